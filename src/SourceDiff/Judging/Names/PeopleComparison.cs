using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>Compares whom two passages name.</summary>
internal static class PeopleComparison
{
    /// <summary>Whether both sides name people, and none of them is the same.</summary>
    public static bool AreOthers(JudgingContext context, PassageMatch match)
    {
        bool left = false, right = false;
        foreach (var passage in match.LeftSide.Passages)
        {
            foreach (var fact in context.Left.FactsOf(passage.Index))
            {
                if (fact is not NameFact { Entity.Kind: EntityKind.Person } name)
                    continue;
                left = true;
                if (Names(context.Right, match.RightSide, context.Entities.RightOf(name.Entity.Index), ref right))
                    return false;
            }
        }

        return left && right;
    }

    private static bool Names(DocumentReading reading, AlignedSide side, int entity, ref bool anybody)
    {
        foreach (var passage in side.Passages)
        {
            foreach (var fact in reading.FactsOf(passage.Index))
            {
                if (fact is not NameFact { Entity.Kind: EntityKind.Person } name)
                    continue;
                anybody = true;
                if (name.Entity.Index == entity)
                    return true;
            }
        }

        return false;
    }
}
