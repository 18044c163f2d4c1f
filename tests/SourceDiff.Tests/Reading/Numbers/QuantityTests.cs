namespace SourceDiff.Tests.Reading.Numbers;

/// <summary>What is read of counts, shares, ranges and vague amounts: kind, words, value, "of" what, "did" what.</summary>
[TestFixture]
internal sealed class QuantityTests
{
    [Test]
    public void Votes_ForAndAgainst_AreAScore() =>
        Assert.That(NumericTable.Of("It passed by 229 votes to 196, with 27 in favour and 24 against, and 54 for the motion, 44 against. They passed the bill 228-196."), Is.EqualTo(
            """
            Score | 229 votes to 196 | 229-196 did passed
            Score | 27 in favour and 24 against | 27-24
            Score | 54 for the motion, 44 against | 54-44
            Score | 228-196 | 228-196
            """));

    [Test]
    public void Times_InOneWord_AreCounted() =>
        Assert.That(NumericTable.Of("He was shot twice and had won it at least thrice, twice as often as she did."), Is.EqualTo(
            """
            Count | twice | 2 time did shot
            Count | at least thrice | at least 3 time
            """));

    [Test]
    public void Points_InParts() =>
        Assert.That(NumericTable.Of("The bank cut its rate by a quarter point, a half-point and a quarter of a percentage point."), Is.EqualTo(
            """
            PercentagePoints | a quarter point | 0.25 percentage points of rate
            PercentagePoints | a half-point | 0.5 percentage points
            PercentagePoints | a quarter of a percentage point | 0.25 percentage points
            """));

    [Test]
    public void Count_WithDecimalComma() =>
        Assert.That(NumericTable.Of("In all, 1,2 million women and 3,4 million men took it."), Is.EqualTo(
            """
            Count | 1,2 million | 1,200,000 woman of women
            Count | 3,4 million | 3,400,000 man of men did took
            """));

    [Test]
    public void Count_InDigitsAndWords() =>
        Assert.That(NumericTable.Of("Rescuers counted 1,200 goats, twenty-nine donkeys and a hundred and one hens."), Is.EqualTo(
            """
            Count | 1,200 | 1,200 goat of goats did counted
            Count | twenty-nine | 29 donkey of donkeys did counted
            Count | a hundred and one | 101 hen of hens did counted
            """));

    [Test]
    public void Count_OfPassive_KeepsNounAndVerb() =>
        Assert.That(NumericTable.Of("At least 26 Tirean crew members were detained after the ferry sank."), Is.EqualTo(
            """
            Count | At least 26 | at least 26 member of Tirean crew members did detained
            """));

    [Test]
    public void Count_AsObject_KeepsVerb() =>
        Assert.That(NumericTable.Of("The slide hit two buses, killing three and leaving five hurt."), Is.EqualTo(
            """
            Count | two | 2 bus of buses
            Count | three | 3 did killing
            Count | five | 5 did hurt
            """));

    [Test]
    public void Count_AfterToll_CountsTheToll() =>
        Assert.That(NumericTable.Of("The death toll rose to 14 overnight."), Is.EqualTo(
            """
            Count | 14 | 14 toll of toll did rose
            """));

    [Test]
    public void Count_OfTheOthers() =>
        Assert.That(NumericTable.Of("Two others died and three of the victims were children."), Is.EqualTo(
            """
            Count | Two | 2 other of others did died
            Count | three | 3 victim of victims
            """));

    [Test]
    public void Count_Bounded() =>
        Assert.That(NumericTable.Of("More than 300 homes, nearly 40 farms, up to six barns and 30 or more sheds burnt."), Is.EqualTo(
            """
            Count | More than 300 | more than 300 home of homes
            Count | nearly 40 | less than 40 farm of farms
            Count | up to six | at most 6 barn of barns
            Count | 30 or more | at least 30 shed of sheds did burnt
            """));

    [Test]
    public void Count_Approximate() =>
        Assert.That(NumericTable.Of("Some 20,000 growers, about a dozen mills and an estimated 1.2 million trees suffered."), Is.EqualTo(
            """
            Count | Some 20,000 | about 20,000 grower of growers
            Count | about a dozen | about 12 mill of mills
            Count | an estimated 1.2 million | about 1,200,000 tree of trees did suffered
            """));

    [Test]
    public void Count_Vague() =>
        Assert.That(NumericTable.Of("Dozens of villagers, several hundred riders and tens of thousands of fans came."), Is.EqualTo(
            """
            Count | Dozens | 24 to 199 villager of villagers
            Count | several hundred | 300 to 999 rider of riders
            Count | tens of thousands | 20,000 to 99,999 fan of fans did came
            """));

    [Test]
    public void Count_Range() =>
        Assert.That(NumericTable.Of("Between five and six million voters and 10-12 mayors chose five or six delegates."), Is.EqualTo(
            """
            Count | Between five and six million | 5,000,000 to 6,000,000 voter of voters
            Count | 10-12 | 10 to 12 mayor of mayors did chose
            Count | five or six | 5 to 6 delegate of delegates did chose
            """));

    [Test]
    public void Count_BothBounds() =>
        Assert.That(NumericTable.Of("The hall seats more than 100 and fewer than 300 guests."), Is.EqualTo(
            """
            Count | more than 100 and fewer than 300 | 100 to 300 guest of guests
            """));

    [Test]
    public void Ordinal_WithNoun() =>
        Assert.That(NumericTable.Of("It was her third win and the 21st race of the twenty-first season."), Is.EqualTo(
            """
            Ordinal | third | no. 3 win of win
            Ordinal | 21st | no. 21 race of race
            Ordinal | twenty-first | no. 21 season of season
            """));

    [Test]
    public void Share_PercentAndPoints() =>
        Assert.That(NumericTable.Of("Turnout fell 3.8 percent, or two percentage points, while 3 to 5 per cent of ballots were void."), Is.EqualTo(
            """
            Percentage | 3.8 percent | 3.8% of Turnout did fell
            PercentagePoints | two percentage points | 2 percentage points
            Percentage | 3 to 5 per cent | 3 to 5% of ballots did void
            """));

    [Test]
    public void Share_FractionAndRatio() =>
        Assert.That(NumericTable.Of("Two-thirds of growers and one in seven millers agreed; a third of tenants left."), Is.EqualTo(
            """
            Ratio | Two-thirds | 0.6666666667 grower of growers
            Ratio | one in seven | 0.1428571429 miller of millers did agreed
            Ratio | a third | 0.3333333333 tenant of tenants did left
            """));

    [Test]
    public void Score_DashedAndInWords() =>
        Assert.That(NumericTable.Of("The Otters won 3-1, lost 20-13 and the council voted 5 to 4."), Is.EqualTo(
            """
            Score | 3-1 | 3-1 did won
            Score | 20-13 | 20-13 did lost
            Score | 5 to 4 | 5-4 did voted
            """));

    [Test]
    public void Adverb_First_IsNoRank() =>
        Assert.That(NumericTable.Of("At first he ran; police first told him to stop."), Is.EqualTo(
            """

            """));

    [Test]
    public void Pronoun_One_IsNoNumber() =>
        Assert.That(NumericTable.Of("No one saw one of the boats, and one another they asked which one it was."), Is.EqualTo(
            """

            """));
}
