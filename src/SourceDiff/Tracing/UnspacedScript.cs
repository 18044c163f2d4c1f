namespace SourceDiff.Tracing;

/// <summary>Scripts that put no space between words: a token of theirs is a whole clause.</summary>
internal static class UnspacedScript
{
    /// <summary>Thai and Lao, Burmese, Khmer, kana and Chinese characters, by their Unicode blocks.</summary>
    public static bool IsLetter(char letter) => letter >= '\u0E00' && (
        char.IsBetween(letter, '\u0E00', '\u0EFF') || char.IsBetween(letter, '\u1000', '\u109F') || char.IsBetween(letter, '\u1780', '\u17FF')
        || char.IsBetween(letter, '\u3040', '\u30FF') || char.IsBetween(letter, '\u3400', '\u9FFF') || char.IsBetween(letter, '\uF900', '\uFAFF'));
}
