namespace SourceDiff.Tests.Reading.Numbers;

/// <summary>How numbers are written: digits, words, parts, powers, bounds on both sides.</summary>
[TestFixture]
internal sealed class NumberFormTests
{
    [TestCase("The vault holds 5 thousand 2 hundred and 46 coins.", "5 thousand 2 hundred and 46", "5,246 coin")]
    [TestCase("The plan covers 3 crore and five hundred.", "3 crore and five hundred", "30,000,500")]
    [TestCase("It sold three point one four million jars.", "three point one four million", "3,140,000 jar")]
    [TestCase("It sold two billion and a half million jars.", "two billion and a half million", "2,000,500,000 jar")]
    [TestCase("The pump holds 2.450,75 beads.", "2.450,75", "2,450.75 bead")]
    [TestCase("The dish grew 2.7e6 cells.", "2.7e6", "2,700,000 cell")]
    [TestCase("The dish grew 10^6 cells.", "10^6", "1,000,000 cell")]
    [TestCase("She packed 3 doz eggs.", "3 doz", "36 egg")]
    [TestCase("She packed three and a half dozen eggs.", "three and a half dozen", "42 egg")]
    [TestCase("They baked two and three quarters loaves.", "two and three quarters", "2.75 loaf")]
    [TestCase("They baked 2 5/6 loaves.", "2 5/6", "2.8333333333 loaf")]
    [TestCase("Exactly 12 boats sank.", "Exactly 12", "12 boat")]
    public void Number_InAnyNotation_HasItsValue(string text, string words, string value) =>
        Assert.That(NumericTable.Of(text), Does.StartWith($"Count | {words} | {value}"));

    [TestCase("Output fell by a fifth.", "a fifth", "0.2")]
    [TestCase("Prices fell a quarter.", "a quarter", "0.25")]
    [TestCase("It shrank to one thirty-second of the area.", "one thirty-second", "0.03125 area")]
    [TestCase("Two-thirds of voters stayed away.", "Two-thirds", "0.6666666667 voter")]
    public void Part_IsAShare(string text, string words, string value) =>
        Assert.That(NumericTable.Of(text), Does.StartWith($"Ratio | {words} | {value}"));

    [Test]
    public void Rank_WithANoun_IsNoPart() =>
        Assert.That(NumericTable.Of("A fifth man was held."), Does.StartWith("Ordinal | fifth | no. 5 man"));

    [TestCase("Between 20 and 30 boats sank.", "20 to 30")]
    [TestCase("From 10 to 15 boats sank.", "10 to 15")]
    [TestCase("More than 20 and fewer than 30 boats sank.", "20 to 30")]
    [TestCase("No more than 50 but no fewer than 20 boats sank.", "20 to 50")]
    [TestCase("No less than 20 boats sank.", "at least 20")]
    [TestCase("Well over 20 boats sank.", "more than 20")]
    [TestCase("Higher or equal than 20 boats sank.", "at least 20")]
    [TestCase("Twenty or fewer boats sank.", "at most 20")]
    public void Bounds_MakeARange(string text, string range) =>
        Assert.That(NumericTable.Of(text), Does.Contain($"| {range} boat"));

    [Test]
    public void Bound_OfTheNextNumber_IsNotOfThisOne() =>
        Assert.That(NumericTable.Of("The fee is equal to 700 or less than 800."), Does.Contain("| 700").And.Contain("less than 800"));

    [TestCase("It costs 18 dollars and 40.", "18.4 USD")]
    [TestCase("It costs eighteen dollars sixty two.", "18.62 USD")]
    [TestCase("It costs 18 dollars and 40 stamps.", "18 USD")]
    public void Money_WithUnnamedCents(string text, string value) =>
        Assert.That(NumericTable.Of(text), Does.Contain($"| {value}"));

    [TestCase("Twelve out of 10 agree.", "12")]
    [TestCase("Two out of five agree.", "0.4")]
    public void Ratio_IsNeverOverOne(string text, string value) =>
        Assert.That(NumericTable.Of(text), Does.Contain($"| {value}"));
}
