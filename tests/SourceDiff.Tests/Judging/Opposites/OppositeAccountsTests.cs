using SourceDiff.Model;
using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Opposites;

public class OppositeAccountsTests
{
    [TestCase("The Dorval council on Tuesday overturned a ban on boats that the harbour board made in May.", "The Dorval council has debated the ban on boats that the harbour board made in May, but it has not formally overturned it.", ExpectedResult = "SD1307 overturned / not formally overturned", TestName = "Denied of it")]
    [TestCase("Tessa Quill, the museum director, accepted the ministry's offer of a loan on Tuesday. The museum has 40 rooms.", "The museum has had a hard year. The ministry's offer was declined by Quill, who said the terms were too harsh.", ExpectedResult = "SD1307 accepted / declined")]
    [TestCase("Engineers said the Halden dam was not damaged by the tremor. Thousands fled the valley.", "The tremor sent thousands fleeing from the valley. Cracks appeared in the Halden dam, a witness said.", ExpectedResult = "SD1307 not damaged / Cracks")]
    [TestCase("The minister, Ivo Sand, denied that the laboratory had been warned. Three people fell ill.", "Ivo Sand admitted that officials had warned the laboratory in March. Three people are ill.", ExpectedResult = "SD1307 denied that the laboratory had been warned / warned")]
    [TestCase("The singer, Mara Lind, cancelled her concert in Norwick. Fans wept.", "Fans cheered as Mara Lind's concert in Norwick went ahead an hour late.", ExpectedResult = "SD1307 cancelled / went ahead")]
    [TestCase("The climbers were found alive on Sunday, said rescue chief Una Bock.", "Rescue chief Una Bock said the climbers were dead when they were found.", ExpectedResult = "SD1307 alive / dead")]
    [TestCase("The talks in Vell ended without agreement, said envoy Rita Moss.", "Envoy Rita Moss said both sides had reached a deal in Vell.", ExpectedResult = "SD1307 ended without / reached a deal")]
    [TestCase("Coach Bram Tully refused to shake hands with the referee after the match. It ended 1-1.", "After the 1-1 draw Tully shook hands with the referee and left.", ExpectedResult = "SD1307 refused to shake hands / shook hands")]
    [TestCase("The company, Norfab, will not recall the heater.", "Norfab is recalling the heater.", ExpectedResult = "SD1307 not recall / recalling")]
    [TestCase("Residents said no siren sounded before the flood reached Marl.", "The flood sirens in Marl sounded twice, residents said.", ExpectedResult = "SD1307 no siren sounded / sirens in Marl sounded")]
    [TestCase("The trawler Mira sank off Holm with four men aboard. All were rescued, the coastguard said.", "The trawler Mira sank off Holm. One of the four men aboard is missing, the coastguard said.", ExpectedResult = "SD1307 rescued / missing", TestName = "All: whom the sentence before names")]
    [TestCase("The grocer Ole Marr was stabbed in his shop in Lund on Friday, police said.", "The grocer Ole Marr was shot dead in his shop in Lund, police said.", ExpectedResult = "SD1307 stabbed / shot dead", TestName = "One of several that exclude each other")]
    [TestCase("Rescuers had to break off the search for the diver Ole Kamp at dusk.", "Rescuers searched through the night for the diver Ole Kamp.", ExpectedResult = "SD1307 break off the search / searched through the night", TestName = "Whole phrases")]
    [TestCase("The runway remained closed on Tuesday, said airport manager Rina Dall.", "Nine flights were diverted. The runway reopened after an hour, Rina Dall said.", ExpectedResult = "SD1307 closed / reopened", TestName = "What is said of one thing")]
    [TestCase("Nobody was injured when the tram left the rails in Brunnau, police said.", "A woman was injured when the tram left the rails in Brunnau.", ExpectedResult = "SD1307 Nobody was injured / injured", TestName = "Nobody in the story")]
    [TestCase("The mint was raided at dawn. The mint's alarm rang within seconds, said director Ulf Tarn.", "Thieves raided the mint at dawn. The alarm at the mint stayed silent, according to two guards.", ExpectedResult = "SD1307 alarm rang / alarm at the mint stayed silent", TestName = "A noun of the phrase itself")]
    [TestCase("Train services between Holm and the coast are suspended after the storm.", "Trains to the coast from Holm are running again, the railway said.", ExpectedResult = "SD1307 suspended / running again", TestName = "Services of one line")]
    [TestCase("The coach, Pat Quarrie, resigned on Monday.", "Pat Quarrie was sacked by the club on Monday.", ExpectedResult = "SD1307 resigned / sacked", TestName = "One person, and somebody else besides")]
    [TestCase("The pilots' strike was called off on Thursday. The airline Norvair has 40 jets.", "The strike at Norvair, an airline with 40 jets, will go ahead on Friday, the pilots' union said.", ExpectedResult = "SD1307 called off / go ahead", TestName = "A plan, however it is put")]
    [TestCase("The diver, Ole Marsk, was in a stable condition on Tuesday night.", "Ole Marsk is in critical condition, the hospital said.", ExpectedResult = "SD1307 in a stable condition / in critical condition", TestName = "Said of somebody by name, without a verb")]
    [TestCase("Nobody has claimed responsibility for the bombing in Vell.", "A group called Dusk said it had carried out the bombing in Vell.", ExpectedResult = "SD1307 Nobody has claimed responsibility for the bombing / carried out the bombing", TestName = "A word of a class")]
    [TestCase("The robber of the Vell bank said nothing, a teller told police.", "The robber of the Vell bank shouted at a teller, police said.", ExpectedResult = "SD1307 said nothing / shouted", TestName = "One subject, of a verb and of a phrase")]
    [TestCase("Three hikers were reported missing near Holm.", "The three hikers were found near Holm in good health.", ExpectedResult = "SD1307 missing / found", TestName = "The same three")]
    [TestCase("The hall in Marl was empty when its roof fell in.", "Two cleaners were inside the hall in Marl when its roof fell in.", ExpectedResult = "SD1307 empty / were inside", TestName = "Some are enough")]
    [TestCase("The suspect in the Marl fire confessed.", "The suspect in the Marl fire denied everything.", ExpectedResult = "SD1307 confessed / denied", TestName = "A suspect suspects nobody")]
    [TestCase("The pilot of the glider was experienced, the club of Holm said.", "The pilot of the glider was a novice, said a member of the club of Holm.", ExpectedResult = "SD1307 experienced / novice", TestName = "A noun that says what somebody is")]
    [TestCase("The mayor of Holm said that he would not step down. Two homes were searched, prosecutors in Holm said.", "Ole Marr resigned last night. In Holm, the mayor said he was going for his family. Prosecutors searched two homes in Holm.", ExpectedResult = "SD1307 not step down / resigned", TestName = "A role without a name, and who bears it")]
    [TestCase("The gate in Marl was kept shut, said Una Pell. Witnesses say a guard from Marl was hurt, and that he has not been charged.", "A guard from Marl was hurt at the gate. Una Pell said that the guard from Marl had been charged with theft.", ExpectedResult = "SD1307 not been charged / charged with", TestName = "A pronoun for somebody without a name")]
    [TestCase("The board of Norfab approved the sale unanimously, it said on Monday.", "Two directors of Norfab voted against the sale on Monday.", ExpectedResult = "SD1307 unanimously / voted against", TestName = "All of one mind, and some who were not")]
    [TestCase("Crews searched for survivors of the barge Mira off Holm on Monday.", "The coastguard has called off its search for survivors of the barge Mira off Holm.", ExpectedResult = "SD1307 searched for survivors / called off its search", TestName = "A search that goes on, and one that is over")]
    [TestCase("All visits to the prison in Marl have been banned until further notice.", "Visits to the prison in Marl are still being allowed.", ExpectedResult = "SD1307 banned / allowed", TestName = "Until further notice, and an adverb between auxiliaries")]
    [TestCase("Nobody slept in the lift above Holm, said Una Pell. It hung there for nine hours.", "The lift above Holm hung there for nine hours. Two boys and a woman slept, Una Pell told reporters.", ExpectedResult = "SD1307 Nobody slept / slept", TestName = "What nobody did")]
    [TestCase("The heir Ole Kamp was freed on Monday. No ransom was paid, police in Holm said.", "The family of Ole Kamp handed over two million crowns in used notes to his abductors in Holm.", ExpectedResult = "SD1307 No ransom was paid / handed over two million crowns in used notes to his abductors", TestName = "A noun that is also a verb of speech")]
    [TestCase("The ferries of Holm will stay tied up and its two schools will stay closed on Monday.", "Schools in Holm will open as usual on Monday.", ExpectedResult = "SD1307 closed / open as usual", TestName = "A verb that leads up to the words")]
    [TestCase("The warden of Holm had been warned that the roof was weak, Una Pell found.", "Una Pell found that nobody had told the warden of Holm that the roof was weak.", ExpectedResult = "SD1307 been warned / nobody had told", TestName = "Told: a verb of speech and whom it is said to")]
    [TestCase("The guild accepted the mill's pay offer by a wide margin.", "Weavers rejected the pay offer from the mill, the guild said.", ExpectedResult = "SD1307 accepted / rejected", TestName = "A verb with its object, and the verb")]
    [TestCase("Vell has withdrawn its troops from the ford, the ministry said.", "The troops of Vell are still at the ford, the ministry said.", ExpectedResult = "SD1307 withdrawn / still at", TestName = "Gone, and still there")]
    [TestCase("The forger Ole Marsk was jailed on Monday in Holm. The 61-year-old showed no emotion in the dock.", "The forger Ole Marsk, who sold false stamps in Holm, broke down in tears when he was jailed.", ExpectedResult = "SD1307 showed no emotion / broke down in tears", TestName = "By his age")]
    [TestCase("The rider Ole Marsk fell at the gate in Holm. He walked away unhurt.", "The rider Ole Marsk fell at the gate in Holm. He was flown to a clinic, where a broken wrist was found.", ExpectedResult = "SD1307 unhurt / broken wrist", TestName = "Whoever the verb is said of")]
    [TestCase("The van left the road at Holm. The driver, a 38-year-old man, was taken to a clinic with a broken hip.", "The van left the road at Holm. Baker Ole Marsk, 38, climbed out unhurt.", ExpectedResult = "SD1307 broken hip / unhurt", TestName = "Of one age")]
    [TestCase("Ole Marsk runs the port of Holm. He has ruled out stepping down.", "Ole Marsk, who runs the port of Holm, has resigned.", ExpectedResult = "SD1307 ruled out stepping down / resigned", TestName = "Whoever rules it out")]
    [TestCase("The tram left the rails in Holm when its brakes failed, said Una Pell.", "The tram left the rails in Holm. The brakes were examined and found to be in working order.", ExpectedResult = "SD1307 failed / in working order", TestName = "What is found to be so")]
    [TestCase("Prosecutors in Holm spoke on Friday. The court found the former mayor guilty of bribery.", "Ole Marsk, the former mayor of Holm, was acquitted of bribery on Friday.", ExpectedResult = "SD1307 found the former mayor guilty / acquitted", TestName = "Words around whom they are said of")]
    public string Compare_AccountsInOtherWords_FindsThoseThatExcludeEachOther(string left, string right) => ClaimTable.Of(left, right, "SD1307");

