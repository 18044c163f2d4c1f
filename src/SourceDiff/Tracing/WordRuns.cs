using System.Collections;

namespace SourceDiff.Tracing;

/// <summary>Joins the shared shingles of two documents to runs, and measures what share of either they cover. Linear in both.</summary>
internal sealed class WordRuns
{
    /// <summary>Places between two runs that stand in one paragraph in both documents: a sentence.</summary>
    private const int WidestGap = 20;

    private WordRuns(List<WordRun> runs, double earlierShare, double laterShare, int sharedWords)
    {
        Runs = runs;
        EarlierShare = earlierShare;
        LaterShare = laterShare;
        SharedWords = sharedWords;
        int block = 0;
        for (int i = 0; i < runs.Count; i++)
        {
            Longest = Math.Max(Longest, runs[i].Words);
            block = i > 0 && IsNear(runs[i - 1], runs[i]) ? block + runs[i].Words : runs[i].Words;
            LargestBlock = Math.Max(LargestBlock, block);
        }
    }

    public List<WordRun> Runs { get; }

    /// <summary>The share of the first document's own words that the runs cover, 0–1.</summary>
    public double EarlierShare { get; }

    /// <summary>The share of the other's.</summary>
    public double LaterShare { get; }

    /// <summary>The words of all runs together.</summary>
    public int SharedWords { get; }

    /// <summary>The words of the longest run.</summary>
    public int Longest { get; }

    /// <summary>The words of the runs that stand together in both documents, where most do: all shared words when it is one passage that is shared.</summary>
    public int LargestBlock { get; }

    /// <summary>Makes the runs of two documents from <paramref name="matches"/>, which are in the order of the later one.</summary>
    public static WordRuns Of(OwnWords words, int earlier, int later, List<ShingleMatch> matches)
    {
        var runs = new List<WordRun>();
        var covered = new BitArray(words.EndOf(earlier) - words.FirstOf(earlier));
        int end = 0, shared = 0, earlierShared = 0;
        for (int i = 0; i < matches.Count;)
        {
            int last = i;
            while (last + 1 < matches.Count && matches[last + 1].Earlier == matches[last].Earlier + 1 && matches[last + 1].Later == matches[last].Later + 1)
                last++;
            // What the run before has covered already does not count twice.
            int skipped = Math.Max(0, end - matches[i].Later);
            var run = RunOf(words, matches[i].Earlier + skipped, matches[i].Later + skipped, last - i + ShingleIndex.Length - skipped);
            i = last + 1;
            if (run.Length < ShingleIndex.Length)
                continue;
            runs.Add(run);
            end = run.Later + run.Length;
            shared += run.Words;
            earlierShared += Cover(covered, words, run, words.FirstOf(earlier));
        }

        return new WordRuns(runs, ShareOf(earlierShared, words.WordsOf(earlier)), ShareOf(shared, words.WordsOf(later)), shared);
    }

    private static bool IsNear(WordRun one, WordRun next) =>
        next.Later - one.Later - one.Length <= WidestGap && next.Earlier - one.Earlier - one.Length is >= 0 and <= WidestGap;

    private static WordRun RunOf(OwnWords words, int earlier, int later, int length) =>
        new(earlier, later, length, length <= 0 ? 0 : words.CountWords(later, later + length));

    /// <summary>The words of the run that no other run has covered in the earlier document.</summary>
    private static int Cover(BitArray covered, OwnWords words, WordRun run, int first)
    {
        int fresh = 0;
        for (int i = 0; i < run.Length; i++)
        {
            int place = run.Earlier + i - first;
            fresh += covered[place] ? 0 : 1;
            covered[place] = true;
        }

        return fresh == run.Length ? run.Words : run.Words * fresh / run.Length;
    }

    private static double ShareOf(int shared, int words) => words == 0 ? 0 : Math.Min(1, (double)shared / words);
}
