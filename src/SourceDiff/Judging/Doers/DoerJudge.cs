using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Names;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Doers;

/// <summary>
/// Finds what two documents have two different people, or two bodies, or two kinds of people, do: what only one can have done to one thing.
/// Wherever it stands; in a document that names two it is not told which. O(doings²) of a class, which are few.
/// </summary>
internal sealed class DoerJudge : IFactJudge
{
    /// <summary>A commoner word names too many things.</summary>
    private const double MinRarity = 0.3;

    /// <summary>Passages aligned for two documents to report one story.</summary>
    private const int StoryAlignments = 1;

    /// <summary>Uses of a word in a document that is about it.</summary>
    private const int TopicUses = 2;

    /// <summary>Tokens at the beginning of a sentence that can tell its time.</summary>
    private const int OpeningTime = 4;

    private const double Confidence = 0.6;

    private const double AlignedConfidence = 0.7;

    private static readonly Rule Another = new("SD1310", Aspect.Event, Severity.High, "Another one did it",
        "Both say who did to one thing what only one does, and these are two bodies or two kinds of people. Example: “the study was paid for by the Coast Fund” and “Brandt Pharma funded the study”; “was found by a jogger” and “a fisherman found the body”.");

    public IReadOnlyList<Rule> Rules { get; } = [Another];

    public void Judge(JudgingContext context)
    {
        var left = Doings.Of(context.Left);
        var right = Doings.Of(context.Right);
        if (context.Alignments.Length < StoryAlignments)
            return;
        for (int i = 0, j = 0; i < left.All.Count && j < right.All.Count;)
        {
            int order = left.All[i].Class.Index.CompareTo(right.All[j].Class.Index);
            int leftEnd = left.EndOfClass(i), rightEnd = right.EndOfClass(j);
            if (order == 0)
                JudgeClass(context, left.All, i, leftEnd, right.All, j, rightEnd);
            i = order <= 0 ? leftEnd : i;
            j = order >= 0 ? rightEnd : j;
        }
    }

    private static void JudgeClass(JudgingContext context, List<Doing> lefts, int leftFirst, int leftEnd, List<Doing> rights, int rightFirst, int rightEnd)
    {
        (Doing Left, Doing Right)? first = null;
        for (int i = leftFirst; i < leftEnd; i++)
        {
            for (int j = rightFirst; j < rightEnd; j++)
            {
                bool alone = leftEnd - leftFirst == 1 && rightEnd - rightFirst == 1;
                if (!AreOfOne(context, lefts[i], rights[j], alone) || !OtherDoers.Are(context, lefts[i], rights[j])
                    || IsToldOtherwise(context, context.Left, lefts, leftFirst, leftEnd, lefts[i], rights[j], isLeft: true) || IsToldOtherwise(context, context.Right, rights, rightFirst, rightEnd, rights[j], lefts[i], isLeft: false)
                    || AreOfOtherTimes(context, lefts[i], rights[j]) || IsTold(context, lefts[i], rights[j]))
                    continue;
                // What is told earliest in the two, whichever is the left one.
                if (first is not { } found || PlaceOf(lefts[i]) + PlaceOf(rights[j]) < PlaceOf(found.Left) + PlaceOf(found.Right))
                    first = (lefts[i], rights[j]);
            }
        }

        if (first is { } told)
            Report(context, told.Left, told.Right);
    }

    private static int PlaceOf(Doing doing) => doing.Event.PredicateSpan.Start;

    private static void Report(JudgingContext context, Doing left, Doing right)
    {
        var one = new VerdictSide(left.Event.Span.Union(left.Doer), left.Name?.Entity.Name ?? Wording.Of(context.Left, left.Doer));
        var other = new VerdictSide(right.Event.Span.Union(right.Doer), right.Name?.Entity.Name ?? Wording.Of(context.Right, right.Doer));
        context.Report(new Verdict(left.Name is { Entity.Kind: EntityKind.Person } ? NameJudge.Doer : Another, Relation.Conflicts, one, other, context.AreAligned(left.Event.Passage, right.Event.Passage) ? AlignedConfidence : Confidence,
            $"They name others who did it: {Wording.Quote(context.Left, left.Doer)} and {Wording.Quote(context.Right, right.Doer)}.")
        {
            Subject = Wording.Of(context.Left, left.Event.PredicateSpan),
        });
    }

