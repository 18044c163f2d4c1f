using System.Buffers;
using SourceDiff.Judging.Opposites;
using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Questions;

/// <summary>
/// What a document says that nobody knows or tells: "the cause <i>is unclear</i>", "her name will not be released until the family have been
/// told". Made once a reading and kept as long as it; immutable. O(tokens).
/// </summary>
internal sealed class OpenQuestions
{
    /// <summary>Tokens in which "until the family have been told" names the family and the telling.</summary>
    private const int UntilReach = 9;

    /// <summary>Tokens before a word for a name in which it is denied: "has not yet been identified".</summary>
    private const int NegationReach = 4;

    /// <summary>Tokens from "how" to "started".</summary>
    private const int HowReach = 5;

    /// <summary>Tokens behind a thing in which it is said what it is asked of.</summary>
    private const int TopicReach = 7;

    private const AskedKinds Things = AskedKinds.Cause | AskedKinds.Motive | AskedKinds.Name | AskedKinds.Condition | AskedKinds.How;

    private static readonly ReadingTable<OpenQuestions> Tables = new(static reading => new OpenQuestions(reading));

    private static readonly int Death = EnglishWords.Describe("death").Lemma;

    private readonly DocumentReading _reading;
    private readonly TokenTable _tokens;

    private OpenQuestions(DocumentReading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        StatementKinds[]? kinds = null;
        foreach (var passage in reading.Passages)
        {
            if (!passage.IsContent || _tokens.Is(passage.EndToken - 1, "?"))
                continue;
            var asked = AskedKinds.None;
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
                asked |= AskedWords.Of(_tokens.Forms[i]);
            if ((asked & (Things | AskedKinds.Until)) == 0)
                continue;
            kinds ??= ArrayPool<StatementKinds>.Shared.Rent(_tokens.Count);
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
                kinds[i] = _tokens.Kinds[i] == TokenKind.Word ? StatementWords.Of(_tokens.Forms[i]) : StatementKinds.None;
            Read(passage, new UnknownThings(_tokens, kinds), asked);
        }

        if (kinds is not null)
            ArrayPool<StatementKinds>.Shared.Return(kinds);
    }

    public List<OpenQuestion> All { get; } = [];

    public static OpenQuestions Of(DocumentReading reading) => Tables.Of(reading);

    public bool Asks(OpenThing thing) => All.Exists(question => question.Thing == thing);

