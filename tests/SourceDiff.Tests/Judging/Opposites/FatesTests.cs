using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Opposites;

public class FatesTests
{
    [TestCase("A ladder fell on Ana Brandt at a fair in Holm. Brandt was in a stable condition on Monday.", "Ana Brandt was struck by a ladder at a fair in Holm. Brandt has since died.", ExpectedResult = "SD1312 stable condition / died", TestName = "Of one name")]
    [TestCase("A woman of 46 was in intensive care after the fire in Holm, police said.", "The 46-year-old woman died on Monday after the fire in Holm, police said.", ExpectedResult = "SD1312 in intensive care / died", TestName = "Of one age")]
    [TestCase("The victim, who was not identified, was taken to Marl Hospital in critical condition.", "The victim was taken to Marl Hospital, where he later died, a nurse said.", ExpectedResult = "SD1312 in critical condition / died", TestName = "By one word in one sentence")]
    [TestCase("Also missing is Al Renner, 52, of Holm, whose boat was found empty.", "The other man recovered on Monday was Al Renner, 52, of Holm.", ExpectedResult = "SD1312 missing / recovered", TestName = "Missing, then found")]
    [TestCase("2 May 2024\n\nThe singer Una Moll is in intensive care in Holm.", "9 May 2024\n\nThe singer Una Moll, who was rushed to hospital in Holm last week, has died.", ExpectedResult = "SD1312 in intensive care / died", TestName = "The later article tells both")]
    public string Compare_LaterFateOfOnePerson_FindsIt(string left, string right) => ClaimTable.Of(left, right, "SD1312");

    [TestCase("A ladder fell on Ana Brandt at a fair in Holm. Brandt was in a stable condition on Monday but died on Tuesday.", "Ana Brandt was struck by a ladder at a fair in Holm. Brandt has since died.", TestName = "Both know it")]
    [TestCase("Two swimmers were pulled from the lake at Holm. A woman of 46 was in intensive care.", "Two swimmers were pulled from the lake at Holm. A woman of 21 died on Monday.", TestName = "Of other ages")]
    [TestCase("The gunman was aiming at Una Pell and missed in Marl.", "Una Pell was killed by the gunman in Marl.", TestName = "Missed a target")]
    [TestCase("A skater fell in Marl. Ana Brandt, 31, was in intensive care.", "A skater fell in Marl. Ana Brandt, 31, was not in hospital.", TestName = "Not in hospital is not dead")]
    public void Compare_NoLaterFate_FindsNothing(string left, string right) =>
        Assert.That(ClaimTable.Of(left, right, "SD1312"), Is.Empty);
}
