using System.Buffers;
using SourceDiff.Judging.Ledger;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// Groups the verdicts that are one finding. A finding is a near-clique: a document holds one value in it, and whoever joins was
/// compared with nearly everyone who is there; verdicts that merely meet in the same words are not chained, for a chain ends in
/// another slot than it began. The surest verdicts choose first (greedy agglomeration): O(1) for a verdict on words that are
/// in the finding already, as nearly all are when many documents agree; O(d) for d documents when one joins.
/// </summary>
internal sealed class VerdictGroups : IDisposable
{
    /// <summary>The share of the pairs of documents in a finding that must have been compared, or give the same value.</summary>
    private const double MinLinked = 0.6;

    private readonly IReadOnlyList<JudgedPair> _pairs;
    private readonly PassageNumbers _numbers;
    private readonly AlignedPassages _aligned;
    private readonly ComparedDocuments _documents;
    private readonly Dictionary<MentionKey, int> _mentions = [];
    private readonly List<int> _places = [];
    private readonly NumberPairs _compared;
    private readonly ContraryAccounts _contrary;
    private readonly int _count;
    private readonly GroupsAround _around;
    private readonly List<VerdictGroup> _found = [];
    private readonly PlacedVerdict[] _verdicts;
    private readonly GroupMember[] _joining = new GroupMember[2];

    private VerdictGroups(IReadOnlyList<JudgedPair> pairs, PassageNumbers numbers)
    {
        _pairs = pairs;
        _numbers = numbers;
        _aligned = new AlignedPassages(pairs, numbers);
        _documents = new ComparedDocuments(numbers, pairs);
        foreach (var pair in pairs)
            _count += pair.Verdicts.Length;
        _verdicts = ArrayPool<PlacedVerdict>.Shared.Rent(_count);
        _compared = new NumberPairs(_count);
        _contrary = new ContraryAccounts(_count);
        int usual = Math.Min(2 * _count, 2 * numbers.Count);
        _mentions.EnsureCapacity(usual);
        _places.EnsureCapacity(usual);
        Number();
        _around = new GroupsAround(_mentions.Count);
    }

    /// <summary>The groups, in the order in which their surest verdicts chose.</summary>
    public static List<VerdictGroup> Of(IReadOnlyList<JudgedPair> pairs, PassageNumbers numbers)
    {
        using var groups = new VerdictGroups(pairs, numbers);
        groups.Place();
        groups._found.RemoveAll(static group => group.IsAbsorbed);
        return groups._found;
    }

    public void Dispose()
    {
        ArrayPool<PlacedVerdict>.Shared.Return(_verdicts, clearArray: true);
        _compared.Dispose();
        _contrary.Dispose();
        _around.Dispose();
        _aligned.Dispose();
    }

    private void Number()
    {
        int next = 0;
        for (int pair = 0; pair < _pairs.Count; pair++)
        {
            int left = _numbers.Document(_pairs[pair].Left.Document.Id), right = _numbers.Document(_pairs[pair].Right.Document.Id), first = next;
            for (int i = 0; i < _pairs[pair].Verdicts.Length; i++)
            {
                var verdict = _pairs[pair].Verdicts[i];
                int leftMention = MentionOf(left, verdict.Left.Span, verdict.Rule.Aspect), rightMention = MentionOf(right, verdict.Right.Span, verdict.Rule.Aspect);
                _compared.Add(leftMention, rightMention);
                _contrary.Add(verdict, _places[leftMention], _places[rightMention]);
                _verdicts[next++] = new PlacedVerdict(verdict, left, right, leftMention, rightMention, first + _pairs[pair].Leaders[i]);
            }
        }
    }

