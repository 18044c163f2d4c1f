using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Values;

public class DescribedDurationTests
{
    [TestCase("The curfew in Amsel is meant to stay in force for the duration of the talks with the rebels.", "The curfew in Amsel is expected to stay in force for the foreseeable future, the mayor said.", TestName = "One verb")]
    public void Compare_DescriptionsOfOneTime_ArePutBesideEachOther(string left, string right) => Assert.That(ClaimTable.Of(left, right, "SD0402"), Is.Not.Empty);

    [TestCase("The dairy in Amsel was closed for good by its owners, who had lost 40 cows.", "The dairy in Amsel fed the town for the duration of the war, say its owners, who had 40 cows.", TestName = "Two verbs")]
    public void Compare_DescriptionsOfOtherTimes_SayNothing(string left, string right) => Assert.That(ClaimTable.Of(left, right, "SD0402"), Is.Empty);
}
