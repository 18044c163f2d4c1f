using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Finds where two documents give one person posts that nobody holds together, and where they give one post to two people. Only posts of the
/// table count: a lawyer may be a mother and a candidate. O(roles of people that both name).
/// </summary>
internal sealed class OfficeJudge : IFactJudge
{
    private const double OtherPostConfidence = 0.7;

    private const double OtherHolderConfidence = 0.65;

    private static readonly Rule OtherPost = new("SD0803", Aspect.Role, Severity.Medium, "Another post",
        "Both say which post the same person holds, and nobody holds the two together. Example: “chief executive Ana Brandt” and “the chair, Ana Brandt”; “deputy commander” and “commander”.");

    private static readonly Rule OtherHolder = new("SD0804", Aspect.Name, Severity.High, "Another holder of the post",
        "Both name who holds a post that only one person can hold, or who is somebody's wife, father or lawyer, in reports of the same, and these are two people, neither known to the other document. Example: “the mayor, Ana Brandt, said” and “the mayor, Ole Moreau, said”.");

    private static readonly Rule OtherCountry = new("SD0805", Aspect.Role, Severity.Medium, "Another nationality or country",
        "Both say of which country the same person is, or the same thing in nearly the same words, and these are two, neither told by the other. Example: “the Norwegian climber Ana Brandt” and “Brandt, a Dane”; “two Danish tourists died” and “two Norwegian tourists died”.");

    private const double OtherCountryConfidence = 0.6;

    private static readonly Rule HeldNoMore = new("SD0808", Aspect.Role, Severity.Medium, "Held, or held no more",
        "Both say which post the same person has, and only one says that it was a former one. A title before a name is often kept for life, and does not count. Example: “Ana Brandt, the former minister of health” and “Ana Brandt, the minister of health”.");

    private const double HeldNoMoreConfidence = 0.6;

    public IReadOnlyList<Rule> Rules { get; } = [OtherPost, OtherHolder, OtherCountry, HeldNoMore];

    public void Judge(JudgingContext context)
    {
        foreach (var (left, right) in Nationalities.Differing(context))
        {
            string one = Wording.Of(context.Left, left.Span), other = Wording.Of(context.Right, right.Span);
            context.Report(new Verdict(OtherCountry, Relation.Conflicts, new VerdictSide(left.Span, one), new VerdictSide(right.Span, other), OtherCountryConfidence, $"They are of other countries: {one} and {other}.") { Subject = context.Left.Entities[left.Bearer].Name });
        }

        foreach (var (left, right) in OtherCountries.Find(context))
        {
            if (context.IsTold(context.Left.Tokens.IndexAt(left.Span.Start), context.Right.Tokens.IndexAt(right.Span.Start)))
                continue;
            string one = Wording.Of(context.Left, left.Span), other = Wording.Of(context.Right, right.Span);
            context.Report(new Verdict(OtherCountry, Relation.Conflicts, new VerdictSide(left.Span, one), new VerdictSide(right.Span, other), OtherCountryConfidence, $"They are of other countries: {one} and {other}.") { Subject = Wording.Of(context.Left, context.Left.Tokens.SpanOf(left.Head)) });
        }

        foreach (var (left, right) in OnlyRelatives.Differing(context))
            ReportHolders(context, left.Holder, right.Holder, left.Role);

        var entities = context.Entities;
        for (int left = 0; left < entities.Left.Count; left++)
        {
            if (entities.Left.Roles(left).Count == 0)
                continue;
            if (entities.RightOf(left) is >= 0 and var right)
                JudgePerson(context, left, right);
            else if (entities.Left[left].Kind == EntityKind.Person)
                JudgeSeat(context, left);
        }
    }

    /// <summary>A post of the one document that the other does not give the person, and that nobody holds together with one it gives: colonel and commander, or colonel and deputy commander.</summary>
    private static void JudgePerson(JudgingContext context, int left, int right)
    {
        var leftRoles = context.Entities.Left.Roles(left);
        var rightRoles = context.Entities.Right.Roles(right);
        var leftPosts = context.Entities.Left.Posts(left);
        var rightPosts = context.Entities.Right.Posts(right);
        RoleFact? one = null, other = null;
        for (int i = 0; i < leftPosts.Length && one is null; i++)
        {
            var leftRole = leftRoles[i];
            if (leftPosts[i] is not { } leftPost || Holds(rightRoles, leftRole.Role) || Tells(context.Left, leftRole))
                continue;
            for (int j = 0; j < rightPosts.Length; j++)
            {
                var rightRole = rightRoles[j];
                if (rightPosts[j] is not { } rightPost || Holds(leftRoles, rightRole.Role) || Tells(context.Right, rightRole) || !Post.Exclude(leftPost, rightPost) || IsAttorney(context.Left, leftRole) || IsAttorney(context.Right, rightRole))
                    continue;
                // One of the posts may be told in other words elsewhere: "the DA", "the district attorney".
                if (IsWordedElsewhere(rightPosts, leftPost) || IsWordedElsewhere(leftPosts, rightPost))
                    continue;
                (one, other) = (leftRole, rightRole);
                break;
            }
        }

        string name = context.Left.Entities[left].Name;
        if (one is null || other is null)
        {
            JudgeFormer(context, leftRoles, rightRoles, name, isLeftFormer: true);
            JudgeFormer(context, rightRoles, leftRoles, name, isLeftFormer: false);
            return;
        }

        context.Report(new Verdict(OtherPost, Relation.Conflicts, VerdictSide.Of(one), VerdictSide.Of(other), OtherPostConfidence,
            $"What they say that {name} is excludes each other: {Wording.Quote(context.Left, one.Span)} and {Wording.Quote(context.Right, other.Span)}.")
        {
            Subject = name,
        });
    }

