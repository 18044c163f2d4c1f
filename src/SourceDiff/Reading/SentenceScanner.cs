using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Finds where the sentences of a block end, one forward pass with a bounded look-ahead. The periods of short forms are
/// decided by <see cref="AbbreviationRules"/>; sentences inside a quotation are sentences; a mark before a small letter ends none.
/// </summary>
internal sealed class SentenceScanner(TokenTable tokens, bool hasCapitals)
{
    /// <summary>Text without any punctuation is cut after so many tokens, so that no later stage meets an endless sentence.</summary>
    private const int LongestSentence = 160;

    /// <summary>How far back the cut may be moved to a comma or semicolon.</summary>
    private const int CutWindow = 60;

    private const int MaxDecimals = 2;

    private readonly AbbreviationRules _abbreviations = new(tokens);
    private readonly UnmarkedStarts _unmarked = new(tokens);
    private bool _isQuoted;

    /// <summary>Forgets the quotes and items of the block before.</summary>
    public void StartBlock() => _isQuoted = false;

    /// <summary>One past the last token of the sentence that starts at <paramref name="first"/>.</summary>
    public int SentenceEnd(int first, int end)
    {
        var expected = ListMarker.At(tokens, first, end, out int marker).Next();
        if (hasCapitals && _unmarked.Furniture(first, end) is > 0 and var furniture)
            return first + furniture;
        bool verb = false;
        for (int i = first + marker; i < end; i++)
        {
            if (i - first >= LongestSentence)
                return Cut(first, i);
            if (i > first + marker && ((!expected.IsNone && ListMarker.At(tokens, i, end, out _) == expected) || (hasCapitals && _unmarked.At(first + marker, i, end, verb))))
                return i;
            verb |= _unmarked.IsVerb(i);
            var kind = tokens.Kinds[i];
            if (kind == TokenKind.Quote && Marks.First(tokens, i) == '"')
                _isQuoted = !_isQuoted;
            if (!Marks.IsStop(tokens, i) && !Marks.IsDotted(tokens, i))
                continue;
            bool wasQuoted = _isQuoted;
            int stop = Absorb(i, end, out int stops);
            if (stop >= end)
                return end;
            if (IsBoundary(first, i, stop, end, stops))
                return stop;
            if (stop > i + 1)
                i = stop - 1;
            else
                _isQuoted = wasQuoted;
        }

        return end;
    }

    /// <summary>Takes the marks that belong to a stop: more stops, closing quotes and brackets.</summary>
    private int Absorb(int stop, int end, out int stops)
    {
        stops = 1;
        int i = stop + 1;
        if (IsPeriodBeforeEllipsis(stop, end))
            return i;
        for (; i < end; i++)
        {
            if (Marks.IsStop(tokens, i))
                stops++;
            else if (!Marks.IsCloser(tokens, i) && !ClosesQuote(i, end))
                break;
        }

        return i;
    }

    /// <summary>"… compounds. ... The practice": the first period, at its word, ends the sentence, the three after it stand for omitted words.</summary>
    private bool IsPeriodBeforeEllipsis(int stop, int end)
    {
        if (stop + 4 >= end || Marks.IsSpaced(tokens, stop) || !Marks.IsSpaced(tokens, stop + 1) || tokens.Kinds[stop + 4] != TokenKind.Word)
            return false;
        return IsEllipsis(stop + 1);
    }

    private bool IsEllipsis(int index) =>
        index + 2 < tokens.Count && Marks.First(tokens, index) == '.' && Marks.First(tokens, index + 1) == '.' && Marks.First(tokens, index + 2) == '.';

    private bool ClosesQuote(int index, int end)
    {
        char c = Marks.First(tokens, index);
        if (tokens.Kinds[index] != TokenKind.Quote)
            return false;
        bool before = Marks.IsSpaced(tokens, index), after = index + 1 >= end || Marks.IsSpaced(tokens, index + 1);
        bool closes = before == after ? c == '"' ? _isQuoted : !before : after;
        if (closes && c == '"')
            _isQuoted = false;
        return closes;
    }

