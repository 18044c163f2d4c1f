using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Splits a text into tokens in one pass, O(n): runs of letters, numbers with their separators, addresses, single marks.
/// Words are split at hyphens and before clitics ("'s", "n't"), digits before the letters that follow them ("24km", "21st").
/// Any string has tokens: they cover every code unit that is not blank once, in order, and never cut a surrogate pair.
/// </summary>
internal ref struct Tokenizer
{
    /// <summary>How far behind an opening single quote can stand for an apostrophe after "s" to close it.</summary>
    private const int LongestSingleQuote = 400;

    private readonly string _text;
    private readonly int _length;
    private readonly TokenTableBuilder _table;
    private int _nextAt = -1;
    private int _openQuote = int.MinValue / 2;

    private Tokenizer(string text, int length)
    {
        _text = text;
        _length = length;
        _table = new TokenTableBuilder(text, length);
    }

    public static TokenTable Tokenize(string text, int length)
    {
        var tokenizer = new Tokenizer(text, length);
        tokenizer.Run();
        return tokenizer._table.Build();
    }

    private void Run()
    {
        int position = 0;
        var shape = TokenShape.SpaceBefore | TokenShape.LineStart;
        while (position < _length)
        {
            char c = _text[position];
            if (Characters.IsBlank(c))
            {
                shape |= Characters.IsLineBreak(c) ? TokenShape.SpaceBefore | TokenShape.LineStart : TokenShape.SpaceBefore;
                position++;
                continue;
            }

            position = Next(position, c, shape);
            shape = TokenShape.None;
        }
    }

    private int Next(int start, char c, TokenShape shape)
    {
        if (Characters.IsDigit(c))
        {
            int end = WordScanner.NumberEnd(_text, start, _length);
            _table.Add(start, end, TokenKind.Number, shape | TokenShape.HasDigit);
            return end;
        }

        int letter = Characters.LetterLength(_text, start, _length);
        if (letter > 0)
            return c >= '\u3040' && Characters.IsIdeograph(_text, start) ? Ideograph(start, start + letter, shape) : Word(start, shape);
        if (c is '@' or '#' && start + 1 < _length && (char.IsLetter(_text[start + 1]) || (c == '@' && _text[start + 1] == '_')))
            return Whole(start, WordScanner.NameEnd(_text, start + 1, _length), shape);
        if (c is '\'' or '’' or '‘' or '`')
            return Apostrophe(start, c, shape);
        int symbol = SymbolScanner.SymbolEnd(_text, start, _length);
        _table.Add(start, symbol, SymbolScanner.KindOf(_text, start), shape);
        return symbol;
    }

    private int Word(int start, TokenShape shape)
    {
        int address = WordScanner.AddressEnd(_text, start, _length, NextAt(start));
        if (address > start)
            return Whole(start, address, shape);
        int end = WordScanner.WordEnd(_text, start, _length, out bool hasApostrophe);
        if (end < _length && _text[end] == '.')
        {
            int dotted = WordScanner.DottedEnd(_text, start, end, _length);
            int site = dotted > end ? dotted : WordScanner.SiteEnd(_text, end, _length);
            if (site > end)
                return Whole(start, site, shape);
        }

        int clitic = hasApostrophe ? WordScanner.CliticStart(_text, start, end) : end;
        _table.Add(start, clitic, TokenKind.Word, shape | ShapeOf(_text.AsSpan(start, clitic - start)));
        if (clitic < end)
            _table.Add(clitic, end, TokenKind.Word, TokenShape.Clitic);
        return end;
    }

    private int Whole(int start, int end, TokenShape shape)
    {
        _table.Add(start, end, TokenKind.Word, shape | ShapeOf(_text.AsSpan(start, end - start)));
        return end;
    }

    private int Ideograph(int start, int end, TokenShape shape)
    {
        while (end < _length && _text[end] >= '\u0300' && _text[end] < '\uFF00' && !char.IsLetter(_text[end]) && !char.IsSurrogate(_text[end])
            && Characters.LetterLength(_text, end, _length) == 1)
            end++;
        _table.Add(start, end, TokenKind.Word, shape);
        return end;
    }

    /// <summary>
    /// A mark that can be a quote or an apostrophe. It is an apostrophe before a decade ("'90s"), in a listed short form
    /// ("'em", "'n'"), and after an "s" while no single quote is open ("the miners' union").
    /// </summary>
    private int Apostrophe(int start, char c, TokenShape shape)
    {
        bool spaced = (shape & TokenShape.SpaceBefore) != 0 || start == 0;
        char next = start + 1 < _length ? _text[start + 1] : '\0';
        if (c != '‘' && Characters.IsDigit(next) && start + 3 < _length && Characters.IsDigit(_text[start + 2]) && _text[start + 3] is 's' or 'S')
            return Mark(start, TokenKind.Punctuation, shape);
        if (c != '`' && char.IsLetter(next) && spaced)
        {
            int elision = ElisionEnd(start, out var traits);
            if (elision > start)
                return Whole(start, elision, (traits & (WordTraits.Auxiliary | WordTraits.Modal)) != 0 ? shape | TokenShape.Clitic : shape);
        }

        bool closes = start - _openQuote < LongestSingleQuote;
        if (c is '\'' or '’' && !spaced && !closes && start > 0 && _text[start - 1] is 's' or 'S')
            return Mark(start, TokenKind.Punctuation, shape | TokenShape.Clitic);
        bool opens = c == '‘' || (spaced && c != '’' && char.IsLetterOrDigit(next));
        _openQuote = opens ? start : !spaced && c != '`' ? int.MinValue / 2 : _openQuote;
        return Mark(start, TokenKind.Quote, shape);
    }

    private readonly int Mark(int start, TokenKind kind, TokenShape shape)
    {
        _table.Add(start, start + 1, kind, shape);
        return start + 1;
    }

    /// <summary>The end of a short form that starts with an apostrophe and that the lexicon lists, or <paramref name="start"/>.</summary>
    private readonly int ElisionEnd(int start, out WordTraits traits)
    {
        int end = start + 1;
        while (end < _length && end - start <= 6 && char.IsAsciiLetter(_text[end]))
            end++;
        if (end < _length && _text[end] is '\'' or '’' && end - start == 2)
            end++;
        Span<char> buffer = stackalloc char[8];
        var folded = WordFolding.Fold(_text.AsSpan(start, Math.Min(end - start, buffer.Length)), buffer);
        if (folded[0] == '‘')
            buffer[0] = '\'';
        int entry = folded.Length == end - start ? NewsLexicon.English.Find(folded) : -1;
        traits = NewsLexicon.English.Traits(entry);
        return (traits & WordTraits.Function) != 0 ? end : start;
    }

    /// <summary>The next "@" at or after <paramref name="position"/>; each is searched for once.</summary>
    private int NextAt(int position)
    {
        if (_nextAt < position)
        {
            int found = _text.AsSpan(position, _length - position).IndexOf('@');
            _nextAt = found < 0 ? int.MaxValue : position + found;
        }

        return _nextAt == int.MaxValue ? -1 : _nextAt;
    }

    private static TokenShape ShapeOf(ReadOnlySpan<char> word)
    {
        int letters = 0, capitals = 0;
        var shape = TokenShape.None;
        foreach (char c in word)
        {
            if (char.IsAsciiLetterLower(c))
            {
                letters++;
            }
            else if (char.IsUpper(c))
            {
                letters++;
                capitals++;
            }
            else if (char.IsDigit(c))
            {
                shape |= TokenShape.HasDigit;
            }
            else if (char.IsLetter(c))
            {
                letters++;
            }
        }

        if (char.IsUpper(word[0]))
            shape |= TokenShape.Capitalised;
        return letters > 1 && letters == capitals ? shape | TokenShape.AllCapitals : shape;
    }
}
