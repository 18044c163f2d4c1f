using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Values;

/// <summary>Parts against all: what adds up is the same number, and what does not says nothing.</summary>
public class SumComparisonTests
{
    [TestCase("Three officers and two bystanders were hurt when a boiler burst in Orlen on Monday.", "Five people were hurt when a boiler burst in Orlen on Monday.", ExpectedResult = "SD0106 Three officers and two bystanders / Five")]
    [TestCase("A boiler burst in Orlen on Monday and killed nine people.", "A boiler burst in Orlen on Monday and killed four men, three women and two children.", ExpectedResult = "SD0106 nine / four men, three women and two children")]
    [TestCase("Three officers and two bystanders were killed when a boiler burst in Orlen.", "Five people were killed when a boiler burst in Orlen.", ExpectedResult = "SD0106 Three officers and two bystanders / Five")]
    [TestCase("The crash killed two men and a woman.", "Three people died in the crash.", ExpectedResult = "SD0106 two men and a woman / Three")]
    [TestCase("A nurse, two porters and a visitor were wounded in the attack on the clinic in Orlen.", "Four people were wounded in the attack on the clinic in Orlen.", ExpectedResult = "SD0106 A nurse, two porters and a visitor / Four")]
    [TestCase("A couple and their three children died in the fire.", "A family of five died in the fire.", ExpectedResult = "SD0106 A couple and their three children / five")]
    [TestCase("A couple and their three children died in the fire.", "Five people died in the fire.", ExpectedResult = "SD0106 A couple and their three children / Five")]
    [TestCase("Four men and three women were arrested after the riot in Orlen.", "Police arrested seven people after the riot in Orlen.", ExpectedResult = "SD0106 Four men and three women / seven")]
    [TestCase("Three officers and two bystanders were hurt when a boiler burst in Orlen on Monday.", "Six people were hurt when a boiler burst in Orlen on Monday.", ExpectedResult = "", TestName = "a list may leave some out")]
    [TestCase("Three officers and two bystanders were killed when a boiler burst in Orlen on Monday.", "Five people were hurt when a boiler burst in Orlen on Monday.", ExpectedResult = "", TestName = "other outcomes")]
    [TestCase("At least three officers and two bystanders were hurt when a boiler burst in Orlen on Monday.", "Five people were hurt when a boiler burst in Orlen on Monday.", ExpectedResult = "", TestName = "a bound adds up to no number")]
    [TestCase("A woman and her two sons drowned in the Orlen.", "A woman and her three sons drowned in the Orlen.", ExpectedResult = "", TestName = "a part of a list is not all")]
    [TestCase("Three officers were hurt when a boiler burst in Orlen on Monday.", "Three people were hurt when a boiler burst in Orlen on Monday.", ExpectedResult = "", TestName = "one part is no list")]
    public string Compare_PartsAndAll_AgreeWhereTheyAddUp(string left, string right) => ClaimTable.Of(left, right, "SD0106");
}
