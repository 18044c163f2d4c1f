using SourceDiff.Judging;
using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff.Tests;

/// <summary>A host's own detail: a case number such as <c>#4711</c>.</summary>
internal sealed class CaseNumberExtractor : IFactExtractor
{
    public void Extract(ReadingContext context)
    {
        foreach (var passage in context.Passages)
        {
            for (int i = passage.FirstToken; i + 1 < passage.EndToken; i++)
            {
                if (context.Tokens.Is(i, "#"))
                    context.Add(new CustomFact(context.Tokens.SpanOf(i, i + 2), passage.Index, "case", context.Tokens[i + 1].ToString()));
            }
        }
    }
}

/// <summary>Compares the case numbers of aligned passages.</summary>
internal sealed class CaseNumberJudge : IFactJudge
{
    private static readonly Rule Differs = new("SD9001", Aspect.Custom, Severity.High, "Case numbers differ", "Two reports of one case give different numbers.");

    public IReadOnlyList<Rule> Rules => [Differs];

    public void Judge(JudgingContext context)
    {
        foreach (var alignment in context.Alignments)
        {
            foreach (var left in context.Left.FactsOf(alignment.Left.Passages[0].Index).ToArray().OfType<CustomFact>())
            {
                foreach (var right in context.Right.FactsOf(alignment.Right.Passages[0].Index).ToArray().OfType<CustomFact>())
                {
                    var relation = left.Value == right.Value ? Relation.Agrees : Relation.Conflicts;
                    context.Report(new Verdict(Differs, relation, VerdictSide.Of(left), VerdictSide.Of(right), 0.9, "The case numbers are compared."));
                }
            }
        }
    }
}
