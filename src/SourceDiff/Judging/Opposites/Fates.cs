using System.Collections.Immutable;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>
/// Tells that somebody has died of whom the other article knows only that he was in hospital, and that somebody was found whom the other
/// only knows to be missing. The person is one by name, by a role that the articles give to one person, or by the word for him in
/// sentences of one happening. An article that tells both knows both. O(f²) for f tellings, which are few.
/// </summary>
internal static class Fates
{
    /// <summary>Of somebody whom both name, nothing else can be meant.</summary>
    private const double ConfidenceOfNamed = 0.7;

    /// <summary>Of somebody of one age in one story.</summary>
    private const double ConfidenceOfAged = 0.6;

    /// <summary>By a word for somebody in one story or in aligned sentences: there may be two.</summary>
    private const double Confidence = 0.48;

    public static void Judge(JudgingContext context, Rule rule)
    {
        var left = FateTable.Of(context.Left).All;
        var right = FateTable.Of(context.Right).All;
        if (left.Count == 0 || right.Count == 0)
            return;
        (FateTelling Left, FateTelling Right)? best = null;
        double most = 0;
        foreach (var one in left)
        {
            foreach (var other in right)
            {
                bool isLeftEnd = Follows(one.Fate, other.Fate);
                if (!isLeftEnd && !Follows(other.Fate, one.Fate))
                    continue;
                double strength = AreOne(context, one, other);
                if (strength > most && !Knows(isLeftEnd ? right : left, isLeftEnd ? other : one, isLeftEnd ? one.Fate : other.Fate) && !StandReport.IsTold(context, one.Stand, other.Stand))
                    (best, most) = ((one, other), strength);
            }
        }

        if (best is { } found)
            Tell(context, rule, found.Left, Again(context.Left, left, found.Left), found.Right, Again(context.Right, right, found.Right), most);
    }

    /// <summary>Whether the one comes after the other, or excludes it.</summary>
    private static bool Follows(Fate later, Fate earlier) =>
        (later == Fate.Dead && earlier is Fate.Hurt or Fate.Well or Fate.Alive) || (earlier == Fate.Missing && later is not (Fate.Missing or Fate.None));

    /// <summary>How surely both tell of one person; 0 where they do not.</summary>
    private static double AreOne(JudgingContext context, FateTelling left, FateTelling right)
    {
        if (left.Person >= 0 && right.Person >= 0)
            return context.Entities.RightOf(left.Person) == right.Person ? ConfidenceOfNamed : 0;
        // "A boy of 17", "Brandt, 17": one of one age.
        if (left.Age >= 0 && right.Age >= 0)
            return left.Age == right.Age && (context.Story.IsOne || context.Story.BeginsAlike) ? ConfidenceOfAged : 0;
        if (left.Head < 0 || right.Head < 0)
            return 0;
        bool same = context.Left.Tokens.Lemmas[left.Head] == context.Right.Tokens.Lemmas[right.Head];
        bool aligned = context.AreAligned(left.Stand.Passage, right.Stand.Passage);
        return aligned || (same && context.Story.IsOne) ? Confidence : 0;
    }

    /// <summary>Whether the article that tells the earlier state tells the later one of the same person elsewhere.</summary>
    private static bool Knows(IReadOnlyList<FateTelling> tellings, FateTelling of, Fate later)
    {
        foreach (var telling in tellings)
        {
            bool isOfOne = of.Person >= 0 ? telling.Person == of.Person : of.Age >= 0 && telling.Age >= 0 ? of.Age == telling.Age : telling.Person < 0;
            if (isOfOne && (telling.Fate == later || Follows(telling.Fate, of.Fate)))
                return true;
        }

        return false;
    }

    /// <summary>Wherever a document tells the same of somebody known by name.</summary>
    private static ImmutableArray<TextSpan> Again(DocumentReading reading, IReadOnlyList<FateTelling> tellings, FateTelling told)
    {
        if (told.Person < 0)
            return [];
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var telling in tellings)
        {
            if (telling.Person == told.Person && telling.Fate == told.Fate && telling.Stand.Passage != told.Stand.Passage)
                spans.Add(reading.Tokens.SpanOf(telling.Stand.CitedFrom, telling.Stand.End));
        }

        return spans.ToImmutable();
    }

    private static void Tell(JudgingContext context, Rule rule, FateTelling left, ImmutableArray<TextSpan> leftTold, FateTelling right, ImmutableArray<TextSpan> rightTold, double confidence)
    {
        var one = context.Left.Tokens.SpanOf(left.Stand.CitedFrom, left.Stand.End);
        var other = context.Right.Tokens.SpanOf(right.Stand.CitedFrom, right.Stand.End);
        string words = Wording.Quote(context.Left, one), others = Wording.Quote(context.Right, other);
        bool isLeftEnd = Follows(left.Fate, right.Fate);
        bool isReversed = Development.Later(context) is not 0 and var later && later > 0 == isLeftEnd;
        context.Report(new Verdict(rule, isReversed ? Relation.Conflicts : Relation.Supersedes,
            new VerdictSide(one, Wording.Of(context.Left, one)) { Mentions = leftTold }, new VerdictSide(other, Wording.Of(context.Right, other)) { Mentions = rightTold }, confidence,
            isReversed ? $"The two accounts exclude each other: {words} and {others}." : $"It has gone on: {(isLeftEnd ? others : words)}, then {(isLeftEnd ? words : others)}.")
        {
            Subject = left.Person >= 0 ? context.Left.Entities[left.Person].Name : "",
        });
    }
}
