using System.Collections.Immutable;
using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>
/// What a report for people tells, in which order: discrepancies, compatible differences, agreements by passage, then what is
/// left out, by who tells it. It only groups; every finding of the comparison appears once.
/// </summary>
internal sealed class ReportOutline
{
    private readonly Lazy<ReconciledValues> _reconciled;

    public ReportOutline(Comparison comparison)
    {
        Comparison = comparison;
        Labels = new DocumentLabels(comparison);
        Evidence = new Evidence(comparison, Labels);
        var discrepancies = comparison.Discrepancies.ToList();
        var quotations = discrepancies.FindAll(discrepancy => discrepancy.Aspect == Aspect.Quotation);
        Discrepancies = [.. discrepancies.Where(discrepancy => !quotations.Exists(quotation => IsWithin(discrepancy, quotation)))];
        Compatible = Rank(comparison.Agreements.Where(agreement => !IsShared(agreement)));
        (Agreements, InPassing) = AgreementGroup.Of(comparison.Agreements.Where(IsShared), Evidence, new ClaimPlaces(comparison));
        Omissions = OmissionGroup.Of(comparison, Labels, Evidence);
        _reconciled = new Lazy<ReconciledValues>(() => new ReconciledValues(comparison.Whole));
    }

    public Comparison Comparison { get; }

    public DocumentLabels Labels { get; }

    public Evidence Evidence { get; }

    /// <summary>The discrepancies, but for values within quotations that differ: those stand with their quotation.</summary>
    public ImmutableArray<Discrepancy> Discrepancies { get; }

    /// <summary>The values that differ within a quotation that does.</summary>
    public IEnumerable<Discrepancy> Within(Finding finding) =>
        finding is Discrepancy { Aspect: Aspect.Quotation } quotation ? Comparison.Discrepancies.Where(discrepancy => IsWithin(discrepancy, quotation)) : [];

    private static bool IsWithin(Discrepancy value, Discrepancy quotation) =>
        QuotedValues.IsWithin(value.Aspect, value.Positions, quotation.Aspect, quotation.Positions);

    /// <summary>The compatible differences; who credits whom comes last of one severity, of many articles after all others, as the matrix of claims shows it too, with what somebody is called.</summary>
    public ImmutableArray<Agreement> Compatible { get; }

    public ImmutableArray<AgreementGroup> Agreements { get; }

    /// <summary>Of three documents and more, the names and days that sentences of no claim have in common; <c>null</c> when there are none.</summary>
    public AgreementGroup? InPassing { get; }

    /// <summary>The heading of those.</summary>
    public const string InPassingTitle = "In passing, in other sentences";

    /// <summary>How many agreements there are.</summary>
    public int AgreementCount => Agreements.Sum(group => group.Findings.Count) + (InPassing?.Findings.Count ?? 0);

    public ImmutableArray<OmissionGroup> Omissions { get; }

    /// <summary>Documents that have no matrix.</summary>
    private const int FewDocuments = 2;

    /// <summary>The compatible differences that a report tells in full; the others take a line each.</summary>
    private const int MostInFull = 8;

    /// <summary>Lines after those; a report for people is read, the other formats hold everything.</summary>
    public const int MostInLines = 40;

    /// <summary>The passages with agreements that a report tells, those of most documents first.</summary>
    public const int MostPassages = 40;

    /// <summary>The sentences that the same documents alone have, as far as a report tells them: of two articles all, of many the weightiest of each.</summary>
    public int MostSentences => Comparison.Documents.Length == 2 ? int.MaxValue : 8;

    /// <summary>One line on the values that were held against each other and found to be of two things, with the usual reasons; <c>null</c> when there are none.</summary>
    public string? NotComparedLine
    {
        get
        {
            var entries = Comparison.Coverage.NotCompared;
            if (entries.IsEmpty)
                return null;
            string reasons = string.Join(", ", entries.Take(UsualReasons).Select(entry => entry.Reason)) + (entries.Length > UsualReasons ? ", other reasons" : "");
            return $"{Count(entries.Sum(entry => entry.Count), "pair", "pairs")} of values left uncompared: {reasons}";
        }
    }

    private const int UsualReasons = 5;

