using SourceDiff.Model;

namespace SourceDiff.Evaluation.Corpora;

/// <summary>A text whose positions the corpora count in code points and the product in UTF-16 code units.</summary>
internal sealed class CodePointText
{
    // Where each code point starts; null when every one is a single code unit, as in nearly all texts.
    private readonly int[]? _starts;

    public CodePointText(string text)
    {
        Text = text;
        if (!text.Any(char.IsSurrogate))
            return;
        var starts = new List<int>(text.Length);
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, Math.Min(i, text.Length - 2)) && i + 1 < text.Length ? 2 : 1)
            starts.Add(i);
        starts.Add(text.Length);
        _starts = [.. starts];
    }

    public string Text { get; }

    public int Length => _starts is null ? Text.Length : _starts.Length - 1;

    public string this[CodePointSpan span] => Text[ToUtf16(span.Start)..ToUtf16(span.End)];

    public CodePointSpan ToCodePoints(TextSpan span) => new(ToCodePoint(span.Start), ToCodePoint(span.End));

    public TextSpan ToUtf16(CodePointSpan span) => new(ToUtf16(span.Start), ToUtf16(span.End));

    private int ToUtf16(int codePoint) => _starts is null ? Math.Min(codePoint, Text.Length) : _starts[Math.Min(codePoint, _starts.Length - 1)];

    private int ToCodePoint(int position)
    {
        if (_starts is null)
            return position;
        int found = Array.BinarySearch(_starts, position);
        return found >= 0 ? found : ~found - 1;
    }
}
