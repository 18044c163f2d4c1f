using System.Collections.Immutable;
using SourceDiff.Judging.Findings;
using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Names;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>What a judge works on: the readings of two documents and how their passages align.</summary>
public sealed class JudgingContext
{
    /// <summary>Passages that align hold some four details that both tell.</summary>
    private const int VerdictsPerAlignment = 4;

    private readonly List<Verdict> _verdicts;
    private readonly List<KeyValuePair<string, int>> _notCompared = [];
    private readonly MatchTable _known;
    private PassageMatch[]? _matches;
    private bool[]? _leftAligned;
    private bool[]? _rightAligned;
    private EntityAssignment? _entities;
    private ValueTable? _leftValues;
    private ValueTable? _rightValues;
    private byte[]? _sharedKinds;
    private StoryKinship? _story;
    private VerbatimSentences? _verbatim;

    internal JudgingContext(DocumentReading left, DocumentReading right, ImmutableArray<Alignment> alignments, CancellationToken cancellation, JudgingScratch? scratch = null)
    {
        scratch ??= new JudgingScratch();
        Slots = scratch.Slots;
        _known = scratch.TakeMatches(left, right);
        Left = left;
        Right = right;
        Texts = new JudgedTexts(left, right);
        Alignments = alignments;
        Cancellation = cancellation;
        _verdicts = new List<Verdict>(VerdictsPerAlignment * alignments.Length);
    }

    /// <summary>The reading of the one document.</summary>
    public DocumentReading Left { get; }

    /// <summary>The reading of the other document.</summary>
    public DocumentReading Right { get; }

    /// <summary>Both, for verdicts that are put into words later.</summary>
    internal JudgedTexts Texts { get; }

    /// <summary>Their alignments, in text order of the left side.</summary>
    public ImmutableArray<Alignment> Alignments { get; }

    /// <summary>Cancels the judging; judges check it once an alignment.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The alignments with their tokens side by side, in the order of <see cref="Alignments"/>; made once, on demand.</summary>
    internal PassageMatch[] Matches => _matches ??= MatchAll();

    /// <summary>Which passages of the one document an alignment holds, by <see cref="Passage.Index"/>; made once, on demand.</summary>
    internal ReadOnlySpan<bool> LeftAligned => _leftAligned ??= AlignedOf(Left, isLeft: true);

    /// <summary>Which passages of the other document an alignment holds.</summary>
    internal ReadOnlySpan<bool> RightAligned => _rightAligned ??= AlignedOf(Right, isLeft: false);

    /// <summary>Which name of the one document is which of the other; made once, on demand.</summary>
    internal EntityAssignment Entities => _entities ??= new EntityAssignment(EntityTable.Of(Left), EntityTable.Of(Right));

    /// <summary>The values of the one document, ready to be compared; looked up once.</summary>
    internal ValueTable LeftValues => _leftValues ??= ValueTable.Of(Left);

    /// <summary>The values of the other document.</summary>
    internal ValueTable RightValues => _rightValues ??= ValueTable.Of(Right);

    /// <inheritdoc cref="ValueKinds.Shared"/>
    internal ReadOnlySpan<byte> SharedKinds => _sharedKinds ??= ValueKinds.Shared(this);

    /// <summary>How surely both tell of one event; measured once, on demand.</summary>
    internal StoryKinship Story => _story ??= StoryKinship.Of(this);

    /// <summary>The alignments of equal wording by their sentences; made once, on demand.</summary>
    internal VerbatimSentences Verbatim => _verbatim ??= new VerbatimSentences(this);

    /// <summary>The working memory of the judges of values.</summary>
    internal SlotScratch Slots { get; }

    /// <summary>Takes every pair of differing values that was weighed, for fitting the weights; usually <c>null</c>.</summary>
    internal List<SlotCandidate>? Trace { get; init; }

    internal IReadOnlyList<Verdict> Verdicts => _verdicts;