    /// <summary>Whether it is done to one thing: a name, a word of the class, a rare word, or what both are about.</summary>
    private static bool AreOfOne(JudgingContext context, Doing left, Doing right, bool alone)
    {
        if (left.Event.PatientEntity >= 0 && right.Event.PatientEntity >= 0)
            return context.Entities.RightOf(left.Event.PatientEntity) == right.Event.PatientEntity;
        if (left.Thing < 0 || right.Thing < 0)
            return false;
        int one = context.Left.Tokens.Lemmas[left.Thing], other = context.Right.Tokens.Lemmas[right.Thing];
        if (left.Class.IsAlike)
            return true;
        bool same = one == other || WordKinship.AreSame(one, other);
        if (left.Class.Things.Count > 0)
            return same;
        return same ? Rarity.Of(one) >= MinRarity : alone && IsTopic(context.Left, one) && IsTopic(context.Right, other) && left.Class.TakesFor;
    }

    private static bool IsTopic(DocumentReading reading, int lemma) => reading.Tokens.Lemmas.Count(lemma) >= TopicUses;

    /// <summary>Whether another rule has told of the two already.</summary>
    private static bool IsTold(JudgingContext context, Doing left, Doing right)
    {
        foreach (var verdict in context.Verdicts)
        {
            if (verdict.Relation == Relation.Conflicts && verdict.Left.Span.Overlaps(left.Doer) && verdict.Right.Span.Overlaps(right.Doer))
                return true;
        }

        return false;
    }

    /// <summary>Whether the document names the other's doer for it as well, or two of its own.</summary>
    private static bool IsToldOtherwise(JudgingContext context, DocumentReading reading, List<Doing> doings, int first, int end, Doing told, Doing other, bool isLeft)
    {
        for (int i = first; i < end; i++)
        {
            var doing = doings[i];
            if (doing == told || doing.Name is null || doing.Name.Entity.Index == told.Name?.Entity.Index || (doing.Thing >= 0 && told.Thing >= 0 && !told.Class.IsAlike && reading.Tokens.Lemmas[doing.Thing] != reading.Tokens.Lemmas[told.Thing]))
                continue;
            if (told.Name is not null || (other.Name is { } name && (isLeft ? context.Entities.LeftOf(name.Entity.Index) : context.Entities.RightOf(name.Entity.Index)) == doing.Name.Entity.Index))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the two is told of a year that the other's sentence has not: last year's race had another winner.</summary>
    private static bool AreOfOtherTimes(JudgingContext context, Doing left, Doing right) =>
        YearOf(context.Left, left) is var one && YearOf(context.Right, right) is var other && one != other;

    private static int YearOf(DocumentReading reading, Doing doing)
    {
        var passage = reading.Passages[doing.Event.Passage];
        var (first, end) = SlotSimilarity.Tokens(reading.Tokens, doing.Event.Span);
        while (end < passage.EndToken && reading.Tokens.Kinds[end] is TokenKind.Word or TokenKind.Number)
            end++;
        // "In 2019, Brandt won": a time may open the sentence.
        for (int i = passage.FirstToken; i < end; i++)
        {
            if (i == passage.FirstToken + OpeningTime)
                i = Math.Max(i, first);
            if (reading.Tokens.Kinds[i] == TokenKind.Number && reading.Tokens[i].Length == 4 && reading.Tokens[i][0] is '1' or '2')
                return reading.Tokens.Lemmas[i];
            if (reading.Tokens.Is(i, "year") && i > passage.FirstToken && reading.Tokens[i - 1] is "last" or "previous" or "next")
                return int.MinValue;
        }

        return 0;
    }
}
