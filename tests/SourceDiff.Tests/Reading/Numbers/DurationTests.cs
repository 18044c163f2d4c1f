namespace SourceDiff.Tests.Reading.Numbers;

/// <summary>What is read of durations: kind, words, value, "of" what, "did" what.</summary>
[TestFixture]
internal sealed class DurationTests
{
    [Test]
    public void Duration_Measured() =>
        Assert.That(NumericTable.Of("An eight-year lease, three hours and 15 minutes, about 90 days, half an hour."), Is.EqualTo(
            """
            Duration | eight-year | 8 year of lease
            Duration | three hours and 15 minutes | 3.25 hour
            Duration | about 90 days | about 90 day
            Duration | half an hour | 0.5 hour
            """));

    [Test]
    public void Duration_Bare() =>
        Assert.That(NumericTable.Of("He waited for a week, and decades later they met."), Is.EqualTo(
            """
            Duration | a week | 1 week of waited
            Duration | decades | at least 2 decade
            """));

    [Test]
    public void Duration_Described() =>
        Assert.That(NumericTable.Of("The truce holds for the duration of the harbour talks, for the foreseeable future or until further notice."), Is.EqualTo(
            """
            Duration | for the duration of the harbour talks | duration of the harbour talks of holds
            Duration | for the foreseeable future | foreseeable future
            Duration | until further notice | until further notice
            """));

    [Test]
    public void Duration_DescribedByTalksOfTwo() =>
        Assert.That(NumericTable.Of("The ban stays for the duration of the talks between Lowmere and the islands of Marl and may end in May."), Is.EqualTo(
            """
            Duration | for the duration of the talks between Lowmere and the islands of Marl | duration of the talks between lowmere and the islands of marl of stays
            Date | May | XXXX-05 did end
            """));

    [Test]
    public void Duration_Bounded() =>
        Assert.That(NumericTable.Of("It took less than a day and at least two and a half years."), Is.EqualTo(
            """
            Duration | less than a day | less than 1 day of took
            Duration | at least two and a half years | at least 2.5 year
            """));

    [Test]
    public void Duration_Subject() =>
        Assert.That(NumericTable.Of("She was sentenced to 12 years."), Is.EqualTo(
            """
            Duration | 12 years | 12 year of sentenced
            """));

    [TestCase("The hail fell for three quarters of an hour.", "Duration | three quarters of an hour | 0.75 hour of fell")]
    [TestCase("She served 4-1/2 years.", "Duration | 4-1/2 years | 4.5 year of served")]
    [TestCase("She served a 2-1/4-month term.", "Duration | 2-1/4-month | 2.25 month of term")]
    [TestCase("She served 31/2 years.", "Duration | 31/2 years | 3.5 year of served")]
    [TestCase("It lasted more than a day and a half.", "Duration | more than a day and a half | more than 1.5 day of lasted")]
    [TestCase("Brandt won the race in 2:08:30.", "Duration | 2:08:30 | 128.5 minute of won")]
    [TestCase("Rovers scored with 7:30 to play.", "Duration | 7:30 | 7.5 minute of scored")]
    [TestCase("The bell rang at 1:30 of the second round.", "Duration | 1:30 | 1.5 minute of rang")]
    [TestCase("It has a planned lifetime of six years.", "Duration | six years | 6 year of lifetime")]
    [TestCase("The truce lasts a fortnight.", "Duration | a fortnight | 1 fortnight")]
    [TestCase("Orlen will hold a full week of mourning.", "Duration | a full week | 1 week of hold")]
    [TestCase("He stayed with the band in Torvik for six years.", "Duration | six years | 6 year of stayed")]
    [TestCase("She ruled for three decades.", "Duration | three decades | 3 decade of ruled")]
    [TestCase("The winner clocked 2:16:14.", "Duration | 2:16:14 | 136.2333333333 minute of clocked")]
    [TestCase("He finished 0:45 behind.", "Duration | 0:45 | 0.75 minute of finished")]
    public void Duration_InUnusualForms(string text, string expected) => Assert.That(NumericTable.Of(text), Does.StartWith(expected));

    [TestCase("The gate opened at 2:08:30 p.m.", "Date")]
    [TestCase("The gate stays shut until at least Sunday.", "Date | Sunday")]
    [TestCase("The gate stays shut until the end of the month.", "Date | the end of the month")]
    [TestCase("The result was 4-1 after 2 months.", "Score | 4-1")]
    public void Duration_OfNoLength(string text, string expected) => Assert.That(NumericTable.Of(text), Does.StartWith(expected));
}
