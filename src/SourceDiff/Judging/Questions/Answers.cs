using SourceDiff.Judging.Values;
using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Questions;

/// <summary>Finds what an article tells of a thing that another says is not known. O(tokens).</summary>
/// <param name="reading">The article.</param>
/// <param name="of">Of whom it is asked, by the numbers that they have in the article.</param>
/// <param name="values">The values of the article: where it begins.</param>
internal readonly struct Answers(DocumentReading reading, ValueTable values, List<int> of)
{
    /// <summary>Places cited.</summary>
    private const int Most = 6;

    /// <summary>Tokens between "died" and "of".</summary>
    private const int PhraseReach = 9;

    /// <summary>Tokens from "of" to an illness.</summary>
    private const int IllnessReach = 5;

    private static readonly int Die = EnglishWords.Describe("die").Lemma;

    private readonly TokenTable _tokens = reading.Tokens;
    private readonly Reasons _reasons = new(reading, values);

    /// <summary>Where the article answers a question that is not of a name, in its own article but for the sentence that asks it.</summary>
    public List<TextSpan> To(OpenQuestion question, bool isOwn)
    {
        var (thing, topic) = (question.Thing, question.Topic);
        var found = new List<TextSpan>();
        foreach (var passage in reading.Passages)
        {
            if (!passage.IsContent || _tokens.Is(passage.EndToken - 1, "?") || found.Count >= Most || (isOwn && passage.Index == question.Passage))
                continue;
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                if (AnswerAt(passage, i, thing, topic) is not { IsEmpty: false } words)
                    continue;
                found.Add(words);
                // "Killed a clerk and wounded two": of each of the hurt.
                if (thing is not (OpenThing.Condition or OpenThing.Fate))
                    break;
            }
        }

        return found;
    }

    private TextSpan AnswerAt(Passage passage, int token, OpenThing thing, int topic) => thing switch
    {
        OpenThing.Condition or OpenThing.Fate => Condition(passage, token, thing == OpenThing.Fate),
        OpenThing.CauseOfDeath => CauseOfDeath(passage, token),
        OpenThing.Motive => _reasons.Motive(passage, token, topic),
        _ => _reasons.Cause(passage, token, topic),
    };

    /// <summary>"Killed", "wounded", "in a <i>stable condition</i>".</summary>
    private TextSpan Condition(Passage passage, int token, bool isFate)
    {
        var kind = AskedWords.Of(_tokens.Forms[token]);
        if ((kind & AskedKinds.State) != 0 && token + 1 < passage.EndToken && _tokens.Is(token + 1, "condition"))
            return _tokens.SpanOf(token, token + 2);
        return (kind & AskedKinds.Harm) != 0 && !(isFate && (kind & AskedKinds.Deadly) == 0) && !Doubts.IsDoubtful(_tokens, passage, token) && !IsAim(passage, token) ? _tokens.SpanOf(token) : default;
    }

    /// <summary>"Died in hospital <i>of heart failure</i>", of somebody whose death both tell.</summary>
    private TextSpan CauseOfDeath(Passage passage, int token)
    {
        if (_tokens.Is(token, "cause") && !Doubts.IsDoubtful(_tokens, passage, token))
            return CauseIs(passage, token);
        if (_tokens.Lemmas[token] != Die || Doubts.IsDoubtful(_tokens, passage, token) || !IsOf(passage, token))
            return default;
        for (int i = token + 1; i < Math.Min(passage.EndToken, token + PhraseReach) && _tokens.Kinds[i] != TokenKind.Punctuation; i++)
        {
            if (!_tokens.Is(i, "of") && !_tokens.Is(i, "from"))
                continue;
            for (int j = i + 1; j < Math.Min(passage.EndToken, i + 1 + IllnessReach) && _tokens.Kinds[j] == TokenKind.Word; j++)
            {
                if ((AskedWords.Of(_tokens.Forms[j]) & AskedKinds.Illness) != 0)
                    return _tokens.SpanOf(token, j + 1);
            }
        }

        return default;
    }

    /// <summary>"The cause was lung cancer".</summary>
    private TextSpan CauseIs(Passage passage, int token)
    {
        for (int i = token + 1; i < Math.Min(passage.EndToken, token + 1 + IllnessReach + 3) && _tokens.Kinds[i] == TokenKind.Word && !_tokens.Has(i, WordTraits.Negation); i++)
        {
            if ((AskedWords.Of(_tokens.Forms[i]) & AskedKinds.Illness) != 0)
                return _tokens.SpanOf(token, i + 1);
        }

        return default;
    }

    /// <summary>Whether one of those dies whom the question is of.</summary>
    private bool IsOf(Passage passage, int token)
    {
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if (fact is EventFact { AgentEntity: >= 0 } happening && happening.PredicateSpan.Contains(_tokens.Starts[token]))
                return of.Contains(happening.AgentEntity);
        }

        return false;
    }

    /// <summary>"With the aim of killing her", "threatened to kill", but not "accused of killing her".</summary>
    private bool IsAim(Passage passage, int token) =>
        token > passage.FirstToken && (_tokens.Is(token - 1, "to") || _tokens.Is(token - 1, "from") || (_tokens.Is(token - 1, "of") && (_tokens.Classes[token] & WordClasses.Gerund) != 0 && (_tokens.Classes[token - 2 < 0 ? 0 : token - 2] & WordClasses.Past) == 0));
}
