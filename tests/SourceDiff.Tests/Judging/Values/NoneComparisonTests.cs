namespace SourceDiff.Tests.Judging.Values;

/// <summary>None against a number: what two articles cannot both mean, and what only looks like it.</summary>
public class NoneComparisonTests
{
    [TestCase("Two climbers were hurt when a cable car stopped above Torvik on Sunday.", "A cable car stopped above Torvik on Sunday, but nobody was hurt.", ExpectedResult = "SD0103 Two nobody was hurt")]
    [TestCase("Three dockers were injured when a crane fell in Port Amsel on Monday.", "A crane fell in Port Amsel on Monday. There were no injuries.", ExpectedResult = "SD0103 Three no injuries")]
    [TestCase("A gas blast wrecked a bakery in Amsel on Monday. No one was killed.", "A gas blast that wrecked a bakery in Amsel on Monday killed two people.", ExpectedResult = "SD0103 No one was killed two")]
    [TestCase("None of the passengers of the small plane was hurt when it landed on a road near Orlen.", "Two passengers were hurt when a small plane landed on a road near Orlen.", ExpectedResult = "SD0103 None of the passengers of the small plane was hurt Two")]
    [TestCase("There were no immediate reports of casualties after the bridge in Orlen fell.", "The bridge in Orlen fell on Monday and killed three people.", ExpectedResult = "SD0104 no immediate reports of casualties three", TestName = "what was known at first")]
    public string Compare_NoneAndSome_Conflict(string left, string right) => WholeDocumentTests.Discrepancies(left, right);

    [TestCase("A gas blast in Amsel injured two people on Monday. Nobody else was hurt.", "A gas blast in Amsel injured two people on Monday.", TestName = "nobody else")]
    [TestCase("Nobody on deck was hurt when the ferry Mirna struck the pier in Orlen.", "The ferry Mirna struck the pier in Orlen and two people were hurt.", TestName = "nobody there")]
    [TestCase("Nobody was seriously hurt when the ferry Mirna struck the pier in Orlen.", "The ferry Mirna struck the pier in Orlen and two people were hurt.", TestName = "nobody that badly")]
    [TestCase("No deputies were hurt when a gas bottle exploded in the parliament of Orlen.", "A gas bottle exploded in the parliament of Orlen and hurt two cooks.", TestName = "none of others")]
    [TestCase("No one was killed when a gas bottle exploded in the parliament of Orlen.", "A gas bottle exploded in the parliament of Orlen and hurt two cooks.", TestName = "none of another outcome")]
    [TestCase("No one was hurt when the dye works in Talmora burned on Monday.", "The dye works in Talmora burned on Monday. An earlier blaze hurt two people.", TestName = "an earlier event")]
    [TestCase("Without a new valve somebody would be hurt, the owner of the dye works in Talmora said.", "Two men were hurt at the dye works in Talmora, its owner said.", TestName = "what may come")]
    public void Compare_NoneOfOthers_RaisesNoAlarm(string left, string right) => Assert.That(WholeDocumentTests.Discrepancies(left, right), Is.Empty);
}
