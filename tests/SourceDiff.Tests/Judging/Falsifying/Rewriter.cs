using System.Globalization;
using System.Text.RegularExpressions;

namespace SourceDiff.Tests.Judging.Falsifying;

/// <summary>Rewrites an article so that every detail stays true: other words, the passive, numbers in words, other units, other notations, another house style, another order.</summary>
internal static partial class Rewriter
{
    private static readonly string[] Small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly string[] Teens = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (string From, string To)[] Synonyms =
    [
        (" percent", " per cent"), (" started ", " began "), (" said.", " stated."), (" about ", " roughly "), (" among the last", " one of the last"), (" company ", " firm "),
        (" accident", " disaster"), (" inquiry", " investigation"), (" promised", " pledged"), (" purchased", " bought"), (" largest", " biggest"), (" wounded", " injured"),
        (" will not ", " won't "), (" do not ", " don't "), (" kilometres", " km"), (" jail", " prison"), (" however", " though"),
    ];

    /// <summary>House style, which holds for quotations too.</summary>
    private static readonly (string From, string To)[] Styles =
    [
        ("We are ", "We're "), (" we are ", " we're "), (" we have ", " we've "), ("We will ", "We'll "), (" we will ", " we'll "), (" I am ", " I'm "), (" it is ", " it's "), (" did not ", " didn't "), (" was not ", " wasn't "),
        (" cannot ", " can't "), (" is not ", " isn't "), ("organisation", "organization"), (" colour", " color"),
    ];

    public static string Rewrite(string article)
    {
        foreach (var (from, to) in Styles)
            article = article.Replace(from, to, StringComparison.Ordinal);
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
        paragraph = Passive().Replace(paragraph, match => $"The {match.Groups["object"].Value} {(IsPlural(match.Groups["object"].Value) ? "were" : "was")} {match.Groups["verb"].Value} by the {match.Groups["subject"].Value}.");
        paragraph = Kilometres().Replace(paragraph, match => string.Create(CultureInfo.InvariantCulture, $"{int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) / 1.609344:0.0} miles"));
        return Number().Replace(paragraph, match => InWords(int.Parse(match.Value, CultureInfo.InvariantCulture)));
    }

    private static bool IsPlural(string words) => words.EndsWith('s') && !words.EndsWith("ss", StringComparison.Ordinal);

    private static string InWords(int number) =>
        number < Small.Length ? Small[number]
        : number < 20 ? Teens[number - Small.Length]
        : Tens[(number / 10) - 2] + (number % 10 == 0 ? "" : "-" + Small[number % 10]);

    /// <summary>"The council approved the plan." A whole sentence, so that nothing is left over.</summary>
    [GeneratedRegex(@"(?<=^|\. |\n)The (?<subject>[a-z]+(?: [a-z]+)?) (?<verb>approved|rejected|accepted|built|owned|ordered|closed|opened|bought|sold|repaired|inspected|criticised|praised|blamed) the (?<object>[a-z]+(?: [a-z]+)?)\.")]
    private static partial Regex Passive();

    /// <summary>"14 kilometres", where the article does not convert it itself.</summary>
    [GeneratedRegex(@"\b(?<number>\d{1,3}) (?:kilometres|km)\b(?! \()")]
    private static partial Regex Kilometres();

    [GeneratedRegex(@"(?<=[a-z] )[1-9]?\d(?= [a-z]{4,}s\b)")]
    private static partial Regex Number();
}
