using System.Text.RegularExpressions;

namespace SourceDiff.Tests.Judging.Falsifying;

/// <summary>Rewrites an article so that every detail stays true: other words, numbers in words, other notations, another order.</summary>
internal static partial class Rewriter
{
    private static readonly string[] Small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly (string From, string To)[] Synonyms =
    [
        (" percent", " per cent"), (" started ", " began "), (" said.", " stated."), (" about ", " roughly "), (" among the last", " one of the last"), (" company ", " firm "),
        (" accident", " disaster"), (" inquiry", " investigation"), (" promised", " pledged"), (" purchased", " bought"), (" largest", " biggest"), (" wounded", " injured"),
        (" will not ", " won't "), (" do not ", " don't "), (" kilometres", " km"), (" jail", " prison"), (" however", " though"),
    ];

    public static string Rewrite(string article)
    {
        string[] paragraphs = article.Split("\n\n");
        for (int i = 0; i < paragraphs.Length; i++)
            paragraphs[i] = paragraphs[i].Contains('"', StringComparison.Ordinal) || paragraphs[i].Contains('“', StringComparison.Ordinal) ? paragraphs[i] : Reword(paragraphs[i]);
        // The dateline stays first and the credits last; a newsroom moves what is between.
        if (paragraphs.Length > 4)
            Array.Reverse(paragraphs, 2, paragraphs.Length - 4);
        return string.Join("\n\n", paragraphs);
    }

    private static string Reword(string paragraph)
    {
        foreach (var (from, to) in Synonyms)
            paragraph = paragraph.Replace(from, to, StringComparison.Ordinal);
        return Digit().Replace(paragraph, match => Small[int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture)]);
    }

    [GeneratedRegex(@"(?<=[a-z] )([2-9]|1[0-2])(?= [a-z]{4,}s\b)")]
    private static partial Regex Digit();
}
