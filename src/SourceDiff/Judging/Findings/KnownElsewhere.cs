using SourceDiff.Judging.Ledger;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>What of each document others have too: which passages are aligned or told beside what they differ from, and which names are named. O(alignments + verdicts + names · pairs).</summary>
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

            foreach (var verdict in pair.Verdicts)
            {
                if (!IsOfThePassage(verdict))
                    continue;
                _aligned[numbers.At(left, verdict.Left.Span)] = true;
                _aligned[numbers.At(right, verdict.Right.Span)] = true;
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

    /// <summary>
    /// A difference is told beside what it differs from, and a quotation beside its like, so its passage is not one that only one side has. A name
    /// or a role differs wherever it stands.
    /// </summary>
    private static bool IsOfThePassage(Verdict verdict) =>
        verdict.Rule.Aspect == Aspect.Quotation || verdict.Relation != Relation.Agrees && verdict.Rule.Aspect is not (Aspect.Name or Aspect.Place or Aspect.Role);

    private static void Mark(bool[] known, ReadOnlySpan<bool> here)
    {
        for (int i = 0; i < here.Length; i++)
            known[i] |= here[i];
    }
}
