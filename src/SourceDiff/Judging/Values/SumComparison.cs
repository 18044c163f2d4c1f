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

    /// <summary>"… and two bystanders <i>had been badly wounded</i>".</summary>
    private const int VerbReach = 4;

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
        var reading = isLeft ? context.Left : context.Right;
        foreach (var passage in (isLeft ? match.LeftSide : match.RightSide).Passages)
        {
            int end = passage.FirstToken;
            foreach (var mention in own.In(passage.Index))
            {
                if (mention is not { IsOfPeople: true } || mention.First < end || CountedList.Of(reading, own.In(passage.Index), mention) is not { IsList: true, IsExact: true } list)
                    continue;
                end = list.End;
                foreach (var other in (isLeft ? match.RightSide : match.LeftSide).Passages)
                {
                    if (Whole(reading, isLeft ? context.Right : context.Left, match, list, own.In(passage.Index), others.In(other.Index), isLeft) is not { } whole)
                        continue;
                    Report(context, rule, mention, list, whole, isLeft);
                    return;
                }
            }
        }
    }

    /// <summary>The number of all; one that stands in a list itself ("a woman and her <i>three</i> sons") is a part.</summary>
    private static ValueMention? Whole(DocumentReading own, DocumentReading others, PassageMatch match, CountedList list, ReadOnlySpan<ValueMention?> parts, ReadOnlySpan<ValueMention?> values, bool isLeft)
    {
        foreach (var other in values)
        {
            if (other is { Fact: QuantityFact { Kind: QuantityKind.Count, Amount: { Approximation: Approximation.Exact } amount }, IsOfPeople: true, IsPart: false, IsWhole: false, IsOfThen: false }
                && amount.Nominal == list.Sum && !CountedList.Of(others, values, other).IsList && AreOfOneHappening(own.Tokens, match, list, parts, other, isLeft))
                return other;
        }

        return null;
    }

    /// <summary>What happened to the whole is told behind the list, or of one of its numbers.</summary>
    private static bool AreOfOneHappening(TokenTable tokens, PassageMatch match, CountedList list, ReadOnlySpan<ValueMention?> parts, ValueMention whole, bool isLeft)
    {
        for (int i = list.End; whole.Outcome.Length > 0 && i < Math.Min(tokens.Count, list.End + VerbReach); i++)
        {
            if (Outcome.NameAt(tokens, i) == whole.Outcome)
                return true;
        }

        foreach (var part in parts)
        {
            if (part is null || part.First < list.First || part.First >= list.End)
                continue;
            if (whole.Outcome.Length > 0 ? part.Outcome == whole.Outcome : part.Predicate >= 0 && whole.Predicate >= 0 && (isLeft ? match.RightOf(part.Predicate) : match.LeftOf(part.Predicate)) == whole.Predicate)
                return true;
        }

        return false;
    }

    private static void Report(JudgingContext context, Rule rule, ValueMention first, CountedList list, ValueMention whole, bool isLeft)
    {
        var own = isLeft ? context.Left : context.Right;
        var span = own.Tokens.SpanOf(list.First, list.End);
        string parts = Wording.Quote(own, span), all = Wording.Quote(isLeft ? context.Right : context.Left, whole.Span);
        var listed = first.Side with { Span = span };
        context.Report(new Verdict(rule, Relation.Agrees, isLeft ? listed : whole.Side, isLeft ? whole.Side : listed, Confidence,
            $"The parts that one counts add up to the number of the other: {(isLeft ? parts : all)} and {(isLeft ? all : parts)}.")
        {
            Subject = whole.Outcome,
            Weight = Outcome.Weight(whole.Outcome),
        });
    }
}
