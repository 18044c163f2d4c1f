using FsCheck;
using FsCheck.Fluent;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Tests.Reporting;

public class TextReportWriterTests
{
    [Test]
    public void Write_NarrowTerminal_KeepsNumbersWithWhatTheyCount() => Assert.That(Write(Comparisons.Ferry, 56).Split('\n').Take(2), Is.EqualTo(new[]
    {
        "2 articles compared · 2 discrepancies · 2 agreements",
        "2 omissions",
    }));

    [Test]
    public void Write_Comparison_ShowsEverySection() => Assert.That(Write(Comparisons.Ferry, 72), Is.EqualTo("""
        2 articles compared · 2 discrepancies · 2 agreements · 2 omissions
          A  National Wire, “Ferry fire kills twelve”, 2031-04-07, 71% aligned
          B  Coast Courier, 76% aligned

        Discrepancies (2) ──────────────────────────────────────────────────────

          1  conflict · people killed — Twelve people ≠ At least 14 people
             A │ «Twelve people» were killed when a ferry caught fire off
               │ Norrland on Monday.
             B │ «At least 14 people» died in Monday's ferry fire near Norrland.
             Twelve killed is outside the range of at least 14.
             SD2101 quantity · high severity · 91% confidence · 12 person ≠ at
             least 14 person

          2  conflict · quotation of Ada Berg — everything ≠ all
             A │ The captain, Ada Berg, said the crew "did «everything» they
               │ could".
             B │ Captain Ada Berg said her crew "did «all» they could".
             The same words of Ada Berg are quoted differently.
             SD2601 quotation · medium severity · 80% confidence

        Agreements (2) ─────────────────────────────────────────────────────────

          A │ Twelve people were killed when a ferry caught fire off Norrland…
          B │ At least 14 people died in Monday's ferry fire near Norrland.
          = date: Monday

          A │ The captain, Ada Berg, said the crew "did everything they could".
          B │ Captain Ada Berg said her crew "did all they could".
          = name: Ada Berg

        Only in A (1) ──────────────────────────────────────────────────────────

          A │ Norrland's transport agency will publish a report in June.

        Only in B (1) ──────────────────────────────────────────────────────────

          B │ Divers searched the wreck overnight.

        2 pairs of values left uncompared: different things counted
        """));

