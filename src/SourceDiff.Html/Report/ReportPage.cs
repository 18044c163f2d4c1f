using System.Collections.Immutable;
using System.Globalization;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Html;

/// <summary>What the parts of one page share: the comparison, the numbers and anchors of its findings and documents.</summary>
internal sealed class ReportPage
{
    private readonly Dictionary<string, int> _documents;
    private (int Left, int Right)? _opening;

    public ReportPage(Comparison comparison)
    {
        Comparison = comparison;
        _documents = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < comparison.Documents.Length; i++)
            _documents.Add(comparison.Documents[i].Id, i);
        var quotations = comparison.Discrepancies.Where(finding => finding.Aspect == Aspect.Quotation).ToList();
        Listed = [.. Enumerable.Range(0, comparison.Findings.Length).Where(i => comparison.Findings[i] is not Discrepancy value
            || !quotations.Exists(quotation => QuotedValues.IsWithin(value.Aspect, value.Positions, quotation.Aspect, quotation.Positions)))];
        Anchors = [.. FindingFingerprints.Of(comparison).Select(fingerprint => "f-" + fingerprint)];
    }

    public Comparison Comparison { get; }

    /// <summary>The two documents that stand side by side at first.</summary>
    public (int Left, int Right) Opening => _opening ??= OpeningPair.Of(Comparison, IndexOf);

    /// <summary>The numbers of the findings that are listed: a value that differs within a quotation that does stands with the quotation.</summary>
    public ImmutableArray<int> Listed { get; }

    /// <summary>The values that differ within the quotation of a finding.</summary>
    public IEnumerable<Finding> Within(Finding quotation) => Comparison.Discrepancies.Where(value => QuotedValues.IsWithin(value.Aspect, value.Positions, quotation.Aspect, quotation.Positions));

    /// <summary>The fragment of each finding, in the order of the findings.</summary>
    public ImmutableArray<string> Anchors { get; }

    /// <summary>The position of a document in the comparison.</summary>
    public int IndexOf(string documentId) => _documents[documentId];

    /// <summary>How a document is called in the page: its publisher, else its title, else its id.</summary>
    public string NameOf(string documentId)
    {
        var document = Comparison.Documents[IndexOf(documentId)];
        return document.Publisher ?? document.Title ?? document.Id;
    }

    /// <summary>The fragment of the passage that starts at <paramref name="citation"/>.</summary>
    public string PassageAnchor(Citation citation) =>
        string.Create(CultureInfo.InvariantCulture, $"p{IndexOf(citation.DocumentId)}-{citation.Span.Start}");
}
