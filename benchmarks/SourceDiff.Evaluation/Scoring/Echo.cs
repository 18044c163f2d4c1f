using System.Text.RegularExpressions;

namespace SourceDiff.Evaluation.Scoring;

/// <summary>Whether cited text mentions what gold text says: its first number, or else half of its longer words.</summary>
internal static partial class Echo
{
    private static readonly Dictionary<string, string> NumberWords =
        "zero one two three four five six seven eight nine ten eleven twelve".Split(' ')
            .Select((word, index) => (word, index)).ToDictionary(pair => pair.word, pair => $"{pair.index}");

    public static bool Of(string cited, string gold)
    {
        var said = Words(cited).ToHashSet();
        var wanted = Words(gold).ToList();
        if (wanted.Find(word => char.IsDigit(word[0])) is { } number)
            return said.Contains(number);
        var longWords = wanted.Where(word => word.Length > 3).ToHashSet();
        return longWords.Count > 0 && 2 * longWords.Count(said.Contains) >= longWords.Count;
    }

    private static IEnumerable<string> Words(string text) => Word()
        .Matches(text.ToLowerInvariant().Replace(",", "", StringComparison.Ordinal))
        .Select(match => NumberWords.GetValueOrDefault(match.Value, match.Value));

    [GeneratedRegex(@"\d[\d,]*(?:\.\d+)?|\w+")]
    private static partial Regex Word();
}
