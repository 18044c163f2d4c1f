using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Finds what an article gives as the toll of its story: of the numbers of people killed (or hurt, or missing), the greatest that is told
/// of the whole of it; not that of an earlier event, of one place, of the children among them. A toll grows from article to article, and
/// so two tolls of one story may lie as far apart as no other two numbers do. O(values), and O(counts²) for the few counts of victims.
/// </summary>
internal static class Tolls
{
    /// <summary>"dozens" in the headline are no 800 further down: those are of another event.</summary>
    private const double MaxTimesOfLead = 4;

    /// <summary>"at least 12" may be 15 the same hour; what is half as large again is a later count.</summary>
    private const double Outgrown = 1.5;

    /// <summary>Two plain numbers, of no days that are known, that differ so much are an early and a late one.</summary>
    private const double Grown = 2;

    /// <summary>One or two, two or four: the counts of one evening may just differ.</summary>
    private const double FewVictims = 5;

    /// <summary>Articles of one event share more of their names; of 91 pairs on one earthquake all share .4 and more.</summary>
    private const double SharedNames = 0.2;

    /// <summary>A chronicle of accidents has victims in every line, and no toll of its own.</summary>
    private const int MaxCounts = 32;

    /// <summary>Marks the tolls among the values of a document.</summary>
    public static void Mark(ReadOnlySpan<ValueMention?> mentions)
    {
        Span<int> counts = stackalloc int[MaxCounts];
        int found = 0;
        for (int i = 0; i < mentions.Length; i++)
        {
            if (mentions[i] is not { } mention || !IsOfAll(mention))
                continue;
            if (found == MaxCounts)
                return;
            counts[found++] = i;
        }

        counts = counts[..found];
        foreach (int own in counts)
            mentions[own]!.IsToll = IsGreatest(mentions, counts, mentions[own]!);
    }

    /// <summary>Whether both are the toll of their article, of one outcome, and the articles tell of one event.</summary>
    public static bool Are(JudgingContext context, ValueMention left, ValueMention right) =>
        left.IsToll && right.IsToll && left.Outcome == right.Outcome && AreOfOneStory(context);

    /// <summary>Whether both tell of one event: the words of two floods are alike, their places are not.</summary>
    public static bool AreOfOneStory(JudgingContext context) => context.Story.Names >= SharedNames && (context.Story.IsOne || context.Story.BeginsAlike);

    /// <summary>Whether the toll of one document is that of the other too, wherever it says so; a lesser number may be that of a part.</summary>
    public static bool IsOf(ValueTable others, ValueMention toll)
    {
        int left = StatedValues.MaxEqual;
        for (var stated = others.FirstOf(toll); stated is not null && left > 0; stated = others.NextOf(stated), left--)
        {
            if (stated.IsToll && stated.Outcome == toll.Outcome)
                return true;
        }

        return false;
    }

    /// <summary>Whether one is a state of the toll that the other has left behind: "at least three" and 24, "dozens" and "more than 200".</summary>
    public static bool AreStates(Amount left, Amount right)
    {
        var (less, more) = Size(left) <= Size(right) ? (left, right) : (right, left);
        return less.Approximation switch
        {
            Approximation.AtLeast or Approximation.MoreThan => Size(more) > Math.Max(Outgrown * less.Nominal, less.Nominal + 1),
            Approximation.Vague => more.Approximation != Approximation.Vague && more.Range.Low > less.Range.High,
            _ => false,
        };
    }

    /// <summary>Whether two tolls that no day orders are an earlier and a later one: the smaller is a bound, or the greater is far from it.</summary>
    public static bool IsUpdate(Amount left, Amount right) => AreStates(left, right) || (Math.Max(Size(left), Size(right)) is >= FewVictims and var more && more >= Grown * Math.Min(Size(left), Size(right)));

    /// <summary>How exactly two tolls are given: an editor sets 249 against "dozens", not "more than 200".</summary>
    public static int Exactness(ValuePair pair) => Exactness(AmountOf(pair.LeftMention)) + Exactness(AmountOf(pair.RightMention));

    private static int Exactness(Amount amount) => amount.Approximation switch
    {
        Approximation.Exact => 2,
        Approximation.Vague => 0,
        _ => 1,
    };

    /// <summary>The toll that one side gives, with every place where its document gives the same or less exactly.</summary>
    public static VerdictSide SideOf(ValueTable values, ValueMention toll)
    {
        var places = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var mention in values.All)
        {
            if (mention is { IsToll: true } && mention.Outcome == toll.Outcome && AmountComparison.Of(AmountOf(mention), AmountOf(toll)).Relation != Relation.Conflicts)
                places.Add(mention.Span);
        }

        return places.Count > 1 ? toll.Side with { Mentions = places.ToImmutable() } : toll.Side;
    }

    private static bool IsOfAll(ValueMention mention) =>
        mention is { Outcome: "killed" or "injured" or "missing" or "in hospital" or "displaced" or "evacuated" or "infected" or "arrested" or "rescued" or "trapped" or "kidnapped", Fact: QuantityFact { Kind: QuantityKind.Count } count, IsOfThen: false, IsYardstick: false, IsPart: false, IsWhole: false, Whole: 0, IsMore: false, IsOther: false, IsOfYoung: false, IsPlaceFirst: false }
        && (mention.IsLead || (mention.Year == 0 && mention.Place < 0 && count.PlaceSpan.IsEmpty)) && (mention.Subject < 0 || mention.IsOfPeople) && Size(count.Amount) >= 1;

    /// <summary>Whether no count of the outcome is greater; what is told further down may only be more exact than what the first sentences say.</summary>
    private static bool IsGreatest(ReadOnlySpan<ValueMention?> mentions, ReadOnlySpan<int> counts, ValueMention mention)
    {
        ValueMention? lead = null;
        foreach (var other in mentions)
        {
            if (other is { IsLead: false })
                break;
            // "shot two of them dead": not the number of all, yet no number further down is greater.
            if (other is { IsOfThen: false, IsYardstick: false } && other.Outcome == mention.Outcome && (lead is null || Size(AmountOf(other)) > Size(AmountOf(lead))))
                lead = other;
        }

        if (lead is not null && !IsNoOther(AmountOf(lead), AmountOf(mention)))
            return false;
        foreach (int count in counts)
        {
            if (mentions[count] is { } other && other.Outcome == mention.Outcome && IsLess(AmountOf(mention), AmountOf(other)) && (lead is null || IsNoOther(AmountOf(lead), AmountOf(other))))
                return false;
        }

        return true;
    }

    /// <summary>Whether a number may be that of which the first sentences give another: "over 200" and 249.</summary>
    private static bool IsNoOther(Amount lead, Amount amount) =>
        Size(amount) <= MaxTimesOfLead * lead.Range.High && (AmountComparison.Of(lead, amount).Relation != Relation.Conflicts || (lead.Approximation == Approximation.Vague && Size(amount) > Size(lead)));

    private static bool IsLess(Amount amount, Amount other) =>
        Size(amount) < Size(other) && (AmountComparison.Of(other, amount).Relation == Relation.Conflicts || AreStates(amount, other));

    private static Amount AmountOf(ValueMention mention) => ((QuantityFact)mention.Fact).Amount;

    private static double Size(Amount amount) => amount.Approximation == Approximation.Vague ? amount.Range.Low : amount.Nominal;
}
