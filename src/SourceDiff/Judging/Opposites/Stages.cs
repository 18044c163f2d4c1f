using SourceDiff.Judging.Claims;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>
/// Tells that a case has gone on: one article knows the gunman only sought, the other that he was held, found guilty or sentenced; one that
/// he will appear in court, the other how he pleaded. The last stage that an article tells of counts; what is told of a case that is over
/// ("a convicted thief escaped") is told beside the story, so verdicts count only where articles begin with them or tell them of somebody
/// whom both name in the case, and not in the story of a search. O(s) for s stands.
/// </summary>
internal static class Stages
{
    public const string RuleId = "SD1309";

    private const int Sought = 0;

    /// <summary>Of those that readers judged, four of five of a search and an arrest are in their lists.</summary>
    private const double ConfidenceOfSearch = 0.75;

    /// <summary>Nearly all that are told of 1,489 pairs of real articles are so; of those that readers judged, half are in their lists, for many editors take an arrest and its trial for two stories.</summary>
    private const double Confidence = 0.5;

    public static void Judge(JudgingContext context, Rule rule, StandTable left, int leftFirst, int leftEnd, StandTable right, int rightFirst, int rightEnd)
    {
        var one = new Case(context.Left, context.LeftValues, left, leftFirst, leftEnd);
        var other = new Case(context.Right, context.RightValues, right, rightFirst, rightEnd);
        var (leftShared, rightShared) = Shared(context, one, other);
        bool isSearch = one.IsOfConvict || other.IsOfConvict;
        one.Weigh(isSearch, leftShared);
        other.Weigh(isSearch, rightShared);
        int leftStage = one.Last(VerbMood.Fact), rightStage = other.Last(VerbMood.Fact);
        if (leftStage == rightStage)
            return;
        bool isLeftEarlier = leftStage < rightStage;
        var (earlier, later) = isLeftEarlier ? (one, other) : (other, one);
        int from = Math.Min(leftStage, rightStage), to = Math.Max(leftStage, rightStage);
        int expected = ExpectedOf(earlier, from, to);
        if (expected < 0 && !IsApart(earlier, from, later, to))
            return;
        // All that the other article does not know yet is cited.
        var known = from < 0 ? [] : earlier.Between(from, from, VerbMood.Fact, all: false);
        var first = expected < 0 ? known : earlier.Between(expected, to, VerbMood.Prospect, all: true);
        var then = later.Between(to, to, VerbMood.Fact, all: false);
        bool begin = (earlier.BeginsWith(first) || earlier.BeginsWith(known)) && later.BeginsWith(then);
        if (from >= 0)
            known.AddRange(earlier.Between(from + 1, to, VerbMood.Prospect, all: true));
        else
            known = first;
        var added = later.Between(from + 1, to, VerbMood.Fact, all: true);
        if (!AreOfOneStory(context, from, begin, leftShared.Count > 0) || (!begin && (one.IsObituary(leftShared) || other.IsObituary(rightShared)))
            || AreOthers(context, one, isLeftEarlier ? known : added, other, isLeftEarlier ? added : known) || first.Exists(stand => then.Exists(second => isLeftEarlier ? StandReport.IsTold(context, stand, second) : StandReport.IsTold(context, second, stand))))
            return;
        var (firstSide, thenSide) = (earlier.Cite(first[0], known), later.Cite(then[0], added));
        context.Report(new Verdict(rule, Relation.Supersedes, isLeftEarlier ? firstSide : thenSide, isLeftEarlier ? thenSide : firstSide, from == Sought ? ConfidenceOfSearch : Confidence, $"It has gone on: {earlier.Quote(first[0])}, then {later.Quote(then[0])}.")
        {
            Subject = earlier.Named(first) ?? later.Named(then) ?? "",
        });
    }

    /// <summary>The least stage up to <paramref name="to"/> that an article tells to be still to come; -1 when it tells none.</summary>
    private static int ExpectedOf(Case earlier, int from, int to)
    {
        for (int stage = from + 1; stage <= to; stage++)
        {
            if (earlier.Expects(stage))
                return stage;
        }

        return -1;
    }

    /// <summary>Whether the one stage is no part of the other. A report of a verdict may tell the sentence elsewhere, or not at all: that must be told to be still to come.</summary>
    private static bool IsApart(Case earlier, int from, Case later, int to) =>
        from >= 0 && earlier.GroupOf(from) < later.GroupOf(to) && !earlier.IsLeadOnly(from);

    /// <summary>Whoever is sought in one story is held in it; the later stages are told of many cases beside the story, but not where articles begin, nor of one person.</summary>
    private static bool AreOfOneStory(JudgingContext context, int from, bool begin, bool isShared) =>
        isShared || (context.Story.BeginsAlike && (from == Sought || begin));

    /// <summary>Who is named in the case by both documents.</summary>
    private static (List<int> Left, List<int> Right) Shared(JudgingContext context, Case one, Case other)
    {
        var left = new List<int>();
        var right = new List<int>();
        foreach (int person in one.Persons)
        {
            // One of the two may have been read as a name of anything.
            if (context.Entities.RightOf(person) is >= 0 and var counterpart && other.Persons.Contains(counterpart)
                && (context.Left.Entities[person].Kind == EntityKind.Person || context.Right.Entities[counterpart].Kind == EntityKind.Person))
            {
                left.Add(person);
                right.Add(counterpart);
            }
        }

        return (left, right);
    }

    /// <summary>Whether both tell of people known by name, of whom none is the same.</summary>
    private static bool AreOthers(JudgingContext context, Case left, List<Stand> lefts, Case right, List<Stand> rights)
    {
        bool any = false;
        foreach (var one in lefts)
        {
            if (left.WhoIsNamed(one) is not (>= 0 and var who))
                continue;
            foreach (var other in rights)
            {
                if (right.WhoIsNamed(other) is not (>= 0 and var whom))
                    continue;
                if (context.Entities.RightOf(who) == whom)
                    return false;
                any = true;
            }
        }

        return any;
    }
}
