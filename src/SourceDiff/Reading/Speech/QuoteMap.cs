using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>
/// The outermost quotations of a text, in text order: opening and closing marks paired paragraph by paragraph, in one pass
/// over the tokens. A paragraph that opens a quotation and does not close it is quoted to its end when the next paragraph
/// opens again (the convention of print), else up to the end of the sentence in which it opened.
/// </summary>
internal sealed class QuoteMap
{
    /// <summary>A single quotation closes within this many tokens, or the mark was an apostrophe.</summary>
    private const int SingleReach = 80;

    /// <summary>A quotation left open closes within this many tokens of later paragraphs (texts with a line per sentence do that).</summary>
    private const int OpenReach = 150;

    private readonly TokenTable _tokens;
    private readonly List<QuotedRange> _ranges = [];

    /// <summary>One past a paragraph that left its quotation open, or -1.</summary>
    private int _left = -1;

    private QuoteMap(TokenTable tokens) => _tokens = tokens;

    public IReadOnlyList<QuotedRange> Ranges => _ranges;

    public static QuoteMap Read(TokenTable tokens, ImmutableArray<Passage> passages)
    {
        var map = new QuoteMap(tokens);
        for (int first = 0; first < passages.Length;)
        {
            int next = first + 1;
            while (next < passages.Length && passages[next].Paragraph == passages[first].Paragraph)
                next++;
            map.ReadParagraph(passages.AsSpan()[first..next]);
            first = next;
        }

        return map;
    }

    /// <summary>The index in <see cref="Ranges"/> of the quotation that covers a token, marks included; -1 when none does.</summary>
    public int At(int token)
    {
        int low = 0, high = _ranges.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            if (_ranges[middle].End <= token)
                low = middle + 1;
            else if (_ranges[middle].Start > token)
                high = middle - 1;
            else
                return middle;
        }

