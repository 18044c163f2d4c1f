using System.Collections.Immutable;
using SourceDiff.Aligning;
using SourceDiff.Judging;
using SourceDiff.Model;

namespace SourceDiff;

/// <summary>Aligns and judges every pair of documents, one after the other. The work grows with the square of their number.</summary>
internal sealed class PairComparer(PassageAligner aligner, ImmutableArray<IFactJudge> judges)
{
    /// <summary>The pairs that were reached before the deadline, in order.</summary>
    public List<JudgingContext> CompareAll(DocumentReading[] readings, Deadline deadline)
    {
        var pairs = new List<JudgingContext>(PairsOf(readings.Length));
        var indexes = new PassageIndex?[readings.Length];
        try
        {
            CompareAll(readings, indexes, deadline, pairs);
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
    /// <param name="pairs">Where the results go.</param>
    private void CompareAll(DocumentReading[] readings, PassageIndex?[] indexes, Deadline deadline, List<JudgingContext> pairs)
    {
        for (int left = 0; left < readings.Length; left++)
        {
            for (int right = left + 1; right < readings.Length; right++)
            {
                if (deadline.HasPassed)
                    return;
                var one = indexes[left] ??= new PassageIndex(readings[left]);
                var other = indexes[right] ??= new PassageIndex(readings[right]);
                if (!TryCompare(one, other, deadline, out var pair))
                    return;
                pairs.Add(pair!);
            }
        }
    }

    private bool TryCompare(PassageIndex left, PassageIndex right, Deadline deadline, out JudgingContext? pair)
    {
        try
        {
            var alignments = aligner.Align(left, right, deadline.Token);
            pair = new JudgingContext(left.Reading, right.Reading, alignments, deadline.Token);
            foreach (var judge in judges)
            {
                deadline.Token.ThrowIfCancellationRequested();
                judge.Judge(pair);
            }

            return true;
        }
        catch (OperationCanceledException) when (deadline.HasPassed)
        {
            pair = null;
            return false;
        }
    }
}
