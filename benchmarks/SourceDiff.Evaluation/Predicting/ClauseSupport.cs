using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Opposites;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>
/// How a premise supports the clauses of a hypothesis: whether it has the predicate, of the same participants, denied or affirmed
/// alike and in the same mood, and whether it takes the other side in a matter.
/// </summary>
internal sealed class ClauseSupport
{
    /// <summary>Tokens behind a negation in which it denies a word that heads nothing.</summary>
    private const int NegationReach = 3;

    /// <summary>Verbs that leave what happens to their object: "made a flight", "had an accident".</summary>
    private static readonly HashSet<int> Light = [.. new[] { "make", "have", "take", "give", "get", "do", "hold", "put", "come", "go", "become", "carry" }.Select(word => EnglishWords.Describe(word).Lemma)];

    private readonly DocumentReading _left;
    private readonly DocumentReading _right;
    private readonly WordPlaces _places;

    public ClauseSupport(DocumentReading left, DocumentReading right, WordPlaces places)
    {
        (_left, _right, _places) = (left, right, places);
        foreach (var fact in right.Facts)
        {
            if (fact is EventFact { IsNominal: false } happening)
                Weigh(happening);
        }

        WeighStands();
    }

    public int PredicatesFound { get; private set; }

    public int PredicatesNew { get; private set; }

    /// <summary>New predicates whose two participants the premise names close together: it tells something else of them.</summary>
    public int PredicatesReplaced { get; private set; }

    /// <summary>Predicates that only one of the two denies.</summary>
    public int Denied { get; private set; }

    /// <summary>Predicates that only one of the two tells as a fact, the other as an aim or a possibility.</summary>
    public int Unsettled { get; private set; }

    /// <summary>Predicates that only the premise doubts.</summary>
    public int Doubted { get; private set; }

    public int SubjectsKept { get; private set; }

    public int SubjectsOther { get; private set; }

    public int ObjectsKept { get; private set; }

    public int ObjectsOther { get; private set; }

    /// <summary>Participants that play the other's part.</summary>
    public int Exchanged { get; private set; }

    public int StandsShared { get; private set; }

    public int StandsOpposed { get; private set; }

    private void Weigh(EventFact happening)
    {
        int predicate = WordKinship.Head(_right.Tokens, happening.PredicateSpan);
        if (predicate < 0)
            return;
        int subject = WordKinship.Head(_right.Tokens, happening.SubjectSpan), other = WordKinship.Head(_right.Tokens, happening.ObjectSpan);
        int there = _places.Of[predicate], subjectThere = PlaceOf(subject), otherThere = PlaceOf(other);
        if (there < 0)
        {
            PredicatesNew++;
            PredicatesReplaced += !Light.Contains(_right.Tokens.Lemmas[predicate]) && subjectThere >= 0 && otherThere >= 0 && _places.Gap(subjectThere, otherThere) < WordPlaces.FarGap ? 1 : 0;
            return;
        }

        PredicatesFound++;
        Denied += IsDenied(_left, there, NegationReach) != IsDenied(_right, predicate, 0) ? 1 : 0;
        Unsettled += IsSettled(_left, there) != IsSettled(_right, predicate) ? 1 : 0;
        Doubted += IsDoubted(_left, there) && !IsDoubted(_right, predicate) ? 1 : 0;
        if (EventAt(there) is { } found)
            WeighParts(happening, found, subject, other);
    }

    private int PlaceOf(int token) => token < 0 ? -1 : _places.Of[token];

    private void WeighParts(EventFact here, EventFact there, int subject, int other)
    {
        var (subjectThere, otherThere) = here.IsPassive == there.IsPassive || there.IsNominal ? (there.SubjectSpan, there.ObjectSpan) : (there.ObjectSpan, there.SubjectSpan);
        if (subject >= 0 && !subjectThere.IsEmpty)
            _ = IsAt(subject, subjectThere) ? SubjectsKept++ : SubjectsOther++;
        if (other >= 0 && !otherThere.IsEmpty)
            _ = IsAt(other, otherThere) ? ObjectsKept++ : ObjectsOther++;
        Exchanged += (subject >= 0 && IsAt(subject, otherThere) ? 1 : 0) + (other >= 0 && IsAt(other, subjectThere) ? 1 : 0);
    }

    private bool IsAt(int token, TextSpan span) => _places.Of[token] >= 0 && span.Contains(_left.Tokens.Starts[_places.Of[token]]);

    private EventFact? EventAt(int token)
    {
        foreach (var fact in _left.FactsOf(_places.PassageOf(token)))
        {
            if (fact is EventFact happening && happening.PredicateSpan.Contains(_left.Tokens.Starts[token]))
                return happening;
        }

        return null;
    }

    private static bool IsDenied(DocumentReading reading, int token, int reach)
    {
        int start = reading.Tokens.Starts[token];
        foreach (var fact in reading.Facts)
        {
            if (fact is PolarityFact negation && (negation.HeadSpan.Contains(start) || (negation.ScopeSpan.Contains(start) && token - reading.Tokens.IndexAt(negation.Span.End) <= reach && reach > 0)))
                return true;
        }

        return false;
    }

    private static bool IsDoubted(DocumentReading reading, int token)
    {
        foreach (var fact in reading.Facts)
        {
            if (fact is CertaintyFact { Level: < CertaintyLevel.Stated } doubt && doubt.ScopeSpan.Contains(reading.Tokens.Starts[token]))
                return true;
        }

        return false;
    }

    private static bool IsSettled(DocumentReading reading, int token) => VerbMoods.Of(reading.Tokens, token, 0) == VerbMood.Fact;

    private void WeighStands()
    {
        var there = new StandReader(_left).Read();
        foreach (var stand in new StandReader(_right).Read())
        {
            bool shared = false, opposed = false;
            foreach (var other in there)
            {
                // Stages of a case follow each other.
                if (other.Matter != stand.Matter || (stand.Term.IsStage && other.Side != stand.Side) || !MayShare(stand, other))
                    continue;
                shared |= other.Side == stand.Side;
                opposed |= other.Side != stand.Side;
            }

            StandsShared += shared ? 1 : 0;
            StandsOpposed += opposed && !shared ? 1 : 0;
        }
    }

    /// <summary>Whether the passage of the other has a participant of the stand, or the stand tells none.</summary>
    private bool MayShare(Stand stand, Stand other) =>
        (stand.AgentHead < 0 && stand.PatientHead < 0) || IsIn(stand.AgentHead, other) || IsIn(stand.PatientHead, other);

    private bool IsIn(int head, Stand other) =>
        PlaceOf(head) is >= 0 and var place && _places.PassageOf(place) is var passage && passage >= other.FirstPassage && passage <= other.Passage;
}
