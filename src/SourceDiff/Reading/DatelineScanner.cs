using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Finds a dateline at the start of a block: a place in capitals, or an agency in brackets, up to a dash:
/// "PERTH, Australia (AP) —", "LONDON, May 21 (Reuters) -", "SYDNEY —", "(CNN) —".
/// </summary>
internal static class DatelineScanner
{
    private const int LongestDateline = 18;

    /// <summary>One past the dash of the dateline, or <paramref name="first"/> when there is none.</summary>
    public static int End(TokenTable tokens, int first, int end)
    {
        bool place = IsCapitals(tokens, first), bracket = false, inBracket = false;
        int last = Math.Min(end - 1, first + LongestDateline);
        for (int i = first; i < last; i++)
        {
            char c = Marks.First(tokens, i);
            if (tokens.Kinds[i] == TokenKind.Dash || c == '_')
            {
                bool isDash = c is '—' or '–' or '_' || (Marks.IsSpaced(tokens, i) && IsSpacedAfter(tokens, i));
                if (!isDash)
                    continue;
                while (i + 1 < last && tokens.Kinds[i + 1] == TokenKind.Dash)
                    i++;
                return i > first && !inBracket && (bracket || place || tokens.Has(first, WordTraits.Agency)) ? i + 1 : first;
            }

            if (c is '(' or ')')
            {
                inBracket = c == '(';
                bracket |= inBracket && i + 1 < end && (tokens.Shapes[i + 1] & TokenShape.Capitalised) != 0;
                continue;
            }

            bool fits = tokens.Kinds[i] switch
            {
                TokenKind.Word => inBracket || (tokens.Shapes[i] & TokenShape.Capitalised) != 0 || tokens.Has(i, WordTraits.NameParticle),
                TokenKind.Number => true,
                _ => c is ',' or '.' or '/' or ':',
            };
            if (!fits)
                return first;
        }

        return first;
    }

    private static bool IsSpacedAfter(TokenTable tokens, int index) =>
        index + 1 < tokens.Count && (Marks.IsSpaced(tokens, index + 1) || tokens.Kinds[index + 1] == TokenKind.Dash);

    private static bool IsCapitals(TokenTable tokens, int index) =>
        (tokens.Shapes[index] & TokenShape.AllCapitals) != 0 && tokens[index].Length >= 3;
}
