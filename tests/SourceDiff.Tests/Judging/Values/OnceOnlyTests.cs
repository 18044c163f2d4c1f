namespace SourceDiff.Tests.Judging.Values;

/// <summary>What nobody does twice: the days of a death that both articles are about.</summary>
[TestFixture]
internal sealed class OnceOnlyTests
{
    [TestCase("The writer Mila Brandt has died in Orlen. Brandt wrote nine novels. Brandt, who taught in Torvik, died in her sleep on Sunday.", "The writer Mila Brandt of Orlen is dead. Readers left roses at the door of Brandt. Brandt was reading when she died on Friday night.", ExpectedResult = "SD0303 Sunday Friday night", TestName = "the death of whom both are about")]
    public string Compare_DeathOfWhomBothAreAbout_FindsTheDifference(string left, string right) => WholeDocumentTests.Discrepancies(left, right);
}
