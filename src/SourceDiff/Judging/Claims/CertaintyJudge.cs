using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Opposites;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>Shows where one document is surer of the same statement than the other.</summary>
internal sealed class CertaintyJudge : IFactJudge
{
    /// <summary>The share of the words under a hedge that the other passage must have for it to be the same statement.</summary>
    private const double MinShared = 0.5;

    /// <summary>Fewer words in common are a topic, not a statement.</summary>
    private const int MinWords = 3;

    /// <summary>Tokens before a hedge in which the noun stands that it is said of.</summary>
    private const int SubjectReach = 4;

    private static readonly Rule Same = new("SD1201", Aspect.Certainty, Severity.Low, "Same certainty",
        "Both say it with the same caution. Example: “allegedly stole” and “is accused of stealing”.");

    private static readonly Rule Drift = new("SD1202", Aspect.Certainty, Severity.Medium, "Certainty differs",
        "One states more surely what the other hedges; both can be true. Example: “may have been lost” and “was lost”; “denied” and “confirmed” are the widest drift.");

    private static readonly Rule Silent = new("SD1203", Aspect.Certainty, Severity.Medium, "Silent, or speaking",
        "One says that somebody would not or could not speak, the other credits a statement of the matter to the same person. Example: “Brandt declined to say who had signed” and “Moreau had signed, Brandt said”.");

    public IReadOnlyList<Rule> Rules { get; } = [Same, Drift, Silent];

    public void Judge(JudgingContext context)
    {
        var left = FactTable<CertaintyFact>.Of(context.Left);
        var right = FactTable<CertaintyFact>.Of(context.Right);
        foreach (var match in context.Matches)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            foreach (var passage in match.LeftSide.Passages)
            {
                foreach (var mark in left.In(passage.Index))
                    JudgeLeft(context, match, mark);
            }

            foreach (var passage in match.RightSide.Passages)
            {
                foreach (var mark in right.In(passage.Index))
                    JudgeRight(context, match, mark);
            }
        }

