using SourceDiff.Model;
using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Opposites;

public class OtherThingsTests
{
    [TestCase("Senator Una Pell voted for the water bill.", "Senator Una Pell was among those who opposed the tax bill.", TestName = "Another kind of it")]
    [TestCase("Governor Una Pell signed the harbour bill on Monday.", "Governor Una Pell vetoed the budget on Monday.", TestName = "Another object")]
    [TestCase("Chief Ole Marr said that a knife had been recovered in Holm and a letter had not.", "Chief Ole Marr said in Holm that his officers did not find a letter.", TestName = "Told of another of two things")]
    [TestCase("The captain criticised the clerks and thanked the army on Monday in Holm.", "The captain was condemned by the army in Holm.", TestName = "Who does it, and to whom it is done")]
    [TestCase("Mayor Una Pell is expected to attend the summit in Holm.", "The king will skip the summit in Holm, the palace said, but Mayor Una Pell is going.", TestName = "Somebody else, and the one beside him")]
    [TestCase("Una Pell admitted in court that she had taken the money.", "Una Pell denied in court that she had forged the signature.", TestName = "A clause with another verb")]
    [TestCase("Profits at Norfab fell in the first quarter.", "Profits at Norfab rose in the full year.", TestName = "Another span of time")]
    [TestCase("Una Pell trails Ole Marr among the voters of Holm, a survey said.", "A survey said that Ole Marr is ahead by 3 points among the voters of Holm.", TestName = "The same from the other end")]
    [TestCase("Five of the wounded remained in hospitals in Holm on Sunday, Una Pell said.", "All but five of the wounded had gone home by Sunday, Una Pell said in Holm.", TestName = "All but as many")]
    [TestCase("Vell has joined the sanctions against the regime.", "Vell said it would not take part in the air strikes against the regime.", TestName = "Part in another thing")]
    [TestCase("The runway of Holm was shut for four hours.", "The runway of Holm reopened after nine hours.", TestName = "A state that lasted")]
    [TestCase("The museum of Holm opened in 1987.", "The museum of Holm closed in 2004.", TestName = "Two years")]
    [TestCase("Una Pell supports the tax on sugar.", "Una Pell opposes the tax on fuel.", TestName = "One word for two things, by what each is of")]
    [TestCase("Una Pell began talks with the rebels on Monday.", "Una Pell broke off talks with the miners on Monday.", TestName = "The thing is one of the words")]
    [TestCase("Una Pell imposed the tariffs on steel on Monday.", "Una Pell did not impose the tariffs on cars on Monday.", TestName = "Denied of another")]
    [TestCase("Una Pell's deputy resigned on Monday after the vote.", "Una Pell did not resign on Monday after the vote.", TestName = "Somebody's deputy")]
    [TestCase("Una Pell spoke in Holm. Her deputy resigned on Monday after the vote.", "Una Pell spoke in Holm. Pell refused to resign on Monday after the vote.", TestName = "Her deputy")]
    [TestCase("The boy was conscious when they reached the hospital in Holm.", "His father was unconscious when they reached the hospital in Holm.", TestName = "His father")]
    [TestCase("Her deputy resigned on Monday, Una Pell said.", "His father did not resign on Monday, Una Pell said.", TestName = "Two relatives")]
    public void Compare_OppositesOfTwoThings_FindsNothing(string left, string right)
    {
        Assert.That(ClaimTable.Of(left, right, "SD1307") + ClaimTable.Of(left, right, "SD1303") + ClaimTable.Of(left, right, "SD1103"), Is.Empty);
        Assert.That(ClaimTable.Of(right, left, "SD1307") + ClaimTable.Of(right, left, "SD1303") + ClaimTable.Of(right, left, "SD1103"), Is.Empty);
    }

    [Test]
    public void Compare_ThingFarBeforeItsClause_IsAnotherThing() =>
        Assert.That(ClaimTable.Of("The market, 40 years old and known to all in the town of Holm, reopened on Thursday, Una Pell said.", "The school remained closed on Thursday in Holm, Una Pell said.", "SD1307"), Is.Empty);

    [TestCase("Senator Una Pell voted for the water bill.", "Senator Una Pell was among those who opposed the bill.", ExpectedResult = "SD1307 voted for / opposed", TestName = "The kind told by one")]
    [TestCase("Una Pell admitted in court that she had taken the money.", "Una Pell denied in court that she had taken the money.", ExpectedResult = "SD1303 admitted / denied", TestName = "A clause with the same verb")]
    [TestCase("Profits at Norfab fell in the first quarter.", "Profits at Norfab rose in the first quarter.", ExpectedResult = "SD1303 fell / rose", TestName = "One span of time")]
    [TestCase("Vell has joined the sanctions against the regime.", "Vell said it would not take part in the sanctions against the regime.", ExpectedResult = "SD1307 joined / not take part", TestName = "Part in one thing: it, who speaks")]
    [TestCase("The museum recovered the stolen painting of Una Pell last week.", "The stolen painting of Una Pell has not been found, the museum said.", ExpectedResult = "SD1307 recovered / not been found", TestName = "A participle before the thing")]
    [TestCase("Una Pell supports the tax on sugar.", "Una Pell opposes the tax.", ExpectedResult = "SD1303 supports / opposes", TestName = "What it is of, told by one")]
    [TestCase("Una Pell's deputy resigned on Monday after the vote.", "The deputy of Una Pell did not resign on Monday after the vote.", ExpectedResult = "SD1103 resigned / not resign", TestName = "Somebody's deputy in other words")]
    public string Compare_OppositesOfOneThing_FindsThem(string left, string right) => ClaimTable.Of(left, right, "SD1307") + ClaimTable.Of(left, right, "SD1303") + ClaimTable.Of(left, right, "SD1103");

    [TestCase("Norfab will hire 200 people in Holm.", "Norfab is to lay off workers at its mill.", ExpectedResult = 0.6, TestName = "Whom they name")]
    [TestCase("Norfab will hire 200 people at its mill in Holm.", "Norfab is to lay off workers at its mill.", ExpectedResult = 0.84, TestName = "A thing too")]
    public double Compare_SentencesThatShareSo_ConfidenceIs(string left, string right) =>
        SourceComparer.Create().Compare([new Document("left", left), new Document("right", right)]).Findings.Single(finding => finding.RuleId == "SD1307").Confidence;
}
