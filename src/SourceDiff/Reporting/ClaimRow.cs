using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>One claim as a row of the matrix of claims × sources: a sign a document, and what differs, in words of the texts.</summary>
internal sealed class ClaimRow(ReportOutline outline, Claim claim)
{
    private const int CellsOfWords = 40;

    private const int MostDifferences = 4;

    /// <summary>Values of one detail; what every document gives otherwise is a list, not a row.</summary>
    private const int MostValues = 6;

    public Claim Claim { get; } = claim;

    /// <summary>The words of its label.</summary>
    public ReadOnlySpan<char> Label => outline.Evidence.Words(Claim.Label);

    /// <summary>One sign a document, in the order of the comparison.</summary>
    public IEnumerable<char> Signs
    {
        get
        {
            var stances = Claim.Stances.ToDictionary(stance => stance.DocumentId, stance => stance.Stance, StringComparer.Ordinal);
            foreach (string id in Claim.NotCompared)
                stances.TryAdd(id, Stance.NotCompared);
            foreach (var passage in Claim.Touching)
                stances.TryAdd(passage.DocumentId, Stance.Touches);
            return outline.Comparison.Documents.Select(document => SignOf(stances.GetValueOrDefault(document.Id, Stance.Silent)));
        }
    }

    /// <summary>
    /// How many documents stand so to the claim, for comparisons of more documents than there is room for columns, and which, where
    /// they are few: <c>21 say it · 2 differ (A AB) · 4 silent (C F K Z)</c>.
    /// </summary>
    public string CountsWithLetters => Join((name, documentIds) => documentIds.Count <= DocumentLabels.MostInRow ? $"{name} ({outline.Labels.Row(documentIds)})" : name);

    /// <summary>The counts alone, for reports that give the documents no letters.</summary>
    public string Counts => Join((name, _) => name);

    private string Join(Func<string, List<string>, string> describe)
    {
        var counts = new List<string>(6);
        Count("say it", StancesOf(Stance.Asserts));
        Count("credit it", StancesOf(Stance.Attributes));
        Count("differ", StancesOf(Stance.Disputes));
        Count("come near", Claim.Touching.Select(passage => passage.DocumentId));
        Count("silent", Claim.Silent);
        Count("not compared", Claim.NotCompared);
        return string.Join(" · ", counts);

        void Count(string name, IEnumerable<string> documentIds)
        {
            var ids = documentIds.ToList();
            if (ids.Count > 0)
                counts.Add(string.Create(CultureInfo.InvariantCulture, $"{ids.Count} {describe(name, ids)}"));
        }
    }

    private IEnumerable<string> StancesOf(Stance stance) => Claim.Stances.Where(entry => entry.Stance == stance).Select(entry => entry.DocumentId);

    /// <summary>The details that differ, one line each: <c>age of Ada Berg: 52 (A B) ≠ 54 (C)</c>.</summary>
    public IEnumerable<(Relation Relation, string Text)> Differences
    {
        get
        {
            // Two accounts in the same word, told apart by where they stand, show nothing in a row.
            var differing = DifferingOf(Claim);
            differing.RemoveAll(detail => HeldValue.Of(outline, detail.Positions, detail.Aspect, detail.Relation).Count < 2);
            int shown = differing.Count > MostDifferences + 1 ? MostDifferences : differing.Count;
            foreach (var detail in differing.Take(shown))
                yield return (detail.Relation, $"{FindingTitle.Of(detail)} — {ValuesOf(detail)}");
            if (shown < differing.Count)
                yield return (Relation.Conflicts, $"… and {ReportOutline.Count(differing.Count - shown, "more detail", "more details")}");
        }
    }

    /// <summary>The details of a claim that differ; values within a quotation that does stand with it.</summary>
    public static List<ClaimDetail> DifferingOf(Claim claim)
    {
        var differing = claim.Details.Where(detail => detail.Relation is Relation.Conflicts or Relation.Supersedes).ToList();
        differing.RemoveAll(detail => differing.Exists(other => QuotedValues.IsWithin(detail.Aspect, detail.Positions, other.Aspect, other.Positions)));
        return differing;
    }

    public static char SignOf(Stance stance) => stance switch
    {
        Stance.Asserts => '+',
        Stance.Attributes => '~',
        Stance.Disputes => '≠',
        Stance.NotCompared => '?',
        Stance.Touches => '≈',
        _ => '·',
    };

    private string ValuesOf(ClaimDetail detail)
    {
        bool isOrdered = detail.Relation == Relation.Supersedes && !detail.Timeline.IsEmpty;
        string sign = detail.Relation == Relation.Conflicts ? " ≠ " : isOrdered ? " → " : " / ";
        IEnumerable<(string Sign, HeldValue Value)> values = ValueRow.Of(outline, detail.Positions, detail.Aspect, detail.Relation, sign);
        if (isOrdered)
            values = values.OrderBy(value => FirstOf(detail, value.Value.First)).Select((value, i) => (i == 0 ? "" : sign, value.Value));
        bool isOfDays = isOrdered && detail.Timeline.Any(dated => dated.AsOf.Day != detail.Timeline[0].AsOf.Day);
        var all = values.ToList();
        int shown = all.Count > MostValues + 1 ? MostValues : all.Count;
        string more = shown < all.Count ? string.Create(CultureInfo.InvariantCulture, $"{sign}… {all.Count - shown} more") : "";
        // Of a count that has gone on the first and the latest say most.
        int first = isOrdered && shown < all.Count ? 1 : shown;
        return Join(all.Take(first)) + more + Join(all.Skip(all.Count - shown + first));

        string Join(IEnumerable<(string Sign, HeldValue Value)> some) =>
            string.Concat(some.Select(value => $"{value.Sign}{Cut(value.Value.Words)} ({outline.Labels.Row(value.Value.DocumentIds)}{(isOfDays ? DayOf(detail, value.Value) : "")})"));
    }

    /// <summary>As of which day a value is given, and whether it is the latest known: <c>, 12 March, latest</c>.</summary>
    private static string DayOf(ClaimDetail detail, HeldValue value)
    {
        var dated = detail.Timeline.FirstOrDefault(entry => value.Positions.Exists(position => position.Value == entry.Value));
        if (dated is null)
            return "";
        string latest = detail.LatestKnown.Any(entry => value.Positions.Exists(position => position.Value == entry.Value)) ? ", latest" : "";
        return string.Create(CultureInfo.InvariantCulture, $", {dated.AsOf.Day:d MMM}{latest}");
    }

    private static string Cut(string words) => words.Length == 0 ? "–" : new StyledText().Add(words).Cut(CellsOfWords).ToString();

    /// <summary>The first place of a value in the order of time; values without a time come last.</summary>
    private static int FirstOf(ClaimDetail detail, Position position)
    {
        for (int i = 0; i < detail.Timeline.Length; i++)
        {
            if (detail.Timeline[i].Value == position.Value)
                return i;
        }

        return int.MaxValue;
    }
}
