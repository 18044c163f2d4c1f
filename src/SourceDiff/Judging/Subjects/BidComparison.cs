using SourceDiff.Judging.Values;
using SourceDiff.Lexicon.Subjects;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>Tells the offers of two bidders apart: "Brandt Works offered 4.20 a share", "a bid of 3.90 a share from Hale Foods". O(tokens near the sums).</summary>
internal static class BidComparison
{
    public const string Reason = "offers of two";

    /// <summary>"<i>offered</i> shareholders in the group 4.20": the bid stands before its sum.</summary>
    private const int BidReach = 10;

    /// <summary>"4.20 a share in cash <i>from</i> the rival group Brandt".</summary>
    private const int MakerReach = 8;

    public static bool AreOfTwo(JudgingContext context, ValueMention left, ValueMention right)
    {
        if (left.Fact is not MoneyFact || right.Fact is not MoneyFact)
            return false;
        int one = BidderOf(context.Left, left), other = BidderOf(context.Right, right);
        return one >= 0 && other >= 0 && context.Entities.RightOf(one) != other;
    }

    /// <summary>Who bids the sum; -1 when nobody is named, or nothing is bid.</summary>
    private static int BidderOf(DocumentReading reading, ValueMention sum)
    {
        var tokens = reading.Tokens;
        var passage = reading.Passages[sum.Fact.Passage];
        // "Brandt's 4.20-a-share offer"
        for (int i = sum.End; i < Math.Min(passage.EndToken, sum.End + BehindReach); i++)
        {
            if (SubjectWords.Is(tokens, i, SubjectCues.Bid))
                return (tokens.Shapes[sum.First - 1] & TokenShape.Clitic) != 0 ? NameBetween(reading, passage.Index, sum.First - OwnerReach, sum.First) : -1;
        }

        int bid = sum.First - 1;
        while (bid >= Math.Max(passage.FirstToken, sum.First - BidReach) && !SubjectWords.Is(tokens, bid, SubjectCues.Bid))
            bid--;
        if (bid < passage.FirstToken || bid < sum.First - BidReach)
            return -1;
        int maker = MakerBehind(reading, sum, Math.Min(passage.EndToken, sum.End + MakerReach));
        if (maker >= 0)
            return maker;
        // "Brandt offered", "Brandt raised its bid"
        return OwnerReader.Of(reading, passage.Index, bid) is { } owner && (OwnerReader.VerbBehind(tokens, owner.End, sum.First) == bid || tokens.Is(bid - 1, "its") || tokens.Is(bid - 2, "its"))
            ? NameBetween(reading, passage.Index, owner.First, owner.End) : -1;
    }

    /// <summary>"4.20 a share <i>bid</i>".</summary>
    private const int BehindReach = 4;

    /// <summary>Words of a name before its "'s".</summary>
    private const int OwnerReach = 5;

    private static int MakerBehind(DocumentReading reading, ValueMention sum, int end)
    {
        for (int i = sum.End; i < end; i++)
        {
            if (reading.Tokens.Is(i, "from") || reading.Tokens.Is(i, "by"))
                return NameBetween(reading, sum.Fact.Passage, i + 1, end);
        }

        return -1;
    }

    /// <summary>The first name between two tokens, of a place only where no other is: "from <i>Brandt Works</i>", "from the Orlen-based <i>Brandt Works</i>".</summary>
    private static int NameBetween(DocumentReading reading, int passage, int first, int end)
    {
        int place = -1;
        foreach (var fact in reading.FactsOf(passage))
        {
            if (fact is not NameFact name || reading.Tokens.IndexAt(name.Span.Start) is var at && (at < first || at >= end))
                continue;
            if (name.Entity.Kind != EntityKind.Place)
                return name.Entity.Index;
            place = place < 0 ? name.Entity.Index : place;
        }

        return place;
    }
}
