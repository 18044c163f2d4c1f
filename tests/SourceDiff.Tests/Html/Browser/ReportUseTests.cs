using Microsoft.Playwright;
using SourceDiff.Model;

namespace SourceDiff.Tests.Html.Browser;

/// <summary>What a reader does with the page: filters, keys, links, partners.</summary>
public class ReportUseTests
{
    private static int CountOf(string kind) => Reports.Two.Findings.Count(finding => SourceDiff.Html.FindingKinds.Of(finding) == kind);

    [Test]
    public async Task Page_OfAnyComparison_IsQuietAndAsksForNothing()
    {
        foreach (var comparison in (Comparison[])[Reports.Two, Reports.Four, new([new Document("a", ""), new Document("b", "")], [], [], [], new Coverage([], [], []))])
        {
            await using var report = await OpenedReport.Of(comparison);
            Assert.That(report.Complaints, Is.Empty);
            Assert.That(report.Requests, Is.EqualTo(new[] { report.Address }));
        }
    }

    [Test]
    public async Task Page_ShowsEveryFindingAndCountsIt()
    {
        await using var report = await OpenedReport.Of(Reports.Two);

        Assert.That(await report.Count(".finding"), Is.EqualTo(Reports.Two.Findings.Length));
        Assert.That(await report.Page.InnerTextAsync(".counts"), Does.StartWith($"{CountOf("conflicts")} conflicts · ").And.Contain($" · {CountOf("agrees")} agreements · "));
        Assert.That(await report.Shown(".group .count"), Is.EqualTo(new[] { "conflicts", "supersedes", "omission", "compatible", "agrees" }.Select(CountOf).Where(count => count > 0).Select(count => $"{count}")));
    }

    [Test]
    public async Task Chip_Unchecked_HidesItsFindingsAndTheirMarks()
    {
        await using var report = await OpenedReport.Of(Reports.Two);
        await report.Page.ClickAsync(".chip.conflicts");

        Assert.That(await report.Shown(".group.conflicts"), Is.Empty);
        Assert.That(await report.Page.InnerTextAsync(".shown"), Is.EqualTo($"{Reports.Two.Findings.Length - CountOf("conflicts")} of {Reports.Two.Findings.Length} findings"));
        Assert.That(await report.Count("mark.off"), Is.Positive);

        await report.Page.ClickAsync("button[type=reset]");
        await report.Page.WaitForSelectorAsync(".group.conflicts");
        Assert.That(await report.Count("mark.off"), Is.Zero);
        Assert.That(await report.Shown("button[type=reset]"), Is.Empty);
    }

    [Test]
    public async Task Filters_Together_KeepWhatFitsAll()
    {
        await using var report = await OpenedReport.Of(Reports.Two);
        await report.Page.ClickAsync(".filters summary");
        await report.Page.SelectOptionAsync("#severity", "High");
        await report.Page.FillAsync("#confidence", "70");
        int expected = Reports.Two.Findings.Count(finding => finding.Severity == Severity.High && Math.Round(finding.Confidence, 3) >= 0.7);
        Assert.That(expected, Is.Positive);
        Assert.That(await report.Count(".finding:not([hidden])"), Is.EqualTo(expected));

        await report.Page.SelectOptionAsync("#aspect", "Money");
        Assert.That(await report.Page.EvaluateAsync<string[]>("() => Array.from(document.querySelectorAll('.finding:not([hidden])'), finding => finding.dataset.aspect)"), Is.All.EqualTo("Money"));
    }

    [Test]
    public async Task Search_FindsWordsOfAgreementsToo()
    {
        await using var report = await OpenedReport.Of(Reports.Two);
        await report.Page.Keyboard.PressAsync("/");
        await report.Page.Keyboard.TypeAsync("Harrow BRIDGE");

        Assert.That(await report.Page.EvaluateAsync<string[]>("() => Array.from(document.querySelectorAll('.finding:not([hidden])'), finding => finding.textContent.toLowerCase())"),
            Is.Not.Empty.And.All.Contains("harrow").And.All.Contains("bridge"));
        Assert.That(await report.Shown(".group.agrees .finding"), Is.Not.Empty, "the search opens what was closed");
        await report.Page.FillAsync("#search", "no such words");
        Assert.That(await report.Shown(".empty"), Is.EqualTo(new[] { "No finding fits these filters." }));
    }

    [Test]
    public async Task Keys_GoThroughTheFindings_AndTheWordsComeIntoView()
    {
        await using var report = await OpenedReport.Of(Reports.Two);
        for (int i = 0; i < 3; i++)
            await report.Page.Keyboard.PressAsync(i == 0 ? "ArrowDown" : "j");
        string selected = await report.Page.EvaluateAsync<string>("() => document.querySelector('.selected').dataset.f");

        Assert.That(await report.Page.EvaluateAsync<string>("() => document.activeElement.closest('.finding').dataset.f"), Is.EqualTo(selected));
        Assert.That(await report.Page.EvaluateAsync<int>("() => Array.from(document.querySelectorAll('.finding')).findIndex(finding => finding.matches('.selected'))"), Is.EqualTo(2));
        Assert.That(await report.Page.EvaluateAsync<bool>("""
            () => Array.from(document.querySelectorAll('.column')).every(column => {
              const mark = column.querySelector('mark.on'), box = column.getBoundingClientRect(), words = mark.getBoundingClientRect();
              return words.top >= box.top && words.bottom <= box.bottom;
            })
            """));
        await report.Page.Keyboard.PressAsync("k");
        Assert.That(await report.Page.EvaluateAsync<string>("() => location.hash"), Is.EqualTo("#" + await report.Page.EvaluateAsync<string>("() => document.querySelectorAll('.finding')[1].id")));
    }

