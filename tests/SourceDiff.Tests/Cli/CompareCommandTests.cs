using System.Text;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Tests.Cli;

public class CompareCommandTests
{
    private readonly ScratchFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void Help_OfTheCommand_HasExamplesAndExitCodes()
    {
        var run = Run("--help");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Contain("sourcediff compare ours.md theirs.html").And.Contain("Exit codes:").And.Contain("130  interrupted"));
    }

    [TestCase("compare", "1    --fail-on", "batch:")]
    [TestCase("batch", "3    batch:", "--fail-on:")]
    [TestCase("explain", "sourcediff explain SD0903", "sourcediff schema")]
    [TestCase("schema", "sourcediff schema >", "sourcediff explain")]
    public void Help_OfACommand_TellsOnlyOfThatCommand(string command, string told, string untold)
    {
        var run = Run(command, "--help");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Contain(told).And.Not.Contain(untold).And.Contain("2    bad usage"));
    }

    [Test]
    public void Version_IsTheLibrarys()
    {
        var run = Run("--version");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output.Trim(), Is.EqualTo(typeof(SourceComparer).Assembly.GetName().Version!.ToString(3)));
    }

    [Test]
    public void Compare_TwoFiles_PrintsWhatWasComparedWithoutColor()
    {
        var run = Run("compare", "wire.md", "courier.txt");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Output, Does.StartWith("2 articles compared, 1 independent source · ").And.Contain("  A, B are one source: ").And.Contain("  A  National Wire, “Ferry fire kills twelve”, 2031-04-07, ").And.Contain("  B  courier.txt, "));
        Assert.That(run.Output, Does.Not.Contain("\u001b").And.Not.Contain("---").And.Not.Contain("##"));
    }

    [Test]
    [Platform("Unix")]
    public void Compare_TwiceIntoOneFile_AppendsTheSecond()
    {
        string command = $"dotnet '{Path.Combine(AppContext.BaseDirectory, "SourceDiff.Cli.dll")}' compare wire.md courier.txt";
        using (var shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("sh", ["-c", $"({command}; {command}) > twice.out"]) { WorkingDirectory = _folder.Path })!)
            shell.WaitForExit();

        string once = Run("compare", "wire.md", "courier.txt").Output;
        Assert.That(File.ReadAllText(Path.Combine(_folder.Path, "twice.out")), Is.EqualTo(once + once));
    }

    [TestCase("--disputed")]
    [TestCase("--single-source")]
    [TestCase("--missing-from", "wire.md")]
    [TestCase("--missing-from", "a")]
    [TestCase("--min-sources", "2")]
    [TestCase("--updated")]
    [TestCase("--about", "money")]
    public void Compare_ClaimsChosen_KeepsOnlyThose(params string[] options)
    {
        var all = JsonReportReader.Read(Encoding.UTF8.GetBytes(Run("compare", "wire.md", "courier.txt", "--format", "json").Output));
        var chosen = JsonReportReader.Read(Encoding.UTF8.GetBytes(Run(["compare", "wire.md", "courier.txt", "--format", "json", .. options]).Output));

        Assert.That(chosen.Documents, Is.EqualTo(all.Documents));
        Assert.That(chosen.Claims.Length == all.Claims.Length, Is.EqualTo(options[0] == "--single-source"));
        Assert.That(chosen.Provenance.IndependentSources, Is.EqualTo(1));
    }

    [Test]
    public void Compare_NoClaimAsAsked_SaysSo()
    {
        var run = Run("compare", "wire.md", "courier.txt", "--min-sources", "9");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Error, Does.Match(@"^sourcediff: none of the \d+ claims is reported by 9 independent sources \(--min-sources\); the most that report one is 1, and the 2 articles are 1 independent source\.\n$"));
    }

    [Test]
    public void Compare_ReportedByALetter_IsOfThatArticle()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "own.md"), "A tram line to the harbour of Lowmere will open in May.\n\nTwelve people were hurt on Monday when a crane fell in Lowmere.");
        File.WriteAllText(Path.Combine(_folder.Path, "other.md"), "Twelve people were hurt on Monday when a crane fell in Lowmere.");
        var run = Run("compare", "other.md", "own.md", "--format", "json", "--reported-by", "A");
        var comparison = JsonReportReader.Read(Encoding.UTF8.GetBytes(run.Output));

        Assert.That(comparison.Claims.Select(claim => comparison.Quote(claim.Label)), Is.EqualTo(new[] { "Twelve people were hurt on Monday when a crane fell in Lowmere." }));
    }

    [Test]
    public void Compare_AboutWhatIsNoAspect_SaysWhichThereAre() =>
        Assert.That(Run("compare", "wire.md", "courier.txt", "--about", "weather").Error, Does.StartWith("--about does not know 'weather'. Give one of quantity, money,"));

    [TestCase("conflicts", "SD0103")]
    [TestCase("updates", "SD0104")]
    [TestCase("conflicts updates", "SD0103 SD0104")]
    [TestCase("discrepancies conflicts", "SD0103 SD0104")]
    public void Compare_OnlyConflictsOrUpdates_LeavesOutTheOthers(string only, string rules)
    {
        File.WriteAllText(Path.Combine(_folder.Path, "one.md"), "---\npublished: 2031-04-07\n---\nNine people were hurt when a crane fell onto the Elm bridge on Monday. The crane belongs to a firm of 40 people.");
        File.WriteAllText(Path.Combine(_folder.Path, "two.md"), "---\npublished: 2031-04-09\n---\nThe number of people hurt when a crane fell onto the Elm bridge on Monday has risen to 11. The crane belongs to a firm of 14 people.");
        var run = Run(["compare", "one.md", "two.md", "--format", "json", "--only", .. only.Split(' ')]);

        Assert.That(JsonReportReader.Read(Encoding.UTF8.GetBytes(run.Output)).Findings.Select(finding => finding.RuleId).Order(), Is.EqualTo(rules.Split(' ')));
    }

    [Test]
    public void Compare_MissingFromAStranger_SaysWhoTheArticlesAre()
    {
        var run = Run("compare", "wire.md", "courier.txt", "--missing-from", "radio.md");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("'radio.md', which is none of the articles compared: ").And.Contain("courier.txt"));
    }

    [Test]
    public void Compare_ColorAlways_WritesEscapes() =>
        Assert.That(Run("compare", "wire.md", "courier.txt", "--color", "always").Output, Does.StartWith("\u001b[1m2 articles"));

    [Test]
    public void Compare_Json_IsTheWholeComparison()
    {
        var run = Run("compare", "wire.md", "courier.txt", "--format", "json");
        var comparison = JsonReportReader.Read(Encoding.UTF8.GetBytes(run.Output));

        Assert.That(comparison.Documents.Select(document => $"{document.Id} {document.Publisher} {document.PublishedAt:yyyy-MM-dd}"),
            Is.EqualTo(new[] { "wire.md National Wire 2031-04-07", "courier.txt  " }));
        Assert.That(comparison.Documents[0].Text, Does.StartWith("Fire at sea\n\nTwelve people"));
        Assert.That(run.Output, Has.Exactly(1).EqualTo('\n'));
    }

    [Test]
    public void Compare_OnlyOneKind_LeavesOutTheOthers()
    {
        var run = Run("compare", "wire.md", "courier.txt", "--format", "json", "--only", "agreements", "--aspect", "quantity");

        Assert.That(JsonReportReader.Read(Encoding.UTF8.GetBytes(run.Output)).Findings, Is.All.InstanceOf<Agreement>().And.All.Property("Aspect").EqualTo(Aspect.Quantity));
    }

    [Test]
    public void Compare_OutputFile_ChoosesTheFormatByItsName()
    {
        var run = Run("compare", "wire.md", "courier.txt", "-o", "report.md");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((0, "")));
        Assert.That(File.ReadAllText(Path.Combine(_folder.Path, "report.md")), Does.StartWith("# 2 articles compared"));
        File.Delete(Path.Combine(_folder.Path, "report.md"));
    }

    [Test]
    public void Compare_FailOnOmission_ExitsWith1OnlyWhenThereIsOne()
    {
        string longer = ScratchFolder.Courier + "\n\nDivers from the island of Brennholm found 7 lifeboats near the harbour of Calder on Thursday, mayor Tove Lind said.\n";
        _folder.Write("more/longer.txt", longer);

        Assert.That(Run("compare", "courier.txt", "more/longer.txt", "--fail-on", "omission").ExitCode, Is.EqualTo(1));
        Assert.That(Run("compare", "courier.txt", "courier.txt", "--fail-on", "omission").ExitCode, Is.Zero);
    }

    [Test]
    public void Compare_StandardInputAndFolder_AreArticlesToo()
    {
        _folder.Write("folder/b.txt", ScratchFolder.Courier);
        _folder.Write("folder/a.md", ScratchFolder.Wire);
        _folder.Write("folder/notes.pdf", "no article");
        var run = CommandRun.Of(_folder.Path, ScratchFolder.Courier, "compare", "-", "folder", "--format", "json");

        Assert.That(JsonReportReader.Read(Encoding.UTF8.GetBytes(run.Output)).Documents.Select(document => document.Id), Is.EqualTo(new[] { "stdin", "a.md", "b.txt" }));
    }

    [Test]
    public void Compare_Windows1252_IsReadWithANotice()
    {
        _folder.Write("old/old.txt", [0x93, .. "Caf"u8, 0xe9, 0x94, (byte)'.']);
        var run = Run("compare", "old/old.txt", "courier.txt", "--format", "json");

        Assert.That(run.Error, Is.EqualTo("sourcediff: 'old/old.txt' is no valid UTF-8: read as Windows-1252.\n"));
        Assert.That(JsonReportReader.Read(Encoding.UTF8.GetBytes(run.Output)).Documents[0].Text, Is.EqualTo("“Café”."));
    }

    [TestCase("sourcediff: 'none.txt' does not exist. Pass a file (.txt, .md, .html), a folder, or - for standard input.\n", "compare", "none.txt", "wire.md")]
    [TestCase("sourcediff: 'bin/binary.txt' is a binary file: it holds zero bytes.", "compare", "bin/binary.txt", "wire.md")]
    [TestCase("sourcediff: 'empty.html' holds no article text: no <article> element, and no paragraph of 40 characters. Pass the article as plain text.\n", "compare", "bin/empty.html", "wire.md")]
    [TestCase("sourcediff: A comparison needs at least two articles; 'wire.md' is the only one.", "compare", "wire.md")]
    [TestCase("sourcediff: The folder 'hollow' holds no articles: no file ends in .txt, ", "compare", "hollow", "wire.md")]
    [TestCase("sourcediff: The folder 'stories' holds no articles: no file ends in .txt, .md, .markdown, .html, .htm, .xhtml. Its folders do; name one of them: stories/one\n", "compare", "stories", "wire.md")]
    [TestCase("sourcediff: 'nowhere/report.md' cannot be written: ", "compare", "wire.md", "courier.txt", "-o", "nowhere/report.md")]
    [TestCase("Required argument 'articles' missing for command: 'compare'.\nTry 'sourcediff compare --help'.\n", "compare")]
    [TestCase("Unrecognized option '--colour'.\nTry 'sourcediff compare --help'.\n", "compare", "wire.md", "courier.txt", "--colour")]
    [TestCase("--min-confidence must be a number from 0 to 1.\nTry 'sourcediff compare --help'.\n", "compare", "wire.md", "courier.txt", "--min-confidence", "7")]
    [TestCase("--width must be a number from 40 to 1000.\nTry 'sourcediff compare --help'.\n", "compare", "wire.md", "courier.txt", "--width", "3")]
    [TestCase("--width must be a number from 40 to 1000.\nTry 'sourcediff compare --help'.\n", "compare", "wire.md", "courier.txt", "--width", "wide")]
    [TestCase("--width must be a number from 40 to 1000.\nTry 'sourcediff compare --help'.\n", "compare", "wire.md", "courier.txt", "--width", "60.5")]
    [TestCase("--min-confidence must be a number from 0 to 1.\nTry 'sourcediff compare --help'.\n", "compare", "wire.md", "courier.txt", "--min-confidence", "high")]
    [TestCase("--min-sources must be a number from 1.\nTry 'sourcediff compare --help'.\n", "compare", "wire.md", "courier.txt", "--min-sources", "two")]
    [TestCase("--claims must be a number from 0.\nTry 'sourcediff compare --help'.\n", "compare", "wire.md", "courier.txt", "--claims", "-1")]
    [TestCase("--jobs must be a number from 1 to 1024.\nTry 'sourcediff batch --help'.\n", "batch", "--jobs", "all")]
    [TestCase("--aspect does not know 'colour'. Give one or more of quantity, money, ", "compare", "wire.md", "courier.txt", "--aspect", "colour")]
    [TestCase("Say what to do with 'wire.md': sourcediff compare wire.md courier.txt\nTry 'sourcediff --help'.\n", "wire.md", "courier.txt")]
    [TestCase("sourcediff: 'https://example.org/a' is an address, and nothing is fetched. Pipe the page in: curl -s https://example.org/a | sourcediff compare - other.md\n", "compare", "https://example.org/a", "wire.md")]
    [TestCase("sourcediff: '.' is a folder. Name a file in it: ./report.html\n", "compare", "wire.md", "courier.txt", "-o", ".")]
    [TestCase("There is no command 'compar'. The commands are compare, batch, explain, schema.\nTry 'sourcediff --help'.\n", "compar", "wire.md", "courier.txt")]
    [TestCase("sourcediff: 'bin/blank.md' holds no text. Pass an article, or leave it out.\n", "compare", "bin/blank.md", "wire.md")]
    [TestCase("sourcediff: Standard input holds no text. ", "compare", "-", "wire.md")]
    [TestCase("sourcediff: Standard input (-) is named twice, and can be read once. ", "compare", "-", "-")]
    [TestCase("Argument 'pdf' not recognized. Must be one of:", "compare", "wire.md", "courier.txt", "--format", "pdf")]
    public void Compare_Error_SaysWhatToDoAndExitsWith2(string message, params string[] arguments)
    {
        _folder.Write("bin/binary.txt", [1, 0, 2]);
        _folder.Write("bin/blank.md", "---\ntitle: A download that went wrong\n---\n\n");
        _folder.Write("bin/empty.html", "<html><body><nav>Home</nav><p>Short.</p></body></html>");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "hollow"));
        _folder.Write("stories/one/a.txt", [65]);
        var run = CommandRun.Of(_folder.Path, "", arguments);

        Assert.That(run.Error, Does.StartWith(message));
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
    }

    private CommandRun Run(params string[] arguments) => CommandRun.Of(_folder.Path, "", arguments);
}