        return -1;
    }

    /// <summary>The index of the first quotation that starts at or after a token; the number of quotations when none does.</summary>
    public int NextFrom(int token)
    {
        int low = 0, high = _ranges.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_ranges[middle].Start < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private void ReadParagraph(ReadOnlySpan<Passage> passages)
    {
        int first = passages[0].FirstToken, end = passages[^1].EndToken;
        int open = -1, inner = 0;
        char openMark = '\0', nested = '\0';
        for (int i = first; i < end; i++)
        {
            if (_tokens.Kinds[i] != TokenKind.Quote)
                continue;
            int length = MarkLength(i, end);
            char mark = length == 2 ? '"' : _tokens[i][0];
            if (IsSingle(mark))
            {
                if (open < 0)
                    i = ReadSingle(i, end) - 1;
                continue;
            }

            // Some writers type the wrong one of a pair: a closing mark where only an opening one can stand, and back.
            if (mark is '“' && open >= 0 && openMark is '“' && !OpensByContext(i, length, end) && ClosesByContext(i, length, end))
                mark = '”';
            else if (mark is '”' && open < 0 && OpensByContext(i, length, end) && !ClosesByContext(i, length, end))
                mark = '“';
            if (_left >= 0)
            {
                if (open < 0 && ClosesByContext(i, length, end) && !OpensByContext(i, length, end) && i - _left < OpenReach)
                {
                    Add(_left, _left, i, i + length, isClosed: true);
                    _left = -1;
                    i += length - 1;
                    continue;
                }

                _left = -1;
            }

            var side = SideOf(mark, i, length, first, open < 0 ? '\0' : openMark, end);
            if (open < 0)
            {
                if (side != MarkSide.Close)
                    (open, inner, openMark, nested) = (i, i + length, mark, '\0');
            }
            else if (nested != '\0')
            {
                // A quotation within the quotation: only its end matters.
                nested = side != MarkSide.Open && Closes(mark, nested) ? '\0' : nested;
            }
            else if (side != MarkSide.Open && Closes(mark, openMark))
            {
                Add(open, inner, i, i + length, isClosed: true);
                open = -1;
            }
            else if (side == MarkSide.Open)
            {
                int stop = SentenceEnd(passages, open, i);
                if (mark != openMark || stop >= i)
                {
                    nested = mark;
                }
                else
                {
                    Add(open, inner, stop, stop, isClosed: false);
                    (open, inner) = (i, i + length);
                }
            }

            i += length - 1;
        }

        if (open >= 0)
        {
            bool runsOn = end < _tokens.Count && _tokens.Kinds[end] == TokenKind.Quote && Closes(_tokens[end][0], openMark, opening: true);
            _left = runsOn ? -1 : end;
            Add(open, inner, runsOn || open == first ? end : SentenceEnd(passages, open, end), -1, isClosed: false);
        }
    }

    private void Add(int open, int inner, int last, int end, bool isClosed)
    {
        if (last <= inner)
            return;
        bool continues = _ranges.Count > 0 && _ranges[^1] is { IsClosed: false } before && before.End == open;
        _ranges.Add(new QuotedRange(open, inner, last, end < 0 ? last : end, isClosed, continues));
    }

    /// <summary>Reads a quotation in single marks that opens at <paramref name="open"/>; returns the token to go on from.</summary>
    private int ReadSingle(int open, int end)
    {
        char mark = _tokens[open][0];
        bool opens = mark is '‘' or '‹' or '`' || (mark == '\'' && OpensByContext(open, 1, end));
        if (!opens || open + 1 >= end || (mark != '‹' && _tokens.Kinds[open + 1] == TokenKind.Number && mark != '`'))
            return open + 1;
        int fallback = -1, limit = Math.Min(end, open + SingleReach);
        for (int i = open + 1; i < limit; i++)
        {
            if (_tokens.Kinds[i] != TokenKind.Quote || !(mark == '‹' ? _tokens[i] is "›" : _tokens[i] is "’" or "'"))
                continue;
            if (!ClosesByContext(i, 1, end))
                continue;
            if (!IsPossessive(i, end))
            {
                Add(open, open + 1, i, i + 1, isClosed: true);
                return i + 1;
            }

            fallback = fallback < 0 ? i : fallback;
        }

        if (fallback < 0)
            return open + 1;
        Add(open, open + 1, fallback, fallback + 1, isClosed: true);
        return fallback + 1;
    }

    /// <summary>Whether the mark may be the apostrophe of a plural owner: "the workers' rights".</summary>
    private bool IsPossessive(int index, int end) =>
        _tokens[index - 1][^1] is 's' or 'S' && index + 1 < end && _tokens.Kinds[index + 1] is TokenKind.Word or TokenKind.Number;

    private static bool IsSingle(char mark) => mark is '\'' or '’' or '‘' or '`' or '‹' or '›';

    /// <summary>2 for a mark written as two characters (<c>``</c>, <c>''</c>), else 1.</summary>
    private int MarkLength(int index, int end) =>
        index + 1 < end && _tokens[index][0] is '`' or '\'' && _tokens[index + 1].SequenceEqual(_tokens[index])
        && _tokens.Starts[index + 1] == _tokens.Ends[index] ? 2 : 1;

    private MarkSide SideOf(char mark, int index, int length, int first, char openMark, int end) => mark switch
    {
        '“' => openMark == '„' ? MarkSide.Either : MarkSide.Open,
        '„' => MarkSide.Open,
        '”' or '‟' => MarkSide.Close,
        '«' => openMark == '»' ? MarkSide.Close : MarkSide.Open,
        '»' => openMark == '«' || index > first ? MarkSide.Either : MarkSide.Open,
        _ when _tokens[index][0] == '`' => MarkSide.Open,
        _ when OpensByContext(index, length, end) => ClosesByContext(index, length, end) ? MarkSide.Either : MarkSide.Open,
        _ => ClosesByContext(index, length, end) ? MarkSide.Close : MarkSide.Either,
    };

    private static bool Closes(char mark, char openMark, bool opening = false) => openMark switch
    {
        '“' => mark is '”' or '"' || (opening && mark == '“'),
        '„' => mark is '“' or '”' or '"' || (opening && mark == '„'),
        '«' => mark is '»' || (opening && mark == '«'),
        '»' => mark is '«' || (opening && mark == '»'),
        _ => mark is '"' or '”',
    };

    /// <summary>Space, a bracket or a dash before the mark and a word right after it.</summary>
    private bool OpensByContext(int index, int length, int end)
    {
        int next = index + length;
        if (next >= end || SpaceBefore(next))
            return false;
        return SpaceBefore(index) || (index > 0 && (_tokens.Kinds[index - 1] is TokenKind.Dash or TokenKind.Quote || _tokens[index - 1] is "(" or "["));
    }

    /// <summary>Something right before the mark, and a space or a mark after it.</summary>
    private bool ClosesByContext(int index, int length, int end)
    {
        int next = index + length;
        return !SpaceBefore(index) && (next >= end || SpaceBefore(next) || _tokens.Kinds[next] != TokenKind.Word);
    }

    private bool SpaceBefore(int index) => (_tokens.Shapes[index] & (TokenShape.SpaceBefore | TokenShape.LineStart)) != 0;

    private static int SentenceEnd(ReadOnlySpan<Passage> passages, int token, int limit)
    {
        foreach (var passage in passages)
        {
            if (passage.EndToken > token)
                return Math.Min(passage.EndToken, limit);
        }

        return limit;
    }

    private enum MarkSide
    {
        Open,
        Close,
        Either,
    }
}