    private int MentionOf(int document, TextSpan span, Aspect aspect)
    {
        ref int mention = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_mentions, new MentionKey(document, span, aspect), out bool known);
        if (known)
            return mention;
        _places.Add(_numbers.At(document, span));
        return mention = _places.Count - 1;
    }

    /// <summary>The surest verdicts first; of equals, those of earlier documents.</summary>
    private void Place()
    {
        int[] order = ArrayPool<int>.Shared.Rent(_count);
        double[] doubts = ArrayPool<double>.Shared.Rent(_count);
        var led = ArrayPool<VerdictGroup?>.Shared.Rent(_count);
        for (int i = 0; i < _count; i++)
            (order[i], doubts[i]) = (i, -_verdicts[i].Verdict.Confidence);
        SurestFirst.Sort(doubts.AsSpan(0, _count), order.AsSpan(0, _count));
        led.AsSpan(0, _count).Clear();
        foreach (int verdict in order.AsSpan(0, _count))
        {
            if (!_contrary.Part(in _verdicts[verdict], _places))
                led[verdict] = Place(in _verdicts[verdict], verdict, led);
        }

        ArrayPool<int>.Shared.Return(order);
        ArrayPool<double>.Shared.Return(doubts);
        ArrayPool<VerdictGroup?>.Shared.Return(led, clearArray: true);
    }

    private VerdictGroup Place(in PlacedVerdict placed, int index, VerdictGroup?[] led)
    {
        var verdict = placed.Verdict;
        var left = new GroupMember(placed.Left, placed.LeftMention, _places[placed.LeftMention], verdict, IsLeft: true);
        var right = new GroupMember(placed.Right, placed.RightMention, _places[placed.RightMention], verdict, IsLeft: false);
        if (placed.Leader != index && led[placed.Leader]?.Current is { } told)
        {
            told.Absorb(verdict, left, right);
            _around.Register(left.Mention, verdict.Relation, told);
            _around.Register(right.Mention, verdict.Relation, told);
            return told;
        }

        if (FindWithBoth(left.Mention, right.Mention, verdict.Relation) is { } whole)
        {
            whole.Absorb(verdict, left, right);
            return whole;
        }

        var joined = FindToJoin(left.Mention, verdict, left, right);
        if (joined is not null)
        {
            joined.Absorb(verdict, left, right);
            joined = Merge(right.Mention, verdict.Relation, joined);
        }
        else if ((joined = FindToJoin(right.Mention, verdict, left, right)) is not null)
        {
            joined.Absorb(verdict, left, right);
        }
        else
        {
            _found.Add(joined = new VerdictGroup(verdict, left, right));
        }

        _around.Register(left.Mention, verdict.Relation, joined);
        _around.Register(right.Mention, verdict.Relation, joined);
        return joined;
    }

    /// <summary>The first group of either word that holds both already: nothing needs to be asked of it.</summary>
    private VerdictGroup? FindWithBoth(int left, int right, Relation relation)
    {
        if (_around.First(left, relation) is not (> 0 and var around))
            return null;
        var first = _around.At(around);
        return first.Holds(left) && first.Holds(right) ? first : null;
    }

    /// <summary>The first group around a word that a verdict may join: most do, so that it is asked before a group is made.</summary>
    private VerdictGroup? FindToJoin(int mention, Verdict verdict, in GroupMember left, in GroupMember right)
    {
        int at = _around.First(mention, verdict.Relation);
        if (at == 0)
            return null;
        (_joining[0], _joining[1]) = (left, right);
        for (; at > 0; at = _around.Next(at))
        {
            var there = _around.At(at);
            if (CanBeOne(there, verdict, _joining))
                return there;
        }

        return null;
    }

    /// <summary>The group that a verdict has joined for its one word, merged with the first around its other word that it may be one with.</summary>
    private VerdictGroup Merge(int mention, Relation relation, VerdictGroup joined)
    {
        for (int at = _around.First(mention, relation); at > 0; at = _around.Next(at))
        {
            var one = _around.At(at);
            if (one == joined || !CanBeOne(one, joined.First, joined.Members))
                continue;
            one.Absorb(joined);
            return one;
        }

        return joined;
    }

    /// <summary>Whether the members of another group, which began with <paramref name="first"/>, may join <paramref name="one"/>.</summary>
    private bool CanBeOne(VerdictGroup one, Verdict first, ReadOnlySpan<GroupMember> members)
    {
        // A happening is told in any number of sentences; what is a value is told once.
        var aspect = first.Rule.Aspect;
        if (one.First.Rule.Aspect == Aspect.Event)
            return first.Relation is Relation.Conflicts or Relation.Supersedes || (AreNear(one, members) && !_contrary.AreHeld(one.Members, members));
        bool repeatable = JudgedPair.IsRepeatable(aspect);
        bool subject = one.Subject.Contains(' ', StringComparison.Ordinal) && one.Subject == first.Subject;
        int pairs = 0, linked = 0, unknown = 0;
        foreach (ref readonly var right in members)
        {
            if (one.Holds(right.Mention))
                continue;
            foreach (ref readonly var left in one.Members)
            {
                bool same = left.HoldsSame(right);
                if (left.Document == right.Document)
                {
                    if (!same)
                        return false;
                    continue;
                }

                bool isLinked = (subject && repeatable) || (same && (repeatable || _aligned.Hold(left.Place, right.Place)))
                    || (left.Document < right.Document ? _compared.Contains(left.Mention, right.Mention) : _compared.Contains(right.Mention, left.Mention));
                if (first.Relation == Relation.Compatible && !left.GoesWith(right))
                    return false;
                if (!isLinked && !_documents.Are(left.Document, right.Document))
                {
                    unknown++;
                    continue;
                }

                pairs++;
                linked += isLinked ? 1 : 0;
            }
        }

        // Documents that were not compared neither link nor part; when nothing links but the verdict itself, it would be a chain.
        return linked >= MinLinked * pairs && (unknown == 0 || linked > 1);
    }

    /// <summary>Whether the sentences of those who join are aligned with most that tell the happening already: what merely meets in one sentence is chained.</summary>
    private bool AreNear(VerdictGroup one, ReadOnlySpan<GroupMember> members)
    {
        // Of two documents, whatever meets is of the sentence that it meets in.
        if (_pairs.Count < 2)
            return true;
        int pairs = 0, linked = 0;
        foreach (ref readonly var right in members)
        {
            if (one.Holds(right.Mention))
                continue;
            foreach (ref readonly var left in one.Members)
            {
                if (left.Document == right.Document || !_documents.Are(left.Document, right.Document))
                    continue;
                pairs++;
                linked += _aligned.Hold(left.Place, right.Place) ? 1 : 0;
            }
        }

        return linked >= MinLinked * pairs;
    }

    private readonly record struct MentionKey(int Document, TextSpan Span, Aspect Aspect)
    {
        public override int GetHashCode() => ((((Document * 31) + Span.Start) * 397) ^ Span.End) + ((int)Aspect * 7919);
    }
}
