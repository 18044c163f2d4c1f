using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Tests.Reporting;

public class MarkdownReportWriterTests
{
    [Test]
    public void Write_Comparison_ShowsEverySection() => Assert.That(Write(Comparisons.Ferry), Is.EqualTo("""
        # 2 articles compared · 2 discrepancies · 2 agreements · 2 omissions

        | | Article | Aligned |
        | --- | --- | ---: |
        | A | National Wire, “Ferry fire kills twelve”, 2031-04-07 | 71% |
        | B | Coast Courier | 76% |

        ## Discrepancies

        ### Conflict · people killed — Twelve people ≠ At least 14 people

        - A: **Twelve people** were killed when a ferry caught fire off Norrland on Monday.
        - B: **At least 14 people** died in Monday's ferry fire near Norrland.

        Twelve killed is outside the range of at least 14.

        `SD2101` quantity · high severity · 91% confidence · 12 person / at least 14 person

        ### Conflict · quotation of Ada Berg — everything ≠ all

        - A: The captain, Ada Berg, said the crew "did **everything** they could".
        - B: Captain Ada Berg said her crew "did **all** they could".

        The same words of Ada Berg are quoted differently.

        `SD2601` quotation · medium severity · 80% confidence · did everything they could / did all they could

        ## Agreements

        - A: Twelve people were killed when a ferry caught fire off Norrland on Monday.
        - B: At least 14 people died in Monday's ferry fire near Norrland.

        **Agreed:** date: Monday

        - A: The captain, Ada Berg, said the crew "did everything they could".
        - B: Captain Ada Berg said her crew "did all they could".

        **Agreed:** name: Ada Berg

        ## Only in A

        - A: Norrland's transport agency will publish a report in June.

        ## Only in B

        - B: Divers searched the wreck overnight.

        ## Coverage

        - 2 pairs of values left uncompared: different things counted
        """));

    [TestCase("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>")]
    [TestCase("[click](javascript:x) ![i](u)", "\\[click\\]\\(javascript\\:x) \\!\\[i\\]\\(u)")]
    [TestCase("see https://evil.example and www.evil.example", "see https\\://evil\\.example and www\\.evil\\.example")]
    [TestCase("# heading - item * **bold** _it_ `code` ~~no~~", "\\# heading - item \\* \\*\\*bold\\*\\* \\_it\\_ \\`code\\` \\~\\~no\\~\\~")]
    [TestCase("1. item\n2) item\r\n\r\n    code | cell &lt; $x$", "1\\. item 2) item code \\| cell \\&lt; \\$x\\$")]
    [TestCase("He said: no. Then (quietly) left.", "He said: no. Then (quietly) left.")]
    public void Escape_HostileText_StaysText(string text, string expected) =>
        Assert.That(MarkdownText.Escape(text), Is.EqualTo(expected));

    private static string Write(Comparison comparison)
    {
        var output = new StringWriter();
        new MarkdownReportWriter().Write(comparison, output);
        return output.ToString().TrimEnd('\n');
    }
}