    [Test]
    public void Write_Color_MarksByStyleAndResetsAtEachLine()
    {
        string report = Write(Comparisons.Ferry, 60, useColor: true);

        Assert.That(report, Does.Contain("\u001b[1;31mconflict\u001b[0m · \u001b[1mpeople killed\u001b[0m"));
        Assert.That(report, Does.Contain("\u001b[36m     A │ \u001b[0m\u001b[1;4;36mTwelve people\u001b[0m were killed"));
        Assert.That(report, Does.Not.Contain("«"));
        Assert.That(report.Split('\n').Where(line => line.LastIndexOf("\u001b[", StringComparison.Ordinal) != line.LastIndexOf("\u001b[0m", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase(40)]
    [TestCase(63)]
    [TestCase(200)]
    public void Write_AnyWidth_FitsIt(int width) =>
        Assert.That(Write(Comparisons.Ferry, width).Split('\n').Select(line => DisplayWidth.Of(line)), Is.All.LessThanOrEqualTo(width));

    [Test]
    public void Write_WideCharacters_WrapByCells()
    {
        var document = new Document("a", "船長のアダ・ベルグ氏は月曜日に北の港で起きたフェリー火災について、乗組員は全力を尽くしたと述べた👩‍🚒👩‍🚒。");
        var comparison = Of(document, new Omission("SD1", Aspect.Name, [new Position("アダ", [Comparisons.Cite(document, "アダ・ベルグ")])], ["b"]));

        string[] lines = Write(comparison, 40).Split('\n');

        Assert.That(lines[6..], Is.EqualTo(new[]
        {
            "  A │ 船長の«アダ・ベルグ»氏は月曜日に北",
            "    │ の港で起きたフェリー火災について、",
            "    │ 乗組員は全力を尽くしたと述べた👩‍🚒",
            "    │ 👩‍🚒。",
        }));
        Assert.That(lines.Select(line => DisplayWidth.Of(line)), Is.All.LessThanOrEqualTo(40));
    }

    [Test]
    public void Write_HostileText_CannotSteerTheTerminal()
    {
        var document = new Document("\u001b]0;title\u0007", "Twelve \u001b[31mred\u001b[0m \u202eelttil\u202c \ud800 men\r\nleft.") { Title = "\u009b2J" };
        var comparison = Of(document, new Omission("SD1", Aspect.Quantity, [new Position("12", [Comparisons.Cite(document, "Twelve")])], ["b"]));

        string report = Write(comparison, 80);

        Assert.That(report.Where(letter => letter != '\n' && (char.IsControl(letter) || char.IsSurrogate(letter) || letter is '\u202e' or '\u202c')), Is.Empty);
        Assert.That(report, Does.Contain("  A │ «Twelve» �[31mred�[0m �elttil� � men"));
    }

    [Test]
    public void Write_LongSentence_IsCutAroundTheCitation()
    {
        string words = string.Concat(Enumerable.Repeat("and the wind blew from the north ", 9));
        var document = new Document("a", $"The pilot said {words}when 12 boats sank {words}until dawn.");
        var comparison = Of(document, new Omission("SD1", Aspect.Quantity, [new Position("12", [Comparisons.Cite(document, "12 boats")])], ["b"]));

        Assert.That(Write(comparison, 60).Split('\n')[6..], Is.EqualTo(new[]
        {
            "  A │ … north and the wind blew from the north when «12",
            "    │ boats» sank and the wind blew from the north and the",
            "    │ wind blew from the north and the wind blew …",
        }));
    }

    [Test]
    public void Write_ThreeDocuments_SharesWhatIsWordForWordAndSaysWhoIsSilent()
    {
        Document[] documents = [new("a", "Twelve people died."), new("b", "Twelve people died."), new("c", "Fourteen people died."), new("d", "Rain fell.")];
        var comparison = new Comparison([.. documents], [], [],
        [
            new Discrepancy("SD1", Aspect.Quantity, Relation.Conflicts,
            [
                new("12", [Comparisons.Cite(documents[0], "Twelve"), Comparisons.Cite(documents[1], "Twelve")]),
                new("14", [Comparisons.Cite(documents[2], "Fourteen")]),
            ]),
            new Omission("SD2", Aspect.Event, [new("die", [Comparisons.Cite(documents[0], "died"), Comparisons.Cite(documents[1], "died")])], ["d"]),
            new Omission("SD2", Aspect.Event, [new("fall", [Comparisons.Cite(documents[3], "fell")])], ["a", "b", "c"]),
        ], new Coverage([], [], []));

        Assert.That(Write(comparison, 60).Split('\n')[5..], Is.EqualTo(new[]
        {
            "",
            "Discrepancies (1) ──────────────────────────────────────────",
            "",
            "  1  conflict · number — Twelve ≠ Fourteen",
            "     A B │ «Twelve» people died.",
            "     C │ «Fourteen» people died.",
            "     SD1 quantity · low severity · 0% confidence · 12 ≠ 14",
            "",
            "In A, B, not in D (1) ──────────────────────────────────────",
            "",
            "  A B │ Twelve people «died».",
            "",
            "Only in D (1) ──────────────────────────────────────────────",
            "",
            "  D │ Rain «fell».",
        }));
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public Property Write_AnyText_FitsTheWidthAndSteersNothing()
    {
        var unit = Gen.Frequency((6, Gen.Elements("Twelve people were killed in Norrland on Monday. ", "船長は月曜日に火災について述べた。", "word ", "«", "👩‍🚒", "\n")),
            (1, Gen.Choose(0, 0xffff).Select(code => ((char)code).ToString())));
        var texts = unit.ListOf().Select(units => string.Concat(units)).ToArbitrary();
        var widths = Gen.Choose(40, 100).ToArbitrary();
        return Prop.ForAll(texts, texts, widths, (left, right, width) =>
        {
            Document[] documents = [new("left", left), new("right", right)];
            var compared = SourceComparer.Create().Compare(documents);
            var rest = documents.Where(document => document.Text.Length > 0).Select(document =>
                new Omission("SD1", Aspect.Event, [new Position("x", [new Citation(document.Id, new TextSpan(document.Text.Length / 3, document.Text.Length))])], []));
            var comparison = new Comparison(compared.Documents, compared.Alignments, compared.Claims, [.. compared.Findings, .. rest], compared.Coverage);
            string report = Write(comparison, width);
            return report.Split('\n').All(line => DisplayWidth.Of(line) <= width)
                && !report.Any(letter => letter != '\n' && char.IsControl(letter))
                && report.EnumerateRunes().All(rune => rune.Value is not (>= 0x202a and <= 0x202e));
        });
    }

    [Test]
    public void Write_LongUnspacedText_IsCutAroundTheCitation()
    {
        string words = string.Concat(Enumerable.Repeat("風が北から吹いていた", 20));
        var document = new Document("a", $"{words}12隻{words}");
        var comparison = Of(document, new Omission("SD1", Aspect.Quantity, [new Position("12", [Comparisons.Cite(document, "12隻")])], ["b"]));

        Assert.That(string.Concat(Write(comparison, 60).Split('\n')[6..]), Does.Contain("吹いていた«12隻»風が").And.Contain("A │ … ").And.EndsWith(" …"));
    }

    [Test]
    public void Write_DozensShareTheWords_NamesTheFirst()
    {
        var documents = Enumerable.Range(0, 30).Select(i => new Document($"{i}", "Twelve people died.")).ToArray();
        var position = new Position("12", [.. documents.Select(document => Comparisons.Cite(document, "Twelve"))]);
        var comparison = new Comparison([.. documents], [], [], [new Omission("SD1", Aspect.Quantity, [position], [])], new Coverage([], [], []));

        Assert.That(Write(comparison, 60), Does.EndWith("\n  A B C D E +25 │ «Twelve» people died."));
    }

    [Test]
    public void Write_NothingFound_SaysSo() =>
        Assert.That(Write(Of(new Document("a", "")), 80), Is.EqualTo("2 articles compared · nothing found\n  A  a\n  B  b"));

    private static Comparison Of(Document document, params Finding[] findings) =>
        new([document, new Document("b", "")], [], [], [.. findings], new Coverage([], [], []));

    private static string Write(Comparison comparison, int width, bool useColor = false)
    {
        var output = new StringWriter { NewLine = "\n" };
        new TextReportWriter { Width = width, UseColor = useColor }.Write(comparison, output);
        return output.ToString().TrimEnd('\n');
    }
}
