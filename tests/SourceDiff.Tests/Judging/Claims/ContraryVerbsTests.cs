using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Claims;

public class ContraryVerbsTests
{
    [TestCase("Lena Orlen said that she would stay on as chair of the rowing club.", "Lena Orlen announced that she was stepping down as chair of the rowing club.", ExpectedResult = "stay on ≠ stepping down")]
    [TestCase("The jury acquitted Karl Moreau of fraud on Monday.", "The jury convicted Karl Moreau of fraud on Monday.", ExpectedResult = "acquitted ≠ convicted")]
    [TestCase("Shares in Norvik Lines rose 3 percent on Friday.", "Shares in Norvik Lines fell 3 percent on Friday.", ExpectedResult = "rose ≠ fell")]
    [TestCase("Lena Orlen stays on as chair of the rowing club.", "Lena Orlen will remain chair of the rowing club.", ExpectedResult = "")]
    [TestCase("The old harbour closed on Monday after the storm.", "A new museum opened in the old town on Friday.", ExpectedResult = "")]
    [TestCase("Lena Orlen did not resign as chair of the rowing club.", "Lena Orlen will remain chair of the rowing club.", ExpectedResult = "")]
    [TestCase("Shares in Norvik Lines rose on Monday.", "Shares in Norvik Lines fell on Tuesday.", ExpectedResult = "", TestName = "Two days")]
    [TestCase("The council of Brede rejected the first draft.", "The council of Brede approved the second draft.", ExpectedResult = "", TestName = "Two of a kind that are told apart")]
    [TestCase("The canal at Marl was closed in May and reopened in June.", "The canal at Marl reopened in June.", ExpectedResult = "", TestName = "One after the other")]
    [TestCase("Tarnby Mills was acquired by Orlen Foods for 40 million euros.", "Tarnby Mills was sold to Orlen Foods for 40 million euros.", ExpectedResult = "", TestName = "One deal, seen from either end")]
    public string Compare_VerbsOfTwoReports_FindsThoseThatExcludeEachOther(string left, string right)
    {
        var comparison = SourceComparer.Create().Compare([new Document("left", left), new Document("right", right)]);

        return string.Join(", ", comparison.Discrepancies.Where(finding => finding.Aspect == Aspect.Event).Select(finding => string.Join(" ≠ ", finding.Positions.Select(position => position.Value))));
    }
}
