namespace SourceDiff.Tests.Judging.Claims;

public class EventPartsTests
{
    [TestCase("The harbour board sued the union over the strike.", "The union sued the harbour board over the strike.", "SD1305 The harbour board sued the union / The union sued the harbour board")]
    [TestCase("The harbour board sued the union over the strike.", "The union was sued by the harbour board over the strike.", "")]
    [TestCase("The harbour board met the union on Monday evening.", "The union met the harbour board on Monday evening.", "")]
    public void Compare_PartsExchanged_IsADiscrepancy(string left, string right, string expected) =>
        Assert.That(ClaimTable.Of(left, right, "SD1305"), Is.EqualTo(expected));

    [TestCase("The old barn was destroyed by the fire on Tuesday.", "The old barn was nearly destroyed by the fire on Tuesday.", "SD1306 destroyed / nearly destroyed")]
    [TestCase("The old barn was almost destroyed by the fire on Tuesday.", "The old barn was nearly destroyed by the fire on Tuesday.", "")]
    public void Compare_NearlyDone_IsADiscrepancy(string left, string right, string expected) =>
        Assert.That(ClaimTable.Of(left, right, "SD1306"), Is.EqualTo(expected));

    [TestCase("Elsmere beat Valmar 3-1 in the final.", "Valmar lost to Elsmere 3-1 in the final.", "")]
    [TestCase("Elsmere beat Valmar 3-1 in the final.", "Elsmere lost to Valmar 3-1 in the final.", "SD1303 beat / lost")]
    public void Compare_ContraryVerbs_LooksAtTheParts(string left, string right, string expected) =>
        Assert.That(ClaimTable.Of(left, right, "SD1303"), Is.EqualTo(expected));

    [Test]
    public void Compare_StateWithALimit_IsNoContraryOfWhatFollows() =>
        Assert.That(ClaimTable.Of("The bridge at Orlen is closed until Friday, the council said.", "The bridge at Orlen reopened on Friday, the council said.", "SD1303"), Is.Empty);
}