    [TestCase("A heavy earthquake struck off the province of Vell on Tuesday.", "The quake struck inland on Tuesday, 20 km from Vell.", ExpectedResult = "SD1311 struck off / struck inland")]
    public string Compare_PlacesThatExcludeEachOther_FindsThem(string left, string right) => ClaimTable.Of(left, right, "SD1311");

    [TestCase("Mayor Ana Holt said the pool would reopen in May. The pool is 40 years old.", "The pool is closed, Mayor Ana Holt said, and swimmers use the lake.", TestName = "What will be, and what is")]
    [TestCase("Dana Reyes, 34, who was injured in the crash, has left hospital. Her brother was unhurt.", "Dana Reyes was hurt in the crash; her brother Tom escaped unharmed.", TestName = "Two people")]
    [TestCase("The van left the road at Holm. The driver, a 38-year-old man, was taken to a clinic with a broken hip.", "The van left the road at Holm. Baker Ole Marsk, 44, climbed out unhurt.", TestName = "Two people of two ages")]
    [TestCase("Ole Marsk fell at the gate in Holm. The family of Una Bock attended the arraignment.", "Ole Marsk fell at the gate. Una Bock was arrested in Holm.", TestName = "Where somebody's family was")]
    [TestCase("Shares in Norvik rose 4 percent on Friday after falling for a week.", "Norvik shares fell for most of the week before they rose 4 percent on Friday.", TestName = "One after the other")]
    [TestCase("The factory in Torv stopped production on Monday and resumed it on Thursday.", "Production at the Torv factory stopped on Monday for three days.", TestName = "One side tells only the first")]
    [TestCase("The council approved the plan on Tuesday. The Greens voted against it.", "The plan was backed by the council on Tuesday, though the Greens opposed it.", TestName = "Two sides of one vote")]
    [TestCase("The court rejected the appeal by Karl Meyer. He will appeal again.", "Karl Meyer lost his appeal. The court upheld his conviction.", TestName = "What is rejected was made")]
    [TestCase("Two hikers died and three survived, said rescuer Ole Dahl.", "Rescuer Ole Dahl said three hikers were alive and two dead.", TestName = "Some and others")]
    [TestCase("The club did not sell the striker Ivo Kant last year, coach Pat Reed said.", "Coach Pat Reed said the club would sell striker Ivo Kant this summer.", TestName = "Other times")]
    [TestCase("Mara Lind checked into a clinic in Amsel, her lawyer said.", "Mara Lind never checked into a clinic in Orlen, her lawyer said.", TestName = "Other places")]
    [TestCase("Dan Rook, charged with arson after the fire in Marl, denies arson.", "A fire in Marl was an accident, said Dan Rook, who is charged with arson.", TestName = "What somebody is charged with is no fact")]
    [TestCase("The bridge at Torsk was closed on Monday. It will reopen on Friday, the road office said.", "The bridge at Torsk, which is shut, opens again on Friday, the road office said.", TestName = "One after the other, in two sentences")]
    [TestCase("A man with a knife robbed the bank in Elm Street.", "The robber of the bank in Elm Street carried a pistol and a knife.", TestName = "One of several, and both")]
    [TestCase("The court found Ola Kerr guilty of fraud on Friday.", "In 1998, another trial in the case of Ola Kerr ended in an acquittal.", TestName = "Another year")]
    [TestCase("The minister said the ban would be lifted if cases fell. The clubs of Aven are shut.", "The minister said the clubs of Aven remain shut under the ban.", TestName = "A condition")]
    [TestCase("The owner of the ferry, Rolf Maar, has not found any cause of the fire.", "Rolf Maar, the owner of the ferry, has found no cause of the fire.", TestName = "Denied at the verb, and at its object")]
    [TestCase("The airline Norvair dismissed claims that it had reneged on a deal with the port of Tarn.", "The airline Norvair denied that it had reneged on its deal with the port of Tarn.", TestName = "A denial further off")]
    [TestCase("Neither Mayor Ana Holt nor any councillor of Brede announced a retirement in June.", "No councillor of Brede, nor Mayor Ana Holt, announced a retirement in June.", TestName = "Neither, nor: denied once")]
    [TestCase("The terms of the merger havent been finalised, Norfab said.", "Norfab said that the terms of the merger haven't been finalised.", TestName = "Short form without its apostrophe")]
    [TestCase("The team lost 2-0 at home to Torsk on Saturday after winning 3-1 there in August.", "Torsk won 2-0 on Saturday.", TestName = "Lost to whom")]
    [TestCase("Aven beat Torsk United 3-1 on Sunday. Torsk United now have 12 points.", "Torsk United lost to Aven on Sunday and have 12 points.", TestName = "Of two parties one wins and the other loses")]
    [TestCase("The fraudster Ivo Blek was caught in 1990, said historian Una Pell.", "For years Ivo Blek escaped prosecution, said historian Una Pell.", TestName = "Escaped, but nobody's hands")]
    [TestCase("Rescuers could not reach the climber Jon Abel or his three companions.", "The climber Jon Abel fell while walking with three companions.", TestName = "Whoever has companions has them though they are not reached")]
    [TestCase("\"Don't shoot him,\" the wife of Ole Marr cried in Holm.", "Ole Marr was shot in Holm on Monday.", TestName = "What is asked for has not happened")]
    [TestCase("The road to Holm from the north is blocked.", "The road to Holm from the south is open.", TestName = "Two of a kind that are told apart")]
    [TestCase("The clerk Mara Lind lied when she claimed the mayor of Vell knew about the loan.", "The mayor of Vell was not told about the loan, said the clerk Mara Lind.", TestName = "What is said to be a lie")]
    [TestCase("Crews in Marl kept the flames from spreading to a depot, said Una Bock.", "The flames in Marl did not spread to a depot, said Una Bock.", TestName = "What is prevented does not happen")]
    [TestCase("Ole Marr was not arrested, police in Holm said. He left the country.", "Police in Holm have an arrest warrant for Ole Marr.", TestName = "A noun that says of which kind another is")]
    public void Compare_AccountsThatCanBothBeTrue_FindsNothing(string left, string right) =>
        Assert.That(ClaimTable.Of(left, right, "SD1307"), Is.Empty);

