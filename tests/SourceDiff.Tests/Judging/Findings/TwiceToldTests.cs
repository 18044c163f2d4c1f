using SourceDiff.Judging;
using SourceDiff.Judging.Findings;
using SourceDiff.Judging.Ledger;
using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff.Tests.Judging.Findings;

/// <summary>Which discrepancies on the same words are one. A verdict is written as two words of two documents, and the values that they are read as.</summary>
public class TwiceToldTests
{
    private const string Text = "11 12 13 14 15 16";

    private static readonly DocumentReading[] Readings =
        [.. new[] { "a", "b", "c", "d" }.Select(id => new DocumentReader([], 1000).Read(new Document(id, Text), CancellationToken.None))];

    [Test]
    public void Assemble_OneHourAgainstOneHourTwice_IsOneFinding() => Assert.That(TellOf(Aspect.Date,
        new("a11", "03:33", "b11", "03:30", 0.99), new("a11", "03:33", "c12", "about Tuesday 03:30", 0.9)),
        Is.EqualTo(new[] { "03:33: a ≠ 03:30: b ≠ about Tuesday 03:30: c" }));

    [Test]
    public void Assemble_OneHourAgainstAnother_StaysApart() => Assert.That(TellOf(Aspect.Date,
        new("a11", "03:33", "b11", "03:30", 0.99), new("a11", "03:33", "c12", "06:40", 0.9)),
        Has.Length.EqualTo(2));

    [Test]
    public void Assemble_DoubtfulOnTheSameWords_DoesNotHideBehindASureOne() => Assert.That(TellOf(Aspect.Date,
        new("a11", "03:33", "b11", "03:30", 0.99), new("a11", "03:33", "c12", "about Tuesday 03:30", 0.4)),
        Has.Length.EqualTo(2));

    [Test]
    public void Assemble_OneSpellingAsAPlaceAndAsAName_IsOneFinding()
    {
        var pairs = Pairs(Aspect.Place, [new("a11", "Halvik", "b11", "Halvick", 0.8)]);
        pairs.AddRange(Pairs(Aspect.Name, [new("c12", "Halvick", "d12", "Halvik", 0.8)]));
        Assert.That(Show(pairs), Is.EqualTo(new[] { "Halvik: a d ≠ Halvick: b c" }));
    }

    [TestCase("03:33", "03:30", ExpectedResult = false)]
    [TestCase("03:33", "Tuesday 03:33", ExpectedResult = true)]
    [TestCase("03:33", "about Tuesday 03:30", ExpectedResult = true)]
    [TestCase("Tuesday 07:37", "2031-05-06 Tuesday 06:00", ExpectedResult = true)]
    public bool GoesWith_TwoHours(string one, string other)
    {
        var verdict = new Verdict(new Rule("SD9902", Aspect.Date, Severity.Low, "Alike", "Alike."), Relation.Compatible, SideOf("a11", one), SideOf("b11", other), 0.9, "They were compared.");
        return new GroupMember(0, 0, 0, verdict, IsLeft: true).GoesWith(new GroupMember(1, 1, 1, verdict, IsLeft: false));
    }

    private static string[] TellOf(Aspect aspect, params Told[] verdicts) => Show(Pairs(aspect, verdicts));

    private static string[] Show(List<JudgingContext> pairs) =>
        [.. FindingAssembler.Assemble(new PassageNumbers(Readings), [.. pairs.Select(pair => new JudgedPair(pair))], []).OfType<Discrepancy>()
            .Select(finding => string.Join(" ≠ ", finding.Positions.Select(position => $"{position.Value}: {string.Join(' ', position.DocumentIds)}")))];

    private static List<JudgingContext> Pairs(Aspect aspect, Told[] verdicts)
    {
        var rule = new Rule("SD9903", aspect, Severity.High, "Different", "Different values.");
        var pairs = new List<JudgingContext>();
        foreach (var verdict in verdicts)
        {
            var pair = new JudgingContext(Readings[verdict.Left[0] - 'a'], Readings[verdict.Right[0] - 'a'], [], CancellationToken.None);
            pair.Report(new Verdict(rule, Relation.Conflicts, SideOf(verdict.Left, verdict.LeftValue), SideOf(verdict.Right, verdict.RightValue), verdict.Confidence, "They were compared."));
            pairs.Add(pair);
        }

        return pairs;
    }

    private static VerdictSide SideOf(string words, string value) => new(new TextSpan(Text.IndexOf(words[1..], StringComparison.Ordinal), Text.IndexOf(words[1..], StringComparison.Ordinal) + 2), value);
}

/// <summary>A verdict in a test: where its words stand, and what they are read as.</summary>
internal sealed record Told(string Left, string LeftValue, string Right, string RightValue, double Confidence);
