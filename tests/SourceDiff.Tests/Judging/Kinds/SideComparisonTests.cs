using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Kinds;

public class SideComparisonTests
{
    private const string Story = "A jet landed in Amsel on Monday after an engine had failed. Nobody on board was hurt. The airport was closed for an hour.";

    [TestCase(Story + " The pilots reported strong vibration in the left engine.", Story + " Flames were coming from the right-hand engine.", ExpectedResult = "SD1503 left engine / right-hand engine")]
    [TestCase("Ana Brandt hurt her left knee against Orlen.", "The coach had nothing to say about the match. Then Brandt limped off, the right knee in a bandage.", ExpectedResult = "SD1501 left knee / right knee")]
    [TestCase(Story + " The pilots reported strong vibration in the left engine.", Story + " The student Ana Lund saw flames coming from the right-hand engine.", ExpectedResult = "SD1503 left engine / right-hand engine")]
    [TestCase(Story + " A grey Amsel estate was seen beside the runway.", Story + " Police are looking for a silver estate.", ExpectedResult = "SD1501 grey Amsel estate / silver estate")]
    public string Compare_TheOtherOneOfTwo_IsTold(string left, string right) => ClaimTable.Of(left, right, "SD1501", "SD1503");

    [TestCase("Ana Brandt hurt her left knee in the match in Amsel.", "Ole Lund was taken off with an injured right knee in Amsel.", TestName = "Two people")]
    [TestCase(Story + " The left engine had failed. The right engine was damaged.", Story + " Flames were coming from the right-hand engine.", TestName = "One knows both")]
    [TestCase(Story + " The crew left engine parts behind.", Story + " Flames were coming from the right-hand engine.", TestName = "A verb")]
    public void Compare_WhatCanBothBeTrue_FindsNothing(string left, string right) =>
        Assert.That(ClaimTable.Of(left, right, "SD1501", "SD1503"), Is.Empty);
}
