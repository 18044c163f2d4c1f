using System.Runtime.InteropServices;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// What the passages of a claim say in common: the words that half of them have, in whatever form, those that tell what happened first. A passage
/// that has next to none of them shares names and circumstances with the claim, not its statement. Where passages are few, no core stands
/// out: then each must tell one fact with the medoid by itself. O(words of the claim · words of the core).
/// </summary>
internal sealed class ClaimCore(PassageWords passages, KinWords words, SharedWords shared, int documents)
{
    /// <summary>
    /// A majority shows what passages have in common from one more than there are documents on, and from this many at the latest: the news itself, told in
    /// headlines and first sentences. Of 3, 4, 6, 8 and up to 21 articles on each of 25 topics (news_ecb), 5, 5, 7, 9 and 12 gave the best F1 against linked sentences.
    /// </summary>
    private const int MaxFew = 12;

    /// <summary>
    /// The share of that many which a claim that loses some must keep: where one passage more or less lets all others be asked for more, a claim falls apart by chance. Of few documents all of it. Of 19
    /// topics read passage by passage 1, .75 and .5 left 174 of the 184 largest claims with one fact; F1 against linked sentences .416, .423 and .423.
    /// </summary>
    private const double StillMany = 0.75;

    /// <summary>The share of the passages that must have a word, in whatever form, for it to be of the core.</summary>
    private const double MinSupport = 0.5;

    /// <summary>
    /// The share of the core that a passage must have, and that of it which is no name: .3 and 0 gave P .461 R .498 F1 .479 of linked sentences, .38 and .2
    /// P .469 R .494 F1 .481, .38 and .35 P .462 R .453 F1 .458.
    /// </summary>
    private const double MinFit = 0.38, MinStatement = 0.2;

    /// <summary>The share of the passages that makes a word what others say.</summary>
    private const double MinEcho = 0.25;

    /// <summary>
    /// The share of the passages that must tell a happening of a passage besides it: none, .05, .1, .15 and .2 gave P .464, .467, .468, .468 and .464 of
    /// linked sentences, F1 .475, .475, .475, .472 and .464.
    /// </summary>
    private const double MinSharing = 0.1;

    private const WordUse Happening = WordUse.Event | WordUse.Told;

    /// <summary>Words that the core is chosen from: those most passages have.</summary>
    private const int MaxSeeds = 24;

    /// <summary>A happening says more of what a passage tells than a thing; a name, which all that is told of him shares, less.</summary>
    private const double EventWeight = 1.5, NameWeight = 0.5;

    private readonly int _many = Math.Min(documents + 1, MaxFew);
    private readonly int _stillMany = (int)Math.Ceiling(Math.Min(documents + 1, MaxFew) * (documents > SharedWords.FewDocuments ? StillMany : 1));
    private readonly Dictionary<int, (int All, int Events, int Names)> _support = [];
    private readonly Dictionary<int, (int Happenings, int Figures)> _told = [];
    private readonly List<(int Word, int Support)> _seeds = [];
    private readonly List<(int Word, double Weight, bool IsName)> _core = [];
    private bool _sharesAny;

    /// <summary>Takes out of a claim what does not say what it says; the medoid, which comes first, stays.</summary>
    /// <param name="star">The passages.</param>
    /// <param name="areLeft">Whether they are what other claims left.</param>
    /// <param name="wereMany">Whether they were many before some left.</param>
    /// <returns>Whether they are many.</returns>
    public bool Refine(List<(int Place, double Similarity)> star, bool areLeft, bool wereMany)
    {
        if (star.Count < (wereMany ? _stillMany : _many))
        {
            Few(star, areLeft);
            return false;
        }

        Count(star);
        FindSeeds(star.Count);
        var (all, statement) = FindCore(star);
        for (int i = star.Count - 1; i > 0; i--)
        {
            var fit = Fit(passages.Of(star[i].Place));
            if (fit.All < MinFit * all || fit.Statement < MinStatement * statement || !SharesHappening(passages.Of(star[i].Place), star.Count))
                star.RemoveAt(i);
        }

        return true;
    }

    private void Few(List<(int Place, double Similarity)> star, bool areLeft) =>
        star.RemoveAll(member => member.Place != star[0].Place && !shared.TellOneFact(star[0].Place, member.Place, member.Similarity, areLeft));

    /// <summary>Takes out of a claim whose passages are few what does not by itself tell one fact with the medoid, which comes first and stays; nothing where they are many.</summary>
    public void RefineFew(List<(int Place, double Similarity)> star, bool areLeft)
    {
        if (star.Count < _stillMany)
            Few(star, areLeft);
    }

