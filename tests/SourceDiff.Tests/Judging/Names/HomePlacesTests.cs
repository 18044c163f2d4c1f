using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Names;

public class HomePlacesTests
{
    [TestCase("Police arrested Karl Brandt, 34, of Amsel, on Monday after a chase.", "After a chase, Karl Brandt of Orlen was led away on Monday.", ExpectedResult = "SD0710 Amsel / Orlen")]
    [TestCase("Karl Brandt, a 41-year-old electrician from Lisbon, fell from the roof.", "The roof gave way. Karl Brandt, 41, of Madrid, is in hospital.", ExpectedResult = "SD0710 Lisbon / Madrid", TestName = "With a trade between")]
    [TestCase("The Lisbon lawyer Karl Brandt fell from the roof.", "The roof gave way. Karl Brandt, 41, of Madrid, is in hospital.", ExpectedResult = "SD0710 Lisbon / Madrid", TestName = "Before the name")]
    [TestCase("Ana Brandt, the mayor of Lisbon, spoke at noon.", "At noon the guests heard Ana Brandt of Madrid.", ExpectedResult = "", TestName = "Of what somebody is mayor")]
    [TestCase("Karl Brandt, 34, of Lisbon, fell from the roof.", "The roof gave way. Karl Brandt, 34, of Portugal, is in hospital.", ExpectedResult = "", TestName = "A town and its country")]
    [TestCase("Karl Brandt, 34, of Lisbon, fell from the roof. He was born in Madrid.", "The roof gave way. Karl Brandt, 34, of Madrid, is in hospital.", ExpectedResult = "", TestName = "Both towns known to one")]
    [TestCase("Police arrested Karl Brandt, 34, of Amsel, on Monday after a chase. Karl Brandt, 34, of Amsel, was asleep at noon. Karl Brandt, 34, of Lisbon, owns nine bicycles.", "After a chase, Karl Brandt of Orlen was led away on Monday.", ExpectedResult = "", TestName = "Of two towns in one, the first told twice")]
    [TestCase("Karl Brandt, 34, of Lisbon, fell from the roof.", "The roof gave way. Ole Moreau, 34, of Madrid, is in hospital.", ExpectedResult = "", TestName = "Two people")]
    public string Compare_TownsOfOnePerson_FindsOthers(string left, string right) => ClaimTable.Of(left, right, "SD0710");

    [TestCase("He died in the jail of Springfield, Missouri, on Monday.", "On Monday he died. He had been held in Springfield, Illinois, for years.", ExpectedResult = "SD0705 Missouri / Illinois")]
    [TestCase("The thieves came to the Carlton Hotel in Lisbon on Monday.", "Nobody heard them. The guests of the Carlton Hotel in suburban Madrid lost their jewels on Monday.", ExpectedResult = "SD0705 Lisbon / Madrid")]
    [TestCase("He died in Springfield, Missouri, on Monday.", "On Monday he died in Springfield, United States.", ExpectedResult = "", TestName = "A state and its country")]
    [TestCase("The thieves came to the Carlton Hotel in Lisbon on Monday.", "The Carlton Hotel in Lisbon has a sister. The Carlton Hotel in Madrid is older.", ExpectedResult = "", TestName = "Both are known")]
    public string Compare_TownsAndHousesOfOneName_FindsOtherPlaces(string left, string right) => ClaimTable.Of(left, right, "SD0705");
}
