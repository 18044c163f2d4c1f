using SourceDiff.Judging.Matching;

namespace SourceDiff.Judging.Names;

/// <summary>Compares what two documents say that two people are. O(roles of the one · roles of the other).</summary>
internal static class OtherRoles
{
    /// <summary>Whether both documents say what the two are, and nothing of it is the same.</summary>
    public static bool AreOthers(JudgingContext context, int left, int right) =>
        context.Entities.Left.Roles(left).Count > 0 && context.Entities.Right.Roles(right).Count > 0 && !Share(context, left, right);

    /// <summary>Whether something that the one document says of the one is what the other says of the other.</summary>
    public static bool Share(JudgingContext context, int left, int right)
    {
        foreach (var one in context.Entities.Left.Roles(left))
        {
            foreach (var other in context.Entities.Right.Roles(right))
            {
                if (string.Equals(one.Role, other.Role, StringComparison.Ordinal) || WordKinship.Heads(context.Left.Tokens, one.Span, context.Right.Tokens, other.Span) == 1)
                    return true;
            }
        }

        return false;
    }
}
