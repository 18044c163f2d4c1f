using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Questions;

/// <summary>
/// Holds what one article says is not known against what the other tells: "the man's name will not be released until the family have been
/// told" and the name of the dead man; "no motive is known" and "shot him because he had been fired". Both must report one story, the one
/// that does not know must not tell it elsewhere, and the other not say that it is not known. O(questions × tokens), questions few.
/// </summary>
internal static class AnsweredQuestions
{
    private const double Confidence = 0.6;

    public static void Judge(JudgingContext context, Rule rule)
    {
        if (!context.Story.IsOne && !context.Story.BeginsAlike)
            return;
        Judge(context, rule, context.Left, context.Right, isLeft: true);
        Judge(context, rule, context.Right, context.Left, isLeft: false);
    }

    private static void Judge(JudgingContext context, Rule rule, DocumentReading own, DocumentReading others, bool isLeft)
    {
        var asked = OpenQuestions.Of(own).All;
        for (int i = 0; i < asked.Count; i++)
        {
            var question = asked[i];
            if (asked.FindIndex(other => other.Thing == question.Thing) != i || OpenQuestions.Of(others).Asks(question.Thing))
                continue;
            var answers = Find(context, question, own, others, isLeft);
            if (answers.Count > 0)
                Report(context, rule, own, question, others, answers, isLeft);
        }
    }

    private static List<TextSpan> Find(JudgingContext context, OpenQuestion question, DocumentReading own, DocumentReading others, bool isLeft)
    {
        Func<int, int> known = isLeft ? context.Entities.LeftOf : context.Entities.RightOf;
        switch (question.Thing)
        {
            case OpenThing.Victim:
                return NamedPeople.Dead(own, own.Passages.Length).Count > 0 ? [] : NamedPeople.Dead(others, known, own, question);
            case OpenThing.Suspect:
                return NamedPeople.Held(own, static _ => -1).Count > 0 ? [] : NamedPeople.Held(others, known);
            default:
                // Whose death it begins with, or tells before it asks.
                var dead = NamedPeople.Dead(own, question.Passage);
                var (ownValues, otherValues) = isLeft ? (context.LeftValues, context.RightValues) : (context.RightValues, context.LeftValues);
                if (new Answers(own, ownValues, dead).To(question.Thing, question.Topic).Count > 0)
                    return [];
                return new Answers(others, otherValues, dead.ConvertAll(who => isLeft ? context.Entities.RightOf(who) : context.Entities.LeftOf(who))).To(question.Thing, question.Topic);
        }
    }

    private static void Report(JudgingContext context, Rule rule, DocumentReading own, OpenQuestion question, DocumentReading others, List<TextSpan> answers, bool isLeft)
    {
        var words = own.Tokens.SpanOf(question.First, question.End);
        foreach (var verdict in context.Verdicts)
        {
            var (one, other) = isLeft ? (verdict.Left, verdict.Right) : (verdict.Right, verdict.Left);
            if (verdict.Relation is Relation.Conflicts or Relation.Supersedes && one.Span.Overlaps(words) && answers.Exists(answer => answer.Overlaps(other.Span)))
                return;
        }

        int later = Development.Later(context);
        bool isLater = isLeft ? later < 0 : later > 0;
        var unknown = new VerdictSide(words, Wording.Of(own, words));
        var told = new VerdictSide(answers[0], Wording.Of(others, answers[0])) { Mentions = [.. answers] };
        context.Report(new Verdict(rule, isLater ? Relation.Conflicts : Relation.Supersedes, isLeft ? unknown : told, isLeft ? told : unknown, Confidence,
            $"One leaves open what the other states: {Wording.Quote(own, words)} and {Wording.Quote(others, answers[0])}."));
    }
}
