using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SourceDiff.Judging.Findings;
using SourceDiff.Model;

namespace SourceDiff;

/// <summary>
/// Documents are worked on in one canonical order (by text, then by id), whatever order they are given in, and the result is
/// told in the order given: so swapping two documents swaps the sides of a comparison and nothing else.
/// </summary>
internal sealed class DocumentOrder
{
    private readonly Dictionary<string, int> _given;
    private readonly DocumentReading[] _readings;
    private readonly Comparison<Citation> _citations;
    private readonly Comparison<string> _ids;
    private readonly Func<string, string> _textOf;

    private DocumentOrder(Dictionary<string, int> given, DocumentReading[] readings, bool isCanonical)
    {
        _given = given;
        _readings = readings;
        _citations = Compare;
        _ids = CompareIds;
        _textOf = id => _readings[Of(id)].Document.Text;
        IsCanonical = isCanonical;
    }

    /// <summary>Whether the documents were given in the canonical order.</summary>
    public bool IsCanonical { get; }

    /// <summary>Sorts <paramref name="readings"/> in place and remembers the order they were given in.</summary>
    public static DocumentOrder Sort(DocumentReading[] readings)
    {
        var given = new Dictionary<string, int>(readings.Length, StringComparer.Ordinal);
        var asGiven = (DocumentReading[])readings.Clone();
        bool isCanonical = true;
        for (int i = 0; i < readings.Length; i++)
        {
            given.Add(readings[i].Document.Id, i);
            isCanonical &= i == 0 || Compare(readings[i - 1], readings[i]) <= 0;
        }

        if (!isCanonical)
            Array.Sort(readings, Compare);
        return new DocumentOrder(given, asGiven, isCanonical);
    }

