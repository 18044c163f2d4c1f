using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Brings the findings to the claims that their words stand in. What agrees becomes a detail of every claim that has it from two
/// documents; what differs goes to the one claim that holds most of it, whole when the other values stand in no claim. Agreements on the happening itself are no
/// details: they are the claim. A document that gives the same number or words in a passage of no claim reports the claim that most others
/// give it in: it is not silent. O(citations · log passages).
/// </summary>
internal sealed class ClaimDetails
{
    /// <summary>Documents that give a value in one claim before another's value counts for it.</summary>
    private const int MinHolders = 2;

    /// <summary>The confidence from which values that stand in two claims are of one thing: a sentence each, and the same wall of the same dam.</summary>
    private const double SureOfOne = 0.9;

    /// <summary>The confidence from which the values of an update are of one story, whichever claims they stand in.</summary>
    private const double SureOfStory = 0.85;

    /// <summary>
    /// The confidence that a conflict must have to be one of a claim, and its document to dispute it: of what is rather wrong than right one in six was right
    /// on 25 topics of news (news_ecb). It stays among the findings.
    /// </summary>
    private const double LikelyRight = 0.5;

    private readonly PassageNumbers _numbers;
    private readonly ReconciledValues _reconciled;
    private readonly ClaimTimeline _timeline;
    private readonly ClaimDraft[] _claims;
    private readonly int[] _claimOf;
    private readonly List<(int Position, Citation Citation)> _loose = [];
    private readonly SortedDictionary<int, List<(int Position, Citation Citation)>> _found = [];

    private ClaimDetails(PassageNumbers numbers, ReconciledValues reconciled, ClaimTimeline timeline, ClaimDraft[] claims)
    {
        _timeline = timeline;
        _reconciled = reconciled;
        _numbers = numbers;
        _claims = claims;
        _claimOf = new int[numbers.Count];
        Array.Fill(_claimOf, -1);
        for (int i = 0; i < claims.Length; i++)
        {
            if (claims[i].Members.IsAlone)
                continue;
            foreach (int place in claims[i].Members.Places)
                _claimOf[place] = i;
        }
    }

    public static void Distribute(PassageNumbers numbers, ReconciledValues reconciled, ClaimTimeline timeline, ClaimDraft[] claims, ImmutableArray<Finding> findings)
    {
        var details = new ClaimDetails(numbers, reconciled, timeline, claims);
        foreach (var finding in findings)
            finding.Match(details.Add, details.Add, static _ => 0);
        foreach (var claim in claims)
            claim.Details.Sort(static (x, y) => Rank(x.Relation).CompareTo(Rank(y.Relation)));
    }

    private static int Rank(Relation relation) => relation switch
    {
        Relation.Conflicts => 0,
        Relation.Supersedes => 1,
        Relation.Compatible => 2,
        _ => 3,
    };

    private int Add(Agreement finding)
    {
        Find(finding);
        Attach(finding);
        if (finding.Aspect == Aspect.Event)
            return 0;
        foreach (var (claim, citations) in _found)
        {
            if (citations.TrueForAll(found => found.Citation.DocumentId == citations[0].Citation.DocumentId))
                continue;
            var positions = Cut(finding.Positions, citations);
            _claims[claim].Details.Add(Detail(finding, positions.Length > 1 ? finding.Relation : Relation.Agrees, positions));
        }

        return 0;
    }

    private int Add(Discrepancy finding)
    {
        if (finding.Relation == Relation.Conflicts && finding.Confidence < LikelyRight)
            return 0;
        Find(finding);
        int best = Widest(out int documents);
        if (best < 0)
            return 0;
        // Values of two claims are of two things, unless the judges are sure that they are not; those of none are of this one. Who is only named, by whatever
        // name, in a passage of none does not speak of it, nor does who tells how something went on that one alone tells beside it.
        if (finding.Aspect is Aspect.Name or Aspect.Role || (IsStage(finding) && documents < MinHolders))
            _loose.RemoveAll(loose => !Reports(_claims[best], loose.Citation.DocumentId));
        var own = Cut(finding.Positions, [.. _found[best].Concat(_loose).OrderBy(static found => found.Position)]);
        if (!IsStage(finding))
            _claims[best].Elsewhere.AddRange(_loose.Select(loose => loose.Citation));
        var told = own.Length > 1 && !IsWhole(finding) ? own : finding.Positions;
        if ((own.Length == 1 && finding.Confidence < SureOfOne) || (finding.Relation == Relation.Conflicts && !Differ(told)))
            return 0;
        _claims[best].Details.Add(Detail(finding, finding.Relation, told));
        // Whose value is told at a claim is not silent on it.
        foreach (var position in told)
            _claims[best].Elsewhere.AddRange(position.Citations);
        return 0;
    }

