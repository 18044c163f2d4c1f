using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>Which tokens are values, and when two of them are equal.</summary>
internal static class TermValues
{
    /// <summary>More digits tell nothing more.</summary>
    private const int MostDigits = 6;

    public static bool IsValue(TokenTable tokens, int token) =>
        tokens.Kinds[token] == TokenKind.Number || tokens.Has(token, WordTraits.Cardinal | WordTraits.Month | WordTraits.Weekday);

    /// <summary>The same number for "5,000", "5000" and, where the lexicon has a value, "twelve" and "12".</summary>
    public static int ValueOf(TokenTable tokens, int token)
    {
        if (tokens.Kinds[token] != TokenKind.Number)
        {
            string value = NewsLexicon.English.Value(tokens.Entries[token], WordTraits.Cardinal);
            return value.Length > 0 ? WordFolding.Hash(value) : tokens.Lemmas[token];
        }

        Span<char> digits = stackalloc char[WordFolding.MaxLength];
        int length = 0;
        foreach (char c in tokens[token])
        {
            if (c != ',' && length < digits.Length)
                digits[length++] = c;
        }

        return WordFolding.Hash(digits[..length]);
    }

    /// <summary>The significant digits beyond the first, 0 for words: the longer a number, the less likely it is equal by chance.</summary>
    public static byte SignificantDigits(ReadOnlySpan<char> number)
    {
        int digits = 0, zeros = 0;
        foreach (char c in number)
        {
            if (c == '0')
                zeros++;
            else if (char.IsAsciiDigit(c))
                (digits, zeros) = (digits + (digits == 0 ? 1 : zeros + 1), 0);
        }

        return (byte)Math.Clamp(digits - 1, 0, MostDigits);
    }
}
