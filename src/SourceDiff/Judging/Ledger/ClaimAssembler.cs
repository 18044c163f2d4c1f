using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Makes the claims of a comparison: groups of aligned passages, and what one document alone reports, as the omissions tell it;
/// with their details, stances and weight, the weightiest first, and what one source alone tells behind what several confirm.
/// </summary>
internal sealed class ClaimAssembler
{
    private readonly PassageNumbers _numbers;
    private readonly ClaimStances _stances;
    private readonly ReportingPassages _besides;
    private readonly ClaimLabel _labels;
    private readonly int[] _sourceOf;
    private readonly ImmutableArray<string> _given;
    private readonly int[] _rankOf;
    private readonly ComparedDocuments _compared;
    private readonly (ImmutableArray<string> Silent, ImmutableArray<string> NotCompared)[] _others;

    private ClaimAssembler(PassageNumbers numbers, ComparedDocuments compared, ClaimGroups groups, ReconciledValues reconciled, ImmutableArray<string> given, int[] sourceOf)
    {
        _numbers = numbers;
        _besides = new ReportingPassages(numbers, groups.Graph, compared, groups.Refinement ?? new ClaimRefinement(numbers));
        _stances = new ClaimStances(numbers, reconciled, _besides);
        _labels = new ClaimLabel(numbers, _stances);
        _sourceOf = sourceOf;
        _given = given;
        _rankOf = new int[given.Length];
        for (int i = 0; i < given.Length; i++)
            _rankOf[numbers.Document(given[i])] = i;
        _compared = compared;
        _others = new (ImmutableArray<string>, ImmutableArray<string>)[given.Length];
    }

    /// <param name="numbers">All documents, in canonical order.</param>
    /// <param name="compared">Which of them were compared.</param>
    /// <param name="groups">The claims that several documents make, and the passages near them that make none.</param>
    /// <param name="findings">The findings; their positions are in the order given.</param>
    /// <param name="given">The ids in the order given.</param>
    /// <param name="provenance">Who copies whom.</param>
    /// <param name="sourceOf">The number of the independent source of each document, in canonical order.</param>
    public static ImmutableArray<Claim> Assemble(PassageNumbers numbers, ComparedDocuments compared, ClaimGroups groups,
        ImmutableArray<Finding> findings, ImmutableArray<string> given, Provenance provenance, int[] sourceOf)
    {
        ClaimDraft[] drafts = [.. groups.Shared.Concat(SingleSources.Of(numbers, findings, groups)).Select(claim => new ClaimDraft(claim))];
        var reconciled = new ReconciledValues(findings);
        ClaimDetails.Distribute(numbers, reconciled, new ClaimTimeline(numbers, provenance), drafts, findings);
        var assembler = new ClaimAssembler(numbers, compared, groups, reconciled, given, sourceOf);
        var told = assembler.Tell(drafts);
        var links = StageLinks.Of(numbers, [.. told.Select(static claim => claim.Draft)], findings);
        var claims = new (Claim Claim, int Place)[told.Count];
        for (int i = 0; i < claims.Length; i++)
            claims[i] = (assembler.Build(told[i].Draft, told[i].Label, told[i].Stances, Cite(links[i].Earlier), Cite(links[i].Later)), told[i].Draft.Members.Places[0]);
        Array.Sort(claims, static (x, y) => x.Claim.IsSingleSource != y.Claim.IsSingleSource ? x.Claim.IsSingleSource.CompareTo(y.Claim.IsSingleSource) : x.Claim.Weight != y.Claim.Weight ? y.Claim.Weight.CompareTo(x.Claim.Weight) : x.Place.CompareTo(y.Place));
        var sorted = ImmutableArray.CreateBuilder<Claim>(claims.Length);
        foreach (var (claim, _) in claims)
            sorted.Add(claim);
        return sorted.MoveToImmutable();

        ImmutableArray<Citation> Cite(int[] linked) => [.. linked.Select(claim => numbers.Cite(told[claim].Label))];
    }

    /// <summary>
    /// Labels the claims and tells who reports them. A passage that tells a claim of several, and hardly more, is nothing that one source alone tells, and makes no
    /// claim; those of several come first.
    /// </summary>
    private List<(ClaimDraft Draft, int Label, ImmutableArray<ClaimStance> Stances)> Tell(ClaimDraft[] drafts)
    {
        var told = new List<(ClaimDraft Draft, int Label, ImmutableArray<ClaimStance> Stances)>(drafts.Length);
        var elsewhere = new HashSet<int>();
        foreach (var draft in drafts)
        {
            if (draft.Members.IsAlone && elsewhere.Contains(draft.Members.Medoid))
                continue;
            int label = _labels.Of(draft);
            var stances = _stances.Of(draft, label);
            told.Add((draft, label, stances));
            foreach (var stance in stances)
            {
                if (stance is { Stance: not Stance.Disputes, Elsewhere: { } passage } && _numbers.At(_numbers.Document(passage.DocumentId), passage.Span) is var place && _besides.TellsOnly(place, label))
                    elsewhere.Add(place);
            }
        }

        return told;
    }

