using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Values;

/// <summary>Parts against all: what adds up is the same number, and what does not says nothing.</summary>
public class SumComparisonTests
{
    [TestCase("Three officers and two bystanders were hurt when a boiler burst in Orlen on Monday.", "Five people were hurt when a boiler burst in Orlen on Monday.", ExpectedResult = "SD0106 Three officers and two bystanders / Five")]
    [TestCase("A boiler burst in Orlen on Monday and killed nine people.", "A boiler burst in Orlen on Monday and killed four men, three women and two children.", ExpectedResult = "SD0106 nine / four men, three women and two children")]
    [TestCase("Three officers and two bystanders were hurt when a boiler burst in Orlen on Monday.", "Six people were hurt when a boiler burst in Orlen on Monday.", ExpectedResult = "", TestName = "a list may leave some out")]
    [TestCase("Three officers and two bystanders were killed when a boiler burst in Orlen on Monday.", "Five people were hurt when a boiler burst in Orlen on Monday.", ExpectedResult = "", TestName = "other outcomes")]
    [TestCase("At least three officers and two bystanders were hurt when a boiler burst in Orlen on Monday.", "Five people were hurt when a boiler burst in Orlen on Monday.", ExpectedResult = "", TestName = "a bound adds up to no number")]
    [TestCase("Three officers were hurt when a boiler burst in Orlen on Monday.", "Three people were hurt when a boiler burst in Orlen on Monday.", ExpectedResult = "", TestName = "one part is no list")]
    public string Compare_PartsAndAll_AgreeWhereTheyAddUp(string left, string right) => ClaimTable.Of(left, right, "SD0106");
}
