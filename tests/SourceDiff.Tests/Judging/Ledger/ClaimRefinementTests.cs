using System.Collections.Immutable;
using SourceDiff.Judging;
using SourceDiff.Judging.Findings;
using SourceDiff.Judging.Ledger;
using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff.Tests.Judging.Ledger;

/// <summary>Passages that all are near to one another: what keeps them apart is what they say.</summary>
public class ClaimRefinementTests
{
    [Test]
    public void Group_SameOfAnotherPerson_IsAClaimOfItsOwn() => Assert.That(Group(
        ["The harbour club signed goalkeeper Marta Reyes on Tuesday."],
        ["Goalkeeper Marta Reyes was signed by the harbour club."],
        ["The club signed goalkeeper Marta Reyes.", "The harbour club signed defender Olga Brandt on Monday."],
        ["Defender Olga Brandt was signed by the harbour club on Monday."]),
        Is.EqualTo(new[] { "a0 b0 c0", "c1 d0" }));

    [Test]
    public void Group_PersonWhoIsOnlyCited_IsNoOther() => Assert.That(Group(
        ["Marta Reyes was hurt when the ferry hit the pier."],
        ["Marta Reyes was hurt as the ferry hit the pier."],
        ["A passenger was hurt when the ferry hit the pier, captain Olga Brandt said."]),
        Is.EqualTo(new[] { "a0 b0 c0" }));

    [Test]
    public void Group_CountsOfTwoThingsInOneDocument_AreTwoClaims() => Assert.That(Group(
        ["Officers seized six rifles and 12 boxes of shells.", "They have seized 14 rifles and 31 boxes of shells so far this year."],
        ["Six rifles and 12 boxes of shells were seized."],
        ["This year 14 rifles and 31 boxes of shells have been seized."]),
        Is.EqualTo(new[] { "a0 b0", "a1 c0" }));

    [Test]
    public void Group_OtherCountsOfAnotherDocument_AreADispute() => Assert.That(Group(
        ["Officers seized six rifles and 12 boxes of shells."],
        ["Six rifles and 12 boxes of shells were seized."],
        ["Officers seized seven rifles and 13 boxes of shells."]),
        Is.EqualTo(new[] { "a0 b0 c0" }));

    [Test]
    public void Group_AnotherEventOfTheSamePeople_StaysOut() => Assert.That(Group(
        ["A drunken driver killed Marta Reyes in the harbour tunnel."],
        ["Marta Reyes was killed by a driver in the harbour tunnel."],
        ["Marta Reyes opened the harbour tunnel last spring."],
        ["Marta Reyes died in the harbour tunnel."]),
        Is.EqualTo(new[] { "a0 b0 d0" }));

    [Test]
    public void Group_StagesOfACase_AreAClaimEach() => Assert.That(Group(
        ["A clerk shot two colleagues at the Wexcombe harbour office.", "The clerk who shot two colleagues at the Wexcombe harbour office was charged with murder."],
        ["A clerk shot two colleagues at the harbour office in Wexcombe.", "A clerk was charged with murder after two colleagues were shot at the Wexcombe harbour office."],
        ["Two colleagues were shot by a clerk at the Wexcombe harbour office.", "A jury convicted the clerk charged with shooting two colleagues at the Wexcombe harbour office."],
        ["The clerk accused of shooting two colleagues at the Wexcombe harbour office was convicted."]),
        Is.EqualTo(new[] { "a0 b0 c0", "a1 b1", "c1 d0" }));

    [Test]
    public void Group_DenialAndInquiry_AreNoEvent() => Assert.That(Group(
        ["A fire damaged the harbour market in Wexcombe.", "A man denied starting the fire at the harbour market in Wexcombe."],
        ["A fire at the harbour market in Wexcombe damaged the roof.", "Officers are investigating the fire at the harbour market in Wexcombe."],
        ["A fire badly damaged the Wexcombe harbour market.", "An investigation into the fire at the harbour market in Wexcombe has begun.", "A trader denies that he lit the fire at the harbour market in Wexcombe."]),
        Is.EqualTo(new[] { "a0 b0 c0", "a1 c2", "b1 c1" }));