    [TestCase("2 May 2024\n\nThe forger Ivo Blek escaped from a van near Holm on Thursday. Police are searching for him.", "9 May 2024\n\nThe forger Ivo Blek was caught in a barn, a week after he escaped near Holm.", ExpectedResult = "It has changed as the story developed: “escaped”, then “caught”.", TestName = "Escaped, then caught: the later article tells both")]
    [TestCase("9 May 2024\n\nThe forger Ivo Blek was caught in a barn near Holm.", "2 May 2024\n\nThe forger Ivo Blek escaped from a van near Holm.", ExpectedResult = "It has changed as the story developed: “escaped”, then “caught”.", TestName = "The right one is earlier")]
    [TestCase("2 May 2024\n\nThe council of Holm will hold elections in June.", "9 May 2024\n\nThe council of Holm released its budget for June.", ExpectedResult = "", TestName = "Held and released, but nobody")]
    public string Compare_LaterArticleTellsHowItEnded_Supersedes(string left, string right)
    {
        var findings = SourceComparer.Create().Compare([new Document("left", left), new Document("right", right)]).Findings;
        return string.Join(" ", findings.Where(finding => finding is Discrepancy { Relation: Relation.Supersedes, RuleId: "SD1307" }).Select(finding => finding.Explanation));
    }

