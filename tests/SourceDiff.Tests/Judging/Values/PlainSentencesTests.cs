using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Values;

/// <summary>Two single sentences that name nobody: what somebody types who tries the product.</summary>
public sealed class PlainSentencesTests
{
    [TestCase("The kennel took in 140 dogs.", "210 dogs were taken in by the kennel.", "140 ≠ 210")]
    [TestCase("The orchard sold for $2 million.", "The buyer paid $3 million for the orchard.", "$2 million ≠ $3 million")]
    [TestCase("The lighthouse is 38 metres tall.", "The 52-metre lighthouse stands on a rock.", "38 metres ≠ 52-metre")]
    [TestCase("The orchestra will dismiss 18 players.", "The orchestra said it would dismiss 25 of its players.", "18 ≠ 25")]
    [TestCase("The pass was closed for six hours.", "The pass was closed for two hours after the rockslide.", "six hours ≠ two hours")]
    [TestCase("The dyke will be 12 metres high.", "The dyke would be 19 metres high.", "12 metres ≠ 19 metres")]
    public void PlainSentences_OfOneThing_AreHeldAgainstEachOther(string left, string right, string told) => Assert.That(Told(left, right), Is.EqualTo(told));

    [TestCase("The baker's rye cost 4 euros.", "The baker's wheat cost 3 euros.")]
    [TestCase("The kennel took in 140 dogs.", "The kennel has a staff of 21.")]
    [TestCase("The canal is 90 kilometres long.", "The canal is 4 metres deep.")]
    public void PlainSentences_OfTwoThings_AreNot(string left, string right) => Assert.That(Told(left, right), Is.Empty);

    [Test]
    public void Lists_OfTheSameThings_AreHeldAgainstEachOther()
    {
        const string Left = "Wardens of the Orlen reserve stopped a lorry near Halvet on Monday. They found nine tusks, 14 snares and about 200 pelts. The driver fled.";
        const string Right = "A lorry was stopped by wardens of the Orlen reserve on Monday. In it were 12 tusks, 31 snares and 450 pelts, the reserve said.";
        Assert.That(Told(Left, Right), Is.EqualTo("14 ≠ 31; nine ≠ 12; about 200 ≠ 450"));
    }

    private static string Told(string left, string right)
    {
        Document one = new("left", left), other = new("right", right);
        return string.Join("; ", SourceComparer.Create().Compare([one, other]).Findings.OfType<Discrepancy>()
            .Select(finding => string.Join(" ≠ ", finding.Positions.SelectMany(position => position.Citations).OrderBy(citation => citation.DocumentId, StringComparer.Ordinal)
                .Select(citation => (citation.DocumentId == "left" ? one : other).Quote(citation.Span)))));
    }
}
