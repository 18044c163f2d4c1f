using SourceDiff.Tests.Reading.Numbers;

namespace SourceDiff.Tests.Reading.Calendar;

/// <summary>Days that have to be computed: feasts that move, days counted from another, days of a weekday.</summary>
[TestFixture]
internal sealed class ComputedDayTests
{
    [TestCase("easter 2018", "2018-04-01")]
    [TestCase("Easter 2024", "2024-03-31")]
    [TestCase("Good Friday 2019", "2019-04-19")]
    [TestCase("Easter Monday 1818", "1818-03-23")]
    [TestCase("Easter 2038", "2038-04-25")]
    [TestCase("Thanksgiving 2021", "2021-11-25")]
    [TestCase("Memorial Day 2020", "2020-05-25")]
    [TestCase("Labor Day 2022", "2022-09-05")]
    public void Feast_OfAYear_IsComputed(string feast, string day) =>
        Assert.That(NumericTable.Of($"They met on {char.ToUpperInvariant(feast[0])}{feast[1..]}."), Does.EndWith($"| {day} did met"));

    [Test]
    public void Feast_WithoutYear_IsTheLatest() =>
        Assert.That(NumericTable.Of("They met on Good Friday.", "2019-05-15"), Is.EqualTo("Date | Good Friday | 2019-04-19 did met"));

    [Test]
    public void Feast_OfNoKnownYear_StaysInWords() =>
        Assert.That(NumericTable.Of("They met on Good Friday."), Does.Contain("good friday"));

    [TestCase("He left two weeks before Christmas 2016.", "two weeks before Christmas 2016 | 2016-12-11")]
    [TestCase("He left three days after May 13, 1999.", "three days after May 13, 1999 | 1999-05-16")]
    public void Distance_FromAKnownDay_IsADay(string text, string expected) => Assert.That(NumericTable.Of(text), Does.StartWith($"Date | {expected}"));

    [Test]
    public void Distance_FromAnEvent_IsADuration() =>
        Assert.That(NumericTable.Of("He left two weeks before the vote."), Does.StartWith("Duration | two weeks"));

    [Test]
    public void Weekday_WithItsNumber_FallsWhereBothAgree() =>
        Assert.That(NumericTable.Of("They met on Friday the 26th.", "2021-04-15"), Does.Contain("2021-03-26"));

    [TestCase("It rained from Nov. 18 to Dec. 19, 2015.", "2015-11-18/2015-12-19")]
    [TestCase("It rained from November to March 2016.", "2015-11-01/2016-03-31")]
    public void Range_TakesTheYearOfItsEnd(string text, string expected)
    {
        var date = NumericTable.Read(text).OfType<SourceDiff.Model.DateFact>().Single().Date;
        Assert.That($"{date.First:yyyy-MM-dd}/{date.Last:yyyy-MM-dd}", Is.EqualTo(expected));
    }

    [TestCase("It rained in mid-August 2013.", "2013-08-10/2013-08-20")]
    [TestCase("It rained in early March 2013.", "2013-03-01/2013-03-10")]
    [TestCase("It rained in late May 2013.", "2013-05-20/2013-05-31")]
    [TestCase("It rained in early 2013.", "2013-01-01/2013-04-30")]
    [TestCase("It rained at the end of 2013.", "2013-09-01/2013-12-31")]
    [TestCase("It rained in 2013.", "2013-01-01/2013-12-31")]
    [TestCase("It rained in the first week of June 2021.", "2021-06-01/2021-06-07")]
    [TestCase("It rained in the last week of 2016.", "2016-12-25/2016-12-31")]
    public void Part_OfAMonthOrYear_IsBounded(string text, string expected)
    {
        var date = NumericTable.Read(text).OfType<SourceDiff.Model.DateFact>().Single().Date;
        Assert.That($"{date.First:yyyy-MM-dd}/{date.Last:yyyy-MM-dd}", Is.EqualTo(expected));
    }

    [TestCase("They met on 10/25.", "Date | 10/25 | XXXX-10-25 did met")]
    [TestCase("They met on 22/04.", "Date | 22/04 | XXXX-04-22 did met")]
    public void Day_WithoutItsYear_AfterAPreposition(string text, string expected) => Assert.That(NumericTable.Of(text), Is.EqualTo(expected));

    [TestCase("He runs on 3/4 of the power.")]
    [TestCase("It is open 24/7.")]
    [TestCase("It changed on 9/11.")]
    public void Fraction_IsNoDay(string text) => Assert.That(NumericTable.Of(text), Does.Not.Contain("Date"));
}
