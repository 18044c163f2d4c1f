using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>
/// Makes readable phrases of a <see cref="WordDiff"/>: words in common that say nothing by themselves ("of the") between two
/// edits become part of one edit, as in the semantic clean-up of diff-match-patch (Fraser 2012). O(words). Keeps its list from one diff to the next.
/// </summary>
internal sealed class PhraseEdits : IDisposable
{
    private PooledList<TokenEdit> _edits;

    public ImmutableArray<TokenEdit> Of(TokenTable leftTokens, WordSequence left, TokenTable rightTokens, WordSequence right, Span<int> partners)
    {
        DropWeakRuns(partners, left.IsContent, right.Words.Length);
        _edits.Clear();
        int nextRight = 0;
        for (int i = 0; i <= partners.Length;)
        {
            int first = i;
            while (i < partners.Length && partners[i] < 0)
                i++;
            int partner = i < partners.Length ? partners[i] : right.Words.Length;
            if (i > first || partner > nextRight)
                _edits.Add(new TokenEdit(SpanOf(leftTokens, left.Tokens, first, i), SpanOf(rightTokens, right.Tokens, nextRight, partner)));
            nextRight = partner + 1;
            i++;
        }

        return [.. _edits.Span];
    }

    public void Dispose() => _edits.Dispose();

    /// <summary>Undoes matched runs without a content word that stand between two edits.</summary>
    private static void DropWeakRuns(Span<int> partners, ReadOnlySpan<bool> isContent, int rightCount)
    {
        for (int first = 0; first < partners.Length;)
        {
            if (partners[first] < 0)
            {
                first++;
                continue;
            }

            int end = first + 1;
            bool tells = isContent[first];
            while (end < partners.Length && partners[end] == partners[end - 1] + 1)
                tells |= isContent[end++];
            bool edgesBefore = first == 0 && partners[first] == 0, edgesAfter = end == partners.Length && partners[end - 1] == rightCount - 1;
            if (!tells && !edgesBefore && !edgesAfter)
                partners[first..end].Fill(-1);
            first = end;
        }
    }

    /// <summary>The words <c>[first, end)</c>; when there are none, the empty span after the word before.</summary>
    private static TextSpan SpanOf(TokenTable tokens, ReadOnlySpan<int> words, int first, int end)
    {
        if (end > first)
            return new TextSpan(tokens.Starts[words[first]], tokens.Ends[words[end - 1]]);
        if (words.IsEmpty)
            return default;
        int place = first > 0 ? tokens.Ends[words[first - 1]] : tokens.Starts[words[0]];
        return new TextSpan(place, place);
    }
}
