using SourceDiff.Evaluation.Planted;

namespace SourceDiff.Tests.Evaluation;

public class FunnelCommandTests
{
    [Test]
    public void Parse_FolderThatIsNone_SaysSo() =>
        Assert.That(FunnelCommand.Create().Parse(["NOSUCH"]).Errors.Select(error => error.Message), Has.One.Contain("There are no pairs in 'NOSUCH'"));
}
