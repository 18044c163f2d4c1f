using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Names;

public class IdentifiedPeopleTests
{
    [TestCase("The dead man was named by police as Colin Harwood, a 52-year-old electrician. He fell from scaffolding at the stadium.", "Police identified the electrician who died when he fell from scaffolding at the stadium as Derek Saunders, 52.", ExpectedResult = "SD0605 Colin Harwood / Derek Saunders")]
    public string Compare_TwoWhoAreIdentified_FindsThem(string left, string right) => ClaimTable.Of(left, right, "SD0605");

    [TestCase("The dead man was named by police as Colin Harwood, a 52-year-old electrician. He fell from scaffolding at the stadium.", "Police identified the electricians who fell from scaffolding at the stadium as Derek Saunders and Colin Harwood.", TestName = "A person that both know")]
    public void Compare_NobodyElse_FindsNothing(string left, string right) => Assert.That(ClaimTable.Of(left, right, "SD0605"), Is.Empty);
}
