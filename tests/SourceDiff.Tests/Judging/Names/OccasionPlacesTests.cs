using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Names;

public class OccasionPlacesTests
{
    [TestCase("Ada Holm, the novelist, died on Monday at her villa above Brevik. Holm was 81.", "The novelist Ada Holm has died in hospital in Lund after a short illness. She was 81.", ExpectedResult = "SD0709 at her villa / in hospital in Lund")]
    [TestCase("Ada Holm, the novelist, died on Monday. Holm was born on Feb. 3, 1941, in Brevik, the daughter of a baker.", "The novelist Ada Holm has died. Born in Lund, Holm wrote her first book at 19.", ExpectedResult = "SD0709 in Brevik / in Lund")]
    [TestCase("Ada Holm, the novelist, has died. Holm's agent, Mona Lund, was with her. She was born Ada Berg in Brevik on 3 May 1941.", "The novelist Ada Holm has died. Born in Lund, Holm wrote her first book at 19.", ExpectedResult = "SD0709 in Brevik / in Lund", TestName = "Born by another name")]
    [TestCase("Karl Orlen was arrested on Monday night at Torvik airport, where he had a ticket.", "Police said Karl Orlen was arrested in a hotel on Monday night.", ExpectedResult = "SD0709 at Torvik airport / in a hotel")]
    [TestCase("Ada Holm, the novelist, has died. Holm was born in Brevik, Norway.", "The novelist Ada Holm has died. Holm was born in Norway in 1941.", ExpectedResult = "", TestName = "A town and its country")]
    [TestCase("The driver died at the scene on Monday. A passenger died in hospital.", "The driver of the van died in hospital on Monday.", ExpectedResult = "", TestName = "Two died")]
    [TestCase("Ada Holm died on Monday at a nursing home in Brevik. Holm was 81.", "Ada Holm has died at a care home in Brevik. Holm was 81.", ExpectedResult = "", TestName = "No home of her own")]
    public string Compare_OccasionsOfOnePerson_FindsOtherPlaces(string left, string right) => ClaimTable.Of(left, right, "SD0709");
}
