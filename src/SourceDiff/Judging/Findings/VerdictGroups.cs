using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// Groups the verdicts that are one finding. A finding is a near-clique: a document holds one value in it, and whoever joins was
/// compared with nearly everyone who is there; verdicts that merely meet in the same words are not chained, for a chain ends in
/// another slot than it began. The surest verdicts choose first (greedy agglomeration, O(v·d) for v verdicts of d documents).
/// </summary>
internal sealed class VerdictGroups(AlignedPassages aligned)
{
    /// <summary>The share of the pairs of documents in a finding that must have been compared, or give the same value.</summary>
    private const double MinLinked = 0.6;

    /// <summary>Findings looked at that hold the same words: more are many happenings told in one breath.</summary>
    private const int MaxGroups = 8;

    private readonly List<PlacedVerdict> _verdicts = [];
    private readonly HashSet<(int Left, int Right)> _compared = [];
    private readonly Dictionary<(int Document, TextSpan Span, Aspect Aspect), int> _mentions = [];
    private readonly Dictionary<(int Mention, Relation Relation), List<VerdictGroup>> _groups = [];
    private readonly Dictionary<(string Rule, int Left, int Right, string LeftValue, string RightValue, string Subject), VerdictGroup> _repeated = [];
    private readonly List<VerdictGroup> _found = [];

    public static List<List<PlacedVerdict>> Of(IReadOnlyList<JudgingContext> pairs, Dictionary<string, int> order, double minimumConfidence)
    {
        var groups = new VerdictGroups(new AlignedPassages(pairs, order));
        foreach (var pair in pairs)
        {
            string left = pair.Left.Document.Id, right = pair.Right.Document.Id;
            foreach (var verdict in VerdictChoice.Of(pair, minimumConfidence))
                groups._verdicts.Add(new PlacedVerdict(verdict, order[left], order[right], left, right));
        }

        return groups.Collect();
    }

    /// <summary>A value can be repeated; a happening, a negation or a hedge told twice is two.</summary>
    private static bool IsRepeatable(Aspect aspect) =>
        aspect is not (Aspect.Event or Aspect.Polarity or Aspect.Certainty or Aspect.Attribution);

    private List<List<PlacedVerdict>> Collect()
    {
        var sides = new (int Left, int Right)[_verdicts.Count];
        var surest = new int[_verdicts.Count];
        for (int i = 0; i < sides.Length; i++)
        {
            var (verdict, left, right, _, _) = _verdicts[i];
            sides[i] = (MentionOf(left, verdict.Left.Span, verdict.Rule.Aspect), MentionOf(right, verdict.Right.Span, verdict.Rule.Aspect));
            _compared.Add(sides[i]);
            surest[i] = i;
        }

        Array.Sort(surest, (one, other) => _verdicts[one].Verdict.Confidence != _verdicts[other].Verdict.Confidence
            ? _verdicts[other].Verdict.Confidence.CompareTo(_verdicts[one].Verdict.Confidence) : one.CompareTo(other));
        foreach (int verdict in surest)
            Place(_verdicts[verdict], sides[verdict]);
        var groups = new List<List<PlacedVerdict>>(_found.Count);
        foreach (var group in _found)
        {
            if (group.Verdicts.Count > 0)
                groups.Add(group.Verdicts);
        }

        return groups;
    }

    private int MentionOf(int document, TextSpan span, Aspect aspect)
    {
        var place = (document, span, aspect);
        if (!_mentions.TryGetValue(place, out int mention))
            _mentions.Add(place, mention = _mentions.Count);
        return mention;
    }

    private void Place(PlacedVerdict placed, (int Left, int Right) sides)
    {
        var verdict = placed.Verdict;
        bool repeatable = IsRepeatable(verdict.Rule.Aspect);
        var own = new VerdictGroup(placed, sides.Left, sides.Right);
        if (repeatable && verdict.Subject.Length > 0)
        {
            var value = (verdict.Rule.Id, placed.Left, placed.Right, verdict.Left.Value, verdict.Right.Value, verdict.Subject);
            if (_repeated.TryGetValue(value, out var told))
            {
                told.Current.Absorb(own);
                Register(sides.Left, verdict.Relation, told);
                Register(sides.Right, verdict.Relation, told);
                return;
            }

            _repeated.Add(value, own);
        }

        _found.Add(own);
        foreach (int mention in (ReadOnlySpan<int>)[sides.Left, sides.Right])
        {
            if (!_groups.TryGetValue((mention, verdict.Relation), out var around))
                continue;
            foreach (var there in around)
            {
                if (there.Current != own.Current && CanBeOne(there.Current, own.Current, repeatable))
                {
                    there.Current.Absorb(own.Current);
                    break;
                }
            }
        }

        Register(sides.Left, verdict.Relation, own);
        Register(sides.Right, verdict.Relation, own);
    }

    private void Register(int mention, Relation relation, VerdictGroup group)
    {
        if (!_groups.TryGetValue((mention, relation), out var around))
            _groups.Add((mention, relation), around = []);
        if (!around.Exists(known => known.Current == group.Current) && around.Count < MaxGroups)
            around.Add(group);
    }

    /// <summary>Whether the members of <paramref name="other"/> may join <paramref name="one"/>.</summary>
    private bool CanBeOne(VerdictGroup one, VerdictGroup other, bool repeatable)
    {
        // A happening is told in any number of sentences; what is a value is told once.
        bool isValue = one.Verdicts[0].Verdict.Rule.Aspect != Aspect.Event;
        bool subject = one.Subject.Contains(' ', StringComparison.Ordinal) && one.Subject == other.Subject;
        int pairs = 0, linked = 0;
        foreach (var right in other.Members)
        {
            if (one.Members.Exists(known => known.Mention == right.Mention))
                continue;
            foreach (var left in one.Members)
            {
                bool same = left.HoldsSame(right);
                if (left.Document == right.Document)
                {
                    if (!same && isValue)
                        return false;
                    continue;
                }

                pairs++;
                linked += (same && (repeatable || aligned.Hold(left, right))) || (subject && repeatable) || _compared.Contains(left.Document < right.Document ? (left.Mention, right.Mention) : (right.Mention, left.Mention))
                    ? 1 : 0;
            }
        }

        return !isValue || linked >= MinLinked * pairs;
    }
}