    [TestCase("The clerk Mia Dorn was fined on Tuesday. Her lawyer said Dorn would appeal.", "The clerk Mia Dorn was fined on Tuesday. Dorn would not say whether she would appeal.", ExpectedResult = "SD1308 appeal / not say whether she would appeal")]
    [TestCase("Police in Marl have not ruled out arson as the cause of the mill fire.", "The mill fire in Marl was not arson, police said.", ExpectedResult = "SD1308 not ruled out arson / not arson")]
    [TestCase("It was not clear whether anybody was injured in the blast at the Vell mine.", "A foreman was injured in the blast at the Vell mine.", ExpectedResult = "SD1308 not clear whether anybody was injured / injured")]
    [TestCase("It is unclear whether anybody was hurt when the crane fell in Marl.", "Six people were hurt when the crane fell in Marl.", ExpectedResult = "SD1308 unclear whether anybody was hurt / hurt")]
    [TestCase("If she is fined, the clerk Mia Dorn will appeal.", "The clerk Mia Dorn will appeal.", ExpectedResult = "", TestName = "A condition leaves nothing open")]
    [TestCase("It is unclear whether the clerk Mia Dorn will appeal.", "Whether the clerk Mia Dorn will appeal is not known.", ExpectedResult = "", TestName = "Both leave it open")]
    [TestCase("Police said they knew whether the driver Ole Kamp was injured. He was injured, an officer added.", "The driver Ole Kamp was injured, police said.", ExpectedResult = "", TestName = "What is known is not open")]
    public string Compare_OneLeavesOpenWhatTheOtherStates_FindsIt(string left, string right) => ClaimTable.Of(left, right, "SD1308");