    private void Read(Passage passage, UnknownThings unknown, AskedKinds asked)
    {
        if ((asked & AskedKinds.Until) != 0 && (asked & (AskedKinds.Name | AskedKinds.Details)) != 0 && UntilTold(passage) is (>= 0 and var first, var end))
        {
            All.Add(new OpenQuestion(OpenThing.Victim, passage.Index, first, end, Topic: -1));
            return;
        }

        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            var kind = AskedWords.Of(_tokens.Forms[i]) & Things;
            if (kind == 0)
                continue;
            if ((kind & AskedKinds.How) != 0 && !IsHow(passage, i))
                continue;
            int cue = (kind & AskedKinds.Name) != 0 && (_tokens.Classes[i] & WordClasses.Verb) != 0 && (_tokens.Classes[i] & WordClasses.Noun) == 0 ? Denied(passage, i) : unknown.CueOf(passage, i);
            if (cue < 0)
                cue = (kind & AskedKinds.Name) == 0 ? ProbeOf(passage, i) : -1;
            if (cue < 0)
                cue = NoWordOn(passage, i);
            if (cue < 0 || ThingOf(passage, i, kind) is not { } thing)
                continue;
            All.Add(new OpenQuestion(thing.Thing, passage.Index, Math.Min(cue, i), Math.Max(cue, i) + 1 + ((kind & AskedKinds.How) != 0 && cue < i && i + 1 < passage.EndToken ? 1 : 0), thing.Topic));
            return;
        }
    }

    /// <summary>What is kept back, and the end of "until the family have been told"; -1 when nothing is.</summary>
    private (int First, int End) UntilTold(Passage passage)
    {
        int first = -1;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            var kind = AskedWords.Of(_tokens.Forms[i]);
            if (first < 0 && (kind & (AskedKinds.Name | AskedKinds.Details)) != 0)
                first = i;
            if ((kind & AskedKinds.Until) == 0 || first < 0)
                continue;
            var found = AskedKinds.None;
            for (int j = i + 1; j < Math.Min(passage.EndToken, i + 1 + UntilReach); j++)
            {
                found |= AskedWords.Of(_tokens.Forms[j]) & (AskedKinds.Kin | AskedKinds.Informed);
                if (found == (AskedKinds.Kin | AskedKinds.Informed))
                    return (first, j + 1);
            }
        }

        return (-1, -1);
    }

    /// <summary>"Has not been identified", but not "did not want to be identified".</summary>
    private int Denied(Passage passage, int token)
    {
        if (token - 2 > passage.FirstToken && _tokens.Is(token - 1, "be") && _tokens.Is(token - 2, "to"))
            return -1;
        for (int i = token - 1; i >= Math.Max(passage.FirstToken, token - NegationReach); i--)
        {
            if (_tokens.Kinds[i] == TokenKind.Punctuation)
                return -1;
            if (_tokens.Has(i, WordTraits.Negation))
                return i;
        }

        return -1;
    }

    /// <summary>"How the fire started", "what led to it".</summary>
    private bool IsHow(Passage passage, int token)
    {
        int reach = _tokens.Is(token, "what") ? 2 : HowReach;
        for (int i = token + 1; i < Math.Min(passage.EndToken, token + 1 + reach) && _tokens.Kinds[i] == TokenKind.Word; i++)
        {
            if ((AskedWords.Of(_tokens.Forms[i]) & AskedKinds.Causing) != 0)
                return true;
        }

        return false;
    }

    /// <summary>"There was <i>no immediate word</i> on her condition".</summary>
    private int NoWordOn(Passage passage, int thing)
    {
        for (int i = thing - 1; i >= Math.Max(passage.FirstToken + 1, thing - TopicReach) && _tokens.Kinds[i] == TokenKind.Word; i--)
        {
            if ((AskedWords.Of(_tokens.Forms[i]) & AskedKinds.Word) == 0)
                continue;
            for (int j = i - 1; j >= Math.Max(passage.FirstToken, i - 2); j--)
            {
                if (_tokens.Is(j, "no"))
                    return j;
            }
        }

        return -1;
    }

    /// <summary>"An <i>investigation</i> into the cause was under way", "the cause is under <i>investigation</i>", "<i>trying</i> to determine the cause".</summary>
    private int ProbeOf(Passage passage, int thing)
    {
        int probe = -1;
        for (int i = thing + 1; i < Math.Min(passage.EndToken, thing + 1 + TopicReach) && _tokens.Kinds[i] == TokenKind.Word; i++)
        {
            if ((AskedWords.Of(_tokens.Forms[i]) & AskedKinds.Probe) != 0 && _tokens.Is(i - 1, "under"))
                return i;
        }

        for (int i = thing - 1; i >= Math.Max(passage.FirstToken, thing - NegationReach) && _tokens.Kinds[i] == TokenKind.Word; i--)
        {
            if (i > passage.FirstToken + 1 && StatementWords.Is(_tokens.Forms[i], StatementKinds.Known | StatementKinds.Told) && _tokens.Is(i - 1, "to") && (AskedWords.Of(_tokens.Forms[i - 2]) & AskedKinds.Trying) != 0)
                return i - 2;
        }

        for (int i = thing - 1; i >= Math.Max(passage.FirstToken, thing - TopicReach) && _tokens.Kinds[i] != TokenKind.Punctuation; i--)
        {
            if ((AskedWords.Of(_tokens.Forms[i]) & AskedKinds.Probe) != 0)
                probe = i;
        }

        for (int i = probe < 0 ? passage.EndToken : passage.FirstToken; i < passage.EndToken; i++)
        {
            if ((AskedWords.Of(_tokens.Forms[i]) & AskedKinds.Goes) != 0)
                return probe;
        }

        return -1;
    }

    private (OpenThing Thing, int Topic)? ThingOf(Passage passage, int token, AskedKinds kind)
    {
        if ((kind & AskedKinds.Condition) != 0)
            return _tokens.Has(Math.Max(passage.FirstToken, token - 1), WordTraits.Possessive) || (_tokens.Shapes[Math.Max(passage.FirstToken, token - 1)] & TokenShape.Clitic) != 0 || IsOfPeople(passage, token) ? (OpenThing.Condition, -1) : null;
        if ((kind & AskedKinds.Name) != 0)
            return IsOfSource(passage, token) ? null : IsOfSuspect(passage) ? (OpenThing.Suspect, -1) : IsOfVictim(passage) ? (OpenThing.Victim, -1) : null;
        int at = TopicOf(passage, token), topic = at < 0 ? -1 : _tokens.Lemmas[at];
        // "What led to the shooting": somebody had a motive.
        if ((kind & AskedKinds.Motive) != 0 || (at >= 0 && (AskedWords.Of(_tokens.Forms[at]) & AskedKinds.Violent) != 0))
            return (OpenThing.Motive, topic);
        // "The cause was not disclosed": of the death that the article tells.
        if (topic < 0)
            return _tokens.Is(token, "cause") && Deadly(0) && !HasAccident() ? (OpenThing.CauseOfDeath, Death) : null;
        return topic == Death ? (OpenThing.CauseOfDeath, topic) : (OpenThing.Cause, topic);
    }

    /// <summary>Whether a sentence tells of the dead.</summary>
    private bool Deadly(int passage)
    {
        var told = _reading.Passages[passage];
        for (int i = told.FirstToken; i < told.EndToken; i++)
        {
            if ((AskedWords.Of(_tokens.Forms[i]) & AskedKinds.Deadly) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether the article begins with several of the dead, or with violence: then "the cause" is of that.</summary>
    private bool HasAccident()
    {
        var told = _reading.Passages[0];
        for (int i = told.FirstToken; i < told.EndToken; i++)
        {
            if ((AskedWords.Of(_tokens.Forms[i]) & (AskedKinds.Violent | AskedKinds.Harm)) != 0 && !StatementWords.Is(_tokens.Forms[i], StatementKinds.Death))
                return true;
        }

        return false;
    }

    /// <summary>The token that heads what it is asked of: "the cause of the <i>fire</i>", "why the <i>ship</i> sank"; -1 where nothing does.</summary>
    private int TopicOf(Passage passage, int thing)
    {
        bool isWhy = _tokens.Is(thing, "why");
        int topic = -1;
        for (int i = thing + 1; i < Math.Min(passage.EndToken, thing + 1 + TopicReach); i++)
        {
            if (_tokens.Kinds[i] != TokenKind.Word)
                break;
            bool isCausing = (AskedWords.Of(_tokens.Forms[i]) & AskedKinds.Causing) != 0;
            if ((_tokens.Shapes[i] & TokenShape.Clitic) != 0 || (isCausing && topic < 0))
                continue;
            if (IsNoun(i) && !isCausing)
                topic = i;
            else if (topic >= 0 || (i > thing + 1 && _tokens.Has(i, WordTraits.Auxiliary)))
                break;
        }

        // "Why the ship sank": of the ship, and of its sinking; "why he fled": of that.
        for (int i = thing + 1; isWhy && topic < 0 && i < Math.Min(passage.EndToken, thing + 1 + TopicReach) && _tokens.Kinds[i] == TokenKind.Word; i++)
            topic = IsVerb(i) ? i : -1;

        return topic;
    }

    private bool IsVerb(int token) => (_tokens.Classes[token] & (WordClasses.Verb | WordClasses.Past)) != 0 && !_tokens.Has(token, WordTraits.Function | WordTraits.Auxiliary);

    private bool IsNoun(int token) => (_tokens.Classes[token] & WordClasses.Noun) != 0 && !_tokens.Has(token, WordTraits.Function) && (_tokens.Shapes[token] & TokenShape.Capitalised) == 0;

    private bool IsOfPeople(Passage passage, int thing) => thing + 3 < passage.EndToken && _tokens.Is(thing + 1, "of") && (People.MayBe(_tokens, thing + 2) || People.MayBe(_tokens, thing + 3));

    /// <summary>"The source's name", "the firm's name": of nobody who died or is held.</summary>
    private bool IsOfSource(Passage passage, int name) =>
        name - 2 >= passage.FirstToken && (_tokens.Shapes[name - 1] & TokenShape.Clitic) != 0 && (!_tokens.Has(name - 2, WordTraits.PersonNoun | WordTraits.Role | WordTraits.Kinship) || _tokens.Is(name - 2, "source")) && !_tokens.Is(name - 2, "victim");

    /// <summary>"The suspect has not been named", "the man who was arrested".</summary>
    private bool IsOfSuspect(Passage passage) => HasCulprit(passage) || HasStage(passage);

    private bool HasCulprit(Passage passage)
    {
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if ((AskedWords.Of(_tokens.Forms[i]) & AskedKinds.Culprit) != 0)
                return true;
        }

        return false;
    }

    private bool HasStage(Passage passage)
    {
        foreach (var stand in StandTable.Of(_reading).All)
        {
            if (stand.Passage == passage.Index && stand.Term.IsStage)
                return true;
        }

        return false;
    }

    /// <summary>Whether it is told of the dead, in this sentence or the one before.</summary>
    private bool IsOfVictim(Passage passage)
    {
        for (int i = passage.Index > 0 ? _reading.Passages[passage.Index - 1].FirstToken : passage.FirstToken; i < passage.EndToken; i++)
        {
            if ((AskedWords.Of(_tokens.Forms[i]) & AskedKinds.Deadly) != 0)
                return true;
        }

        return false;
    }
}
