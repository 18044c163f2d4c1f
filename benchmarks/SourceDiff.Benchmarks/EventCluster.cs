using System.Globalization;
using System.Text;
using SourceDiff.Model;

namespace SourceDiff.Benchmarks;

/// <summary>
/// Many articles of one size on the same events: each follows, event by event, one of the outlets of the seeds, leaves sentences out,
/// moves some, words some differently and gets some numbers wrong. Two such articles share what two reports of one day share:
/// some sentences word for word, more in other words, many not at all. The same articles every time.
/// </summary>
internal static class EventCluster
{
    private const double Kept = 0.62, Moved = 0.15, Reworded = 0.35, Miscounted = 0.08;

    private static readonly (string From, string To)[] Synonyms =
    [
        (" said ", " told reporters "), (" killed", " left dead"), (" hurt", " injured"), (" people ", " persons "), (" about ", " some "),
        (" began ", " started "), (" after ", " following "), (" also ", " too "), (" police ", " officers "), (" big ", " large "),
        (" will ", " is to "), (" first ", " initial "), (" but ", " yet "), (" more than ", " over "), (" said.", " added."),
    ];

    public static Document[] Of(int articles, int characters)
    {
        var documents = new Document[articles];
        for (int i = 0; i < articles; i++)
        {
            var published = new DateTimeOffset(2031, 5, 12, 6, 0, 0, TimeSpan.Zero).AddMinutes(37 * i);
            documents[i] = new Document(string.Create(CultureInfo.InvariantCulture, $"outlet-{i:000}"), Write(i, characters)) { PublishedAt = published };
        }

        return documents;
    }

    private static string Write(int article, int characters)
    {
        var random = new Random(article + 1);
        var text = new StringBuilder(characters + 1_000);
        foreach (string[] outlets in Articles.Outlets)
        {
            var sentences = Sentences(outlets[random.Next(outlets.Length)]).Where(_ => random.NextDouble() < Kept).ToList();
            for (int i = 1; i < sentences.Count; i++)
            {
                if (random.NextDouble() < Moved)
                    (sentences[i - 1], sentences[i]) = (sentences[i], sentences[i - 1]);
            }

            foreach (string sentence in sentences)
                text.Append(Vary(sentence, random)).Append(random.Next(3) == 0 ? "\n\n" : " ");
            text.Append("\n\n");
        }

        return text.Length <= characters ? text.ToString() : text.ToString(0, characters);
    }

    private static IEnumerable<string> Sentences(string body)
    {
        foreach (string paragraph in body.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            int start = 0;
            for (int i = 1; i < paragraph.Length; i++)
            {
                if (paragraph[i] == ' ' && paragraph[i - 1] is '.' or '”' or '"' && i + 1 < paragraph.Length && char.IsUpper(paragraph[i + 1]))
                {
                    yield return paragraph[start..i];
                    start = i + 1;
                }
            }

            yield return paragraph[start..];
        }
    }

    private static string Vary(string sentence, Random random)
    {
        if (random.NextDouble() < Reworded)
        {
            var (from, to) = Synonyms[random.Next(Synonyms.Length)];
            sentence = sentence.Replace(from, to, StringComparison.Ordinal);
        }

        if (random.NextDouble() >= Miscounted)
            return sentence;
        int digit = sentence.AsSpan().IndexOfAnyInRange('1', '8');
        return digit < 0 ? sentence : string.Concat(sentence.AsSpan(0, digit), [(char)(sentence[digit] + 1)], sentence.AsSpan(digit + 1));
    }
}
