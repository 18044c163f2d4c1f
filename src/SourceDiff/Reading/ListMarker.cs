using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>How an item of a list starts: "3)", "3.)", "3.", "c.", a bullet; <c>default</c> is none.</summary>
/// <param name="Style">The marks after the number; for a bullet, the bullet.</param>
/// <param name="Value">The number, or the place of the letter in the alphabet; 0 for a bullet.</param>
internal readonly record struct ListMarker((char First, char Second, bool IsLetter) Style, int Value)
{
    /// <summary>Lists in running text are short; a larger number before a period is a quantity or a year.</summary>
    private const int LastItem = 99;

    public bool IsNone => Style == default;

    public ListMarker Next() => Style.First is '.' or ')' ? this with { Value = Value + 1 } : this;

    /// <summary>The marker that starts at <paramref name="index"/>, and its length in tokens.</summary>
    public static ListMarker At(TokenTable tokens, int index, int end, out int length)
    {
        length = 0;
        if (Marks.IsBullet(tokens, index))
        {
            length = 1;
            if (index + 1 < end && !Marks.IsBullet(tokens, index + 1) && !At(tokens, index + 1, end, out int numbered).IsNone)
                length += numbered;
            return new ListMarker((Marks.First(tokens, index), '\0', false), 0);
        }

        int value = ValueOf(tokens, index, out bool letter);
        if (value is 0 or > LastItem || index + 1 >= end || Marks.IsSpaced(tokens, index + 1))
            return default;
        char mark = Marks.First(tokens, index + 1);
        if (mark is not ('.' or ')') || tokens.Kinds[index + 1] != TokenKind.Punctuation)
            return default;
        bool both = mark == '.' && index + 2 < end && Marks.First(tokens, index + 2) == ')' && !Marks.IsSpaced(tokens, index + 2);
        length = both ? 3 : 2;
        if (index + length >= end || !Marks.IsSpaced(tokens, index + length))
            return default;
        return new ListMarker((mark, both ? ')' : '\0', letter), value);
    }

    private static int ValueOf(TokenTable tokens, int index, out bool letter)
    {
        var token = tokens[index];
        letter = token.Length == 1 && char.IsAsciiLetterLower(token[0]);
        if (letter)
            return token[0] - 'a' + 1;
        return tokens.Kinds[index] == TokenKind.Number && token.Length <= 2 && int.TryParse(token, out int value) ? value : 0;
    }
}