    [Test]
    public void Group_DeedAndArrestInOneBreath_IsTheDeed() => Assert.That(Group(
        ["A clerk shot two colleagues at the harbour office."],
        ["A clerk shot two colleagues at the harbour office and was arrested."],
        ["Two colleagues were shot by a clerk at the harbour office."]),
        Is.EqualTo(new[] { "a0 b0 c0" }));

    [Test]
    public void Group_SameFigureWithoutTheHappening_StaysOut() => Assert.That(Group(
        ["Turnout rose to 71.3 percent, the commission said."],
        ["Turnout rose to 71.3 percent."],
        ["A chart of the 71.3 percent hangs in the lobby of the museum."],
        ["Turnout rose to 71.3 percent in the north."],
        ["Turnout was low in the north."],
        ["In the north it rained."]),
        Is.EqualTo(new[] { "a0 b0 d0" }));

    [Test]
    public void Group_SameFigureOfFewDocuments_StaysIn() => Assert.That(Group(
        ["Harbour United will also receive 15 percent of any future sale."],
        ["The club keeps a share of 15% of a future sale."],
        ["Rain fell in the north."]),
        Is.EqualTo(new[] { "a0 b0" }));

    [Test]
    public void Group_TwoQuotesOfOneSpeaker_AreNoClaim() => Assert.That(Group(
        ["“The pumps failed on the first night,” said Olga Brandt, the chief engineer of the harbour board."],
        ["“Nobody asked us for a second crew,” said Olga Brandt, the chief engineer of the harbour board."],
        ["“The pumps failed on the first night,” Olga Brandt said."]),
        Is.EqualTo(new[] { "a0 c0" }));

    [Test]
    public void Group_TwoSentencesOfOneText_AreTwoClaims() => Assert.That(Group(
        ["A roof fell on a nurse in the harbour town.", "A wall behind the old school fell on a teacher and two pupils in the harbour town."],
        ["A roof fell on a nurse in the harbour town.", "A wall behind the old school fell on a teacher and two pupils in the harbour town."],
        ["A wall behind the school fell on a teacher and two pupils."]),
        Is.EqualTo(new[] { "a0 b0", "a1 b1 c0" }));

    [Test]
    public void Group_WhatIsOnlyCalledFor_StaysOut() => Assert.That(Group(
        ["The minister lifted the fishing ban."],
        ["The fishing ban was lifted by the minister."],
        ["The minister has lifted the ban on fishing."],
        ["Biologists want the minister to lift the fishing ban."]),
        Is.EqualTo(new[] { "a0 b0 c0" }));

    [Test]
    public void Group_HeadingThatCallsForIt_StaysOut() => Assert.That(Group(
        ["The minister lifted the fishing ban."],
        ["Minister Lifts Fishing Ban"],
        ["Minister lifts ban on fishing"],
        ["Biologists Call on Minister to Lift Fishing Ban"]),
        Is.EqualTo(new[] { "a0 b0 c0" }));

    [Test]
    public void Group_HeadingWithAnOutcome_StaysIn() => Assert.That(Group(
        ["Harbour United reached the final with a win over the Lighthouse Rovers."],
        ["Harbour United reached the final."],
        ["Harbour United Beat Lighthouse Rovers to Reach Final"]),
        Is.EqualTo(new[] { "a0 b0 c0" }));

    [Test]
    public void Group_OneTellsItAsDoneAndMostAskForIt_AreTwoClaims() => Assert.That(Group(
        ["Today the minister rescinded the changes to the rules that allowed boats to fish near the reef."],
        ["In a letter, biologists urged the minister to rescind the changes to the rules that allowed boats to fish near the reef."],
        ["In a letter, biologists urged the minister to rescind the changes to the rules that allowed boats to fish near the reef."]),
        Is.EqualTo(new[] { "b0 c0" }));

