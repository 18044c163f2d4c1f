using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Tests.Reporting;

/// <summary>Small invented comparisons, made by hand: what a reporter shows must not depend on what the stages find.</summary>
internal static class Comparisons
{
    public static Document Wire { get; } = new("wire.txt", """
        Twelve people were killed when a ferry caught fire off Norrland on Monday.
        The captain, Ada Berg, said the crew "did everything they could".
        Norrland's transport agency will publish a report in June.
        """)
    {
        Title = "Ferry fire kills twelve",
        Publisher = "National Wire",
        Url = new Uri("https://wire.example/ferry"),
        PublishedAt = new DateTimeOffset(2031, 4, 7, 18, 0, 0, TimeSpan.FromHours(2)),
    };

    public static Document Courier { get; } = new("courier.md", """
        At least 14 people died in Monday's ferry fire near Norrland.
        Captain Ada Berg said her crew "did all they could".
        Divers searched the wreck overnight.
        """)
    {
        Publisher = "Coast Courier",
    };

    public static Comparison Ferry { get; } = new(
        [Wire, Courier],
        [
            Align(0, 0, 0.93, [Edit("Twelve people were killed", "At least 14 people died"), Edit("when a ferry caught fire off Norrland on Monday", "in Monday's ferry fire near Norrland")]),
            Align(1, 1, 0.97, [Edit("The captain", "Captain"), Edit("the crew", "her crew"), Edit("everything", "all")]),
        ],
        [new Claim(Cite(Wire, Line(Wire, 0)), [Cite(Wire, Line(Wire, 0)), Cite(Courier, Line(Courier, 0))], [])],
        [
            new Discrepancy("SD2101", Aspect.Quantity, Relation.Conflicts,
            [
                new("12 person", [Cite(Wire, "Twelve people")]) { Range = new Interval(12, 12) },
                new("at least 14 person", [Cite(Courier, "At least 14 people")]) { Range = new Interval(14, double.PositiveInfinity) },
            ])
            {
                Subject = "people killed",
                Severity = Severity.High,
                Confidence = 0.91,
                Explanation = "Twelve killed is outside the range of at least 14.",
                Tolerance = "none",
            },
            new Discrepancy("SD2601", Aspect.Quotation, Relation.Conflicts,
            [
                new("did everything they could", [Cite(Wire, "did everything they could")]),
                new("did all they could", [Cite(Courier, "did all they could")]),
            ])
            {
                Subject = "Ada Berg",
                Severity = Severity.Medium,
                Confidence = 0.8,
                Explanation = "The same words of Ada Berg are quoted differently.",
            },
            new Agreement("SD1301", Aspect.Date, Relation.Agrees, [new("Monday", [Cite(Wire, "Monday"), Cite(Courier, "Monday")])])
            {
                Subject = "ferry fire",
                Confidence = 0.95,
                Explanation = "Both date it to Monday.",
            },
            new Agreement("SD1601", Aspect.Name, Relation.Agrees, [new("Ada Berg", [Cite(Wire, "Ada Berg"), Cite(Courier, "Ada Berg")])])
            {
                Confidence = 0.99,
                Explanation = "Both name Ada Berg.",
            },
            new Omission("SD3101", Aspect.Event, [new("searched", [Cite(Courier, "Divers searched the wreck overnight")])], ["wire.txt"])
            {
                Severity = Severity.Medium,
                Confidence = 0.7,
                Explanation = "Only one document reports the search.",
            },
            new Omission("SD3101", Aspect.Event, [new("publish", [Cite(Wire, "Norrland's transport agency will publish a report in June")])], ["courier.md"])
            {
                Severity = Severity.Low,
                Confidence = 0.6,
                Explanation = "Only one document reports the report.",
            },
        ],
        new Coverage(
            [new("wire.txt", 3, 2, 196, 139, false), new("courier.md", 3, 2, 149, 113, false)],
            [new("different things counted", 2)],
            []));

    public static Citation Cite(Document document, string words)
    {
        int start = document.Text.IndexOf(words, StringComparison.Ordinal);
        return start >= 0 ? Cite(document, new TextSpan(start, start + words.Length)) : throw new ArgumentException($"'{words}' is not in {document.Id}");
    }

    public static Citation Cite(Document document, TextSpan span) => new(document.Id, span);

    private static TextSpan Line(Document document, int index)
    {
        int start = 0;
        for (int i = 0; i < index; i++)
            start = document.Text.IndexOf('\n', start) + 1;
        int end = document.Text.IndexOf('\n', start);
        return new TextSpan(start, end < 0 ? document.Text.Length : end);
    }

    private static Alignment Align(int left, int right, double similarity, ImmutableArray<TokenEdit> edits) => new(
        new AlignedSide(Wire.Id, [new Passage(left, Line(Wire, left), PassageKind.Sentence, left, left * 10, (left * 10) + 10)]),
        new AlignedSide(Courier.Id, [new Passage(right, Line(Courier, right), PassageKind.Sentence, right, right * 10, (right * 10) + 10)]),
        AlignmentKind.Paraphrase, similarity, edits,
        [new AlignmentEvidence(EvidenceKind.Name, Cite(Wire, "Norrland").Span, Cite(Courier, "Norrland").Span, 4.25)]);

    private static TokenEdit Edit(string left, string right) => new(Cite(Wire, left).Span, Cite(Courier, right).Span);
}
