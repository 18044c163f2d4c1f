using System.Buffers;
using System.Globalization;

namespace SourceDiff.Reporting;

/// <summary>A paragraph with styles, and how it breaks into lines of a width in cells.</summary>
internal sealed class StyledText
{
    /// <summary>Closing punctuation, which East Asian typesetting never puts at the start of a line.</summary>
    private static readonly SearchValues<char> NeverFirst = SearchValues.Create("、。，．：；！？）」』】〕〉》・’”»….,:;!?)");

    /// <summary>The share of the width that must be left for a cut after a word.</summary>
    private const double ShareKept = 0.7;

    /// <summary>The share of the width that must be left for a cut before a clause.</summary>
    private const double ShareOfClauses = 0.6;

    /// <summary>Cells of a clause; what is shorter hangs on the next one: ", and now, …".</summary>
    private const int ShortestClause = 14;

    private readonly List<Glyph> _glyphs = [];

    /// <summary>The cells it takes in one line.</summary>
    public int Width { get; private set; }

    /// <summary>Adds text, made printable.</summary>
    public StyledText Add(ReadOnlySpan<char> text, TextStyle style = TextStyle.Plain)
    {
        string printable = PrintableText.Of(text);
        for (int i = 0; i < printable.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(printable.AsSpan(i));
            string cluster = printable.Substring(i, length);
            bool followsSpace = _glyphs.Count > 0 && _glyphs[^1].IsSpace;
            if (cluster != " " || !followsSpace)
            {
                int width = DisplayWidth.OfCluster(cluster);
                _glyphs.Add(new Glyph(cluster, width, style));
                Width += width;
            }

            i += length;
        }

        return this;
    }

    /// <summary>Cuts it to <paramref name="width"/> cells, after a word where that leaves most of it, an ellipsis at the end where something is missing.</summary>
    public StyledText Cut(int width)
    {
        if (Width <= width)
            return this;
        bool isWithin = false;
        while (_glyphs.Count > 0 && Width > width - 1)
            isWithin = Drop();
        int last = _glyphs.FindLastIndex(static glyph => glyph.IsSpace || glyph.IsWide);
        while (isWithin && last >= width * ShareKept && _glyphs.Count > last + 1)
            Drop();
        while (_glyphs.Count > 0 && _glyphs[^1].IsSpace)
            Drop();
        return Add("…");
    }

    /// <summary>As <see cref="Cut"/>, but before the last comma or dash that leaves most of it: "Police closed the bridge…", not "Police closed the bridge, which had…".</summary>
    public StyledText CutAtClause(int width)
    {
        if (Width <= width)
            return this;
        int end = 0, reach = 0, begun = 0;
        for (int i = 1; i + 1 < _glyphs.Count && reach < width; i++)
        {
            reach += _glyphs[i - 1].Width;
            bool isEdge = _glyphs[i].Text is "," or ";" or ":" ? _glyphs[i + 1].IsSpace : _glyphs[i].Text is "–" or "—" && _glyphs[i - 1].IsSpace;
            if (isEdge && reach >= width * ShareOfClauses && reach < width && reach - begun >= ShortestClause)
                end = i;
            begun = isEdge ? reach : begun;
        }

        while (end > 0 && _glyphs.Count > end)
            Drop();
        while (end > 0 && _glyphs.Count > 0 && _glyphs[^1].IsSpace)
            Drop();
        return end > 0 ? Add("…") : Cut(width);
    }

    /// <summary>Drops the last glyph, and says whether it ended no word.</summary>
    private bool Drop()
    {
        bool isWithin = !_glyphs[^1].IsSpace && !_glyphs[^1].IsWide;
        Width -= _glyphs[^1].Width;
        _glyphs.RemoveAt(_glyphs.Count - 1);
        return isWithin;
    }

    /// <summary>
    /// The lines: broken at spaces, beside wide characters (which have no spaces between words), and within a word only when
    /// it is wider than a line. Every line holds at least one character.
    /// </summary>
    public IEnumerable<ReadOnlyMemory<Glyph>> Wrap(int width)
    {
        var glyphs = _glyphs.ToArray();
        int start = 0;
        while (start < glyphs.Length)
        {
            int end = EndOfLine(glyphs, start, width);
            int trimmed = end;
            while (trimmed > start + 1 && glyphs[trimmed - 1].IsSpace)
                trimmed--;
            yield return glyphs.AsMemory(start, trimmed - start);
            start = end;
            while (start < glyphs.Length && glyphs[start].IsSpace)
                start++;
        }
    }

    /// <summary>The text without its styles.</summary>
    public override string ToString() => string.Concat(_glyphs.Select(glyph => glyph.Text));

    private static int EndOfLine(Glyph[] glyphs, int start, int width)
    {
        int cells = 0, lastBreak = start;
        for (int i = start; i < glyphs.Length; i++)
        {
            if (i > start && (glyphs[i].IsSpace || ((glyphs[i].IsWide || glyphs[i - 1].IsWide) && !NeverFirst.Contains(glyphs[i].Text[0]))))
                lastBreak = i;
            cells += glyphs[i].Width;
            if (cells > width && !glyphs[i].IsSpace)
                return lastBreak > start ? lastBreak : Math.Max(i, start + 1);
        }

        return glyphs.Length;
    }
}
