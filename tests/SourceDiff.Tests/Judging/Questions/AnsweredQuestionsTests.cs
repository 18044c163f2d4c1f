using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Questions;

public class AnsweredQuestionsTests
{
    private const string Fall = "A climber fell to his death on the Orlen Ridge above Holm on Sunday, police said.";
    private const string Raid = "Two people were shot in a bank in Holm on Monday, police said.";
    private const string Fire = "A fire destroyed the covered market in Holm early on Sunday, the fire service said.";

    [TestCase(Fall + " His name will not be released until his family have been told.", Fall + " Ole Marr, a teacher from Vell, fell 200 metres.", ExpectedResult = "SD1308 name will not be released until his family have been told / Ole Marr", TestName = "Who died")]
    [TestCase(Raid + " The suspect who was arrested has not been identified.", Raid + " Ole Marr, 34, was charged with attempted murder.", ExpectedResult = "SD1308 not been identified / Ole Marr", TestName = "Who is held")]
    [TestCase(Raid + " The victims' conditions were not immediately known.", Raid + " One of them died in hospital.", ExpectedResult = "SD1308 conditions were not immediately known / died", TestName = "How the hurt are")]
    [TestCase(Raid + " The motive was unclear.", Raid + " The gunman shot the clerks because the bank had refused him a loan, a prosecutor said.", ExpectedResult = "SD1308 motive was unclear / because the bank had refused him a loan", TestName = "Why he did it")]
    [TestCase(Fire + " An investigation into the cause of the blaze was under way.", "Man charged with arson\n\n" + Fire + " A man was charged on Tuesday.", ExpectedResult = "SD1308 investigation into the cause / arson", TestName = "What caused the fire: arson")]
    [TestCase(Fire + " It is not known why the roof collapsed.", Fire + " The roof collapsed because its beams were rotten, an engineer said.", ExpectedResult = "SD1308 not known why / because its beams were rotten", TestName = "Why it happened")]
    [TestCase("The actor Ole Marr died in Holm on Sunday. The cause of death was not announced.", "The actor Ole Marr died in Holm on Sunday. Marr died of a heart attack, his agent said.", ExpectedResult = "SD1308 cause of death was not announced / died of a heart attack", TestName = "What he died of")]
    public string Compare_WhatOneDoesNotKnowAndTheOtherTells_IsTold(string left, string right) => ClaimTable.Of(left, right, "SD1308");

    [TestCase(Fall + " His name will not be released until his family have been told.", Fall + " The rescue was led by Ole Marr.", TestName = "A name of somebody else")]
    [TestCase("Ole Marr fell to his death on the Orlen Ridge above Holm on Sunday. Details will be released once his family have been told.", "Ole Marr fell to his death on the Orlen Ridge above Holm on Sunday.", TestName = "Both name him")]
    [TestCase(Raid + " The motive was unclear.", Raid + " The street was closed because of the shots.", TestName = "A reason for something else")]
    [TestCase(Fire + " The cause of the fire is not known.", Fire + " It may have been caused by a candle.", TestName = "A cause that is only possible")]
    [TestCase(Fire + " The cause of the fire is not known.", Fire + " It is unclear what started the fire. In 1998 the market burned because of a gas leak.", TestName = "Neither knows")]
    [TestCase("The actor Ole Marr died in Holm on Sunday. The cause of death was not announced.", "The actor Ole Marr died in Holm on Sunday. His brother Jan Marr died of a heart attack in 2010.", TestName = "Another one's death")]
    [TestCase(Raid + " A witness who did not want to be identified heard six shots.", Raid + " Ole Marr, 34, was charged with attempted murder.", TestName = "Who does not want to be named")]
    public void Compare_WhatIsNoAnswer_FindsNothing(string left, string right) => Assert.That(ClaimTable.Of(left, right, "SD1308"), Is.Empty);
}
