using System.Collections.Immutable;
using SourceDiff.Judging;
using SourceDiff.Judging.Findings;
using SourceDiff.Judging.Ledger;
using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff.Tests.Judging.Ledger;

/// <summary>Passages that all are near to one another: what keeps them apart is what they say.</summary>
public class ClaimRefinementTests
{
    [Test]
    public void Group_SameOfAnotherPerson_IsAClaimOfItsOwn() => Assert.That(Group(
        ["The harbour club signed goalkeeper Marta Reyes on Tuesday."],
        ["Goalkeeper Marta Reyes was signed by the harbour club."],
        ["The club signed goalkeeper Marta Reyes.", "The harbour club signed defender Olga Brandt on Monday."],
        ["Defender Olga Brandt was signed by the harbour club on Monday."]),
        Is.EqualTo(new[] { "a0 b0 c0", "c1 d0" }));

    [Test]
    public void Group_PersonWhoIsOnlyCited_IsNoOther() => Assert.That(Group(
        ["Marta Reyes was hurt when the ferry hit the pier."],
        ["Marta Reyes was hurt as the ferry hit the pier."],
        ["A passenger was hurt when the ferry hit the pier, captain Olga Brandt said."]),
        Is.EqualTo(new[] { "a0 b0 c0" }));

    [Test]
    public void Group_CountsOfTwoThingsInOneDocument_AreTwoClaims() => Assert.That(Group(
        ["Officers seized six rifles and 12 boxes of shells.", "They have seized 14 rifles and 31 boxes of shells so far this year."],
        ["Six rifles and 12 boxes of shells were seized."],
        ["This year 14 rifles and 31 boxes of shells have been seized."]),
        Is.EqualTo(new[] { "a0 b0", "a1 c0" }));

    [Test]
    public void Group_OtherCountsOfAnotherDocument_AreADispute() => Assert.That(Group(
        ["Officers seized six rifles and 12 boxes of shells."],
        ["Six rifles and 12 boxes of shells were seized."],
        ["Officers seized seven rifles and 13 boxes of shells."]),
        Is.EqualTo(new[] { "a0 b0 c0" }));

    [Test]
    public void Group_AnotherEventOfTheSamePeople_StaysOut() => Assert.That(Group(
        ["A drunken driver killed Marta Reyes in the harbour tunnel."],
        ["Marta Reyes was killed by a driver in the harbour tunnel."],
        ["Marta Reyes opened the harbour tunnel last spring."],
        ["The death of Marta Reyes in the harbour tunnel shocked the town."]),
        Is.EqualTo(new[] { "a0 b0 d0" }));

    [Test]
    public void Group_SameFigureInOtherWords_StaysIn() => Assert.That(Group(
        ["Turnout was 71.3 percent, the commission said."],
        ["Turnout rose to 71.3 percent."],
        ["In the north 68 percent voted, fewer than the 71.3 percent of the country."]),
        Is.EqualTo(new[] { "a0 b0 c0" }));

    /// <summary>The claims of documents whose passages are all alike.</summary>
    private static IEnumerable<string> Group(params string[][] texts)
    {
        var reader = new DocumentReader(EnglishExtractors.All, int.MaxValue);
        DocumentReading[] readings = [.. texts.Select((lines, i) => reader.Read(new Document(((char)('a' + i)).ToString(), string.Join('\n', lines)), CancellationToken.None))];
        var pairs = new List<JudgedPair>();
        for (int left = 0; left < readings.Length; left++)
        {
            for (int right = left + 1; right < readings.Length; right++)
                pairs.Add(Pair(readings[left], readings[right]));
        }

        var numbers = new PassageNumbers(readings);
        return ClaimGrouper.Group(numbers, pairs).Select(claim => string.Join(' ', claim.Places.Select(place => $"{numbers.Cite(place).DocumentId}{numbers[place].Index}")));
    }

    private static JudgedPair Pair(DocumentReading left, DocumentReading right)
    {
        const double Similarity = 0.8;
        var alignments = left.Passages.SelectMany(one => right.Passages.Select(other => new Alignment(new AlignedSide(left.Document.Id, [one]), new AlignedSide(right.Document.Id, [other]),
            AlignmentKind.Paraphrase, Similarity, ImmutableArray<TokenEdit>.Empty, ImmutableArray<AlignmentEvidence>.Empty)));
        return new JudgedPair(new JudgingContext(left, right, [.. alignments], CancellationToken.None));
    }
}
