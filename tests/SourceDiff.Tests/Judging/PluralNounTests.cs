using SourceDiff.Model;

namespace SourceDiff.Tests.Judging;

public class PluralNounTests
{
    [TestCase("person", 12, ExpectedResult = "people")]
    [TestCase("person", 1, ExpectedResult = "person")]
    [TestCase("ship", 4, ExpectedResult = "ships")]
    [TestCase("ferry", 11, ExpectedResult = "ferries")]
    [TestCase("crew", 18, ExpectedResult = "crew")]
    [TestCase("church", 2, ExpectedResult = "churches")]
    [TestCase("policeman", 3, ExpectedResult = "policemen")]
    [TestCase("day", 0, ExpectedResult = "days")]
    [TestCase("year", 2.5, ExpectedResult = "years")]
    public string After_Number_Inflects(string noun, double number) => PluralNoun.After(Amount.Exactly(number), noun);
}
