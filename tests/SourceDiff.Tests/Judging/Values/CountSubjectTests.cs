using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Values;

/// <summary>What two numbers count, as a headline says it.</summary>
public class CountSubjectTests
{
    [TestCase("One tank car left the rails near Elmere on Monday.", "Three tank cars left the rails near Elmere on Monday.", ExpectedResult = "tank cars")]
    [TestCase("Two people were killed when a mill burned in Elmere.", "Five people were killed when a mill burned in Elmere.", ExpectedResult = "people killed")]
    [TestCase("The baker faces two counts of murder in Elmere on Friday.", "The baker faces three counts of murder in Elmere on Friday.", ExpectedResult = "counts of murder")]
    public string Compare_TwoNumbers_NamesWhatTheyCountInThePlural(string left, string right) =>
        SourceComparer.Create().Compare([new Document("a", left), new Document("b", right)]).Discrepancies.Single(finding => finding.Aspect == Aspect.Quantity).Subject;

    [TestCase("Elections in Elmere will take place on a two-party basis in May.", "The elections in Elmere in May will have two parties for the first time.", ExpectedResult = "parties")]
    [TestCase("Police held two men in Elmere after the fire.", "Two men were held by police in Elmere after the fire.", ExpectedResult = "men arrested")]
    [TestCase("Police arrested 12 people in Elmere on Monday.", "Fourteen people were arrested in Elmere on Monday.", ExpectedResult = "people arrested")]
    public string Compare_WhatIsHeld_IsArrestedOfPeopleOnly(string left, string right) =>
        SourceComparer.Create().Compare([new Document("a", left), new Document("b", right)]).Findings.Single(finding => finding.Aspect == Aspect.Quantity).Subject;

    [Test]
    public void Compare_CountOfSomethingElse_IsNotCutBehindItsOwner() =>
        Assert.That(SourceComparer.Create().Compare([new Document("a", "Nino Orlen called it the first honest count of her life."), new Document("b", "It was the first honest count of her life, Nino Orlen said.")])
            .Findings.Where(finding => finding.Aspect == Aspect.Quantity).Select(finding => finding.Subject), Is.All.EqualTo("honest count"));
}
