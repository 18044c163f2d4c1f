namespace SourceDiff.Judging.Ledger;

/// <summary>How much two passages have in common, in whatever form, each word weighed by how much it tells. O(words of both).</summary>
internal sealed class SharedWords(PassageWords passages, KinWords words, int documents)
{
    /// <summary>
    /// Documents up to which a happening in common with little around it is enough: each passage has few partners to be mistaken for. Above it, what is left
    /// over of many articles on one story is near to one another everywhere.
    /// </summary>
    public const int FewDocuments = 5;

    /// <summary>
    /// The share of what one of the two says that the other must say too, where they have a happening in common; names, which many statements about
    /// the same people share, count half. On 13 topics of news (news_ecb), the ten largest claims of each read passage by passage, .3, .4, .5 and .6
    /// left 76, 77, 81 and 91 % of them with a fact that all members tell. Of the claims of the first three, four and five articles .3 left 90, 89 and 91 %,
    /// and .6 94, 91 and 91 % of three quarters as many.
    /// </summary>
    private const double MinCovered = 0.6, MinCoveredOfFew = 0.3;

    /// <summary>Of few documents, the share that makes up for a happening in common where both give the same figure: "15 percent of any future sale", "a share of 15% of a future transfer".</summary>
    private const double MinAroundFigure = 0.35;

    /// <summary>The share of the shorter one, and that of both, that makes a happening needless: "no injuries were reported", a copy.</summary>
    private const double MostCovered = 0.85, BothCovered = 0.6;

    /// <summary>
    /// Of many documents, what the similarity of the two and the share that the longer one has in common must add up to: a short sentence is easily found word
    /// by word in a long one that is about something else. Where the shorter one is told whole, with its happening, less is enough. Read by hand for the small
    /// claims of 13 topics: .98 parts twenty mixed ones from the rest but for three, and loses two pure ones.
    /// </summary>
    private const double MinNear = 0.98, MinNearWhole = 0.9;

    /// <summary>
    /// Of many documents, what the similarity of the two and all that they have in common (Dice) must add up to. On the ten largest claims of 19 topics of
    /// news (news_ecb), read passage by passage, none, 1.3, 1.45, 1.6 and 1.7 left .90, .92, .94, .94 and .95 of 180, 175, 171, 162 and 154 claims without a passage of
    /// another fact; P of linked sentences .468, .475, .481, .493 and .506, F1 .471, .473, .476, .481 and .488.
    /// </summary>
    private const double MinTold = 1.45;

    /// <summary>
    /// The same where other claims have taken what else is near: what is left has fewer to be mistaken for, and what holds of few documents holds of it, where the longer
    /// one too has some of it in common. On the same topics 1.15, 1.35 and 1.4 left 382 of 408, 367 of 383 and 353 of 367 claims without a passage of another fact,
    /// and of the ten largest of each topic 169 of 184, 172 of 184 and 170 of 181.
    /// </summary>
    private const double MinToldOfLeft = 1.35, MinLessOfLeft = 0.25;

    /// <summary>What two passages must share some of where one tells no happening: a heading of names is near to many.</summary>
    private const WordUse Telling = WordUse.Event | WordUse.Told | WordUse.Figure;

    /// <summary>One word in common that is another word in each is chance: "passed", "on his back".</summary>
    private const int MinWords = 2, MinWordsOfLeft = 3;

    private const double NameWeight = 0.5;

