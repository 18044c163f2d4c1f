using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Names;

public class OtherCountriesTests
{
    [TestCase("Two German tourists were killed when their bus overturned near Amsel.", "Two Dutch tourists died when a bus overturned near Amsel.", ExpectedResult = "SD0805 German / Dutch")]
    [TestCase("Protesters tried to storm the Saudi embassy on Saturday night.", "On Saturday night demonstrators attempted to storm the Turkish embassy.", ExpectedResult = "SD0805 Saudi / Turkish", TestName = "Of a thing")]
    [TestCase("The Russian envoy, Pavel Orlen, walked out of the meeting on fishing.", "Pavel Orlen, China's envoy, walked out of the meeting about fishing.", ExpectedResult = "SD0805 Russian / China", TestName = "By its name")]
    public string Compare_CountriesOfOneThing_FindsOthers(string left, string right) => ClaimTable.Of(left, right, "SD0805");

    [TestCase("Two German tourists were killed when their bus overturned near Amsel.", "Two Dutch tourists died when a bus overturned near Amsel; the driver was German.", TestName = "A country that both name")]
    [TestCase("Two Scottish tourists were killed when their bus overturned near Amsel.", "Two British tourists died when a bus overturned near Amsel.", TestName = "A part of the country")]
    [TestCase("Two German tourists were killed when their bus overturned near Amsel.", "The Dutch bus overturned near Amsel and two tourists were killed.", TestName = "Of something else")]
    public void Compare_NoOtherCountry_FindsNothing(string left, string right) => Assert.That(ClaimTable.Of(left, right, "SD0805"), Is.Empty);
}
