using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace SourceDiff.Html;

/// <summary>The letters that a page shows, without white space, tags, comments and scripts, and where each stands in the source.</summary>
internal sealed class SourceLetters
{
    /// <summary>The longest name of a character has 31 letters.</summary>
    private const int LongestReference = 32;

    /// <summary>What the numbers 0x80 to 0x9F stand for, whatever Unicode has there.</summary>
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private static readonly string[] Raw = ["script", "style"];

    private readonly string _html;
    private readonly StringBuilder _letters = new();
    private readonly List<(int Start, int End)> _places = [];
    private readonly string _all;

    public SourceLetters(string html)
    {
        _html = html;
        for (int i = 0; i < html.Length;)
        {
            if (html[i] == '<' && i + 1 < html.Length && (char.IsAsciiLetter(html[i + 1]) || html[i + 1] is '/' or '!' or '?'))
                i = AfterMarkup(i);
            else if (html[i] == '&')
                i = AfterReference(i);
            else
                Add(html[i], i, ++i);
        }

        _all = _letters.ToString();
    }

    public bool IsAt(string letters, int index) => index + letters.Length <= _all.Length && _all.AsSpan(index, letters.Length).SequenceEqual(letters);

    /// <summary>The next place that holds <paramref name="letters"/>; -1 where there is none.</summary>
    public int Find(string letters, int from) => _all.IndexOf(letters, from, StringComparison.Ordinal);

    public List<(int Start, int End)> PlacesOf(int index, int count) => _places.GetRange(index, count);

    private void Add(char letter, int start, int end)
    {
        // The parser drops NUL from the text of a body.
        if (char.IsWhiteSpace(letter) || letter == '\0')
            return;
        _letters.Append(letter);
        _places.Add((start, end));
    }

    private int AfterMarkup(int start)
    {
        if (_html.AsSpan(start).StartsWith("<!--", StringComparison.Ordinal))
            return After("-->", start + 4);
        int i = start + 1;
        char quote = '\0', last = '<';
        for (; i < _html.Length && (quote != '\0' || _html[i] != '>'); i++)
        {
            if (quote == _html[i])
                quote = '\0';
            else if (quote == '\0' && last == '=' && _html[i] is '"' or '\'')
                quote = _html[i];
            last = char.IsWhiteSpace(_html[i]) ? last : _html[i];
        }

        i = Math.Min(_html.Length, i + 1);
        foreach (string element in Raw)
        {
            if (_html.AsSpan(start + 1).StartsWith(element, StringComparison.OrdinalIgnoreCase) && !char.IsAsciiLetterOrDigit(At(start + 1 + element.Length)))
                return Before("</" + element, i);
        }

        return i;
    }

    private int AfterReference(int start)
    {
        int end = start + 1;
        if (At(end) == '#')
            end++;
        while (char.IsAsciiLetterOrDigit(At(end)) && end - start <= LongestReference)
            end++;
        string name = _html[(start + 1)..end];
        string? symbol = name.StartsWith('#') ? Numeric(name) : null;
        if (symbol is null && At(end) == ';')
            symbol = HtmlEntityProvider.Resolver.GetSymbol(name + ";");

        // An old name may stand without its semicolon, even within a word: the longest one counts.
        for (int length = name.Length; symbol is null && length > 1 && !name.StartsWith('#'); length--)
        {
            symbol = HtmlEntityProvider.Resolver.GetSymbol(name[..length]);
            end = symbol is null ? end : start + 1 + length;
        }

        if (symbol is null)
        {
            Add('&', start, start + 1);
            return start + 1;
        }

        end += At(end) == ';' ? 1 : 0;
        foreach (char letter in symbol)
            Add(letter, start, end);
        return end;
    }

    private static string? Numeric(string name)
    {
        bool isHex = name.Length > 2 && name[1] is 'x' or 'X';
        var digits = name.AsSpan(isHex ? 2 : 1);
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(digits, style, CultureInfo.InvariantCulture, out int code))
            return null;
        if (code is >= 0x80 and < 0xA0)
            return Windows1252.Substring(code - 0x80, 1);
        return code != 0 && Rune.IsValid(code) ? char.ConvertFromUtf32(code) : "\ufffd";
    }

    private char At(int index) => index < _html.Length ? _html[index] : '\0';

    private int After(string mark, int from) => _html.IndexOf(mark, Math.Min(from, _html.Length), StringComparison.Ordinal) is >= 0 and var found ? found + mark.Length : _html.Length;

    private int Before(string mark, int from) => _html.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var found ? found : _html.Length;
}
