using System.Globalization;
using System.Text;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Tests.Reporting;

public class CsvReportWriterTests
{
    [Test]
    public void Write_Finding_IsARowForEveryCitation()
    {
        var rows = Parse(Write(Comparisons.Ferry));

        Assert.That(rows[0], Is.EqualTo("finding,fingerprint,kind,relation,rule,aspect,severity,confidence,subject,position,value,document,publisher,title,start,end,quote,missing_from,explanation,source,position_sources".Split(',')));
        Assert.That(rows, Has.Count.EqualTo(1 + Comparisons.Ferry.Findings.Sum(finding => finding.Citations.Count())));
        Assert.That(rows[1].Where((_, column) => column != 1), Is.EqualTo(new[]
        {
            "1", "discrepancy", "conflicts", "SD2101", "quantity", "high", "0.91", "people killed", "1", "12 person",
            "wire.txt", "National Wire", "Ferry fire kills twelve", "0", "13", "Twelve people", "", "Twelve killed is outside the range of at least 14.", "wire.txt", "1",
        }));
        Assert.That(rows[^1][17], Is.EqualTo("courier.md"), "who leaves it out");
    }

    [Test]
    public void Write_Quotes_AreTheExactWords()
    {
        foreach (string[] row in Parse(Write(Comparisons.Ferry)).Skip(1))
        {
            var document = Comparisons.Ferry.Documents.Single(document => document.Id == row[11]);
            Assert.That(row[16], Is.EqualTo(document.Text[int.Parse(row[14], CultureInfo.InvariantCulture)..int.Parse(row[15], CultureInfo.InvariantCulture)]));
        }
    }

    [TestCase("=HYPERLINK(\"https://evil.example\")")]
    [TestCase("+1+1")]
    [TestCase("-2+3")]
    [TestCase("@SUM(A1)")]
    [TestCase("\t=1")]
    [TestCase("\r=1")]
    [TestCase("  =1")]
    [TestCase("＝1+1")]
    public void Write_Formula_IsText(string text) =>
        Assert.That(Parse(Write(Of(text)))[1], Has.Exactly(4).EqualTo("'" + text), "subject, value, title and quote");

    [TestCase("a,b")]
    [TestCase("say \"so\"")]
    [TestCase("two\r\nlines")]
    [TestCase("two\nlines")]
    [TestCase("semi;colon")]
    [TestCase("12 people")]
    public void Write_Text_IsReadBackTheSame(string text)
    {
        Assert.That(Parse(Write(Of(text)))[1], Has.Exactly(4).EqualTo(text));
        Assert.That(Parse(Write(Of(text), ';'), ';')[1], Has.Exactly(4).EqualTo(text));
    }

    [Test]
    public void Write_Controls_BecomeTheReplacementCharacter() =>
        Assert.That(Parse(Write(Of("a\0b\u001bc")))[1], Has.Exactly(4).EqualTo("a\ufffdb\ufffdc"));

    // RFC 4180, section 2: lines end with CRLF (1), every line has as many fields (4), quotes within are doubled (7).
    [TestCase("a,\"b\"\r\n\n\rc")]
    public void Write_Lines_FollowTheStandard(string text)
    {
        string csv = Write(Of(text));

        Assert.That(csv, Does.EndWith("\r\n"));
        Assert.That(Parse(csv).Select(row => row.Length), Is.All.EqualTo(21));
    }

    private static Comparison Of(string text)
    {
        var document = new Document("a", text) { Title = text };
        var finding = new Omission("SD1", Aspect.Custom, [new Position(text, [new Citation("a", new TextSpan(0, text.Length))])], ["b"]) { Subject = text };
        return new Comparison([document, new Document("b", "")], [], [], [finding], new Coverage([], [], []));
    }

    private static string Write(Comparison comparison, char separator = ',')
    {
        var output = new StringWriter();
        new CsvReportWriter { Separator = separator }.Write(comparison, output);
        return output.ToString();
    }

    /// <summary>A reader by the grammar of the standard: it takes nothing else.</summary>
    private static List<string[]> Parse(string csv, char separator = ',')
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        for (int i = 0; i < csv.Length;)
        {
            var field = new StringBuilder();
            if (csv[i] == '"')
            {
                for (i++; csv[i] != '"' || (i + 1 < csv.Length && csv[i + 1] == '"'); i++)
                    field.Append(csv[i] == '"' ? csv[++i - 1] : csv[i]);
                i++;
            }
            else
            {
                for (; csv[i] != separator && csv[i] != '\r'; i++)
                    field.Append(csv[i] is '"' or '\n' ? throw new FormatException($"an unquoted {(int)csv[i]} at {i}") : csv[i]);
            }

            row.Add(field.ToString());
            if (csv[i] == separator)
            {
                i++;
                continue;
            }

            Assert.That(csv.Substring(i, 2), Is.EqualTo("\r\n"));
            i += 2;
            rows.Add([.. row]);
            row.Clear();
        }

        return rows;
    }
}
