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
        for (int left = 0; left < readings.Length; left++)
        {
            for (int right = left + 1; right < readings.Length; right++)
            {
                if (deadline.HasPassed || !TryCompare(readings[left], readings[right], deadline, out var pair))
                    return pairs;
                pairs.Add(pair!);
            }
        }

        return pairs;
    }

    public static int PairsOf(int documents) => documents * (documents - 1) / 2;

    private bool TryCompare(DocumentReading left, DocumentReading right, Deadline deadline, out JudgingContext? pair)
    {
        try
        {
            var alignments = aligner.Align(left, right, deadline.Token);
            pair = new JudgingContext(left, right, alignments, deadline.Token);
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
