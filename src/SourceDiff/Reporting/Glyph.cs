namespace SourceDiff.Reporting;

/// <summary>One character as the reader sees it, with its width in cells.</summary>
internal readonly record struct Glyph(string Text, int Width, TextStyle Style)
{
    public bool IsSpace => Text == " ";

    public bool IsWide => Width > 1;
}
