using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>Compares the offices and jobs that both documents give the same person.</summary>
internal sealed class RoleJudge : SlotJudge<RoleFact>
{
    private static readonly Rule Same = new("SD0801", Aspect.Role, Severity.Low, "Same role",
        "Both give the same person the same role, abbreviations expanded. Example: “GM Ana Brandt” and “general manager Ana Brandt”.");

    private static readonly Rule Other = new("SD0802", Aspect.Role, Severity.Low, "Roles that can both be true",
        "Both say what the same person is, in other words or more exactly. Example: “a spokeswoman” and “the head of communications”.");

    private static readonly ExplanationForm SameForm = new("Both give the same role{of}: {left} and {right}.");

    private static readonly ExplanationForm OtherForm = new("The role{of} is worded differently: {left} and {right}.");

    public override IReadOnlyList<Rule> Rules { get; } = [Same, Other];

    protected override ValueKind Kind => ValueKind.Role;

    public override double AgreementGate => 0.25;

    protected override bool HasConflicts => false;

    public override FactComparison Compare(JudgingContext context, ValueMention leftMention, ValueMention rightMention)
    {
        var left = (RoleFact)leftMention.Fact;
        var right = (RoleFact)rightMention.Fact;
        bool same = string.Equals(left.Role, right.Role, StringComparison.Ordinal);
        int linked = context.Entities.RightOf(left.Holder);
        if (left.Holder >= 0 && right.Holder >= 0)
        {
            if (linked != right.Holder)
                return same ? FactComparison.NotComparable("roles of different people") : default;
            return same ? new FactComparison(Relation.Agrees, 1)
                : IsKin(context.Left.Tokens, left) || IsKin(context.Right.Tokens, right) ? FactComparison.NotComparable("kin of somebody, and what he or she is")
                : Post.Of(left) is { } one && Post.Of(right) is { } other && Post.Exclude(one, other) ? FactComparison.NotComparable("posts that nobody holds together")
                : new FactComparison(Relation.Compatible, 1, "the wording of the role");
        }

        // Of nobody named, "the drivers" are people in the story: what somebody is, is an office.
        if (left.Holder < 0 && right.Holder < 0 && (IsCommon(context.Left.Tokens, left) || IsCommon(context.Right.Tokens, right)))
            return FactComparison.NotComparable("what nobody named is");
        if (same)
            return new FactComparison(Relation.Agrees, 0.7);
        return WordKinship.Heads(context.Left.Tokens, left.Span, context.Right.Tokens, right.Span) == 1
            ? new FactComparison(Relation.Compatible, 0.5, "the wording of the role")
            : default;
    }

    /// <summary>"her brother": whose it is says more than what, and everybody is kin of several.</summary>
    private static bool IsKin(TokenTable tokens, RoleFact role) =>
        WordKinship.Head(tokens, role.Span) is >= 0 and var head && tokens.Has(head, WordTraits.Kinship);

    /// <summary>A word for people as good as for a role ("driver", "suspect"), or several of them ("officials").</summary>
    private static bool IsCommon(TokenTable tokens, RoleFact role) =>
        WordKinship.Head(tokens, role.Span) is >= 0 and var head && (tokens.Has(head, WordTraits.PersonNoun) || (tokens.Classes[head] & WordClasses.Plural) != 0);

    protected override Verdict? Decide(JudgingContext context, FactPair<RoleFact> pair, Relation relation, double strength)
    {
        string subject = pair.LeftMention.About(context.Left) is { Length: > 0 } about ? about : pair.RightMention.About(context.Right);
        return relation == Relation.Agrees
            ? Verdicts.Of(context, strength, Same, relation, pair, subject, SameForm)
            : Verdicts.Of(context, strength, Other, relation, pair, subject, OtherForm);
    }
}
