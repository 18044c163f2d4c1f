using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Questions;

public class AnsweredQuestionsTests
{
    private const string Fall = "A climber fell to his death on the Orlen Ridge above Holm on Sunday, police said.";
    private const string Raid = "Two people were shot in a bank in Holm on Monday, police said.";
    private const string Fire = "A fire destroyed the covered market in Holm early on Sunday, the fire service said.";

    [TestCase(Fall + " His name will be kept back until his family have been told.", Fall + " Ole Marr, a teacher from Vell, fell 200 metres.", ExpectedResult = "SD1308 name will be kept back until his family have been told / Ole Marr", TestName = "Who died")]
    [TestCase(Raid + " The suspect who was arrested has not been identified.", Raid + " Ole Marr, 34, was charged with robbery.", ExpectedResult = "SD1308 not been identified / Ole Marr", TestName = "Who is held")]
    [TestCase(Raid + " The victims' conditions were not immediately known.", Raid + " One of them died in hospital.", ExpectedResult = "SD1308 conditions were not immediately known / died", TestName = "How the hurt are")]
    [TestCase(Raid + " The motive was unclear.", Raid + " The gunman shot the clerks because the bank had refused him a loan, a prosecutor said.", ExpectedResult = "SD1308 motive was unclear / because the bank had refused him a loan", TestName = "Why he did it")]
    [TestCase(Fire + " An investigation into the cause of the blaze was under way.", "Man charged with arson\n\n" + Fire + " A man was charged on Tuesday.", ExpectedResult = "SD1308 investigation into the cause / arson", TestName = "What caused the fire: arson")]
    [TestCase(Fire + " It is not known why the roof collapsed.", Fire + " The roof collapsed because its beams were rotten, an engineer said.", ExpectedResult = "SD1308 not known why / because its beams were rotten", TestName = "Why it happened")]
    [TestCase("The actor Ole Marr died in Holm on Sunday. The cause of death was not given.", "The actor Ole Marr died in Holm on Sunday. Marr died of a stroke, his agent said.", ExpectedResult = "SD1308 cause of death was not given / died of a stroke", TestName = "What he died of")]
    [TestCase(Raid + " There is no word on what prompted the shooting.", Raid + " The shooting was prompted by a quarrel over money, a prosecutor said.", ExpectedResult = "SD1308 no word on what prompted / prompted by a quarrel over money", TestName = "What prompted it")]
    [TestCase(Raid + " Detectives have not established a motive.", Raid + " A prosecutor said that he opened fire after being dismissed from his job.", ExpectedResult = "SD1308 not established a motive / dismissed from his job", TestName = "Why he did it: dismissed")]
    [TestCase(Raid + " There was no immediate word on the condition of the wounded.", Raid + " Both are in a stable condition, the hospital said.", ExpectedResult = "SD1308 no immediate word on the condition / stable condition", TestName = "How the wounded are")]
    [TestCase(Raid + " The suspect's name was not released.", Raid + " Police identified the suspect as Ole Marr, 34.", ExpectedResult = "SD1308 name was not released / Ole Marr", TestName = "Who is suspected")]
    [TestCase(Fire + " The cause of the fire is under investigation.", Fire + " An electrical fault had started the fire, an engineer said.", ExpectedResult = "SD1308 cause of the fire is under investigation / An electrical fault had started the fire", TestName = "What started it")]
    [TestCase(Fire + " Investigators were trying to determine the cause of the blaze.", Fire + " Investigators blamed the blaze on a heater.", ExpectedResult = "SD1308 trying to determine the cause / blamed the blaze on a heater", TestName = "What it is blamed on")]
    [TestCase(Fall + " The identity of the climber has not been released.", Fall + " The dead man was identified as Ole Marr, 52.", ExpectedResult = "SD1308 identity of the climber has not been released / Ole Marr", TestName = "Who was identified")]
    public string Compare_WhatOneDoesNotKnowAndTheOtherTells_IsTold(string left, string right) => ClaimTable.Of(left, right, "SD1308");

    [TestCase(Fall + " His name will be kept back until his family have been told.", Fall + " The rescue was led by Ole Marr.", TestName = "A name of somebody else")]
    [TestCase("Ole Marr fell to his death on the Orlen Ridge above Holm on Sunday. Details will be released once his family have been told.", "Ole Marr fell to his death on the Orlen Ridge above Holm on Sunday.", TestName = "Both name him")]
    [TestCase(Raid + " The motive was unclear.", Raid + " The street was closed because of the shots.", TestName = "A reason for something else")]
    [TestCase(Fire + " The cause of the fire is not known.", Fire + " It may have been caused by a candle.", TestName = "A cause that is only possible")]
    [TestCase(Fire + " The cause of the fire is not known.", Fire + " It is unclear what started the fire. In 1998 the market burned because of a gas leak.", TestName = "Neither knows")]
    [TestCase("The actor Ole Marr died in Holm on Sunday. The cause of death was not given.", "The actor Ole Marr died in Holm on Sunday. His brother Jan Marr died of a stroke in 2010.", TestName = "Another one's death")]
    [TestCase(Raid + " A witness who preferred not to be identified heard six shots.", Raid + " Ole Marr, 34, was charged with robbery.", TestName = "Who does not want to be named")]
    [TestCase(Fire + " The cause of the fire is not known.", "Arson suspected in market fire\n\n" + Fire, TestName = "A cause that is only suspected")]
    [TestCase(Raid + " Both died. The motive and the condition of a third man were not known.", Raid + " The two died in hospital.", TestName = "Both know who died")]
    public void Compare_WhatIsNoAnswer_FindsNothing(string left, string right) => Assert.That(ClaimTable.Of(left, right, "SD1308"), Is.Empty);
}
