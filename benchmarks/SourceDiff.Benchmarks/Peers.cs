using DiffPlex;
using FuzzySharp;
using SourceDiff.Model;

namespace SourceDiff.Benchmarks;

/// <summary>
/// What .NET offers for the parts of the task today. Neither does the whole of it: one says how alike two sentences are, the
/// other which words two texts do not share in order.
/// </summary>
internal sealed class Peers(DocumentReading left, DocumentReading right)
{
    private readonly string[] _left = [.. left.Passages.Select(passage => left.Document.Quote(passage.Span))];
    private readonly string[] _right = [.. right.Passages.Select(passage => right.Document.Quote(passage.Span))];

    /// <summary>FuzzySharp's token-set ratio of every sentence with every other.</summary>
    public int TokenSetRatios()
    {
        int sum = 0;
        foreach (string one in _left)
        {
            foreach (string other in _right)
                sum += Fuzz.TokenSetRatio(one, other);
        }

        return sum;
    }

    /// <summary>DiffPlex's word diff of the two texts.</summary>
    public int WordDiff() => new Differ().CreateWordDiffs(left.Document.Text, right.Document.Text, ignoreWhitespace: true, [' ', '\n', '.', ',', '"', '“', '”']).DiffBlocks.Count;
}
