using System.CommandLine;
using System.Globalization;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Cli;

/// <summary>The options that ask the ledger of claims.</summary>
internal sealed class ClaimOptions
{
    /// <summary>The articles that an error names.</summary>
    private const int MostNamed = 8;

    private readonly Option<bool> _disputed = new("--disputed")
    {
        Description = "Show only claims on which articles conflict, and the findings about them",
    };

    private readonly Option<bool> _updated = new("--updated")
    {
        Description = "Show only claims with a value that another superseded as the story went on",
    };

    private readonly Option<Aspect?> _about = new("--about")
    {
        Description = "Show only claims with a detail about this; the aspects are those of --aspect",
        HelpName = "aspect",
    };

    private readonly Option<string?> _reportedBy = new("--reported-by")
    {
        Description = "Show only claims that this article reports: its file, its letter in the report, or its outlet",
        HelpName = "article",
    };

    private readonly Option<bool> _singleSource = new("--single-source")
    {
        Description = "Show only claims that one independent source alone reports",
    };

    private readonly Option<int> _minimumSources = new("--min-sources")
    {
        Description = "Show only claims that at least so many independent sources report; copies of one report count once",
        HelpName = "number",
    };

    private readonly Option<string?> _missingFrom = new("--missing-from")
    {
        Description = "Show only claims that this article does not report: its file, its letter in the report, or its outlet",
        HelpName = "article",
    };

    private readonly Option<int?> _claims = new("--claims")
    {
        Description = "How many claims the matrix of three and more articles shows; by default 12, or all that the options above choose. 0 for none",
        HelpName = "number",
    };

    public ClaimOptions(Command command)
    {
        _minimumSources.AcceptOnly(1);
        _claims.AcceptOnly(0);
        FindingOptions.AcceptOnlyAspects(_about, "one");
        command.Options.Add(_disputed);
        command.Options.Add(_updated);
        command.Options.Add(_about);
        command.Options.Add(_reportedBy);
        command.Options.Add(_singleSource);
        command.Options.Add(_minimumSources);
        command.Options.Add(_missingFrom);
        command.Options.Add(_claims);
    }

    /// <exception cref="InputException">No document is the one of <c>--missing-from</c> or <c>--reported-by</c>.</exception>
    public ClaimFilter FilterOf(ParseResult result, IReadOnlyList<Document> documents) => new()
    {
        Disputed = result.GetValue(_disputed),
        Updated = result.GetValue(_updated),
        About = result.GetValue(_about),
        ReportedBy = result.GetValue(_reportedBy) is { } reporter ? Find(_reportedBy.Name, reporter, documents) : null,
        SingleSource = result.GetValue(_singleSource),
        MinimumSources = result.GetValue(_minimumSources),
        MissingFrom = result.GetValue(_missingFrom) is { } name ? Find(_missingFrom.Name, name, documents) : null,
    };

    /// <summary>How many claims to show; <c>null</c> for what is usual.</summary>
    public int? MostOf(ParseResult result, ClaimFilter filter) => result.GetValue(_claims) ?? (filter.IsEmpty ? null : int.MaxValue);

    /// <summary>Says that no claim fits the options, and what would.</summary>
    public static string NothingOf(ClaimFilter filter, Comparison whole)
    {
        string claims = whole.Claims.Length == 1 ? "the only claim is not" : string.Create(CultureInfo.InvariantCulture, $"none of the {whole.Claims.Length} claims is");
        var asked = new List<string>(4);
        if (filter.Disputed)
            asked.Add("disputed (--disputed)");
        if (filter.Updated)
            asked.Add("updated (--updated)");
        if (filter.About is { } aspect)
            asked.Add($"about {aspect.ToString().ToLowerInvariant()} (--about)");
        if (filter.ReportedBy is { } reporter)
            asked.Add($"reported by {reporter} (--reported-by)");
        if (filter.SingleSource)
            asked.Add("of one independent source alone (--single-source)");
        if (filter.MinimumSources > 0)
            asked.Add(string.Create(CultureInfo.InvariantCulture, $"reported by {filter.MinimumSources} independent sources (--min-sources)"));
        if (filter.MissingFrom is { } missing)
            asked.Add($"missing from {missing} (--missing-from)");
        string widest = filter.MinimumSources > 0 && whole.Claims.Max(claim => claim.IndependentSources) is var most && most < filter.MinimumSources
            ? string.Create(CultureInfo.InvariantCulture, $"; the most that report one is {most}, and the {whole.Documents.Length} articles are {Sources(whole.Provenance.IndependentSources)}") : "";
        return $"{claims} {string.Join(" and ", asked)}{widest}.";
    }

    private static string Sources(int count) => count == 1 ? "1 independent source" : string.Create(CultureInfo.InvariantCulture, $"{count} independent sources");

    /// <summary>The id of the document that is called so: by its id, its file name with or without its ending, its letter in the report, or its outlet.</summary>
    private static string Find(string option, string name, IReadOnlyList<Document> documents)
    {
        var found = documents.FirstOrDefault(document => document.Id == name)
            ?? documents.FirstOrDefault(document => Path.GetFileName(document.Id) == Path.GetFileName(name))
            ?? Only(documents, document => Path.GetFileNameWithoutExtension(document.Id) == name)
            ?? documents.ElementAtOrDefault(IndexOfLetter(name))
            ?? Only(documents, document => name.Equals(document.Publisher, StringComparison.OrdinalIgnoreCase));
        return found?.Id ?? throw new InputException(
            $"{option} names '{name}', which is none of the articles compared: {string.Join(", ", documents.Take(MostNamed).Select(document => document.Id))}{(documents.Count > MostNamed ? " …" : "")}. Give one of them, its letter in the report, or its outlet where it has one article.");
    }

    /// <summary>The one document that a condition holds for; <c>null</c> when it holds for none or for several.</summary>
    private static Document? Only(IReadOnlyList<Document> documents, Func<Document, bool> condition) =>
        documents.Where(condition).Take(2).ToList() is [var only] ? only : null;

    /// <summary>A is 0, Z is 25, AA is 26; -1 for what is no such letter.</summary>
    private static int IndexOfLetter(string name)
    {
        int index = 0;
        foreach (char letter in name)
        {
            if (!char.IsAsciiLetter(letter) || name.Length > 3)
                return -1;
            index = (index * 26) + (letter | 0x20) - 'a' + 1;
        }

        return index - 1;
    }
}
