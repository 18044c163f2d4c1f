using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Fitting;

/// <summary>Reads the corpora that link sentences as <see cref="PairSet"/>s, with the sentences that gold gives.</summary>
internal static class GoldTexts
{
    public const int Folds = 5;

    /// <summary>Articles with every link: what is not linked is known not to be.</summary>
    public static List<PairSet> Articles(string path)
    {
        var sets = new List<PairSet>();
        foreach (string line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var left = Spans(root.GetProperty("left").GetString()!, root.GetProperty("sentences").GetProperty("left"));
            var right = Spans(root.GetProperty("right").GetString()!, root.GetProperty("sentences").GetProperty("right"));
            var labels = new Dictionary<(int, int), PairLabel>();
            foreach (var link in root.GetProperty("links").EnumerateArray())
            {
                var key = (left.Starts.IndexOf(link.GetProperty("left")[0].GetInt32()), right.Starts.IndexOf(link.GetProperty("right")[0].GetInt32()));
                labels[key] = !link.GetProperty("sure").GetBoolean() ? PairLabel.Unknown
                    : link.GetProperty("degree").GetString() == "same" ? PairLabel.Same : PairLabel.Partial;
            }

            int topic = int.Parse(new string([.. root.GetProperty("id").GetString()!.Where(char.IsAsciiDigit)]), CultureInfo.InvariantCulture);
            sets.Add(new PairSet(GoldReading.Of("left", left.Text, left.Spans), GoldReading.Of("right", right.Text, right.Spans), topic % Folds,
                (l, r) => labels.GetValueOrDefault((l, r)))
            {
                Links = labels.Count(label => label.Value != PairLabel.Unknown),
                SameLinks = labels.Count(label => label.Value == PairLabel.Same),
            });
        }

        return sets;
    }

    /// <summary>Sentences with some of their links: what is not linked is not known.</summary>
    public static List<PairSet> Ranked(string path)
    {
        var sets = new List<PairSet>();
        foreach (string line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var links = root.GetProperty("links").EnumerateArray().Select(link => (link[0].GetInt32(), link[1].GetInt32())).ToHashSet();
            string id = root.GetProperty("id").GetString()!;
            int fold = id.Contains('_', StringComparison.Ordinal) && char.IsAsciiDigit(id[0]) ? int.Parse(id[..id.IndexOf('_', StringComparison.Ordinal)], CultureInfo.InvariantCulture) : sets.Count;
            sets.Add(new PairSet(GoldReading.Of("left", Sentences(root.GetProperty("left"))), GoldReading.Of("right", Sentences(root.GetProperty("right"))), fold % Folds,
                (l, r) => links.Contains((l, r)) ? PairLabel.Partial : PairLabel.Unknown)
            {
                Links = links.Select(link => link.Item1).Distinct().Count(),
            });
        }

        return sets;
    }

    private static List<string> Sentences(JsonElement array) => [.. array.EnumerateArray().Select(sentence => sentence.GetString()!)];

    private static (string Text, List<TextSpan> Spans, List<int> Starts) Spans(string text, JsonElement array)
    {
        var index = new int[text.Length + 1];
        int points = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsLowSurrogate(text[i]))
                index[points++] = i;
        }

        index[points] = text.Length;
        var spans = array.EnumerateArray().Select(span => new TextSpan(index[span[0].GetInt32()], index[span[1].GetInt32()]));
        return (text, [.. spans], [.. array.EnumerateArray().Select(span => span[0].GetInt32())]);
    }
}
