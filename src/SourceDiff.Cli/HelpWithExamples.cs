using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SourceDiff.Cli;

/// <summary>The usual help, then examples and exit codes.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private const string ExitCodes = """
        Exit codes:
          0    done
          1    --fail-on: there is such a finding
          2    bad usage, or an article that cannot be read
          3    batch: some lines could not be compared; their results say why
          130  interrupted (Ctrl-C)
          141  the reader of the output has gone
        """;

    private const string CompareExamples = """
        Examples:
          sourcediff compare ours.md theirs.html
          sourcediff compare articles/ --only discrepancies
          curl -s https://example.org/story | sourcediff compare - ours.md
          sourcediff compare articles/ --disputed
          sourcediff compare articles/ --min-sources 2 --missing-from ours.md
          sourcediff compare a.txt b.txt --aspect quantity money --min-confidence 0.8
          sourcediff compare draft.md wire.txt --fail-on conflict --output report.md
          sourcediff compare articles/ -o report.html -o findings.csv --open

        """;

    private const string BatchExamples = """
        Examples:
          sourcediff batch events.jsonl > comparisons.jsonl
          cat events.jsonl | sourcediff batch --only discrepancies | jq .comparison.findings
          parallel --pipe --block 10M sourcediff batch < events.jsonl

        A line in:   {"id": "e1", "documents": [{"text": "…"}, {"id": "b", "text": "…", "title": "…", "publisher": "…", "published": "2026-03-10"}]}
        A line out:  {"id": "e1", "comparison": {…}}   or   {"id": "e1", "error": "…"}

        """;

    private const string OtherExamples = """
        Examples:
          sourcediff explain SD0903
          sourcediff schema > sourcediff.schema.json

        """;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(parseResult.CommandResult.Command.Name switch
        {
            "compare" => CompareExamples,
            "batch" => BatchExamples,
            "explain" or "schema" => OtherExamples,
            _ => CompareExamples + Environment.NewLine + BatchExamples + Environment.NewLine + OtherExamples,
        });
        output.WriteLine(ExitCodes);
        return code;
    }
}
