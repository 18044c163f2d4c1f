using System.CommandLine;
using SourceDiff.Model;

namespace SourceDiff.Cli;

/// <summary><c>sourcediff explain [rule …]</c>: what a rule says and when it fires; without an id, all rules in one line each.</summary>
internal sealed class ExplainCommand
{
    private const int NearIds = 3;

    private readonly CommandEnvironment _environment;

    private readonly Argument<string[]> _ids = new("rules")
    {
        Description = "Ids of rules, as reports show them: SD0903; all rules are listed when none is given",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public ExplainCommand(CommandEnvironment environment)
    {
        _environment = environment;
        Command = new Command("explain", "Print what a rule says, with an example; without an id, all rules in a line each.") { _ids };
        FindingOptions.RefuseOptions(_ids);
        Command.SetAction(result => Run(result.GetValue(_ids) ?? []));
    }

    public Command Command { get; }

    private int Run(string[] ids)
    {
        var rules = SourceComparer.Create().Rules;
        var named = ids.Select(id => rules.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) ?? throw Unknown(id, rules)).ToList();
        using var output = new StreamWriter(_environment.OpenOutput());
        if (named.Count == 0)
        {
            foreach (var rule in rules)
                output.Write($"{rule.Id}  {NameOf(rule.Aspect),-11}  {rule.Title}\n");
        }

        for (int i = 0; i < named.Count; i++)
            Write(output, named[i], isFirst: i == 0);
        return ExitCode.Success;
    }

    private void Write(TextWriter output, Rule rule, bool isFirst)
    {
        output.Write(isFirst ? "" : "\n");
        output.Write($"{rule.Id}  {rule.Title}\n        {NameOf(rule.Aspect)}, {rule.Severity.ToString().ToLowerInvariant()} severity\n\n");
        int column = 0;
        foreach (string word in rule.Help.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            bool breaks = column > 0 && column + 1 + word.Length > _environment.Width;
            output.Write(breaks ? "\n" : column > 0 ? " " : "");
            output.Write(word);
            column = breaks || column == 0 ? word.Length : column + 1 + word.Length;
        }

        output.Write('\n');
    }

    private static InputException Unknown(string id, IEnumerable<Rule> rules)
    {
        var near = rules.OrderBy(rule => Distance(rule.Id, id.ToUpperInvariant())).ThenBy(rule => rule.Id, StringComparer.Ordinal).Take(NearIds);
        return new InputException($"There is no rule '{id}'. Near it: {string.Join(", ", near.Select(rule => $"{rule.Id} ({rule.Title})"))}. 'sourcediff explain' lists all.");
    }

    /// <summary>Ids have one length: characters that differ in place, leading ones (the family) first.</summary>
    private static int Distance(string id, string given)
    {
        int distance = Math.Abs(id.Length - given.Length);
        for (int i = 0; i < Math.Min(id.Length, given.Length); i++)
            distance += id[i] == given[i] ? 0 : id.Length - i;
        return distance;
    }

    private static string NameOf(Aspect aspect) => aspect.ToString().ToLowerInvariant();
}
