using System.Collections.Immutable;
using System.Text;
using SourceDiff.Model;

namespace SourceDiff;

/// <summary>
/// Names in an explanation the values that it leaves out. Two documents are judged at a time, and the surest two explain a finding of
/// many: of a toll that went from nine to twelve to fifteen they would tell two.
/// </summary>
internal static class OtherValues
{
    /// <summary>Values that a sentence can hold.</summary>
    private const int Most = 5;

    /// <summary>Code units beyond which words are no value any more.</summary>
    private const int LongestValue = 40;

    /// <summary>The explanation with a sentence for the values that it does not quote, in the order of the positions; the same one when there are none.</summary>
    public static string Add(string explanation, ImmutableArray<Position> positions, Func<string, string> textOf)
    {
        var told = new List<string>();
        int left = 0;
        foreach (var position in positions)
        {
            if (IsQuoted(explanation, position, textOf))
                continue;
            var words = position.Citations[0].Span.In(textOf(position.Citations[0].DocumentId));
            if (words.Length > LongestValue || words.Contains('\n'))
                return explanation;
            string value = words.ToString();
            if (told.Contains(value, StringComparer.OrdinalIgnoreCase))
                continue;
            if (told.Count < Most)
                told.Add(value);
            else
                left++;
        }

        if (told.Count == 0)
            return explanation;
        var sentence = new StringBuilder(explanation).Append(" Others give ");
        for (int i = 0; i < told.Count; i++)
            sentence.Append(i == 0 ? "" : i + 1 == told.Count && left == 0 ? " and " : ", ").Append('“').Append(told[i]).Append('”');
        return sentence.Append(left == 0 ? "." : ", …").ToString();
    }

    /// <summary>The explanation of an update with its values in the order of time: "has changed as the story developed: “9”, then “12”, at last “15”"; the same one where its words do not allow it.</summary>
    public static string InTime(string explanation, ImmutableArray<Position> positions, Func<string, string> textOf)
    {
        int at = explanation.LastIndexOf(": “", StringComparison.Ordinal);
        if (at < 0 || !explanation.EndsWith("”.", StringComparison.Ordinal))
            return Add(explanation, positions, textOf);
        var told = new List<string>();
        foreach (var position in positions)
        {
            var words = position.Citations[0].Span.In(textOf(position.Citations[0].DocumentId));
            if (words.Length > LongestValue || words.Contains('\n'))
                return Add(explanation, positions, textOf);
            string value = words.ToString();
            // "Dozens" of villagers and, later, of people: once is enough.
            if (!told.Contains(value, StringComparer.OrdinalIgnoreCase))
                told.Add(value);
        }

        if (told.Count < 2)
            return explanation;
        var sentence = new StringBuilder(explanation, 0, at + 2, explanation.Length + LongestValue);
        for (int i = 0; i < told.Count; i++)
        {
            if (i > Most && i + 1 < told.Count)
                continue;
            sentence.Append(i == 0 ? "" : i + 1 < told.Count ? ", then " : told.Count == 2 ? " and " : ", at last ").Append('“').Append(told[i]).Append('”');
        }

        return sentence.Append('.').ToString();
    }

    private static bool IsQuoted(string explanation, Position position, Func<string, string> textOf)
    {
        foreach (var citation in position.Citations)
        {
            var words = citation.Span.In(textOf(citation.DocumentId));
            for (int at = 0; words.Length > 0 && (at = explanation.AsSpan(at).IndexOf(words, StringComparison.OrdinalIgnoreCase) is >= 0 and var found ? at + found : -1) >= 0; at++)
            {
                bool isWhole = (at == 0 || !char.IsLetterOrDigit(explanation[at - 1])) && (at + words.Length == explanation.Length || !char.IsLetterOrDigit(explanation[at + words.Length]));
                if (isWhole)
                    return true;
            }
        }

        return explanation.Contains(position.Value, StringComparison.OrdinalIgnoreCase);
    }
}
