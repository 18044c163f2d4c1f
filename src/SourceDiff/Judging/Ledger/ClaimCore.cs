using System.Runtime.InteropServices;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// What the passages of a claim say in common: the words that half of them have, in whatever form. A passage that has next to none of
/// them shares names and circumstances with the claim, not its statement. O(words of the claim · words of the core).
/// </summary>
internal sealed class ClaimCore(PassageWords words)
{
    /// <summary>The share of the passages that must have a word, in whatever form, for it to be of the core.</summary>
    private const double MinSupport = 0.5;

    /// <summary>
    /// The share of the core, its words weighted by how many have them, that a passage must have. On 25 topics of news (news_ecb) .1, .2, .3 and .4 gave F1 .433, .433, .430
    /// and .425 against linked sentences; what .2 leaves out was read, and is of other events.
    /// </summary>
    private const double MinFit = 0.2;

    /// <summary>A headline of three words cannot have much of the core; it stays when so much of it is what others say.</summary>
    private const double MinOwn = 0.5;

    /// <summary>The share of the passages that makes a word what others say.</summary>
    private const double MinEcho = 0.25;

    /// <summary>Words that the core is chosen from: those most passages have.</summary>
    private const int MaxSeeds = 16;

    private readonly Dictionary<int, int> _support = [];
    private readonly List<(int Lemma, int Support)> _seeds = [];
    private readonly List<(int Lemma, int Support)> _core = [];

    /// <summary>Takes out of a claim what does not say what half of it says; the medoid, which comes first, stays.</summary>
    public void Refine(List<(int Place, double Similarity)> star)
    {
        Count(star);
        FindSeeds(star.Count);
        FindCore(star);
        int all = 0;
        foreach (var (_, support) in _core)
            all += support;
        for (int i = star.Count - 1; i > 0 && all > 0; i--)
        {
            var its = words.Of(star[i].Place);
            if (Fit(its) < MinFit * all && Own(its, star.Count) < MinOwn)
                star.RemoveAt(i);
        }
    }

    private void Count(List<(int Place, double Similarity)> star)
    {
        _support.Clear();
        foreach (var (place, _) in star)
        {
            var its = words.Of(place);
            foreach (int word in its.All.AsSpan(0, its.Plain))
                CollectionsMarshal.GetValueRefOrAddDefault(_support, word, out _)++;
        }
    }

    private void FindSeeds(int passages)
    {
        _seeds.Clear();
        foreach (var (lemma, support) in _support)
        {
            if (support >= 2 && support >= MinEcho * passages)
                _seeds.Add((lemma, support));
        }

        _seeds.Sort(static (x, y) => x.Support != y.Support ? y.Support.CompareTo(x.Support) : x.Lemma.CompareTo(y.Lemma));
        if (_seeds.Count > MaxSeeds)
            _seeds.RemoveRange(MaxSeeds, _seeds.Count - MaxSeeds);
    }

    private void FindCore(List<(int Place, double Similarity)> star)
    {
        _core.Clear();
        foreach (var (lemma, _) in _seeds)
        {
            bool isTold = false;
            foreach (var (other, _) in _core)
                isTold |= PassageWords.AreKin(other, lemma);
            if (isTold)
                continue;
            int support = 0;
            foreach (var (place, _) in star)
                support += words.Of(place).Has(lemma) ? 1 : 0;
            if (support >= MinSupport * star.Count)
                _core.Add((lemma, support));
        }
    }

    private int Fit(PassageWords.Words its)
    {
        int fit = 0;
        foreach (var (lemma, support) in _core)
            fit += its.Has(lemma) ? support : 0;
        return fit;
    }

    private double Own(PassageWords.Words its, int passages)
    {
        int echoed = 0;
        foreach (int word in its.All)
            echoed += _support.GetValueOrDefault(word) >= MinEcho * passages ? 1 : 0;
        return its.All.Length == 0 ? 0 : (double)echoed / its.All.Length;
    }
}
