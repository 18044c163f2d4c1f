using SourceDiff.Model;

namespace SourceDiff;

/// <summary>
/// Cuts pairs of documents into runs. The pairs of a run take each step together: the code of all steps is many times what the
/// processor holds at hand, and pair by pair all of it would be fetched anew for each.
/// </summary>
internal static class PairRuns
{
    /// <summary>
    /// What is worked on at a time. All pairs of 20 articles of 5 KB took, of the time pair by pair, .90 by 16, .88 by 32, .85 by 64 and
    /// .83 all at once; the working memory grows with the run.
    /// </summary>
    private const int MaxPairs = 64;

    /// <summary>Code units of the texts of a run, both of each pair: long texts keep the processor busy with one step alone.</summary>
    private const int MaxLength = 1_000_000;

    /// <summary>So many that no thread is left long with the last one.</summary>
    private const int RunsOfThread = 4;

    /// <param name="pairs">The pairs, in order.</param>
    /// <param name="readings">The documents.</param>
    /// <param name="threads">How many threads share the runs.</param>
    /// <returns>The numbers of the pairs of each run, in order; no run is empty.</returns>
    public static List<Range> Of(ReadOnlySpan<(int Left, int Right)> pairs, DocumentReading[] readings, int threads)
    {
        int most = threads == 1 ? MaxPairs : Math.Clamp(pairs.Length / (threads * RunsOfThread), 1, MaxPairs);
        var runs = new List<Range>((pairs.Length / most) + 1);
        int start = 0;
        long length = 0;
        for (int i = 0; i < pairs.Length; i++)
        {
            long more = (long)LengthOf(readings[pairs[i].Left]) + LengthOf(readings[pairs[i].Right]);
            if (i > start && (i - start == most || length + more > MaxLength))
            {
                runs.Add(start..i);
                (start, length) = (i, 0);
            }

            length += more;
        }

        if (start < pairs.Length)
            runs.Add(start..pairs.Length);
        return runs;
    }

    private static int LengthOf(DocumentReading reading) => reading.Document.Text.Length;
}
