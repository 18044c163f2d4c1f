namespace SourceDiff.Tests.Reading.Numbers;

/// <summary>What a count is said to count and what became of it, in the wordings that news uses for one and the same thing.</summary>
[TestFixture]
internal sealed class FrameTests
{
    [TestCase("The blast killed three people.", "Count | three | 3 person of people did killed")]
    [TestCase("Three people were killed in the blast.", "Count | Three | 3 person of people did killed")]
    [TestCase("A mast fell on a ferry, killing three.", "Count | three | 3 did killing")]
    [TestCase("Barn fire kills six", "Count | six | 6 did kills")]
    [TestCase("Six die in barn fire", "Count | Six | 6 did die")]
    [TestCase("The storm left 12 dead.", "Count | 12 | 12 did dead")]
    [TestCase("The number of dead reached 14.", "Count | 14 | 14 did dead")]
    [TestCase("The number of injured climbed to 45.", "Count | 45 | 45 did injured")]
    [TestCase("The two wounded men asked for privacy.", "Count | two | 2 man of wounded men did wounded")]
    public void Outcome_IsThePredicate(string text, string expected) => Assert.That(NumericTable.Of(text), Is.EqualTo(expected));

    [TestCase("The death toll stands at 31.", "Count | 31 | 31 toll of toll")]
    [TestCase("The death toll from the flood has risen to 14.", "Count | 14 | 14 toll of toll did risen")]
    public void Toll_IsWhatIsCounted(string text, string expected) => Assert.That(NumericTable.Of(text), Is.EqualTo(expected));

    [TestCase("Officers found three shells.", "Count | three | 3 shell of shells did found")]
    [TestCase("A group of five boats was seen.", "Count | five | 5 boat of boats did seen")]
    [TestCase("The crew seized a total of 14 rifles.", "Count | 14 | 14 rifle of rifles did seized")]
    [TestCase("The navy intercepted the remaining three.", "Count | three | 3 did intercepted")]
    [TestCase("Three of them managed to climb out.", "Count | Three | 3 did managed")]
    [TestCase("Nine passengers, among them a nurse, were killed.", "Count | Nine | 9 passenger of passengers did killed")]
    [TestCase("Three climbers who were with him were rescued.", "Count | Three | 3 climber of climbers did rescued")]
    [TestCase("About 1,500 houses and shops were damaged.", "Count | About 1,500 | about 1,500 house of houses did damaged")]
    [TestCase("He rode in the past six races.", "Count | six | 6 race of races did rode")]
    public void Verb_IsFoundAcrossWhatStandsBetween(string text, string expected) => Assert.That(NumericTable.Of(text), Is.EqualTo(expected));

    [Test]
    public void List_SharesItsVerb() =>
        Assert.That(NumericTable.Of("The gang seized nine pistols, 40 knives and 600 rounds."), Is.EqualTo(
            """
            Count | nine | 9 pistol of pistols did seized
            Count | 40 | 40 knife of knives did seized
            Count | 600 | 600 round of rounds did seized
            """));

    [TestCase("More than 1,700 private and independent surveyors signed.", "Count | More than 1,700 | more than 1,700 surveyor of private and independent surveyors did signed")]
    [TestCase("He scored five touchdown rushing and left.", "Count | five | 5 touchdown of touchdown did scored")]
    [TestCase("The bout ended in the 11th round.", "Ordinal | 11th | no. 11 round of round did ended")]
    [TestCase("A 6.1 magnitude quake hits Tirea", "Measure | 6.1 magnitude | 6.1 magnitude of quake")]
    [TestCase("They rode at speeds up to 50 mph.", "Measure | up to 50 mph | at most 22.352 m/s of speeds did rode")]
    [TestCase("Kell kicked a 47-yard goal moments later.", "Measure | 47-yard | 42.9768 m of goal did kicked")]
    public void Counted_IsTheHeadOfThePhrase(string text, string expected) => Assert.That(NumericTable.Of(text), Is.EqualTo(expected));

    [TestCase("He played over six seasons for Dunmore.", "Count | six | 6 season of seasons did played")]
    [TestCase("He owns over six cars.", "Count | over six | more than 6 car of cars did owns")]
    [TestCase("The firm runs 40-to 50-seat buses.", "Count | 40-to 50 | 40 to 50 seat of seat did runs")]
    [TestCase("He is 5-foot-11 and slim.", "Measure | 5-foot-11 | 1.8034 m")]
    [TestCase("The panel is 2880 pixels by 1800.", "Measure | 2880 pixels by 1800 | 2,880 pixel of panel")]
    [TestCase("The panel has 2880 x 1800 pixels.", "Measure | 2880 x 1800 pixels | 2,880 pixel did has")]
    [TestCase("They slept in a 12-by-14-foot cell.", "Measure | 12-by-14-foot | 3.6576 m of cell did slept")]
    [TestCase("The cell was 12 by 14 feet.", "Measure | 12 by 14 feet | 3.6576 m of cell did was")]
    [TestCase("The screen of 1440 by 900 pixels broke.", "Measure | 1440 by 900 pixels | 1,440 pixel of screen did broke")]
    [TestCase("The bridge was built in 1990 by 12 workers.", "Date | 1990 | 1990-01-01/1990-12-31 did built\nCount | 12 | 12 worker of workers")]
    [TestCase("They drove a four-by-four car.", "Identifier | four-by-four | 4")]
    [TestCase("They drove a 4 x 4 car.", "Identifier | 4 x 4 | 4")]
    [TestCase("He owned a 12-gauge shotgun.", "Identifier | 12-gauge | 12")]
    [TestCase("She drew a .357 Magnum.", "Identifier | .357 Magnum | 0.357")]
    public void Wording_HasItsUsualMeaning(string text, string expected) => Assert.That(NumericTable.Of(text), Is.EqualTo(expected));
}
