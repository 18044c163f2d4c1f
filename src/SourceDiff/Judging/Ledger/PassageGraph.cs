using SourceDiff.Judging.Findings;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>Which passages of all documents are aligned with which, and how surely: adjacency lists in two flat arrays. O(alignments).</summary>
internal sealed class PassageGraph
{
    /// <summary>Of an alignment of several passages, a pair that shares a third of what the best pair shares says a part of the same thing.</summary>
    private const double WholeShare = 1 / 3.0;

    private readonly int[] _starts;
    private readonly Neighbour[] _neighbours;

    /// <param name="numbers">The passages.</param>
    /// <param name="pairs">The judged pairs.</param>
    /// <param name="everything">Whether alignments count that share names only.</param>
    public PassageGraph(PassageNumbers numbers, IReadOnlyList<JudgedPair> pairs, bool everything = false)
    {
        _starts = new int[numbers.Count + 1];
        Visit(numbers, pairs, everything, (one, other, _) =>
        {
            _starts[one]++;
            _starts[other]++;
        });
        // A count becomes an end, and filling from the end leaves the start.
        for (int place = 1; place < _starts.Length; place++)
            _starts[place] += _starts[place - 1];
        _neighbours = new Neighbour[_starts[^1]];
        Visit(numbers, pairs, everything, (one, other, similarity) =>
        {
            _neighbours[--_starts[one]] = new Neighbour(other, (float)similarity);
            _neighbours[--_starts[other]] = new Neighbour(one, (float)similarity);
        });
    }

    /// <summary>The passages that are aligned with the passage numbered <paramref name="place"/>.</summary>
    public ReadOnlySpan<Neighbour> Of(int place) => _neighbours.AsSpan(_starts[place].._starts[place + 1]);

    /// <summary>How near two passages are; 0 where they are not aligned. O(neighbours).</summary>
    public double Similarity(int place, int other)
    {
        double similarity = 0;
        foreach (var neighbour in Of(place))
        {
            if (neighbour.Place == other)
                similarity = Math.Max(similarity, neighbour.Similarity);
        }

        return similarity;
    }

    private static void Visit(PassageNumbers numbers, IReadOnlyList<JudgedPair> pairs, bool everything, Action<int, int, double> visit)
    {
        foreach (var pair in pairs)
        {
            int left = numbers.Document(pair.Left.Document.Id), right = numbers.Document(pair.Right.Document.Id);
            foreach (var alignment in pair.Alignments)
            {
                if (!everything && SharesNamesOnly(alignment))
                    continue;
                double most = Most(alignment);
                foreach (var one in alignment.Left.Passages)
                {
                    foreach (var other in alignment.Right.Passages)
                    {
                        double share = most == 0 ? 1 : Math.Min(1, Shared(alignment, one, other) / (WholeShare * most));
                        if (share > 0)
                            visit(numbers.Of(left, one.Index), numbers.Of(right, other.Index), share * alignment.Similarity);
                    }
                }
            }
        }
    }

    /// <summary>
    /// What the best pair of passages of an alignment shares; 0 when there is only one. An alignment of several passages is as sure
    /// as its surest pair, and the others are as near as what they share beside it.
    /// </summary>
    private static double Most(Alignment alignment)
    {
        double most = 0;
        if (alignment.Left.Passages.Length + alignment.Right.Passages.Length == 2)
            return most;
        foreach (var one in alignment.Left.Passages)
        {
            foreach (var other in alignment.Right.Passages)
                most = Math.Max(most, Shared(alignment, one, other));
        }

        return most;
    }

    private static double Shared(Alignment alignment, Passage one, Passage other)
    {
        double shared = 0;
        foreach (var evidence in alignment.Evidence)
            shared += one.Span.Contains(evidence.Left) && other.Span.Contains(evidence.Right) ? evidence.Weight : 0;
        return shared;
    }

    /// <summary>A headline that names the victim of an event and one that names its defendant share a name and tell two facts.</summary>
    private static bool SharesNamesOnly(Alignment alignment)
    {
        foreach (var evidence in alignment.Evidence)
        {
            if (evidence.Kind != EvidenceKind.Name)
                return false;
        }

        return !alignment.Evidence.IsEmpty;
    }

    /// <param name="Place">The number of the passage.</param>
    /// <param name="Similarity">That of the alignment, 0–1.</param>
    internal readonly record struct Neighbour(int Place, float Similarity);
}
