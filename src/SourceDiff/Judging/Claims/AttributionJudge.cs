using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>Compares to whom the same statement is credited: the same source, another one, or nobody.</summary>
internal sealed class AttributionJudge : IFactJudge
{
    /// <summary>The share of what is credited that the other passage must say for it to be the same statement.</summary>
    private const double MinShared = 0.5;

    /// <summary>Fewer words in common are a topic, not a statement.</summary>
    private const int MinWords = 3;

    private const double EchoConfidence = 0.55;

    private const string OwnVoice = "stated by the article itself";

    private static readonly Rule Same = new("SD1001", Aspect.Attribution, Severity.Low, "Same source",
        "Both credit the same statement to the same source. Example: “police said” and “according to police”.");

    private static readonly Rule Drift = new("SD1002", Aspect.Attribution, Severity.Medium, "Attribution drift",
        "One credits the statement to a source and the other states it in its own voice. Example: “the bridge was unsafe, the union said” and “the bridge was unsafe”.");

    private static readonly Rule OtherSource = new("SD1003", Aspect.Attribution, Severity.Low, "Credited to other sources",
        "Both credit the same statement, each to a source of its own; both may have said it. Example: “the mayor said” and “a spokesman said”.");

    public IReadOnlyList<Rule> Rules { get; } = [Same, Drift, OtherSource];

    public void Judge(JudgingContext context)
    {
        foreach (var match in context.Matches)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            foreach (var passage in match.LeftSide.Passages)
            {
                foreach (var fact in context.Left.FactsOf(passage.Index))
                {
                    if (fact is AttributionFact left)
                        JudgeLeft(context, match, left);
                }
            }

            foreach (var passage in match.RightSide.Passages)
            {
                foreach (var fact in context.Right.FactsOf(passage.Index))
                {
                    if (fact is AttributionFact right)
                        JudgeRight(context, match, right);
                }
            }
        }

        JudgeEchoes(context);
    }

    /// <summary>A thought that one document credits and the other has as its own, in passages too unlike to be aligned.</summary>
    private static void JudgeEchoes(JudgingContext context)
    {
        foreach (var (leftPassage, leftToken, rightPassage, rightToken) in new RareEchoes(context).Find())
        {
            var left = CreditIn(context.Left, leftPassage, leftToken);
            var right = CreditIn(context.Right, rightPassage, rightToken);
            if (left is null == right is null)
                continue;
            var leftSide = left is null ? new VerdictSide(context.Left.Passages[leftPassage].Span, OwnVoice) : VerdictSide.Of(left) with { Span = context.Left.Passages[leftPassage].Span };
            var rightSide = right is null ? new VerdictSide(context.Right.Passages[rightPassage].Span, OwnVoice) : VerdictSide.Of(right) with { Span = context.Right.Passages[rightPassage].Span };
            string word = Wording.Quote(context.Left, context.Left.Tokens.SpanOf(leftToken));
            context.Report(new Verdict(Drift, Relation.Compatible, leftSide, rightSide, EchoConfidence, $"One credits the thought of {word} to {(left ?? right)!.Source}; the other states it itself.")
            {
                Subject = context.Left.Tokens[leftToken].ToString(),
            });
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

    private static void JudgeLeft(JudgingContext context, PassageMatch match, AttributionFact left)
    {
        var counterpart = Content(left, span => Counterpart.OfLeft(context, match, span));
        if (counterpart.Share < MinShared || counterpart.Words < MinWords)
            return;
        if (CreditOf(context.Right, match.RightSide, counterpart.Span) is not { } right)
        {
            if (!IsQuoted(context.Right, match.RightSide, counterpart.Span))
                ReportDrift(context, VerdictSide.Of(left), new VerdictSide(counterpart.Span, OwnVoice), counterpart.Share, left.Source, Subject(context.Right, counterpart.Span));
            return;
        }

        bool same = AreOne(context, left, right);
        if (!same && (!IsNamed(left) || !IsNamed(right)))
            return;
        context.Report(new Verdict(same ? Same : OtherSource, same ? Relation.Agrees : Relation.Compatible, VerdictSide.Of(left), VerdictSide.Of(right), same ? 0.9 : 0.7,
            same ? $"Both credit it to {left.Source}." : $"It is credited to {Name(left)} and to {Name(right)}.")
        {
            Subject = Subject(context.Right, counterpart.Span),
        });
    }

    private static void JudgeRight(JudgingContext context, PassageMatch match, AttributionFact right)
    {
        var counterpart = Content(right, span => Counterpart.OfRight(context, match, span));
        if (counterpart.Share >= MinShared && counterpart.Words >= MinWords && CreditOf(context.Left, match.LeftSide, counterpart.Span) is null
            && !IsQuoted(context.Left, match.LeftSide, counterpart.Span))
            ReportDrift(context, new VerdictSide(counterpart.Span, OwnVoice), VerdictSide.Of(right), counterpart.Share, right.Source, Subject(context.Left, counterpart.Span));
    }

    private static void ReportDrift(JudgingContext context, VerdictSide left, VerdictSide right, double share, string source, string subject) =>
        context.Report(new Verdict(Drift, Relation.Compatible, left, right, Math.Round(0.55 + (0.4 * Math.Min(1, share)), 3),
            source is "" or "he" or "she" or "they" or "it" ? "One credits it to a source that it does not name; the other states it itself." : $"One credits it to {source}; the other states it itself.")
        {
            Subject = subject,
        });

    private static string Subject(DocumentReading reading, TextSpan words) => $"attribution of {Wording.Quote(reading, words)}";

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

    /// <summary>A pronoun that could not be resolved is nobody to compare.</summary>
    private static bool IsNamed(AttributionFact fact) =>
        fact.SourceEntity >= 0 || fact.Source is not ("" or "he" or "she" or "they" or "it" or "who" or "i" or "we" or "you");

    private static string Name(AttributionFact fact) => fact.Source.Length == 0 ? "a source without a name" : fact.Source;

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

    private static bool AreOne(JudgingContext context, AttributionFact left, AttributionFact right)
    {
        if (left.SourceEntity >= 0 && right.SourceEntity >= 0)
            return context.Entities.RightOf(left.SourceEntity) == right.SourceEntity;
        return string.Equals(left.Source, right.Source, StringComparison.OrdinalIgnoreCase)
            || WordKinship.Heads(context.Left.Tokens, left.SourceSpan, context.Right.Tokens, right.SourceSpan) == 1;
    }
}
