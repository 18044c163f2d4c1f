namespace SourceDiff.Judging.Values;

/// <summary>
/// For each value of two documents how many values of the other it could be held against, and how well the best two of them match: two
/// values of one thing are each other's first choice. Belongs to a <see cref="SlotScratch"/>, which uses it again. O(pairs).
/// </summary>
internal sealed class SlotRivals
{
    private Suit[] _lefts = [];
    private Suit[] _rights = [];

    /// <summary>Takes the pairs of one judge.</summary>
    public void Set(List<ValuePair> pairs, int leftFacts, int rightFacts)
    {
        _lefts = Cleared(_lefts, leftFacts);
        _rights = Cleared(_rights, rightFacts);
        foreach (var pair in pairs)
        {
            if (!pair.IsWorthWeighing)
                continue;
            Add(ref _lefts[pair.LeftMention.Index], pair, pair.RightMention);
            Add(ref _rights[pair.RightMention.Index], pair, pair.LeftMention);
        }
    }

    /// <summary>The other values that either of the two could be held against.</summary>
    public int CountOf(ValuePair pair) => Others(_lefts[pair.LeftMention.Index], pair.RightMention) + Others(_rights[pair.RightMention.Index], pair.LeftMention);

    /// <summary>How much better the two match than either matches another value; -1 to 1.</summary>
    public double LeadOf(ValuePair pair) =>
        pair.Strength - Math.Max(BestOther(_lefts[pair.LeftMention.Index], pair.RightMention), BestOther(_rights[pair.RightMention.Index], pair.LeftMention));

    private static int Others(in Suit suit, ValueMention partner) => suit.First is null ? 0 : suit.Count - (suit.First == partner || suit.Second == partner ? 1 : 0);

    private static double BestOther(in Suit suit, ValueMention partner) => suit.First == partner ? suit.SecondStrength : suit.FirstStrength;

    private static void Add(ref Suit suit, ValuePair pair, ValueMention partner)
    {
        // One value is held against another in several passages, and counts once.
        if (suit.First == partner)
        {
            suit.FirstStrength = Math.Max(suit.FirstStrength, pair.Strength);
            return;
        }

        suit.Count += suit.Second == partner ? 0 : 1;
        if (suit.First is null || pair.Strength > suit.FirstStrength)
            (suit.First, suit.FirstStrength, suit.Second, suit.SecondStrength) = (partner, pair.Strength, suit.First, suit.FirstStrength);
        else if (suit.Second is null || pair.Strength > suit.SecondStrength)
            (suit.Second, suit.SecondStrength) = (partner, pair.Strength);
    }

    private static Suit[] Cleared(Suit[] array, int length)
    {
        if (array.Length < length)
            return new Suit[Math.Max(length, 2 * array.Length)];
        Array.Clear(array, 0, length);
        return array;
    }

    /// <summary>Lets go of the documents.</summary>
    public void Forget()
    {
        Array.Clear(_lefts);
        Array.Clear(_rights);
    }

    private struct Suit
    {
        public ValueMention? First;
        public ValueMention? Second;
        public double FirstStrength;
        public double SecondStrength;
        public int Count;
    }
}
