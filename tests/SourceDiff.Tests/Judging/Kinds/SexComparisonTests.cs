using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Kinds;

public class SexComparisonTests
{
    private const string Story = "A dog attacked a child in Marl Park in Orlen on Sunday, the police of Orlen said. ";

    [TestCase(Story + "A 33-year-old man has been arrested.", Story + "The owner, a 33-year-old local woman, was led away.", ExpectedResult = "SD1501 man / woman", TestName = "In aligned sentences")]
    [TestCase(Story + "Officers later handcuffed a 33-year-old man.", Story + "Neighbours called it a disgrace. For years, they said, the 33-year-old local woman had let it run free.", ExpectedResult = "SD1501 33-year-old man / 33-year-old local woman", TestName = "Wherever it is told")]
    public string Compare_OneAgeAndTwoSexes_IsTold(string left, string right) => ClaimTable.Of(left, right, "SD1501");

    [TestCase(Story + "A 33-year-old man has been arrested.", Story + "A 33-year-old woman was hurt, and a man aged 34 was arrested. A 33-year-old man helped her.", TestName = "One knows both")]
    [TestCase(Story + "A 33-year-old man has been arrested.", Story + "A 34-year-old woman was hurt.", TestName = "Two ages")]
    public void Compare_WhatCanBothBeTrue_FindsNothing(string left, string right) =>
        Assert.That(ClaimTable.Of(left, right, "SD1501"), Is.Empty);
}
