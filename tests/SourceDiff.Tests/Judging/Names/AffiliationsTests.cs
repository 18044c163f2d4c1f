using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Names;

public class AffiliationsTests
{
    [TestCase("Sen. Dale Holm (R-Ohio) said the bill would hurt farmers.", "The bill would harm farmers, said Sen. Dale Holm (D-Ohio).", ExpectedResult = "SD0806 R-Ohio / D-Ohio", TestName = "By letters")]
    [TestCase("Rep. Dale Holm, R-Ohio, said the bill would hurt farmers.", "The bill would harm farmers, said Rep. Dale Holm, R-Iowa.", ExpectedResult = "SD0806 R-Ohio / R-Iowa", TestName = "Of another state")]
    [TestCase("Dale Holm, a first-term Republican, said the bill would hurt farmers.", "The bill would harm farmers, said the Ohio Democrat Dale Holm.", ExpectedResult = "SD0806 Republican / Democrat", TestName = "By words")]
    [TestCase("Labour MP Dale Holm said he would stand down.", "The Conservative MP Dale Holm will stand down.", ExpectedResult = "SD0806 Labour / Conservative", TestName = "Of another country")]
    [TestCase("Dale Holm, a Republican, said the bill would hurt farmers.", "The bill would harm farmers, said Dale Holm of the Democratic Party.", ExpectedResult = "SD0806 Republican / Democratic", TestName = "Of a party")]
    public string Compare_OtherParties_FindsThem(string left, string right) => ClaimTable.Of(left, right, "SD0806");

    [TestCase("Sen. Dale Holm, R-Ohio, said the bill would hurt farmers.", "The bill would harm farmers, said Sen. Dale Holm, an Ohio Republican.", TestName = "The same in words")]
    [TestCase("Republican nominee Dale Holm, a former Democrat, asked for an inquiry.", "Dale Holm, a former Democrat, asked for an inquiry.", TestName = "A party of the past")]
    [TestCase("Liberal leader Dale Holm asked for an inquiry.", "Republican senator Dale Holm asked for an inquiry.", TestName = "Parties of two countries")]
    [TestCase("Sen. Dale Holm (R-Ohio) praised Democrat Jo Hale.", "Democratic Rep. Jo Hale was praised by Republican Sen. Dale Holm of Ohio.", TestName = "Another person")]
    public void Compare_NoOtherParty_FindsNothing(string left, string right) => Assert.That(ClaimTable.Of(left, right, "SD0806"), Is.Empty);
}
