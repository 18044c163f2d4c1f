using System.Diagnostics;
using System.Globalization;
using System.Text;
using SourceDiff.Html;
using SourceDiff.Model;

namespace SourceDiff.Tests.Html.Browser;

/// <summary>Two articles of 200 KB: the page opens and scrolls, on a machine that does other things too.</summary>
public class LongArticleTests
{
    private const int Length = 200_000;

    // Some forty times what it takes undisturbed; a page that walks all pairs of passages takes far longer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private const double SlowestFrame = 250;

    [Test]
    public async Task Page_OfTwoLongArticles_OpensAndScrolls()
    {
        var comparison = SourceComparer.Create().Compare([new Document("a", Article(0)), new Document("b", Article(1))]);
        var clock = Stopwatch.StartNew();
        string page = HtmlReportWriter.Write(comparison);
        var written = clock.Elapsed;
        clock.Restart();
        await using var report = await OpenedReport.Of(comparison);
        var opened = clock.Elapsed;
        double[] frames = await report.Page.EvaluateAsync<double[]>("""
            async () => {
              const column = document.querySelector('.column'), times = [];
              let last = await new Promise(requestAnimationFrame);
              for (let i = 0; i < 40; i++) {
                column.scrollTop += 400;
                const now = await new Promise(requestAnimationFrame);
                times.push(now - last);
                last = now;
              }
              return times.sort((a, b) => a - b);
            }
            """);
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{comparison.Alignments.Length} alignments, {comparison.Findings.Length} findings, {page.Length / 1024} KB of page: written in {written.TotalMilliseconds:0} ms, opened in {opened.TotalMilliseconds:0} ms, a frame while scrolling takes {frames[20]:0} ms (median), {frames[^1]:0} ms (longest)"));

        Assert.That(comparison.Alignments, Has.Length.GreaterThan(500));
        Assert.That(written + opened, Is.LessThan(Patience));
        Assert.That(frames[20], Is.LessThan(SlowestFrame));
        Assert.That(report.Complaints, Is.Empty);
    }

    /// <summary>Reports of many invented towns; the second differs in numbers and order of words.</summary>
    private static string Article(int version)
    {
        var text = new StringBuilder(Length + 200);
        for (int i = 0; text.Length < Length; i++)
        {
            string town = $"{(char)('A' + (i % 26))}{"aeiou"[i / 26 % 5]}{"lmnrst"[i / 130 % 6]}{"bdfgk"[i / 780 % 5]}ow";
            text.Append(version == 0
                ? string.Create(CultureInfo.InvariantCulture, $"The council of {town} voted on Monday to spend {(i % 90) + 10} million pounds on {(i % 7) + 2} new bridges, mayor Ann {town}sen said. ")
                : string.Create(CultureInfo.InvariantCulture, $"On Monday {town}'s council voted for {(i % 7) + 2 + (i % 5 == 0 ? 1 : 0)} new bridges that cost {(i % 90) + 10} million pounds, according to mayor Ann {town}sen. "));
            if (i % 4 == 3)
                text.Append("\n\n");
        }

        return text.ToString();
    }
}
