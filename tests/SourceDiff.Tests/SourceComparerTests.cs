using Microsoft.Extensions.Options;
using SourceDiff.Model;

namespace SourceDiff.Tests;

public class SourceComparerTests
{
    private static readonly Document Left = new("a", "The harbour court opened case #4711 against the ferry company on Monday morning.");
    private static readonly Document Right = new("b", "The harbour court opened case #4712 against the ferry company on Monday evening.");

    private readonly SourceComparer _comparer = SourceComparer.Create(extractors: [new CaseNumberExtractor()], judges: [new CaseNumberJudge()], similarity: new EverythingIsAlike());

    [Test]
    public void Compare_OneDocument_NamesTheRemedy() =>
        Assert.That(() => _comparer.Compare([Left]),
            Throws.ArgumentException.With.Message.StartsWith("A comparison needs at least two documents; 1 given."));

    [Test]
    public void Compare_BadInput_NamesTheCallersParameter()
    {
        Assert.That(() => _comparer.Compare([Left]), Throws.ArgumentException.With.Property(nameof(ArgumentException.ParamName)).EqualTo("documents"));
        Assert.That(() => _comparer.Compare([_comparer.Read(Left)]), Throws.ArgumentException.With.Property(nameof(ArgumentException.ParamName)).EqualTo("readings"));
        Assert.That(() => _comparer.Compare((IReadOnlyList<Document>)null!), Throws.ArgumentNullException.With.Property(nameof(ArgumentException.ParamName)).EqualTo("documents"));
    }

    [Test]
    public void Compare_EqualIds_NamesTheId() =>
        Assert.That(() => _comparer.Compare([Left, new Document("a", "Other.")]),
            Throws.ArgumentException.With.Message.StartsWith("Two documents have the id 'a'. Give each document an id of its own"));

    [Test]
    public void Compare_NullDocument_SaysWhich() =>
        Assert.That(() => _comparer.Compare([Left, null!]),
            Throws.ArgumentException.With.Message.StartsWith("Document 2 of 2 is null. Leave it out."));

    [Test]
    public void Compare_TooManyDocuments_NamesTheOption() =>
        Assert.That(() => SourceComparer.Create(new SourceDiffOptions { MaxDocuments = 2 }).Compare([Left, Right, new Document("c", "")]),
            Throws.ArgumentException.With.Message.Contains("MaxDocuments is 2"));

    [Test]
    public void Compare_Cancelled_Throws() =>
        Assert.That(() => _comparer.Compare([Left, Right], new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void Create_OptionOutOfRange_NamesIt() =>
        Assert.That(() => SourceComparer.Create(new SourceDiffOptions { MinimumConfidence = 1.5 }),
            Throws.InstanceOf<OptionsValidationException>().With.Message.Contains("MinimumConfidence must be between 0 and 1"));

    [Test]
    public void Create_NegativeTimeLimit_NamesIt() =>
        Assert.That(() => SourceComparer.Create(new SourceDiffOptions { TimeLimit = TimeSpan.FromSeconds(-1) }),
            Throws.InstanceOf<OptionsValidationException>().With.Message.Contains("TimeLimit must be a time between 0.001 and 2073600 seconds"));

    [Test]
    public void Create_OptionsChangedAfterwards_KeepsItsOwn()
    {
        var options = new SourceDiffOptions();
        var comparer = SourceComparer.Create(options, [new CaseNumberExtractor()], [new CaseNumberJudge()], new EverythingIsAlike());
        options.MinimumConfidence = 1;

        Assert.That(comparer.Compare([Left, Right]).Discrepancies.Count(finding => finding.RuleId == "SD9001"), Is.EqualTo(1));
    }

    [Test]
    public void Compare_HostExtractorAndJudge_FindsTheHostsDetail()
    {
        var finding = _comparer.Compare([Left, Right]).Discrepancies.Single(discrepancy => discrepancy.RuleId == "SD9001");

        Assert.That(finding.Positions.Select(position => $"{position.Value} in {string.Join(", ", position.DocumentIds)}"),
            Is.EqualTo(new[] { "4711 in a", "4712 in b" }));
    }

    [Test]
    public void Rules_OfTheBuiltInAndTheHostsJudges_AreInOrder()
    {
        string[] ids = [.. _comparer.Rules.Select(rule => rule.Id)];

        Assert.That(ids, Has.Length.GreaterThan(10).And.Ordered.Using((IComparer<string>)StringComparer.Ordinal).And.Member("SD9001").And.Unique);
    }

    [Test]
    public void Compare_Swapped_SwapsTheSides()
    {
        var straight = _comparer.Compare([Left, Right]);
        var swapped = _comparer.Compare([Right, Left]);

        Assert.That(swapped.Documents.Select(document => document.Id), Is.EqualTo(new[] { "b", "a" }));
        Assert.That(swapped.Alignments.Select(alignment => Show(alignment.Mirror())), Is.EqualTo(straight.Alignments.Select(Show)));
        Assert.That(swapped.Findings.Select(finding => finding.Positions[0].DocumentIds.First()), Is.All.EqualTo("b"));
    }

    [Test]
    public void Compare_MinimumConfidence_LeavesOutTheUnsure()
    {
        var comparer = SourceComparer.Create(new SourceDiffOptions { MinimumConfidence = 0.95 }, [new CaseNumberExtractor()], [new CaseNumberJudge()], new EverythingIsAlike());

        Assert.That(comparer.Compare([Left, Right]).Findings.Select(finding => finding.RuleId), Has.None.EqualTo("SD9001"));
    }

    [Test]
    public void Compare_TextOverTheLimit_SaysSoInTheCoverage()
    {
        var comparison = SourceComparer.Create(new SourceDiffOptions { MaxDocumentLength = 40 }).Compare([Left, Right]);

        Assert.That(comparison.Coverage.Documents.Select(document => document.IsTruncated), Is.All.True);
        Assert.That(comparison.Coverage.Limits, Has.Length.EqualTo(2).And.Some.StartsWith("Only the beginning of 'a' was read"));
    }

    [Test]
    public void Compare_TimeIsUp_SaysSoInTheCoverage()
    {
        var judge = new SleepingJudge();
        var comparer = SourceComparer.Create(new SourceDiffOptions { TimeLimit = TimeSpan.FromMilliseconds(1) }, judges: [judge]);

        var comparison = comparer.Compare([Left, Right, new Document("c", Left.Text)]);

        Assert.That(comparison.Coverage.Limits, Is.EqualTo(new[] { "The time limit of 00:00:00.0010000 was reached: 0 of 3 pairs of documents were compared." }));
    }

    private static string Show(Alignment alignment) =>
        $"{alignment.Left.DocumentId}{alignment.Left.Passages[0].Span} {alignment.Right.DocumentId}{alignment.Right.Passages[0].Span} {alignment.Kind} {alignment.Similarity:0.000}";

    private sealed class SleepingJudge : SourceDiff.Judging.IFactJudge
    {
        public IReadOnlyList<Rule> Rules => [];

        public void Judge(SourceDiff.Judging.JudgingContext context)
        {
            context.Cancellation.WaitHandle.WaitOne(TimeSpan.FromSeconds(30));
            context.Cancellation.ThrowIfCancellationRequested();
        }
    }
}
