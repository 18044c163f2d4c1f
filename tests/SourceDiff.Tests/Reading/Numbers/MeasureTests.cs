namespace SourceDiff.Tests.Reading.Numbers;

/// <summary>What is read of measures: kind, words, value, "of" what, "did" what.</summary>
[TestFixture]
internal sealed class MeasureTests
{
    [Test]
    public void Measure_Length() =>
        Assert.That(NumericTable.Of("The trench is 15 miles long, 10 kilometres (six miles) deep and 6 feet 2 inches wide."), Is.EqualTo(
            """
            Measure | 15 miles | 24,140.16 m of trench did long
            Measure | 10 kilometres (six miles) | 10,000 m did deep
            Measure | 6 feet 2 inches | 1.8796 m did wide
            """));

    [TestCase("The tremor in Orlen was first put at 6.7.")]
    [TestCase("A tremor shook Orlen. Strength: 6.7")]
    [TestCase("A tremor with a strength of 6.7 shook Orlen.")]
    public void Measure_StrengthOfQuake_IsItsMagnitude(string text) =>
        Assert.That(NumericTable.Of(text), Does.Contain("6.7 magnitude"));

    [Test]
    public void Measure_Adjective() =>
        Assert.That(NumericTable.Of("A 170,000-square-foot depot and a 30-mile road."), Is.EqualTo(
            """
            Measure | 170,000-square-foot | 15,793.5168 m2 of depot
            Measure | 30-mile | 48,280.32 m of road
            """));

    [Test]
    public void Measure_Speed() =>
        Assert.That(NumericTable.Of("Gusts of more than 100 mph, up to 193km / h and 5 metres per second."), Is.EqualTo(
            """
            Measure | more than 100 mph | more than 44.704 m/s of Gusts
            Measure | up to 193km / h | at most 53.6111111111 m/s
            Measure | 5 metres per second | 5 m/s
            """));

    [Test]
    public void Measure_Temperature() =>
        Assert.That(NumericTable.Of("It fell to minus 5 degrees Celsius, then 100°F."), Is.EqualTo(
            """
            Measure | minus 5 degrees Celsius | -5 Cel did fell
            Measure | 100°F | 37.7777777778 Cel
            """));

    [Test]
    public void Measure_Magnitude() =>
        Assert.That(NumericTable.Of("A magnitude-6.1 quake followed one with a magnitude of 5."), Is.EqualTo(
            """
            Measure | magnitude-6.1 | 6.1 magnitude of quake did followed
            Count | one | 1 did followed
            Measure | 5 | 5 magnitude of magnitude
            """));

    [Test]
    public void Measure_DataAndMass() =>
        Assert.That(NumericTable.Of("It has 16GB of memory, runs at 2.9 GHz and weighs under 4.5 pounds."), Is.EqualTo(
            """
            Measure | 16GB | 16,000,000,000 By of memory did has
            Measure | 2.9 GHz | 2,900,000,000 Hz of runs
            Measure | under 4.5 pounds | less than 2.041165665 kg did weighs
            """));
}
