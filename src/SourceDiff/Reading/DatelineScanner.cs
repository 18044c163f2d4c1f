using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Finds a dateline at the start of a block: a place in capitals, or an agency in brackets, up to a dash:
/// "PERTH, Australia (AP) —", "LONDON, May 21 (Reuters) -", "SYDNEY —", "(CNN) —", "Marlow, Ohio —".
/// </summary>
internal static class DatelineScanner
{
    private const int LongestDateline = 18;

    /// <summary>Headline, summary and the text of a picture before the dateline of a text without paragraphs take no more.</summary>
    private const int HeadTokens = 120;

    private const WordTraits Places = WordTraits.Country | WordTraits.Region | WordTraits.City;

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
                return i > first && !inBracket && (bracket || (place && Names(tokens, first, i)) || tokens.Has(first, WordTraits.Agency) || IsTownAndRegion(tokens, first, i)) ? i + 1 : first;
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

    /// <summary>
    /// The first token of a dateline that stands within a passage because headline and text were run together, or -1: only one
    /// with an agency in brackets, or with a region after its town, or in capitals after small letters, is told from prose.
    /// </summary>
    public static int Within(TokenTable tokens, int first, int end)
    {
        int last = Math.Min(end, HeadTokens);
        for (int i = first; i + 2 < last; i++)
        {
            if ((tokens.Shapes[i] & TokenShape.Capitalised) == 0 || (i > first && tokens.Has(i - 1, WordTraits.Function)))
                continue;
            bool capitals = IsCapitals(tokens, i);
            if (!capitals && i > first)
                continue;
            int dash = End(tokens, i, end);
            if (dash <= i || dash >= end || (tokens.Shapes[dash] & TokenShape.Capitalised) == 0)
                continue;
            bool small = i > first && tokens.Kinds[i - 1] is TokenKind.Word or TokenKind.Number && (tokens.Shapes[i - 1] & TokenShape.AllCapitals) == 0;
            if (HasBracket(tokens, i, dash) || IsTownAndRegion(tokens, i, dash - 1) || (capitals && small))
                return i;
        }

        return -1;
    }

    private static bool HasBracket(TokenTable tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Marks.First(tokens, i) == '(')
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the words is no common one: "SALEM OAKS —", not "HARD TIMES —".</summary>
    private static bool Names(TokenTable tokens, int first, int dash)
    {
        for (int i = first; i < dash; i++)
        {
            if (tokens.Kinds[i] == TokenKind.Word && ((tokens.Classes[i] & WordClasses.Unknown) != 0 || tokens.Classes[i] == WordClasses.None
                || tokens.Has(i, WordTraits.PlaceNoun) || NewsLexicon.English.Match(tokens, i, Places | WordTraits.Agency, out _) > 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Marlow, Ohio —" before a capital: a comma, and a known country or region to end with.</summary>
    private static bool IsTownAndRegion(TokenTable tokens, int first, int dash)
    {
        int last = dash - 1;
        if (last > first && Marks.First(tokens, last) == '.')
            last--;
        if (dash + 1 >= tokens.Count || (tokens.Shapes[dash + 1] & TokenShape.Capitalised) == 0)
            return false;
        int comma = last;
        while (comma > first && Marks.First(tokens, comma) != ',')
            comma--;
        return comma > first && (tokens.Has(last, WordTraits.Country | WordTraits.Region)
            || NewsLexicon.English.Match(tokens, comma + 1, WordTraits.Country | WordTraits.Region, out _) == last - comma);
    }

    private static bool IsSpacedAfter(TokenTable tokens, int index) =>
        index + 1 < tokens.Count && (Marks.IsSpaced(tokens, index + 1) || tokens.Kinds[index + 1] == TokenKind.Dash);

    private static bool IsCapitals(TokenTable tokens, int index) =>
        (tokens.Shapes[index] & TokenShape.AllCapitals) != 0 && tokens[index].Length >= 3;
}
