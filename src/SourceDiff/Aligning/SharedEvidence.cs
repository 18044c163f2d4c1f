using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>Lists what two aligned passages share: the most informative first to be kept, then in text order.</summary>
internal readonly struct SharedEvidence(TermTable table, PassageTerms left, PassageTerms right, RelatedTerms related)
{
    /// <summary>What a reader takes in; the rest adds little.</summary>
    private const int MaxItems = 12;

    /// <summary>Terms looked at on either side: the passages are not compared in full when they are longer than any sentence.</summary>
    private const int MaxTerms = 96;

    /// <summary>Adds what a pair of passages shares.</summary>
    public void Add(int leftPassage, int rightPassage, ref PooledList<AlignmentEvidence> evidence)
    {
        var leftTerms = left.Of(leftPassage);
        var rightTerms = right.Of(rightPassage);
        leftTerms = leftTerms[..Math.Min(MaxTerms, leftTerms.Length)];
        rightTerms = rightTerms[..Math.Min(MaxTerms, rightTerms.Length)];
        int previous = -2;
        for (int i = 0; i < leftTerms.Length; i++)
        {
            int j = rightTerms.IndexOf(leftTerms[i]);
            bool isSynonym = j < 0;
            if (isSynonym)
                j = Relative(leftTerms[i], rightTerms);
            if (j < 0)
            {
                previous = -2;
                continue;
            }

            int leftToken = left.TokensOf(leftPassage)[i], rightToken = right.TokensOf(rightPassage)[j];
            var kind = isSynonym ? EvidenceKind.Synonym : KindOf(leftTerms[i]) is var own && own != EvidenceKind.Word ? own
                : left.IsQuoted(leftPassage, i) && right.IsQuoted(rightPassage, j) ? EvidenceKind.Quotation : own;
            double weight = Math.Round(Math.Min(table.Weights[leftTerms[i]], table.Weights[rightTerms[j]]), 2);
            var item = new AlignmentEvidence(kind, left.Reading.Tokens.SpanOf(leftToken), right.Reading.Tokens.SpanOf(rightToken), weight);
            if (previous == j - 1 && evidence.Count > 0 && Continues(evidence[evidence.Count - 1], item, leftToken, rightToken))
                evidence[evidence.Count - 1] = Join(evidence[evidence.Count - 1], item);
            else
                evidence.Add(item);
            previous = j;
        }
    }

    /// <summary>The weightiest, in text order, each once.</summary>
    public static ImmutableArray<AlignmentEvidence> Best(ref PooledList<AlignmentEvidence> evidence)
    {
        if (evidence.Count > MaxItems)
        {
            evidence.Span.Sort(static (one, other) => one.Weight != other.Weight ? other.Weight.CompareTo(one.Weight) : InText(one, other));
            evidence.Resize(MaxItems);
        }

        evidence.Span.Sort(InText);
        return [.. evidence.Span];
    }

    private static int InText(AlignmentEvidence one, AlignmentEvidence other) =>
        one.Left != other.Left ? one.Left.CompareTo(other.Left) : one.Right.CompareTo(other.Right);

    /// <summary>Whether the item goes on where the last one ends, on both sides: the words of one name or one quotation.</summary>
    private bool Continues(in AlignmentEvidence last, in AlignmentEvidence item, int leftToken, int rightToken) =>
        last.Kind == item.Kind && item.Kind is EvidenceKind.Name or EvidenceKind.Quotation
        && leftToken > 0 && rightToken > 0
        && left.Reading.Tokens.Ends[leftToken - 1] == last.Left.End && right.Reading.Tokens.Ends[rightToken - 1] == last.Right.End;

    private static AlignmentEvidence Join(AlignmentEvidence one, AlignmentEvidence other) =>
        new(one.Kind, one.Left.Union(other.Left), one.Right.Union(other.Right), one.Weight + other.Weight);

    private EvidenceKind KindOf(int term) =>
        (table.Flags[term] & TermFlags.Value) != 0 ? EvidenceKind.Value
        : (table.Flags[term] & TermFlags.Name) != 0 ? EvidenceKind.Name : EvidenceKind.Word;

    private int Relative(int term, ReadOnlySpan<int> others)
    {
        foreach (var relative in related.Of(term))
        {
            int found = others.IndexOf(relative.Term);
            if (found >= 0)
                return found;
        }

        return -1;
    }
}
