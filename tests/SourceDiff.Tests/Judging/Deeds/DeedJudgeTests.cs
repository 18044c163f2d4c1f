using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Deeds;

public class DeedJudgeTests
{
    private const string Story = "The painter Ana Brandt was attacked at her studio in Amsel on Sunday. Police in Amsel arrested Ole Lund. ";

    [TestCase(Story + "Lund struck Ana Brandt, 54, with a bottle, a neighbour said.", Story + "Prosecutors said that he hit Ana Brandt with a hammer.", ExpectedResult = "SD1504 with a bottle / with a hammer")]
    [TestCase(Story + "Friends hid Ana Brandt in a monastery until the trial.", Story + "Her sister said that she had concealed Ana Brandt in a lighthouse.", ExpectedResult = "SD1505 in a monastery / in a lighthouse")]
    [TestCase(Story + "In the yard Ana Brandt was bitten by a camel.", Story + "She was saved. Ana Brandt was bitten by a ferret, a guard said.", ExpectedResult = "SD1504 by a camel / by a ferret")]
    [TestCase(Story + "Ana Brandt crashed into a tree on her way home.", Story + "Before that, Ana Brandt had crashed into a wall.", ExpectedResult = "SD1504 into a tree / into a wall")]
    [TestCase(Story + "Ana Brandt escaped through a window.", Story + "Ana Brandt escaped through a hatch, a guard said.", ExpectedResult = "SD1504 through a window / through a hatch")]
    [TestCase(Story + "Ana Brandt hid under a table.", Story + "Ana Brandt hid behind a curtain.", ExpectedResult = "SD1504 under a table / behind a curtain")]
    public string Compare_OnePlaceOfOneDeedFilledTwice_IsTold(string left, string right) => ClaimTable.Of(left, right, "SD1504", "SD1505");

    [TestCase(Story + "Lund struck Ana Brandt with a bottle.", Story + "Lund hit Ana Brandt with a hammer and a bottle.", TestName = "One knows both")]
    [TestCase(Story + "Lund struck Ana Brandt with a bottle.", Story + "Lund was hit with a hammer by a guard.", TestName = "Done to another")]
    [TestCase(Story + "Ana Brandt died at home.", Story + "Ana Brandt died in her villa.", TestName = "One is a kind of the other")]
    [TestCase(Story + "Lund did not strike Ana Brandt with a bottle.", Story + "Lund hit Ana Brandt with a hammer.", TestName = "Denied")]
    public void Compare_WhatCanBothBeTrue_FindsNothing(string left, string right) =>
        Assert.That(ClaimTable.Of(left, right, "SD1504", "SD1505"), Is.Empty);
}
