using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Holds parts that a list counts one by one against the number of all: "three officers and two bystanders were hurt" and "five people
/// were hurt" say the same. Only people, exactly counted, of one happening, in aligned passages; where they do not add up, nothing is
/// said, for a list may leave some out. O(counts of two passages).
/// </summary>
internal static class SumComparison
{
    private const double Confidence = 0.85;

    /// <summary>Loosely aligned passages may tell of two happenings.</summary>
    private const double MinSimilarity = 0.3;

    /// <summary>Tokens between two numbers of a list: "three <i>uniformed officers and</i> two".</summary>
    private const int ListReach = 5;

    public static void Judge(JudgingContext context, Rule rule)
    {
        foreach (var match in context.Matches)
        {
            if ((match.Alignment?.Similarity ?? 0) < MinSimilarity)
                continue;
            Judge(context, match, rule, isLeft: true);
            Judge(context, match, rule, isLeft: false);
        }
    }

    private static void Judge(JudgingContext context, PassageMatch match, Rule rule, bool isLeft)
    {
        var (own, others) = isLeft ? (context.LeftValues, context.RightValues) : (context.RightValues, context.LeftValues);
        var tokens = (isLeft ? context.Left : context.Right).Tokens;
        foreach (var passage in (isLeft ? match.LeftSide : match.RightSide).Passages)
        {
            var values = own.In(passage.Index);
            for (int i = 0; i < values.Length; i++)
            {
                int end = EndOfList(tokens, values, i, out double sum);
                if (end - i < 2)
                    continue;
                foreach (var other in (isLeft ? match.RightSide : match.LeftSide).Passages)
                {
                    if (Whole(match, values[i..end], others.In(other.Index), sum, isLeft) is not { } whole)
                        continue;
                    Report(context, rule, values[i]!, values[end - 1]!, whole, sum, isLeft);
                    return;
                }

                i = end - 1;
            }
        }
    }

    /// <summary>One past the last of the counts that a list joins from <paramref name="first"/> on, and how many they count together.</summary>
    private static int EndOfList(TokenTable tokens, ReadOnlySpan<ValueMention?> values, int first, out double sum)
    {
        sum = 0;
        int end = first;
        while (end < values.Length && IsPart(values[end]) && (end == first || IsJoined(tokens, values[end - 1]!, values[end]!)))
            sum += ((QuantityFact)values[end++]!.Fact).Amount.Nominal;
        // A list ends with "and": what only commas part goes on.
        return end - first > 1 && !tokens.Is(values[end - 1]!.First - 1, "and") ? first : end;
    }

    private static bool IsPart(ValueMention? mention) =>
        mention is { Fact: QuantityFact { Kind: QuantityKind.Count, Amount: { Approximation: Approximation.Exact, Nominal: >= 1 } }, IsOfPeople: true, IsPart: false, IsWhole: false, IsOfThen: false };

    private static bool IsJoined(TokenTable tokens, ValueMention before, ValueMention next) =>
        next.First - before.End <= ListReach && (tokens.Is(next.First - 1, "and") || tokens.Is(next.First - 1, ","));

    private static ValueMention? Whole(PassageMatch match, ReadOnlySpan<ValueMention?> parts, ReadOnlySpan<ValueMention?> others, double sum, bool isLeft)
    {
        foreach (var other in others)
        {
            if (IsPart(other) && ((QuantityFact)other!.Fact).Amount.Nominal == sum && AreOfOneHappening(match, parts, other, isLeft))
                return other;
        }

        return null;
    }

    private static bool AreOfOneHappening(PassageMatch match, ReadOnlySpan<ValueMention?> parts, ValueMention whole, bool isLeft)
    {
        foreach (var part in parts)
        {
            if (whole.Outcome.Length > 0 ? part!.Outcome == whole.Outcome : part!.Predicate >= 0 && whole.Predicate >= 0 && (isLeft ? match.RightOf(part.Predicate) : match.LeftOf(part.Predicate)) == whole.Predicate)
                return true;
        }

        return false;
    }

    private static void Report(JudgingContext context, Rule rule, ValueMention first, ValueMention last, ValueMention whole, double sum, bool isLeft)
    {
        var own = isLeft ? context.Left : context.Right;
        var list = first.Span.Union(((QuantityFact)last.Fact).CountedSpan is { IsEmpty: false } counted ? counted : last.Span);
        string parts = Wording.Quote(own, list), all = Wording.Quote(isLeft ? context.Right : context.Left, whole.Span);
        var listed = whole.Side with { Span = list };
        context.Report(new Verdict(rule, Relation.Agrees, isLeft ? listed : whole.Side, isLeft ? whole.Side : listed, Confidence,
            $"The parts that one counts add up to the number of the other: {(isLeft ? parts : all)} and {(isLeft ? all : parts)}.")
        {
            Subject = whole.Outcome,
            Weight = Outcome.Weight(whole.Outcome),
        });
    }
}
