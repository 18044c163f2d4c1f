using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>Pairs the opening and closing marks of one paragraph after the other, in one pass over the tokens.</summary>
internal sealed class QuotePairing(TokenTable tokens)
{
    /// <summary>A single quotation closes within this many tokens, or the mark was an apostrophe.</summary>
    private const int SingleReach = 80;

    /// <summary>A quotation left open closes within this many tokens of later paragraphs (texts with a line per sentence do that).</summary>
    private const int OpenReach = 150;

    private readonly TokenTable _tokens = tokens;
    private readonly QuoteMarks _marks = new(tokens);
    private readonly List<QuotedRange> _ranges = [];

    /// <summary>One past a paragraph that left its quotation open, or -1.</summary>
    private int _left = -1;

    /// <summary>The quotations found so far, in text order.</summary>
    public List<QuotedRange> Ranges => _ranges;

    public void ReadParagraph(ReadOnlySpan<Passage> passages)
    {
        int first = passages[0].FirstToken, end = passages[^1].EndToken;
        int open = -1, inner = 0;
        char openMark = '\0', nested = '\0';
        for (int i = first; i < end; i++)
        {
            if (_tokens.Kinds[i] != TokenKind.Quote)
                continue;
            int length = _marks.MarkLength(i, end);
            char mark = length == 2 ? '"' : _tokens[i][0];
            if (QuoteMarks.IsSingle(mark))
            {
                if (open < 0)
                    i = ReadSingle(i, end) - 1;
                continue;
            }

            // Some writers type the wrong one of a pair: a closing mark where only an opening one can stand, and back.
            if (mark is '“' && open >= 0 && openMark is '“' && !_marks.OpensByContext(i, length, end) && _marks.ClosesByContext(i, length, end))
                mark = '”';
            else if (mark is '”' && open < 0 && _marks.OpensByContext(i, length, end) && !_marks.ClosesByContext(i, length, end))
                mark = '“';
            bool shifted = _marks.IsShifted(i, length, end);
            if (_left >= 0)
            {
                if (open < 0 && (shifted || (_marks.ClosesByContext(i, length, end) && !_marks.OpensByContext(i, length, end))) && i - _left < OpenReach)
                {
                    Add(_left, _left, i, i + length, isClosed: true);
                    _left = -1;
                    i += length - 1;
                    continue;
                }

                _left = -1;
            }

            var side = shifted ? MarkSide.Close : _marks.SideOf(mark, i, length, first, open < 0 ? '\0' : openMark, end);
            if (open < 0)
            {
                if (side != MarkSide.Close)
                    (open, inner, openMark, nested) = (i, i + length, mark, '\0');
            }
            else if (nested != '\0')
            {
                // A quotation within the quotation: only its end matters.
                nested = side != MarkSide.Open && QuoteMarks.Closes(mark, nested) ? '\0' : nested;
            }
            else if (side != MarkSide.Open && QuoteMarks.Closes(mark, openMark))
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
            bool runsOn = end < _tokens.Count && _tokens.Kinds[end] == TokenKind.Quote && QuoteMarks.Closes(_tokens[end][0], openMark, opening: true);
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
        bool opens = mark is '‘' or '‹' or '`' || (mark == '\'' && _marks.OpensByContext(open, 1, end));
        if (!opens || open + 1 >= end || (mark != '‹' && _tokens.Kinds[open + 1] == TokenKind.Number && mark != '`'))
            return open + 1;
        int fallback = -1, limit = Math.Min(end, open + SingleReach);
        for (int i = open + 1; i < limit; i++)
        {
            if (_tokens.Kinds[i] != TokenKind.Quote || !(mark == '‹' ? _tokens[i] is "›" : _tokens[i] is "’" or "'"))
                continue;
            if (!_marks.ClosesByContext(i, 1, end) && !_marks.IsLoose(i, end))
                continue;
            if (!_marks.IsPossessive(i, end))
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

    private static int SentenceEnd(ReadOnlySpan<Passage> passages, int token, int limit)
    {
        foreach (var passage in passages)
        {
            if (passage.EndToken > token)
                return Math.Min(passage.EndToken, limit);
        }

        return limit;
    }
}