    /// <summary>One line: how many articles, and how many findings of each kind.</summary>
    public string Summary
    {
        get
        {
            var parts = new List<string>(5) { Count(Comparison.Documents.Length, "article", "articles") + " compared" + Independence };
            AddCount(parts, Discrepancies.Length, "discrepancy", "discrepancies");
            AddCount(parts, Compatible.Length, "compatible difference", "compatible differences");
            AddCount(parts, AgreementCount, "agreement", "agreements");
            AddCount(parts, Omissions.Sum(group => group.Findings.Count), "omission", "omissions");
            if (parts.Count == 1)
                parts.Add("nothing found");
            return string.Join(" · ", parts);
        }
    }

    /// <summary>How many independent sources the articles are, when that is fewer.</summary>
    private string Independence => Comparison.Provenance.IndependentSources is var sources && sources < Comparison.Documents.Length
        ? $", {Count(sources, "independent source", "independent sources")}" : "";

    /// <summary>How many of <see cref="Compatible"/>, which come first, are told in full.</summary>
    public int CompatibleInFull => Math.Min(MostInFull, Compatible.Count(agreement => !IsBrief(agreement)));

    /// <summary>The finding in one line: what it is about, and the values with who holds them.</summary>
    public string LineOf(Finding finding, string sign)
    {
        var relation = finding.Match(agreement => agreement.Relation, discrepancy => discrepancy.Relation, _ => Relation.Agrees);
        var values = ValueRow.Of(this, finding.Positions, finding.Aspect, relation, sign);
        return $"{FindingTitle.Of(finding)} — {string.Concat(values.Select(value => $"{value.Sign}{new StyledText().Add(value.Value.Words).Cut(TextReportWriter.CellsOfValue)} ({Labels.Row(value.Value.DocumentIds)})"))}";
    }

    /// <summary>Whether the values of an update stand in the order of time.</summary>
    public bool IsInTime(Finding finding)
    {
        if (finding is not Discrepancy { Relation: Relation.Supersedes })
            return false;
        foreach (var detail in Comparison.Claims.SelectMany(claim => claim.Details))
        {
            if (detail.RuleId != finding.RuleId || detail.Timeline.IsEmpty || !detail.Positions.Any(position => position.Citations.Contains(finding.Positions[0].Citations[0])))
                continue;
            var places = finding.Positions.Select(position => detail.Timeline.FirstOrDefault(dated => dated.Value == position.Value)).ToList();
            return !places.Contains(null) && places.Zip(places.Skip(1)).All(pair => pair.First!.AsOf.CompareTo(pair.Second!.AsOf) <= 0);
        }

        // An update that no claim tells: its documents came out in the order of the values.
        var published = finding.Positions.Select(position => Comparison.Documents.First(document => document.Id == position.Citations[0].DocumentId).PublishedAt).ToList();
        return !published.Contains(null) && published.Zip(published.Skip(1)).All(pair => pair.First < pair.Second);
    }

    /// <summary>Whether the comparison finds, elsewhere, that values of the two agree or can both be true.</summary>
    public bool CanBothBeTrue(IEnumerable<Position> one, IEnumerable<Position> other) =>
        one.Any(position => other.Any(another => _reconciled.Value.AreInAgreement(position, another)));

    /// <summary>The most values in a headline; the words below show all.</summary>
    private const int MostValues = 5;

    /// <summary>The values of a finding behind its title: " — 12 ≠ 14"; empty where they are long, or one.</summary>
    public string HeadValuesOf(Finding finding) => string.Concat(HeadValues(finding).Select((part, index) => index == 0 && part.Sign.Length == 0 ? " — " + part.Words : part.Sign + part.Words));

    /// <summary>The values of a headline, each with the sign before it.</summary>
    public IEnumerable<(string Sign, string Words)> HeadValues(Finding finding)
    {
        var relation = finding.Match(agreement => agreement.Relation, discrepancy => discrepancy.Relation, _ => Relation.Agrees);
        var values = ValueRow.Of(this, finding.Positions, finding.Aspect, relation, IsInTime(finding) ? " → " : SignOf(relation));
        // "Destroyed", "nearly destroyed" and "demolished" are three tellings of two: the explanation says which stand against each other.
        if (finding is Discrepancy { Aspect: Aspect.Event, Relation: Relation.Conflicts } && values.Count > 2)
            values = [.. values.Where(value => IsOneOfTwo(finding.Explanation, value.Value.Words))];
        if (values.Count < 2 || values.Exists(value => value.Value.Words.Length > TextReportWriter.CellsOfValue))
            yield break;
        foreach (var (index, (sign, value)) in values.Take(MostValues).Index())
            yield return (index == 0 ? "" : sign, value.Words);
        if (values.Count > MostValues)
            yield return (" …", "");
    }

