using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Verdicts;

namespace SourceDiff.Tests.Evaluation;

public sealed class VerdictFileTests
{
    private static readonly string[] Rows =
    [
        "# a comment",
        "7_1_7_2\tquantity\tright\t17-22\t0-4\tupdate",
        "7_1_7_2\tdate\twrong\t34-41\t23-31\tevent",
        "7_1_7_2\tname\tunsure\t0-4\t10-14",
        "7_3_7_4\t*\texhaustive",
        "7_3_7_4\tage\tright\t0-2\t0-2",
    ];

    private string _folder = "";

    [SetUp]
    public void WriteCorpus()
    {
        _folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllLines(Path.Combine(_folder, "mini.tsv"), Rows);
        // Positions count code points: the canoe in the first text takes two code units, the boat before it one.
        File.WriteAllLines(Path.Combine(_folder, "mini.links.jsonl"),
        [
            """{"id": "7_1_7_2", "left": ["Rolf left the ⛵🛶", "seven ferries on Tuesday"], "right": ["Nine men. Olaf left on Thursday"], "links": []}""",
            """{"id": "7_3_7_4", "left": ["34 came"], "right": ["43 came"], "links": []}""",
            """{"id": "7_5_7_6", "left": ["No verdict"], "right": ["on this pair"], "links": []}""",
        ]);
    }

    [TearDown]
    public void DeleteCorpus() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Read_Rows_GivesTheWordsThatPositionsMean()
    {
        var pairs = VerdictFile.Read(_folder, Path.Combine(_folder, "mini.tsv"));

        Assert.That(pairs.Select(pair => $"{pair.Gold.Id} {pair.IsExhaustive}: {string.Join(", ", pair.Gold.Facts!.Select(fact => $"{fact.Aspect} {fact.Left.Text}/{fact.Right.Text} {fact.Sure}"))}; wrong: {string.Join(", ", pair.Wrong.Select(fact => $"{fact.Left.Text}/{fact.Right.Text}"))}"), Is.EqualTo((string[])
        [
            "7_1_7_2 False: quantity seven/Nine True, name Rolf/Olaf False; wrong: Tuesday/Thursday",
            "7_3_7_4 True: age 34/43 True; wrong: ",
        ]));
    }

    [TestCase("quantity", 17, 22, 0, 4, true, TestName = "VerdictOn_SameWords_IsThatVerdict")]
    [TestCase("date", 34, 41, 23, 31, false, TestName = "VerdictOn_WhatTheReaderRejected_IsWrong")]
    [TestCase("name", 0, 4, 10, 14, null, TestName = "VerdictOn_WhatTheReaderIsUnsureOf_IsNone")]
    [TestCase("quantity", 0, 4, 10, 14, null, TestName = "VerdictOn_WhatNobodySaw_IsNone")]
    public void VerdictOn_Places(string aspect, int leftStart, int leftEnd, int rightStart, int rightEnd, bool? expected)
    {
        var pair = VerdictFile.Read(_folder, Path.Combine(_folder, "mini.tsv"))[0];

        Assert.That(pair.VerdictOn(aspect, [new CodePointSpan(leftStart, leftEnd)], [new CodePointSpan(rightStart, rightEnd)]), Is.EqualTo(expected));
    }

    [Test]
    public void VerdictOn_PairReadForEveryDiscrepancy_RejectsWhatIsNotListed()
    {
        var pair = VerdictFile.Read(_folder, Path.Combine(_folder, "mini.tsv"))[1];

        Assert.That(pair.VerdictOn("quantity", [new CodePointSpan(3, 7)], [new CodePointSpan(3, 7)]), Is.False);
    }
}
