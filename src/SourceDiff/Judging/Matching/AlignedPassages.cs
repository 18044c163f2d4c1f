using SourceDiff.Judging.Findings;
using SourceDiff.Model;

namespace SourceDiff.Judging.Matching;

/// <summary>Which passages of all documents are aligned with each other.</summary>
internal sealed class AlignedPassages
{
    private readonly HashSet<(int LeftDocument, int LeftPassage, int RightDocument, int RightPassage)> _pairs = [];
    private readonly Dictionary<int, DocumentReading> _readings = [];

    public AlignedPassages(IReadOnlyList<JudgingContext> pairs, Dictionary<string, int> order)
    {
        // Of two documents, every verdict has an edge of its own.
        if (pairs.Count < 2)
            return;
        foreach (var pair in pairs)
        {
            int left = order[pair.Left.Document.Id], right = order[pair.Right.Document.Id];
            _readings[left] = pair.Left;
            _readings[right] = pair.Right;
            foreach (var alignment in pair.Alignments)
            {
                foreach (var one in alignment.Left.Passages)
                {
                    foreach (var other in alignment.Right.Passages)
                        _pairs.Add((left, one.Index, right, other.Index));
                }
            }
        }
    }

    /// <summary>Whether the passages that hold the words of two documents report the same.</summary>
    public bool Hold(GroupMember one, GroupMember other)
    {
        if (_pairs.Count == 0)
            return false;
        var (left, right) = one.Document < other.Document ? (one, other) : (other, one);
        return _pairs.Contains((left.Document, PassageOf(left), right.Document, PassageOf(right)));
    }

    private int PassageOf(GroupMember member)
    {
        var passages = _readings[member.Document].Passages;
        int low = 0, high = passages.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (passages[middle].Span.End <= member.Side.Span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