    [Test]
    public async Task Passage_ArrowKey_GoesToItsPartnerAndBack()
    {
        await using var report = await OpenedReport.Of(Reports.Two);
        var passage = report.Page.Locator(".column >> nth=0").Locator(".p").Nth(3);
        await passage.FocusAsync();
        string id = await passage.GetAttributeAsync("id") ?? "";
        await report.Page.Keyboard.PressAsync("ArrowRight");
        string partner = await report.Page.EvaluateAsync<string>("() => document.activeElement.id");

        Assert.That((id[..2], partner[..2]), Is.EqualTo(("p0", "p1")));
        await report.Page.WaitForSelectorAsync(".ribbons path.on", new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached });
        await report.Page.Keyboard.PressAsync("ArrowLeft");
        Assert.That(await report.Page.EvaluateAsync<string>("() => document.activeElement.closest('.article').id"), Is.EqualTo("d0"));
    }

    [Test]
    public async Task Passage_Clicked_BringsItsPartnerIntoView()
    {
        await using var report = await OpenedReport.Of(Reports.Two);
        var last = report.Page.Locator("#d0 .p").Last;
        await last.ScrollIntoViewIfNeededAsync();
        await last.ClickAsync(new LocatorClickOptions { Position = new Microsoft.Playwright.Position { X = 3, Y = 3 } });

        Assert.That(await report.Page.EvaluateAsync<bool>("""
            () => {
              const partner = document.querySelector('#d1 .p.on').getBoundingClientRect(), box = document.querySelector('#d1').closest('.column').getBoundingClientRect();
              return partner.bottom > box.top && partner.top < box.bottom;
            }
            """));
    }

    [Test]
    public async Task Link_ToAFinding_OpensIt()
    {
        var writer = new SourceDiff.Html.ReportPage(Reports.Two);
        int agreement = Reports.Two.Findings.IndexOf(Reports.Two.Agreements.Last(finding => finding.Relation == Relation.Agrees));
        await using var report = await OpenedReport.Of(Reports.Two, fragment: "#" + writer.Anchors[agreement]);

        Assert.That(await report.Page.EvaluateAsync<string>("() => document.querySelector('.selected').dataset.f"), Is.EqualTo($"{agreement}"));
        Assert.That(await report.Shown(".selected"), Has.Exactly(1).Items);
        Assert.That(await report.Page.Locator(".selected").EvaluateAsync<bool>("finding => { const box = finding.getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight; }"));
    }

    [Test]
    public async Task Matrix_ComesFirst_AndItsCellsOpenTheArticles()
    {
        await using var report = await OpenedReport.Of(Reports.Four);
        Assert.That(await report.Page.EvaluateAsync<bool>("() => document.querySelector('.matrix').compareDocumentPosition(document.querySelector('main')) === Node.DOCUMENT_POSITION_FOLLOWING"));
        Assert.That(await report.Count(".matrix tbody tr"), Is.EqualTo(Reports.Four.Claims.Length));
        Assert.That(await report.Shown(".matrix tbody tr"), Has.Length.EqualTo(8));
        await report.Page.ClickAsync(".matrix .more");
        Assert.That(await report.Shown(".matrix tbody tr"), Has.Length.EqualTo(Reports.Four.Claims.Length));

        await report.Page.Locator(".matrix td a[data-doc='3']").First.ClickAsync();
        Assert.That(await report.Shown(".column #d3"), Has.Exactly(1).Items);
        Assert.That(await report.Shown("#d3 .p.on"), Has.Exactly(1).Items);
    }

    [Test]
    public async Task Finding_Selected_ShowsAnArticleOfEachSide()
    {
        await using var report = await OpenedReport.Of(Reports.Four);
        var conflicts = report.Page.Locator(".group.conflicts .finding");
        for (int i = 0; i < await conflicts.CountAsync(); i++)
        {
            await conflicts.Nth(i).Locator("h3").ClickAsync();
            var finding = Reports.Four.Findings[int.Parse(await conflicts.Nth(i).GetAttributeAsync("data-f") ?? "", System.Globalization.CultureInfo.InvariantCulture)];
            var shown = (await report.Page.EvaluateAsync<int[]>("() => Array.from(document.querySelectorAll('.column .article'), article => Number(article.dataset.doc))")).Select(index => Reports.Four.Documents[index].Id).ToList();
            Assert.That(finding.Positions.Count(position => position.DocumentIds.Intersect(shown).Any()), Is.GreaterThanOrEqualTo(2), finding.Explanation);
        }
    }

    [Test]
    public async Task Picker_ShowsAnyTwoArticles()
    {
        await using var report = await OpenedReport.Of(Reports.Four);
        await report.Page.Locator(".pick").Nth(0).SelectOptionAsync("2");
        await report.Page.Locator(".pick").Nth(1).SelectOptionAsync("3");
        Assert.That(await report.Page.EvaluateAsync<string[]>("() => Array.from(document.querySelectorAll('.column .article'), article => article.id)"), Is.EqualTo(new[] { "d2", "d3" }));

        await report.Page.Locator(".pick").Nth(0).SelectOptionAsync("3");
        Assert.That(await report.Page.EvaluateAsync<string[]>("() => Array.from(document.querySelectorAll('.column .article'), article => article.id)"), Is.EqualTo(new[] { "d3", "d2" }), "an article is never lost");
        Assert.That(report.Complaints, Is.Empty);
    }
}
