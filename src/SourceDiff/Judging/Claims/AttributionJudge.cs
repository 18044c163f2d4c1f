using System.Collections.Immutable;
using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>Compares to whom the same statement is credited: the same source, another one, or nobody.</summary>
internal sealed class AttributionJudge : IFactJudge
{
    /// <summary>The share of what is credited that the other passage must say for it to be the same statement.</summary>
    private const double MinShared = 0.5;

    /// <summary>Fewer words in common are a topic, not a statement.</summary>
    private const int MinWords = 3;

    /// <summary>The share of what the two sources are credited with that the other must be, too, on average, to be the same statement by two.</summary>
    private const double MinMutual = 0.6;

    /// <summary>From so much in common on, it is one statement, and two people cannot both be the one who made it.</summary>
    private const double SameStatement = 0.7;

    private const int SameStatementWords = 7;

    /// <summary>Nearly every word of it: then a short statement will do.</summary>
    private const double Verbatim = 0.9;

    /// <summary>Two people do say the same now and then.</summary>
    private const double ConflictConfidence = 0.8;

    private const double CompatibleConfidence = 0.9;

    private const double EchoConfidence = 0.55;

    internal const string OwnVoice = "the article itself";

    private static readonly Rule Same = new("SD1001", Aspect.Attribution, Severity.Low, "Same source",
        "Both credit the same statement to the same source. Example: “police said” and “according to police”.");

    private static readonly Rule Drift = new("SD1002", Aspect.Attribution, Severity.Medium, "Attribution drift",
        "One credits the statement to a source and the other states it in its own voice. Example: “the bridge was unsafe, the union said” and “the bridge was unsafe”.");

    private static readonly Rule OtherSource = new("SD1003", Aspect.Attribution, Severity.Low, "Credited to other sources",
        "Both credit the same statement, each to a source of its own; both may have said it. Example: “the mayor said” and “a spokesman said”.");

    private static readonly Rule OtherSpeaker = new("SD1004", Aspect.Attribution, Severity.Medium, "Same statement, another speaker",
        "Both credit the same statement, in nearly the same words, to a person by name, and these are two people. Example: “the car was chased for 15 minutes, Sheriff Brandt said” and “… Deputy Moreau said”.");

    public IReadOnlyList<Rule> Rules { get; } = [Same, Drift, OtherSource, OtherSpeaker];

    public void Judge(JudgingContext context)
    {
        var drifts = new List<SourceDrift>();
        foreach (var match in context.Matches)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            foreach (var passage in match.LeftSide.Passages)
            {
                foreach (var fact in context.Left.FactsOf(passage.Index))
                {
                    if (fact is AttributionFact left)
                        JudgeLeft(context, match, left, drifts);
                }
            }

            foreach (var passage in match.RightSide.Passages)
            {
                foreach (var fact in context.Right.FactsOf(passage.Index))
                {
                    if (fact is AttributionFact right)
                        JudgeRight(context, match, right, drifts);
                }
            }
        }

