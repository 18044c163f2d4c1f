using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>What a single token can be to the one who splits a text: the end of a sentence, a bracket, a bullet.</summary>
internal static class Marks
{
    public static char First(TokenTable tokens, int index) => tokens.Text[tokens.Starts[index]];

    public static bool IsSpaced(TokenTable tokens, int index) => (tokens.Shapes[index] & TokenShape.SpaceBefore) != 0;

    /// <summary>A mark that can end a sentence.</summary>
    public static bool IsStop(TokenTable tokens, int index) => tokens.Kinds[index] == TokenKind.Punctuation
        && First(tokens, index) is '.' or '?' or '!' or '…' or '。' or '！' or '？' or '｡' or '‽' or '؟' or '।' or '۔' or '\u203C' or '\u2047' or '\u2049';

    /// <summary>A word with a period of its own: "U.S.", "p.m.".</summary>
    public static bool IsDotted(TokenTable tokens, int index) =>
        tokens.Kinds[index] == TokenKind.Word && tokens.Text[tokens.Ends[index] - 1] == '.' && tokens.Ends[index] - tokens.Starts[index] > 2;

    public static bool IsCloser(TokenTable tokens, int index) => First(tokens, index) is ')' or ']' or '}' or '”' or '»' or '」' or '』';

    /// <summary>A bracket, a quote or a reversed mark before the first word of a sentence.</summary>
    public static bool IsOpener(TokenTable tokens, int index) =>
        First(tokens, index) is '(' or '[' or '¿' or '¡' or '「' || (tokens.Kinds[index] == TokenKind.Quote && First(tokens, index) is not ('”' or '»'));

    public static bool IsBullet(TokenTable tokens, int index) => First(tokens, index) is '•' or '⁃' or '▪' or '●' or '◦' or '‣' or '■' or '►' or '*'
        || (tokens.Kinds[index] == TokenKind.Dash && index + 1 < tokens.Count && (tokens.Shapes[index] & TokenShape.LineStart) != 0);

    /// <summary>Whether the text up to and with the token reads like the end of a sentence, quotes and brackets aside.</summary>
    public static bool EndsSentence(TokenTable tokens, int index)
    {
        for (int i = index; i >= 0 && i > index - 4; i--)
        {
            if (IsStop(tokens, i) || IsDotted(tokens, i) || First(tokens, i) == ':')
                return true;
            if (!IsCloser(tokens, i) && tokens.Kinds[i] != TokenKind.Quote)
                return false;
        }

        return false;
    }
}