    [TestCase("There were no immediate reports of damage when a tremor shook the town of Orlen.", "The tremor damaged houses in the town of Orlen.", TestName = "No immediate reports")]
    public void Compare_WhatIsDeniedForTheTimeBeing_HasChanged(string early, string late)
    {
        foreach (var (left, right) in (ReadOnlySpan<(string, string)>)[(early, late), (late, early)])
        {
            var told = SourceComparer.Create().Compare([new Document("left", left), new Document("right", right)]).Findings.OfType<Discrepancy>().Single(finding => finding.RuleId == "SD1307");
            Assert.That(told.Relation, Is.EqualTo(Relation.Supersedes));
        }
    }

    [TestCase("The mill in Torv burnt down on Monday, said Mayor Rita Moss. The cause of the fire was not immediately known.", "Mayor Rita Moss said the mill in Torv burnt down on Monday. The fire was caused by a faulty heater.", ExpectedResult = "SD1308 cause of the fire was not immediately known / fire was caused by")]
    [TestCase("The mill in Torv burnt down on Monday, said Mayor Rita Moss. Police have released no motive.", "Mayor Rita Moss said the mill in Torv burnt down on Monday. It was set on fire in revenge for a dismissal, police believe.", ExpectedResult = "SD1308 released no motive / in revenge")]
    [TestCase("Nine guests fell ill at an inn in Marl, said Una Pell. Inspectors have yet to establish the source of the germ.", "Una Pell said nine guests had fallen ill at an inn in Marl. The germ was traced to a salad.", ExpectedResult = "SD1308 yet to establish the source / traced to")]
    [TestCase("The mill in Torv burnt down on Monday, said Mayor Rita Moss. The cause of the fire was not known.", "Mayor Rita Moss said the mill in Torv burnt down on Monday. The cause of the fire is under investigation.", ExpectedResult = "", TestName = "Both do not know it")]
    public string Compare_UnknownAgainstTold_FindsIt(string left, string right) => ClaimTable.Of(left, right, "SD1308");
}
