using SourceDiff.Lexicon.Contraries;

namespace SourceDiff.Tests.Lexicon.Contraries;

public class OfficeTableTests
{
    [TestCase("coach", ExpectedResult = true)]
    [TestCase("official", ExpectedResult = true)]
    [TestCase("baker", ExpectedResult = false)]
    public bool IsHired_Trade_TellsWhoWorksForABody(string word) => OfficeTable.English.IsHired(word);
}