    [Test]
    public void Group_ShortSentenceWhoseWordsStandScatteredInALongOne_StaysOut() => Assert.That(Group(
        ["The inmate is accused of using a smuggled gun for his escape."],
        ["Asked how hundreds of telephones were smuggled into the prisons of the coast this year, along with food, spirits and guns, the department found itself on the defensive while it looked for the man behind the escape."],
        ["Rain fell in the north."], ["It snowed in the south."], ["Fog lay on the hills."], ["The wind fell."]),
        Is.Empty);

    /// <summary>The offer of the one club is near to that of the other, and is no part of that claim; the two who tell it found another.</summary>
    [Test]
    public void Group_WhatLeavesAClaim_MakesOneOfItsOwn() => Assert.That(Group(
        ["Harbour United offered Marta Reyes a contract of 200 crowns.", "A week ago, between the two cup games, Dunmore City had made Reyes an offer over eight years, worth 160 crowns."],
        ["Harbour United has offered Marta Reyes a contract of 200 crowns.", "Dunmore City have offered Reyes eight years and 160 crowns, a newspaper of the coast says."],
        ["Marta Reyes was offered a contract of 200 crowns by Harbour United."], ["It snowed in the south."], ["Fog lay on the hills."], ["The wind turned."]),
        Is.EqualTo(new[] { "a0 b0 c0", "a1 b1" }));

    [Test]
    public void Group_OneWordInCommon_IsNoClaim() => Assert.That(Group(
        ["He passed a medical on Thursday and could start against the Lighthouse Rovers on Sunday."],
        ["Number 12 on his back."],
        ["Rain fell in the north."]),
        Is.Empty);

    [Test]
    public void Group_NamesInCommon_AreNoClaim() => Assert.That(Group(
        ["Marta Reyes of Orsted Harbour United is serving a ban of three matches."],
        ["A reward is offered for the stolen car of Marta Reyes of Orsted Harbour United."],
        ["Marta Reyes of Orsted Harbour United was born in Lisbon."]),
        Is.Empty);

    [Test]
    public void Group_PeopleOfAnotherCountry_AreAClaimOfTheirOwn() => Assert.That(Group(
        ["A Danish diver drowned off the lighthouse reef.", "A Polish diver drowned off the lighthouse reef."],
        ["Danish diver drowned off the lighthouse reef."],
        ["The Danish diver drowned off the lighthouse reef."],
        ["Polish diver drowned off the lighthouse reef."]),
        Is.EqualTo(new[] { "a0 b0 c0", "a1 d0" }));

    [Test]
    public void Group_PeopleWhoseCountrySourcesTellOtherwise_AreADispute() => Assert.That(Group(
        ["A Danish diver drowned off the lighthouse reef."],
        ["Danish diver drowned off the lighthouse reef."],
        ["A Polish diver drowned off the lighthouse reef."]),
        Is.EqualTo(new[] { "a0 b0 c0" }));

    [Test]
    public void Group_AnotherModel_IsAClaimOfItsOwn() => Assert.That(Group(
        ["The 13-inch Lumen starts at 999 crowns.", "The 15-inch Lumen starts at 1,299 crowns."],
        ["A 13-inch Lumen starts at 999 crowns."],
        ["A 15-inch Lumen starts at 1,299 crowns."]),
        Is.EqualTo(new[] { "a0 b0", "a1 c0" }));

    [Test]
    public void Group_WhatWasSoBeforeAndWhatIsToBeSoAgain_AreTwoClaims() => Assert.That(Group(
        ["Previously, boats were inspected by the harbour office each spring."],
        ["Boats were previously inspected by the harbour office each spring."],
        ["Boats will again be inspected by the harbour office each spring."],
        ["Once again, boats will be inspected by the harbour office each spring."]),
        Is.EqualTo(new[] { "a0 b0", "c0 d0" }));

