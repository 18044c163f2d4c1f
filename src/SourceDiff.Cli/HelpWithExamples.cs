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
        """;

    private const string CompareCodes = "  1    --fail-on: there is such a finding";

    private const string UsageCode = "  2    bad usage, or an input that cannot be read";

    private const string BatchCodes = "  3    batch: some lines could not be compared; their results say why";

    private const string CommonCodes = """
          130  interrupted (Ctrl-C)
          141  the reader of the output has gone
        """;

    private const string CompareExamples = """
          sourcediff compare ours.md theirs.html
          sourcediff compare articles/ --only discrepancies
          curl -s https://example.org/story | sourcediff compare - ours.md
          sourcediff compare articles/ --disputed
          sourcediff compare articles/ --min-sources 2 --missing-from ours.md
          sourcediff compare articles/ --reported-by ours.md --single-source
          sourcediff compare a.txt b.txt --aspect quantity money --min-confidence 0.8
          sourcediff compare draft.md wire.txt --fail-on conflict --output report.md
          sourcediff compare articles/ -o report.html -o findings.csv --open
        """;

    private const string BatchExamples = """
          sourcediff batch events.jsonl > comparisons.jsonl
          cat events.jsonl | sourcediff batch --only discrepancies | jq .comparison.findings
          parallel --pipe --block 10M sourcediff batch < events.jsonl
        """;

    private const string BatchLines = """

        Batch in:   {"id": "e1", "documents": [{"text": "…"}, {"id": "b", "text": "…", "title": "…", "publisher": "…", "published": "2026-03-10"}]}
        Batch out:  {"id": "e1", "comparison": {…}}   or   {"id": "e1", "error": "…"}
        """;

    private const string ExplainExamples = """
          sourcediff explain
          sourcediff explain SD0903
        """;

    private const string SchemaExamples = """
          sourcediff schema > sourcediff.schema.json
        """;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        string command = parseResult.CommandResult.Command.Name;
        bool isOfAll = command is not ("compare" or "batch" or "explain" or "schema");
        output.WriteLine("Examples:");
        output.WriteLine(command switch
        {
            "compare" => CompareExamples,
            "batch" => BatchExamples,
            "explain" => ExplainExamples,
            "schema" => SchemaExamples,
            _ => string.Join(Environment.NewLine, CompareExamples, BatchExamples, ExplainExamples, SchemaExamples),
        });
        if (isOfAll || command == "batch")
            output.WriteLine(BatchLines);
        output.WriteLine();
        output.WriteLine(ExitCodes);
        if (isOfAll || command == "compare")
            output.WriteLine(CompareCodes);
        output.WriteLine(UsageCode);
        if (isOfAll || command == "batch")
            output.WriteLine(BatchCodes);
        output.WriteLine(CommonCodes);
        return code;
    }
}
