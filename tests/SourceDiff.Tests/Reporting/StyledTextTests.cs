using SourceDiff.Reporting;

namespace SourceDiff.Tests.Reporting;

public class StyledTextTests
{
    [TestCase("Police closed the bridge over the Orle, which had swayed for an hour", 50, ExpectedResult = "Police closed the bridge over the Orle…", TestName = "before a clause")]
    [TestCase("Police closed the bridge over the Orle, and now, the ferry sails again", 52, ExpectedResult = "Police closed the bridge over the Orle…", TestName = "before a short one")]
    [TestCase("Ada Berg, 52, closed the bridge over the Orle for an hour", 40, ExpectedResult = "Ada Berg, 52, closed the bridge over…", TestName = "after a word")]
    [TestCase("Police closed the bridge, they said", 40, ExpectedResult = "Police closed the bridge, they said", TestName = "whole")]
    public string CutAtClause_Sentence_EndsBeforeAClause(string text, int width) => new StyledText().Add(text).CutAtClause(width).ToString();
}