    /// <summary>
    /// The alignments pair by pair in the order given, the earlier document on the left, in text order of the left. Pairs are put in
    /// order first, so that nothing is sorted but what was turned around. O(p log p + a) for p pairs and a alignments.
    /// </summary>
    public ImmutableArray<Alignment> Restore(List<JudgedPair> pairs)
    {
        if (pairs.Count == 1 && IsCanonical)
            return pairs[0].Alignments;
        var ordered = new (int Left, int Right, bool IsTurned, JudgedPair Pair)[pairs.Count];
        int count = 0;
        for (int i = 0; i < ordered.Length; i++)
        {
            int left = Of(pairs[i].Left.Document.Id), right = Of(pairs[i].Right.Document.Id);
            ordered[i] = (Math.Min(left, right), Math.Max(left, right), left > right, pairs[i]);
            count += pairs[i].Alignments.Length;
        }

        Array.Sort(ordered, static (x, y) => x.Left != y.Left ? x.Left.CompareTo(y.Left) : x.Right.CompareTo(y.Right));
        var restored = new Alignment[count];
        int next = 0;
        foreach (var (_, _, isTurned, pair) in ordered)
        {
            int first = next;
            foreach (var alignment in pair.Alignments)
                restored[next++] = isTurned ? alignment.Mirror() : alignment;
            if (isTurned)
                Array.Sort(restored, first, next - first, InText);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(restored);
    }

    private static readonly Comparer<Alignment> InText = Comparer<Alignment>.Create(static (one, other) =>
    {
        int order = one.Left.Passages[0].Index.CompareTo(other.Left.Passages[0].Index);
        return order != 0 ? order : one.Right.Passages[0].Index.CompareTo(other.Right.Passages[0].Index);
    });

    /// <summary>
    /// The findings, still the most important first, each with the position that most documents hold first, then in the order given;
    /// of an update with the earliest first, where the dates of the documents tell.
    /// </summary>
    public ImmutableArray<Finding> Restore(ImmutableArray<Finding> findings)
    {
        var restored = ImmutableArray.CreateBuilder<Finding>(findings.Length);
        foreach (var finding in findings)
            restored.Add(Restore(finding));
        return restored.MoveToImmutable();
    }

    /// <summary>The coverage with its documents in the order given.</summary>
    public ImmutableArray<DocumentCoverage> Restore(ImmutableArray<DocumentCoverage> documents) =>
        IsCanonical ? documents : documents.Sort((one, other) => CompareIds(one.DocumentId, other.DocumentId));

    /// <summary>The provenance with its groups, their documents and the pairs in the order given.</summary>
    public Provenance Restore(Provenance provenance)
    {
        if (IsCanonical)
            return provenance;
        var groups = provenance.Groups.Select(group => new SourceGroup(group.DocumentIds.Sort(CompareIds)) { Origin = group.Origin, Agency = group.Agency })
            .OrderBy(group => Of(group.DocumentIds[0]));
        var reuses = provenance.Reuses.Select(reuse => Of(reuse.Left) < Of(reuse.Right) ? reuse : reuse.Mirror())
            .OrderBy(reuse => Of(reuse.Left)).ThenBy(reuse => Of(reuse.Right));
        return new Provenance([.. groups], [.. reuses]);
    }

    private Finding Restore(Finding finding)
    {
        var positions = finding.Positions;
        if (!IsCanonical)
            positions = InOrderGiven(positions);
        bool inTime = finding is Discrepancy { Relation: Relation.Supersedes } && AreDated(positions);
        for (int i = 1; i < positions.Length; i++)
        {
            if ((inTime ? CompareInTime(positions[i - 1], positions[i]) : Compare(positions[i - 1], positions[i])) > 0)
            {
                positions = positions.Length == 2 ? [positions[1], positions[0]] : [.. positions.Order(Comparer<Position>.Create(inTime ? CompareInTime : Compare))];
                break;
            }
        }

        var missing = finding is Omission omission && !IsCanonical ? omission.MissingFrom.Sort(_ids) : default;
        bool isOfMany = positions.Length > 2 && (finding is Discrepancy || finding.Aspect is Aspect.Quantity or Aspect.Money or Aspect.Date or Aspect.Duration or Aspect.Age);
        if (IsCanonical && positions == finding.Positions && !isOfMany)
            return finding;
        string explanation = ExplanationOrder.Restore(finding.Explanation, positions, _textOf);
        return finding.With(positions, missing, !isOfMany ? explanation : inTime ? OtherValues.InTime(explanation, positions, _textOf) : OtherValues.Add(explanation, positions, _textOf));
    }

    /// <summary>The positions with their citations in the order given; those that are so already stay the same.</summary>
    private ImmutableArray<Position> InOrderGiven(ImmutableArray<Position> positions)
    {
        Position[]? ordered = null;
        for (int i = 0; i < positions.Length; i++)
        {
            if (IsOrdered(positions[i].Citations))
                continue;
            ordered ??= positions.AsSpan().ToArray();
            var citations = positions[i].Citations.AsSpan().ToArray();
            citations.AsSpan().Sort(_citations);
            ordered[i] = new Position(positions[i].Value, ImmutableCollectionsMarshal.AsImmutableArray(citations)) { Range = positions[i].Range };
        }

        return ordered is null ? positions : ImmutableCollectionsMarshal.AsImmutableArray(ordered);
    }

    private bool IsOrdered(ImmutableArray<Citation> citations)
    {
        for (int i = 1; i < citations.Length; i++)
        {
            if (Compare(citations[i - 1], citations[i]) > 0)
                return false;
        }

        return true;
    }

    private bool AreDated(ImmutableArray<Position> positions)
    {
        foreach (var position in positions)
        {
            if (FirstDayOf(position) is null)
                return false;
        }

        return true;
    }

    private int CompareInTime(Position one, Position other)
    {
        int order = Nullable.Compare(FirstDayOf(one), FirstDayOf(other));
        return order != 0 ? order : Compare(one, other);
    }

    /// <summary>When a value was first published, as far as that is known.</summary>
    private DateTime? FirstDayOf(Position position)
    {
        DateTime? first = null;
        foreach (var citation in position.Citations)
        {
            var reading = _readings[Of(citation.DocumentId)];
            var published = reading.Document.PublishedAt?.UtcDateTime ?? reading.PublishedOn?.ToDateTime(TimeOnly.MinValue);
            first = published is { } time && (first is not { } known || time < known) ? time : first;
        }

        return first;
    }

    private int Compare(Position one, Position other)
    {
        int order = Holders(other).CompareTo(Holders(one));
        return order != 0 ? order : Compare(one.Citations[0], other.Citations[0]);
    }

    private static int Holders(Position position)
    {
        int holders = 1;
        for (int i = 1; i < position.Citations.Length; i++)
            holders += position.Citations[i].DocumentId == position.Citations[i - 1].DocumentId ? 0 : 1;
        return holders;
    }

    private int Compare(Citation one, Citation other)
    {
        int order = CompareIds(one.DocumentId, other.DocumentId);
        return order != 0 ? order : one.Span.CompareTo(other.Span);
    }

    private int CompareIds(string one, string other) => Of(one).CompareTo(Of(other));

    private int Of(string id) => _given[id];

    private static int Compare(DocumentReading one, DocumentReading other)
    {
        int order = string.CompareOrdinal(one.Document.Text, other.Document.Text);
        return order != 0 ? order : string.CompareOrdinal(one.Document.Id, other.Document.Id);
    }
}
