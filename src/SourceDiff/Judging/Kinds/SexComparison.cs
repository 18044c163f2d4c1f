using SourceDiff.Model;

namespace SourceDiff.Judging.Kinds;

/// <summary>
/// Finds "a 33-year-old man" against "a 33-year-old woman": somebody of one age in one story, of whom the documents differ in the sex. Neither
/// document tells of anybody of that age and the other sex. O(ages²), which are few.
/// </summary>
internal static class SexComparison
{
    /// <summary>A text with more tells of many people, and some are of one age.</summary>
    private const int Most = 40;

    private const double Confidence = 0.6;

    public static void Judge(JudgingContext context, KindMentions left, KindMentions right, Rule rule)
    {
        if (left.Sexes.Count is 0 or > Most || right.Sexes.Count is 0 or > Most || !context.Story.IsOne)
            return;
        for (int i = 0; i < left.Sexes.Count; i++)
        {
            int other = FirstOf(right.Sexes, left.Sexes[i].Age);
            if (FirstOf(left.Sexes, left.Sexes[i].Age) == i && other >= 0 && left.Sexes[i].Sex.Kind != right.Sexes[other].Sex.Kind && IsAlone(left.Sexes, i) && IsAlone(right.Sexes, other) && !context.IsTold(left.Sexes[i].Sex.First, right.Sexes[other].Sex.First))
                Report(context, rule, left.Sexes[i], right.Sexes[other]);
        }
    }

    private static int FirstOf(List<SexedAge> ages, AgeFact age)
    {
        for (int i = 0; i < ages.Count; i++)
        {
            if (ages[i].Age.Years.Nominal == age.Years.Nominal)
                return i;
        }

        return -1;
    }

    /// <summary>Whether the document tells of nobody of that age and the other sex.</summary>
    private static bool IsAlone(List<SexedAge> ages, int index)
    {
        foreach (var other in ages)
        {
            if (other.Age.Years.Nominal == ages[index].Age.Years.Nominal && other.Sex.Kind != ages[index].Sex.Kind)
                return false;
        }

        return true;
    }

    private static void Report(JudgingContext context, Rule rule, SexedAge left, SexedAge right)
    {
        var words = left.Age.Span.Union(context.Left.Tokens.SpanOf(left.Sex.First, left.Sex.End));
        var others = right.Age.Span.Union(context.Right.Tokens.SpanOf(right.Sex.First, right.Sex.End));
        context.Report(new Verdict(rule, Relation.Conflicts, new VerdictSide(words, Wording.Of(context.Left, words)), new VerdictSide(others, Wording.Of(context.Right, others)), Confidence,
            $"They differ in whether it is a man or a woman: {Wording.Quote(context.Left, words)} and {Wording.Quote(context.Right, others)}."));
    }
}
