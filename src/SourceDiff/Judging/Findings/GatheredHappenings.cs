using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// Of three documents and more the claims say what is one statement. That several report the happening of a claim is told once, and what
/// rests on two sentences being one statement (the same in other words, who is credited, how sure they are) is told of two that no claim
/// holds only where it is nearly sure: with many articles on one story, every sentence is near to some other. O(members) for the members of all groups.
/// </summary>
internal sealed class GatheredHappenings
{
    /// <summary>
    /// What two sentences of no claim must share. Of what was told of such on 25 topics of news (news_ecb) below it, a reader found one of ten differences in
    /// certainty and one of five other sources to be of one statement, and half of the credits; above it most.
    /// </summary>
    private const double SureOfOne = 0.85;

    private readonly Dictionary<(int Claim, Relation Relation), VerdictGroup> _ofClaim = [];

    /// <summary>Merges agreements on the happening of one claim, and takes out what two sentences only seem to say alike.</summary>
    public static void Gather(List<VerdictGroup> groups, PassageClaims claims)
    {
        var gathered = new GatheredHappenings();
        groups.RemoveAll(group => IsOfStatement(group.First) && claims.Of(group) < 0 && group.Surest.Confidence < SureOfOne);
        foreach (var group in groups)
        {
            if (group.First.Rule.Aspect == Aspect.Event && group.First.Relation is Relation.Agrees or Relation.Compatible)
                gathered.Add(group, claims);
        }

        groups.RemoveAll(static group => group.IsAbsorbed);
    }

    private static bool IsOfStatement(Verdict verdict) => verdict.Rule.Aspect switch
    {
        Aspect.Event => verdict.Relation is Relation.Agrees or Relation.Compatible,
        Aspect.Certainty or Aspect.Attribution => verdict.Relation == Relation.Compatible,
        _ => false,
    };

    private void Add(VerdictGroup group, PassageClaims claims)
    {
        if (claims.Of(group) is not (>= 0 and int claim) || _ofClaim.TryAdd((claim, group.First.Relation), group))
            return;
        var first = _ofClaim[(claim, group.First.Relation)];
        if (first.First.Rule.Severity == group.First.Rule.Severity)
            first.Absorb(group);
    }
}
