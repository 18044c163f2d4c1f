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
        Verdicts = (choice ?? new VerdictChoice()).Of(context, minimumConfidence);
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
        // Every verdict points to the first of its kind, which then points to the surest.
        var leaders = new int[verdicts.Length];
        var surest = new int[verdicts.Length];
        var first = new Dictionary<Repeated, int>(verdicts.Length);
        for (int i = 0; i < leaders.Length; i++)
        {
            leaders[i] = surest[i] = i;
            if (!IsRepeated(verdicts[i]) || first.TryAdd(new Repeated(verdicts[i]), i))
                continue;
            int leader = leaders[i] = first[new Repeated(verdicts[i])];
            if (verdicts[i].Confidence > verdicts[surest[leader]].Confidence)
                surest[leader] = i;
        }

        for (int i = 0; i < leaders.Length; i++)
            leaders[i] = surest[leaders[i]];
        return leaders;
    }

    private static bool IsRepeated(Verdict verdict) => verdict.Subject.Length > 0 && IsRepeatable(verdict.Rule.Aspect);

    /// <summary>Verdicts that say the same of two values. The hash takes what is at hand: strings are read only where it is equal.</summary>
    private readonly record struct Repeated(Verdict Verdict)
    {
        public bool Equals(Repeated other) =>
            Verdict.Rule.Id == other.Verdict.Rule.Id && Verdict.Left.Value == other.Verdict.Left.Value
            && Verdict.Right.Value == other.Verdict.Right.Value && Verdict.Subject == other.Verdict.Subject;

        public override int GetHashCode() =>
            (((Ends(Verdict.Left.Value) * 31) + Ends(Verdict.Right.Value)) * 31) + Ends(Verdict.Subject) + Ends(Verdict.Rule.Id);

        private static int Ends(string text) => text.Length == 0 ? 0 : (((text.Length * 127) + text[0]) * 31) + text[^1] + (text[text.Length / 2] * 7);
    }
}
