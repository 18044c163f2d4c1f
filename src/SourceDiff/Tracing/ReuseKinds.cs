using SourceDiff.Model;

namespace SourceDiff.Tracing;

/// <summary>
/// Says how much of an article is another's by the share of its own words that stand there in runs of six and more. The bounds
/// come from 1,532 pairs of real articles on one event each (<c>benchmarks/README.md</c>, "Copies and rewrites").
/// </summary>
internal static class ReuseKinds
{
    /// <summary>A reprint: few pairs lie between six and seven tenths, where cut copies end and rewrites begin.</summary>
    public const double CopyShare = 0.6;

    /// <summary>A rewrite: the number of pairs falls with the share up to here, then stays level; from here on whole sentences are common.</summary>
    public const double RewriteShare = 0.2;

    /// <summary>Words of a run that independent reporters do not write: of 955 pairs that share less than a fiftieth, none has one.</summary>
    public const int TellingRun = 12;

    /// <summary>Words shared below which a share says little: two sentences.</summary>
    public const int FewestWords = 30;

    /// <summary>Unless hardly a word is left that is not the other's: a brief that stands whole in a report adds nothing to it.</summary>
    public const double SameShare = 0.9;

    /// <summary>Up to here one passage may be all that is shared: a statement or a paragraph of background in a short article, not a rewrite of it.</summary>
    public const double OnePassageShare = 0.3;

    /// <summary>What the runs show; <c>null</c> when nothing. <paramref name="share"/> is that of the article that took the words, or the larger when it is not known.</summary>
    /// <param name="runs">The words shared.</param>
    /// <param name="share">Their share of all words, 0–1.</param>
    /// <param name="hasErrors">Whether the two share misspelt words, so that half of the share tells as much.</param>
    public static TextReuseKind? Of(WordRuns runs, double share, bool hasErrors)
    {
        if (runs.Longest < TellingRun)
            return null;
        if (share >= SameShare)
            return TextReuseKind.Copy;
        if (runs.SharedWords < FewestWords || share < (hasErrors ? RewriteShare / 2 : RewriteShare))
            return TextReuseKind.Passages;
        if (!hasErrors && share < OnePassageShare && runs.LargestBlock == runs.SharedWords)
            return TextReuseKind.Passages;
        return share >= CopyShare ? TextReuseKind.Copy : TextReuseKind.Rewrite;
    }
}
