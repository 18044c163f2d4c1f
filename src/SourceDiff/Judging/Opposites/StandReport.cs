using System.Collections.Immutable;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>Tells that two stands exclude each other, or that the one has become the other, unless another rule has told it.</summary>
internal static class StandReport
{
    /// <summary>"not approved it <i>yet</i>".</summary>
    private const int EarlyReach = 3;

    private const double MostOfSubjectAlone = 0.6;

    /// <summary>Passages aligned for two documents to report one story.</summary>
    private const int StoryAlignments = 3;

    /// <summary>A conflict of these two sentences that another rule has told.</summary>
    public static bool IsTold(JudgingContext context, Stand left, Stand right)
    {
        var one = context.Left.Passages[left.Passage].Span;
        var other = context.Right.Passages[right.Passage].Span;
        var leftClause = context.Left.Tokens.SpanOf(Math.Min(left.Clause.First, left.CitedFrom), left.Clause.End);
        var rightClause = context.Right.Tokens.SpanOf(Math.Min(right.Clause.First, right.CitedFrom), right.Clause.End);
        foreach (var verdict in context.Verdicts)
        {
            // What one step of a case excludes is told as that step.
            if (verdict.Rule.Id == Stages.RuleId && (left.Term.IsState && left.Term.IsOfPeople ? Cites(verdict.Left, one) || Cites(verdict.Right, other) : Cites(verdict.Left, one) && Cites(verdict.Right, other)))
                return true;
            if (verdict.Relation is Relation.Conflicts or Relation.Supersedes && verdict.Rule.Aspect is Aspect.Event or Aspect.Polarity or Aspect.Certainty && one.Overlaps(verdict.Left.Span) && other.Overlaps(verdict.Right.Span))
                return true;
            // Nobody against two: told as a number.
            if (verdict.Relation is Relation.Conflicts or Relation.Supersedes && verdict.Rule.Aspect == Aspect.Quantity && leftClause.Overlaps(verdict.Left.Span) && rightClause.Overlaps(verdict.Right.Span))
                return true;
        }

        return false;
    }

    private static bool Cites(VerdictSide side, TextSpan passage)
    {
        foreach (var mention in side.Mentions)
        {
            if (mention.Overlaps(passage))
                return true;
        }

        return false;
    }

    public static void Tell(JudgingContext context, Rule rule, Stand left, Stand right, double strength, ImmutableArray<TextSpan> leftTold, ImmutableArray<TextSpan> rightTold)
    {
        var one = context.Left.Tokens.SpanOf(left.CitedFrom, left.End);
        var other = context.Right.Tokens.SpanOf(right.CitedFrom, right.End);
        string words = Wording.Quote(context.Left, one), others = Wording.Quote(context.Right, other);
        bool isOpen = IsOpen(left) || IsOpen(right);
        int later = left.Term.IsState || isOpen ? Development.Later(context) : 0;
        if (!isOpen && IsEarly(context.Left.Tokens, left) != IsEarly(context.Right.Tokens, right))
            later = IsEarly(context.Left.Tokens, left) ? 1 : -1;
        // What was said and is open again has not become so: the two sources differ.
        if (isOpen && IsOpen(later < 0 ? left : right))
            later = 0;
        string explanation = later switch
        {
            0 when isOpen => $"One leaves open what the other states: {words} and {others}.",
            0 => $"The two accounts exclude each other: {words} and {others}.",
            < 0 => $"It has changed as the story developed: {others}, then {words}.",
            _ => $"It has changed as the story developed: {words}, then {others}.",
        };
        context.Report(new Verdict(rule, later == 0 ? Relation.Conflicts : Relation.Supersedes, Side(context.Left, one, leftTold), Side(context.Right, other, rightTold),
            Math.Min(Calibration.Stand(Math.Min(1, strength - OppositeAccounts.Gate + 0.2)), IsOfSubjectAlone(context, left, right) ? MostOfSubjectAlone : 1), explanation)
        {
            Subject = Subject(context.Left, left) is { Length: > 0 } subject ? subject : Subject(context.Right, right),
        });
    }

    /// <summary>
    /// Two sentences that share no more than whom they name, in texts that nothing else shows to be of one story: what somebody does in
    /// one is often another matter than what he does in the other.
    /// </summary>
    private static bool IsOfSubjectAlone(JudgingContext context, Stand left, Stand right) =>
        !left.Term.IsTopic && context.Alignments.Length < StoryAlignments && SharedWords.ShareNone(context, left, right);

    /// <summary>Whether it says that nobody knows.</summary>
    public static bool IsOpen(Stand stand) => stand.Side == Stand.Open || stand.IsAsked;

    /// <summary>"no <i>immediate</i> reports of damage", "have not signed it <i>yet</i>": denied for the time being, whenever the article was published.</summary>
    private static bool IsEarly(TokenTable tokens, Stand stand)
    {
        if (stand.CitedFrom == stand.First)
            return false;
        for (int i = stand.CitedFrom; i < Math.Min(stand.Clause.End, stand.End + EarlyReach); i++)
        {
            if (StatementWords.Is(tokens.Forms[i], StatementKinds.Early))
                return true;
        }

        return false;
    }

    private static VerdictSide Side(DocumentReading reading, TextSpan words, ImmutableArray<TextSpan> told) =>
        new(words, Wording.Of(reading, words)) { Mentions = told };

    /// <summary>What it is said of, where that is one thing or somebody known by name.</summary>
    private static string Subject(DocumentReading reading, Stand stand)
    {
        int entity = stand.Patient >= 0 ? stand.Patient : stand.Agent;
        if (entity >= 0)
            return reading.Entities[entity].Name;
        bool told = stand.Undergoer >= 0 && (reading.Tokens.Classes[stand.Undergoer] & (WordClasses.Noun | WordClasses.Verb)) == WordClasses.Noun
            && ((reading.Tokens.Shapes[stand.Undergoer] & TokenShape.Capitalised) == 0 || stand.Undergoer == reading.Passages[stand.Passage].FirstToken);
        return told ? reading.Tokens[stand.Undergoer].ToString().ToLowerInvariant() : "";
    }
}
