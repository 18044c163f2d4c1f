using Microsoft.Playwright;
using SourceDiff.Model;

namespace SourceDiff.Tests.Html.Browser;

/// <summary>Text of strangers stays text, wherever it stands: with the page's policy, and without it by the writing alone.</summary>
public class HostileTextTests
{
    [TestCase("<script>window.broken = 1</script>")]
    [TestCase("</script><script>window.broken = 1</script>")]
    [TestCase("</style><script>window.broken = 1</script><style>* { display: none }")]
    [TestCase("\"><img src=x onerror=\"window.broken = 1\">")]
    [TestCase("' onmouseover='window.broken = 1' onfocus='window.broken = 1' autofocus='")]
    [TestCase("<svg/onload=window.broken=1>")]
    [TestCase("--><!-- ]]> <![CDATA[ <iframe src=\"javascript:parent.broken=1\"></iframe>")]
    [TestCase("javascript:window.broken=1")]
    [TestCase("&lt;script&gt; &amp;lt; &#60;b&#62;")]
    [TestCase("<base href=\"https://evil.example/\"><meta http-equiv=\"refresh\" content=\"0;url=https://evil.example/\">")]
    [TestCase("<form action=\"https://evil.example/\"><button id=\"theme\">Win</button></form><details open><summary>x")]
    [TestCase("https://evil.example/?a=b&c=d `${window.broken = 1}` {{7*7}}")]
    public async Task HostileText_StaysText(string hostile)
    {
        foreach (bool ignoresPolicy in (bool[])[false, true])
        {
            await using var report = await OpenedReport.Of(Of(hostile, 2), ignoresPolicy: ignoresPolicy);
            await Use(report);
            Assert.That(await report.Page.EvaluateAsync<bool>("() => 'broken' in window"), Is.False);
            Assert.That(report.Complaints, Is.Empty);
            Assert.That(report.Requests, Is.EqualTo(new[] { report.Address }));
            Assert.That(await report.Count("script, style, svg, title, #theme, meta[http-equiv]"), Is.EqualTo(6), "what the page itself has");
            Assert.That(await report.Count("img, iframe, base, object, embed, link, [onload], [onerror], [onmouseover], [onfocus], [autofocus], [style]"), Is.Zero);
            Assert.That(await report.Page.EvaluateAsync<string[]>("() => Array.from(document.querySelectorAll('.article .text'), text => text.textContent)"), Is.EqualTo(new[] { hostile, hostile }));
            Assert.That(await report.Page.EvaluateAsync<string[]>("() => Array.from(document.querySelectorAll('.article h2, .finding .subject, .finding code, .finding .value, .finding .why, .from'), text => text.textContent)"), Has.All.Contains(hostile));
        }
    }

    [Test]
    public async Task HostileText_InTheMatrix_StaysText()
    {
        const string Hostile = "<img src=x onerror=\"window.broken = 1\"> & 'so'";
        await using var report = await OpenedReport.Of(Of(Hostile, 3), ignoresPolicy: true);

        Assert.That(await report.Page.EvaluateAsync<bool>("() => 'broken' in window"), Is.False);
        Assert.That(await report.Shown(".matrix tbody th"), Is.EqualTo(new[] { Hostile }));
        Assert.That(await report.Page.EvaluateAsync<string[]>("() => Array.from(document.querySelectorAll('.matrix .origins li, .matrix .says'), text => text.textContent)"), Has.Length.EqualTo(2).And.All.Contains(Hostile[..30]));
        Assert.That(await report.Page.EvaluateAsync<string[]>("() => Array.from(document.querySelectorAll('.pick option'), text => text.textContent)"), Is.All.EqualTo(Hostile));
    }

    // An attribute could not hold half a surrogate pair.
    private static readonly TestCaseData<string, string>[] Unusual =
    [
        new("NUL \0, bell \a, escape \u001b, C1 \u0085", "NUL \ufffd, bell \ufffd, escape \ufffd, C1 \ufffd"),
        new("lone \ud83d high, lone \ude00 low, pair \ud83d\ude00", "lone \ufffd high, lone \ufffd low, pair \ud83d\ude00"),
        new("bidi \u202eright to left\u202c and \u2067isolate\u2069", "bidi \ufffdright to left\ufffd and \ufffdisolate\ufffd"),
        new("lines\r\nof\rall\nkinds", "lines\nof\nall\nkinds"),
        new("عربي 12 עברית", "عربي 12 עברית"),
    ];

