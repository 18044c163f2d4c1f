using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Kinds;

public class SlotComparisonTests
{
    private const string Story = "The rider Ole Kamp crashed near Lund on Sunday. Lena Farr of Norvair won the race in Lund.";

    private const string Robbery = "Robbers raided a bank in Orlen on Monday. The robbery lasted four minutes. The bank in Orlen is closed. The robbers left it on foot.";

    private const string Shooting = "A gunman shot three clerks in an office in Orlen on Monday. The shooting began at ten. The shooter, Ole Lund, had worked there.";

    [TestCase(Story + " He was driven away with a fractured wrist.", Story + " The team said on Monday that Kamp had broken his collarbone.", ExpectedResult = "SD1501 wrist / collarbone")]
    [TestCase(Story + " Later a man with a shotgun robbed the jury.", Story + " The robber of the jury held a pistol.", ExpectedResult = "SD1501 shotgun / pistol")]
    [TestCase(Shooting + " Lund carried a rifle up the stairs.", Shooting + " A shotgun lay in his car, the sheriff said.", ExpectedResult = "SD1501 rifle / shotgun")]
    [TestCase(Robbery + " One of the robbers threatened a clerk with a pistol.", Robbery + " A clerk said that a man with a knife had emptied the till.", ExpectedResult = "SD1501 pistol / knife")]
    public string Compare_AnotherKindInOneSlotOfTheStory_IsTold(string left, string right) => ClaimTable.Of(left, right, "SD1501");

    [TestCase(Story + " He was driven away with a fractured wrist.", Story + " Lena Farr once broke her collarbone.", TestName = "Two people")]
    [TestCase(Story + " Kamp broke his wrist and his collarbone.", Story + " Kamp broke his collarbone.", TestName = "One knows both")]
    [TestCase(Story + " Kamp held his wrist.", Story + " Kamp broke his collarbone.", TestName = "Not the one that was broken")]
    [TestCase("Ole Kamp broke his wrist in Lund.", "A rider broke his collarbone in Amsel.", TestName = "Two stories")]
    public void Compare_WhatCanBothBeTrue_FindsNothing(string left, string right) =>
        Assert.That(ClaimTable.Of(left, right, "SD1501"), Is.Empty);
}
