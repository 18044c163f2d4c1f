using SourceDiff.Model;

namespace SourceDiff.Tests.Developing;

/// <summary>An invented story of three days: a fire, an arrest, a charge; with an undated article and a late copy of the first report.</summary>
internal static class MarketFire
{
    public static readonly Document[] Articles =
    [
        Article("wire", "2031-03-03T06:30Z", "TORVIK (NW) — A fire destroyed the covered market of Torvik early on Monday and killed at least four people, the fire brigade said. Eleven people were hurt, two of them seriously, and five were missing, brigade chief Ida Solvang told reporters. Firefighters were still searching for the missing traders on Monday morning. Police appealed for witnesses and said they were looking for a man who had been seen running from the northern gate."),
        Article("courier", "2031-03-03T07:05Z", "A fire destroyed Torvik's covered market early on Monday and killed at least four people, the fire brigade said. Eleven people were hurt and five were missing, said brigade chief Ida Solvang. Police are looking for a man who was seen running from the northern gate shortly before the fire."),
        Article("gazette", "2031-03-04T08:00Z", "Karl Brandt, a former trader, was arrested over the fire at Torvik's covered market at his sister's flat in Osby on Monday evening, inspector Lena Aas said. The fire brigade said on Tuesday that five people had died in the fire. Thirteen people were hurt."),
        Article("radio", "2031-03-04T18:00Z", "The number of people killed in the Torvik market fire has risen to six, the fire brigade said on Tuesday evening. Police confirmed that Karl Brandt, 34, was arrested on Monday evening. He had lost his stall in January, inspector Lena Aas said. The search for the last missing trader continues, brigade chief Ida Solvang said."),
        Article("standard", "2031-03-05T12:00Z", "Karl Brandt, 34, was charged on Wednesday with arson and six counts of manslaughter over the fire in the covered market of Torvik. The search of the ruins was called off on Wednesday morning, the fire brigade said. Seven people died in the fire."),
        Article("herald", "2031-03-05T12:40Z", "Prosecutors charged Karl Brandt with arson and manslaughter on Wednesday, two days after the covered market of Torvik burned down. Seven people died in the fire, the brigade said, and thirteen were hurt."),
        Article("post", "2031-03-05T15:00Z", "TORVIK (NW) — A fire destroyed the covered market of Torvik early on Monday and killed at least four people, the fire brigade said. Eleven people were hurt, two of them seriously, and five were missing, brigade chief Ida Solvang told reporters. Firefighters were still searching for the missing traders on Monday morning. Police appealed for witnesses and said they were looking for a man who had been seen running from the northern gate."),
        Article("blog", null, "A fire destroyed the covered market of Torvik and killed at least four people. The market had no sprinklers, a trader said."),
    ];

    public static readonly Comparison Story = SourceComparer.Create().Compare(Articles);

    public static Document Article(string id, string? published, string text) => new(id, text)
    {
        PublishedAt = published is null ? null : DateTimeOffset.Parse(published, System.Globalization.CultureInfo.InvariantCulture),
    };
}
