namespace SourceDiff.Tests.Reading.Numbers;

/// <summary>What is read of ages: kind, words, value, "of" what, "did" what.</summary>
[TestFixture]
internal sealed class AgeTests
{
    [Test]
    public void Age_Adjective() =>
        Assert.That(NumericTable.Of("A 38-year-old plumber met two 9-month-olds."), Is.EqualTo(
            """
            Age | 38-year-old | aged 38 of plumber
            Count | two | 2 did met
            Age | 9-month-olds | aged 0.75
            """));

    [Test]
    public void Age_Apposition() =>
        Assert.That(NumericTable.Of("Maria Kell, 38, and Tom Orrin, aged 41, agreed."), Is.EqualTo(
            """
            Age | 38 | aged 38 of Maria Kell
            Age | aged 41 | aged 41 of Tom Orrin
            """));

    [Test]
    public void Age_Predicate() =>
        Assert.That(NumericTable.Of("She is 30. He turned 29 in April and was in his 50s."), Is.EqualTo(
            """
            Age | 30 | aged 30
            Age | 29 | aged 29
            Date | April | XXXX-04 did turned
            Age | 50s | aged 50 to 59
            """));

    [Test]
    public void Age_YearsOld() =>
        Assert.That(NumericTable.Of("The mill is 60 years old; at the age of 12 he left."), Is.EqualTo(
            """
            Age | 60 years old | aged 60
            Age | age of 12 | aged 12
            """));
}