    [Test]
    public void Group_WhatHappenedAgain_IsOneClaim() => Assert.That(Group(
        ["The harbour crane failed on Friday."],
        ["The harbour crane failed again on Friday."],
        ["The harbour crane again failed on Friday."]),
        Is.EqualTo(new[] { "a0 b0 c0" }));

    [Test]
    public void Group_HeadingThatTellsNoHappeningOfMany_StaysOut() => Assert.That(Group(
        ["A fire destroyed the old market hall of Orsted."],
        ["Fire Destroys Old Market Hall of Orsted"],
        ["Old Market Hall of Orsted Was Uninsured"],
        ["The old market hall of Orsted was destroyed by a fire."],
        ["The old market hall of Orsted burned down in a fire."],
        ["The fire destroyed the market hall."]),
        Is.EqualTo(new[] { "a0 b0 d0 e0 f0" }));

    [Test]
    public void Group_ToComeAndDone_AreTwoClaims() => Assert.That(Group(
        ["The council opened the new harbour pool."],
        ["The council has opened the new harbour pool."],
        ["The council will open the new harbour pool in May."],
        ["Council to open new harbour pool"]),
        Is.EqualTo(new[] { "a0 b0", "c0 d0" }));

    [TestCase("The harbour council normally opens its new pool in May.", "The new pool of the harbour council is usually opened in May.")]
    [TestCase("Swimmers expected the harbour council to open the new pool.", "The harbour council was expected to open the new pool.")]
    [TestCase("Swimmers welcomed the opening of the new pool by the harbour council.", "The opening of the new pool by the harbour council was welcomed by swimmers.")]
    public void Group_WhatIsUsualExpectedOrThoughtOfIt_IsAClaimOfItsOwn(string one, string other) => Assert.That(Group(
        ["The harbour council opened the new pool."],
        ["The new pool was opened by the harbour council."],
        [one],
        [other]),
        Is.EqualTo(new[] { "a0 b0", "c0 d0" }));

    [Test]
    public void Group_WhatIsExpectedAndWhatWillBe_AreOneClaim() => Assert.That(Group(
        ["The harbour council will open the new pool in May."],
        ["The harbour council is expected to open the new pool in May."],
        ["It is expected that the harbour council will open the new pool in May."]),
        Is.EqualTo(new[] { "a0 b0 c0" }));

    [Test]
    public void Group_UsualOfAThing_IsNoHabit() => Assert.That(Group(
        ["The harbour council opened the new pool on the quiet pier."],
        ["The harbour council opened the new pool on the usually quiet pier."]),
        Is.EqualTo(new[] { "a0 b0" }));

    [Test]
    public void Group_PlansOfAHeading_AreToCome() => Assert.That(Group(
        ["The firm released a patch for the ferry's clock."],
        ["The firm has released a patch for the ferry's clock."],
        ["Firm to release patch for clock of ferry"]),
        Is.EqualTo(new[] { "a0 b0" }));

    [TestCase("In 2009 storms flooded the harbour market.", "The harbour market was flooded by storms in 2009.")]
    [TestCase("Two years ago storms flooded the harbour market.", "Two years ago the harbour market was flooded by storms.")]
    public void Group_TheSameOfAnEarlierYear_IsAClaimOfItsOwn(string one, string other) => Assert.That(Group(
        ["Storms flooded the harbour market on Monday."],
        ["The harbour market was flooded by storms on Monday."],
        [one],
        [other]),
        Is.EqualTo(new[] { "a0 b0", "c0 d0" }));

    [Test]
    public void Group_ADayToldInFull_IsOfTheNews() => Assert.That(Group(
        ["Storms flooded the harbour market on Monday."],
        ["The harbour market was flooded by storms on Monday."],
        ["The harbour market was flooded by storms on 3 March 2031."]),
        Is.EqualTo(new[] { "a0 b0 c0" }));

