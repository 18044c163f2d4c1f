using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>
/// Where in the premise each word of a hypothesis stands, chosen so that words that follow each other here stand as near as they can
/// there: of all ways to pick an equal or synonymous word for each, the one with the least sum of gaps (Viterbi 1967,
/// O(words · places²) with places capped).
/// </summary>
internal sealed class WordPlaces
{
    /// <summary>Gaps beyond this many tokens are alike: the words have nothing to do with each other.</summary>
    public const int FarGap = 12;

    /// <summary>Going back in the text, as a passive does, costs this much more than going on.</summary>
    private const int BackwardCost = 1;

    /// <summary>Another sentence costs as much.</summary>
    private const int SentenceCost = 4;

    private const int MaxPlaces = 24;

    private readonly DocumentReading _left;
    private readonly Dictionary<int, List<int>> _tokensOf = [];
    private readonly int[] _passageOf;

    public WordPlaces(DocumentReading left, DocumentReading right)
    {
        _left = left;
        _passageOf = new int[left.Tokens.Count];
        foreach (var passage in left.Passages)
        {
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                _passageOf[i] = passage.Index;
                if (!PassageMatch.IsContent(left.Tokens, i))
                    continue;
                if (!_tokensOf.TryGetValue(left.Tokens.Lemmas[i], out var tokens))
                    _tokensOf.Add(left.Tokens.Lemmas[i], tokens = []);
                tokens.Add(i);
            }
        }

        Of = new int[right.Tokens.Count];
        Array.Fill(Of, -1);
        foreach (var passage in right.Passages)
            Place(right, passage);
    }

    /// <summary>The token of the premise for each token of the hypothesis, or -1.</summary>
    public int[] Of { get; }

    public int PassageOf(int leftToken) => _passageOf[leftToken];

    /// <summary>How far apart two tokens of the premise are, in tokens up to <see cref="FarGap"/>; 1 for neighbours.</summary>
    public int Gap(int from, int to) => Math.Min(FarGap, Math.Abs(to - from) + (_passageOf[from] == _passageOf[to] ? 0 : SentenceCost));

    private void Place(DocumentReading right, Passage passage)
    {
        var words = new List<int>();
        var places = new List<List<int>>();
        for (int j = passage.FirstToken; j < passage.EndToken; j++)
        {
            if (!PassageMatch.IsContent(right.Tokens, j) || Candidates(right.Tokens.Lemmas[j]) is not { Count: > 0 } candidates)
                continue;
            words.Add(j);
            places.Add(candidates);
        }

        if (words.Count == 0)
            return;
        var cost = new int[places[0].Count];
        var before = new List<int[]>();
        for (int w = 1; w < words.Count; w++)
        {
            var next = new int[places[w].Count];
            var from = new int[places[w].Count];
            for (int k = 0; k < next.Length; k++)
            {
                next[k] = int.MaxValue;
                for (int l = 0; l < cost.Length; l++)
                {
                    int step = cost[l] + Step(places[w - 1][l], places[w][k]);
                    if (step < next[k])
                        (next[k], from[k]) = (step, l);
                }
            }

            before.Add(from);
            cost = next;
        }

        int place = Array.IndexOf(cost, cost.Min());
        for (int w = words.Count - 1; w >= 0; w--)
        {
            Of[words[w]] = places[w][place];
            place = w > 0 ? before[w - 1][place] : 0;
        }
    }

    private int Step(int from, int to) => from == to ? FarGap : Gap(from, to) + (to < from ? BackwardCost : 0);

    private List<int> Candidates(int lemma)
    {
        if (_tokensOf.TryGetValue(lemma, out var equal))
            return equal.Count <= MaxPlaces ? equal : equal.GetRange(0, MaxPlaces);
        var synonyms = new List<int>();
        if (lemma < 0)
            return synonyms;
        foreach (var (other, tokens) in _tokensOf)
        {
            if (other >= 0 && WordKinship.AreSame(other, lemma))
                synonyms.AddRange(tokens);
        }

        synonyms.Sort();
        return synonyms.Count <= MaxPlaces ? synonyms : synonyms.GetRange(0, MaxPlaces);
    }
}
