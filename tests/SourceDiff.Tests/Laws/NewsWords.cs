namespace SourceDiff.Tests.Laws;

/// <summary>What the random articles are made of: invented news with every kind of detail, and what is no news.</summary>
internal static class NewsWords
{
    public static readonly string[] Templates =
    [
        "{Amount} people {Hedge} {Verb} in {Place} {Time}.",
        "{Person} {Speech} {Time} that {Amount} residents had been {Verb}.",
        "“We {Hedge} {Verb} before {Place} was told,” {Person} {Speech}.",
        "{Person} will pay {Money} to {Place} {Time}, according to Velsing.",
        "PORT ELLERY, Norrland (NRN) — Shares fell 3.8 percent {Time}.",
        "{Person}, who {Hedge} {Verb} in {Place}, won 3-1 {Time}.",
        "The road is 24 km (15 miles) long; {Amount} cars passed {Time}.",
    ];

    public static readonly string[] Oddities =
    [
        "\uD800", "\uDC00", "\0", "\u0001", "\u001c", "\u200b", "\ufeff", "\u202e", "e\u0301\u0323", "👩‍👩‍👧‍👦", "🇳🇴", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "İıſß", "ﬁ",
        "١٢٣", "三百人が負傷した。", "他说：“不行”。", "وقال المتحدث إن 12 شخصا قتلوا", "האיש אמר", "हिन्दी में", "ไทยไม่มีช่องว่าง",
        "\"", "“", "”", "'", "‘", "’", "«", "(", "((((", ")", "[", "…", "...", ".", "!?", "--", "—", "- ", "$", "%", "€",
        "1,2,3,,4", "1.2.3.4", "0x7F", "9999999999999999999999999", "1e308", "12th", "24km", "XIV", "A", "i",
        "<p>", "</div><br/>", "&nbsp;&amp;", "<script>alert(\"1\")</script>", "<![CDATA[", "http://x.example/a?b=c&d=1", "@name", "#tag",
        "\t", "\r", "\r\n", "\n\n", "\u2028", "\u0085", " ", "     ", "a.b.c.", "Mr.", "No.", "U.S.A.", "o'clock", "n't", "'s",
    ];

    private static readonly Dictionary<string, string[]> Slots = new(StringComparer.Ordinal)
    {
        ["{Person}"] = ["Mara Velsing", "Gov. Tomas Arrend", "Dr. Ilse Korvath", "The minister", "Velsing", "Police", "A spokeswoman for Norrund Rail", "Arrend, 52,", "The 38-year-old driver"],
        ["{Place}"] = ["Port Ellery", "the Ostermark district", "Karsund, Norrland", "Lake Tamsin", "the U.S.", "St. Orme's Hospital"],
        ["{Amount}"] = ["12", "At least 12", "twenty-one", "about 50", "Dozens of", "1,204", "more than three", "nearly 300", "No", "up to 40", "two-thirds of"],
        ["{Money}"] = ["$3.8 million", "€1.2bn", "£40", "3,000 crowns", "a $7,500 fine"],
        ["{Time}"] = ["on Monday", "on March 3, 2021", "at 10 a.m.", "late on Tuesday", "yesterday", "for the foreseeable future", "for six weeks", "in 1998", "last month", "between 7:15 and 8 p.m."],
        ["{Verb}"] = ["killed", "injured", "arrested", "evacuated", "fined", "elected", "transferred"],
        ["{Hedge}"] = ["reportedly were", "were allegedly", "may have been", "were not", "were never", "were", "could be"],
        ["{Speech}"] = ["said", "denied", "announced", "warned", "told reporters", "did not say"],
    };

    /// <summary>The template with each slot filled by the next of the choices.</summary>
    public static string Fill(string template, int[] choices)
    {
        int choice = 0;
        foreach (var (slot, words) in Slots)
            template = template.Replace(slot, words[choices[choice++ % choices.Length] % words.Length], StringComparison.Ordinal);
        return template;
    }
}
