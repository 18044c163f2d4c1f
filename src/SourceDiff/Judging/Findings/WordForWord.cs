using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// Keeps copies from contradicting what they copy: a document that holds the very sentence of the other states both values itself, and so
/// denies neither. O(alignments) a conflict, up to <see cref="MaxWalk"/>.
/// </summary>
internal static class WordForWord
{
    /// <summary>More alignments than articles have are looked up by their sentences.</summary>
    private const int MaxWalk = 256;

    /// <summary>Whether a conflict is one within a document, told by the other too; of an update, whether both documents tell both states.</summary>
    public static bool StatesBoth(JudgingContext pair, Verdict verdict) => verdict.Relation switch
    {
        Relation.Conflicts => IsCopied(pair, verdict, isLeft: true) || IsCopied(pair, verdict, isLeft: false),
        Relation.Supersedes => IsCopied(pair, verdict, isLeft: true) && IsCopied(pair, verdict, isLeft: false),
        _ => false,
    };

    /// <summary>Whether the sentence of one side stands word for word in the other document, elsewhere than what it is held against.</summary>
    private static bool IsCopied(JudgingContext pair, Verdict verdict, bool isLeft)
    {
        var (own, other) = isLeft ? (verdict.Left.Span, verdict.Right.Span) : (verdict.Right.Span, verdict.Left.Span);
        if (pair.Alignments.Length > MaxWalk)
        {
            foreach (var alignment in pair.Verbatim.With(own, isLeft))
            {
                if (IsElsewhere(alignment, isLeft, own, other))
                    return true;
            }

            return false;
        }

        foreach (var alignment in pair.Alignments)
        {
            if (alignment.Kind == AlignmentKind.Verbatim && IsElsewhere(alignment, isLeft, own, other))
                return true;
        }

        return false;
    }

    private static bool IsElsewhere(Alignment alignment, bool isLeft, TextSpan own, TextSpan other) =>
        Holds(isLeft ? alignment.Left : alignment.Right, own) && !Holds(isLeft ? alignment.Right : alignment.Left, other);

    private static bool Holds(AlignedSide side, TextSpan words)
    {
        foreach (var passage in side.Passages)
        {
            if (passage.Span.Overlaps(words))
                return true;
        }

        return false;
    }
}
