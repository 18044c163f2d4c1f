using System.Collections.Immutable;
using System.CommandLine;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Cli;

/// <summary>The options that say which findings to show; both commands have them.</summary>
internal sealed class FindingOptions
{
    /// <summary>The aspects, as the options name them.</summary>
    public const string AspectNames = "quantity, money, date, duration, age, name, role, place, quotation, attribution, polarity, certainty, event";

    private readonly Option<string[]> _only = new("--only")
    {
        Description = "Show only these kinds of findings",
        AllowMultipleArgumentsPerToken = true,
        HelpName = "discrepancies|conflicts|updates|agreements|omissions",
    };

    private readonly Option<Aspect[]> _aspects = new("--aspect")
    {
        Description = $"Show only findings about these: {AspectNames}",
        AllowMultipleArgumentsPerToken = true,
        HelpName = "aspect",
    };

    private readonly Option<double> _minimumConfidence = new("--min-confidence")
    {
        Description = "Leave out findings below this confidence, 0 to 1",
        HelpName = "number",
    };

    public FindingOptions(Command command)
    {
        _only.AcceptOnlyFromAmong("discrepancies", "conflicts", "updates", "agreements", "omissions");
        AcceptOnlyAspects(_aspects, "one or more");
        _minimumConfidence.AcceptOnly(0, 1);
        command.Options.Add(_only);
        command.Options.Add(_aspects);
        command.Options.Add(_minimumConfidence);
    }

    public FindingFilter FilterOf(ParseResult result)
    {
        string[] only = result.GetValue(_only) ?? [];
        bool discrepancies = only.Contains("discrepancies"), conflicts = only.Contains("conflicts"), updates = only.Contains("updates");
        return new FindingFilter
        {
            Discrepancies = only.Length == 0 || discrepancies || conflicts || updates,
            Relations = discrepancies || conflicts == updates ? [] : [Relation.Agrees, Relation.Compatible, conflicts ? Relation.Conflicts : Relation.Supersedes],
            Agreements = only.Length == 0 || only.Contains("agreements"),
            Omissions = only.Length == 0 || only.Contains("omissions"),
            Aspects = (result.GetValue(_aspects) ?? []).ToImmutableHashSet(),
            MinimumConfidence = result.GetValue(_minimumConfidence),
        };
    }

    /// <summary>Says which aspects there are, instead of what the type of the option is called.</summary>
    public static void AcceptOnlyAspects(Option option, string howMany) => option.Validators.Add(result =>
    {
        foreach (var token in result.Tokens)
        {
            if (!Enum.GetNames<Aspect>().Contains(token.Value, StringComparer.OrdinalIgnoreCase))
                result.AddError($"{option.Name} does not know '{token.Value}'. Give {howMany} of {AspectNames}.");
        }
    });

    /// <summary>An argument that looks like an option is a mistyped option; a file of such a name can be given as <c>./-x</c>.</summary>
    public static void RefuseOptions(Argument<string[]> paths) => paths.Validators.Add(result =>
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-')
                result.AddError($"Unrecognized option '{token.Value}'.");
        }
    });
}
