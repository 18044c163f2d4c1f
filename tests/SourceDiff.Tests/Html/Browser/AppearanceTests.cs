using Microsoft.Playwright;

namespace SourceDiff.Tests.Html.Browser;

/// <summary>Themes, paper, small screens; and pictures of all of them for people to look at, in <c>artifacts/screenshots</c>.</summary>
public class AppearanceTests
{
    private const string Background = "() => getComputedStyle(document.body).backgroundColor";

    [Test]
    public async Task Theme_IsTheSystems_UntilTheReaderChooses()
    {
        await using var light = await OpenedReport.Of(Reports.Two);
        await using var dark = await OpenedReport.Of(Reports.Two, isDark: true);
        string paper = await light.Page.EvaluateAsync<string>(Background), night = await dark.Page.EvaluateAsync<string>(Background);
        Assert.That(night, Is.Not.EqualTo(paper));

        await light.Page.ClickAsync("#theme");
        Assert.That(await light.Page.EvaluateAsync<string>(Background), Is.EqualTo(night));
        await dark.Page.ClickAsync("#theme");
        Assert.That(await dark.Page.EvaluateAsync<string>(Background), Is.EqualTo(paper));
    }

    [Test]
    public async Task Print_ShowsBothArticlesAndAllFindings_BlackOnWhite()
    {
        await using var report = await OpenedReport.Of(Reports.Two, isDark: true);
        await report.Page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        await report.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.That(await report.Page.EvaluateAsync<string>(Background), Is.EqualTo("rgb(255, 255, 255)"));
        Assert.That(await report.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).color"), Is.EqualTo("rgb(0, 0, 0)"));
        Assert.That(await report.Shown(".tools, .filters, .ribbons, .skip"), Is.Empty);
        Assert.That(await report.Shown(".finding"), Has.Length.EqualTo(Reports.Two.Findings.Length));
        Assert.That(await report.Page.EvaluateAsync<bool>("() => Array.from(document.querySelectorAll('.column, .panel')).every(part => part.scrollHeight <= part.clientHeight + 1)"), "nothing is cut off");
    }

    [TestCase(390)]
    [TestCase(320)]
    [TestCase(900)]
    [TestCase(1440)]
    public async Task Page_OfAnyWidth_NeedsNoScrollingSideways(int width)
    {
        foreach (var comparison in (Model.Comparison[])[Reports.Two, Reports.Four])
        {
            await using var report = await OpenedReport.Of(comparison, width);
            await report.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(part => { part.open = true; })");
            Assert.That(await report.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
            Assert.That(await report.Page.EvaluateAsync<string[]>("""
                () => Array.from(document.querySelectorAll('body *')).filter(element => element.checkVisibility() && !element.closest('.skip, .aloud, .matrix thead, legend, svg'))
                  .filter(element => element.getBoundingClientRect().right > innerWidth + 1).map(element => element.outerHTML.slice(0, 80))
                """), Is.Empty);
        }
    }

    [Test]
    public async Task Page_WithoutItsScript_IsReadable()
    {
        await using var report = await OpenedReport.Of(Reports.Two);
        await using var context = await Chromium.Browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(report.Address);

        Assert.That(await page.Locator(".finding").Locator("visible=true").CountAsync(), Is.Positive);
        Assert.That(await page.Locator(".article").Locator("visible=true").CountAsync(), Is.EqualTo(2));
    }

    // The picture of the README, taken anew with SOURCEDIFF_UPDATE_GOLDENS=1.
    [Test]
    public async Task PictureOfTheReadme_IsOneOfThePage()
    {
        string path = Repository.PathOf("src", "SourceDiff.Html", "report.png");
        if (Goldens.AreUpdated)
        {
            await using var report = await OpenedReport.Of(Reports.Two, width: 1280);
            await report.Page.Locator(".finding").Nth(1).ClickAsync();
            await report.Page.ScreenshotAsync(new PageScreenshotOptions { Path = path });
        }

        Assert.That(new FileInfo(path), Has.Length.InRange(50_000, 300_000));
        Assert.That((await File.ReadAllBytesAsync(path))[1..4], Is.EqualTo("PNG"u8.ToArray()));
    }

    [Test]
    public async Task Pictures_AreTaken([Values(1440, 900, 390)] int width, [Values] bool isDark, [Values(2, 4)] int articles)
    {
        await using var report = await OpenedReport.Of(articles == 2 ? Reports.Two : Reports.Four, width, isDark);
        string folder = Directory.CreateDirectory(Repository.PathOf("artifacts", "screenshots")).FullName;
        string name = Path.Combine(folder, $"report-{articles}-{(isDark ? "dark" : "light")}-{width}");
        byte[] top = await report.Page.ScreenshotAsync(new PageScreenshotOptions { Path = name + ".png" });
        if (articles > 2)
            await report.Page.Locator("main").EvaluateAsync("main => main.scrollIntoView()");
        await report.Page.Keyboard.PressAsync("j");
        byte[] selected = await report.Page.ScreenshotAsync(new PageScreenshotOptions { Path = name + "-selected.png" });

        Assert.That(selected, Is.Not.EqualTo(top));
    }
}
