using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>
/// Chooses which of many documents are worth comparing with each other, so that the work grows with their number and not with its
/// square: a few hubs, which together hold most of what several documents report, with everyone; and each document with those that
/// hold most of what the hubs leave of it. Both are greedy maximum coverage (Nemhauser, Wolsey and Fisher 1978: within 1 − 1/e of the
/// best), a word counting half as much each time it is covered again. Depends on the documents alone, whatever order they come in once
/// they are sorted.
/// </summary>
internal sealed class PartnerChoice
{
    /// <summary>Documents that everyone is compared with: what two thirds report, at least one of them holds.</summary>
    private const int Hubs = 8;

    /// <summary>Documents that each one chooses beside the hubs.</summary>
    private const int Partners = 6;

    /// <summary>Words that more documents hold are left to the hubs: they say little of who is near, and would cost the square.</summary>
    private const int MaxHolders = 512;

    private readonly SharedVocabulary _vocabulary;
    private readonly int[] _hubs;
    private readonly byte[] _hubCovers;
    private readonly byte[] _covers;
    private readonly int[] _gains;
    private readonly int[] _chosenBy;
    private readonly List<int> _gaining = [];
    private readonly HashSet<long> _pairs = [];

    private PartnerChoice(SharedVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _hubCovers = new byte[vocabulary.Count];
        _covers = new byte[vocabulary.Count];
        _gains = new int[vocabulary.Documents];
        _chosenBy = new int[vocabulary.Documents];
        Array.Fill(_chosenBy, -1);
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
        var isHub = new bool[_vocabulary.Documents];
        for (int i = 0; i < hubs.Length; i++)
        {
            long most = -1;
            for (int document = 0; document < isHub.Length; document++)
            {
                long gain = isHub[document] ? -1 : HubGain(document);
                if (gain > most)
                    (most, hubs[i]) = (gain, document);
            }

            isHub[hubs[i]] = true;
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
        _chosenBy[document] = document;
        foreach (int term in _vocabulary.TermsOf(document))
            _covers[term] = _hubCovers[term];
        for (int i = 0; i < Partners; i++)
        {
            int partner = Best(document);
            if (partner < 0)
                return;
            Add(document, partner);
            foreach (int term in _vocabulary.TermsOf(partner))
                _covers[term]++;
        }
    }

    /// <summary>The document that holds most of what no partner covers yet; -1 when there is none.</summary>
    private int Best(int document)
    {
        foreach (int term in _vocabulary.TermsOf(document))
        {
            int weight = _vocabulary.WeightOf(term) >> _covers[term];
            var holders = _vocabulary.HoldersOf(term);
            if (weight == 0 || holders.Length > MaxHolders)
                continue;
            foreach (int holder in holders)
            {
                if (_gains[holder] == 0)
                    _gaining.Add(holder);
                _gains[holder] += weight;
            }
        }

        int best = -1, most = 0;
        foreach (int holder in _gaining)
        {
            if (_chosenBy[holder] != document && (_gains[holder] > most || (_gains[holder] == most && holder < best)))
                (best, most) = (holder, _gains[holder]);
            _gains[holder] = 0;
        }

        _gaining.Clear();
        return best;
    }

    private void Add(int one, int other)
    {
        _chosenBy[other] = one;
        if (one != other)
            _pairs.Add(Key(one, other));
    }

    private static long Key(int one, int other) => ((long)Math.Min(one, other) << 32) | (uint)Math.Max(one, other);
}
