namespace SourceDiff.Html;

/// <summary>Writes text so that it stays text: article text is hostile.</summary>
internal static class HtmlText
{
    /// <summary>
    /// Writes <paramref name="text"/> as character data that is also safe within a quoted attribute. What HTML cannot hold
    /// (NUL and other controls, lone surrogates) becomes U+FFFD.
    /// </summary>
    public static void Write(TextWriter page, ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '&': page.Write("&amp;"); break;
                case '<': page.Write("&lt;"); break;
                case '>': page.Write("&gt;"); break;
                case '"': page.Write("&quot;"); break;
                case '\'': page.Write("&#39;"); break;
                case '\n' or '\t': page.Write(c); break;
                case '\r': page.Write(i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n"); break;
                case < ' ' or (>= '\x7f' and < '\xa0') or '\ufffe' or '\uffff': page.Write('\ufffd'); break;
                case >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069': page.Write('\ufffd'); break;
                default: i += WriteLetter(page, text, i); break;
            }
        }
    }

    /// <summary>Writes the character at <paramref name="index"/>; returns how many more code units it took.</summary>
    private static int WriteLetter(TextWriter page, ReadOnlySpan<char> text, int index)
    {
        char c = text[index];
        if (!char.IsSurrogate(c))
        {
            page.Write(c);
            return 0;
        }

        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            page.Write(c);
            page.Write(text[index + 1]);
            return 1;
        }

        page.Write('\ufffd');
        return 0;
    }
}
