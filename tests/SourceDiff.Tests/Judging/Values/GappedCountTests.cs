using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Values;

/// <summary>Counts that leave out the verb and the noun of the count before them are held against those of their own owner.</summary>
public class GappedCountTests
{
    [TestCase("The Greens won 23 seats, the Liberals 41.", "The Liberals took 41 seats and the Greens 25.", ExpectedResult = "SD0101 41 / 41; SD0103 23 / 25")]
    [TestCase("The Greens won 23 seats, the Liberals 41.", "The Liberals took 41 seats and the Greens 23.", ExpectedResult = "SD0101 23 / 23; SD0101 41 / 41")]
    [TestCase("Orlen Labour won 212 seats, the Conservatives 198 and the Greens 12.", "The Greens won 14 seats, the Conservatives 198 and Orlen Labour 212.", ExpectedResult = "SD0101 198 / 198; SD0101 212 / 212; SD0103 12 / 14")]
    [TestCase("The airline ordered 12 jets, a Harbour 737 and two gliders.", "The airline ordered 12 jets, a Harbour 747 and two gliders.", ExpectedResult = "SD0101 12 / 12; SD0101 two / two", TestName = "A model is no count")]
    public string Compare_CountsThatLeaveOutTheirNoun(string left, string right) =>
        string.Join("; ", ClaimTable.Of(left, right, "SD0101", "SD0103").Split("; ").Order(StringComparer.Ordinal));
}
