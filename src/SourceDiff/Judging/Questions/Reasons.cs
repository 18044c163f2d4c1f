using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Questions;

/// <summary>Finds why something happened, and why somebody did it. O(clause) a token.</summary>
/// <param name="reading">The article.</param>
/// <param name="values">Its values: where it begins.</param>
internal readonly struct Reasons(DocumentReading reading, ValueTable values)
{
    /// <summary>Tokens between a happening and its cause.</summary>
    private const int CauseReach = 12;

    /// <summary>Tokens between "started" and what it brought about.</summary>
    private const int ObjectReach = 5;

    private static readonly int Fire = EnglishWords.Describe("fire").Lemma;

    private readonly TokenTable _tokens = reading.Tokens;

    /// <summary>"Shot them <i>because he had been fired</i>", "stabbed him <i>in revenge</i>", "the shooting followed <i>an argument</i>".</summary>
    public TextSpan Motive(Passage passage, int token, int topic)
    {
        var kind = AskedWords.Of(_tokens.Forms[token]);
        bool isQuarrel = (kind & AskedKinds.Quarrel) != 0 && Follows(passage, token), isDismissal = (kind & AskedKinds.Dismissed) != 0 && Follows(passage, token);
        if (((kind & (AskedKinds.Because | AskedKinds.Anger)) == 0 && !isQuarrel && !isDismissal) || Doubts.IsDoubtful(_tokens, passage, token))
            return topic >= 0 ? Cause(passage, token, topic) : default;
        for (int i = token - 1; i >= Math.Max(passage.FirstToken, token - CauseReach) && _tokens.Kinds[i] != TokenKind.Punctuation; i--)
        {
            bool isFire = _tokens.Is(i, "fire") && i > passage.FirstToken && (_tokens.Is(i - 1, "opened") || _tokens.Is(i - 1, "opening"));
            if (isFire || (AskedWords.Of(_tokens.Forms[i]) & AskedKinds.Violent) != 0)
                return isFire || isQuarrel || (_tokens.Classes[i] & (WordClasses.Verb | WordClasses.Past)) != 0 ? _tokens.SpanOf(token, Doubts.EndOfPhrase(_tokens, passage, token + 1)) : default;
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
    public TextSpan Cause(Passage passage, int token, int topic)
    {
        var kind = AskedWords.Of(_tokens.Forms[token]);
        if ((kind & (AskedKinds.Because | AskedKinds.Causing | AskedKinds.Arson)) == 0 && !_tokens.Is(token, "fire") && !_tokens.Is(token, "blamed"))
            return default;
        if (Doubts.IsDoubtful(_tokens, passage, token))
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
                return _tokens.SpanOf(token, Doubts.EndOfPhrase(_tokens, passage, token + 1));
        }

        return default;
    }

    private TextSpan BringsAbout(Passage passage, int token, int topic, bool isBlamed)
    {
        for (int i = token + 1; i < Math.Min(passage.EndToken, token + 1 + ObjectReach) && _tokens.Kinds[i] == TokenKind.Word; i++)
        {
            if (_tokens.Lemmas[i] < 0 || !AreKin(topic, _tokens.Lemmas[i]))
                continue;
            if (isBlamed)
                return _tokens.SpanOf(token, Doubts.EndOfPhrase(_tokens, passage, i + 1));
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
        for (int i = token - 1; i >= Math.Max(passage.FirstToken, token - Doubts.Reach); i--)
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

    /// <summary>"Arson suspected".</summary>
    private bool IsSuspected(Passage passage, int token)
    {
        for (int i = token + 1; i < Math.Min(passage.EndToken, token + Doubts.Reach); i++)
        {
            if (_tokens.Is(i, "suspected") || _tokens.Is(i, "feared"))
                return true;
        }

        return false;
    }
}