    [Test]
    public void Group_OtherDayOfTheNews_IsADispute() => Assert.That(Group(
        ["Storms flooded the harbour market on Monday."],
        ["The harbour market was flooded by storms on Tuesday."]),
        Is.EqualTo(new[] { "a0 b0" }));

    [Test]
    public void Group_WhatWasSoBeforeAndWhatEndedIt_AreTwoClaims() => Assert.That(Group(
        ["Previously, boats were inspected by the harbour office."],
        ["Boats were previously inspected by the harbour office."],
        ["The new rule ended the inspection of boats by the harbour office."],
        ["Inspections of boats by the harbour office were ended by the new rule."]),
        Is.EqualTo(new[] { "a0 b0", "c0 d0" }));

    [Test]
    public void Group_AnotherOfOneLine_StaysOut() => Assert.That(Group(
        ["Lumenworks unveiled the Corvetta Sport."],
        ["Lumenworks unveiled the new Corvetta Sport.", "The Corvetta Sport is longer than the Corvetta Wagon."],
        ["Lumenworks unveiled the Corvetta Wagon."]),
        Does.Contain("a0 b0"));

    [Test]
    public void Group_HeadingsOfNamesOnlyOfMany_StayOut() => Assert.That(Group(
        ["Harbour Council Chief Olga Brandt"],
        ["Council Chief Olga Brandt"],
        ["The ferry was late."], ["Snow fell in the north."], ["Two trams collided."], ["A bridge was closed."]),
        Is.Empty);

    [Test]
    public void Compare_PassageOfAnotherTime_IsNotSilence()
    {
        var comparison = SourceComparer.Create().Compare([
            new Document("a", "The council opened the new harbour pool in Orsted."),
            new Document("b", "The council has opened the new harbour pool of Orsted."),
            new Document("c", "The council will open the new harbour pool of Orsted in May."),
        ]);
        var claim = comparison.Claims.First(claim => !claim.IsOfOneDocument);
        Assert.That(claim.Passages.Select(passage => passage.DocumentId), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(claim.StanceOf("c"), Is.Not.EqualTo(Stance.Silent));
        Assert.That(comparison.Ledger.MissingFrom("c"), Does.Not.Contain(claim));
    }

    /// <summary>The claims of documents whose passages are all alike.</summary>
    private static IEnumerable<string> Group(params string[][] texts)
    {
        var reader = new DocumentReader(EnglishExtractors.All, int.MaxValue);
        DocumentReading[] readings = [.. texts.Select((lines, i) => reader.Read(new Document(((char)('a' + i)).ToString(), string.Join('\n', lines)), CancellationToken.None))];
        var pairs = new List<JudgedPair>();
        for (int left = 0; left < readings.Length; left++)
        {
            for (int right = left + 1; right < readings.Length; right++)
                pairs.Add(Pair(readings[left], readings[right]));
        }

        var numbers = new PassageNumbers(readings);
        return ClaimGrouper.Group(numbers, pairs).Shared.Select(claim => string.Join(' ', claim.Places.Select(place => $"{numbers.Cite(place).DocumentId}{numbers[place].Index}")));
    }

    private static JudgedPair Pair(DocumentReading left, DocumentReading right)
    {
        const double Similarity = 0.95;
        var alignments = left.Passages.SelectMany(one => right.Passages.Select(other => new Alignment(new AlignedSide(left.Document.Id, [one]), new AlignedSide(right.Document.Id, [other]),
            AlignmentKind.Paraphrase, Similarity, ImmutableArray<TokenEdit>.Empty, ImmutableArray<AlignmentEvidence>.Empty)));
        return new JudgedPair(new JudgingContext(left, right, [.. alignments], CancellationToken.None));
    }
}
