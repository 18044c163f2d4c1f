using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Links the claims that tell stages of one case. Two claims are of one case where they tell stages of one matter of the same person or thing, or where a passage
/// of the one comes near the other and nothing speaks against it; the order is that of the stages. What else a judge found to have gone on is linked in the order of the
/// dates, and not at all where these do not tell. O(passages + links · log links).
/// </summary>
internal sealed class StageLinks
{
    /// <summary>Claims of one stage that are linked with those of the next: those that most documents tell.</summary>
    private const int MostOfStage = 4;

    /// <summary>Values of an update; of more, every two would take too long.</summary>
    private const int MostValues = 8;

    /// <summary>Claims before and after one that are told.</summary>
    private const int MostLinked = 12;

    private readonly PassageNumbers _numbers;
    private readonly ClaimDraft[] _claims;
    private readonly int[] _claimOf;
    private readonly List<ToldStage>[] _stages;
    private readonly AsOf?[] _first;
    private readonly SortedSet<int>?[] _earlier;
    private readonly SortedSet<int>?[] _later;

    private StageLinks(PassageNumbers numbers, ClaimDraft[] claims)
    {
        _numbers = numbers;
        _claims = claims;
        _claimOf = new int[numbers.Count];
        Array.Fill(_claimOf, -1);
        _stages = new List<ToldStage>[claims.Length];
        _first = new AsOf?[claims.Length];
        _earlier = new SortedSet<int>?[claims.Length];
        _later = new SortedSet<int>?[claims.Length];
        var reader = new StageReader(numbers);
        for (int i = 0; i < claims.Length; i++)
        {
            foreach (int place in claims[i].Members.Places)
            {
                _claimOf[place] = i;
                if (ClaimTimeline.Published(numbers.Readings[numbers.DocumentOf(place)]) is { } asOf && (_first[i] is not { } first || asOf.CompareTo(first) < 0))
                    _first[i] = asOf;
            }

            _stages[i] = StagesOf(reader, claims[i].Members.Places);
        }
    }

    /// <summary>The claims before and after each, by number, the earliest stage first.</summary>
    public static (int[] Earlier, int[] Later)[] Of(PassageNumbers numbers, ClaimDraft[] claims, ImmutableArray<Finding> findings)
    {
        var links = new StageLinks(numbers, claims);
        links.LinkCases();
        links.LinkNear();
        foreach (var finding in findings)
        {
            if (finding is Discrepancy { Relation: Relation.Supersedes, Aspect: Aspect.Event or Aspect.Certainty or Aspect.Polarity } update)
                links.Link(update);
        }

        var result = new (int[], int[])[claims.Length];
        for (int i = 0; i < result.Length; i++)
        {
            // What links lead round to is neither before nor after.
            var (earlier, later) = (links.Reached(links._earlier, i), links.Reached(links._later, i));
            result[i] = ([.. earlier.Except(later)], [.. later.Except(earlier)]);
        }

        return result;
    }

    /// <summary>The stages that at least half of the passages tell, one a matter.</summary>
    private static List<ToldStage> StagesOf(StageReader reader, int[] places)
    {
        var told = new List<ToldStage>();
        foreach (int place in places)
            reader.Read(place, told);
        if (told.Count < 2)
            return 2 * told.Count >= places.Length ? told : [];
        return [.. told.GroupBy(stage => (stage.Matter, stage.Order)).Where(same => 2 * same.Count() >= places.Length)
            .GroupBy(same => same.Key.Matter).Select(matter => matter.OrderByDescending(same => same.Count()).ThenByDescending(same => same.Key.Order).First())
            .SelectMany(same => same.Distinct())];
    }

    /// <summary>Links the stages of each person's and each thing's case, each with the next that is told.</summary>
    private void LinkCases()
    {
        var cases = new Dictionary<(int, long), List<(ToldStage Stage, int Claim)>>();
        for (int i = 0; i < _stages.Length; i++)
        {
            foreach (var stage in _stages[i])
            {
                if (stage.Of == ToldStage.Unknown)
                    continue;
                if (!cases.TryGetValue((stage.Matter, stage.Of), out var of))
                    cases.Add((stage.Matter, stage.Of), of = []);
                of.Add((stage, i));
            }
        }

        foreach (var of in cases.Values)
        {
            // Brothers share a surname: whoever is told of by it alone may be either.
            var names = of.Select(entry => entry.Stage.FullName).Where(name => name != 0).Distinct().ToList();
            if (names.Count < 2)
                LinkCase(of);
            else
                names.ForEach(name => LinkCase(of.FindAll(entry => entry.Stage.FullName == name)));
        }
    }

    private void LinkCase(List<(ToldStage Stage, int Claim)> of)
    {
        var stages = of.GroupBy(entry => entry.Stage.Order).OrderBy(stage => stage.Key)
            .Select(stage => stage.Select(entry => entry.Claim).Distinct().OrderByDescending(claim => _claims[claim].Members.Places.Length).ThenBy(claim => _claims[claim].Members.Places[0]).Take(MostOfStage).ToList()).ToList();
        for (int i = 1; i < stages.Count; i++)
        {
            foreach (int earlier in stages[i - 1])
            {
                foreach (int later in stages[i])
                    Link(earlier, later, of[0].Stage.IsOfCase);
            }
        }
    }

