using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Names;

public class NationalitiesTests
{
    [TestCase("The Norwegian climber Ana Holm fell from the ridge on Friday.", "Ana Holm, a 35-year-old Dane, fell from the ridge on Friday.", ExpectedResult = "SD0805 Norwegian / Dane")]
    [TestCase("Ana Holm fell from the ridge on Friday. The Norwegian had no rope.", "Danish teacher Ana Holm fell from the ridge on Friday.", ExpectedResult = "SD0805 Norwegian / Danish")]
    [TestCase("Ana Holm fell from the ridge on Friday. The Danish-born Norwegian had no rope.", "The Danish climber Ana Holm fell from the ridge on Friday.", ExpectedResult = "SD0805 Norwegian / Danish", TestName = "Born elsewhere")]
    [TestCase("Denmark's Ana Holm was third on Friday.", "Ana Holm of Norway was third on Friday.", ExpectedResult = "SD0805 Denmark / Norway", TestName = "By the country")]
    [TestCase("The English climber Ana Holm fell from the ridge on Friday.", "Ana Holm, a British climber, fell from the ridge on Friday.", ExpectedResult = "", TestName = "A part of the country")]
    [TestCase("The Danish coach Ana Holm was sent off on Friday.", "Ana Holm, a Norwegian, was sent off on Friday.", ExpectedResult = "", TestName = "Whom she coaches")]
    [TestCase("Ana Holm beat her rival on Friday. The Norwegian champion passed Holm once.", "The Danish swimmer Ana Holm won on Friday.", ExpectedResult = "", TestName = "Somebody else")]
    public string Compare_CountriesOfOnePerson_FindsOthers(string left, string right) => ClaimTable.Of(left, right, "SD0805");
}
