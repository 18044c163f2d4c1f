using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SourceDiff.Model;

namespace SourceDiff.Html;

/// <summary>
/// Maps the characters of an article's text to the source of its page. The parser keeps no positions of text, but both the page
/// and its source hold the same letters in the same order, save what the parser moves: a text node is found in the letters of
/// the source at the place where the one before it ended, else further on. White space, which both fold, counts for neither.
/// </summary>
internal sealed class SourceMap
{
    /// <summary>So many searches for moved text cost no more than the parsing; what is left then has no source.</summary>
    private const int MaxSearches = 200;

    private readonly int[] _starts;
    private readonly int[] _ends;

    public SourceMap(string html, IHtmlDocument page, ArticleText text)
    {
        string words = text.ToString();
        _starts = new int[words.Length];
        _ends = new int[words.Length];
        Array.Fill(_starts, -1);
        var places = Places(new SourceLetters(html), page, [.. text.Nodes.Select(entry => entry.Node)]);
        for (int i = 0; i < text.Nodes.Count; i++)
        {
            var (node, start) = text.Nodes[i];
            if (!places.TryGetValue(node, out var letters))
                continue;
            int end = Math.Min(words.Length, i + 1 < text.Nodes.Count ? text.Nodes[i + 1].Start : words.Length);
            for (int at = start, letter = 0; at < end; at++)
            {
                if (!char.IsWhiteSpace(words[at]))
                    (_starts[at], _ends[at]) = letters[letter++];
            }
        }
    }

    public TextSpan? SourceOf(TextSpan span)
    {
        int first = span.Start, last = span.End - 1;
        while (first <= last && _starts[first] < 0)
            first++;
        while (last > first && _starts[last] < 0)
            last--;
        return first > last || _ends[last] < _starts[first] ? null : new TextSpan(_starts[first], _ends[last]);
    }

    private static Dictionary<IText, List<(int Start, int End)>> Places(SourceLetters source, IHtmlDocument page, HashSet<IText> wanted)
    {
        var places = new Dictionary<IText, List<(int Start, int End)>>();
        int cursor = 0, searches = 0;
        foreach (var node in page.Descendants<IText>())
        {
            string letters = string.Concat(node.Data.Where(letter => !char.IsWhiteSpace(letter)));
            if (letters.Length == 0 || node.ParentElement is IHtmlScriptElement or IHtmlStyleElement)
                continue;
            int found = source.IsAt(letters, cursor) ? cursor : searches++ < MaxSearches ? source.Find(letters, cursor) : -1;
            if (found < 0)
                continue;
            if (wanted.Contains(node))
                places.Add(node, source.PlacesOf(found, letters.Length));
            cursor = found + letters.Length;
        }

        return places;
    }
}
