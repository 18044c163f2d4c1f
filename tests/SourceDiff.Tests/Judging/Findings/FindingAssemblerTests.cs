using SourceDiff.Judging;
using SourceDiff.Judging.Findings;
using SourceDiff.Judging.Ledger;
using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff.Tests.Judging.Findings;

/// <summary>Which verdicts of many pairs become one finding. A verdict is written as two words of two documents: "a12 b14".</summary>
public class FindingAssemblerTests
{
    private const string Text = "11 12 13 14 15 16";

    private static readonly DocumentReading[] Readings =
        [.. new[] { "a", "b", "c", "d" }.Select(id => new DocumentReader([], 1000).Read(new Document(id, Text), CancellationToken.None))];

    private static readonly Rule Different = new("SD9903", Aspect.Quantity, Severity.High, "Different", "Different numbers.");
    private static readonly Rule Same = new("SD9901", Aspect.Quantity, Severity.Low, "Same", "Same number.");

    [TestCase("a11 ≠ d14 .9, b11 ≠ d14 .8, a11 = b11 .9", ExpectedResult = "11: a b ≠ 14: d | 11: a b", TestName = "equal values against one other")]
    [TestCase("a11 ≠ b12 .9, a11 ≠ c13 .8, b12 ≠ c13 .7", ExpectedResult = "11: a ≠ 12: b ≠ 13: c", TestName = "three that all differ")]
    [TestCase("a11 ≠ b12 .9, b12 ≠ c13 .8, c13 ≠ d14 .7", ExpectedResult = "11: a ≠ 12: b | 12: b ≠ 13: c | 13: c ≠ 14: d", TestName = "a chain is no finding")]
    [TestCase("a11 ≠ b12 .9, b12 ≠ c13 .8, a15 ≠ c13 .7", ExpectedResult = "11: a ≠ 12: b | 12: b ≠ 13: c | 15: a ≠ 13: c", TestName = "a document holds one value")]
    [TestCase("a11 ≠ b12 .9, a11 ≠ b13 .6", ExpectedResult = "11: a ≠ 12: b", TestName = "a value has one rival in a document")]
    [TestCase("a11 = b11 .9, a11 ≠ b13 .5", ExpectedResult = "11: a b", TestName = "what agrees has no weak rival")]
    [TestCase("a11 = b11 .9, a11 ≠ b13 .8", ExpectedResult = "11: a ≠ 13: b | 11: a b", TestName = "a document may contradict itself")]
    public string Assemble_Verdicts_MakesOneFindingAClique(string verdicts)
    {
        var pairs = new List<JudgingContext>();
        foreach (string verdict in verdicts.Split(", "))
        {
            string[] parts = verdict.Split(' ');
            int left = parts[0][0] - 'a', right = parts[2][0] - 'a';
            var pair = pairs.Find(known => known.Left == Readings[left] && known.Right == Readings[right]);
            if (pair is null)
                pairs.Add(pair = new JudgingContext(Readings[left], Readings[right], [], CancellationToken.None));
            bool same = parts[1] == "=";
            pair.Report(new Verdict(same ? Same : Different, same ? Relation.Agrees : Relation.Conflicts, SideOf(parts[0]), SideOf(parts[2]),
                double.Parse(parts[3], System.Globalization.CultureInfo.InvariantCulture), "They were compared."));
        }

        var findings = FindingAssembler.Assemble(new PassageNumbers(Readings), [.. pairs.Select(pair => new JudgedPair(pair))], []).Where(finding => finding is not Omission);
        return string.Join(" | ", findings.Select(finding => string.Join(" ≠ ", finding.Positions.Select(position => $"{position.Value}: {string.Join(' ', position.DocumentIds)}"))));
    }

    [Test]
    public void Compare_TwoOfThreeExcludeEachOther_NoAgreementHoldsBoth()
    {
        var documents = (Document[])[new Document("a", "The pool of Marl was closed on Monday, said Mayor Ulf Tarn. It is 40 years old."),
            new Document("b", "The pool of Marl was shut on Monday, Mayor Ulf Tarn said. It is 40 years old."),
            new Document("c", "The pool of Marl was not closed on Monday, said Mayor Ulf Tarn. It is 40 years old.")];

        var findings = SourceComparer.Create().Compare(documents).Findings;

        var alike = findings.OfType<Agreement>().Where(finding => finding.Aspect == Aspect.Event && finding.Citations.Any(citation => citation.Span.Start < 10));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(findings.OfType<Discrepancy>().Select(finding => finding.Relation), Does.Contain(Relation.Conflicts));
            Assert.That(alike.SelectMany(finding => finding.Citations).Select(citation => citation.DocumentId), Does.Not.Contain("c"));
        }
    }

    private static VerdictSide SideOf(string word)
    {
        int start = Text.IndexOf(word[1..], StringComparison.Ordinal);
        return new VerdictSide(new TextSpan(start, start + 2), word[1..]);
    }
}
