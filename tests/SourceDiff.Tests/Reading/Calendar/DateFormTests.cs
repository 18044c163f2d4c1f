using SourceDiff.Model;
using SourceDiff.Tests.Reading.Numbers;

namespace SourceDiff.Tests.Reading.Calendar;

/// <summary>The days and times that the wordings of dates resolve to, for an article of Wednesday 14 August 2013.</summary>
[TestFixture]
internal sealed class DateFormTests
{
    private const string Published = "2013-08-14";

    [TestCase("It opened in nineteen eighty-four.", "nineteen eighty-four", "1984-01-01/1984-12-31")]
    [TestCase("It opened in May nineteen hundred and five.", "May nineteen hundred and five", "1905-05-01/1905-05-31")]
    [TestCase("It opened on fifteen June two thousand and three.", "fifteen June two thousand and three", "2003-06-15/2003-06-15")]
    [TestCase("It opened on June twenty-nine.", "June twenty-nine", "2013-06-29/2013-06-29")]
    [TestCase("It opened on 20120930.", "20120930", "2012-09-30/2012-09-30")]
    [TestCase("It opened on 2012-Sep-30.", "2012-Sep-30", "2012-09-30/2012-09-30")]
    [TestCase("It opened on 03/18/40.", "03/18/40", "1940-03-18/1940-03-18")]
    [TestCase("It opened in the third quarter of 2012.", "third quarter of 2012", "2012-07-01/2012-09-30")]
    [TestCase("It opened in the first half of 2012.", "first half of 2012", "2012-01-01/2012-06-30")]
    [TestCase("It opened in the second half of last year.", "second half of last year", "2012-07-01/2012-12-31")]
    [TestCase("It opened in Q3 2012.", "Q3 2012", "2012-07-01/2012-09-30")]
    public void Day_InAnyNotation(string text, string words, string days) => Check(text, words, days);

    [TestCase("It opened on the first Monday of July.", "first Monday of July", "2013-07-01/2013-07-01")]
    [TestCase("It opened on the last Friday in May 2012.", "last Friday in May 2012", "2012-05-25/2012-05-25")]
    [TestCase("It will open on the 15th of next month.", "15th of next month", "2013-09-15/2013-09-15")]
    [TestCase("It will open on the third Tuesday of next month.", "third Tuesday of next month", "2013-09-17/2013-09-17")]
    [TestCase("It opened in the week of May 8.", "week of May 8", "2013-05-06/2013-05-12")]
    [TestCase("It opened over the weekend.", "the weekend", "2013-08-10/2013-08-11")]
    [TestCase("It will open over the weekend.", "the weekend", "2013-08-17/2013-08-18")]
    [TestCase("It will open later this month.", "later this month", "2013-08-14/2013-08-31")]
    [TestCase("It opened earlier this month.", "earlier this month", "2013-08-01/2013-08-14")]
    [TestCase("It opened on Tuesday the sixth.", "Tuesday the sixth", "2013-08-06/2013-08-06")]
    [TestCase("It will close by the end of the year.", "the end of the year", "2013-09-01/2013-12-31")]
    [TestCase("It will close by year-end.", "year-end", "2013-09-01/2013-12-31")]
    [TestCase("It opened at the end of last month.", "the end of last month", "2013-07-21/2013-07-31")]
    [TestCase("It opened earlier in the week.", "earlier in the week", "2013-08-12/2013-08-14")]
    [TestCase("It opened in the winter of 2011-12.", "winter of 2011-12", "2011-12-01/2012-02-29")]
    [TestCase("It opened between May 3 and 6.", "May 3 and 6", "2013-05-03/2013-05-06")]
    public void Day_CountedInALongerTime(string text, string words, string days) => Check(text, words, days);

    [TestCase("It opened on Labor Day weekend 2012.", "Labor Day weekend 2012", "2012-09-01/2012-09-03")]
    [TestCase("It opened on Thanksgiving weekend 2012.", "Thanksgiving weekend 2012", "2012-11-22/2012-11-25")]
    [TestCase("It opened on Black Friday 2012.", "Black Friday 2012", "2012-11-23/2012-11-23")]
    [TestCase("It opened on Election Day 2012.", "Election Day 2012", "2012-11-06/2012-11-06")]
    [TestCase("It opened on christmas eve 2012.", "christmas eve 2012", "2012-12-24/2012-12-24")]
    public void Feast_AndItsWeekend(string text, string words, string days) => Check(text, words, days);

    [TestCase("It opened at five in the morning.", "05:00")]
    [TestCase("It opened at 9 at night.", "21:00")]
    [TestCase("It opened at half past seven.", "07:30")]
    [TestCase("It opened at 5 on Saturday.", "05:00")]
    [TestCase("It opened at a quarter to nine.", "08:45")]
    [TestCase("It opened at ten minutes past six.", "06:10")]
    [TestCase("It opened in the afternoon at 4.", "16:00")]
    [TestCase("It opened on Sunday at 2.30.", "02:30")]
    [TestCase("It opened between 5 and 7 in the afternoon.", "17:00/19:00")]
    [TestCase("It opened Sunday early morning.", "Sunday 00:00/12:00")]
    public void Time_AsSpoken(string text, string time) => Assert.That(NumericTable.Of(text), Does.StartWith("Date").And.Contain(time));

    [TestCase("The ferry sails every two weeks.", "every two weeks")]
    [TestCase("The ferry sails every other Friday.", "friday every other friday")]
    [TestCase("The ferry sails each day.", "each day")]
    public void Recurrence_StaysInWords(string text, string value) =>
        Assert.That(NumericTable.Of(text, Published), Does.StartWith("Date").And.Contain(value).IgnoreCase.And.Not.Contain("Count"));

    [TestCase("Five to seven people drowned.")]
    [TestCase("On Tuesday 12 people drowned.")]
    [TestCase("In May twenty people drowned.")]
    [TestCase("At least two in the morning shift drowned.")]
    [TestCase("He left five in the morning shift.")]
    [TestCase("They won in the third quarter.")]
    public void Number_ThatCounts_IsNoPartOfADate(string text) =>
        Assert.That(NumericTable.Read(text, Published).OfType<DateFact>().Where(date => date.Date.Day is not null || date.Date.MinuteTolerance == 0 && date.Date.Minute is not null || date.Date.Year is not null), Is.Empty, NumericTable.Of(text));

    private static void Check(string text, string words, string days)
    {
        var fact = NumericTable.Read(text, Published).OfType<DateFact>().First();
        Assert.That($"{fact.Span.In(text)} {fact.Date.First:yyyy-MM-dd}/{fact.Date.Last:yyyy-MM-dd}", Is.EqualTo($"{words} {days}"));
    }
}
