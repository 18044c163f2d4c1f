using System.Globalization;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Splits a text into tokens in one pass, O(n): runs of letters, numbers with their separators, single marks. Words are
/// split at hyphens and before clitics ("'s", "n't"), digits before the letters that follow them ("24km", "21st").
/// </summary>
internal static class Tokenizer
{
    public static TokenTable Tokenize(string text, int length)
    {
        var table = new TokenTableBuilder(text, length);
        int position = 0;
        bool space = false, line = true;
        while (position < length)
        {
            char c = text[position];
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF')
            {
                space = true;
                line |= c is '\n' or '\r' or '\u2028' or '\u2029';
                position++;
                continue;
            }

            var shape = (space || position == 0 ? TokenShape.SpaceBefore : 0) | (line ? TokenShape.LineStart : 0);
            position = Next(text, position, length, shape, table);
            space = line = false;
        }

        return table.Build();
    }

    private static int Next(string text, int start, int length, TokenShape shape, TokenTableBuilder table)
    {
        char c = text[start];
        if (char.IsAsciiDigit(c))
        {
            int end = NumberEnd(text, start, length);
            table.Add(start, end, TokenKind.Number, shape | TokenShape.HasDigit);
            return end;
        }

        if (LetterLength(text, start, length) > 0)
        {
            int end = WordEnd(text, start, length);
            int clitic = CliticStart(text, start, end);
            table.Add(start, clitic, TokenKind.Word, shape | ShapeOf(text.AsSpan(start, clitic - start)));
            if (clitic < end)
                table.Add(clitic, end, TokenKind.Word, TokenShape.Clitic);
            return end;
        }

        int size = char.IsHighSurrogate(c) && start + 1 < length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;
        table.Add(start, start + size, KindOf(c, text, start), shape);
        return start + size;
    }

    private static int NumberEnd(string text, int start, int length)
    {
        int end = start + 1;
        while (end < length)
        {
            char c = text[end];
            bool separator = c is '.' or ',' && end + 1 < length && char.IsAsciiDigit(text[end + 1]);
            if (!char.IsAsciiDigit(c) && !separator)
                break;
            end++;
        }

        return end;
    }

    private static int WordEnd(string text, int start, int length)
    {
        int end = start;
        while (end < length)
        {
            int size = LetterLength(text, end, length);
            if (size == 0 && end > start)
            {
                char c = text[end];
                bool inner = end + 1 < length && (c is '\'' or '’' ? char.IsLetter(text[end + 1])
                    : c == '.' && IsInitials(text, start, end) && char.IsLetter(text[end + 1]));
                size = inner || char.IsAsciiDigit(c) || (c == '.' && end - start > 1 && IsInitials(text, start, end)) ? 1 : 0;
            }

            if (size == 0)
                break;
            end += size;
        }

        return end;
    }

    /// <summary>Whether <c>[start, end)</c> is single letters with periods between: <c>U.S</c>.</summary>
    private static bool IsInitials(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if ((i - start) % 2 == 0 ? !char.IsLetter(text[i]) : text[i] != '.')
                return false;
        }

        return (end - start) % 2 == 1;
    }

    private static int CliticStart(string text, int start, int end)
    {
        int apostrophe = text.AsSpan(start, end - start).LastIndexOfAny('\'', '’');
        if (apostrophe <= 0)
            return end;
        var tail = text.AsSpan(start + apostrophe + 1, end - start - apostrophe - 1);
        if (tail.Equals("t", StringComparison.OrdinalIgnoreCase) && apostrophe > 1 && text[start + apostrophe - 1] is 'n' or 'N')
            return start + apostrophe - 1;
        bool clitic = tail.Length <= 2 && (tail.Equals("s", StringComparison.OrdinalIgnoreCase)
            || tail.Equals("d", StringComparison.OrdinalIgnoreCase) || tail.Equals("m", StringComparison.OrdinalIgnoreCase)
            || tail.Equals("re", StringComparison.OrdinalIgnoreCase) || tail.Equals("ve", StringComparison.OrdinalIgnoreCase)
            || tail.Equals("ll", StringComparison.OrdinalIgnoreCase));
        return clitic ? start + apostrophe : end;
    }

    /// <summary>The code units of the letter or mark at <paramref name="index"/>; 0 when there is none.</summary>
    private static int LetterLength(string text, int index, int length)
    {
        char c = text[index];
        if (char.IsAsciiLetter(c))
            return 1;
        if (c < 128)
            return 0;
        if (char.IsHighSurrogate(c))
        {
            return index + 1 < length && char.IsLowSurrogate(text[index + 1])
                && CharUnicodeInfo.GetUnicodeCategory(text, index) <= UnicodeCategory.OtherLetter ? 2 : 0;
        }

        return CharUnicodeInfo.GetUnicodeCategory(c) is <= UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber ? 1 : 0;
    }

    private static TokenShape ShapeOf(ReadOnlySpan<char> word)
    {
        var shape = char.IsUpper(word[0]) ? TokenShape.Capitalised : TokenShape.None;
        int letters = 0, capitals = 0;
        foreach (char c in word)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
            if (char.IsDigit(c))
                shape |= TokenShape.HasDigit;
        }

        return letters > 1 && letters == capitals ? shape | TokenShape.AllCapitals : shape;
    }

    private static TokenKind KindOf(char c, string text, int index) => c switch
    {
        '"' or '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '\'' or '`' or '‟' or '‹' or '›' => TokenKind.Quote,
        '-' or '‐' or '‑' or '–' or '—' or '―' or '−' => TokenKind.Dash,
        _ when char.IsPunctuation(text, index) && c is not ('%' or '#' or '&' or '@' or '*') => TokenKind.Punctuation,
        _ => TokenKind.Symbol,
    };

    /// <summary>Grows the columns; describes each word once, as it is added.</summary>
    private sealed class TokenTableBuilder(string text, int length)
    {
        private int _count;
        private int[] _starts = new int[(length / 5) + 8];
        private int[] _ends = new int[(length / 5) + 8];
        private TokenKind[] _kinds = new TokenKind[(length / 5) + 8];
        private TokenShape[] _shapes = new TokenShape[(length / 5) + 8];
        private int[] _lemmas = new int[(length / 5) + 8];
        private WordClasses[] _classes = new WordClasses[(length / 5) + 8];
        private WordTraits[] _traits = new WordTraits[(length / 5) + 8];
        private int[] _entries = new int[(length / 5) + 8];

        public void Add(int start, int end, TokenKind kind, TokenShape shape)
        {
            if (_count == _starts.Length)
                Grow();
            var word = text.AsSpan(start, end - start);
            var described = EnglishWords.Describe(word);
            _starts[_count] = start;
            _ends[_count] = end;
            _kinds[_count] = kind;
            _shapes[_count] = (described.Traits & WordTraits.Abbreviation) != 0 ? shape | TokenShape.Abbreviation : shape;
            _lemmas[_count] = described.Lemma;
            _classes[_count] = described.Classes;
            _traits[_count] = described.Traits;
            _entries[_count] = described.Entry;
            _count++;
        }

        public TokenTable Build() =>
            new(text, _count, _starts, _ends, _kinds, _shapes, _lemmas, _classes, _traits, _entries);

        private void Grow()
        {
            int size = _count * 2;
            Array.Resize(ref _starts, size);
            Array.Resize(ref _ends, size);
            Array.Resize(ref _kinds, size);
            Array.Resize(ref _shapes, size);
            Array.Resize(ref _lemmas, size);
            Array.Resize(ref _classes, size);
            Array.Resize(ref _traits, size);
            Array.Resize(ref _entries, size);
        }
    }
}
