using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>The alignments of equal wording of a long text by the sentences that they hold, to be found without a walk over all. O(alignments).</summary>
internal sealed class VerbatimSentences
{
    private readonly JudgingContext _pair;
    private readonly Dictionary<int, List<Alignment>> _lefts = [];
    private readonly Dictionary<int, List<Alignment>> _rights = [];

    public VerbatimSentences(JudgingContext pair)
    {
        _pair = pair;
        foreach (var alignment in pair.Alignments)
        {
            if (alignment.Kind != AlignmentKind.Verbatim)
                continue;
            Add(_lefts, alignment.Left, alignment);
            Add(_rights, alignment.Right, alignment);
        }
    }

    /// <summary>The alignments whose one side has words of the document; one that holds several of their sentences may come again.</summary>
    public IEnumerable<Alignment> With(TextSpan words, bool isLeft)
    {
        var passages = (isLeft ? _pair.Left : _pair.Right).Passages;
        int low = 0, high = passages.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = passages[middle].Span.End <= words.Start ? (middle + 1, high) : (low, middle);
        }

        for (; low < passages.Length && passages[low].Span.Start < words.End; low++)
        {
            if (!(isLeft ? _lefts : _rights).TryGetValue(low, out var alignments))
                continue;
            foreach (var alignment in alignments)
                yield return alignment;
        }
    }

    private static void Add(Dictionary<int, List<Alignment>> known, AlignedSide side, Alignment alignment)
    {
        foreach (var passage in side.Passages)
        {
            if (!known.TryGetValue(passage.Index, out var alignments))
                known.Add(passage.Index, alignments = []);
            alignments.Add(alignment);
        }
    }
}
