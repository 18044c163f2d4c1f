using System.Diagnostics;
using System.Globalization;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Tests.Laws;

/// <summary>Texts that nobody writes but somebody sends: bounded time and memory, and never a crash.</summary>
[NonParallelizable]
public sealed class HugeTextTests
{
    // A small machine takes a few seconds, a busy one more; what grows with the square takes hours.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private const long MaxBytesPerCharacter = 2_000;

    private static readonly SourceComparer Comparer = SourceComparer.Create();

    private static IEnumerable<TestCaseData<string>> Texts()
    {
        yield return Case("5 MB of one word", Repeat("the ", 5_000_000));
        yield return Case("1 MB of one sentence", Repeat("At least 12 people were killed in Karsund on Monday, police said. ", 1_000_000));
        yield return Case("1 MB of one line of a list", Repeat("- 12 people\n", 1_000_000));
        yield return Case("1 MB of quotation marks", Repeat("\"", 1_000_000));
        yield return Case("1 MB of opening quotation marks", Repeat("“a ", 1_000_000));
        yield return Case("1 MB of quotations that never close", Repeat("“We said no. ", 1_000_000));
        yield return Case("1 MB of digits", Repeat("7", 1_000_000));
        yield return Case("1 MB of numbers", Repeat("12 ", 1_000_000));
        yield return Case("1 MB of digits and commas", Repeat("1,", 1_000_000));
        yield return Case("1 MB of number words", Repeat("hundred twenty and ", 1_000_000));
        yield return Case("1 MB without a space", Repeat("ab", 1_000_000));
        yield return Case("1 MB of capitals", Repeat("Velsing ", 1_000_000));
        yield return Case("1 MB of initials", Repeat("A. ", 1_000_000));
        yield return Case("1 MB of full stops", Repeat(".", 1_000_000));
        yield return Case("1 MB of dashes", Repeat("a-", 1_000_000));
        yield return Case("1 MB of brackets", Repeat("(", 500_000) + Repeat(")", 500_000));
        yield return Case("1 MB of negations", Repeat("not never ", 1_000_000));
        yield return Case("1 MB of verbs of speech", Repeat("he said she said ", 1_000_000));
        yield return Case("1 MB of refusals to speak", Repeat("said Ana Brandt “will not return ", 1_000_000));
        yield return Case("1 MB of dates", Repeat("on Monday March 3 ", 1_000_000));
        yield return Case("1 MB of empty lines", Repeat("\n", 1_000_000));
        yield return Case("1 MB of short lines", Repeat("a\n", 1_000_000));
        yield return Case("1 MB of lone surrogates", Repeat("\uD83D", 1_000_000));
        yield return Case("1 MB of combining marks", Repeat("\u0301", 1_000_000));
        yield return Case("1 MB of ideographs", Repeat("三百人が負傷した。", 1_000_000));
        yield return Case("1 MB of NUL", Repeat("\0", 1_000_000));
        yield return Case("1 MB of tags", Repeat("<b>12</b>", 1_000_000));
    }

