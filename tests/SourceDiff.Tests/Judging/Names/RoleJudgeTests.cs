using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Names;

public class RoleJudgeTests
{
    [TestCase("The driver of the truck fled over the bridge before dawn.", "Before dawn the driver of the truck fled over the bridge.", 0)]
    [TestCase("Officials closed the bridge at Orlen before dawn.", "Before dawn officials closed the bridge at Orlen.", 0)]
    [TestCase("The mayor closed the bridge at Orlen before dawn.", "Before dawn the mayor closed the bridge at Orlen.", 1)]
    [TestCase("Mayor Lia Strand closed the bridge at Orlen before dawn.", "Before dawn the bridge at Orlen was closed by mayor Lia Strand.", 1)]
    public void Compare_SameRole_IsToldOfWhomeverIsNamedAndOfOffices(string left, string right, int expected)
    {
        var comparison = SourceComparer.Create().Compare([new Document("left", left), new Document("right", right)]);
        Assert.That(comparison.Agreements.Count(agreement => agreement.Aspect == Aspect.Role), Is.EqualTo(expected));
    }
}
