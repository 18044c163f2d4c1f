using System.Text.Json;

namespace SourceDiff.Tests.Cli.Articles;

/// <summary>A report for editors points into the files that the articles were taken from.</summary>
public class SourceRegionTests
{
    private readonly ScratchFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void Sarif_OfMarkdownAndPage_HasRegionsOfTheFiles()
    {
        const string Body = "Twelve people were hurt when a crane fell onto the Elm bridge on Monday, the fire brigade said.";
        _folder.Write("story.md", $"---\ntitle: Crane falls\npublished: 2031-05-05\n---\n\n# Crane falls onto bridge\n\n{Body}\n\n## What next\n\nThe bridge stays shut.\n");
        _folder.Write("crlf.md", $"---\r\ntitle: Crane\r\n---\r\n\r\n# Crane down\r\n\r\n{Body.Replace("Twelve", "Eleven", StringComparison.Ordinal)}\r\n");
        _folder.Write("page.html", $"<!doctype html><html><body>\n<nav>Home</nav>\n<article>\n<h1>Crane falls</h1>\n<p>{Body.Replace("Twelve", "<b>Fourteen</b>", StringComparison.Ordinal)}</p></article></body></html>");
        var run = CommandRun.Of(_folder.Path, "", "compare", "story.md", "crlf.md", "page.html", "--format", "sarif");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        using var log = JsonDocument.Parse(run.Output);
        int regions = 0;
        foreach (var result in log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
        {
            foreach (var location in result.GetProperty("locations").EnumerateArray().Concat(result.TryGetProperty("relatedLocations", out var related) ? related.EnumerateArray().ToArray() : []))
            {
                var place = location.GetProperty("physicalLocation");
                string file = File.ReadAllText(Path.Combine(_folder.Path, place.GetProperty("artifactLocation").GetProperty("uri").GetString()!));
                var region = place.GetProperty("region");
                int start = region.GetProperty("charOffset").GetInt32(), length = region.GetProperty("charLength").GetInt32();
                int line = region.GetProperty("startLine").GetInt32(), column = region.GetProperty("startColumn").GetInt32();
                Assert.That(file.Substring(start, length), Is.EqualTo(region.GetProperty("snippet").GetProperty("text").GetString()));
                Assert.That(file.Split('\n')[..(line - 1)].Sum(part => part.Length + 1) + column - 1, Is.EqualTo(start));
                regions++;
            }
        }

        Assert.That(regions, Is.GreaterThan(6));
        Assert.That(log.RootElement.GetProperty("runs")[0].GetProperty("artifacts").EnumerateArray().Select(file => file.GetProperty("mimeType").GetString()),
            Is.EqualTo(new[] { "text/markdown", "text/markdown", "text/html" }));
    }
}
