using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Claims;

/// <summary>A preposition says nothing by itself: only before one noun and behind one word two of them exclude each other.</summary>
public class ContraryPrepositionsTests
{
    [TestCase("The pilot reported the fault before take-off.", "The pilot reported the fault after take-off.", ExpectedResult = "before take-off ≠ after take-off")]
    [TestCase("The demonstrators gathered inside the old parliament.", "The demonstrators gathered outside the old parliament.", ExpectedResult = "inside the old parliament ≠ outside the old parliament")]
    [TestCase("Brandt searched the flat before the arrest and again after the trial.", "Brandt searched the flat after the arrest.", ExpectedResult = "", TestName = "Both are told")]
    [TestCase("The minister spoke before the vote.", "The opposition leader spoke after the vote.", ExpectedResult = "", TestName = "Two who speak")]
    [TestCase("Brandt was sacked before the board met.", "Brandt was sacked after the board met.", ExpectedResult = "", TestName = "A clause is no phrase")]
    public string Compare_Prepositions_ExcludeEachOtherInOnePhrase(string left, string right)
    {
        var comparison = SourceComparer.Create().Compare([new Document("left", left), new Document("right", right)]);

        return string.Join(", ", comparison.Discrepancies.Where(finding => finding.Aspect == Aspect.Event).Select(finding => string.Join(" ≠ ", finding.Positions.Select(position => position.Value))));
    }
}
