namespace SourceDiff.Tests.Aligning;

public sealed class PhraseEditsTests
{
    [TestCase("The council of Velmar approved the harbour tunnel.", "The council of Velmar approved the harbour tunnel!", "")]
    [TestCase("The council of Velmar approved the harbour tunnel.", "The council of Velmar rejected the harbour tunnel.", "[approved|rejected]")]
    [TestCase("The council of Velmar approved the harbour tunnel.", "The council of Velmar approved the new harbour tunnel.", "[|new]")]
    [TestCase("The old council of Velmar approved the harbour tunnel.", "The council of Velmar approved the harbour tunnel.", "[old|]")]
    [TestCase("The council of Velmar approved the harbour tunnel.", "The council of Velmar approved the harbour tunnel on Monday.", "[|on Monday]")]
    [TestCase("Police in Velmar arrested the owner of the ferry Aurora on Monday.", "Police in Velmar arrested the captain of a tanker Aurora on Monday.", "[owner of the ferry|captain of a tanker]")]
    [TestCase("The ferry Aurora is late in Velmar.", "The ferry Aurora was late in Velmar.", "[is|was]")]
    [TestCase("The ferry Aurora carried 1,200 passengers to Velmar.", "The ferry Aurora carried 1,300 passengers to Velmar.", "[1,200|1,300]")]
    public void Edits_AreReadablePhrases(string left, string right, string expected) =>
        Assert.That(AlignmentTable.Edits(left, right), Is.EqualTo(expected));

    [Test]
    public void Edits_OfLongPassages_AreBounded()
    {
        string left = "The ferry Aurora " + string.Join(' ', Enumerable.Range(0, 1500).Select(i => $"alpha{i}")) + " reached Velmar";
        string right = "The ferry Aurora " + string.Join(' ', Enumerable.Range(0, 1500).Select(i => $"beta{i}")) + " reached Velmar";

        var alignment = AlignmentTable.Align(left, right, 0);

        Assert.That(alignment.SelectMany(one => one.Edits).Count(), Is.LessThanOrEqualTo(2));
    }
}
