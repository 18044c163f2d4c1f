using System.Collections.Immutable;
using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>
/// What a report for people tells of how the story developed: a few lines a moment, of many moments those of a day together, of many days the weightiest.
/// Two documents need none: their updates and omissions say it all.
/// </summary>
internal sealed class DevelopmentOutline
{
    public const string Title = "How the story developed";

    /// <summary>Moments that a reader takes in; of more, those of a day are told as one, and of more days the weightiest.</summary>
    private const int MostMoments = 10;

    /// <summary>The first reports told of one moment, and the stages; all others are counted.</summary>
    private const int MostNew = 3;

    /// <summary>The changes told of one moment.</summary>
    private const int MostChanges = 6;

    /// <summary>The rule of a case that has gone on: its stages are told by the claims that tell them.</summary>
    private const string Stages = "SD1309";

    /// <summary>The most cells of a value, and of the words for what was told before.</summary>
    private const int CellsOfValue = 40, CellsOfStage = 60;

    private readonly ReportOutline _outline;
    private readonly Dictionary<Citation, (int Rank, Claim Claim)> _claims = [];
    private readonly Dictionary<Citation, Citation> _told = [];
    private readonly Dictionary<string, AsOf> _published;

    public DevelopmentOutline(ReportOutline outline)
    {
        _outline = outline;
        _published = StoryMoments.PublicationOf(outline.Comparison);
        var development = outline.Comparison.Documents.Length < ClaimMatrix.FewestDocuments ? new StoryDevelopment([], []) : outline.Comparison.Development;
        if (development.Moments.IsEmpty)
            return;
        foreach (var claim in outline.Comparison.Claims)
            _claims.TryAdd(claim.Label, (_claims.Count, claim));
        foreach (var report in development.Moments.SelectMany(moment => moment.FirstReports))
            _told.TryAdd(report.Claim, report.Words);
        var moments = development.Moments;
        if (moments.Length > MostMoments)
            moments = [.. moments.GroupBy(moment => moment.AsOf.Day).Select(DayOf)];
        Count = moments.Length;
        var chosen = moments.Select((moment, i) => (Moment: moment, Index: i)).OrderByDescending(entry => entry.Index == 0 ? double.MaxValue : WeightOf(entry.Moment)).Take(MostMoments).OrderBy(entry => entry.Index).ToList();
        Moments = [.. chosen.Select(entry => Show(entry.Moment, moments))];
        Undated = development.Undated;
    }

    /// <summary>The moments, in the order of time; empty when there is nothing to tell.</summary>
    public ImmutableArray<ShownMoment> Moments { get; } = [];

    /// <summary>How many moments there are, told or not.</summary>
    public int Count { get; }

    /// <summary>The documents of which nobody knows when they came out.</summary>
    public ImmutableArray<string> Undated { get; } = [];

    /// <summary>What is not told; empty when all is.</summary>
    public string More => Count == Moments.Length ? "" : ReportOutline.Count(Count - Moments.Length, "more day", "more days");

    /// <summary>Says which documents are of no known time, by the names that a report gives them.</summary>
    public static string UndatedLine(string names) => $"Undated: {names}; what only undated articles tell is not placed.";

    /// <summary>Says of a moment how many more claims were first reported.</summary>
    public static string MoreOf(ShownMoment moment) => (moment.News.Count, moment.Untold) switch
    {
        (0, 0) => "nothing new",
        (_, 0) => "",
        (0, _) => $"{ReportOutline.Count(moment.Untold, "new claim", "new claims")}, near what was told before",
        _ => $"… and {ReportOutline.Count(moment.Untold, "more new claim", "more new claims")}",
    };

    /// <summary>The moments of a day as one: what changed twice, from the first value to the last.</summary>
    private StoryMoment DayOf(IGrouping<DateOnly, StoryMoment> day)
    {
        var moments = day.ToList();
        if (moments.Count == 1)
            return moments[0];
        var changes = moments.SelectMany(moment => moment.Changes).GroupBy(change => (change.Claim, change.RuleId, change.Subject))
            .Select(same => new ValueChange(same.Key.Claim, same.Key.RuleId, same.First().Aspect, same.First().Before, same.Last().After) { Subject = same.Key.Subject });
        return new StoryMoment(new AsOf(day.Key), [.. moments.SelectMany(moment => moment.DocumentIds).OrderBy(_outline.Labels.IndexOf)])
        {
            Changes = [.. changes.OrderBy(change => RankOf(change.Claim))],
            FirstReports = [.. moments.SelectMany(moment => moment.FirstReports).OrderBy(report => RankOf(report.Claim))],
        };
    }

    private int RankOf(Citation claim) => _claims.TryGetValue(claim, out var found) ? found.Rank : int.MaxValue;

    private double WeightOf(StoryMoment moment) =>
        moment.Changes.Select(change => change.Claim).Concat(moment.FirstReports.Take(MostNew).Select(report => report.Claim)).Distinct().Sum(claim => _claims.TryGetValue(claim, out var found) ? found.Claim.Weight : 0);

