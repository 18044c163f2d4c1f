using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace SourceDiff.Cli.Articles;

/// <summary>The text of an element as paragraphs, an empty line between two; white space folded, furniture left out.</summary>
internal static class HtmlText
{
    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "script", "style", "noscript", "template", "nav", "aside", "footer", "form", "button", "svg", "iframe", "select", "video", "audio", "object");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small",
        "span", "strong", "sub", "sup", "time", "u", "var", "wbr");

    public static string Of(IElement element)
    {
        var text = new StringBuilder();

        // Walks without recursion: a hostile page can nest deeper than a stack.
        INode? node = element;
        while (node is not null)
        {
            bool goesDown = Enter(node, text);
            if (goesDown && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null && node != element && node.NextSibling is null)
            {
                node = node.Parent;
                Break(node, text);
            }

            if (node is null || node == element)
                break;
            Break(node, text);
            node = node.NextSibling;
        }

        return text.ToString().Trim();
    }

    private static bool Enter(INode node, StringBuilder text)
    {
        if (node is IText words)
        {
            Append(words.Data, text);
            return false;
        }

        if (node is not IElement element || Skipped.Contains(element.LocalName) || element.HasAttribute("hidden")
            || element.GetAttribute("aria-hidden") == "true")
            return false;
        Break(node, text);
        return true;
    }

    private static void Break(INode? node, StringBuilder text)
    {
        if (node is not IElement element || Inline.Contains(element.LocalName))
            return;
        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;
        if (text.Length > 0 && text[^1] != '\n')
            text.Append("\n\n");
    }

    private static void Append(string words, StringBuilder text)
    {
        foreach (char letter in words)
        {
            if (!char.IsWhiteSpace(letter))
                text.Append(letter);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                text.Append(' ');
        }
    }
}
