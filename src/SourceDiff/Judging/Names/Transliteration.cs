using System.Text;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Folds the usual variants of romanised names, so that "Zelenskyy" and "Zelensky", "Muhammad" and "Mohammed" come out equal.
/// It folds what transliteration varies (doubled letters, y/i, ou/oo/u, kh/h, q/k) and not what a slip of the pen does.
/// </summary>
internal static class Transliteration
{
    /// <summary>Shorter words fold together by chance ("Ali", "Aly" aside).</summary>
    public const int MinLength = 5;

    public static bool AreEqual(string left, string right)
    {
        if (left.Length < MinLength || right.Length < MinLength)
            return false;
        return Fold(left) == Fold(right);
    }

    /// <summary>The word, already without case and accents, in one romanisation.</summary>
    public static string Fold(string word)
    {
        string folded = word
            .Replace("kh", "h", StringComparison.Ordinal).Replace("gh", "g", StringComparison.Ordinal)
            .Replace("ou", "u", StringComparison.Ordinal).Replace("oo", "u", StringComparison.Ordinal)
            .Replace("ee", "i", StringComparison.Ordinal).Replace("ph", "f", StringComparison.Ordinal)
            .Replace('q', 'k').Replace('y', 'i').Replace('w', 'v');
        var text = new StringBuilder(folded.Length);
        foreach (char c in folded)
        {
            if (c is '\'' or '’' || (text.Length > 0 && text[^1] == c))
                continue;
            text.Append(c);
        }

        return text.ToString();
    }
}
