using SourceDiff.Judging.Ledger;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// Finds what most documents report and a few leave out: claims of several independent sources that hold two thirds of the documents,
/// with a number, a name, a quote or an event, against documents of which no passage is aligned with any of the claim, and which came out
/// when it was known. The widest reported first, a few a document.
/// </summary>
internal static class LeftOutFinder
{
    /// <summary>With two documents the one that reports is not most.</summary>
    private const int MinDocuments = 3;

    private const int MinSources = 2;

    /// <summary>The share of the documents that must report it.</summary>
    private const double MinShare = 2 / 3.0;

    /// <summary>What the clearest passage must carry to be missed, where nothing happens in it: a quotation, a name, or two numbers.</summary>
    private const int MinSalience = 2;

    /// <summary>More would retell the others' articles.</summary>
    private const int MaxPerDocument = 6;

    private const double MostReport = 0.6, AllButOneReport = 0.7;

    public static Rule Rule { get; } = new("SD1402", Aspect.Event, Severity.Medium, "Left out where most report it",
        "At least two independent sources and two thirds of three or more documents report it, with a number, a name, a quote or an event, and a document that came out later has no passage like it. Example: four of five articles say that the mayor has resigned, one does not.");

    /// <param name="numbers">All documents.</param>
    /// <param name="pairs">The judged pairs.</param>
    /// <param name="claims">What several documents report.</param>
    /// <param name="sourceOf">The number of the independent source of each document.</param>
    public static IEnumerable<Omission> Find(PassageNumbers numbers, IReadOnlyList<JudgedPair> pairs, IReadOnlyList<ClaimMembers> claims, int[] sourceOf)
    {
        int documents = numbers.Readings.Count;
        if (documents < MinDocuments)
            return [];
        var candidates = claims.Where(claim => IsWide(numbers, claim, sourceOf)).ToList();
        if (candidates.Count == 0)
            return [];
        var graph = new PassageGraph(numbers, pairs, everything: true);
        var compared = new ComparedDocuments(numbers, pairs);
        candidates.Sort((x, y) => Documents(numbers, x) != Documents(numbers, y) ? Documents(numbers, y).CompareTo(Documents(numbers, x)) : x.Places[0].CompareTo(y.Places[0]));
        var told = new int[documents];
        var omissions = new List<Omission>();
        foreach (var claim in candidates)
        {
            var missing = Missing(numbers, graph, compared, claim);
            missing.RemoveAll(document => told[document] == MaxPerDocument);
            if (missing.Count == 0)
                continue;
            foreach (int document in missing)
                told[document]++;
            omissions.Add(Build(numbers, claim, missing));
        }

        return omissions;
    }

    private static int Documents(PassageNumbers numbers, ClaimMembers claim)
    {
        int documents = 0, last = -1;
        foreach (int place in claim.Places)
        {
            int document = numbers.DocumentOf(place);
            documents += document == last ? 0 : 1;
            last = document;
        }

        return documents;
    }

    private static bool IsWide(PassageNumbers numbers, ClaimMembers claim, int[] sourceOf)
    {
        int all = numbers.Readings.Count, holders = Documents(numbers, claim);
        return holders < all && holders >= MinShare * all && IsWorthTelling(numbers, claim.Medoid)
            && claim.Places.Select(place => sourceOf[numbers.DocumentOf(place)]).Distinct().Take(MinSources).Count() == MinSources;
    }

    /// <summary>What so many tell is worth telling when something happens in it, or when it quotes, counts or names.</summary>
    private static bool IsWorthTelling(PassageNumbers numbers, int place)
    {
        var reading = numbers.Readings[numbers.DocumentOf(place)];
        return Salience(numbers, place) >= MinSalience || NewsEvents.Has(reading, numbers[place]);
    }

    private static int Salience(PassageNumbers numbers, int place)
    {
        int salience = 0;
        foreach (var fact in numbers.Readings[numbers.DocumentOf(place)].FactsOf(numbers[place].Index))
            salience += Ledger.Salience.Of(fact);
        return salience;
    }

    /// <summary>The documents without a passage that is aligned with the claim, however weakly, which was compared with some of those that hold it, and which could have known.</summary>
    private static List<int> Missing(PassageNumbers numbers, PassageGraph graph, ComparedDocuments compared, ClaimMembers claim)
    {
        var reporting = new bool[numbers.Readings.Count];
        var holders = new HashSet<int>();
        DateTimeOffset? first = null;
        foreach (int place in claim.Places)
        {
            int document = numbers.DocumentOf(place);
            reporting[document] = true;
            holders.Add(document);
            var published = numbers.Readings[document].Document.PublishedAt;
            first = first is null || published < first ? published : first;
            foreach (var neighbour in graph.Of(place))
                reporting[numbers.DocumentOf(neighbour.Place)] = true;
        }

        var missing = new List<int>();
        for (int i = 0; i < reporting.Length; i++)
        {
            if (!reporting[i] && !(numbers.Readings[i].Document.PublishedAt < first) && compared.With(i).Count(holders.Contains) >= MinSources)
                missing.Add(i);
        }

        return missing;
    }

    private static Omission Build(PassageNumbers numbers, ClaimMembers claim, List<int> missing)
    {
        var reading = numbers.Readings[numbers.DocumentOf(claim.Medoid)];
        var span = numbers[claim.Medoid].Span;
        int holders = Documents(numbers, claim), all = numbers.Readings.Count;
        return new Omission(Rule.Id, Rule.Aspect, [new Position(Wording.Of(reading, span), [.. claim.Places.Select(numbers.Cite)])],
            [.. missing.Select(document => numbers.Readings[document].Document.Id)])
        {
            Severity = Rule.Severity,
            Confidence = holders == all - 1 && holders > MinSources ? AllButOneReport : MostReport,
            Explanation = $"{holders} of {all} documents report it: {Wording.Quote(reading, span)}.",
        };
    }
}