    /// <summary>
    /// Whether a passage tells, in whatever form, a happening that enough of the others tell: who shares the names of a story, and what it is about, need not
    /// tell its news ("The market hall was not insured"). Where none is read, in headings, a figure in common will do: "ROVERS TOP UNITED, 3-1". A claim in
    /// which no two tell the same happening, or none is read, asks nobody for it.
    /// </summary>
    private bool SharesHappening(StatedWords stated, int members)
    {
        if (!_sharesAny)
            return true;
        var telling = IsHeading(stated) ? Happening | WordUse.Figure : Happening;
        foreach (var (word, (happening, figure)) in _told)
        {
            int holding = happening + (telling == Happening ? 0 : figure);
            if (holding < MinSharing * members || !stated.Tells(word))
                continue;
            int own = Array.BinarySearch(stated.Words, word);
            if (holding - (own >= 0 && IsOf(stated.Uses[own], telling) ? 1 : 0) >= MinSharing * members)
                return true;
        }

        return false;
    }

    private static bool IsHeading(StatedWords stated)
    {
        bool isTold = false;
        foreach (var use in stated.Uses)
        {
            if (use.HasFlag(WordUse.Event))
                return false;
            isTold |= use.HasFlag(WordUse.Told);
        }

        return isTold;
    }

    private static bool IsOf(WordUse use, WordUse sort) => (use & WordUse.Name) == 0 && (use & sort) != 0;

    private void Count(List<(int Place, double Similarity)> star)
    {
        _support.Clear();
        _told.Clear();
        _sharesAny = false;
        foreach (var (place, _) in star)
        {
            var stated = passages.Of(place);
            for (int i = 0; i < stated.Words.Length; i++)
            {
                if (IsOf(stated.Uses[i], Happening | WordUse.Figure))
                {
                    ref var told = ref CollectionsMarshal.GetValueRefOrAddDefault(_told, stated.Words[i], out _);
                    told = (stated.Uses[i] & Happening) != 0 ? (told.Happenings + 1, told.Figures) : (told.Happenings, told.Figures + 1);
                    _sharesAny |= told.Happenings > 1;
                }

                ref var support = ref CollectionsMarshal.GetValueRefOrAddDefault(_support, stated.Words[i], out _);
                support = (support.All + 1, support.Events + (stated.Uses[i].HasFlag(WordUse.Event) ? 1 : 0), support.Names + (stated.Uses[i].HasFlag(WordUse.Name) ? 1 : 0));
            }
        }
    }

    private void FindSeeds(int members)
    {
        _seeds.Clear();
        foreach (var (word, support) in _support)
        {
            if (support.All >= 2 && support.All >= MinEcho * members)
                _seeds.Add((word, support.All));
        }

        _seeds.Sort(static (x, y) => x.Support != y.Support ? y.Support.CompareTo(x.Support) : x.Word.CompareTo(y.Word));
        if (_seeds.Count > MaxSeeds)
            _seeds.RemoveRange(MaxSeeds, _seeds.Count - MaxSeeds);
    }

    /// <summary>Finds the core; what it weighs in all, and without its names. A word that nearly all have weighs more than its share: the statement is what none leaves out.</summary>
    private (double All, double Statement) FindCore(List<(int Place, double Similarity)> star)
    {
        _core.Clear();
        (double All, double Statement) all = default;
        foreach (var (word, _) in _seeds)
        {
            bool isTold = false;
            foreach (var (other, _, _) in _core)
                isTold |= words.KinOf(other).BinarySearch(word) >= 0;
            if (isTold)
                continue;
            int telling = 0;
            foreach (var (place, _) in star)
                telling += passages.Of(place).Tells(word) ? 1 : 0;
            if (telling < MinSupport * star.Count)
                continue;
            var support = _support[word];
            double share = (double)telling / star.Count;
            bool isName = 2 * support.Names > support.All;
            double weight = (2 * support.Events >= support.All ? EventWeight : isName ? NameWeight : 1) * words.Information(word) * share * share;
            _core.Add((word, weight, isName));
            all = (all.All + weight, all.Statement + (isName ? 0 : weight));
        }

        return all;
    }

    /// <summary>What a passage has of the core, and what of it is no name.</summary>
    private (double All, double Statement) Fit(StatedWords stated)
    {
        double fit = 0, statement = 0;
        foreach (var (word, weight, isName) in _core)
        {
            if (!stated.Tells(word))
                continue;
            fit += weight;
            statement += isName ? 0 : weight;
        }

        return (fit, statement);
    }
}