    /// <summary>Whether two passages by themselves, and how near they are, are enough to say that they tell one fact.</summary>
    /// <param name="one">A passage.</param>
    /// <param name="other">Another.</param>
    /// <param name="similarity">How near they are.</param>
    /// <param name="areLeft">Whether other claims have taken what else is near to them.</param>
    public bool TellOneFact(int one, int other, double similarity, bool areLeft)
    {
        var (left, right) = (Of(passages.Of(one), passages.Of(other)), Of(passages.Of(other), passages.Of(one)));
        double more = Math.Max(left.Covered, right.Covered), less = Math.Min(left.Covered, right.Covered);
        var common = left.Common | right.Common;
        bool isFew = documents <= FewDocuments;
        if (areLeft && !isFew)
        {
            if (similarity + Likeness(one, other) < MinToldOfLeft || less < MinLessOfLeft || Math.Max(left.Words, right.Words) < MinWordsOfLeft || (common & Telling) == 0)
                return false;
            isFew = true;
        }

        if (!isFew && (similarity + Likeness(one, other) < MinTold || (less < MostCovered && (common & Telling) == 0 && !(left.Own & right.Own).HasFlag(WordUse.Event))))
            return false;
        if (less >= BothCovered)
            return true;
        bool sharesEvent = common.HasFlag(WordUse.Event), isWhole = more >= MostCovered && (left.SharesMore || right.SharesMore);
        if (Math.Max(left.Words, right.Words) < MinWords)
            return false;
        if (!isFew && similarity + less < (isWhole && sharesEvent ? MinNearWhole : MinNear))
            return false;
        if (isWhole)
            return true;
        if (isFew)
            return more >= MinCovered || (more >= MinCoveredOfFew && sharesEvent) || (more >= MinAroundFigure && common.HasFlag(WordUse.Figure));
        return more >= MinCovered && sharesEvent && left.TellsItsEvents && right.TellsItsEvents;
    }

    /// <summary>Whether both tell a happening or a figure, in whatever form: who shares names and circumstances alone speaks of something else.</summary>
    public bool ShareHappening(int one, int other) =>
        ((Of(passages.Of(one), passages.Of(other)).Common | Of(passages.Of(other), passages.Of(one)).Common) & (WordUse.Event | WordUse.Figure)) != 0;

    /// <summary>The share of what one passage says that another says too, 0–1; names count half.</summary>
    public double Told(int one, int other) => Of(passages.Of(one), passages.Of(other)).Covered;

    /// <summary>What both have in common of all that they say, 0–1 (Dice).</summary>
    public double Likeness(int one, int other)
    {
        var (left, right) = (passages.Of(one), passages.Of(other));
        double shared = 0, all = 0;
        Add(left, right, ref shared, ref all);
        Add(right, left, ref shared, ref all);
        return all == 0 ? 0 : shared / all;
    }

    private void Add(StatedWords one, StatedWords other, ref double shared, ref double all)
    {
        foreach (int word in one.Words)
        {
            double information = words.Information(word);
            all += information;
            shared += other.Tells(word) ? information : 0;
        }
    }

    private Share Of(StatedWords one, StatedWords other)
    {
        double shared = 0, all = 0;
        WordUse own = WordUse.None, common = WordUse.None;
        bool sharesMore = false;
        int shares = 0;
        for (int i = 0; i < one.Words.Length; i++)
        {
            double information = words.Information(one.Words[i]) * (one.Uses[i].HasFlag(WordUse.Name) ? NameWeight : 1);
            all += information;
            own |= one.Uses[i];
            if (!other.Tells(one.Words[i]))
                continue;
            shared += information;
            common |= one.Uses[i];
            shares += Array.BinarySearch(other.Words, one.Words[i]) >= 0 ? MinWords : 1;
            sharesMore |= (one.Uses[i] & (WordUse.Name | WordUse.Figure)) == 0;
        }

        return new Share(all == 0 ? 0 : shared / all, own, common, sharesMore, shares);
    }

    /// <param name="Covered">The share of what one passage says that the other says too, 0–1.</param>
    /// <param name="Own">What all of its words do.</param>
    /// <param name="Common">What those do that the other has too.</param>
    /// <param name="SharesMore">Whether one of those is neither name nor figure.</param>
    /// <param name="Words">How many there are in common; the same word counts for two.</param>
    private readonly record struct Share(double Covered, WordUse Own, WordUse Common, bool SharesMore, int Words)
    {
        /// <summary>Whether the other tells one of its happenings, if it has any.</summary>
        public bool TellsItsEvents => !Own.HasFlag(WordUse.Event) || Common.HasFlag(WordUse.Event);
    }
}
