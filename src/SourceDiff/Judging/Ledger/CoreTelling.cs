namespace SourceDiff.Judging.Ledger;

/// <summary>
/// How much of what the passages of a claim say in common a document says too, in whatever words: what a claim did not take in may still
/// tell it. O(words of the document · words in common).
/// </summary>
internal sealed class CoreTelling
{
    /// <summary>The share of the passages of a claim that must say a word for it to be common to them.</summary>
    private const double CommonShare = 0.5;

    /// <summary>Names stand in many statements about the same people.</summary>
    private const double NameWeight = 0.5;

    private readonly PassageNumbers _numbers;
    private readonly PassageWords _passages;
    private readonly List<(int Word, double Weight)> _core = [];
    private readonly double _all;

    /// <param name="numbers">The passages.</param>
    /// <param name="passages">What they say.</param>
    /// <param name="words">All words.</param>
    /// <param name="claim">The claim.</param>
    public CoreTelling(PassageNumbers numbers, PassageWords passages, KinWords words, ClaimMembers claim)
    {
        _numbers = numbers;
        _passages = passages;
        var medoid = passages.Of(claim.Medoid);
        for (int i = 0; i < medoid.Words.Length; i++)
        {
            int word = medoid.Words[i], tell = 0;
            foreach (int place in claim.Places)
                tell += passages.Of(place).Tells(word) ? 1 : 0;
            if (tell < CommonShare * claim.Places.Length)
                continue;
            double weight = words.Information(word) * (medoid.Uses[i].HasFlag(WordUse.Name) ? NameWeight : 1);
            _core.Add((word, weight));
            _all += weight;
        }
    }

    /// <summary>How many words the passages have in common.</summary>
    public int Words => _core.Count;

    /// <summary>The share that the passage numbered <paramref name="place"/> says, 0–1.</summary>
    public double ShareOf(int place)
    {
        var stated = _passages.Of(place);
        double told = 0;
        foreach (var (word, weight) in _core)
            told += stated.Tells(word) ? weight : 0;
        return _all == 0 ? 0 : told / _all;
    }

    /// <summary>The most that one passage of a document says, 0–1.</summary>
    public double MostIn(int document)
    {
        double most = 0;
        int passages = _numbers.Readings[document].Passages.Length;
        for (int i = 0; i < passages && most < 1; i++)
            most = Math.Max(most, ShareOf(_numbers.Of(document, i)));
        return most;
    }

    /// <summary>The share that all passages of a document say together, 0–1: one sentence of one article may be two of another.</summary>
    public double AllIn(int document)
    {
        double told = 0;
        int passages = _numbers.Readings[document].Passages.Length;
        foreach (var (word, weight) in _core)
        {
            for (int i = 0; i < passages; i++)
            {
                if (!_passages.Of(_numbers.Of(document, i)).Tells(word))
                    continue;
                told += weight;
                break;
            }
        }

        return _all == 0 ? 0 : told / _all;
    }
}
