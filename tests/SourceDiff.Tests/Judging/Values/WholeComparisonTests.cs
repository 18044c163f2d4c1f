namespace SourceDiff.Tests.Judging.Values;

/// <summary>All against some: of one vote, of one crew.</summary>
public class WholeComparisonTests
{
    [TestCase("The Harbour Board voted unanimously on Tuesday to close the ferry line to Orlen.", "Five of the seven members of the Harbour Board voted on Tuesday to close the ferry line to Orlen.", ExpectedResult = "SD0103 unanimously Five")]
    [TestCase("The council approved the budget of Amsel by a vote of 9-4 on Tuesday.", "The council unanimously approved the budget of Amsel on Tuesday.", ExpectedResult = "SD0103 9-4 unanimously")]
    [TestCase("All twelve sailors of the trawler Mirna were rescued by a helicopter off Orlen.", "Ten of the twelve sailors of the trawler Mirna were rescued by a helicopter off Orlen.", ExpectedResult = "SD0103 All twelve sailors Ten")]
    [TestCase("Every member of the Reform League backed the water bill.", "Four members of the Reform League voted against the water bill.", ExpectedResult = "SD1104 Every member Four")]
    public string Compare_AllAndSome_Conflict(string left, string right) => WholeDocumentTests.Discrepancies(left, right);

    [TestCase("The council approved the budget of Amsel by a vote of 9-0 on Tuesday.", "The council unanimously approved the budget of Amsel on Tuesday.", TestName = "nobody was against")]
    [TestCase("Not all sailors of the trawler Mirna were rescued off Orlen.", "Ten of the twelve sailors of the trawler Mirna were rescued off Orlen.", TestName = "not all")]
    [TestCase("All twelve sailors of the trawler Mirna are from Orlen.", "Ten of the twelve sailors of the trawler Mirna were rescued off Orlen.", TestName = "all of them in another respect")]
    [TestCase("Every member of the Reform League backed the water bill.", "Four members of the Harbour Union voted against the water bill.", TestName = "members of two bodies")]
    public void Compare_AllAndSomeOfOthers_RaisesNoAlarm(string left, string right) => Assert.That(WholeDocumentTests.Discrepancies(left, right), Is.Empty);
}
