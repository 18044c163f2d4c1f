using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Matching;
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
    /// <summary>Tokens between a happening and its cause.</summary>
    private const int CauseReach = 12;

    /// <summary>Tokens before a cause in which it is only possible, or denied.</summary>
    private const int DoubtReach = 4;

    /// <summary>Places cited.</summary>
    private const int Most = 6;

    /// <summary>Tokens between "died" and "of".</summary>
    private const int PhraseReach = 9;

    /// <summary>Tokens from "of" to an illness.</summary>
    private const int IllnessReach = 5;

    private static readonly int Fire = EnglishWords.Describe("fire").Lemma, Die = EnglishWords.Describe("die").Lemma;

    private readonly TokenTable _tokens = reading.Tokens;

    /// <summary>Where the article answers a question that is not of a name; the best place first.</summary>
    public List<TextSpan> To(OpenThing thing, int topic)
    {
        var found = new List<TextSpan>();
        foreach (var passage in reading.Passages)
        {
            if (!passage.IsContent || _tokens.Is(passage.EndToken - 1, "?") || found.Count >= Most)
                continue;
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                if (AnswerAt(passage, i, thing, topic) is { IsEmpty: false } words)
                {
                    found.Add(words);
                    break;
                }
            }
        }

        return found;
    }

    private TextSpan AnswerAt(Passage passage, int token, OpenThing thing, int topic) => thing switch
    {
        OpenThing.Condition => (AskedWords.Of(_tokens.Forms[token]) & AskedKinds.Harm) != 0 && !IsDoubtful(passage, token) && !IsAim(passage, token) ? _tokens.SpanOf(token) : default,
        OpenThing.CauseOfDeath => CauseOfDeath(passage, token),
        OpenThing.Motive => Motive(passage, token),
        _ => Cause(passage, token, topic),
    };

    /// <summary>"Died in hospital <i>of heart failure</i>", of somebody whose death both tell.</summary>
    private TextSpan CauseOfDeath(Passage passage, int token)
    {
        if (_tokens.Lemmas[token] != Die || IsDoubtful(passage, token) || !IsOf(passage, token))
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

    /// <summary>"With the purpose of killing him", "threatened to kill".</summary>
    private bool IsAim(Passage passage, int token) =>
        token > passage.FirstToken && (_tokens.Is(token - 1, "to") || _tokens.Is(token - 1, "from") || (_tokens.Is(token - 1, "of") && (_tokens.Classes[token] & WordClasses.Gerund) != 0));

    /// <summary>"Shot them <i>because he had been fired</i>", "stabbed him <i>in revenge</i>".</summary>
    private TextSpan Motive(Passage passage, int token)
    {
        if ((AskedWords.Of(_tokens.Forms[token]) & (AskedKinds.Because | AskedKinds.Anger)) == 0 || IsDoubtful(passage, token))
            return default;
        for (int i = token - 1; i >= Math.Max(passage.FirstToken, token - CauseReach) && _tokens.Kinds[i] != TokenKind.Punctuation; i--)
        {
            if ((AskedWords.Of(_tokens.Forms[i]) & AskedKinds.Violent) != 0)
                return (_tokens.Classes[i] & (WordClasses.Verb | WordClasses.Past)) != 0 ? _tokens.SpanOf(token, EndOfPhrase(passage, token + 1)) : default;
            if (IsEvent(passage, i))
                return default;
        }

        return default;
    }

    /// <summary>"The fire was <i>caused by a candle</i>", "the ship sank <i>because …</i>", of a fire "<i>arson</i>".</summary>
    private TextSpan Cause(Passage passage, int token, int topic)
    {
        var kind = AskedWords.Of(_tokens.Forms[token]);
        if ((kind & (AskedKinds.Because | AskedKinds.Causing | AskedKinds.Arson)) == 0 && !_tokens.Is(token, "fire"))
            return default;
        if (IsDoubtful(passage, token))
            return default;
        if (IsArson(passage, token, kind))
            return values.IsLead(passage.Index) && AreKin(topic, Fire) && !IsSuspected(passage, token) ? _tokens.SpanOf(token) : default;
        bool isCausing = (kind & AskedKinds.Causing) != 0 && token + 1 < passage.EndToken && (_tokens.Is(token + 1, "by") || _tokens.Is(token + 1, "to") || _tokens.Is(token + 1, "on") || _tokens.Is(token + 1, "from"));
        if (!isCausing && (kind & AskedKinds.Because) == 0)
            return default;
        for (int i = token - 1; i >= Math.Max(passage.FirstToken, token - CauseReach) && _tokens.Kinds[i] != TokenKind.Punctuation; i--)
        {
            if (_tokens.Lemmas[i] >= 0 && AreKin(topic, _tokens.Lemmas[i]))
                return _tokens.SpanOf(token, EndOfPhrase(passage, token + 1));
        }

        return default;
    }

    /// <summary>"Arson", "set fire to".</summary>
    private bool IsArson(Passage passage, int token, AskedKinds kind) =>
        (kind & AskedKinds.Arson) != 0 || (_tokens.Is(token, "fire") && token > passage.FirstToken && (_tokens.Is(token - 1, "set") || _tokens.Is(token - 1, "setting")) && token + 1 < passage.EndToken && _tokens.Is(token + 1, "to"));

    private static bool AreKin(int topic, int lemma) => topic == lemma || WordKinship.AreSame(topic, lemma) || WordNet.AreDerived(topic, lemma) || WordNet.AreDerived(lemma, topic);

    private bool IsEvent(Passage passage, int token)
    {
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if (fact is EventFact { IsNominal: false } happening && happening.PredicateSpan.Contains(_tokens.Starts[token]))
                return true;
        }

        return false;
    }

    /// <summary>"May have been caused by", "was not caused by".</summary>
    private bool IsDoubtful(Passage passage, int token)
    {
        for (int i = token - 1; i >= Math.Max(passage.FirstToken, token - DoubtReach); i--)
        {
            if ((_tokens.Has(i, WordTraits.Modal) && !_tokens.Is(i, "will")) || _tokens.Has(i, WordTraits.Negation | WordTraits.Denial) || StatementWords.Is(_tokens.Forms[i], StatementKinds.Open | StatementKinds.Unknown))
                return true;
        }

        return false;
    }

    /// <summary>"Arson suspected".</summary>
    private bool IsSuspected(Passage passage, int token) => token + 1 < passage.EndToken && (_tokens.Is(token + 1, "suspected") || _tokens.Is(token + 1, "feared"));

    private int EndOfPhrase(Passage passage, int token)
    {
        while (token < passage.EndToken && _tokens.Kinds[token] != TokenKind.Punctuation)
            token++;
        return token;
    }
}