    /// <summary>Whether the explanation holds these words against others: “x” and “y”. What others give besides comes after.</summary>
    private static bool IsOneOfTwo(string explanation, string words)
    {
        int others = explanation.IndexOf(" Others give ", StringComparison.Ordinal);
        var two = explanation.AsSpan(0, others < 0 ? explanation.Length : others);
        return two.Contains($"“{words}” and ", StringComparison.OrdinalIgnoreCase) || two.Contains($" and “{words}”", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What stands between two values.</summary>
    public static string SignOf(Relation relation) => relation switch
    {
        Relation.Conflicts => " ≠ ",
        Relation.Supersedes => " / ",
        _ => " ≈ ",
    };

    public static string NameOf(Aspect aspect) => aspect.ToString().ToLowerInvariant();

    public static string NameOf(Relation relation) => relation switch
    {
        Relation.Conflicts => "conflict",
        Relation.Supersedes => "update",
        Relation.Compatible => "compatible",
        _ => "agreement",
    };

    public static string NameOf(Severity severity) => severity switch
    {
        Severity.High => "high",
        Severity.Medium => "medium",
        _ => "low",
    };

    /// <summary>Whole percent; 100 is kept for all of it.</summary>
    public static string Percent(double share) =>
        (double.IsFinite(share) ? share < 1 ? Math.Min(99, Math.Round(share * 100)) : Math.Round(share * 100) : 0).ToString(CultureInfo.InvariantCulture) + "%";

    public static string Count(int count, string one, string many) =>
        count.ToString("#,0", CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many);

    /// <summary>
    /// Whether an agreement is best shown with the others of its passage: the same value, forms of one name, a day told more exactly, an amount rounded or in
    /// other units, or the same event in other words, where the two passages are all there is to show. A scope that differs is more than wording, and its severity says so.
    /// </summary>
    public static bool IsShared(Agreement agreement) => agreement.Relation == Relation.Agrees
        || (agreement.Severity == Severity.Low && agreement.Aspect is Aspect.Event or Aspect.Name or Aspect.Place or Aspect.Date) || IsOneAmount(agreement);

    /// <summary>The highest of several amounts, over the lowest, that are one amount rounded: "10 kilometers", "six miles".</summary>
    private const double MostRounded = 1.05;

    /// <summary>"about 5,000" and 5,000 leave an editor nothing to decide; "at least 12" and 15 do, and so do 600 and 700.</summary>
    private static bool IsOneAmount(Agreement agreement)
    {
        double low = double.PositiveInfinity, high = 0;
        foreach (var position in agreement.Positions)
        {
            if (position.Range is not { Low: > 0, High: < double.MaxValue } range)
                return false;
            double middle = (range.Low + range.High) / 2;
            (low, high) = (Math.Min(low, middle), Math.Max(high, middle));
        }

        return high <= MostRounded * low;
    }

    private ImmutableArray<Agreement> Rank(IEnumerable<Agreement> agreements) =>
        [.. agreements.OrderBy(IsBrief).ThenByDescending(agreement => agreement.Severity).ThenBy(agreement => agreement.Aspect == Aspect.Attribution ? 1 : 0)
            .ThenByDescending(agreement => agreement.Citations.Select(citation => citation.DocumentId).Distinct().Count())];

    /// <summary>Whether a difference is told well enough in a line: of many articles what somebody is called, and who credits what, as the matrix of claims shows it.</summary>
    private bool IsBrief(Agreement agreement) =>
        Comparison.Documents.Length > FewDocuments && agreement.Aspect is Aspect.Attribution or Aspect.Role;

    private static void AddCount(List<string> parts, int count, string one, string many)
    {
        if (count > 0)
            parts.Add(Count(count, one, many));
    }
}