    /// <summary>A post that all of one document's roles of the person call a former one, and the other document a present one.</summary>
    private static void JudgeFormer(JudgingContext context, IReadOnlyList<RoleFact> formers, IReadOnlyList<RoleFact> presents, string name, bool isLeftFormer)
    {
        var (own, others) = isLeftFormer ? (context.Left, context.Right) : (context.Right, context.Left);
        foreach (var former in formers)
        {
            if (FormerRole.Of(former.Role) is not { } role || Holds(formers, role) || Holds(presents, former.Role) || FormerRole.IsTitle(own, former))
                continue;
            foreach (var present in presents)
            {
                if (present.Role != role || FormerRole.IsTitle(others, present) || Tells(others, present) || (OfficeTable.English.Find(role)?.Count ?? 0) == 0)
                    continue;
                var (left, right) = isLeftFormer ? (former, present) : (present, former);
                context.Report(new Verdict(HeldNoMore, Relation.Conflicts, VerdictSide.Of(left), VerdictSide.Of(right), HeldNoMoreConfidence,
                    $"One says that {name} holds the post, the other that it was a former one: {Wording.Quote(others, present.Span)} and {Wording.Quote(own, former.Span)}.")
                {
                    Subject = name,
                });
                return;
            }
        }
    }

    /// <summary>An attorney may be a prosecutor.</summary>
    private static bool IsAttorney(DocumentReading reading, RoleFact role) => role.Role == "lawyer" && !role.Span.In(reading.Document.Text).StartsWith("lawyer", StringComparison.OrdinalIgnoreCase);

    private static bool Holds(IReadOnlyList<RoleFact> roles, string role)
    {
        for (int i = 0; i < roles.Count; i++)
        {
            if (string.Equals(roles[i].Role, role, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of those that somebody holds is the same post, of a deputy or not.</summary>
    private static bool IsWordedElsewhere(ReadOnlySpan<Post?> posts, Post post)
    {
        foreach (var told in posts)
        {
            if (told is { } held && Post.AreOnePost(held, post))
                return true;
        }

        return false;
    }

    private static void JudgeSeat(JudgingContext context, int left)
    {
        var leftPosts = context.Entities.Left.Posts(left);
        for (int i = 0; i < leftPosts.Length; i++)
        {
            var leftRole = context.Entities.Left.Roles(left)[i];
            if (leftPosts[i] is not { } leftPost || Tells(context.Left, leftRole))
                continue;
            for (int right = 0; right < context.Entities.Right.Count; right++)
            {
                if (context.Entities.LeftOf(right) >= 0 || context.Entities.Right[right].Kind != EntityKind.Person)
                    continue;
                var rightPosts = context.Entities.Right.Posts(right);
                for (int j = 0; j < rightPosts.Length; j++)
                {
                    var rightRole = context.Entities.Right.Roles(right)[j];
                    if (rightPosts[j] is not { } rightPost || !Post.AreOneSeat(leftPost, rightPost) || Tells(context.Right, rightRole) || !AreOfOneBody(context, leftRole, rightRole)
                        || NameComparison.Of(context.Entities.Left.Form(left), context.Entities.Right.Form(right)).Likeness != NameLikeness.Different)
                        continue;
                    ReportHolders(context, left, right, leftRole.Role);
                    return;
                }
            }
        }
    }

    private static void ReportHolders(JudgingContext context, int left, int right, string role)
    {
        string one = context.Left.Entities[left].Name, other = context.Right.Entities[right].Name;
        context.Report(new Verdict(OtherHolder, Relation.Conflicts, context.Entities.Left.Side(left), context.Entities.Right.Side(right), OtherHolderConfidence,
            $"They name two people as {role}: {one} and {other}.")
        {
            Subject = role,
        });
    }

    /// <summary>"Was elected mayor", "will become coach", "the first mayor": told of another time than the story's.</summary>
    private static bool Tells(DocumentReading reading, RoleFact role)
    {
        var tokens = reading.Tokens;
        int first = tokens.IndexAt(role.Span.Start);
        for (int i = first - 1; i >= Math.Max(reading.Passages[role.Passage].FirstToken, first - 4); i--)
        {
            // "Succeeded on an interim basis by Justice Minister Ana Brandt": what she is, and not what she becomes.
            if (tokens.Is(i, "by"))
                return false;
            if (OfficeTable.English.KindOf(tokens[i]) is OfficeWord.Past or OfficeWord.Change)
                return true;
        }

        return false;
    }

    /// <summary>Held in one body, as far as that is told; otherwise in passages that report the same.</summary>
    private static bool AreOfOneBody(JudgingContext context, RoleFact left, RoleFact right)
    {
        if (left.Organisation >= 0 && right.Organisation >= 0)
            return context.Entities.RightOf(left.Organisation) == right.Organisation;
        return context.MatchOf(left.Passage, right.Passage).Alignment is not null;
    }
}