    /// <summary>Whether a difference is told already of what stands at a token of the one document and at one of the other; of one aspect, where it is given.</summary>
    internal bool IsTold(int left, int right, Aspect? aspect = null)
    {
        int one = Left.Tokens.Starts[left], other = Right.Tokens.Starts[right];
        foreach (var verdict in _verdicts)
        {
            if (verdict.Relation is Relation.Conflicts or Relation.Supersedes && (aspect is null || verdict.Rule.Aspect == aspect) && verdict.Left.Span.Contains(one) && verdict.Right.Span.Contains(other))
                return true;
        }

        return false;
    }

    /// <summary>What could not be compared, by reason, in ordinal order.</summary>
    internal KeyValuePair<string, int>[] NotCompared
    {
        get
        {
            _notCompared.Sort(static (one, other) => string.CompareOrdinal(one.Key, other.Key));
            return [.. _notCompared];
        }
    }

    /// <summary>
    /// The facts of one type that stand in aligned passages, every left one with every right one; a pair comes once, in the
    /// order of the alignments.
    /// </summary>
    public IEnumerable<(TFact Left, TFact Right)> AlignedFacts<TFact>()
        where TFact : Fact
    {
        var seen = new HashSet<(TFact, TFact)>();
        foreach (var alignment in Alignments)
        {
            Cancellation.ThrowIfCancellationRequested();
            foreach (var left in FactsOf<TFact>(Left, alignment.Left))
            {
                foreach (var right in FactsOf<TFact>(Right, alignment.Right))
                {
                    if (seen.Add((left, right)))
                        yield return (left, right);
                }
            }
        }
    }

    /// <summary>Reports how two details stand to each other.</summary>
    public void Report(Verdict verdict) => _verdicts.Add(verdict);

    /// <summary>Reports that two facts stand in aligned passages but cannot be compared, and why.</summary>
    /// <param name="reason">A few words, the same for every pair of the kind: <c>currencies differ</c>.</param>
    public void ReportNotComparable(string reason)
    {
        for (int i = 0; i < _notCompared.Count; i++)
        {
            if (_notCompared[i].Key != reason)
                continue;
            _notCompared[i] = new KeyValuePair<string, int>(reason, _notCompared[i].Value + 1);
            return;
        }

        _notCompared.Add(new KeyValuePair<string, int>(reason, 1));
    }

    /// <summary>Two passages side by side: their alignment where there is one, otherwise just their tokens.</summary>
    internal PassageMatch MatchOf(int leftPassage, int rightPassage)
    {
        if (!_known.IsFilled)
            _known.Fill(Matches);
        if (_known.Find(leftPassage, rightPassage) is { } found)
            return found;
        found = new PassageMatch(PassageSides.Of(Left)[leftPassage], PassageSides.Of(Right)[rightPassage], Left, Right);
        _known.Add(leftPassage, rightPassage, found);
        return found;
    }

    /// <summary>Whether one alignment holds the two passages; no where either is none.</summary>
    internal bool AreAligned(int leftPassage, int rightPassage)
    {
        if (!_known.IsFilled)
            _known.Fill(Matches);
        return leftPassage >= 0 && rightPassage >= 0 && leftPassage < Left.Passages.Length && rightPassage < Right.Passages.Length
            && _known.Find(leftPassage, rightPassage) is { Alignment: not null };
    }

    private bool[] AlignedOf(DocumentReading reading, bool isLeft)
    {
        var aligned = new bool[reading.Passages.Length];
        foreach (var alignment in Alignments)
        {
            foreach (var passage in (isLeft ? alignment.Left : alignment.Right).Passages)
                aligned[passage.Index] = true;
        }

        return aligned;
    }

    private static IEnumerable<TFact> FactsOf<TFact>(DocumentReading reading, AlignedSide side)
        where TFact : Fact
    {
        foreach (var passage in side.Passages)
        {
            for (int i = 0; i < reading.FactsOf(passage.Index).Length; i++)
            {
                if (reading.FactsOf(passage.Index)[i] is TFact fact)
                    yield return fact;
            }
        }
    }

    private PassageMatch[] MatchAll()
    {
        var matches = new PassageMatch[Alignments.Length];
        for (int i = 0; i < matches.Length; i++)
        {
            Cancellation.ThrowIfCancellationRequested();
            matches[i] = new PassageMatch(Alignments[i].Left, Alignments[i].Right, Left, Right, Alignments[i], i);
        }

        return matches;
    }
}
