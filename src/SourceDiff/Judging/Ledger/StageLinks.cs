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

    /// <summary>Claims before and after one that are told.</summary>
    private const int MostLinked = 12;

    private readonly ClaimDraft[] _claims;
    private readonly int[] _claimOf;
    private readonly List<ToldStage>[] _stages;
    private readonly AsOf?[] _first;
    private readonly AsOf?[] _published;
    private readonly SortedSet<int>?[] _earlier;
    private readonly SortedSet<int>?[] _later;

    private StageLinks(PassageNumbers numbers, ClaimDraft[] claims)
    {
        _claims = claims;
        _claimOf = new int[numbers.Count];
        Array.Fill(_claimOf, -1);
        _stages = new List<ToldStage>[claims.Length];
        _first = new AsOf?[claims.Length];
        _earlier = new SortedSet<int>?[claims.Length];
        _later = new SortedSet<int>?[claims.Length];
        _published = new AsOf?[numbers.Readings.Count];
        for (int i = 0; i < _published.Length; i++)
            _published[i] = ClaimTimeline.Published(numbers.Readings[i]);
        var reader = new StageReader(numbers);
        for (int i = 0; i < claims.Length; i++)
        {
            foreach (int place in claims[i].Members.Places)
            {
                _claimOf[place] = i;
                if (_published[numbers.DocumentOf(place)] is { } asOf && (_first[i] is not { } first || asOf.CompareTo(first) < 0))
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
        var updates = new ToldUpdates(numbers, claims, links._claimOf, links._published);
        foreach (var finding in findings)
        {
            if (finding is Discrepancy { Relation: Relation.Supersedes, Aspect: Aspect.Event or Aspect.Certainty or Aspect.Polarity } update)
                links.Link(updates, update);
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
                if (isUnknown && loose == 0)
                    (loose, isOfCase) = (stage.Order.CompareTo(its.Order), order == 0 || isOfCase);
                else if (!isUnknown && stage.Of == its.Of && order == 0)
                    (order, isOfCase) = (stage.Order.CompareTo(its.Order), stage.IsOfCase);
            }
        }

        return order != 0 ? order : isOther ? 0 : loose;
    }

    /// <summary>Links what a judge found to have gone on, in the order of the stages where these are told, else of the dates.</summary>
    private void Link(ToldUpdates updates, Discrepancy update)
    {
        foreach (var (one, other, byDates) in updates.Of(update))
        {
            int order = CompareStages(one, other, out bool isOfCase) is not 0 and var told ? told : byDates;
            if (order != 0)
                Link(order < 0 ? one : other, order < 0 ? other : one, isOfCase);
        }
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