    // What HTML cannot hold, and what would reorder the lines around it, is shown as replaced.
    [TestCaseSource(nameof(Unusual))]
    public async Task UnusualCharacters_AreShownOrReplaced(string text, string shown)
    {
        await using var report = await OpenedReport.Of(Of(text, 2));

        Assert.That(report.Complaints, Is.Empty);
        Assert.That(await report.Page.EvaluateAsync<string[]>("() => Array.from(document.querySelectorAll('.article .text'), text => text.textContent)"), Is.EqualTo(new[] { shown, shown }));
        Assert.That(await report.Page.EvaluateAsync<string>("() => document.documentElement.textContent"), Does.Not.Contain("\0").And.Not.Contain("\u202e").And.Not.Contain("\u001b"));
    }

    // Code that got in all the same would find the door locked.
    [Test]
    public async Task Policy_LetsNoForeignScriptOrRequestThrough()
    {
        await using var report = await OpenedReport.Of(Reports.Two);
        var failures = new List<string?>();
        report.Page.RequestFailed += (_, request) => failures.Add(request.Failure);
        await report.Page.EvaluateAsync("""
            () => {
              const script = document.createElement('script');
              script.textContent = 'window.broken = 1';
              document.body.append(script);
              document.body.insertAdjacentHTML('beforeend', '<img src="https://evil.example/x.png" onerror="window.broken = 2"><iframe src="https://evil.example/"></iframe>');
              return fetch('https://evil.example/').catch(() => {});
            }
            """);

        Assert.That(await report.Page.EvaluateAsync<bool>("() => 'broken' in window"), Is.False);
        Assert.That(report.Complaints, Has.Some.Contains("Content Security Policy"));
        int asked = report.Requests.Count(request => request.Contains("evil", StringComparison.Ordinal));
        Assert.That(() => failures.Count, Is.EqualTo(asked).After(5000, 50));
        Assert.That(failures, Is.All.EqualTo("csp"));
    }

    private static async Task Use(OpenedReport report)
    {
        for (int i = 0; i < 4; i++)
            await report.Page.Keyboard.PressAsync("j");
        await report.Page.Locator(".finding h3").First.HoverAsync();
        await report.Page.Locator(".article .p").First.ClickAsync(new LocatorClickOptions { Force = true });
    }

    /// <summary>A comparison that has the text in every field that the page shows.</summary>
    private static Comparison Of(string text, int documents)
    {
        var all = Enumerable.Range(0, documents).Select(i => new Document(text + i, text) { Title = text, Publisher = text, Author = text, Language = text }).ToArray();
        Citation Whole(int document) => new(all[document].Id, new TextSpan(0, text.Length));
        AlignedSide Side(int document) => new(all[document].Id, [new Passage(0, new TextSpan(0, text.Length), PassageKind.Sentence, 0, 0, 1)]);
        Model.Position[] positions = [new(text, [Whole(0)]), new(text, [Whole(1)])];
        return new Comparison([.. all],
            [new Alignment(Side(0), Side(1), AlignmentKind.Paraphrase, 0.9, [], [])],
            [
                new Claim(Whole(0), [Whole(0), Whole(1)], [])
                {
                    Stances = [new ClaimStance(all[0].Id, Stance.Attributes) { CreditedTo = [new CreditedSource(text, Whole(0))] }, new ClaimStance(all[1].Id, Stance.Disputes) { DisputedBy = [Whole(1)] }],
                    Details = documents % 2 == 0 ? [] : [new ClaimDetail(text, Aspect.Custom, Relation.Conflicts, [positions[1]]) { Subject = text }],
                },
            ],
            [
                new Discrepancy(text, Aspect.Custom, Relation.Conflicts, [.. positions]) { Subject = text, Explanation = text, Tolerance = text, Severity = Severity.High },
                new Agreement(text, Aspect.Quotation, Relation.Agrees, [.. positions]) { Subject = text, Explanation = text },
                new Omission(text, Aspect.Name, [positions[0]], [all[1].Id]) { Subject = text, Explanation = text },
            ],
            new Coverage([new(all[0].Id, 1, 1, 1, 1, false)], [new(text, 1)], [text]))
        {
            Provenance = new Provenance([new SourceGroup([all[0].Id, all[1].Id]) { Agency = text }, .. all.Skip(2).Select(document => new SourceGroup([document.Id]))],
                [new TextReuse(all[0].Id, all[1].Id, TextReuseKind.Copy, 1, 1, []) { Credit = text, OriginEvidence = OriginEvidence.Credit, Origin = all[0].Id }]),
        };
    }
}