    private ShownMoment Show(StoryMoment moment, ImmutableArray<StoryMoment> all)
    {
        var stages = StagesOf(moment);
        // What has gone on is told once, by the claim that tells it.
        var changes = moment.Changes.Where(change => !IsOfHappening(change) || (!(change.RuleId == Stages && stages.Count > 0) && AreOne(change.Before) && AreOne(change.After) && !moment.FirstReports.Any(report => report.Follows is not null && change.After.Any(value => Holds(report, value)))))
            .Select(change => (Change: change, News: Show(change))).Where(entry => entry.News is not null).DistinctBy(entry => TitleOf(entry.Change)).Take(MostChanges).ToList();
        var reports = moment.FirstReports.Where(report => report.Follows is null && !IsNear(report, moment) && !changes.Exists(entry => entry.Change.After.Any(value => Holds(report, value))))
            .OrderByDescending(NewsworthOf).Take(Math.Max(1, MostNew - stages.Count)).ToList();
        int shown = Math.Min(MostNew, stages.Count);
        return new ShownMoment(WhenOf(moment.AsOf, all), moment.DocumentIds, [.. stages.Take(shown).Select(Show), .. changes.Select(entry => entry.News!), .. reports.Select(Show)], moment.FirstReports.Length - shown - reports.Count);
    }

    /// <summary>The stages that were reached: of several claims that tell one stage of a case the most newsworthy.</summary>
    private List<FirstReport> StagesOf(StoryMoment moment)
    {
        var stages = new List<FirstReport>();
        foreach (var report in moment.FirstReports.Where(report => report.Follows is not null).OrderByDescending(NewsworthOf))
        {
            if (!stages.Exists(told => FollowOne(told, report) && !IsBefore(told, report) && !IsBefore(report, told)))
                stages.Add(report);
        }

        // The last stage last.
        return [.. stages.OrderBy(stage => stages.Count(other => IsBefore(other, stage)))];
    }

    /// <summary>Whether both tell stages of one case.</summary>
    private bool FollowOne(FirstReport one, FirstReport other) =>
        _claims.TryGetValue(one.Claim, out var first) && _claims.TryGetValue(other.Claim, out var second) && first.Claim.EarlierStages.Intersect(second.Claim.EarlierStages).Any();

    private bool IsBefore(FirstReport one, FirstReport other) => _claims.TryGetValue(other.Claim, out var found) && found.Claim.EarlierStages.Contains(one.Claim);

    private static bool IsOfHappening(ValueChange change) => change.Aspect is Aspect.Event or Aspect.Certainty or Aspect.Polarity;

    /// <summary>Numbers of one moment may differ; accounts that do are not what became of the other.</summary>
    private static bool AreOne(ImmutableArray<DatedValue> values) => values.All(value => value.Value == values[0].Value);

    private static bool Holds(FirstReport report, DatedValue value) =>
        report.Words.DocumentId == value.Citation.DocumentId && report.Words.Span.Contains(value.Citation.Span);

    /// <summary>Whether a passage of an earlier document comes near the claim: what is new is no more than how it is put.</summary>
    private bool IsNear(FirstReport report, StoryMoment moment) =>
        _claims.TryGetValue(report.Claim, out var found) && found.Claim.Touching.Any(passage => _published.TryGetValue(passage.DocumentId, out var asOf) && asOf.CompareTo(moment.AsOf) < 0);

    /// <summary>What several independent sources have, and what an article tells first, is worth most.</summary>
    private double NewsworthOf(FirstReport report)
    {
        int sources = _claims.TryGetValue(report.Claim, out var found) ? found.Claim.IndependentSources : 1;
        double behind = (double)report.Words.Span.Start / _outline.Labels.DocumentOf(report.Words.DocumentId).Text.Length;
        return Math.Log2(1 + sources) * (2 - behind);
    }

    private ShownNews Show(FirstReport report) => new(report.Follows is null ? ShownNews.New : ShownNews.Stage, _outline.Evidence.Words(report.Words).ToString(), report.DocumentIds, report.Words)
    {
        After = report.Follows is { } earlier ? new StyledText().Add(_outline.Evidence.Words(_told.GetValueOrDefault(earlier, earlier))).CutAtClause(CellsOfStage).ToString() : "",
    };

    /// <summary>A change in words of the texts; <c>null</c> where these are the same before and after.</summary>
    private ShownNews? Show(ValueChange change)
    {
        string before = ValuesOf(change, change.Before), after = ValuesOf(change, change.After);
        if (before.Equals(after, StringComparison.OrdinalIgnoreCase))
            return null;
        return new ShownNews(ShownNews.Changed, $"{TitleOf(change)} — {before} → {after}", [.. change.After.Select(value => value.Citation.DocumentId).Distinct()], change.After[0].Citation);
    }

    private static string TitleOf(ValueChange change) => FindingTitle.Of(new ClaimDetail(change.RuleId, change.Aspect, Relation.Supersedes, []) { Subject = change.Subject });

    private string ValuesOf(ValueChange change, ImmutableArray<DatedValue> values)
    {
        ImmutableArray<Position> positions = [.. values.GroupBy(value => value.Value, StringComparer.Ordinal).Select(same => new Position(same.Key, [.. same.Select(value => value.Citation)]))];
        return string.Join(" / ", HeldValue.Of(_outline, positions, change.Aspect, Relation.Supersedes).Select(value => value.Words.Length == 0 ? "–" : new StyledText().Add(value.Words).Cut(CellsOfValue).ToString()));
    }

    /// <summary>The day, with its year where there are several, and its time where several moments of it are told.</summary>
    private static string WhenOf(AsOf asOf, ImmutableArray<StoryMoment> all)
    {
        string day = asOf.Day.ToString(all[0].AsOf.Day.Year == all[^1].AsOf.Day.Year ? "ddd d MMM" : "ddd d MMM yyyy", CultureInfo.InvariantCulture);
        return asOf.Time is { } time && all.Count(moment => moment.AsOf.Day == asOf.Day) > 1
            ? string.Create(CultureInfo.InvariantCulture, $"{day}, {time.UtcDateTime:HH:mm} UTC") : day;
    }
}
