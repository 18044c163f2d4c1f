using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>What a quotation mark can do where it stands: open, close, or either.</summary>
internal readonly struct QuoteMarks(TokenTable tokens)
{
    public static bool IsSingle(char mark) => mark is '\'' or '’' or '‘' or '`' or '‹' or '›';

    /// <summary>2 for a mark written as two characters (<c>``</c>, <c>''</c>), else 1.</summary>
    public int MarkLength(int index, int end) =>
        index + 1 < end && tokens[index][0] is '`' or '\'' && tokens[index + 1].SequenceEqual(tokens[index])
        && tokens.Starts[index + 1] == tokens.Ends[index] ? 2 : 1;

    public MarkSide SideOf(char mark, int index, int length, int first, char openMark, int end) => mark switch
    {
        '“' => openMark == '„' ? MarkSide.Either : MarkSide.Open,
        '„' => MarkSide.Open,
        '”' or '‟' => MarkSide.Close,
        '«' => openMark == '»' ? MarkSide.Close : MarkSide.Open,
        '»' => openMark == '«' || index > first ? MarkSide.Either : MarkSide.Open,
        _ when tokens[index][0] == '`' => MarkSide.Open,
        _ when OpensByContext(index, length, end) => ClosesByContext(index, length, end) ? MarkSide.Either : MarkSide.Open,
        _ => ClosesByContext(index, length, end) ? MarkSide.Close : MarkSide.Either,
    };

    public static bool Closes(char mark, char openMark, bool opening = false) => openMark switch
    {
        '“' => mark is '”' or '"' || (opening && mark == '“'),
        '„' => mark is '“' or '”' or '"' || (opening && mark == '„'),
        '«' => mark is '»' || (opening && mark == '«'),
        '»' => mark is '«' || (opening && mark == '»'),
        _ => mark is '"' or '”',
    };

    /// <summary>Space, a bracket or a dash before the mark and a word right after it.</summary>
    public bool OpensByContext(int index, int length, int end)
    {
        int next = index + length;
        if (next >= end || SpaceBefore(next))
            return false;
        return SpaceBefore(index) || (index > 0 && (tokens.Kinds[index - 1] is TokenKind.Dash or TokenKind.Quote || tokens[index - 1] is "(" or "["));
    }

    /// <summary>Something right before the mark, and a space or a mark after it.</summary>
    public bool ClosesByContext(int index, int length, int end)
    {
        int next = index + length;
        return !SpaceBefore(index) && (next >= end || SpaceBefore(next) || tokens.Kinds[next] != TokenKind.Word);
    }

    /// <summary>
    /// "We are safe, "said Brandt", as texts come out of pages: a straight mark behind a comma or stop and right before a verb of speech or the end
    /// of the paragraph has lost its side.
    /// </summary>
    public bool IsShifted(int index, int length, int end)
    {
        int next = index + length;
        if (tokens[index][0] is not ('"' or '\'') || index == 0 || !SpaceBefore(index) || !IsBehindStop(index))
            return false;
        if (next >= end)
            return true;
        if (SpaceBefore(next))
            return false;
        if (tokens.Has(next, WordTraits.SpeechVerb))
            return (tokens.Shapes[next] & TokenShape.Capitalised) == 0 && (tokens.Classes[next] & WordClasses.Past) != 0;
        return (tokens.Shapes[next] & TokenShape.Capitalised) != 0 && next + 1 < end && tokens.Has(next + 1, WordTraits.SpeechVerb) && (tokens.Classes[next + 1] & WordClasses.Past) != 0
            && tokens[index - 1] is ",";
    }

    /// <summary>"We are safe, ' said Brandt": a mark that stands apart behind a comma or stop ends what it follows.</summary>
    public bool IsLoose(int index, int end) =>
        index > 0 && index + 1 < end && SpaceBefore(index) && SpaceBefore(index + 1) && IsBehindStop(index);

    private bool IsBehindStop(int index) => tokens[index - 1] is "," or "." or "?" or "!";

    /// <summary>Whether the mark may be the apostrophe of a plural owner: "the workers' rights".</summary>
    public bool IsPossessive(int index, int end) =>
        tokens[index - 1][^1] is 's' or 'S' && index + 1 < end && tokens.Kinds[index + 1] is TokenKind.Word or TokenKind.Number;

    private bool SpaceBefore(int index) => (tokens.Shapes[index] & (TokenShape.SpaceBefore | TokenShape.LineStart)) != 0;
}
