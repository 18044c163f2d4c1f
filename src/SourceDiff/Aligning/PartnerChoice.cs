using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>
/// Chooses which of many documents are worth comparing with each other, so that the work grows with their number and not with its
/// square: a few hubs, which together hold most of what several documents report, with everyone; and each document with those that
/// share most with it, word by word, the rarer the more. The hubs are a greedy maximum coverage (Nemhauser, Wolsey and Fisher 1978:
/// within 1 − 1/e of the best), a word counting half as much each time it is covered again. Depends on the documents alone, whatever
/// order they come in once they are sorted. O(tokens + pairs of documents that share a word, at most 512 of each word).
/// </summary>
internal sealed class PartnerChoice
{
    /// <summary>
    /// Documents that everyone is compared with: what two thirds report, one of them nearly always holds. With fewer, the claims of
    /// one event fall apart; more cost time.
    /// </summary>
    private const int Hubs = 6;

    /// <summary>
    /// Documents that each one chooses beside the hubs. On the 292 articles of 25 topics (news_ecb) compared at once, 6 hubs and 8 such
    /// partners give claims of F1 .32, every pair .27; partners chosen to cover what no other covers gave .21.
    /// </summary>
    private const int Partners = 8;

    /// <summary>Words that more documents hold are left to the hubs: they say little of who is near, and would cost the square.</summary>
    private const int MaxHolders = 512;

    private readonly SharedVocabulary _vocabulary;
    private readonly int[] _hubs;
    private readonly byte[] _hubCovers;
    private readonly bool[] _isHub;
    private readonly int[] _shared;
    private readonly List<int> _sharing = [];
    private readonly List<int> _near = [];
    private readonly HashSet<long> _pairs = [];

    private PartnerChoice(SharedVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _hubCovers = new byte[vocabulary.Count];
        _isHub = new bool[vocabulary.Documents];
        _shared = new int[vocabulary.Documents];
        _hubs = ChooseHubs();
    }

    /// <summary>The pairs of documents to compare, by number, the lower number first, in order.</summary>
    public static (int Left, int Right)[] Of(IReadOnlyList<DocumentReading> readings)
    {
        var choice = new PartnerChoice(new SharedVocabulary(readings));
        for (int document = 0; document < readings.Count; document++)
            choice.Choose(document);
        long[] keys = [.. choice._pairs];
        Array.Sort(keys);
        return Array.ConvertAll(keys, static key => ((int)(key >> 32), (int)key));
    }

    private int[] ChooseHubs()
    {
        var hubs = new int[Math.Min(Hubs, _vocabulary.Documents)];
        for (int i = 0; i < hubs.Length; i++)
        {
            long most = -1;
            for (int document = 0; document < _isHub.Length; document++)
            {
                long gain = _isHub[document] ? -1 : HubGain(document);
                if (gain > most)
                    (most, hubs[i]) = (gain, document);
            }

            _isHub[hubs[i]] = true;
            foreach (int term in _vocabulary.TermsOf(hubs[i]))
                _hubCovers[term]++;
        }

        return hubs;
    }

    private long HubGain(int document)
    {
        long gain = 0;
        foreach (int term in _vocabulary.TermsOf(document))
            gain += (long)(_vocabulary.WeightOf(term) >> _hubCovers[term]) * (_vocabulary.HoldersOf(term).Length - 1);
        return gain;
    }

    private void Choose(int document)
    {
        foreach (int hub in _hubs)
            Add(document, hub);
        if (Array.IndexOf(_hubs, document) >= 0)
            return;
        Near(document);
        foreach (int holder in _sharing)
        {
            if (_near.Count < Partners || Compare(holder, _near[^1]) < 0)
                Insert(holder);
        }

        foreach (int partner in _near)
            Add(document, partner);
        foreach (int holder in _sharing)
            _shared[holder] = 0;
        _sharing.Clear();
        _near.Clear();
    }

    /// <summary>Adds up what a document shares with each other one that is not a hub.</summary>
    private void Near(int document)
    {
        foreach (int term in _vocabulary.TermsOf(document))
        {
            var holders = _vocabulary.HoldersOf(term);
            int weight = _vocabulary.WeightOf(term);
            if (holders.Length is < 2 or > MaxHolders)
                continue;
            foreach (int holder in holders)
            {
                if (holder == document || _isHub[holder])
                    continue;
                if (_shared[holder] == 0)
                    _sharing.Add(holder);
                _shared[holder] += weight;
            }
        }
    }

    private void Insert(int holder)
    {
        if (_near.Count == Partners)
            _near.RemoveAt(Partners - 1);
        int at = _near.Count;
        while (at > 0 && Compare(holder, _near[at - 1]) < 0)
            at--;
        _near.Insert(at, holder);
    }

    /// <summary>Who shares more comes first; of equals, the earlier document.</summary>
    private int Compare(int one, int other) => _shared[one] != _shared[other] ? _shared[other].CompareTo(_shared[one]) : one.CompareTo(other);

    private void Add(int one, int other)
    {
        if (one != other)
            _pairs.Add(Key(one, other));
    }

    private static long Key(int one, int other) => ((long)Math.Min(one, other) << 32) | (uint)Math.Max(one, other);
}
