using System.Runtime.InteropServices;
using SourceDiff.Judging.Subjects;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// Lets every detail of a document be told once against another document: judges look at one alignment at a time, and a detail
/// stands in several. What agrees has found its partner; of the rest the surest verdict stays. O(v log v). Keeps its tables from
/// one pair to the next; not thread-safe.
/// </summary>
internal sealed class VerdictChoice
{
    /// <summary>A conflict this sure stands though one of its details has its equal elsewhere: a document may contradict itself.</summary>
    private const double SureConflict = 0.55;

    private const int Ranks = 3;

    private readonly Dictionary<Detail, Relation> _told = [];
    private readonly Dictionary<Repeated, int> _first = [];
    private readonly List<int> _order = [];
    private readonly List<double> _doubts = [];
    private readonly List<int> _surest = [];
    private readonly List<Verdict> _kept = [];
    private readonly List<Verdict> _contrary = [];
    private int _longest;

    /// <summary>Lets go of the last pair of documents.</summary>
    public void Forget()
    {
        _first.Clear();
        _kept.Clear();
        _contrary.Clear();
    }

    /// <summary>The verdicts of a pair that are worth a finding, the surest first; those of one relation in the order found.</summary>
    public Verdict[] Of(JudgingContext pair, double minimumConfidence)
    {
        Rank(pair.Verdicts, minimumConfidence);
        _kept.Clear();
        _told.Clear();
        foreach (int index in _order)
        {
            var verdict = pair.Verdicts[index];
            if (IsTold(verdict) || WordForWord.StatesBoth(pair, verdict))
                continue;
            _kept.Add(verdict);
            // A happening is told in many sentences: nobody asks whether it was.
            if (verdict.Rule.Aspect == Aspect.Event)
                continue;
            _told.TryAdd(new Detail(true, verdict.Left.Span, verdict.Rule.Aspect), verdict.Relation);
            _told.TryAdd(new Detail(false, verdict.Right.Span, verdict.Rule.Aspect), verdict.Relation);
        }

        DropDenied();
        OtherHappenings.Drop(pair, _kept);
        return [.. _kept];
    }

    /// <summary>
    /// Where one denies what the other tells, the same words are not told alike, nor less surely, nor credited to one source: "was fined",
    /// "was not fined"; "Holt confirmed", "Holt denied".
    /// </summary>
    private void DropDenied()
    {
        _contrary.Clear();
        foreach (var verdict in _kept)
        {
            if (verdict.Rule.Aspect is Aspect.Event or Aspect.Polarity or Aspect.Certainty && RankOf(verdict) == 1)
                _contrary.Add(verdict);
        }

        if (_contrary.Count == 0)
            return;
        _contrary.Sort(static (one, other) => one.Left.Span.CompareTo(other.Left.Span));
        _longest = 0;
        foreach (var contrary in _contrary)
            _longest = Math.Max(_longest, contrary.Left.Span.Length);
        _kept.RemoveAll(IsDenied);
    }

    private bool IsDenied(Verdict verdict)
    {
        if (verdict.Rule.Aspect is not (Aspect.Event or Aspect.Certainty or Aspect.Polarity or Aspect.Attribution) || RankOf(verdict) == 1)
            return false;
        var (left, right) = (verdict.Left.Span, verdict.Right.Span);
        for (int i = FirstContrary(left.Start - _longest); i < _contrary.Count && _contrary[i].Left.Span.Start < left.End; i++)
        {
            if (_contrary[i].Left.Span.Overlaps(left) && _contrary[i].Right.Span.Overlaps(right))
                return true;
        }

        return false;
    }

    /// <summary>The first of those that deny which starts at a place of the left text or behind it.</summary>
    private int FirstContrary(int start)
    {
        int low = 0, high = _contrary.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _contrary[middle].Left.Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Orders the numbers of the verdicts by rank, then by confidence, then as found.</summary>
    private void Rank(IReadOnlyList<Verdict> verdicts, double minimumConfidence)
    {
        _order.Clear();
        _doubts.Clear();
        for (int rank = 0; rank < Ranks; rank++)
        {
            int first = _order.Count;
            for (int i = 0; i < verdicts.Count; i++)
            {
                if (verdicts[i].Confidence < minimumConfidence || RankOf(verdicts[i]) != rank)
                    continue;
                _order.Add(i);
                _doubts.Add(-verdicts[i].Confidence);
            }

            SurestFirst.Sort(CollectionsMarshal.AsSpan(_doubts)[first..], CollectionsMarshal.AsSpan(_order)[first..]);
        }
    }

    private static int RankOf(Verdict verdict) => verdict.Relation switch
    {
        Relation.Agrees => 0,
        Relation.Compatible => 2,
        _ => 1,
    };

    private bool IsTold(Verdict verdict)
    {
        // Equal values may stand in many places.
        if (verdict.Relation == Relation.Agrees || verdict.Rule.Aspect == Aspect.Event)
            return false;
        bool left = _told.TryGetValue(new Detail(true, verdict.Left.Span, verdict.Rule.Aspect), out var leftRelation);
        bool right = _told.TryGetValue(new Detail(false, verdict.Right.Span, verdict.Rule.Aspect), out var rightRelation);
        if (verdict.Relation == Relation.Compatible)
            return left || right;
        // One long quotation may be several shorter ones elsewhere, each altered in its own way.
        if (verdict.Rule.Aspect == Aspect.Quotation)
            return left && right;
        return ((left && leftRelation != Relation.Agrees) || (right && rightRelation != Relation.Agrees))
            || ((left || right) && verdict.Confidence < SureConflict);
    }

    /// <summary>For each verdict of a pair the surest one that says the same of another mention of the same values; itself when it is that one.</summary>
    public int[] LeadersOf(Verdict[] verdicts)
    {
        // Every verdict points to the first of its kind, which then points to the surest.
        var leaders = new int[verdicts.Length];
        CollectionsMarshal.SetCount(_surest, verdicts.Length);
        var surest = CollectionsMarshal.AsSpan(_surest);
        _first.Clear();
        for (int i = 0; i < leaders.Length; i++)
        {
            leaders[i] = surest[i] = i;
            if (!IsRepeated(verdicts[i]) || _first.TryAdd(new Repeated(verdicts[i]), i))
                continue;
            int leader = leaders[i] = _first[new Repeated(verdicts[i])];
            if (verdicts[i].Confidence > verdicts[surest[leader]].Confidence)
                surest[leader] = i;
        }

        for (int i = 0; i < leaders.Length; i++)
            leaders[i] = surest[leaders[i]];
        return leaders;
    }

    private static bool IsRepeated(Verdict verdict) => verdict.Subject.Length > 0 && JudgedPair.IsRepeatable(verdict.Rule.Aspect);

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

    private readonly record struct Detail(bool IsLeft, TextSpan Span, Aspect Aspect)
    {
        public override int GetHashCode() => (((Span.Start * 397) ^ Span.End) * 31) + ((int)Aspect * 2) + (IsLeft ? 1 : 0);
    }
}