    private bool IsBoundary(int first, int stop, int next, int end, int stops)
    {
        if (next == stop + 1 && IsPeriodBeforeEllipsis(stop, end))
            return true;
        int word = next;
        while (word < end && word < next + 3 && Marks.IsOpener(tokens, word))
            word++;
        if (word >= end || !CanOpen(word))
            return false;
        bool small = tokens.Kinds[word] == TokenKind.Word && char.IsLower(Marks.First(tokens, word));
        if (small && hasCapitals && !HasInnerCapital(word))
            return false;
        if (word == next && !Marks.IsSpaced(tokens, word) && !IsGlued(stop, word))
            return false;
        // "the index .ORLN": a point with a space before and none behind opens a code.
        if (word == next && stop > 0 && Marks.IsSpaced(tokens, stop) && !Marks.IsSpaced(tokens, word))
            return false;
        if (stops >= 3 && stop > 0 && Marks.First(tokens, stop - 1) is '[' or '(')
            return word == next;
        char mark = Marks.First(tokens, stop);
        if (Marks.IsStop(tokens, stop) && mark is '?' or '!')
            return !(next > stop + 1 && IsSpeaker(word, end));
        if (mark == '…' || stops >= 3)
            return stops >= 4 || !Marks.IsSpaced(tokens, stop);
        if (mark == '.' && stop == first + 1 && tokens.Kinds[first] == TokenKind.Number)
            return false;
        return !(mark == '.' && word == next && (IsDecimal(stop, word, end) || IsTime(stop, word, end))) && _abbreviations.EndsSentence(first, stop, word, end);
    }

    /// <summary>"a 2. 7GHz chip": a point with a space behind it inside a measure; no sentence starts with one.</summary>
    private bool IsDecimal(int point, int next, int end) =>
        point > 0 && tokens.Kinds[point - 1] == TokenKind.Number && tokens.Kinds[next] == TokenKind.Number && tokens[next].Length <= MaxDecimals
        && next + 1 < end && tokens.Kinds[next + 1] == TokenKind.Word && !Marks.IsSpaced(tokens, next + 1) && tokens.Has(next + 1, WordTraits.Unit);

    /// <summary>"05. 51AM": a time of day with a point and a space in it.</summary>
    private bool IsTime(int point, int next, int end) =>
        point > 0 && next + 1 < end && tokens.Kinds[point - 1] == TokenKind.Number && tokens.Kinds[next] == TokenKind.Number && tokens[point - 1].Length <= MaxDecimals
        && tokens[next].Length == MaxDecimals && (tokens.Is(next + 1, "am") || tokens.Is(next + 1, "pm"));

    /// <summary>Words, numbers and the signs before numbers start sentences; other marks do not.</summary>
    private bool CanOpen(int index) => tokens.Kinds[index] switch
    {
        TokenKind.Word => (tokens.Shapes[index] & TokenShape.Clitic) == 0,
        TokenKind.Number => true,
        TokenKind.Symbol => Marks.First(tokens, index) is not ('%' or '&' or '°' or '=' or '+' or '|' or '<' or '>' or '^' or '~'),
        _ => Marks.First(tokens, index) is '…',
    };

    /// <summary>"iPhone" opens sentences as it is.</summary>
    private bool HasInnerCapital(int index) => tokens[index].Length > 1 && char.IsUpper(tokens[index][1]);

    /// <summary>A space is missing: "It was late.The fire …".</summary>
    private bool IsGlued(int stop, int next) => stop > 0 && tokens.Kinds[stop - 1] == TokenKind.Word && tokens[stop - 1].Length > 1
        && char.IsLower(tokens.Text[tokens.Ends[stop - 1] - 1]) && (tokens.Shapes[next] & TokenShape.Capitalised) != 0 && tokens[next].Length > 1;

    /// <summary>After "…?”" a name and a verb of speech go on with the sentence.</summary>
    private bool IsSpeaker(int index, int end)
    {
        int last = Math.Min(end, index + 6);
        for (int i = index; i < last; i++)
        {
            if (tokens.Has(i, WordTraits.SpeechVerb) && i > index && (tokens.Shapes[i] & TokenShape.Capitalised) == 0)
                return true;
            bool name = tokens.Kinds[i] == TokenKind.Word && (tokens.Shapes[i] & TokenShape.Capitalised) != 0;
            if (!name && Marks.First(tokens, i) != '.')
                return false;
        }

        return false;
    }

    private int Cut(int first, int index)
    {
        for (int i = index; i > index - CutWindow && i > first + 1; i--)
        {
            if (Marks.First(tokens, i - 1) is ';' or ',' or ':' && tokens.Kinds[i - 1] == TokenKind.Punctuation)
                return i;
        }

        return index;
    }
}