    /// <summary>Whether two of the values exclude each other: "about 300" and 300 are left when 460 stands in another claim.</summary>
    private bool Differ(ImmutableArray<Position> positions)
    {
        for (int i = 0; i < positions.Length; i++)
        {
            for (int j = i + 1; j < positions.Length; j++)
            {
                if (!_reconciled.CanBothBeTrue(positions[i], positions[j]))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Of a story that goes on every stage is another statement.</summary>
    private static bool IsStage(Discrepancy finding) => finding is { Relation: Relation.Supersedes, Aspect: Aspect.Event or Aspect.Certainty };

    /// <summary>A story that surely develops is told to its end, wherever its latest value stands.</summary>
    private static bool IsWhole(Discrepancy finding) => finding.Relation == Relation.Supersedes && finding.Confidence >= SureOfStory && IsTelling(finding.Aspect);

    /// <summary>The claim that most documents give a finding in; -1 when none does.</summary>
    private int Widest(out int documents)
    {
        int best = -1;
        documents = 0;
        foreach (var (claim, citations) in _found)
        {
            int its = Documents(citations);
            if (its > documents)
                (best, documents) = (claim, its);
        }

        return best;
    }

    /// <summary>
    /// Adds what passages of no claim give, in documents that give it nowhere else, to the claim that half of those who give it give it in. Who gives it
    /// in another claim is not silent on this one either; the detail stays with the other.
    /// </summary>
    private void Attach(Agreement finding)
    {
        if (!IsTelling(finding.Aspect) && (finding.Aspect != Aspect.Event || finding.Relation != Relation.Agrees))
            return;
        if (Widest(out int documents) is not (>= 0 and int claim) || documents < MinHolders || 2 * documents < Documents(finding))
            return;
        var holders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (other, citations) in _found)
        {
            foreach (var (_, citation) in citations)
            {
                holders.Add(citation.DocumentId);
                if (other != claim)
                    _claims[claim].Elsewhere.Add(citation);
            }
        }

        bool isMore = false;
        foreach (var loose in _loose)
        {
            if (holders.Contains(loose.Citation.DocumentId))
                continue;
            _found[claim].Add(loose);
            _claims[claim].Elsewhere.Add(loose.Citation);
            isMore = true;
        }

        if (isMore)
            _found[claim] = [.. _found[claim].OrderBy(found => found.Position)];
    }

    /// <summary>Whether a passage of the claim stands in a document.</summary>
    private bool Reports(ClaimDraft claim, string document) => Array.Exists(claim.Members.Places, place => _numbers.DocumentOf(place) == _numbers.Document(document));

    /// <summary>A name or a day stands in many statements; who counts the same or quotes the same speaks of the same.</summary>
    private static bool IsTelling(Aspect aspect) => aspect is Aspect.Quantity or Aspect.Money or Aspect.Quotation;

    private void Find(Finding finding)
    {
        _found.Clear();
        _loose.Clear();
        for (int i = 0; i < finding.Positions.Length; i++)
        {
            foreach (var citation in finding.Positions[i].Citations)
            {
                int claim = _claimOf[_numbers.At(_numbers.Document(citation.DocumentId), citation.Span)];
                if (claim < 0)
                {
                    _loose.Add((i, citation));
                    continue;
                }

                if (!_found.TryGetValue(claim, out var citations))
                    _found.Add(claim, citations = []);
                citations.Add((i, citation));
            }
        }
    }

    private static int Documents(Finding finding)
    {
        var documents = new HashSet<string>(StringComparer.Ordinal);
        foreach (var citation in finding.Citations)
            documents.Add(citation.DocumentId);
        return documents.Count;
    }

    /// <summary>Citations of a position stand document by document.</summary>
    private static int Documents(List<(int Position, Citation Citation)> citations)
    {
        var documents = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, citation) in citations)
            documents.Add(citation.DocumentId);
        return documents.Count;
    }

    private static ImmutableArray<Position> Cut(ImmutableArray<Position> positions, List<(int Position, Citation Citation)> citations)
    {
        int all = 0;
        foreach (var position in positions)
            all += position.Citations.Length;
        if (all == citations.Count)
            return positions;
        var cut = ImmutableArray.CreateBuilder<Position>(positions.Length);
        for (int first = 0; first < citations.Count;)
        {
            int end = first;
            var kept = ImmutableArray.CreateBuilder<Citation>();
            for (; end < citations.Count && citations[end].Position == citations[first].Position; end++)
                kept.Add(citations[end].Citation);
            var position = positions[citations[first].Position];
            cut.Add(new Position(position.Value, kept.ToImmutable()) { Range = position.Range });
            first = end;
        }

        return cut.ToImmutable();
    }

    private ClaimDetail Detail(Finding finding, Relation relation, ImmutableArray<Position> positions) =>
        new(finding.RuleId, finding.Aspect, relation, positions)
        {
            Subject = finding.Subject,
            Confidence = finding.Confidence,
            Timeline = relation == Relation.Agrees ? [] : _timeline.Of(positions),
        };
}
