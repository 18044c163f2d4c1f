using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Opposites;

public class StagesTests
{
    private const string Raid = "Two clerks were hurt when a gunman robbed the post office in Holm on Monday, police said.";

    [TestCase(Raid + " Police were searching for the gunman last night.", Raid + " A man was arrested in Vell two hours later.", ExpectedResult = "SD1309 searching for the gunman / arrested", TestName = "Sought, and held")]
    [TestCase(Raid + " Nobody was seen to leave. The robber is still at large.", "Man charged with Holm post office robbery\n\n" + Raid + " He was held at his sister's flat.", ExpectedResult = "SD1309 still at large / charged with / was held", TestName = "In other sentences, all of them cited")]
    [TestCase("The trial of Ole Marr, accused of robbing the post office in Holm, begins on Monday.", "Ole Marr was found guilty on Friday of robbing the post office in Holm.", ExpectedResult = "SD1309 trial of Ole Marr, accused of robbing the post office in Holm, begins / found guilty", TestName = "On trial, and found guilty")]
    [TestCase("Ole Marr was convicted on Friday of robbing the post office in Holm. He will be sentenced in May.", "Ole Marr, who was convicted of robbing the post office in Holm, was sentenced to six years on Monday.", ExpectedResult = "SD1309 convicted / sentenced / sentenced to", TestName = "What was still to come")]
    [TestCase(Raid + " Ole Marr, 34, will appear in court on Friday.", Raid + " Ole Marr, 34, gave a not guilty plea in Holm District Court.", ExpectedResult = "SD1309 appear in court / not guilty plea", TestName = "What was to come has come, be it but a step")]
    [TestCase(Raid + " Nobody was immediately taken into custody.", Raid + " He surrendered in Vell two hours later.", ExpectedResult = "SD1309 Nobody was immediately taken into custody / surrendered", TestName = "Held, denied")]
    [TestCase("A nurse was shot dead in Holm on Monday. Ole Marr, a porter, is being held in the county jail, Sheriff Ana Reed said.", "The gunman who shot a nurse in Holm had been warned. On Friday the jury found Ole Marr guilty.", ExpectedResult = "SD1309 is being held / found Ole Marr guilty", TestName = "Not where the articles begin, of one person")]
    public string Compare_OneCaseAtTwoStages_TellsThatItHasGoneOn(string left, string right) => ClaimTable.Of(left, right, "SD1309");

    [TestCase(Raid + " Police were searching for the gunman last night.", Raid + " Police are looking for a man in a green coat.", TestName = "One stage")]
    [TestCase(Raid + " Police were searching for the gunman last night.", "A man was arrested in Torv on Sunday after a fight in a bar. Nobody was hurt.", TestName = "Two stories")]
    [TestCase("Ole Marr was found guilty on Friday of robbing the post office in Holm.", "Ole Marr, who robbed the post office in Holm, was given a life sentence on Friday.", TestName = "A verdict and its sentence of one day")]
    [TestCase("Convicted robber Ole Marr escaped from a prison in Holm on Monday. He is on the run, police said.", "Police hunted for the fugitive Ole Marr, who escaped from a prison in Holm on Monday. He was sentenced to nine years in 2019.", TestName = "What is told of somebody's past")]
    [TestCase("The police arrested Ole Marr after the robbery of the post office in Holm on Monday.", "Jan Tully was found guilty of the robbery of the post office in Holm on Friday.", TestName = "Two people")]
    [TestCase("Ole Marr, the first treasurer to plead guilty in the Holm affair, died on Monday.", "Ole Marr, who was the first to be convicted in the Holm affair, died on Monday at the age of 80.", TestName = "A life that is over")]
    [TestCase("The runner Ole Marr won the Holm race on Monday. He will appear in court on Friday over a debt.", "The Holm race was won by Ole Marr on Monday, who was sentenced to a fine last year.", TestName = "Beside the story")]
    public void Compare_WhatIsNoLaterStage_FindsNothing(string left, string right) => Assert.That(ClaimTable.Of(left, right, "SD1309"), Is.Empty);
}
