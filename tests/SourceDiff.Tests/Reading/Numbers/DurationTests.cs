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
}
