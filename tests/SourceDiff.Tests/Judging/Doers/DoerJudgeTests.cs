using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Doers;

public class DoerJudgeTests
{
    [TestCase("A pill slows the loss of hearing, a study found. The study was paid for by the pill's maker, Orlen Biosciences.", "A pill slows the loss of hearing, a trial found. The trial was funded by the National Hearing Fund, and not by Orlen.", ExpectedResult = "SD1310 The study was paid for by the pill's maker, Orlen Biosciences / The trial was funded by the National Hearing Fund", TestName = "Who paid")]
    [TestCase("Ana Brandt won the race in Amsel on Sunday by nine seconds.", "The race in Amsel on Sunday was won by Ida Holm after a long sprint.", ExpectedResult = "SD1310 Ana Brandt won the race / The race in Amsel on Sunday was won by Ida Holm", TestName = "Who won")]
    [TestCase("The skipper had been missing for a week. His body was found by a jogger near the pier.", "A week after the skipper went missing, a fisherman discovered the body in the reeds of the lagoon at dawn.", ExpectedResult = "SD1310 His body was found by a jogger / a fisherman discovered the body", TestName = "Who found it: two kinds of people")]
    public string Compare_TwoWhoDidWhatOneDoes_FindsThem(string left, string right) => ClaimTable.Of(left, right, "SD1310");

    [TestCase("Ana Brandt won the race in Amsel on Sunday by nine seconds.", "The race in Amsel on Sunday was won by Brandt. Ida Holm had won the race in 2019.", TestName = "The winner of another year")]
    [TestCase("Ana Brandt won the race in Amsel on Sunday.", "Ida Holm hopes to win the race in Amsel on Sunday.", TestName = "An aim")]
    [TestCase("The study was funded by the Coast Fund. The study ran for a year.", "The study was funded by the Coast Fund and the Harbour Trust. The study ran for a year.", TestName = "One of two")]
    [TestCase("The study was funded by the Coast Fund. The study ran for a year.", "The study was not funded by the Harbour Trust. The study ran for a year.", TestName = "Somebody who did not")]
    [TestCase("Ana Brandt bought the hotel on the quay on Monday.", "Ole Moreau bought the mill on the quay on Monday.", TestName = "Another thing")]
    [TestCase("Ana Brandt led the search on Monday.", "Police led the search on Monday.", TestName = "A person and a body")]
    public void Compare_WhatCanBothBeTrue_FindsNothing(string left, string right) =>
        Assert.That(ClaimTable.Of(left, right, "SD1310"), Is.Empty);
}
