using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff;

/// <summary>
/// Names the two sides of an explanation in the order of the finding's positions: "The ages differ: “52” and “54”" where 52 is
/// the first position. Judges see the documents in canonical order and explain in that; the reader sees them as given.
/// </summary>
internal static class ExplanationOrder
{
    private static readonly string[] Connectors = [" and ", " against ", " and to "];

    private static readonly string[] Heads = [": ", " to "];

    private const string Forms = " are forms of one ";

    /// <summary>The explanation with its two sides exchanged when they stand the other way round; <paramref name="textOf"/> gives the text of a document.</summary>
    public static string Restore(string explanation, ImmutableArray<Position> positions, Func<string, string> textOf)
    {
        foreach (string connector in Connectors)
        {
            for (int at = explanation.IndexOf(connector, StringComparison.Ordinal); at >= 0; at = explanation.IndexOf(connector, at + 1, StringComparison.Ordinal))
            {
                int start = StartOf(explanation, at), second = at + connector.Length, end = EndOf(explanation, second);
                var one = explanation.AsSpan(start, at - start);
                var other = explanation.AsSpan(second, end - second);
                int onePlace = PlaceOf(one, positions, textOf), otherPlace = onePlace < 0 ? -1 : PlaceOf(other, positions, textOf);
                if (onePlace < 0)
                    (onePlace, otherPlace) = (PositionWith(one, positions, textOf), PositionWith(other, positions, textOf));
                if (onePlace < 0)
                    continue;
                if (otherPlace >= 0)
                    return onePlace <= otherPlace ? explanation : $"{explanation.AsSpan(0, start)}{other}{connector}{one}{explanation.AsSpan(end)}";
            }
        }

        return explanation;
    }

    /// <summary>The first side starts after a colon, after "to", or with the sentence.</summary>
    private static int StartOf(string explanation, int end)
    {
        foreach (string head in Heads)
        {
            int at = explanation.LastIndexOf(head, end, StringComparison.Ordinal);
            if (at >= 0)
                return at + head.Length;
        }

        return 0;
    }

    private static int EndOf(string explanation, int start)
    {
        int forms = explanation.IndexOf(Forms, start, StringComparison.Ordinal);
        return forms >= 0 ? forms : explanation.EndsWith('.') && explanation.Length > start ? explanation.Length - 1 : explanation.Length;
    }

    /// <summary>Where a side stands among the citations of the positions: it is a value, or quotes the words cited, alone or after a word that sorts them.</summary>
    private static int PlaceOf(ReadOnlySpan<char> side, ImmutableArray<Position> positions, Func<string, string> textOf)
    {
        int open = side.IndexOf('“'), close = side.LastIndexOf('”');
        var quoted = open >= 0 && close > open && (open == 0 || side[open - 1] == '(') ? side[(open + 1)..close] : default;
        int place = 0;
        foreach (var position in positions)
        {
            if (side.SequenceEqual(position.Value))
                return place;
            foreach (var citation in position.Citations)
            {
                if (!quoted.IsEmpty && Quotes(quoted, citation.Span.In(textOf(citation.DocumentId))))
                    return place;
                place++;
            }
        }

        return -1;
    }

    /// <summary>The only position that has the words quoted within what it cites, as where quotations differ in a word; -1 when none does, or several.</summary>
    private static int PositionWith(ReadOnlySpan<char> side, ImmutableArray<Position> positions, Func<string, string> textOf)
    {
        if (side.Length < 3 || side[0] != '“' || side[^1] != '”')
            return -1;
        var words = side[1..^1];
        int found = -1;
        for (int i = 0; i < positions.Length; i++)
        {
            foreach (var citation in positions[i].Citations)
            {
                if (!citation.Span.In(textOf(citation.DocumentId)).Contains(words, StringComparison.Ordinal))
                    continue;
                if (found >= 0 && found != i)
                    return -1;
                found = i;
            }
        }

        return found;
    }

    /// <summary>Whether the words are those of the text, its white space folded, or the beginning of them.</summary>
    private static bool Quotes(ReadOnlySpan<char> words, ReadOnlySpan<char> text)
    {
        int j = 0;
        for (int i = 0; i < words.Length; i++, j++)
        {
            while (j < text.Length && char.IsWhiteSpace(text[j]) && (words[i] != ' ' || (j + 1 < text.Length && char.IsWhiteSpace(text[j + 1])) || j == 0))
                j++;
            if (words[i] == '…' && i == words.Length - 1 && j < text.Length && text[j] != '…')
                return true;
            if (j >= text.Length || (words[i] != text[j] && !(words[i] == ' ' && char.IsWhiteSpace(text[j]))))
                return false;
        }

        return text[j..].IsWhiteSpace();
    }
}
