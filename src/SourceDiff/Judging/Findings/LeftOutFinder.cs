using SourceDiff.Judging.Ledger;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// Finds what most documents report and a few leave out: claims of several independent sources that two thirds of the documents tell, in passages of the claim or in
/// others that say what these have in common, against documents that say little of that anywhere, and which came out
/// when it was known. The widest reported first, a few a document.
/// </summary>
internal static class LeftOutFinder
{
    /// <summary>With two documents the one that reports is not most.</summary>
    private const int MinDocuments = 3;

    private const int MinSources = 2;

    /// <summary>The share of the documents that must report it.</summary>
    private const double MinShare = 2 / 3.0;

    /// <summary>Words that the passages of a claim must have in common, to be looked for elsewhere; of fewer than <see cref="FewWords"/> a document that lacks the claim has none.</summary>
    private const int MinWords = 2, FewWords = 3;

    /// <summary>More would retell the others' articles.</summary>
    private const int MaxPerDocument = 6;

    /// <summary>
    /// The share of what the passages of a claim have in common from which a document tells it too, and below which it does not; between them
    /// nothing is said. Of 36 invented stories with one fact left out 25 are told so, with one false; on 19 topics of news (news_ecb) six, all right.
    /// </summary>
    private const double Told = 0.6, Untold = 0.4;

    /// <summary>The share from which all sentences of a document together may tell it.</summary>
    private const double ToldInPieces = 0.6;

    /// <summary>How near a passage that no claim took must be to tell it in words of its own.</summary>
    private const double NearInOtherWords = 0.65;

    private const double MostReport = 0.6, AllButOneReport = 0.7;

    public static Rule Rule { get; } = new("SD1402", Aspect.Event, Severity.Medium, "Left out where most report it",
        "At least two independent sources and two thirds of three or more documents report it, with a number, a name, a quote or an event, and a document that came out later has no passage like it. Example: four of five articles say that the mayor has resigned, one does not.");

    /// <param name="numbers">All documents.</param>
    /// <param name="pairs">The judged pairs.</param>
    /// <param name="claims">What several documents report.</param>
    /// <param name="sourceOf">The number of the independent source of each document.</param>
    public static IEnumerable<Omission> Find(PassageNumbers numbers, IReadOnlyList<JudgedPair> pairs, ClaimGroups claims, int[] sourceOf)
    {
        if (numbers.Readings.Count < MinDocuments || claims.Refinement is not { } refinement)
            return [];
        var compared = new ComparedDocuments(numbers, pairs);
        var taken = new bool[numbers.Count];
        foreach (var claim in claims.Shared)
        {
            foreach (int place in claim.Places)
                taken[place] = true;
        }

        var wide = new List<WideClaim>();
        foreach (var claim in claims.Shared)
        {
            if (HasSources(numbers, claim, sourceOf) && IsWorthTelling(numbers, claim.Medoid) && Widen(numbers, claims.Graph, taken, compared, new CoreTelling(numbers, refinement.Passages, refinement.Words, claim), claim) is { } widened)
                wide.Add(widened);
        }

        wide.Sort((x, y) => x.Holders != y.Holders ? y.Holders.CompareTo(x.Holders) : x.Claim.Places[0].CompareTo(y.Claim.Places[0]));
        var told = new List<WideClaim>[numbers.Readings.Count];
        var omissions = new List<Omission>();
        foreach (var claim in wide)
        {
            // Two claims may tell one fact in two wordings.
            claim.Missing.RemoveAll(document => told[document] is { } before && (before.Count == MaxPerDocument || before.Exists(other => other.Core.ShareOf(claim.Claim.Medoid) >= Told)));
            if (claim.Missing.Count == 0)
                continue;
            foreach (int document in claim.Missing)
                (told[document] ??= []).Add(claim);
            omissions.Add(Build(numbers, claim));
        }

        return omissions;
    }

    private static bool HasSources(PassageNumbers numbers, ClaimMembers claim, int[] sourceOf) =>
        claim.Places.Select(place => sourceOf[numbers.DocumentOf(place)]).Distinct().Take(MinSources).Count() == MinSources;

    /// <summary>
    /// Who reports the claim, in its passages or in others that say what these have in common, and who says next to nothing of it, could have known, and
    /// was compared with some who do; <c>null</c> when too few report it, or nobody lacks it.
    /// </summary>
    private static WideClaim? Widen(PassageNumbers numbers, PassageGraph graph, bool[] taken, ComparedDocuments compared, CoreTelling core, ClaimMembers claim)
    {
        int all = numbers.Readings.Count;
        if (core.Words < MinWords)
            return null;
        var holders = claim.Places.Select(numbers.DocumentOf).ToHashSet();
        var near = claim.Touching.Select(numbers.DocumentOf).ToHashSet();
        foreach (int place in claim.Places)
        {
            foreach (var neighbour in graph.Of(place))
            {
                if (neighbour.Similarity >= NearInOtherWords && !taken[neighbour.Place])
                    near.Add(numbers.DocumentOf(neighbour.Place));
            }
        }

        var first = claim.Places.Min(place => numbers.Readings[numbers.DocumentOf(place)].Document.PublishedAt);
        var missing = new List<int>();
        int others = 0, silent = 0;
        for (int i = 0; i < all; i++)
        {
            if (holders.Contains(i))
                continue;
            double told = core.MostIn(i);
            if (told >= Told)
                others++;
            else if (++silent > (1 - MinShare) * all)
                return null;
            else if (!near.Contains(i) && !(numbers.Readings[i].Document.PublishedAt < first) && compared.With(i).Count(holders.Contains) >= MinSources && IsUntold(core, i, told))
                missing.Add(i);
        }

        int reporting = holders.Count + others;
        return missing.Count > 0 ? new WideClaim(claim, core, reporting, missing) : null;
    }

    private static bool IsUntold(CoreTelling core, int document, double told) =>
        core.Words < FewWords ? told == 0 : told < Untold && core.AllIn(document) < ToldInPieces;

    /// <summary>What so many tell is worth telling when anything happens in it, or when it quotes, counts or names.</summary>
    private static bool IsWorthTelling(PassageNumbers numbers, int place)
    {
        foreach (var fact in numbers.Readings[numbers.DocumentOf(place)].FactsOf(numbers[place].Index))
        {
            if (fact is EventFact || Salience.Of(fact) > 0)
                return true;
        }

        return false;
    }

    private static Omission Build(PassageNumbers numbers, WideClaim wide)
    {
        var claim = wide.Claim;
        var reading = numbers.Readings[numbers.DocumentOf(claim.Medoid)];
        var span = numbers[claim.Medoid].Span;
        int all = numbers.Readings.Count;
        return new Omission(Rule.Id, Rule.Aspect, [new Position(Wording.Of(reading, span), [.. claim.Places.Select(numbers.Cite)])],
            [.. wide.Missing.Select(document => numbers.Readings[document].Document.Id)])
        {
            Severity = Rule.Severity,
            Confidence = wide.Holders == all - 1 && wide.Holders > MinSources ? AllButOneReport : MostReport,
            Explanation = $"{wide.Holders} of {all} documents report it: {Wording.Quote(reading, span)}.",
        };
    }

    /// <param name="Claim">What is reported.</param>
    /// <param name="Core">What its passages have in common.</param>
    /// <param name="Holders">How many documents report it.</param>
    /// <param name="Missing">Those that leave it out.</param>
    private sealed record WideClaim(ClaimMembers Claim, CoreTelling Core, int Holders, List<int> Missing);
}
