using SourceDiff.Tests.Reading.Numbers;

namespace SourceDiff.Tests.Reading.Calendar;

/// <summary>What is read of dates and times: kind, words, value, "of" what, "did" what.</summary>
[TestFixture]
internal sealed class DateTests
{
    [Test]
    public void Date_Absolute() =>
        Assert.That(NumericTable.Of("On June 24, 2005, 24 June 2005, 2005-06-24, 12/16/08 and 10th Nov. he wrote."), Is.EqualTo(
            """
            Date | June 24, 2005 | 2005-06-24
            Date | 24 June 2005 | 2005-06-24
            Date | 2005-06-24 | 2005-06-24
            Date | 12/16/08 | 2008-12-16
            Date | 10th Nov. | XXXX-11-10 did wrote
            """));

    [Test]
    public void Date_Month_AndYear() =>
        Assert.That(NumericTable.Of("In May 2013, in 2013, in mid-August and in the 1990s it rained."), Is.EqualTo(
            """
            Date | May 2013 | 2013-05-01/2013-05-31
            Date | 2013 | 2013-01-01/2013-12-31 did rained
            Date | mid-August | about XXXX-08 did rained
            Date | 1990s | 1990-01-01/1999-12-31 did rained
            """));

    [Test]
    public void Date_Weekday_Symbolic() =>
        Assert.That(NumericTable.Of("He left on Friday and came back on Sunday night."), Is.EqualTo(
            """
            Date | Friday | Friday did left
            Date | Sunday night | Sunday 18:00/24:00 did came
            """));

    [Test]
    public void Date_Weekday_Resolved() =>
        Assert.That(NumericTable.Of("He left on Friday, came back yesterday and will sail next Monday.", "2013-08-14"), Is.EqualTo(
            """
            Date | Friday | 2013-08-09 Friday did left
            Date | yesterday | 2013-08-13 did came
            Date | next Monday | 2013-08-19 Monday did sail
            """));

    [Test]
    public void Date_Relative() =>
        Assert.That(NumericTable.Of("It closed last week, two days ago and last night, and reopens next month.", "2013-08-14"), Is.EqualTo(
            """
            Date | last week | 2013-08-05/2013-08-11 did closed
            Date | two days ago | 2013-08-12
            Date | last night | 2013-08-13 18:00/24:00 did reopens
            Date | next month | 2013-09-01/2013-09-30 did reopens
            """));

    [Test]
    public void Date_Story() =>
        Assert.That(NumericTable.Of("The next day they left; later that day they returned.", "2013-08-14"), Is.EqualTo(
            """
            Date | The next day | the next day did left
            Date | later that day | later that day did returned
            """));

    [Test]
    public void Date_Range() =>
        Assert.That(NumericTable.Of("From Monday to Friday, on May 3-5, 2013 and in 2010-2014."), Is.EqualTo(
            """
            Date | Monday to Friday | Monday monday to friday
            Date | May 3-5, 2013 | 2013-05-03/2013-05-05
            Date | 2010-2014 | 2010-01-01/2014-12-31
            """));

    [Test]
    public void Date_Recurring() =>
        Assert.That(NumericTable.Of("They meet every Monday.", "2013-08-14"), Is.EqualTo(
            """
            Date | every Monday | Monday every monday
            """));

    [Test]
    public void Clock_Forms() =>
        Assert.That(NumericTable.Of("At 3:33 a. m., 10am, 06:00 BST, noon, around 7 p.m., 9:25 hours and 0930 GMT."), Is.EqualTo(
            """
            Date | 3:33 a. m. | 03:33
            Date | 10am | 10:00
            Date | 06:00 BST | 06:00
            Date | noon | 12:00
            Date | around 7 p.m. | about 19:00
            Date | 9:25 hours | 09:25
            Date | 0930 GMT | 09:30
            """));

    [Test]
    public void Clock_WithDay() =>
        Assert.That(NumericTable.Of("It began shortly after 7:15 p.m. Thursday and ended at 10 a.m. on Monday."), Is.EqualTo(
            """
            Date | shortly after 7:15 p.m. Thursday | about Thursday 19:15 did began
            Date | 10 a.m. on Monday | Monday 10:00 did ended
            """));

    [Test]
    public void Year_IsNoCount() =>
        Assert.That(NumericTable.Of("In 2013 2,000 people and 1500 homes were there."), Is.EqualTo(
            """
            Date | 2013 | 2013-01-01/2013-12-31
            Count | 2,000 | 2,000 person of people
            Count | 1500 | 1,500 home of homes
            """));

    [Test]
    public void May_IsNoMonth() =>
        Assert.That(NumericTable.Of("They may march in May."), Is.EqualTo(
            """
            Date | May | XXXX-05 did march
            """));

    [Test]
    public void Quarter_And_Century() =>
        Assert.That(NumericTable.Of("Sales rose in Q3 2019, in the second quarter of 2020 and in the 15th century."), Is.EqualTo(
            """
            Date | Q3 2019 | 2019-07-01/2019-09-30 did rose
            Date | second quarter of 2020 | 2020-04-01/2020-06-30
            Date | 15th century | 1400-01-01/1499-12-31
            """));

    [Test]
    public void Clock_Range() =>
        Assert.That(NumericTable.Of("Open from 7:00 to 8:30 p.m., and at seven o'clock."), Is.EqualTo(
            """
            Date | 7:00 to 8:30 p.m. | 19:00/20:30
            Date | seven o'clock | 07:00
            """));

    [Test]
    public void DayPart_InAName() =>
        Assert.That(NumericTable.Of("The evening news said two nights were free; in the morning it rained."), Is.EqualTo(
            """
            Count | two | 2 night of nights did free
            Date | morning | 00:00/12:00 did rained
            """));

    [Test]
    public void Weekday_WithDay() =>
        Assert.That(NumericTable.Of("It closed on Friday the 13th.", "2013-09-18"), Is.EqualTo(
            """
            Date | Friday the 13th | 2013-09-13 Friday did closed
            """));

    [Test]
    public void Holiday_Season() =>
        Assert.That(NumericTable.Of("On Christmas Day 2012 and in the summer of 2011 it snowed."), Is.EqualTo(
            """
            Date | Christmas Day 2012 | 2012-12-25 did snowed
            Date | summer of 2011 | 2011-06-01/2011-08-31 did snowed
            """));

    [TestCase("She was stung around 5 a.m. on Sunday.", "did stung")]
    [TestCase("Many fled the quake which struck the valley on Tuesday.", "did struck")]
    [TestCase("The guild faces a test on Tuesday.", "did faces")]
    [TestCase("The gate remains shut until Sunday.", "did shut")]
    [TestCase("The mayor condemned Tuesday's deadly attack.", "did attack")]
    [TestCase("The mayor wept after the blast on Tuesday.", "did blast")]
    [TestCase("He is to open coalition talks on Tuesday.", "did open")]
    [TestCase("The firm would seek approval “early next year”.", "did seek")]
    [TestCase("She met racing driver Paul Moss on Tuesday.", "did met")]
    [TestCase("The man who shot two — killing one — in Orlen on Tuesday has been charged.", "did killing")]
    [TestCase("The trial of a man who shot two clerks two years ago starts Tuesday.", "did starts")]
    public void Verb_OfADate(string text, string verb) => Assert.That(NumericTable.Of(text), Does.Contain(verb));
}
