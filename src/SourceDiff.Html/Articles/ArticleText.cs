using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace SourceDiff.Html;

/// <summary>
/// The text of an element as paragraphs, an empty line between two; white space folded, furniture left out. It remembers which
/// text node each character came from.
/// </summary>
internal sealed class ArticleText
{
    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "script", "style", "noscript", "template", "nav", "aside", "footer", "form", "button", "svg", "iframe", "select", "video", "audio", "object");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small",
        "span", "strong", "sub", "sup", "time", "u", "var", "wbr");

    private readonly StringBuilder _text = new();

    public static ArticleText Empty { get; } = new();

    public int Length => _text.Length;

    /// <summary>The text nodes in order, and where in the text each begins.</summary>
    public List<(IText Node, int Start)> Nodes { get; } = [];

    public static ArticleText Of(IElement element)
    {
        var text = new ArticleText();

        // Walks without recursion: a hostile page can nest deeper than a stack.
        INode? node = element;
        while (node is not null)
        {
            bool goesDown = text.Enter(node);
            if (goesDown && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null && node != element && node.NextSibling is null)
            {
                node = node.Parent;
                text.Break(node);
            }

            if (node is null || node == element)
                break;
            text.Break(node);
            node = node.NextSibling;
        }

        while (text.Length > 0 && char.IsWhiteSpace(text._text[^1]))
            text._text.Length--;
        return text;
    }

    public override string ToString() => _text.ToString();

    private bool Enter(INode node)
    {
        if (node is IText words)
        {
            Nodes.Add((words, _text.Length));
            Append(words.Data);
            return false;
        }

        if (node is not IElement element || Skipped.Contains(element.LocalName) || element.HasAttribute("hidden")
            || element.GetAttribute("aria-hidden") == "true")
            return false;
        Break(node);
        return true;
    }

    private void Break(INode? node)
    {
        if (node is not IElement element || Inline.Contains(element.LocalName))
            return;
        while (_text.Length > 0 && _text[^1] == ' ')
            _text.Length--;
        if (_text.Length > 0 && _text[^1] != '\n')
            _text.Append("\n\n");
    }

    private void Append(string words)
    {
        foreach (char letter in words)
        {
            if (!char.IsWhiteSpace(letter))
                _text.Append(letter);
            else if (_text.Length > 0 && _text[^1] is not (' ' or '\n'))
                _text.Append(' ');
        }
    }
}
