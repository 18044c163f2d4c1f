using SourceDiff.Model;
using SourceDiff.Tests.Judging.Falsifying;

namespace SourceDiff.Tests.Laws;

/// <summary>What holds for the claims of any documents: who is called what, and who is named first, changes nothing.</summary>
public sealed class ClaimLaws
{
    private const int MaxDocuments = 8;

    private static readonly SourceComparer Comparer = SourceComparer.Create();

    /// <summary>The order in which the documents are given, and that of the names they get, for a few permutations of up to eight.</summary>
    private static readonly int[][] Permutations = [[7, 6, 5, 4, 3, 2, 1, 0], [3, 0, 6, 1, 7, 4, 2, 5], [1, 2, 3, 4, 5, 6, 7, 0]];

    [Test]
    public void Claims_OfAnyThreeTexts_DependOnNoNameAndNoOrder() => Law.Holds(Newsroom.Triples, all => AssertPermuted([all.A.Text, all.B.Text, all.C.Text]), 60);

    [Test]
    public void Claims_OfAllSeeds_DependOnNoNameAndNoOrder()
    {
        string[] texts = [.. SeedArticles.All];
        for (int first = 0; first < texts.Length; first += 4)
            AssertPermuted([.. texts.Skip(first).Take(MaxDocuments)]);
    }

    private static void AssertPermuted(string[] texts)
    {
        // Of two equal texts nothing but the name can tell which comes first.
        if (texts.Distinct(StringComparer.Ordinal).Count() < texts.Length)
            return;
        string expected = Claims(texts, [0, 1, 2, 3, 4, 5, 6, 7], [0, 1, 2, 3, 4, 5, 6, 7]);
        foreach (int[] permutation in Permutations)
        {
            Assert.That(Claims(texts, permutation, [0, 1, 2, 3, 4, 5, 6, 7]), Is.EqualTo(expected), "given in another order");
            Assert.That(Claims(texts, [0, 1, 2, 3, 4, 5, 6, 7], permutation), Is.EqualTo(expected), "named otherwise");
        }
    }

    /// <summary>The claims, each document told by its place among the texts, in no order.</summary>
    private static string Claims(string[] texts, int[] order, int[] names)
    {
        string[] ids = [.. names.Where(name => name < texts.Length).Select(name => $"{(char)('a' + name)}")];
        var comparison = Comparer.Compare([.. order.Where(place => place < texts.Length).Select(place => new Document(ids[place], texts[place]))]);
        return string.Join('\n', comparison.Claims.Select(Show).Order(StringComparer.Ordinal));

        string Show(Claim claim) => FormattableString.Invariant($"{Cite(claim.Label)} {claim.Weight:R} {claim.IndependentSources}: {Sort(claim.Passages.Select(Cite))}; silent {Sort(claim.Silent.Select(Place))}; {Sort(claim.Stances.Select(Stance))}; {Sort(claim.Details.Select(Detail))}");

        string Stance(ClaimStance stance) => $"{Place(stance.DocumentId)} {stance.Stance} {(stance.Elsewhere is { } elsewhere ? Cite(elsewhere) : "")} {Sort(stance.DisputedBy.Select(Cite))}";

        string Detail(ClaimDetail detail) => $"{detail.RuleId} {detail.Relation} {Sort(detail.Positions.Select(position => $"{position.Value} {Sort(position.Citations.Select(Cite))}"))}";

        string Cite(Citation citation) => $"{Place(citation.DocumentId)}{citation.Span}";

        string Place(string id) => $"{Array.IndexOf(ids, id)}";
    }

    private static string Sort(IEnumerable<string> parts) => string.Join(", ", parts.Order(StringComparer.Ordinal));
}
