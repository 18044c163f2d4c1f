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
        OpenThing.Motive => Motive(passage, token, topic),
        _ => Cause(passage, token, topic),
    };

    /// <summary>"Killed", "wounded", "in a <i>stable condition</i>".</summary>
    private TextSpan Condition(Passage passage, int token, bool isFate)
    {
        var kind = AskedWords.Of(_tokens.Forms[token]);
        if ((kind & AskedKinds.State) != 0 && token + 1 < passage.EndToken && _tokens.Is(token + 1, "condition"))
            return _tokens.SpanOf(token, token + 2);
        return (kind & AskedKinds.Harm) != 0 && !(isFate && (kind & AskedKinds.Deadly) == 0) && !IsDoubtful(passage, token) && !IsAim(passage, token) ? _tokens.SpanOf(token) : default;
    }

    /// <summary>"Died in hospital <i>of heart failure</i>", of somebody whose death both tell.</summary>
    private TextSpan CauseOfDeath(Passage passage, int token)
    {
        if (_tokens.Is(token, "cause") && !IsDoubtful(passage, token))
            return CauseIs(passage, token);
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

    /// <summary>"With the purpose of killing him", "threatened to kill", but not "accused of killing him".</summary>
    private bool IsAim(Passage passage, int token) =>
        token > passage.FirstToken && (_tokens.Is(token - 1, "to") || _tokens.Is(token - 1, "from") || (_tokens.Is(token - 1, "of") && (_tokens.Classes[token] & WordClasses.Gerund) != 0 && (_tokens.Classes[token - 2 < 0 ? 0 : token - 2] & WordClasses.Past) == 0));

    /// <summary>"Shot them <i>because he had been fired</i>", "stabbed him <i>in revenge</i>", "the shooting followed <i>an argument</i>".</summary>
    private TextSpan Motive(Passage passage, int token, int topic)
    {
        var kind = AskedWords.Of(_tokens.Forms[token]);
        bool isQuarrel = (kind & AskedKinds.Quarrel) != 0 && Follows(passage, token), isDismissal = (kind & AskedKinds.Dismissed) != 0 && Follows(passage, token);
        if (((kind & (AskedKinds.Because | AskedKinds.Anger)) == 0 && !isQuarrel && !isDismissal) || IsDoubtful(passage, token))
            return topic >= 0 ? Cause(passage, token, topic) : default;
        for (int i = token - 1; i >= Math.Max(passage.FirstToken, token - CauseReach) && _tokens.Kinds[i] != TokenKind.Punctuation; i--)
        {
            bool isFire = _tokens.Is(i, "fire") && i > passage.FirstToken && (_tokens.Is(i - 1, "opened") || _tokens.Is(i - 1, "opening"));
            if (isFire || (AskedWords.Of(_tokens.Forms[i]) & AskedKinds.Violent) != 0)
                return isFire || isQuarrel || (_tokens.Classes[i] & (WordClasses.Verb | WordClasses.Past)) != 0 ? _tokens.SpanOf(token, EndOfPhrase(passage, token + 1)) : default;
            if (IsEvent(passage, i) && (AskedWords.Of(_tokens.Forms[i]) & AskedKinds.Causing) == 0 && !isDismissal)
                return default;
        }

        return default;
    }

    /// <summary>"After an argument", "over a row", "followed a dispute", "after being dismissed".</summary>
    private bool Follows(Passage passage, int token)
    {
        for (int i = token - 1; i >= Math.Max(passage.FirstToken, token - 3); i--)
        {
            if (_tokens.Is(i, "after") || _tokens.Is(i, "following") || _tokens.Is(i, "over") || _tokens.Is(i, "followed"))
                return true;
        }

        return false;
    }

    /// <summary>"The fire was <i>caused by a candle</i>", "the ship sank <i>because …</i>", "<i>a fault started</i> the fire", of a fire "<i>arson</i>".</summary>
    private TextSpan Cause(Passage passage, int token, int topic)
    {
        var kind = AskedWords.Of(_tokens.Forms[token]);
        if ((kind & (AskedKinds.Because | AskedKinds.Causing | AskedKinds.Arson)) == 0 && !_tokens.Is(token, "fire") && !_tokens.Is(token, "blamed"))
            return default;
        if (IsDoubtful(passage, token))
            return default;
        if (IsArson(passage, token, kind))
            return values.IsLead(passage.Index) && AreKin(topic, Fire) && !IsSuspected(passage, token) ? _tokens.SpanOf(token) : default;
        bool hasMark = token + 1 < passage.EndToken && (_tokens.Is(token + 1, "by") || _tokens.Is(token + 1, "to") || _tokens.Is(token + 1, "on") || _tokens.Is(token + 1, "from") || _tokens.Is(token + 1, "when"));
        bool isCausing = (kind & AskedKinds.Causing) != 0, isBlamed = _tokens.Is(token, "blamed");
        // "A fault had started the fire", "blamed the crash on ice": what it brought about stands behind it.
        if (isBlamed || (isCausing && (!hasMark || _tokens.Is(token, "led")) && !_tokens.Is(token, "due") && token - 1 > passage.FirstToken && !IsAsking(passage, token)))
            return BringsAbout(passage, token, topic, isBlamed);
        if (!(isCausing && hasMark) && (kind & AskedKinds.Because) == 0)
            return default;
        for (int i = token - 1; i >= Math.Max(passage.FirstToken, token - CauseReach) && _tokens.Kinds[i] != TokenKind.Punctuation; i--)
        {
            if (_tokens.Lemmas[i] >= 0 && AreKin(topic, _tokens.Lemmas[i]))
                return _tokens.SpanOf(token, EndOfPhrase(passage, token + 1));
        }

        return default;
    }

    private TextSpan BringsAbout(Passage passage, int token, int topic, bool isBlamed)
    {
        for (int i = token + 1; i < Math.Min(passage.EndToken, token + 1 + IllnessReach) && _tokens.Kinds[i] == TokenKind.Word; i++)
        {
            if (_tokens.Lemmas[i] < 0 || !AreKin(topic, _tokens.Lemmas[i]))
                continue;
            if (isBlamed)
                return _tokens.SpanOf(token, EndOfPhrase(passage, i + 1));
            foreach (var fact in reading.FactsOf(passage.Index))
            {
                if (fact is EventFact { IsPassive: false, SubjectSpan.IsEmpty: false } happening && happening.PredicateSpan.Contains(_tokens.Starts[token]) && happening.AgentEntity < 0)
                    return new TextSpan(happening.SubjectSpan.Start, _tokens.SpanOf(i).End);
            }
        }

        return default;
    }

    /// <summary>"What caused the fire".</summary>
    private bool IsAsking(Passage passage, int token)
    {
        for (int i = token - 1; i >= Math.Max(passage.FirstToken, token - DoubtReach); i--)
        {
            if ((AskedWords.Of(_tokens.Forms[i]) & AskedKinds.How) != 0 || _tokens.Is(i, "to") || _tokens.Is(i, "who"))
                return true;
        }

        return false;
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
    private bool IsSuspected(Passage passage, int token)
    {
        for (int i = token + 1; i < Math.Min(passage.EndToken, token + DoubtReach); i++)
        {
            if (_tokens.Is(i, "suspected") || _tokens.Is(i, "feared"))
                return true;
        }

        return false;
    }

    private int EndOfPhrase(Passage passage, int token)
    {
        while (token < passage.EndToken && _tokens.Kinds[token] != TokenKind.Punctuation)
            token++;
        return token;
    }
}
