namespace SourceDiff.Reporting;

/// <summary>Writes styled paragraphs as lines of a terminal, with or without ANSI colours.</summary>
internal sealed class TerminalOutput(TextWriter writer, int width, bool useColor)
{
    private const string Reset = "\u001b[0m";

    public int Width { get; } = width;

    public bool UseColor { get; } = useColor;

    public void Blank() => writer.Write('\n');

    /// <summary>Writes a paragraph; <paramref name="first"/> stands before its first line, <paramref name="rest"/> before the others.</summary>
    public void Write(StyledText text, string first = "", string? rest = null, TextStyle gutter = TextStyle.Plain)
    {
        rest ??= first;
        int indent = DisplayWidth.Of(first);
        bool isFirst = true;
        foreach (var line in text.Wrap(Math.Max(8, Width - indent)))
        {
            Write(isFirst ? first : rest, gutter);
            Write(line.Span);
            writer.Write('\n');
            isFirst = false;
        }
    }

    private void Write(string text, TextStyle style)
    {
        bool isStyled = UseColor && style != TextStyle.Plain && text.Length > 0;
        if (isStyled)
            writer.Write(Code(style));
        writer.Write(text);
        if (isStyled)
            writer.Write(Reset);
    }

    private void Write(ReadOnlySpan<Glyph> glyphs)
    {
        var current = TextStyle.Plain;
        foreach (var glyph in glyphs)
        {
            if (UseColor && glyph.Style != current)
            {
                if (current != TextStyle.Plain)
                    writer.Write(Reset);
                if (glyph.Style != TextStyle.Plain)
                    writer.Write(Code(glyph.Style));
                current = glyph.Style;
            }

            writer.Write(glyph.Text);
        }

        if (current != TextStyle.Plain)
            writer.Write(Reset);
    }

    private static string Code(TextStyle style)
    {
        var codes = new List<string>();
        foreach (var (flag, code) in Codes)
        {
            if ((style & flag) != 0)
                codes.Add(code);
        }

        return $"\u001b[{string.Join(';', codes)}m";
    }

    private static readonly (TextStyle Flag, string Code)[] Codes =
    [
        (TextStyle.Bold, "1"), (TextStyle.Dim, "2"), (TextStyle.Underline, "4"), (TextStyle.Red, "31"), (TextStyle.Green, "32"),
        (TextStyle.Yellow, "33"), (TextStyle.Blue, "34"), (TextStyle.Magenta, "35"), (TextStyle.Cyan, "36"),
    ];
}