        ReportDrifts(context, drifts);
        JudgeEchoes(context);
    }

    /// <summary>A thought that one document credits and the other has as its own, in passages too unlike to be aligned.</summary>
    private static void JudgeEchoes(JudgingContext context)
    {
        foreach (var ((_, leftToken, leftPassage), (_, rightToken, rightPassage)) in RareEchoes.Find(context))
        {
            var left = CreditIn(context.Left, leftPassage, leftToken);
            var right = CreditIn(context.Right, rightPassage, rightToken);
            if (left is null == right is null)
                continue;
            var leftSide = left is null ? new VerdictSide(context.Left.Passages[leftPassage].Span, OwnVoice) : VerdictSide.Of(left) with { Span = context.Left.Passages[leftPassage].Span };
            var rightSide = right is null ? new VerdictSide(context.Right.Passages[rightPassage].Span, OwnVoice) : VerdictSide.Of(right) with { Span = context.Right.Passages[rightPassage].Span };
            string word = Wording.Quote(context.Left, context.Left.Tokens.SpanOf(leftToken));
            context.Report(new Verdict(Drift, Relation.Compatible, leftSide, rightSide, EchoConfidence, $"One credits the thought of {word} to {(left ?? right)!.Source}; the other states it itself."));
        }
    }

    /// <summary>The credit of a passage: one that holds the word, or speaks in its sentence.</summary>
    private static AttributionFact? CreditIn(DocumentReading reading, int passage, int token)
    {
        AttributionFact? near = null;
        foreach (var fact in reading.FactsOf(passage))
        {
            if (fact is not AttributionFact credit)
                continue;
            near ??= credit;
            foreach (var span in credit.ContentSpans)
            {
                if (span.Contains(reading.Tokens.Starts[token]))
                    return credit;
            }
        }

        return near;
    }

    private static void JudgeLeft(JudgingContext context, PassageMatch match, AttributionFact left, List<SourceDrift> drifts)
    {
        var counterpart = Content(left, span => Counterpart.OfLeft(context, match, span));
        if (counterpart.Share < MinShared || counterpart.Words < MinWords)
            return;
        if (CreditOf(context.Right, match.RightSide, counterpart.Span) is not { } right)
        {
            if (!IsQuoted(context.Right, match.RightSide, counterpart.Span) && !HasOtherNumber(context.Left.Tokens, left, match, isLeft: true))
                drifts.Add(new SourceDrift(left, IsLeft: true, counterpart.Span, counterpart.Share));
            return;
        }

        if (Sources.AreOne(context, left, right))
        {
            Report(context, Same, Relation.Agrees, left, right, 0.9, $"Both credit it to {left.Source}.");
            return;
        }

        double back = Content(right, span => Counterpart.OfRight(context, match, span)).Share;
        double shared = (counterpart.Share + back) / 2;
        if (!Sources.IsNamed(left) || !Sources.IsNamed(right) || shared < MinMutual)
            return;
        bool conflict = shared >= SameStatement && Math.Min(counterpart.Share, back) >= MinShared && counterpart.Words >= (shared >= Verbatim ? MinWords + 1 : SameStatementWords) && Sources.AreOthers(context, left, right);
        Report(context, conflict ? OtherSpeaker : OtherSource, conflict ? Relation.Conflicts : Relation.Compatible, left, right, Math.Round(shared * (conflict ? ConflictConfidence : CompatibleConfidence), 3),
            conflict ? $"The same statement is credited to {Sources.Name(left)} and to {Sources.Name(right)}." : $"It is credited to {Sources.Name(left)} and to {Sources.Name(right)}.");
    }

    private static void Report(JudgingContext context, Rule rule, Relation relation, AttributionFact left, AttributionFact right, double confidence, string explanation) =>
        context.Report(new Verdict(rule, relation, VerdictSide.Of(left), VerdictSide.Of(right), confidence, explanation));

    private static void JudgeRight(JudgingContext context, PassageMatch match, AttributionFact right, List<SourceDrift> drifts)
    {
        var counterpart = Content(right, span => Counterpart.OfRight(context, match, span));
        if (counterpart.Share >= MinShared && counterpart.Words >= MinWords && CreditOf(context.Left, match.LeftSide, counterpart.Span) is null
            && !IsQuoted(context.Left, match.LeftSide, counterpart.Span) && !HasOtherNumber(context.Right.Tokens, right, match, isLeft: false))
            drifts.Add(new SourceDrift(right, IsLeft: false, counterpart.Span, counterpart.Share));
    }

    /// <summary>What one source is credited with and the other article says itself is one drift, however many sentences it takes: the clearest tells it.</summary>
    private static void ReportDrifts(JudgingContext context, List<SourceDrift> drifts)
    {
        drifts.Sort(static (x, y) => x.IsLeft != y.IsLeft ? x.IsLeft.CompareTo(y.IsLeft)
            : x.Credit.SourceEntity != y.Credit.SourceEntity ? x.Credit.SourceEntity.CompareTo(y.Credit.SourceEntity)
            : CompareSources(x, y) is not 0 and var sources ? sources
            : x.Shared != y.Shared ? y.Shared.CompareTo(x.Shared)
            : x.Credit.Span.Start != y.Credit.Span.Start ? x.Credit.Span.Start.CompareTo(y.Credit.Span.Start)
            : x.Words.Start.CompareTo(y.Words.Start));
        for (int first = 0, end; first < drifts.Count; first = end)
        {
            var best = drifts[first];
            end = first + 1;
            while (end < drifts.Count && drifts[end].IsLeft == best.IsLeft && drifts[end].Credit.SourceEntity == best.Credit.SourceEntity && CompareSources(best, drifts[end]) == 0)
                end++;
            var credits = ImmutableArray.CreateBuilder<TextSpan>(end - first);
            var words = ImmutableArray.CreateBuilder<TextSpan>(end - first);
            for (int i = first; i < end; i++)
            {
                if (!credits.Contains(drifts[i].Credit.Span))
                    credits.Add(drifts[i].Credit.Span);
                if (!words.Contains(drifts[i].Words))
                    words.Add(drifts[i].Words);
            }

            var credited = VerdictSide.Of(best.Credit) with { Mentions = credits.ToImmutable() };
            var plain = new VerdictSide(best.Words, OwnVoice) { Mentions = words.ToImmutable() };
            context.Report(new Verdict(Drift, Relation.Compatible, best.IsLeft ? credited : plain, best.IsLeft ? plain : credited, Math.Round(0.55 + (0.4 * Math.Min(1, best.Shared)), 3),
                best.Credit.Source is "" or "he" or "she" or "they" or "it" ? "One credits it to a source that it does not name; the other states it itself." : $"One credits it to {best.Credit.Source}; the other states it itself."));
        }
    }

    /// <summary>By the words for a source without a name; names are compared before.</summary>
    private static int CompareSources(SourceDrift one, SourceDrift other) =>
        one.Credit.SourceEntity >= 0 ? 0 : string.CompareOrdinal(one.Credit.Source, other.Credit.Source);

    /// <summary>Whether what is credited has a number that the other passage has not: then it says something else.</summary>
    private static bool HasOtherNumber(TokenTable tokens, AttributionFact credit, PassageMatch match, bool isLeft)
    {
        foreach (var span in credit.ContentSpans)
        {
            var (first, end) = SlotSimilarity.Tokens(tokens, span);
            for (int i = Math.Max(first, isLeft ? match.LeftStart : match.RightStart); i < Math.Min(end, isLeft ? match.LeftEnd : match.RightEnd); i++)
            {
                if (tokens.Kinds[i] == TokenKind.Number && (isLeft ? match.RightOf(i) : match.LeftOf(i)) < 0)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Words between quotation marks are somebody's, whether or not it is said whose.</summary>
    private static bool IsQuoted(DocumentReading reading, AlignedSide side, TextSpan words)
    {
        foreach (var passage in side.Passages)
        {
            foreach (var fact in reading.FactsOf(passage.Index))
            {
                if (fact is QuotationFact && fact.Span.Overlaps(words))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The counterpart of the words credited that has the most words.</summary>
    private static Counterpart Content(AttributionFact fact, Func<TextSpan, Counterpart> counterpartOf)
    {
        Counterpart best = default;
        foreach (var span in fact.ContentSpans)
        {
            var counterpart = counterpartOf(span);
            if (counterpart.Words > best.Words)
                best = counterpart;
        }

        return best;
    }

    /// <summary>The credit whose content covers most of <paramref name="words"/>; <c>null</c> when the article states them itself.</summary>
    private static AttributionFact? CreditOf(DocumentReading reading, AlignedSide side, TextSpan words)
    {
        AttributionFact? best = null;
        int covered = 0;
        foreach (var passage in side.Passages)
        {
            foreach (var fact in reading.FactsOf(passage.Index))
            {
                if (fact is not AttributionFact credit)
                    continue;
                int overlap = 0;
                foreach (var span in credit.ContentSpans)
                    overlap += span.Intersect(words).Length;
                if (overlap > covered)
                    (best, covered) = (credit, overlap);
            }
        }

        return best;
    }
}
