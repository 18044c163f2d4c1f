using System.Numerics;
using System.Runtime.InteropServices;
using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>
/// The content words that more than one of many documents holds: which documents hold each, and how much it tells. Weights are whole
/// numbers, so that sums of them do not depend on the order of adding. O(tokens) time and space.
/// </summary>
internal sealed class SharedVocabulary
{
    /// <summary>The unit of weights: a word that every document holds weighs one.</summary>
    private const int Unit = 16;

    private readonly int[] _firstTerm;
    private readonly int[] _terms;
    private readonly int[] _firstHolder;
    private readonly int[] _holders;

    public SharedVocabulary(IReadOnlyList<DocumentReading> readings)
    {
        var numbers = new Dictionary<int, int>();
        var (lastHolder, holding) = (new List<int>(), new List<int>());
        var terms = new List<int>();
        _firstTerm = new int[readings.Count + 1];
        for (int document = 0; document < readings.Count; document++)
        {
            Collect(readings[document].Tokens, document, numbers, lastHolder, holding, terms);
            _firstTerm[document + 1] = terms.Count;
        }

        _terms = [.. terms];
        Count = holding.Count;
        Documents = readings.Count;
        _firstHolder = new int[Count + 1];
        for (int term = 0; term < Count; term++)
            _firstHolder[term + 1] = _firstHolder[term] + holding[term];
        _holders = new int[_terms.Length];
        var next = _firstHolder.AsSpan(0, Count).ToArray();
        for (int document = 0; document < Documents; document++)
        {
            foreach (int term in TermsOf(document))
                _holders[next[term]++] = document;
        }
    }

    public int Count { get; }

    public int Documents { get; }

    /// <summary>The words of a document, each once.</summary>
    public ReadOnlySpan<int> TermsOf(int document) => _terms.AsSpan(_firstTerm[document].._firstTerm[document + 1]);

    /// <summary>The documents that hold a word, in order.</summary>
    public ReadOnlySpan<int> HoldersOf(int term) => _holders.AsSpan(_firstHolder[term].._firstHolder[term + 1]);

    /// <summary>How much it tells that two documents share a word: the rarer, the more; 0 when only one holds it.</summary>
    public int WeightOf(int term)
    {
        int holders = _firstHolder[term + 1] - _firstHolder[term];
        return holders < 2 ? 0 : Unit * (1 + BitOperations.Log2((uint)(Documents / holders)));
    }

    private static void Collect(TokenTable tokens, int document, Dictionary<int, int> numbers, List<int> lastHolder, List<int> holding, List<int> terms)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens.Kinds[i] is not (TokenKind.Word or TokenKind.Number) || tokens.Has(i, WordTraits.Function))
                continue;
            ref int term = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, tokens.Lemmas[i], out bool known);
            if (!known)
            {
                term = holding.Count;
                holding.Add(0);
                lastHolder.Add(-1);
            }

            if (lastHolder[term] == document)
                continue;
            lastHolder[term] = document;
            holding[term]++;
            terms.Add(term);
        }
    }
}
