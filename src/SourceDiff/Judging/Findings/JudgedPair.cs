using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// What is left of a pair of documents once it is judged: it depends on the two alone, so that comparisons which share the pair can
/// share it. The memory is that of the alignments and verdicts.
/// </summary>
internal sealed class JudgedPair
{
    private readonly bool[] _leftNamed;
    private readonly bool[] _rightNamed;

    public JudgedPair(JudgingContext context, double minimumConfidence = 0)
    {
        Left = context.Left;
        Right = context.Right;
        Alignments = context.Alignments;
        NotCompared = [.. context.NotCompared];
        Verdicts = [.. VerdictChoice.Of(context, minimumConfidence)];
        Leaders = LeadersOf(Verdicts);
        _leftNamed = new bool[Left.Entities.Length];
        _rightNamed = new bool[Right.Entities.Length];
        for (int i = 0; i < _leftNamed.Length; i++)
            _leftNamed[i] = context.Entities.RightOf(i) >= 0;
        for (int i = 0; i < _rightNamed.Length; i++)
            _rightNamed[i] = context.Entities.LeftOf(i) >= 0;
    }

    public DocumentReading Left { get; }

    public DocumentReading Right { get; }

    /// <summary>Their alignments, in text order of the left side.</summary>
    public ImmutableArray<Alignment> Alignments { get; }

    /// <summary>The verdicts that are worth a finding, as <see cref="VerdictChoice"/> ranks them.</summary>
    public Verdict[] Verdicts { get; }

    /// <summary>For each verdict the surest one that says the same of another mention of the same values; itself when it is that one.</summary>
    public int[] Leaders { get; }

    /// <summary>What could not be compared, by reason.</summary>
    public KeyValuePair<string, int>[] NotCompared { get; }

    /// <summary>Which names of the one document, by number, the other names too.</summary>
    public ReadOnlySpan<bool> Named(bool isLeft) => isLeft ? _leftNamed : _rightNamed;

    /// <summary>A value can be repeated; a happening, a negation or a hedge told twice is two.</summary>
    public static bool IsRepeatable(Aspect aspect) =>
        aspect is not (Aspect.Event or Aspect.Polarity or Aspect.Certainty or Aspect.Attribution);

    private static int[] LeadersOf(Verdict[] verdicts)
    {
        var leaders = new int[verdicts.Length];
        var surest = new Dictionary<(string Rule, string Left, string Right, string Subject), int>();
        for (int i = 0; i < leaders.Length; i++)
        {
            if (IsRepeated(verdicts[i]) && (!surest.TryGetValue(KeyOf(verdicts[i]), out int leader) || verdicts[i].Confidence > verdicts[leader].Confidence))
                surest[KeyOf(verdicts[i])] = i;
        }

        for (int i = 0; i < leaders.Length; i++)
            leaders[i] = IsRepeated(verdicts[i]) ? surest[KeyOf(verdicts[i])] : i;
        return leaders;
    }

    private static bool IsRepeated(Verdict verdict) => verdict.Subject.Length > 0 && IsRepeatable(verdict.Rule.Aspect);

    private static (string Rule, string Left, string Right, string Subject) KeyOf(Verdict verdict) =>
        (verdict.Rule.Id, verdict.Left.Value, verdict.Right.Value, verdict.Subject);
}
