using SourceDiff.Judging.Ledger;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// Tells a compatible difference of one claim once, however many pairs of documents it was found in: how surely fourteen articles say that
/// she did it is one entry with a position for each degree, not one for every two of them. Who credits what, and how sure they are, is
/// gathered by claim; other values also have to share words, for a claim may hold two dates; what somebody is, by the person. Of accounts that
/// exclude each other those that share words are one entry, too: "it is not known where he is" stands against every report of his arrest.
/// An update that adds no value to a conflict on the same words is no other thing to tell: the surer of the two tells both. O(members) for the members of all groups.
/// </summary>
internal sealed class GatheredDifferences
{
    /// <summary>Two documents have one pair, and nothing to gather.</summary>
    private const int FewestDocuments = 3;

    private readonly PassageClaims _claims;
    private readonly Dictionary<(Aspect, int), VerdictGroup> _ofClaim = [];
    private readonly Dictionary<(int Claim, int Mention), VerdictGroup> _ofWords = [];
    private readonly Dictionary<(string Rule, Relation Relation, int Mention), VerdictGroup> _ofAccounts = [];
    private readonly Dictionary<int, VerdictGroup> _ofChange = [];
    private readonly Dictionary<string, VerdictGroup> _ofPerson = new(StringComparer.Ordinal);

    private GatheredDifferences(PassageClaims claims) => _claims = claims;

    /// <summary>Merges groups of verdicts that are one difference; the first of them takes the others in.</summary>
    public static void Gather(List<VerdictGroup> groups, PassageNumbers numbers, IReadOnlyList<ClaimMembers> claims)
    {
        if (numbers.Readings.Count < FewestDocuments)
            return;
        var passages = new PassageClaims(numbers, claims);
        GatheredHappenings.Gather(groups, passages);
        var gathered = new GatheredDifferences(passages);
        foreach (var group in groups)
        {
            if (group.First.Relation == Relation.Compatible)
                gathered.Add(group);
            else if (group.First.Relation != Relation.Agrees && group.First.Rule.Aspect is Aspect.Event or Aspect.Certainty)
                gathered.AddAccount(group);
            else if (group.First.Relation != Relation.Agrees && group.First.Rule.Aspect is Aspect.Quantity or Aspect.Money or Aspect.Duration)
                gathered.AddChange(group);
        }

        groups.RemoveAll(static group => group.IsAbsorbed);
    }

    private void Add(VerdictGroup group)
    {
        switch (group.First.Rule.Aspect)
        {
            case Aspect.Certainty or Aspect.Attribution when _claims.Of(group) is >= 0 and int claim:
                if (!_ofClaim.TryAdd((group.First.Rule.Aspect, claim), group))
                    _ofClaim[(group.First.Rule.Aspect, claim)].Absorb(group);
                break;
            case Aspect.Date or Aspect.Duration or Aspect.Money or Aspect.Quantity when _claims.Of(group) is >= 0 and int claim:
                AddWords(group, claim);
                break;
            case Aspect.Role when group.Subject.Length > 0:
                if (!_ofPerson.TryAdd(group.Subject, group))
                    _ofPerson[group.Subject].Absorb(group);
                break;
        }
    }

    private void AddAccount(VerdictGroup group)
    {
        var into = group;
        foreach (ref readonly var member in group.Members)
        {
            if (_ofAccounts.TryGetValue((group.First.Rule.Id, group.First.Relation, member.Mention), out var known) && known.Current != into)
            {
                known.Current.Absorb(into);
                into = known.Current;
            }
        }

        foreach (ref readonly var member in into.Members)
            _ofAccounts[(group.First.Rule.Id, group.First.Relation, member.Mention)] = into;
    }

    /// <summary>Mentions are numbered by aspect: what shares one is about one thing.</summary>
    private void AddChange(VerdictGroup group)
    {
        var into = group;
        foreach (ref readonly var member in group.Members)
        {
            if (_ofChange.TryGetValue(member.Mention, out var known) && known.Current != into && known.First.Relation != into.First.Relation && AddsNothing(known.Current, into))
            {
                known.Current.Absorb(into);
                into = known.Current;
            }
        }

        foreach (ref readonly var member in into.Members)
            _ofChange[member.Mention] = into;
    }

    /// <summary>Whether an update adds no value to a conflict: "nine, eight" of one day and 11 of the next are two things to tell.</summary>
    private static bool AddsNothing(VerdictGroup one, VerdictGroup other)
    {
        var (update, conflict) = one.First.Relation == Relation.Supersedes ? (one, other) : (other, one);
        // Nor is it a conflict where the update tells how each of its values came of another.
        if (DevelopedCounts.IsTold(update, conflict))
            return false;
        foreach (ref readonly var value in update.Members)
        {
            bool isKnown = false;
            foreach (ref readonly var known in conflict.Members)
                isKnown |= known.HoldsSame(value);
            if (!isKnown)
                return false;
        }

        return true;
    }

    private void AddWords(VerdictGroup group, int claim)
    {
        var into = group;
        foreach (ref readonly var member in group.Members)
        {
            if (_ofWords.TryGetValue((claim, member.Mention), out var known) && known.Current != into && GoTogether(known.Current, into))
            {
                known = known.Current;
                known.Absorb(into);
                into = known;
            }
        }

        foreach (ref readonly var member in into.Members)
            _ofWords[(claim, member.Mention)] = into;
    }

    /// <summary>"at least one" goes with six and with 230,000, and these two do not go together.</summary>
    private static bool GoTogether(VerdictGroup one, VerdictGroup other)
    {
        foreach (ref readonly var left in one.Members)
        {
            foreach (ref readonly var right in other.Members)
            {
                if (!left.GoesWith(right))
                    return false;
            }
        }

        return true;
    }
}
