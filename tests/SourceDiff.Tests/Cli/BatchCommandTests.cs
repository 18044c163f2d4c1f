using System.Text;
using System.Text.Json;

namespace SourceDiff.Tests.Cli;

public class BatchCommandTests
{
    private readonly ScratchFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void Batch_ManyLines_AnswersInTheirOrder()
    {
        // Lines of very different sizes, so that later ones are ready first.
        var input = new StringBuilder();
        for (int i = 0; i < 200; i++)
            input.Append(Line($"e{i}", i % 20 == 0 ? 200 : 1)).Append('\n');

        var run = CommandRun.Of(_folder.Path, input.ToString(), "batch");

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
        Assert.That(Ids(run), Is.EqualTo(Enumerable.Range(0, 200).Select(i => $"e{i}")));
    }

    [Test]
    public void Batch_BadLines_CostThemselvesOnly()
    {
        string input = string.Join('\n',
            Line("first", 1),
            "{\"id\": \"torn",
            "",
            "[1]",
            "{\"id\": 7, \"documents\": [{\"text\": \"One.\"}]}",
            "{\"id\": \"x\", \"documents\": [{\"text\": \"One.\"}, {\"id\": \"b\"}]}",
            "{\"id\": \"d\", \"documents\": [{\"text\": \"One.\", \"published\": \"someday\"}, {\"text\": \"Two.\"}]}",
            "{\"id\": \"e\", \"documents\": [{\"text\": \"One.\"}, {\"text\": \" \"}]}",
            Line("last", 1));

        var run = CommandRun.Of(_folder.Path, input, "batch", "-");

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(Lines(run).Select(line => line.TryGetProperty("error", out var error) ? $"{line.GetProperty("id")} {error}" : $"{line.GetProperty("id")} compared"), Is.EqualTo(new[]
        {
            "first compared",
            " Line 2: no valid JSON at byte 12",
            " Line 4: the line is no JSON object",
            "7 Line 5: A comparison needs at least two documents; 1 given.",
            "x Line 6: document 'b' has no \"text\"",
            "d Line 7: The published date of '1' cannot be read: 'someday'. Write it as 2026-03-10 or 2026-03-10T21:40:00Z.",
            "e Line 8: document '2' holds no text",
            "last compared",
        }));
    }

    [Test]
    public void Batch_Files_AreReadOneAfterTheOther()
    {
        _folder.Write("one.jsonl", Line("1", 1) + "\n");
        _folder.Write("two.jsonl", Line("2", 1));

        Assert.That(Ids(CommandRun.Of(_folder.Path, "", "batch", "one.jsonl", "two.jsonl", "--jobs", "1")), Is.EqualTo(new[] { "1", "2" }));
    }

    [Test]
    public void Batch_LineOverSeveralBlocks_IsOneLine() =>
        Assert.That(Ids(CommandRun.Of(_folder.Path, Line("big", 5_000) + "\n" + Line("small", 1), "batch", "--only", "discrepancies")), Is.EqualTo(new[] { "big", "small" }));

    [Test]
    public void Batch_NoInput_IsNoOutput() =>
        Assert.That(CommandRun.Of(_folder.Path, "", "batch"), Is.EqualTo(new CommandRun(0, "", "")));

    [Test]
    public void Batch_MissingFile_ExitsWith2() =>
        Assert.That(CommandRun.Of(_folder.Path, "", "batch", "none.jsonl"),
            Is.EqualTo(new CommandRun(2, "", "sourcediff: 'none.jsonl' does not exist. Pass files of JSON Lines, or - for standard input.\n")));

    [Test]
    public void Batch_ReaderGone_EndsQuietly()
    {
        using var process = CommandRun.Start(_folder.Path, "batch");
        process.StandardOutput.Close();
        try
        {
            for (int i = 0; i < 2_000; i++)
                process.StandardInput.WriteLine(Line("e", 3));
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended already: that is what is expected of it.
        }

        Assert.That(process.WaitForExit(60_000), Is.True);
        Assert.That((process.ExitCode, process.StandardError.ReadToEnd()), Is.EqualTo((141, "")));
    }

    [Test]
    [Platform("Unix")]
    public void Batch_Interrupted_ExitsWith130()
    {
        using var process = CommandRun.Start(_folder.Path, "batch");
        process.StandardInput.WriteLine(Line("e", 1));
        process.StandardInput.Flush();
        Assert.That(process.StandardOutput.ReadLine(), Does.StartWith("{\"id\":\"e\""));

        using (var kill = System.Diagnostics.Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            kill.WaitForExit();

        Assert.That(process.WaitForExit(60_000), Is.True);
        Assert.That((process.ExitCode, process.StandardError.ReadToEnd()), Is.EqualTo((130, "")));
    }

    private static string Line(string id, int repetitions) =>
        $$"""{"id": "{{id}}", "documents": [{"text": "{{Repeat("Twelve people were killed on Monday. ", repetitions)}}"}, {"id": "b", "publisher": "B", "text": "{{Repeat("Fourteen people were killed on Monday. ", repetitions)}}"}]}""";

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static IEnumerable<JsonElement> Lines(CommandRun run) =>
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);

    private static IEnumerable<string> Ids(CommandRun run) => Lines(run).Select(line => line.GetProperty("id").ToString());
}
