using SourceDiff.Model;

namespace SourceDiff.Tests.Reading.Numbers;

/// <summary>What each number counts, what became of that, where, and whether it is a part or a whole.</summary>
[TestFixture]
internal sealed class CountFrameTests
{
    [TestCase("The number of people killed in the ferry Silver Tern has risen to 14.", "people", "killed")]
    [TestCase("The number of people hurt in Monday's crash near the Gull Inn has risen to 14.", "people", "hurt")]
    [TestCase("The number of people killed has risen to 14.", "people", "killed")]
    [TestCase("The number of dead rose to 31.", "", "dead")]
    [TestCase("The total number of injured in the fire at the Harlow mill stands at 18.", "", "injured")]
    [TestCase("The death toll from the blast on the tanker Red Heron climbed to 52.", "toll", "climbed")]
    [TestCase("The number of passengers on board the train has been put at 240.", "passengers", "")]
    [TestCase("Membership of the Northern Guild grew to 4,500.", "Membership", "grew")]
    [TestCase("Attendance at the fair in Dunmore reached 12,000.", "Attendance", "reached")]
    [TestCase("The mayor of Arden said the toll in the city rose to 14.", "toll", "rose")]
    [TestCase("The lake lies near Arden, a town of mills, at a depth of nine miles.", "depth", "")]
    [TestCase("The lake lies near Arden, at a depth of just nine miles.", "depth", "")]
    [TestCase("Death toll: 31, the office said.", "toll", "")]
    [TestCase("Orlen blast: 31 dead", "", "dead")]
    [TestCase("The boats were lost. The owners put the figure at 3,900.", "", "")]
    [TestCase("The crowd was large. The owners put the crowd at 3,900.", "crowd", "")]
    public void Count_AfterItsSubject_IsOfItsGovernor(string text, string counted, string predicate) => Check(text, counted, predicate);

    [TestCase("Seven of the ten suspects were freed.", "suspects", "freed")]
    [TestCase("His lawyer said 2 of 5 charges were dropped.", "charges", "dropped")]
    [TestCase("Dozens of homes burned.", "homes", "burned")]
    [TestCase("A couple of hundred people gathered.", "people", "gathered")]
    [TestCase("Tens of thousands marched in Oslo.", "", "marched")]
    [TestCase("More than two dozen workers were trapped.", "workers", "trapped")]
    [TestCase("Police seized a total of 14 rifles.", "rifles", "seized")]
    [TestCase("Between 20 and 30 protesters, mostly students, were detained.", "protesters", "detained")]
    public void Count_BeforeItsNoun(string text, string counted, string predicate) => Check(text, counted, predicate);

    [TestCase("Seven of the ten suspects were freed.")]
    [TestCase("The last of the 40 hostages was freed.")]
    [TestCase("About half of the town's 12,000 residents were freed.")]
    [TestCase("Some 40 percent of the 300 miners were freed.")]
    public void Whole_HasNotWhatBecameOfItsPart(string text)
    {
        var whole = NumericTable.Read(text).OfType<QuantityFact>().Last();
        Assert.Multiple(() =>
        {
            Assert.That(whole.IsWhole);
            Assert.That(whole.PredicateSpan.IsEmpty);
        });
    }

    [TestCase("Turnout in the region was 68 percent.", "region")]
    [TestCase("The toll in Arden rose to 12.", "Arden")]
    [TestCase("Officials counted 12 fires in Arden.", "Arden")]
    [TestCase("Officials counted 12 fires in August.", "")]
    [TestCase("Officials counted 12 fires.", "")]
    public void Place_LimitsTheCount(string text, string place) =>
        Assert.That(NumericTable.Read(text).OfType<QuantityFact>().Single().PlaceSpan.In(text).ToString(), Is.EqualTo(place));

    [TestCase("Support fell by 3 percentage points to 41 percent.", "PercentagePoints 3 percentage points of Support; Percentage 41% of Support")]
    [TestCase("Unemployment rose 0.4 points to 7.2 percent.", "PercentagePoints 0.4 percentage points of Unemployment; Percentage 7.2% of Unemployment")]
    [TestCase("Prices rose 3 to 5 percent.", "Percentage 3 to 5% of Prices")]
    [TestCase("One in seven adults skips breakfast.", "Ratio 0.1428571429 adult of adults")]
    [TestCase("Three in four voters backed the plan.", "Ratio 0.75 voter of voters")]
    [TestCase("The quake struck 10 km (six miles) off Arden.", "Measure 10,000 m of ")]
    [TestCase("The bridge is 1.2 km long.", "Measure 1,200 m of bridge")]
    public void Share_Ratio_Measure_OfWhat(string text, string expected) =>
        Assert.That(string.Join("; ", NumericTable.Read(text).OfType<QuantityFact>().Select(fact => $"{fact.Kind} {fact.Value} of {fact.CountedSpan.In(text)}")), Is.EqualTo(expected));

    [TestCase("No one was hurt and this one was lucky.")]
    [TestCase("The couple was wed.")]
    [TestCase("One another's friends.")]
    public void Pronoun_CountsNothing(string text) => Assert.That(NumericTable.Of(text), Is.Empty);

    [TestCase("He spoke a second later.", "Duration | a second")]
    [TestCase("It takes a minute or two.", "Duration | a minute or two | 1 to 2 minute")]
    [TestCase("He stayed for another week.", "Duration | another week | 1 week")]
    [TestCase("Profit fell to 10 percent a year earlier.", "Date | a year earlier")]
    [TestCase("It lasted one hour and a half.", "Duration | one hour and a half | 1.5 hour")]
    public void Time_IsNoCount(string text, string expected) => Assert.That(NumericTable.Of(text), Does.Contain(expected));

    private static void Check(string text, string counted, string predicate)
    {
        var fact = NumericTable.Read(text).OfType<QuantityFact>().First();
        Assert.That($"{fact.CountedSpan.In(text)}/{fact.PredicateSpan.In(text)}", Is.EqualTo($"{counted}/{predicate}"), NumericTable.Of(text));
    }
}
