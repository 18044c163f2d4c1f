using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Doers;

public class DoerJudgeTests
{
    [TestCase("A pill slows the loss of hearing, a study found. The study was paid for by the pill's maker, Orlen Biosciences.", "A pill slows the loss of hearing, a trial found. The trial was funded by the National Hearing Fund, and not by Orlen.", ExpectedResult = "SD1310 The study was paid for by the pill's maker, Orlen Biosciences / The trial was funded by the National Hearing Fund", TestName = "Who paid")]
    [TestCase("Ana Brandt won the race in Amsel on Sunday by nine seconds.", "The race in Amsel on Sunday was won by Ida Holm after a long sprint.", ExpectedResult = "SD0606 Ana Brandt won the race / The race in Amsel on Sunday was won by Ida Holm", TestName = "Who won")]
    [TestCase("The skipper had been missing for a week. His body was found by a jogger near the pier.", "A week after the skipper went missing, a fisherman discovered the body in the reeds of the lagoon at dawn.", ExpectedResult = "SD1310 His body was found by a jogger / a fisherman discovered the body", TestName = "Who found it: two kinds of people")]
    [TestCase("Councillor Ana Brandt, who proposed the motion, said the road would be loud. It passed.", "Labour's Ida Holm, who brought the motion, said the road would be quiet. It passed.", ExpectedResult = "SD0606 Councillor Ana Brandt, who proposed the motion / Labour's Ida Holm, who brought the motion", TestName = "Whose motion")]
    [TestCase("Ana Brandt will succeed Karl Orlen as chair of the board in May.", "Karl Orlen will be replaced in May by Ida Holm, the board said.", ExpectedResult = "SD0606 Ana Brandt will succeed Karl Orlen / Karl Orlen will be replaced in May by Ida Holm", TestName = "Who is to follow")]
    public string Compare_TwoWhoDidWhatOneDoes_FindsThem(string left, string right) => ClaimTable.Of(left, right, "SD1310", "SD0606");

    [TestCase("Ana Brandt won the race in Amsel on Sunday by nine seconds.", "The race in Amsel on Sunday was won by Brandt. Ida Holm had won the race in 2019.", TestName = "The winner of another year")]
    [TestCase("Ana Brandt won the race in Amsel on Sunday.", "Ida Holm hopes to win the race in Amsel on Sunday.", TestName = "An aim")]
    [TestCase("The study was funded by the Coast Fund. The study ran for a year.", "The study was funded by the Coast Fund and the Harbour Trust. The study ran for a year.", TestName = "One of two")]
    [TestCase("The study was funded by the Coast Fund. The study ran for a year.", "The study was not funded by the Harbour Trust. The study ran for a year.", TestName = "Somebody who did not")]
    [TestCase("Ana Brandt bought the hotel on the quay on Monday.", "Ole Moreau bought the mill on the quay on Monday.", TestName = "Another thing")]
    [TestCase("Ana Brandt led the search on Monday.", "Police led the search on Monday.", TestName = "A person and a body")]
    public void Compare_WhatCanBothBeTrue_FindsNothing(string left, string right) =>
        Assert.That(ClaimTable.Of(left, right, "SD1310", "SD0606"), Is.Empty);
}
