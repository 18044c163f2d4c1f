using SourceDiff.Tests.Judging.Values;

namespace SourceDiff.Tests.Judging.Subjects;

/// <summary>Values that only look like two of one thing: of two bidders, of two times, of two stories, of a deed and its trial.</summary>
[TestFixture]
internal sealed class OtherThingsTests
{
    [TestCase("Harrow Holdings offered £4.20 a share for Castell Foods on Monday. Its board will study the bid.", "Castell Foods rejected a bid of £3.90 a share from the American group Dayton on Monday.", TestName = "offers of two bidders")]
    [TestCase("Ostermark Group raised its bid for the insurer Kelwin to $11.3 billion on Monday. It is good news for Kelwin.", "Kelwin's board turned down an offer of $9.4 billion by Baywater Capital on Monday.", TestName = "offers raised and turned down")]
    [TestCase("Kelwin accepted Ostermark's $11.3 billion offer on Monday.", "Baywater's $9.4 billion offer for Kelwin was lower, its board said on Monday.", TestName = "offers of owners")]
    [TestCase("Brandt was arrested on Tuesday in Orlen over the fire.", "Brandt is to appear in court in Orlen on Friday over the fire.", TestName = "an arrest and a day in court")]
    [TestCase("Until 1997 the climbers needed five years for the degree, the school in Amsel said.", "In 1997 the school in Amsel made it a degree of seven years, it said.", TestName = "before a year and in it")]
    [TestCase("The judge told Moreau to hand over the papers of the late painter Ana Brandt within 10 days of the ruling.", "Moreau took the papers of the painter Ana Brandt two weeks after her death. A judge ruled that he must hand them over.", TestName = "a limit and a distance")]
    [TestCase("Prosecutors say that Moreau shot the clerk on June 4 in a shop in Orlen.", "The trial of Moreau, who is accused of shooting a clerk in a shop in Orlen, will begin on September 12.", TestName = "a deed and its trial")]
    [TestCase("A gunman killed a teacher and injured two others at a school in Amsel on Monday. Police arrested Dale Crewe, 19.", "A man opened fire at a mill in Orlen on Friday, killing one and injuring three others, police said. He was named as Otto Brill.", TestName = "two stories")]
    public void Compare_ValuesOfTwoThings_RaisesNoAlarm(string left, string right) =>
        Assert.That(WholeDocumentTests.Discrepancies(left, right), Is.Empty);

    [TestCase("Harrow Holdings offered £4.20 a share for Castell Foods on Monday.", "Castell Foods rejected a bid of £3.90 a share from Harrow Holdings on Monday.", TestName = "one bidder")]
    [TestCase("The trial of Moreau over the shooting in Orlen will begin on September 2.", "Moreau's trial over the shooting in Orlen starts on September 12.", TestName = "one trial")]
    [TestCase("The index fell 60 points, or 1.2 percent, to 4,940.50 on Friday.", "The index fell 55 points, or 1.1 percent, to 4,945.50 on Friday.", TestName = "levels that a day's change makes equal by chance")]
    [TestCase("Hale ran for two touchdowns on 60 carries and another 150 yards on 21 catches.", "Hale ran for two touchdowns on 60 carries and 90 yards on 21 catches.", TestName = "a part greater than its whole")]
    [TestCase("The tunnel at Orlen ends at a depth of only 20 metres (66 feet), the survey said.", "The tunnel at Orlen ends at a depth of only 30 metres (66 feet), the survey said.", TestName = "a measure that its bracket does not convert")]
    [TestCase("The council voted by 27 to 22 on Wednesday to sell the library in Orlen.", "The council of Orlen approved the sale of the library on Wednesday, with 27 in favour and 24 against.", TestName = "the votes for it and against")]
    [TestCase("Brandt, the challenger from Orlen, dropped to 29-2 (17 KOs) on Saturday.", "Brandt, who was the challenger from Orlen, dropped to 29-2 (31 KO) on Saturday.", TestName = "an acronym in the plural")]
    [TestCase("Ines Dimova, ranked 143rd in the world, won the title in Orlen on Sunday.", "Ines Dimova, number 134 in the world, won the title in Orlen on Sunday.", TestName = "a rank and a number")]
    [TestCase("A crane fell in Orlen on Monday, injuring three people. Its driver was held.", "A crane fell in Orlen on Monday, injuring five people. Its owner, who leaves a wife and two children, died in May.", TestName = "a family that counts as many")]
    public void Compare_ValuesOfOneThing_FindsTheDifference(string left, string right) =>
        Assert.That(WholeDocumentTests.Discrepancies(left, right), Is.Not.Empty);
}