    [TestCaseSource(nameof(Texts))]
    public void HugeText_ComparedWithItsCopyAndAChange_TakesBoundedTimeAndMemory(string text)
    {
        // On a thread of its own, so that a comparison that hangs fails its test and not the whole run.
        var comparing = Task.Factory.StartNew(() => Measure(text), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Assert.That(comparing.Wait(Limit), Is.True, $"not done after {Limit}");
        var (comparison, elapsed, allocated) = comparing.Result;
        TestContext.Out.WriteLine($"{text.Length:n0} characters: {elapsed.TotalMilliseconds:n0} ms, {allocated / 1_000_000:n0} MB, {comparison.Alignments.Length:n0} alignments, {comparison.Findings.Length:n0} findings");
        Assert.That(comparison.Coverage.Documents, Has.Length.EqualTo(2));
        Assert.That(allocated, Is.LessThan(2 * MaxBytesPerCharacter * text.Length));
    }

    // Of every person the two tell something else: what is looked up for each of the one among all of the other grows with the square.
    [TestCase("The Norwegian climber {0} fell.", "The Danish climber {0} fell.", TestName = "200 KB of nationalities")]
    [TestCase("{0} was arrested and will plead guilty.", "{0} was sentenced and had pleaded not guilty.", TestName = "200 KB of steps of cases")]
    [TestCase("He was also known as {0}.", "She was nicknamed {0}x.", TestName = "200 KB of nicknames")]
    [TestCase("It was not named. {0} was held.", "{0} was named as the suspect. He was not held.", TestName = "200 KB of what is not known")]
    [TestCase("{0} did not resign.\n\n", "{0} resigned.\n\n", TestName = "200 KB of resignations")]
    [TestCase("“We shall fight for {0}”\n\n", "“We shall never fight for {0}”\n\n", TestName = "200 KB of sayings denied")]
    [TestCase("Nobody was hurt", "{2} were hurt", TestName = "200 KB of nobody hurt")]
    [TestCase("{0}, 57, ran. The 57-year-old fell", "The 57-year-old ran. {0}, 57, fell", TestName = "200 KB of one age")]
    // Of every hour, year and count of a sentence that does not end, each is held against those of many others.
    [TestCase("at {1}:07 a.m.,", "at {1}:07 p.m.,", TestName = "200 KB of hours in a sentence")]
    [TestCase("in {2},", "in {2},", TestName = "200 KB of years in a sentence")]
    [TestCase("by {2} votes to {1}", "by {1} votes to {2}", TestName = "200 KB of votes in a sentence")]
    [TestCase("{2} miles,", "{2} km,", TestName = "200 KB of measures in a sentence")]
    [TestCase("{2} miles.\n\n", "{2} km.\n\n", TestName = "200 KB of measures")]
    public void HugeList_ComparedWithAnother_TakesBoundedTime(string line, string other)
    {
        const string Story = "Storm hits Karsund\n\nA storm killed a clerk in Karsund on Monday. ";
        var comparing = Task.Factory.StartNew(() => Comparer.Compare([new Document("a", Story + List(line, 200_000)), new Document("b", Story + List(other, 200_000))]), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Assert.That(comparing.Wait(Limit), Is.True, $"not done after {Limit}");
        Assert.That(comparing.Result.Coverage.Documents, Has.Length.EqualTo(2));
        var writing = Task.Run(() => new TextReportWriter().Write(comparing.Result, TextWriter.Null));
        Assert.That(writing.Wait(Limit), Is.True, $"not written after {Limit}");
    }

    private static string List(string line, int length)
    {
        string[] syllables = ["Bar", "Dan", "Fer", "Gol", "Hul", "Jor", "Kam", "Lun", "Mor", "Nel", "Pol", "Ros", "Sal", "Tor", "Ved", "Wim"];
        int lines = length / (line.Length + (line.Contains("{0}", StringComparison.Ordinal) ? 12 : 0));
        return string.Join(' ', Enumerable.Range(0, lines).Select(i =>
            string.Format(CultureInfo.InvariantCulture, line, $"{syllables[i % 16]}{syllables[i / 16 % 16].ToLowerInvariant()} {syllables[i / 256 % 16]}{syllables[i / 4096 % 16].ToLowerInvariant()}en", (i % 12) + 1, 1900 + (i % 130))));
    }

    private static (Comparison Comparison, TimeSpan Elapsed, long Allocated) Measure(string text)
    {
        var watch = Stopwatch.StartNew();
        long before = GC.GetAllocatedBytesForCurrentThread();
        var comparison = Comparer.Compare([new Document("a", text), new Document("b", text[..^1] + "x. Nobody was hurt.")]);
        return (comparison, watch.Elapsed, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static TestCaseData<string> Case(string name, string text) => new TestCaseData<string>(text).SetArgDisplayNames(name);

    private static string Repeat(string part, int length) => string.Concat(Enumerable.Repeat(part, length / part.Length));
}
