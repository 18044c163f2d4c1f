using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Values;

/// <summary>Update or conflict: by the dates of two invented reports and by their own words.</summary>
public class DevelopmentTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 9, 20, 0, 0, TimeSpan.Zero);

    [TestCase("The storm killed 12 people in Port Amsel, police said.", "The storm killed 15 people in Port Amsel, police said.", 24, ExpectedResult = "Supersedes people killed", TestName = "a toll that grew by the next day")]
    [TestCase("The storm killed 15 people in Port Amsel, police said.", "The storm killed 12 people in Port Amsel, police said.", 24, ExpectedResult = "Conflicts people killed", TestName = "a toll does not shrink")]
    [TestCase("The storm killed 12 people in Port Amsel, police said.", "The storm killed 15 people in Port Amsel, police said.", 0, ExpectedResult = "Conflicts people killed", TestName = "one news cycle")]
    [TestCase("Eleven sailors are still missing off Port Amsel after the storm.", "Six sailors remain missing off Port Amsel after the storm.", 24, ExpectedResult = "Supersedes sailors missing", TestName = "the missing are found")]
    [TestCase("The storm killed at least nine people in Port Amsel, police said.", "The number of people killed by the storm in Port Amsel has risen to 14, police said.", 48, ExpectedResult = "Supersedes people killed", TestName = "a bound that the toll outgrew")]
    [TestCase("The ministry closed four harbours of the company on Sunday.", "The ministry closed seven harbours of the company on Sunday.", 24, ExpectedResult = "Conflicts harbours", TestName = "what does not grow by itself conflicts")]
    [TestCase("The ministry closed four harbours of the Amsel Company on Sunday.", "The ministry extended the closure to seven harbours of the Amsel Company.", 24, ExpectedResult = "Supersedes harbours", TestName = "its own words say that it grew")]
    [TestCase("The ship carried 18 sailors and 40 lorries, the company said.", "The ship carried 19 sailors and 40 lorries, the company said in a corrected statement.", 24, ExpectedResult = "Supersedes sailors aboard", TestName = "a correction")]
    [TestCase("The flood displaced 2,300 people in Port Amsel, police said.", "The number of people displaced by the flood in Port Amsel has climbed to 3,100, police said.", 0, ExpectedResult = "Supersedes people displaced", TestName = "within one news cycle, by its own words")]
    [TestCase("The storm killed 12 people in Port Amsel, police said.", "The number of people killed by the storm in Port Amsel rose from 12 to 17.", 0, ExpectedResult = "Supersedes people killed", TestName = "from one number to the next")]
    [TestCase("The storm killed 12 people in Port Amsel, police said.", "The death toll of the storm in Port Amsel climbed to 17 from 12.", 0, ExpectedResult = "Supersedes people killed", TestName = "to the next number from the one")]
    [TestCase("A magnitude-6.1 earthquake shook Port Amsel on Friday.", "The earthquake that shook Port Amsel on Friday, first put at 6.1, is now put at 6.4.", 0, ExpectedResult = "Supersedes earthquake", TestName = "first put at another number")]
    [TestCase("The storm killed nine people in Port Amsel.", "The storm killed 12 people in Port Amsel, not nine as first reported.", 0, ExpectedResult = "Supersedes people killed", TestName = "not what was first reported")]
    [TestCase("The storm killed nine people in Port Amsel.", "Police revised the number of people killed by the storm in Port Amsel from nine to seven.", 0, ExpectedResult = "Supersedes people killed", TestName = "revised downwards")]
    [TestCase("The storm killed seven people in Port Amsel.", "The storm killed seven people in Port Amsel, fewer than the nine originally reported.", 0, ExpectedResult = "", TestName = "what was reported before is no news")]
    [TestCase("With 91 percent of the ballots counted, the Harbour List had 44 seats in Port Amsel.", "With 94 percent of votes counted, the Harbour List had 44 seats in Port Amsel.", 0, ExpectedResult = "Supersedes ballots", TestName = "a count in progress")]
    public string Compare_NumbersOfTwoArticles_TellsUpdateFromConflict(string earlier, string later, int hours)
    {
        var comparison = SourceComparer.Create().Compare([new Document("a", earlier) { PublishedAt = Monday }, new Document("b", later) { PublishedAt = Monday.AddHours(hours) }]);

        return string.Join(", ", comparison.Discrepancies.Where(finding => finding.Aspect == Aspect.Quantity).Select(finding => $"{finding.Relation} {finding.Subject}"));
    }

    [Test]
    public void Compare_TollAmongOtherNumbers_IsToldFirst()
    {
        const string Earlier = "The storm killed 12 people in Port Amsel, police said. The old harbour has 40 cranes and 9 piers.";
        string later = Earlier.Replace("12", "15", StringComparison.Ordinal).Replace("40 cranes", "44 cranes", StringComparison.Ordinal);

        var comparison = SourceComparer.Create().Compare([new Document("a", Earlier) { PublishedAt = Monday }, new Document("b", later) { PublishedAt = Monday.AddDays(1) }]);

        Assert.That(comparison.Discrepancies.Select(finding => finding.Subject), Is.EqualTo(new[] { "people killed", "cranes" }));
    }
}
