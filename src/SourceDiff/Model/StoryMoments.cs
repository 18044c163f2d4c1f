using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>Puts the claims of a comparison in the order of time. O(s log s) for s stances and values; independent of the order of the documents.</summary>
internal sealed class StoryMoments
{
    private readonly Comparison _comparison;
    private readonly Dictionary<string, AsOf> _published;
    private readonly Dictionary<string, int> _momentOf = new(StringComparer.Ordinal);
    private readonly Dictionary<Citation, Claim> _claims = [];
    private readonly List<(AsOf AsOf, ImmutableArray<string> DocumentIds)> _moments = [];
    private readonly List<ValueChange>[] _changes;
    private readonly List<FirstReport>[] _reports;

    private StoryMoments(Comparison comparison)
    {
        _comparison = comparison;
        _published = PublicationOf(comparison);
        FindMoments();
        _changes = [.. _moments.Select(_ => new List<ValueChange>())];
        _reports = [.. _moments.Select(_ => new List<FirstReport>())];
    }

    /// <summary>When each document came out, as far as it is known.</summary>
    public static Dictionary<string, AsOf> PublicationOf(Comparison comparison)
    {
        var published = new Dictionary<string, AsOf>(StringComparer.Ordinal);
        foreach (var document in comparison.Documents)
        {
            if (document.PublishedAt is { } time)
                published.TryAdd(document.Id, AsOf.PublishedAt(time));
        }

        foreach (var document in comparison.Coverage.Documents)
        {
            if (document.Published is { } asOf)
                published[document.DocumentId] = asOf;
        }

        return published;
    }

    public static StoryDevelopment Of(Comparison comparison)
    {
        var story = new StoryMoments(comparison);
        ImmutableArray<string> undated = [.. comparison.Documents.Select(document => document.Id).Where(id => !story._published.ContainsKey(id))];
        return new StoryDevelopment(story._moments.Count < 2 ? [] : story.Moments(), undated);
    }

    private ImmutableArray<StoryMoment> Moments()
    {
        var firsts = new Dictionary<Citation, int>();
        foreach (var claim in _comparison.Claims)
        {
            if (firsts.TryAdd(claim.Label, FirstOf(claim)))
                _claims.Add(claim.Label, claim);
        }

        foreach (var claim in _comparison.Claims)
        {
            if (_claims[claim.Label] == claim && firsts[claim.Label] is >= 0 and var first)
                _reports[first].Add(Report(claim, first, firsts));
            foreach (var detail in claim.Details)
            {
                if (detail.Relation == Relation.Supersedes)
                    AddChanges(claim, detail);
            }
        }

        return [.. _moments.Select((moment, i) => new StoryMoment(moment.AsOf, moment.DocumentIds) { Changes = [.. _changes[i]], FirstReports = [.. _reports[i]] })];
    }

    /// <summary>The moment at which a claim was first told; -1 when nobody knows.</summary>
    private int FirstOf(Claim claim)
    {
        int first = int.MaxValue;
        foreach (string id in claim.Telling)
        {
            if (_momentOf.TryGetValue(id, out int moment))
                first = Math.Min(first, moment);
        }

        return first == int.MaxValue ? -1 : first;
    }

    private FirstReport Report(Claim claim, int moment, Dictionary<Citation, int> firsts)
    {
        Citation? follows = null;
        // The last of those before that was known by then.
        foreach (var earlier in claim.EarlierStages)
        {
            if (firsts.TryGetValue(earlier, out int first) && first >= 0 && first < moment)
                follows = earlier;
        }

        if (follows is { } known && _claims.TryGetValue(known, out var before) && IsReached(before, claim, moment, firsts))
            follows = null;
        return new FirstReport(claim.Label, [.. claim.Telling.Where(id => IsOf(id, moment))]) { EarlierWords = WordsOf(claim, moment), Follows = follows };
    }

