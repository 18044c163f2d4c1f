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

    /// <param name="context">The judged documents.</param>
    /// <param name="minimumConfidence">Verdicts below it are left out.</param>
    /// <param name="choice">What chooses the verdicts, kept from one pair to the next; a new one when left out.</param>
    public JudgedPair(JudgingContext context, double minimumConfidence = 0, VerdictChoice? choice = null)
    {
        Left = context.Left;
        Right = context.Right;
        Alignments = context.Alignments;
        NotCompared = context.NotCompared;
        choice ??= new VerdictChoice();
        Verdicts = choice.Of(context, minimumConfidence);
        Leaders = choice.LeadersOf(Verdicts);
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
}
