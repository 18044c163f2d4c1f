using System.Collections.Immutable;
using SourceDiff.Aligning;
using SourceDiff.Judging;
using SourceDiff.Judging.Findings;
using SourceDiff.Model;

namespace SourceDiff;

/// <summary>Aligns and judges the pairs of a plan, several at a time: a pair depends on its two documents alone.</summary>
internal sealed class PairComparer(PassageAligner aligner, ImmutableArray<IFactJudge> judges, double minimumConfidence, int threads)
{
    /// <summary>Pairs that are handed out at a time: all of them but for the hugest comparisons, whose plan would fill the memory.</summary>
    private const int Batch = 65_536;

    private readonly Stack<PairTools> _tools = [];

    /// <summary>The pairs that were reached before the deadline, in order.</summary>
    /// <param name="readings">The documents.</param>
    /// <param name="plan">The pairs.</param>
    /// <param name="deadline">When to stop.</param>
    /// <param name="known">Pairs that were compared before, to be taken from and added to; <c>null</c> when nothing is kept.</param>
    public List<JudgedPair> CompareAll(DocumentReading[] readings, PairPlan plan, Deadline deadline, JudgedPairs? known = null)
    {
        // An index a document, shared over all its pairs; made when its first pair is reached.
        var indexes = Array.ConvertAll(readings, static reading => new Lazy<PassageIndex>(() => new PassageIndex(reading)));
        var pairs = new List<JudgedPair>((int)Math.Min(plan.Count, Batch));
        try
        {
            foreach (var batch in plan.Pairs.Chunk((int)Math.Min(plan.Count, Batch)))
            {
                if (!TryCompare(batch, readings, indexes, deadline, known, pairs))
                    break;
            }
        }
        finally
        {
            foreach (var index in indexes)
            {
                if (index.IsValueCreated)
                    index.Value.Dispose();
            }
        }

        Keep(known, pairs, plan);
        return pairs;
    }

    /// <summary>Adds the pairs of a batch that were reached before the deadline; <c>false</c> when not all were.</summary>
    private bool TryCompare((int Left, int Right)[] batch, DocumentReading[] readings, Lazy<PassageIndex>[] indexes, Deadline deadline, JudgedPairs? known, List<JudgedPair> pairs)
    {
        var results = new JudgedPair?[batch.Length];
        var wanted = new List<int>(batch.Length);
        for (int i = 0; i < batch.Length; i++)
        {
            results[i] = known?.Find(readings[batch[i].Left], readings[batch[i].Right]);
            if (results[i] is null)
                wanted.Add(i);
        }

        var unknown = wanted.Count == batch.Length ? batch : [.. wanted.Select(i => batch[i])];
        var runs = PairRuns.Of(unknown, readings, threads);
        Workers.Run(runs.Count, threads, Take, Give, (i, tools) =>
        {
            if (deadline.HasPassed || TryCompare(unknown.AsSpan(runs[i]), indexes, tools, deadline) is not { } compared)
                return false;
            for (int k = 0; k < compared.Length; k++)
                results[wanted[runs[i].Start.Value + k]] = compared[k];
            return true;
        });
        pairs.AddRange(results.OfType<JudgedPair>());
        return !results.Contains(null);
    }

    /// <summary>The pairs of a run, each step for all of them; <c>null</c> when the deadline passed before the last.</summary>
    private JudgedPair[]? TryCompare(ReadOnlySpan<(int Left, int Right)> run, Lazy<PassageIndex>[] indexes, PairTools tools, Deadline deadline)
    {
        tools.Scratch.EndRun();
        try
        {
            var contexts = new JudgingContext[run.Length];
            for (int i = 0; i < contexts.Length; i++)
            {
                PassageIndex left = indexes[run[i].Left].Value, right = indexes[run[i].Right].Value;
                contexts[i] = new JudgingContext(left.Reading, right.Reading, aligner.Align(left, right, deadline.Token), deadline.Token, tools.Scratch);
            }

            foreach (var judge in judges)
            {
                foreach (var context in contexts)
                {
                    deadline.Token.ThrowIfCancellationRequested();
                    judge.Judge(context);
                }
            }

            return Array.ConvertAll(contexts, context => new JudgedPair(context, minimumConfidence, tools.Choice));
        }
        catch (OperationCanceledException) when (deadline.HasPassed)
        {
            return null;
        }
    }

    /// <summary>Working memory that no thread uses.</summary>
    private PairTools Take()
    {
        lock (_tools)
            return _tools.TryPop(out var tools) ? tools : new PairTools(new VerdictChoice(), new JudgingScratch());
    }

    /// <summary>Keeps working memory for the next comparison, without the documents.</summary>
    private void Give(PairTools tools)
    {
        tools.Choice.Forget();
        if (!tools.Scratch.TryForget())
            return;
        lock (_tools)
        {
            if (_tools.Count < threads)
                _tools.Push(tools);
        }
    }

    private static void Keep(JudgedPairs? known, List<JudgedPair> pairs, PairPlan plan)
    {
        if (known is null)
            return;
        foreach (var pair in pairs)
            known.TryAdd(pair);
        if (!plan.IsComplete && pairs.Count == plan.Count)
            known.KeepOnly(pairs);
    }

    /// <summary>The working memory of one thread.</summary>
    private sealed record PairTools(VerdictChoice Choice, JudgingScratch Scratch);
}
