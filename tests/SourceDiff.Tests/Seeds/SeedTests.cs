using System.Text;
using SourceDiff.Cli;

namespace SourceDiff.Tests.Seeds;

/// <summary>
/// Every event under <c>seeds/</c>, compared and printed as a reader sees it, is what its file <c>expected</c> says.
/// </summary>
public sealed class SeedTests
{
    private const string Width = "100";

    private static IEnumerable<string> Events =>
        Directory.EnumerateDirectories(Repository.PathOf("seeds")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Events))]
    public async Task Event_Compared_PrintsWhatIsExpected(string name)
    {
        Goldens.Check(Repository.PathOf("seeds", name, "expected"), await CompareAsync(Repository.PathOf("seeds", name)));
    }

    [Test]
    public void Seeds_HoldSixEventsOfTwoToFourOutlets()
    {
        Assert.That(Events.Count(), Is.GreaterThanOrEqualTo(6));
        foreach (string name in Events)
            Assert.That(Articles(name).Count, Is.InRange(2, 4), name);
    }

    [TestCaseSource(nameof(Events))]
    public void Article_OfEvent_Has250To900Words(string name)
    {
        foreach (string article in Articles(name))
        {
            int words = File.ReadAllText(article).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            Assert.That(words, Is.InRange(250, 900), article);
        }
    }

    private static List<string> Articles(string name) =>
        [.. Directory.EnumerateFiles(Repository.PathOf("seeds", name)).Where(file => Path.GetExtension(file).Length > 0)];

    private static async Task<string> CompareAsync(string folder)
    {
        using var output = new MemoryStream();
        var error = new StringWriter();
        var command = new CommandLine(new CommandEnvironment
        {
            OpenInput = () => Stream.Null,
            OpenOutput = () => output,
            Error = error,
            IsOutputTerminal = false,
            IsErrorTerminal = false,
            AllowsColor = false,
            Width = 100,
        });

        int exit = await command.RunAsync(["compare", folder, "--width", Width]);

        Assert.That(exit, Is.Zero, error.ToString());
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
