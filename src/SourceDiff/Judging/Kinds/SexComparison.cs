using SourceDiff.Judging.Claims;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Kinds;

/// <summary>
/// Finds "a 33-year-old man" against "a 33-year-old woman": somebody of one age in one story, of whom the documents differ in the sex. Neither
/// document tells of anybody of that age and the other sex. O(ages²), which are few.
/// </summary>
internal static class SexComparison
{
    /// <summary>Tokens behind an age in which it is told whose it is: "aged 33, a woman".</summary>
    private const int Reach = 4;

    private const double Confidence = 0.6;

    public static void Judge(JudgingContext context, KindMentions left, KindMentions right, Rule rule)
    {
        var lefts = FactTable<AgeFact>.Of(context.Left);
        var rights = FactTable<AgeFact>.Of(context.Right);
        foreach (var passage in context.Left.Passages)
        {
            foreach (var one in lefts.In(passage.Index))
            {
                if (IsExact(one) && SexOf(context.Left, left, one) is { } mention && Other(context, one, mention, right, rights) is { } other && context.Story.IsOne && IsAlone(context.Left, left, lefts, one, mention) && !IsTold(context, mention, other.Mention))
                    Report(context, rule, one, mention, other.Age, other.Mention);
            }
        }
    }

    /// <summary>The first of the same age and the other sex, where the document tells of nobody of that age and the same sex.</summary>
    private static (AgeFact Age, KindMention Mention)? Other(JudgingContext context, AgeFact age, KindMention mention, KindMentions others, FactTable<AgeFact> ages)
    {
        (AgeFact Age, KindMention Mention)? found = null;
        foreach (var passage in context.Right.Passages)
        {
            foreach (var other in ages.In(passage.Index))
            {
                if (!IsExact(other) || other.Years.Nominal != age.Years.Nominal || SexOf(context.Right, others, other) is not { } told)
                    continue;
                if (told.Kind == mention.Kind)
                    return null;
                found ??= (other, told);
            }
        }

        return found;
    }

    private static bool IsAlone(DocumentReading reading, KindMentions mentions, FactTable<AgeFact> ages, AgeFact age, KindMention mention)
    {
        foreach (var passage in reading.Passages)
        {
            foreach (var other in ages.In(passage.Index))
            {
                // Told of the first mention of the age.
                if (other.Years.Nominal == age.Years.Nominal && SexOf(reading, mentions, other) is { } told && (told.Kind != mention.Kind || other.Span.Start < age.Span.Start))
                    return false;
            }
        }

        return true;
    }

    private static bool IsExact(AgeFact age) => age.Years.Approximation == Approximation.Exact && age.Years.Nominal >= 1;

    /// <summary>The word for the sex of whom the age is, right behind it: "a 33-year-old <i>man</i>".</summary>
    private static KindMention? SexOf(DocumentReading reading, KindMentions mentions, AgeFact age)
    {
        if (!reading.Passages[age.Passage].IsContent)
            return null;
        int end = reading.Tokens.IndexAt(age.Span.End);
        foreach (var mention in mentions.In(age.Passage))
        {
            if (KindTable.English.TellsSex(mention.Class) && ((mention.First >= end && mention.First - end < Reach && !IsBroken(reading.Tokens, end, mention.First)) || age.Span.Contains(reading.Tokens.Starts[mention.First])))
                return mention;
        }

        return null;
    }

    private static bool IsBroken(TokenTable tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens.Kinds[i] != TokenKind.Word || (tokens.Classes[i] & (WordClasses.Adjective | WordClasses.Noun)) == 0)
                return true;
        }

        return false;
    }

    private static bool IsTold(JudgingContext context, KindMention left, KindMention right)
    {
        foreach (var verdict in context.Verdicts)
        {
            if (verdict.Relation == Relation.Conflicts && verdict.Left.Span.Contains(context.Left.Tokens.Starts[left.First]) && verdict.Right.Span.Contains(context.Right.Tokens.Starts[right.First]))
                return true;
        }

        return false;
    }

    private static void Report(JudgingContext context, Rule rule, AgeFact left, KindMention mention, AgeFact right, KindMention other)
    {
        var words = left.Span.Union(context.Left.Tokens.SpanOf(mention.First, mention.End));
        var others = right.Span.Union(context.Right.Tokens.SpanOf(other.First, other.End));
        context.Report(new Verdict(rule, Relation.Conflicts, new VerdictSide(words, Wording.Of(context.Left, words)), new VerdictSide(others, Wording.Of(context.Right, others)), Confidence,
            $"They differ in whether it is a man or a woman: {Wording.Quote(context.Left, words)} and {Wording.Quote(context.Right, others)}."));
    }
}
