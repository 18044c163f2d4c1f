using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Names;

public class OfficeJudgeTests
{
    [TestCase("Two boys were found alive near Pine Hollow on Sunday, Sheriff Walt Dreyer said.", "Police chief Walt Dreyer said that two boys had been found alive near Pine Hollow on Sunday.", ExpectedResult = "SD0803 Sheriff / Police chief")]
    [TestCase("Chief executive Tobias Wrenn told reporters that the crew had done well.", "The crew had done well, said the chairman, Tobias Wrenn.", ExpectedResult = "SD0803 Chief executive / chairman", TestName = "Posts of one company")]
    [TestCase("Colonel Karl Brandt, deputy commander of the palace guard, spoke on Monday.", "Colonel Karl Brandt, the commander of the palace guard, spoke on Monday.", ExpectedResult = "SD0803 deputy commander / commander", TestName = "A rank that both give besides")]
    [TestCase("Eva Lund, the former minister of health, was arrested in Amsel on Monday.", "Eva Lund, the minister of health, was arrested in Amsel on Monday.", ExpectedResult = "SD0808 former minister of health / minister of health", TestName = "Held no more")]
    [TestCase("Former President Eva Lund was arrested in Amsel on Monday.", "President Eva Lund was arrested in Amsel on Monday.", ExpectedResult = "", TestName = "A title is kept")]
    [TestCase("Karl Holt, 41, an electrician from Amsel, fell from the roof on Monday.", "Karl Holt, 41, a plumber, fell from the roof in Amsel on Monday.", ExpectedResult = "SD0803 electrician / plumber", TestName = "Trades")]
    [TestCase("Ana Holt, a retired nurse, saw the light over the bay.", "The retired teacher Ana Holt saw a light over the bay.", ExpectedResult = "SD0803 retired nurse / retired teacher", TestName = "Trades of old")]
    [TestCase("The border will be closed for a week, Interior Minister Carla Donat said in Ambrose.", "The border will be closed for a week, Justice Minister Carla Donat said in Ambrose.", ExpectedResult = "SD0803 Interior Minister / Justice Minister", TestName = "Other fields")]
    [TestCase("Director Sir Karl Brandt said on Monday that nothing else was missing.", "Nothing else was missing, said the museum's curator, Karl Brandt.", ExpectedResult = "SD0803 Director / curator", TestName = "A title between post and name")]
    [TestCase("The ambassador, Karim Brandt, has a week to leave the country.", "Karim Brandt, the chargé d'affaires, has to leave the country within a week.", ExpectedResult = "SD0803 ambassador / chargé d'affaires", TestName = "Diplomats")]
    [TestCase("The company's finance director, Ana Holt, said that it was sorry.", "Ana Holt, the company's chief executive, said sorry.", ExpectedResult = "SD0803 finance director / chief executive", TestName = "A post in a company that is not named")]
    [TestCase("She will be succeeded on an interim basis by Justice Minister Karl Holt, her office said.", "Her office will be run by finance minister Karl Holt for a month.", ExpectedResult = "SD0803 Justice Minister / finance minister", TestName = "What somebody is who follows another")]
    [TestCase("The trial was stopped on Monday, said Ana Holt, the company's chief scientific officer.", "Ana Holt, chief medical officer, said the trial was stopped on Monday.", ExpectedResult = "SD0803 chief scientific officer / chief medical officer", TestName = "Officers of a company")]
    public string Compare_PostsThatNobodyHoldsTogether_FindsThem(string left, string right) => ClaimTable.Of(left, right, "SD0803", "SD0808");

    [TestCase("The mayor, Olga Serin, opened the new swimming pool in Halvik on Monday.", "On Monday the new swimming pool in Halvik was opened by Peter Lund, the mayor.", ExpectedResult = "Olga Serin / Peter Lund")]
    [TestCase("The mayor of Halvik, Olga Serin, opened the new swimming pool on Monday.", "The mayor of Halvik, Oskar Lind, opened the new swimming pool on Monday.", ExpectedResult = "Olga Serin / Oskar Lind")]
    [TestCase("Karl Orlen left the hospital on Friday with his wife, Astrid, the clinic said.", "Karl Orlen left the hospital on Friday. Orlen's wife, Matilda, drove him home, the clinic said.", ExpectedResult = "Astrid / Matilda")]
    public string Compare_TwoPeopleInOneSeat_FindsThem(string left, string right) =>
        // Where they stand in one place of one sentence, that is told.
        ClaimTable.Of(left, right, "SD0804", "SD0605")[7..];

    [TestCase("Karl Orlen left the hospital on Friday with his wife, Astrid.", "Karl Orlen left the hospital on Friday. Peter Lund's wife, Matilda, stayed.", TestName = "Wives of two")]
    [TestCase("Maria Teller, a lawyer, was elected mayor of Ruden on Sunday.", "Maria Teller, a former judge, was elected mayor of Ruden on Sunday.", TestName = "Jobs, and posts of the past")]
    [TestCase("Home Secretary Ana Holt spoke in Marn on Monday.", "Interior Secretary Ana Holt spoke in Marn on Monday.", TestName = "Two words for one field")]
    [TestCase("Deputy chairman Ole Rand, who was acting chairman for a year, said the road was shut.", "The road was shut, said the chairman, Ole Rand. The deputy chairman gave no date.", TestName = "A post that is told in other words elsewhere")]
    [TestCase("Ana Holt, a former nurse, saw the light over the bay.", "Ana Holt, a teacher, saw a light over the bay.", TestName = "Trades of two times")]
    [TestCase("Deputy District Attorney Ole Rand said the road was shut.", "The road was shut, said District Attorney Ole Rand.", TestName = "One of many prosecutors")]
    [TestCase("Sheriff Deputy Ole Rand said the road was shut.", "The road was shut, said Deputy Sheriff Ole Rand.", TestName = "The office that a deputy's is part of")]
    [TestCase("Prosecutor Ole Rand said the case was closed.", "The case was closed, said attorney Ole Rand.", TestName = "An attorney who may be a prosecutor")]
    [TestCase("Spokesman Ole Rand said the road was shut.", "The road was shut, said spokeswoman Ida Falk.", TestName = "A post of many")]
    public void Compare_PostsThatGoTogether_FindsNothing(string left, string right) =>
        Assert.That(ClaimTable.Of(left, right, "SD0803", "SD0804"), Is.Empty);
}
