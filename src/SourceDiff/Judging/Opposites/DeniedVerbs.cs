using SourceDiff.Judging.Values;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>Holds what is denied in one verb against what is told in another that can mean the same.</summary>
internal static class DeniedVerbs
{
    /// <summary>"Appear", "look", "make": verbs this common mean too much.</summary>
    private const double MinVerbRarity = 0.45;

    /// <summary>"Has not overturned the rule", "revoked the rule": what is denied in one verb and told in another that can mean the same. O(denied verbs).</summary>
    public static void Judge(JudgingContext context, Rule rule, StandTable denying, StandTable telling, bool isLeft)
    {
        for (int i = 0; i < denying.All.Count; i++)
        {
            if (denying.All[i] is not { Side: 1, Matter: >= Stand.FirstVerb and < Stand.FirstAntonym } denied || denying.IsSequence(i) || Rarity.Of(denied.Matter - Stand.FirstVerb) < MinVerbRarity)
                continue;
            int best = -1;
            double most = OppositeAccounts.Gate;
            foreach (int concept in WordNet.Concepts(denied.Matter - Stand.FirstVerb))
            {
                var verbs = telling.AffirmedVerbs;
                for (int at = FirstOf(verbs, concept); at < verbs.Count && verbs[at].Concept == concept; at++)
                {
                    var told = telling.All[verbs[at].Stand];
                    var (one, other) = isLeft ? (denied, told) : (told, denied);
                    if (told.Matter == denied.Matter || telling.IsSequence(verbs[at].Stand) || SharedStands.Weigh(context, one, other, once: false) is var strength && strength <= most || !StandTimes.AreOfOne(context, one, other) || OtherThings.Are(context, one, other) || StandReport.IsTold(context, one, other))
                        continue;
                    (best, most) = (verbs[at].Stand, strength);
                }
            }

            if (best >= 0)
                StandReport.Tell(context, rule, isLeft ? denied : telling.All[best], isLeft ? telling.All[best] : denied, most, [], []);
        }
    }

    private static int FirstOf(List<(int Concept, int Stand)> verbs, int concept)
    {
        int low = 0, high = verbs.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = verbs[middle].Concept < concept ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
