using Microsoft.Playwright;

namespace SourceDiff.Tests.Html.Browser;

/// <summary>One headless Chromium for all tests of this folder: Debian's, or the one that SOURCEDIFF_CHROMIUM names.</summary>
[SetUpFixture]
public sealed class Chromium
{
    private const string Debians = "/usr/bin/chromium";

    private static IPlaywright? _playwright;
    private static IBrowser? _browser;

    internal static IBrowser Browser => _browser!;

    [OneTimeSetUp]
    public async Task Launch()
    {
        string? given = Environment.GetEnvironmentVariable("SOURCEDIFF_CHROMIUM");
        if (string.IsNullOrEmpty(given))
            DebianPackage.Require("chromium", Debians);
        else
            Assert.That(File.Exists(given), $"SOURCEDIFF_CHROMIUM names '{given}', which does not exist. Name a Chromium, or unset it to use {Debians}.");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = string.IsNullOrEmpty(given) ? Debians : given,
            // Chromium refuses its sandbox to root; the pages are our own files.
            Args = Environment.IsPrivilegedProcess ? ["--no-sandbox", "--disable-dev-shm-usage"] : ["--disable-dev-shm-usage"],
        });
    }

    [OneTimeTearDown]
    public async Task Close()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
    }
}
