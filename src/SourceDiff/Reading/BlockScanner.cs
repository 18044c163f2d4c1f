using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Finds where the blocks of a text start: paragraphs, headings, items. A blank line always ends a block, a single line
/// break does unless the text is hard-wrapped or the next line goes on in small letters. O(n), two passes over the lines.
/// </summary>
internal static class BlockScanner
{
    /// <summary>Mails and wires wrap at 60–80 columns; a longer line was not wrapped by a machine.</summary>
    private const int WidestWrap = 110;

    /// <summary>A text is wrapped when one break in so many falls inside a sentence, by the small letter after it.</summary>
    private const int WrappedShare = 4;

    /// <summary>The first token of every block.</summary>
    public static List<int> Starts(TokenTable tokens)
    {
        var starts = new List<int> { 0 };
        int width = WrapWidth(tokens);
        int line = 0;
        for (int i = 1; i < tokens.Count; i++)
        {
            if ((tokens.Shapes[i] & TokenShape.LineStart) == 0)
                continue;
            if (!Continues(tokens, line, i, width))
                starts.Add(i);
            line = i;
        }

        return starts;
    }

    /// <summary>The width to which the text is wrapped, or 0 when it is not.</summary>
    private static int WrapWidth(TokenTable tokens)
    {
        int width = 0, breaks = 0, inside = 0, line = 0;
        for (int i = 1; i <= tokens.Count; i++)
        {
            if (i < tokens.Count && (tokens.Shapes[i] & TokenShape.LineStart) == 0)
                continue;
            width = Math.Max(width, tokens.Ends[i - 1] - tokens.Starts[line]);
            line = i;
            if (i == tokens.Count || IsBlankLineBefore(tokens, i))
                continue;
            breaks++;
            inside += StartsSmall(tokens, i) && !Marks.EndsSentence(tokens, i - 1) ? 1 : 0;
        }

        return width <= WidestWrap && inside > 1 && inside * WrappedShare >= breaks ? width : 0;
    }

    private static bool Continues(TokenTable tokens, int line, int next, int width)
    {
        if (IsBlankLineBefore(tokens, next) || Marks.IsBullet(tokens, next))
            return false;
        if (StartsSmall(tokens, next) && !Marks.EndsSentence(tokens, next - 1))
            return !StampScanner.StartsStamp(tokens, next);
        int needed = tokens.Ends[next - 1] - tokens.Starts[line] + 1 + tokens[next].Length;
        return width > 0 && needed > width;
    }

    private static bool StartsSmall(TokenTable tokens, int index) =>
        tokens.Kinds[index] == TokenKind.Word && char.IsLower(tokens.Text[tokens.Starts[index]]);

    private static bool IsBlankLineBefore(TokenTable tokens, int index)
    {
        var between = tokens.Text.AsSpan(tokens.Ends[index - 1], tokens.Starts[index] - tokens.Ends[index - 1]);
        int first = between.IndexOfAny('\n', '\r', '\u2028');
        if (first < 0 || between.Contains('\u2029'))
            return between.Contains('\u2029');
        int after = between[first] == '\r' && first + 1 < between.Length && between[first + 1] == '\n' ? first + 2 : first + 1;
        return between[after..].IndexOfAny('\n', '\r', '\u2028') >= 0;
    }
}
