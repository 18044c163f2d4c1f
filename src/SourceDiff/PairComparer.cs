using System.Collections.Immutable;
using SourceDiff.Aligning;
using SourceDiff.Judging;
using SourceDiff.Judging.Findings;
using SourceDiff.Model;

namespace SourceDiff;

/// <summary>Aligns and judges every pair of documents, one after the other. The work grows with the square of their number.</summary>
internal sealed class PairComparer(PassageAligner aligner, ImmutableArray<IFactJudge> judges, double minimumConfidence)
{
    /// <summary>The pairs that were reached before the deadline, in order.</summary>
    /// <param name="readings">The documents.</param>
    /// <param name="deadline">When to stop.</param>
    /// <param name="known">Pairs that were compared before, to be taken from and added to; <c>null</c> when nothing is kept.</param>
    public List<JudgedPair> CompareAll(DocumentReading[] readings, Deadline deadline, JudgedPairs? known = null)
    {
        var pairs = new List<JudgedPair>(PairsOf(readings.Length));
        var indexes = new PassageIndex?[readings.Length];
        try
        {
            CompareAll(readings, indexes, deadline, known, pairs);
            return pairs;
        }
        finally
        {
            foreach (var index in indexes)
                index?.Dispose();
        }
    }

    public static int PairsOf(int documents) => documents * (documents - 1) / 2;

    /// <param name="readings">The documents.</param>
    /// <param name="indexes">An index a document, shared over all its pairs; made when its first pair is reached.</param>
    /// <param name="deadline">When to stop.</param>
    /// <param name="known">Pairs that need no comparing.</param>
    /// <param name="pairs">Where the results go.</param>
    private void CompareAll(DocumentReading[] readings, PassageIndex?[] indexes, Deadline deadline, JudgedPairs? known, List<JudgedPair> pairs)
    {
        for (int left = 0; left < readings.Length; left++)
        {
            for (int right = left + 1; right < readings.Length; right++)
            {
                if (known?.Find(readings[left], readings[right]) is { } kept)
                {
                    pairs.Add(kept);
                    continue;
                }

                if (deadline.HasPassed)
                    return;
                var one = indexes[left] ??= new PassageIndex(readings[left]);
                var other = indexes[right] ??= new PassageIndex(readings[right]);
                if (!TryCompare(one, other, deadline, out var pair))
                    return;
                pairs.Add(pair!);
                known?.Add(pair!);
            }
        }
    }

    private bool TryCompare(PassageIndex left, PassageIndex right, Deadline deadline, out JudgedPair? pair)
    {
        try
        {
            var alignments = aligner.Align(left, right, deadline.Token);
            var context = new JudgingContext(left.Reading, right.Reading, alignments, deadline.Token);
            foreach (var judge in judges)
            {
                deadline.Token.ThrowIfCancellationRequested();
                judge.Judge(context);
            }

            pair = new JudgedPair(context, minimumConfidence);
            return true;
        }
        catch (OperationCanceledException) when (deadline.HasPassed)
        {
            pair = null;
            return false;
        }
    }
}
