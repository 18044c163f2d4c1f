using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Findings;

/// <summary>Of three articles and more the claims say what is one statement.</summary>
public class GatheredHappeningsTests
{
    private static readonly Document[] Documents =
    [
        new("a", "Three crates of smoked eel vanished from the harbour market at Orlen. The wind blew all night. Traders want more lamps."),
        new("b", "From the harbour market at Orlen three crates of smoked eel vanished. Nobody saw a boat leave."),
        new("c", "Three crates of smoked eel have vanished from the harbour market at Orlen. The stalls opened late."),
        new("d", "Smoked eel vanished from the harbour market at Orlen, three crates of it. A watchman was ill."),
    ];

    [Test]
    public void Compare_HappeningOfOneClaim_IsToldOnceOfEachRelation()
    {
        var told = SourceComparer.Create().Compare(Documents).Agreements.Where(agreement => agreement.Aspect == Aspect.Event).ToList();
        Assert.That(told.Select(agreement => agreement.Relation), Is.Unique);
        Assert.That(told.SelectMany(agreement => agreement.Citations).Select(citation => citation.DocumentId).Distinct(), Is.EquivalentTo(new[] { "a", "b", "c", "d" }));
    }

    [Test]
    public void Compare_AnyOrderOfDocuments_TellsTheSame()
    {
        var comparer = SourceComparer.Create();
        string[] Told(IEnumerable<Document> documents) =>
            [.. comparer.Compare([.. documents]).Agreements.Select(agreement => $"{agreement.RuleId} {string.Join(", ", agreement.Citations.Select(citation => $"{citation.DocumentId}{citation.Span}").Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal)];
        Assert.That(Told(Documents.Reverse()), Is.EqualTo(Told(Documents)));
    }
}