    /// <summary>Links a claim with one that comes near it by a passage, where they tell two stages of one matter and not of two people.</summary>
    private void LinkNear()
    {
        for (int i = 0; i < _claims.Length; i++)
        {
            foreach (int place in _stages[i].Count == 0 ? [] : _claims[i].Members.Touching)
            {
                if (_claimOf[place] is >= 0 and var other && other != i && CompareStages(i, other, out bool isOfCase) is not 0 and var order)
                    Link(order < 0 ? i : other, order < 0 ? other : i, isOfCase);
            }
        }
    }

    /// <summary>Less than 0 where claim <paramref name="one"/> tells the earlier stage, 0 where that is not told or they tell of two cases.</summary>
    private int CompareStages(int one, int other, out bool isOfCase)
    {
        int order = 0, loose = 0;
        bool isOther = isOfCase = false;
        foreach (var stage in _stages[one])
        {
            foreach (var its in _stages[other])
            {
                if (stage.Matter != its.Matter)
                    continue;
                bool isUnknown = stage.Of == ToldStage.Unknown || its.Of == ToldStage.Unknown;
                isOther |= !isUnknown && stage.Of != its.Of;
                // Of an unnamed suspect a story has few; of roads and houses many.
                if (isUnknown && loose == 0 && stage.IsOfCase)
                    (loose, isOfCase) = (stage.Order.CompareTo(its.Order), order == 0 || isOfCase);
                else if (!isUnknown && stage.Of == its.Of && order == 0)
                    (order, isOfCase) = (stage.Order.CompareTo(its.Order), stage.IsOfCase);
            }
        }

        return order != 0 ? order : isOther ? 0 : loose;
    }

    /// <summary>Links what a judge found to have gone on: the claim that most documents give each value in.</summary>
    private void Link(Discrepancy update)
    {
        if (update.Positions.Length > MostValues)
            return;
        for (int i = 1; i < update.Positions.Length; i++)
        {
            for (int j = 0; j < i; j++)
                Link(update.Positions[j], update.Positions[i], update.Positions.Length == 2);
        }
    }

    private void Link(Position one, Position other, bool areTwo)
    {
        // Of more than two accounts there is no one order of the dates.
        int byDates = areTwo ? CompareDates(one, other) : 0;
        foreach (var (first, isMost) in ClaimsOf(one))
        {
            foreach (var (second, isMostToo) in ClaimsOf(other))
            {
                bool isOfCase = false;
                int order = first == second ? 0 : CompareStages(first, second, out isOfCase) is not 0 and var told ? told : isMost && isMostToo ? byDates : 0;
                if (order != 0)
                    Link(order < 0 ? first : second, order < 0 ? second : first, isOfCase);
            }
        }
    }

    /// <summary>The claims that a value is given in, and whether most of their passages give it.</summary>
    private List<(int Claim, bool IsMost)> ClaimsOf(Position position)
    {
        var places = position.Citations.Select(citation => _numbers.At(_numbers.Document(citation.DocumentId), citation.Span)).Where(place => _claimOf[place] >= 0).Distinct();
        return [.. places.GroupBy(place => _claimOf[place]).OrderByDescending(same => same.Count()).ThenBy(same => same.Min()).Take(MostOfStage).Select(same => (same.Key, 2 * same.Count() >= _claims[same.Key].Members.Places.Length))];
    }

    /// <summary>Less than 0 where all documents of the one came out before all of the other, more where after; 0 where that is not known.</summary>
    private int CompareDates(Position one, Position other)
    {
        var first = DatesOf(one);
        var second = DatesOf(other);
        if (first.Count == 0 || second.Count == 0)
            return 0;
        return first[^1].CompareTo(second[0]) < 0 && !first[^1].IsNews(second[0]) ? -1 : first[0].CompareTo(second[^1]) > 0 && !first[0].IsNews(second[^1]) ? 1 : 0;
    }

    /// <summary>When the documents of a value came out, in order; none when that is not known of all.</summary>
    private List<AsOf> DatesOf(Position position)
    {
        var dates = position.DocumentIds.Select(id => ClaimTimeline.Published(_numbers.Readings[_numbers.Document(id)])).ToList();
        return dates.Contains(null) ? [] : [.. dates.Select(date => date!.Value).Order()];
    }

    /// <summary>A state may come again: what was told later is no earlier stage. Of a case whoever tells a stage late tells it still.</summary>
    private void Link(int earlier, int later, bool isOfCase)
    {
        if (!isOfCase && _first[earlier] is { } one && _first[later] is { } other && one.CompareTo(other) > 0 && !one.IsNews(other))
            return;
        (_later[earlier] ??= []).Add(later);
        (_earlier[later] ??= []).Add(earlier);
    }

    /// <summary>What links lead to from a claim, in the order of the stages; of many the nearest.</summary>
    private List<int> Reached(SortedSet<int>?[] links, int from)
    {
        var reached = new List<int>();
        var next = links[from] is null ? [] : new List<int> { from };
        while (next.Count > 0 && reached.Count < MostLinked)
        {
            next = [.. next.SelectMany(claim => links[claim] ?? []).Distinct().Where(claim => claim != from && !reached.Contains(claim)).Take(MostLinked - reached.Count)];
            reached.AddRange(next);
        }

        // Each after all that are before it; of the rest the one first told.
        var sorted = new List<int>(reached.Count);
        reached.Sort((x, y) => Nullable.Compare(_first[x], _first[y]) is var order && order != 0 ? order : x.CompareTo(y));
        while (reached.Count > 0)
        {
            int first = Math.Max(0, reached.FindIndex(claim => _earlier[claim] is not { } before || !reached.Exists(before.Contains)));
            sorted.Add(reached[first]);
            reached.RemoveAt(first);
        }

        return sorted;
    }
}
