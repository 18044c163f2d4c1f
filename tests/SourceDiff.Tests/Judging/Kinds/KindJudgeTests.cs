using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Kinds;

public class KindJudgeTests
{
    [TestCase("A tram hit a delivery van at Kessel Square in Brunnau on Tuesday, and nine people were hurt.", "A bus hit a delivery van at Kessel Square in Brunnau on Tuesday, and nine people were hurt.", ExpectedResult = "SD1501 tram / bus")]
    [TestCase("The actor Rafael Oduya was discovered dead in a hotel room near Lenz on Wednesday.", "The actor Rafael Oduya was discovered dead in an apartment near Lenz on Wednesday.", ExpectedResult = "SD1502 hotel / apartment")]
    [TestCase("The tanker ran aground 12 miles north of Cape Arrow on Friday with 22 men aboard.", "The tanker ran aground on Friday 12 miles south of Cape Arrow with 22 men aboard.", ExpectedResult = "SD1502 north / south")]
    public string Compare_TwoKindsInOnePlaceOfOneHappening_FindsThem(string left, string right) => ClaimTable.Of(left, right, "SD1501", "SD1502");

    [TestCase("A tram hit a bus at Kessel Square in Brunnau on Tuesday, and nine people were hurt.", "A bus was hit by a tram at Kessel Square in Brunnau on Tuesday, and nine people were hurt.", TestName = "Both know both")]
    [TestCase("A bus driver was hurt at Kessel Square in Brunnau on Tuesday.", "Farmers blocked the road to Brunnau with tractors on Tuesday.", TestName = "Other happenings")]
    [TestCase("The minister came to Goldau by train on Friday, not by car.", "The minister came to Goldau by train on Friday.", TestName = "One kind, the other denied")]
    public void Compare_KindsOfOtherThings_FindsNothing(string left, string right) =>
        Assert.That(ClaimTable.Of(left, right, "SD1501", "SD1502"), Is.Empty);
}
