using SourceDiff.Judging.Findings;
using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff.Tests.Judging.Findings;

/// <summary>Whether another document writes the words of a name, whoever it names with them.</summary>
public class WrittenNamesTests
{
    [TestCase("Fred Roe", "Frederick Roe and his son, Fred Roe Jr., came.", ExpectedResult = true)]
    [TestCase("Fred Roe", "Alfred Roe came.", ExpectedResult = false)]
    [TestCase("Fred Roe", "Fred came with Ann Roe.", ExpectedResult = false)]
    [TestCase("Roe", "Roebuck came; the Roe came later.", ExpectedResult = true)]
    public bool AreIn_AnotherDocument_AsWholeWords(string name, string other)
    {
        var reader = new DocumentReader(EnglishExtractors.All, 10_000);
        DocumentReading[] readings = [.. new[] { name, "Nobody came.", other }.Select((text, i) => reader.Read(new Document($"{i}", text), CancellationToken.None))];
        var written = new WrittenNames(readings);
        bool isWritten = written.AreIn([1, 2], 0, new TextSpan(0, name.Length));

        Assert.That(written.AreIn([1, 2], 0, new TextSpan(0, name.Length)), Is.EqualTo(isWritten), "asked again");
        return isWritten;
    }
}