        SilenceComparison.Judge(context, Silent);
    }

    private static void JudgeLeft(JudgingContext context, PassageMatch match, CertaintyFact mark)
    {
        var counterpart = Counterpart.OfLeft(context, match, mark.ScopeSpan);
        if ((!IsSame(counterpart) && !IsSameOfOne(counterpart, context.Left.Tokens, mark, match.LeftStart, match.RightOf)) || match.RightOf(HeadOf(context.Left, mark)) is not (>= 0 and var partner)
            || IsDenied(context.Left, HeadOf(context.Left, mark)) != IsDenied(context.Right, partner))
            return;
        if (MarkOver(context.Right, match.RightSide, counterpart.Span) is { } other)
        {
            bool same = other.Level == mark.Level;
            // "charged with murder", "found guilty of murder": the case has gone on.
            if (!same && IsStage(context.Left, mark) && IsStage(context.Right, other))
                return;
            context.Report(new Verdict(same ? Same : Drift, same ? Relation.Agrees : Relation.Compatible, VerdictSide.Of(mark), VerdictSide.Of(other), 0.8,
                same ? $"Both say it with the same caution ({mark.Value})." : $"The certainty differs: {mark.Value} ({Wording.Quote(context.Left, mark.Span)}) and {other.Value} ({Wording.Quote(context.Right, other.Span)})."));
            return;
        }

        // What is established here and stated plainly there is said by both.
        if (mark.Level != CertaintyLevel.Confirmed && !IsStage(context.Left, mark))
            context.Report(new Verdict(Drift, Relation.Compatible, VerdictSide.Of(mark), new VerdictSide(WholeWords.Of(context.Right.Tokens, counterpart.Span), "stated"), 0.75, Explain(context.Left, mark)));
    }

    private static void JudgeRight(JudgingContext context, PassageMatch match, CertaintyFact mark)
    {
        var counterpart = Counterpart.OfRight(context, match, mark.ScopeSpan);
        if ((IsSame(counterpart) || IsSameOfOne(counterpart, context.Right.Tokens, mark, match.RightStart, match.LeftOf)) && match.LeftOf(HeadOf(context.Right, mark)) is >= 0 and var partner
            && IsDenied(context.Right, HeadOf(context.Right, mark)) == IsDenied(context.Left, partner) && mark.Level != CertaintyLevel.Confirmed && !IsStage(context.Right, mark) && MarkOver(context.Left, match.LeftSide, counterpart.Span) is null)
            context.Report(new Verdict(Drift, Relation.Compatible, new VerdictSide(WholeWords.Of(context.Left.Tokens, counterpart.Span), "stated"), VerdictSide.Of(mark), 0.75, Explain(context.Right, mark)));
    }

    /// <summary>Whether a negation reaches a word: what one denies, it does not state more surely.</summary>
    private static bool IsDenied(DocumentReading reading, int token) => reading.PassageAt(token) is >= 0 and var passage && DenialTable.IsNegated(reading, passage, token);

    /// <summary>What is hedged: the first verb under the mark, or else the first content word, "see" of "could already see the glow".</summary>
    private static int HeadOf(DocumentReading reading, CertaintyFact mark)
    {
        var (first, end) = SlotSimilarity.Tokens(reading.Tokens, mark.ScopeSpan);
        // "The fire probably started": the verb stands behind the mark.
        if (mark.ScopeSpan.End > mark.Span.End && reading.Tokens.IndexAt(mark.Span.End) is var behind && behind > first && behind < end)
            first = behind;
        int other = -1;
        for (int i = first; i < end; i++)
        {
            if (!PassageMatch.IsContent(reading.Tokens, i))
                continue;
            if ((reading.Tokens.Classes[i] & WordClasses.Verb) != 0)
                return i;
            if (other < 0 && !reading.Tokens.Has(i, WordTraits.Weekday | WordTraits.Month | WordTraits.RelativeDay | WordTraits.DayPart | WordTraits.TimeUnit))
                other = i;
        }

        // "may be responsible": what is hedged need not be a verb; a day is nothing that could be hedged.
        return other;
    }

    /// <summary>"genes that may be responsible", "proved that the genes are responsible": a few words, said of the same thing.</summary>
    private static bool IsSameOfOne(Counterpart counterpart, TokenTable tokens, CertaintyFact mark, int start, Func<int, int> partnerOf)
    {
        if (counterpart.Share < 1 || counterpart.Words is 0 or >= MinWords)
            return false;
        int cue = tokens.IndexAt(mark.Span.Start);
        for (int i = cue - 1; i >= Math.Max(start, cue - SubjectReach); i--)
        {
            if (PassageMatch.IsContent(tokens, i) && (tokens.Classes[i] & WordClasses.Noun) != 0)
                return partnerOf(i) >= 0;
        }

        return false;
    }

    /// <summary>"charged with theft", "found guilty of theft": a stage that a case has reached is told of a theft, not of how sure it is.</summary>
    private static bool IsStage(DocumentReading reading, CertaintyFact mark)
    {
        int cue = reading.Tokens.IndexAt(mark.Span.Start);
        foreach (var stand in StandTable.Of(reading).StagesIn(mark.Passage))
        {
            if (stand.First <= cue && cue < stand.End)
                return true;
        }

        return false;
    }

    private static bool IsSame(Counterpart counterpart) => counterpart.Share >= MinShared && counterpart.Words >= MinWords;

    private static string Explain(DocumentReading reading, CertaintyFact mark) =>
        $"One hedges ({mark.Value}: {Wording.Quote(reading, mark.Span)}) what the other states plainly.";

    private static CertaintyFact? MarkOver(DocumentReading reading, AlignedSide side, TextSpan words)
    {
        CertaintyFact? widest = null;
        foreach (var passage in side.Passages)
        {
            foreach (var fact in reading.FactsOf(passage.Index))
            {
                if (fact is CertaintyFact mark && (mark.ScopeSpan.Overlaps(words) || words.Contains(mark.Span)) && (widest is null || mark.Level < widest.Level))
                    widest = mark;
            }
        }

        return widest;
    }
}
