using Microsoft.Playwright;
using SourceDiff.Html;
using SourceDiff.Model;
using SourceDiff.Tests.Cli;

namespace SourceDiff.Tests.Html.Browser;

/// <summary>A report in a browser, as a reader opens it: a file. What goes wrong in the page, and what it asks for, is noted.</summary>
internal sealed class OpenedReport : IAsyncDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly IBrowserContext _context;

    private OpenedReport(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, and what no script caught.</summary>
    public List<string> Complaints { get; } = [];

    public List<string> Requests { get; } = [];

    public string Address { get; private set; } = "";

    public static async Task<OpenedReport> Of(Comparison comparison, int width = 1440, bool isDark = false, bool ignoresPolicy = false, string fragment = "")
    {
        var context = await Chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            BypassCSP = ignoresPolicy,
        });
        var opened = new OpenedReport(context, await context.NewPageAsync());
        opened.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                opened.Complaints.Add(message.Text);
        };
        opened.Page.PageError += (_, error) => opened.Complaints.Add(error);
        opened.Page.Dialog += (_, dialog) => opened.Complaints.Add($"a dialog: {dialog.Message}");
        opened.Page.Request += (_, request) => opened.Requests.Add(request.Url);
        opened.Address = new Uri(opened._folder.Write("report.html", HtmlReportWriter.Write(comparison))).AbsoluteUri;
        await opened.Page.GotoAsync(opened.Address + fragment);
        await opened.Page.WaitForSelectorAsync("html[data-ready]");
        return opened;
    }

    /// <summary>The texts of all elements that <paramref name="selector"/> finds and that can be seen.</summary>
    public async Task<string[]> Shown(string selector) => await Page.EvaluateAsync<string[]>(
        "selector => Array.from(document.querySelectorAll(selector)).filter(element => element.checkVisibility()).map(element => element.innerText.trim())", selector);

    public Task<int> Count(string selector) => Page.EvaluateAsync<int>("selector => document.querySelectorAll(selector).length", selector);

    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        _folder.Dispose();
    }
}
