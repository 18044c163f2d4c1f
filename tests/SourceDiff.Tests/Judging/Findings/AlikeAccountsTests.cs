using SourceDiff.Judging.Findings;
using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff.Tests.Judging.Findings;

public class AlikeAccountsTests
{
    [TestCase("destroyed", "destroys", ExpectedResult = true)]
    [TestCase("destroyed", "demolished", ExpectedResult = true)]
    [TestCase("grey", "gray van", ExpectedResult = true)]
    [TestCase("not closed", "not closing", ExpectedResult = true)]
    [TestCase("nearly destroyed", "destroyed", ExpectedResult = false)]
    [TestCase("not formally overturned", "overturned", ExpectedResult = false)]
    [TestCase("without asking", "ask", ExpectedResult = false)]
    [TestCase("gray van", "silver van", ExpectedResult = false)]
    [TestCase("fled", "was caught", ExpectedResult = false)]
    public bool Are_TwoWordings_AreOneAccount(string one, string other)
    {
        var (left, right) = (Read(one), Read(other));
        return AlikeAccounts.Are(left.Tokens, new TextSpan(0, one.Length), right.Tokens, new TextSpan(0, other.Length));
    }

    private static DocumentReading Read(string text) => new DocumentReader([], 1000).Read(new Document("a", text), CancellationToken.None);
}