    /// <summary>Whether another claim told, at an earlier moment, that the case had come as far: it stands after the same claim, and neither before nor after this one.</summary>
    private static bool IsReached(Claim before, Claim claim, int moment, Dictionary<Citation, int> firsts)
    {
        foreach (var other in before.LaterStages)
        {
            if (other != claim.Label && firsts.TryGetValue(other, out int first) && first >= 0 && first < moment && !claim.EarlierStages.Contains(other) && !claim.LaterStages.Contains(other))
                return true;
        }

        return false;
    }

    /// <summary>The passage of the first document that has one; <c>null</c> where a document of the moment has the label.</summary>
    private Citation? WordsOf(Claim claim, int moment)
    {
        if (IsOf(claim.Label.DocumentId, moment))
            return null;
        Citation? words = null;
        foreach (var passage in claim.Passages.Concat(claim.Stances.Where(stance => stance.Stance != Stance.Disputes).Select(stance => stance.Elsewhere).OfType<Citation>()))
        {
            if (IsOf(passage.DocumentId, moment) && (words is not { } chosen || IsEarlier(passage.DocumentId, chosen.DocumentId)))
                words = passage;
        }

        return words;
    }

    private bool IsEarlier(string one, string other) =>
        _published[one].CompareTo(_published[other]) is var order && order != 0 ? order < 0 : string.CompareOrdinal(one, other) < 0;

    private bool IsOf(string documentId, int moment) => _momentOf.TryGetValue(documentId, out int its) && its == moment;

    /// <summary>
    /// A value is new at the moment of the first document that gives it. What a late copy gives again is not, nor what a document itself dates before the values
    /// that were known.
    /// </summary>
    private void AddChanges(Claim claim, ClaimDetail detail)
    {
        var dated = new List<(int Moment, int Index)>();
        for (int i = 0; i < detail.Timeline.Length; i++)
        {
            if (_momentOf.TryGetValue(detail.Timeline[i].Citation.DocumentId, out int moment))
                dated.Add((moment, i));
        }

        dated.Sort();
        var known = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<DatedValue> before = [];
        for (int first = 0, end; first < dated.Count; first = end)
        {
            for (end = first + 1; end < dated.Count && dated[end].Moment == dated[first].Moment;)
                end++;
            ImmutableArray<DatedValue> after = [.. dated[first..end].Select(entry => detail.Timeline[entry.Index]).Where(value => !known.Contains(value.Value) && !IsOld(value, before))];
            known.UnionWith(dated[first..end].Select(entry => detail.Timeline[entry.Index].Value));
            if (after.IsEmpty)
                continue;
            if (!before.IsEmpty)
                _changes[dated[first].Moment].Add(new ValueChange(claim.Label, detail.RuleId, detail.Aspect, before, after) { Subject = detail.Subject });
            before = after;
        }
    }

    private static bool IsOld(DatedValue value, ImmutableArray<DatedValue> before) =>
        !before.IsEmpty && before.All(known => value.AsOf.CompareTo(known.AsOf) < 0 && !value.AsOf.IsNews(known.AsOf));

    private void FindMoments()
    {
        var dated = new List<(AsOf AsOf, int Index)>();
        for (int i = 0; i < _comparison.Documents.Length; i++)
        {
            if (_published.TryGetValue(_comparison.Documents[i].Id, out var asOf))
                dated.Add((asOf, i));
        }

        dated.Sort(static (x, y) => x.AsOf.CompareTo(y.AsOf) is var order && order != 0 ? order : x.Index.CompareTo(y.Index));
        for (int first = 0, end; first < dated.Count; first = end)
        {
            // Of a day without a time of day nobody knows what came before it on that day.
            var start = dated[first].AsOf;
            for (end = first + 1; end < dated.Count && dated[end].AsOf.IsNews(start);)
                end++;
            foreach (var (_, index) in dated[first..end])
                _momentOf.TryAdd(_comparison.Documents[index].Id, _moments.Count);
            _moments.Add((start, [.. dated[first..end].Select(entry => entry.Index).Order().Select(index => _comparison.Documents[index].Id)]));
        }
    }
}
