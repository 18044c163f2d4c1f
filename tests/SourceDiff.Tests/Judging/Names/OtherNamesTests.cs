using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Names;

public class OtherNamesTests
{
    [TestCase("The fugitive banker was arrested at a hotel in Lisbon on Tuesday after nine years on the run.", "The fugitive banker was arrested at a hotel in Madrid on Tuesday after nine years on the run.", ExpectedResult = "SD0705 Lisbon / Madrid")]
    [TestCase("Fire at cannery in Lisbon", "Man held after fire at cannery in Madrid", ExpectedResult = "SD0705 Lisbon / Madrid", TestName = "Two headlines")]
    public string Compare_AnotherPlaceInTheSameSentence_FindsIt(string left, string right) => ClaimTable.Of(left, right, "SD0705");

    [TestCase("The boy was taken to Elsmere General Hospital with burns on Monday night.", "The boy was taken to Orlen General Hospital with burns on Monday night.", ExpectedResult = "SD0703 Elsmere General Hospital / Orlen General Hospital")]
    public string Compare_TwoHousesOfOneKind_FindsThem(string left, string right) => ClaimTable.Of(left, right, "SD0703");

    [TestCase("The boy was taken to Orlen County Medical Center with burns on Monday night.", "The boy was taken to Orlen University Medical Center with burns on Monday night.", "SD0603", ExpectedResult = "SD0603 Orlen County Medical Center / Orlen University Medical Center")]
    [TestCase("The Orlen Composite Index lost five points on Monday.", "The Orlen Transport Index lost nine points on Monday.", "SD0603", ExpectedResult = "")]
    public string Compare_NamesWithAnotherMiddle_TellsHousesApart(string left, string right, string rule) => ClaimTable.Of(left, right, rule, "SD0604");

    [TestCase("The fugitive banker was arrested at a hotel in Lisbon on Tuesday.", "The fugitive banker was arrested at a hotel in Portugal on Tuesday.", TestName = "A town and its country")]
    [TestCase("Shares of Lisbon-based Brandt Foods rose by two per cent on Tuesday.", "Shares of Madrid-based Moreau Motors rose by three per cent on Tuesday.", TestName = "The towns of two firms")]
    [TestCase("Spain sales of the biscuit maker rose by two per cent last year.", "Sales of the biscuit maker in Portugal rose by three per cent last year.", TestName = "Whose, and where")]
    [TestCase("The banker was arrested in Lisbon on Tuesday. He had lived in Madrid.", "The banker, who had lived in Madrid, was arrested on Tuesday.", TestName = "A place that both name")]
    [TestCase("The woman had been treated since June 15, Lisbon health officials said.", "Madrid health officials said the woman had been treated since June 15.", TestName = "Where two who say it are of")]
    [TestCase("In Norland a Lisbon survey had Brandt up by three points last week.", "In Norland a Madrid survey had Brandt up by five points last week.", TestName = "One survey of several")]
    public void Compare_PlacesThatCanBothBeTrue_FindsNothing(string left, string right) =>
        Assert.That(ClaimTable.Of(left, right, "SD0705"), Is.Empty);
}
