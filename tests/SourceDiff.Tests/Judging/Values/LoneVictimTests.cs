using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Values;

public class LoneVictimTests
{
    private const string Many = "Three killed as lorry hits tram in Orlen\n\nA lorry hit a tram in the centre of Orlen on Tuesday, killing three people and injuring five. Police closed Harbour Street.";

    [TestCase("Woman killed as lorry hits tram in Orlen\n\nA lorry hit a tram in the centre of Orlen on Tuesday. Police closed Harbour Street.", ExpectedResult = "SD0104 Three / three / Woman killed", TestName = "a headline without an article")]
    [TestCase("Lorry hits tram in Orlen\n\nA 40-year-old teacher was killed when a lorry hit a tram in the centre of Orlen on Tuesday. Police closed Harbour Street.", ExpectedResult = "SD0104 Three / three / A 40-year-old teacher was killed", TestName = "a passive")]
    [TestCase("Lorry hits tram in Orlen\n\nA lorry hit a tram in the centre of Orlen on Tuesday, killing a passenger. Police closed Harbour Street.", ExpectedResult = "SD0104 Three / three / killing a passenger", TestName = "an active verb")]
    [TestCase("Lorry hits tram in Orlen\n\nA lorry hit a tram in the centre of Orlen on Tuesday. Three died, and another was injured. Police closed Harbour Street.", ExpectedResult = "SD0104 five / another was injured", TestName = "another")]
    [TestCase("Lorry hits tram in Orlen\n\nA woman and a man were killed when a lorry hit a tram in the centre of Orlen on Tuesday.", ExpectedResult = "", TestName = "two")]
    [TestCase("Lorry hits tram in Orlen\n\nA third passenger has died after a lorry hit a tram in the centre of Orlen on Tuesday.", ExpectedResult = "", TestName = "the third")]
    [TestCase("Lorry hits tram in Orlen\n\nA father of two died as a lorry hit a tram in the centre of Orlen on Tuesday. Ana Brandt, 31, died at the scene and Ole Moreau, 60, died in hospital.", ExpectedResult = "", TestName = "one of those who died")]
    public string Compare_OneVictimWithoutANumber_IsHeldAgainstTheToll(string lone) => ClaimTable.Of(Many, lone, "SD0103", "SD0104");
}
