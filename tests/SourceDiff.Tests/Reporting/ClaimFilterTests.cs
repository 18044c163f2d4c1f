using System.Collections.Immutable;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Tests.Reporting;

/// <summary>Which findings go with the claims that are kept.</summary>
public sealed class ClaimFilterTests
{
    private static readonly Document A = new("a", "Eda Roe spoke. The pier was shut.");
    private static readonly Document B = new("b", "Roe resigned. The pier was open.");

    /// <summary>One claim of both articles on the pier, disputed, and one of each alone; a name stands in all.</summary>
    private static Comparison Pier { get; } = new([A, B], [],
        [
            Claim("pier", Cite(A, "The pier was shut."), Cite(B, "The pier was open.")),
            Claim("", Cite(A, "Eda Roe spoke.")),
            Claim("", Cite(B, "Roe resigned.")),
        ],
        [
            new Discrepancy("SD1301", Aspect.Event, Relation.Conflicts, [new("shut", [Cite(A, "shut")]), new("open", [Cite(B, "open")])]),
            new Agreement("SD0602", Aspect.Name, Relation.Agrees, [new("Eda Roe", [Cite(A, "Eda Roe")]), new("Roe", [Cite(B, "Roe")])]),
            new Omission("SD1401", Aspect.Name, [new("Eda", [Cite(A, "Eda")])], ["b"]),
        ], new Coverage([], [], []));

    [Test]
    public void Apply_Disputed_KeepsWhatIsAboutTheClaimInEveryArticle() => Assert.That(Rules(new ClaimFilter { Disputed = true }), Is.EqualTo("SD1301"));

    [Test]
    public void Apply_MissingFromOne_LeavesOutWhatTheOtherArticleSaysElsewhere() => Assert.That(Rules(new ClaimFilter { MissingFrom = "b" }), Is.EqualTo("SD1401"));

    [Test]
    public void Apply_ReportedByOne_KeepsItsClaims() =>
        Assert.That(new ClaimFilter { ReportedBy = "b" }.Apply(Pier).Claims.Select(claim => Pier.Quote(claim.Label)), Is.EqualTo(new[] { "The pier was shut.", "Roe resigned." }));

    [TestCase(Aspect.Event, ExpectedResult = 1)]
    [TestCase(Aspect.Money, ExpectedResult = 0)]
    public int Apply_AboutAnAspect_KeepsClaimsWithADetailOfIt(Aspect aspect) => new ClaimFilter { About = aspect }.Apply(Pier).Claims.Length;

    [Test]
    public void Apply_Updated_KeepsNoConflict() => Assert.That(new ClaimFilter { Updated = true }.Apply(Pier).Claims, Is.Empty);

    [Test]
    public void Apply_Nothing_KeepsAll() => Assert.That(Rules(new ClaimFilter()), Is.EqualTo("SD1301 SD0602 SD1401"));

    private static string Rules(ClaimFilter filter) => string.Join(' ', filter.Apply(Pier).Findings.Select(finding => finding.RuleId));

    private static Claim Claim(string subject, params ImmutableArray<Citation> passages) =>
        new(passages[0], passages, [.. new[] { "a", "b" }.Except(passages.Select(passage => passage.DocumentId))])
        {
            Stances = [.. passages.Select(passage => new ClaimStance(passage.DocumentId, Stance.Asserts))],
            Details = subject.Length == 0 ? [] : [new ClaimDetail("SD1301", Aspect.Event, Relation.Conflicts, []) { Subject = subject }],
        };

    private static Citation Cite(Document document, string words) =>
        new(document.Id, new TextSpan(document.Text.IndexOf(words, StringComparison.Ordinal), document.Text.IndexOf(words, StringComparison.Ordinal) + words.Length));
}