    private Claim Build(ClaimDraft draft, int label, ImmutableArray<ClaimStance> stances, ImmutableArray<Citation> earlier, ImmutableArray<Citation> later)
    {
        int independent = IndependentSources(stances);
        var touching = Touching(draft, stances);
        var (silent, notCompared) = Others(stances, touching);
        return new Claim(_numbers.Cite(label), Passages(draft.Members.Places), silent)
        {
            NotCompared = notCompared,
            Touching = touching,
            Stances = stances.Sort((one, other) => Rank(one.DocumentId).CompareTo(Rank(other.DocumentId))),
            Details = [.. draft.Details],
            EarlierStages = earlier,
            LaterStages = later,
            IndependentSources = independent,
            Weight = ClaimWeight.Of(_numbers, draft, label, independent),
        };
    }

    private int Rank(string id) => _rankOf[_numbers.Document(id)];

    private int IndependentSources(ImmutableArray<ClaimStance> stances)
    {
        var sources = new HashSet<int>();
        foreach (var stance in stances)
            sources.Add(_sourceOf[_numbers.Document(stance.DocumentId)]);
        return sources.Count;
    }

    /// <summary>Stable by the order given: within a document the passages stay in text order.</summary>
    private ImmutableArray<Citation> Passages(int[] places) =>
        [.. places.OrderBy(place => _rankOf[_numbers.DocumentOf(place)]).Select(_numbers.Cite)];

    /// <summary>
    /// The passages that come near the claim, one of each document without a stance: the one aligned with it, or the first that gives a detail of it.
    /// </summary>
    private ImmutableArray<Citation> Touching(ClaimDraft draft, ImmutableArray<ClaimStance> stances)
    {
        var told = stances.Select(static stance => stance.DocumentId).ToHashSet(StringComparer.Ordinal);
        var touching = draft.Members.Touching.Select(_numbers.Cite).Where(passage => told.Add(passage.DocumentId)).ToList();
        var giving = draft.Elsewhere.Concat(draft.Details.SelectMany(static detail => detail.Positions).SelectMany(static position => position.Citations));
        foreach (var words in giving.OrderBy(words => _numbers.Document(words.DocumentId)).ThenBy(static words => words.Span))
        {
            if (told.Add(words.DocumentId))
                touching.Add(_numbers.Cite(_numbers.At(_numbers.Document(words.DocumentId), words.Span)));
        }

        return [.. touching.OrderBy(passage => Rank(passage.DocumentId))];
    }

    /// <summary>The documents without a stance; claims of one document share their lists, so that a thousand of them do not fill the memory.</summary>
    private (ImmutableArray<string> Silent, ImmutableArray<string> NotCompared) Others(ImmutableArray<ClaimStance> stances, ImmutableArray<Citation> touching)
    {
        if (stances.Length != 1 || !touching.IsEmpty)
            return Without(stances, touching);
        ref var others = ref _others[_numbers.Document(stances[0].DocumentId)];
        return others.Silent.IsDefault ? others = Without(stances, []) : others;
    }

    private (ImmutableArray<string> Silent, ImmutableArray<string> NotCompared) Without(ImmutableArray<ClaimStance> stances, ImmutableArray<Citation> touching)
    {
        var reporting = new HashSet<int>(stances.Length);
        foreach (var stance in stances)
            reporting.Add(_numbers.Document(stance.DocumentId));
        var near = new HashSet<int>(touching.Length);
        foreach (var passage in touching)
            near.Add(_numbers.Document(passage.DocumentId));
        var silent = ImmutableArray.CreateBuilder<string>(_given.Length - reporting.Count);
        var notCompared = ImmutableArray.CreateBuilder<string>();
        foreach (string id in _given)
        {
            int document = _numbers.Document(id);
            if (!reporting.Contains(document) && !near.Contains(document))
                (IsCompared(document, reporting) ? silent : notCompared).Add(id);
        }

        return (silent.DrainToImmutable(), notCompared.DrainToImmutable());
    }

    private bool IsCompared(int document, HashSet<int> reporting)
    {
        if (_compared.AreAll)
            return true;
        foreach (int other in reporting)
        {
            if (_compared.Are(document, other))
                return true;
        }

        return false;
    }
}
