using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>
/// Finds the sentence around a citation. Where the comparison holds the passage, it is that; otherwise the surroundings up to
/// the end of the line or of a sentence. A report can show it or not: no finding depends on it.
/// </summary>
internal sealed class SentenceContext
{
    /// <summary>How far a sentence is looked for on each side, in UTF-16 code units: longer than sentences of news are.</summary>
    private const int Reach = 400;

    private readonly Dictionary<string, List<TextSpan>> _passages = new(StringComparer.Ordinal);

    public SentenceContext(Comparison comparison)
    {
        foreach (var alignment in comparison.Alignments)
        {
            Add(alignment.Left);
            Add(alignment.Right);
        }

        foreach (var passages in _passages.Values)
            passages.Sort();
    }

    public TextSpan Around(Document document, TextSpan span)
    {
        if (_passages.TryGetValue(document.Id, out var passages))
        {
            int index = passages.BinarySearch(new TextSpan(span.Start, int.MaxValue));
            index = index >= 0 ? index : ~index - 1;
            if (index >= 0 && passages[index].Contains(span) && passages[index].Length <= span.Length + (2 * Reach))
                return passages[index];
        }

        return new TextSpan(StartBefore(document.Text, span.Start), EndAfter(document.Text, span.End));
    }

    private void Add(AlignedSide side)
    {
        if (!_passages.TryGetValue(side.DocumentId, out var passages))
            _passages.Add(side.DocumentId, passages = []);
        foreach (var passage in side.Passages)
            passages.Add(passage.Span);
    }

    private static int StartBefore(string text, int position)
    {
        int limit = Math.Max(0, position - Reach);
        for (int i = position - 1; i >= limit; i--)
        {
            if (text[i] == '\n' || IsSentenceEnd(text, i))
                return SkipSpace(text, i + 1, position);
        }

        return limit == 0 ? SkipSpace(text, 0, position) : NextWord(text, limit, position);
    }

    private static int EndAfter(string text, int position)
    {
        // A citation that ends with its sentence (". " or a quotation mark after it) needs no more words.
        int limit = Math.Min(text.Length, position + Reach);
        for (int i = position; i < limit; i++)
        {
            if (text[i] == '\n')
                return i;
            if (i > position && char.IsWhiteSpace(text[i]) && IsSentenceEnd(text, i))
                return i;
        }

        return limit;
    }

    /// <summary>Whether the white space at <paramref name="i"/> stands between two sentences.</summary>
    private static bool IsSentenceEnd(string text, int i)
    {
        if (!char.IsWhiteSpace(text[i]) || i == 0 || i + 1 >= text.Length)
            return false;
        int last = i - 1;
        while (last > 0 && text[last] is '"' or '”' or '’' or '\'' or ')')
            last--;
        if (text[last] is '!' or '?')
            return true;
        if (text[last] != '.')
            return false;
        int word = last;
        while (word > 0 && (char.IsLetter(text[word - 1]) || text[word - 1] == '.'))
            word--;
        char next = text[i + 1];
        bool isAbbreviation = last - word <= 3 && word < last && char.IsUpper(text[word]);
        return !isAbbreviation && !char.IsLower(next);
    }

    private static int SkipSpace(string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
            from++;
        return from;
    }

    private static int NextWord(string text, int from, int to)
    {
        while (from < to && !char.IsWhiteSpace(text[from]))
            from++;
        return SkipSpace(text, from, to);
    }
}
