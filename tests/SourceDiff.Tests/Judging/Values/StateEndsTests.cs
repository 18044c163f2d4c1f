namespace SourceDiff.Tests.Judging.Values;

/// <summary>What lasts until one day, and what ends it on another.</summary>
[TestFixture]
internal sealed class StateEndsTests
{
    [TestCase("The school in Orlen burned on Monday. Classes at the school in Orlen will be suspended through Friday, the mayor wrote.", "The school in Orlen burned on Monday. The school in Orlen reopened on Thursday.", ExpectedResult = "SD0303 Friday Thursday", TestName = "a state that ends too early")]
    public string Compare_StateThatEndsTooEarly_FindsTheDifference(string left, string right) => WholeDocumentTests.Discrepancies(left, right);

    [TestCase("The school in Orlen burned on Monday. The school will be closed until Friday, the mayor wrote.", "The school in Orlen burned on Monday. The school in Orlen reopened on Friday.", TestName = "a state that ends in time")]
    [TestCase("The school in Orlen burned on Monday. The school will be closed until at least Thursday, the mayor wrote.", "The school in Orlen burned on Monday. The school in Orlen reopened on Friday.", TestName = "a state that lasts at least so long")]
    public void Compare_StateThatEndsInTime_RaisesNoAlarm(string left, string right) =>
        Assert.That(WholeDocumentTests.Discrepancies(left, right), Does.Not.Contain("SD0303"));
}
