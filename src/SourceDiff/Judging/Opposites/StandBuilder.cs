using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>Tells which side words take where they stand: denied or left open, of whom, when, and of how many.</summary>
internal sealed class StandBuilder
{
    private readonly StandSentence _sentence;
    private readonly TokenTable _tokens;
    private readonly TermUse _use;
    private readonly StandDenials _denials;
    private readonly StandMoods _moods;
    private readonly OtherTimes _times;
    private readonly StandOpenings _openings;

    /// <param name="sentence">The sentence that is read.</param>
    /// <param name="kinds">How each word of the document bears on what its sentence states.</param>
    /// <param name="use">Of the words of that sentence.</param>
    public StandBuilder(StandSentence sentence, StatementKinds[] kinds, TermUse use)
    {
        _sentence = sentence;
        _tokens = sentence.Tokens;
        _use = use;
        _denials = new StandDenials(_tokens, kinds, sentence.Negations);
        _moods = new StandMoods(_tokens, kinds, use);
        _times = new OtherTimes(_tokens, kinds);
        _openings = new StandOpenings(_tokens, kinds);
    }

    /// <summary>To be called when the sentence has been entered.</summary>
    public void Enter() => _openings.Enter(_sentence.Passage, _sentence.Kinds);

    /// <summary>The stand of the <paramref name="length"/> words at <paramref name="index"/>; <c>null</c> where they state nothing.</summary>
    public Stand? Build(int index, int length, ContraryTerm term, int matter)
    {
        var passage = _sentence.Passage;
        int end = index + length;
        var happening = _use.EventAt(index);
        int open = term.IsChoice ? -1 : _openings.CueOf(passage, index, end);
        StandDenial? denied = open >= 0 ? new(Stand.Open, Cue: -1, Math.Min(open, index), IsUniversal: false, IsOfNobody: false) : _denials.Of(passage, index, end, term, happening);
        if (denied is not { } denial)
            return null;
        var clause = ClauseOf(passage, index, end);
        if ((open >= 0 ? VerbMood.Prospect : _moods.Of(passage, index, end, clause, happening is not null, denial.Cue, isAimToCome: term.IsStage)) is not { } mood)
            return null;
        int side = denial.Side;
        if (term.IsStage)
        {
            if (StageOf(term, denial, mood, index) is not { } stage)
                return null;
            (side, mood) = stage;
        }

        var extent = StandExtent.Of(_sentence, _times, index, end, clause, term, denial.IsUniversal);
        var parties = StandParties.Of(_sentence, index, end, clause, happening, term.Fates.Length > 0);
        // "The jury found him guilty": it is said of him.
        bool isOfAgent = parties.Undergoer == parties.AgentHead && happening is { PatientSpan.IsEmpty: false };
        if (term.IsOfPeople && parties.Undergoer >= 0 && !isOfAgent && !People.MayBe(_tokens, parties.Undergoer))
            return null;
        return new Stand
        {
            Term = term,
            Matter = matter,
            Side = side,
            Passage = passage.Index,
            FirstPassage = _sentence.IsTakenUp() ? passage.Index - 1 : passage.Index,
            First = index,
            End = end,
            CitedFrom = Math.Max(denial.CitedFrom, passage.FirstToken),
            Clause = clause,
            Mood = mood,
            IsUnderWay = (_tokens.Classes[index] & WordClasses.Gerund) != 0 || happening is null,
            Agent = parties.Agent,
            Patient = parties.Patient,
            AgentHead = parties.AgentHead,
            PatientHead = parties.PatientHead,
            Undergoer = parties.Undergoer,
            IsOfStory = (denial.IsOfNobody || open >= 0) && term.IsOfStory && matter < Stand.FirstVerb && IsOfNobodyElse(open >= 0 ? _openings.Ends(open) : denial.Cue, index),
            IsPartial = extent.IsPartial,
            IsUniversal = extent.IsUniversal,
            IsShifted = extent.IsShifted,
        };
    }

    /// <summary>"Has not been arrested": still sought. "Has yet to be charged": still to come.</summary>
    private (int Side, VerbMood Mood)? StageOf(ContraryTerm term, StandDenial denial, VerbMood mood, int index)
    {
        if (denial.Cue < 0)
            return (term.Side, term.IsToCome ? VerbMood.Prospect : mood);
        if (mood == VerbMood.Prospect || term.Side == 0)
            return null;
        if (term.Side == 1)
            return (0, mood);
        for (int i = denial.Cue; i < index; i++)
        {
            if (_sentence.Is(i, StatementKinds.Early))
                return (term.Side, VerbMood.Prospect);
        }

        return null;
    }

    /// <summary>The stand of the words from <paramref name="index"/> to <paramref name="end"/> that something asked for is not known.</summary>
    public Stand BuildAsked(int index, int end, ContraryTerm term)
    {
        var passage = _sentence.Passage;
        var clause = ClauseOf(passage, index, end);
        return new Stand
        {
            Term = term,
            Matter = term.Matter,
            Side = term.Side,
            Passage = passage.Index,
            FirstPassage = _sentence.IsTakenUp() ? passage.Index - 1 : passage.Index,
            First = index,
            End = end,
            CitedFrom = index,
            Clause = clause,
            Mood = VerbMood.Fact,
            IsUnderWay = true,
            Agent = -1,
            Patient = -1,
            AgentHead = -1,
            PatientHead = -1,
            Undergoer = -1,
            IsOfStory = false,
            IsPartial = false,
            IsUniversal = false,
            IsShifted = StandExtent.Of(_sentence, _times, index, end, clause, term, universal: false).IsShifted,
            IsAsked = true,
        };
    }

    /// <summary>"Three were <i>reported</i> missing", "the <i>suspect</i> confessed": a verb of speech in the passive opens no clause, nor does a noun.</summary>
    private ClauseWindow ClauseOf(Passage passage, int index, int end)
    {
        var clause = ClauseWindow.Around(_tokens, index, end, passage.FirstToken, passage.EndToken);
        int opening = clause.First - 1;
        return opening > passage.FirstToken && _tokens.Has(opening, WordTraits.SpeechVerb) && (_tokens.Has(opening - 1, WordTraits.Determiner) || (opening == index - 1 && _tokens.Has(opening - 1, WordTraits.Auxiliary)))
            ? new ClauseWindow(ClauseWindow.Around(_tokens, opening, end, passage.FirstToken, passage.EndToken).First, clause.End)
            : clause;
    }

    /// <summary>"Nobody was hurt", "there were no injuries": said of the whole story, not of "nobody on deck" or "no passenger".</summary>
    private bool IsOfNobodyElse(int cue, int index)
    {
        for (int i = cue + 1; i < index; i++)
        {
            if (PassageMatch.IsContent(_tokens, i) && (_tokens.Classes[i] & (WordClasses.Noun | WordClasses.Unknown)) != 0 && !_tokens.Is(i, "one") && !_sentence.Is(i, StatementKinds.Idle | StatementKinds.Linking))
                return false;
        }

        return true;
    }
}
