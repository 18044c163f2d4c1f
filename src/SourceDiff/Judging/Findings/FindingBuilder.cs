using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Ledger;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>Makes one finding of the verdicts that belong together; the surest of them explains it.</summary>
internal sealed class FindingBuilder(PassageNumbers numbers)
{
    private readonly Dictionary<string, int> _valueAt = new(StringComparer.Ordinal);
    private readonly List<(string Value, Interval? Range, List<(int Document, TextSpan Span)> Words)> _values = [];
    private readonly Stack<List<(int Document, TextSpan Span)>> _free = [];

    public Finding Build(VerdictGroup group)
    {
        var surest = group.Surest;
        var positions = Positions(group);
        string subject = FindingSubject.Of(group, numbers);
        string explanation = Explain(surest, positions);
        return surest.Relation is Relation.Agrees or Relation.Compatible
            ? new Agreement(surest.Rule.Id, surest.Rule.Aspect, surest.Relation, positions)
            {
                Subject = subject,
                Severity = group.Severity,
                Confidence = surest.Confidence,
                Explanation = explanation,
                Tolerance = surest.Tolerance,
            }
            : new Discrepancy(surest.Rule.Id, surest.Rule.Aspect, surest.Relation, positions)
            {
                Subject = subject,
                Severity = group.Severity,
                Confidence = surest.Confidence,
                Explanation = explanation,
                Tolerance = surest.Tolerance,
            };
    }

    /// <summary>The sentence of a verdict speaks of the one and the other document; of more it would leave some out.</summary>
    private static string Explain(Verdict surest, ImmutableArray<Position> positions)
    {
        if (surest.Relation != Relation.Compatible || surest.Rule.Aspect is not (Aspect.Certainty or Aspect.Attribution) || !AreOfMany(positions))
            return surest.Explanation;
        return surest.Rule.Aspect == Aspect.Certainty ? DriftWording.OfCertainty(positions) : DriftWording.OfAttribution(positions, AttributionJudge.OwnVoice);
    }

    private static bool AreOfMany(ImmutableArray<Position> positions)
    {
        int documents = 0;
        foreach (var position in positions)
        {
            for (int i = 0; i < position.Citations.Length; i++)
                documents += i > 0 && position.Citations[i].DocumentId == position.Citations[i - 1].DocumentId ? 0 : 1;
        }

        return documents > 2;
    }

    /// <summary>One position a value; what agrees is one value, however it is worded.</summary>
    private ImmutableArray<Position> Positions(VerdictGroup group)
    {
        _values.Clear();
        _valueAt.Clear();
        bool isOne = group.Surest.Relation == Relation.Agrees;
        foreach (ref readonly var member in group.Members)
            Add(member, isOne);
        foreach (ref readonly var member in group.OtherReadings)
            Add(member, isOne);

        if (!isOne && numbers.Readings.Count > 2 && group.Surest is { Relation: Relation.Conflicts or Relation.Supersedes, Rule.Aspect: Aspect.Event or Aspect.Place })
            JoinAlike();
        var positions = new Position[_values.Count];
        for (int i = 0; i < positions.Length; i++)
        {
            var (value, range, words) = _values[i];
            positions[i] = new Position(value, Cite(words)) { Range = range };
            words.Clear();
            _free.Push(words);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(positions);
    }

    /// <summary>Three and more documents word one of two accounts in several ways: one position holds them all, under its first wording.</summary>
    private void JoinAlike()
    {
        for (int i = 0; i < _values.Count; i++)
        {
            for (int j = _values.Count - 1; j > i && _values.Count > 2; j--)
            {
                var (one, other) = (_values[i].Words[0], _values[j].Words[0]);
                if (!AlikeAccounts.Are(numbers.Readings[one.Document].Tokens, one.Span, numbers.Readings[other.Document].Tokens, other.Span))
                    continue;
                _values[i].Words.AddRange(_values[j].Words);
                _values[j].Words.Clear();
                _free.Push(_values[j].Words);
                _values.RemoveAt(j);
            }
        }
    }

    private void Add(in GroupMember member, bool isOne)
    {
        var side = member.Side;
        if (isOne && _values.Count > 0)
        {
            AddWords(_values[0].Words, member.Document, side);
            return;
        }

        if (!_valueAt.TryGetValue(side.Value, out int at))
        {
            _valueAt.Add(side.Value, at = _values.Count);
            _values.Add((side.Value, side.Range, _free.TryPop(out var words) ? words : []));
        }

        AddWords(_values[at].Words, member.Document, side);
    }

    private static void AddWords(List<(int Document, TextSpan Span)> words, int document, VerdictSide side)
    {
        if (side.Mentions.IsDefaultOrEmpty)
        {
            words.Add((document, side.Span));
            return;
        }

        foreach (var span in side.Mentions)
            words.Add((document, span));
    }

    private ImmutableArray<Citation> Cite(List<(int Document, TextSpan Span)> words)
    {
        words.Sort(static (x, y) => x.Document != y.Document ? x.Document.CompareTo(y.Document) : x.Span.CompareTo(y.Span));
        int count = 0;
        for (int i = 0; i < words.Count; i++)
        {
            if (i == 0 || words[i] != words[count - 1])
                words[count++] = words[i];
        }

        var cited = new Citation[count];
        for (int i = 0; i < count; i++)
        {
            var reading = numbers.Readings[words[i].Document];
            cited[i] = new Citation(reading.Document.Id, WholeWords.WithHost(reading.Tokens, words[i].Span));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(cited);
    }
}
