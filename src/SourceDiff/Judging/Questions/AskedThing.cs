using SourceDiff.Judging.Opposites;
using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Questions;

/// <summary>Tells what is asked for by a word for a thing, and of what: "the cause of the fire", "the suspect's name". O(sentence).</summary>
/// <param name="reading">The document.</param>
internal readonly struct AskedThing(DocumentReading reading)
{
    /// <summary>Tokens behind a thing in which it is said what it is asked of.</summary>
    private const int TopicReach = 7;

    private static readonly int Death = EnglishWords.Describe("death").Lemma;

    private readonly TokenTable _tokens = reading.Tokens;

    /// <summary>What is asked for by the word at <paramref name="token"/>, and the lemma of what it is asked of, or -1; <c>null</c> where nothing is.</summary>
    public (OpenThing Thing, int Topic)? Of(Passage passage, int token, AskedKinds kind)
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
            return _tokens.Is(token, "cause") && AskedWords.AreIn(_tokens, reading.Passages[0].FirstToken, reading.Passages[0].EndToken, AskedKinds.Deadly) && !HasAccident() ? (OpenThing.CauseOfDeath, Death) : null;
        return topic == Death ? (OpenThing.CauseOfDeath, topic) : (OpenThing.Cause, topic);
    }

    /// <summary>Whether the article begins with several of the dead, or with violence: then "the cause" is of that.</summary>
    private bool HasAccident()
    {
        var told = reading.Passages[0];
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
    private bool IsOfSuspect(Passage passage) => AskedWords.AreIn(_tokens, passage.FirstToken, passage.EndToken, AskedKinds.Culprit) || StandTable.Of(reading).StagesIn(passage.Index).Count > 0;

    /// <summary>Whether it is told of the dead, in this sentence or the one before.</summary>
    private bool IsOfVictim(Passage passage) =>
        AskedWords.AreIn(_tokens, passage.Index > 0 ? reading.Passages[passage.Index - 1].FirstToken : passage.FirstToken, passage.EndToken, AskedKinds.Deadly);
}
