namespace SourceDiff.Tests.Reading.Numbers;

/// <summary>What is read of numbers that name: kind, words, value, "of" what, "did" what.</summary>
[TestFixture]
internal sealed class IdentifierTests
{
    [Test]
    public void Name_AfterItsHead() =>
        Assert.That(NumericTable.Of("Flight 370, Highway 1, Interstate 75, Game 7, Week 3 and the No. 4 seed."), Is.EqualTo(
            """
            Identifier | 370 | 370
            Identifier | 1 | 1
            Identifier | 75 | 75
            Identifier | 7 | 7
            Identifier | 3 | 3
            Identifier | 4 | 4
            """));

    [Test]
    public void Name_OfModelAndRoute() =>
        Assert.That(NumericTable.Of("Six AK 47 rifles and an F-16 were shown near 12 Elm Street."), Is.EqualTo(
            """
            Count | Six | 6 rifle of AK 47 rifles
            Identifier | 47 | 47
            Identifier | 16 | 16
            Identifier | 12 | 12
            """));

    [Test]
    public void Name_WithCodeAndVersion() =>
        Assert.That(NumericTable.Of("The flaw CVE-2013-3893 is a zero-day bug."), Is.EqualTo(
            """
            Identifier | 2013-3893 | 2,013
            """));

    [Test]
    public void Name_TelephoneAndAddress() =>
        Assert.That(NumericTable.Of("Call 555-0134 or 1-555-555-0134; the server at 10.0.0.1 answers 24/7."), Is.EqualTo(
            """
            Identifier | 555-0134 | 555
            Identifier | 1-555-555-0134 | 1
            Identifier | 24/7 | 24
            """));
}
