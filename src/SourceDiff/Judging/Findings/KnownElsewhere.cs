using SourceDiff.Judging.Ledger;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>What of each document others have too: which passages are aligned and which names are named. O(alignments + names · pairs).</summary>
internal sealed class KnownElsewhere
{
    private readonly bool[] _aligned;
    private readonly bool[][] _named;
    private readonly PassageNumbers _numbers;

    public KnownElsewhere(PassageNumbers numbers, IReadOnlyList<JudgedPair> pairs)
    {
        _numbers = numbers;
        _aligned = new bool[numbers.Count];
        _named = [.. numbers.Readings.Select(reading => new bool[reading.Entities.Length])];
        foreach (var pair in pairs)
        {
            int left = numbers.Document(pair.Left.Document.Id), right = numbers.Document(pair.Right.Document.Id);
            foreach (var alignment in pair.Alignments)
            {
                Mark(left, alignment.Left);
                Mark(right, alignment.Right);
            }

            Mark(_named[left], pair.Named(isLeft: true));
            Mark(_named[right], pair.Named(isLeft: false));
        }
    }

    public bool IsAligned(int document, int passage) => _aligned[_numbers.Of(document, passage)];

    public bool IsNamed(int document, int entity) => _named[document][entity];

    private void Mark(int document, AlignedSide side)
    {
        foreach (var passage in side.Passages)
            _aligned[_numbers.Of(document, passage.Index)] = true;
    }

    private static void Mark(bool[] known, ReadOnlySpan<bool> here)
    {
        for (int i = 0; i < here.Length; i++)
            known[i] |= here[i];
    }
}
