using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Questions;

/// <summary>
/// Holds what one article says is not known against what the other tells: "the diver's name is kept back until the family have been
/// told" and the name of the dead man; "no motive is known" and "shot him because he had been fired". Both must report one story, the one
/// that does not know must not tell it elsewhere, and the other not say that it is not known. O(questions × tokens), questions few.
/// </summary>
internal static class AnsweredQuestions
{
    /// <summary>Of those that readers judged, three of four are in their lists.</summary>
    private const double Confidence = 0.75;

    public static void Judge(JudgingContext context, Rule rule)
    {
        if (!context.Story.IsOne && !context.Story.BeginsAlike)
            return;
        Judge(context, rule, context.Left, context.Right, isLeft: true);
        Judge(context, rule, context.Right, context.Left, isLeft: false);
    }

    private static void Judge(JudgingContext context, Rule rule, DocumentReading own, DocumentReading others, bool isLeft)
    {
        int seen = 0;
        foreach (var question in OpenQuestions.Of(own).All)
        {
            if ((seen & (1 << (int)question.Thing)) != 0)
                continue;
            seen |= 1 << (int)question.Thing;
            // Who has died is told, though how the others are is not.
            if (question.Thing != OpenThing.Condition && OpenQuestions.Of(others).Asks(question.Thing))
                continue;
            var answers = Find(context, question, own, others, isLeft);
            if (answers.Count > 0)
                Report(context, rule, own, question, others, answers, isLeft);
        }
    }

    private static List<TextSpan> Find(JudgingContext context, OpenQuestion question, DocumentReading own, DocumentReading others, bool isLeft)
    {
        Func<int, int> counterpart = isLeft ? context.Entities.LeftOf : context.Entities.RightOf;
        switch (question.Thing)
        {
            case OpenThing.Victim:
                return NamedPeople.Dead(own, own.Passages.Length).Exists(who => own.Entities[who].Kind == EntityKind.Person) ? [] : NamedPeople.Dead(others, counterpart, own, question);
            case OpenThing.Suspect:
                return NamedPeople.Held(own, static _ => -1).Count > 0 ? [] : NamedPeople.Held(others, counterpart);
            default:
                // Whose death it begins with, or tells before it asks.
                var dead = NamedPeople.Dead(own, question.Passage);
                var (ownValues, otherValues) = isLeft ? (context.LeftValues, context.RightValues) : (context.RightValues, context.LeftValues);
                var answers = new Answers(others, otherValues, dead.ConvertAll(who => isLeft ? context.Entities.RightOf(who) : context.Entities.LeftOf(who)));
                var known = new Answers(own, ownValues, dead);
                if (question.Thing != OpenThing.Condition)
                    return known.To(question, isOwn: true).Count > 0 ? [] : answers.To(question, isOwn: false);
                // "Three were wounded. Their condition is not known": what is new is that one died, or how they are.
                var grave = question with { Thing = OpenThing.Fate };
                return known.To(grave, isOwn: true).Count > 0 ? [] : answers.To(known.To(question, isOwn: true).Count > 0 ? grave : question, isOwn: false);
        }
    }

    private static void Report(JudgingContext context, Rule rule, DocumentReading own, OpenQuestion question, DocumentReading others, List<TextSpan> answers, bool isLeft)
    {
        var words = own.Tokens.SpanOf(question.First, question.End);
        foreach (var verdict in context.Verdicts)
        {
            var (one, other) = isLeft ? (verdict.Left, verdict.Right) : (verdict.Right, verdict.Left);
            if (verdict.Relation is Relation.Conflicts or Relation.Supersedes && verdict.Rule.Aspect is Aspect.Event or Aspect.Polarity or Aspect.Certainty && one.Span.Overlaps(words) && answers.Exists(answer => AreOfOne(others, answer, other.Span)))
                return;
        }

        int later = Development.Later(context);
        bool isLater = isLeft ? later < 0 : later > 0;
        var unknown = new VerdictSide(words, Wording.Of(own, words));
        var told = new VerdictSide(answers[0], Wording.Of(others, answers[0])) { Mentions = [.. answers] };
        context.Report(new Verdict(rule, isLater ? Relation.Conflicts : Relation.Supersedes, isLeft ? unknown : told, isLeft ? told : unknown, Confidence,
            $"One leaves open what the other states: {Wording.Quote(own, words)} and {Wording.Quote(others, answers[0])}."));
    }

    private static bool AreOfOne(DocumentReading reading, TextSpan one, TextSpan other)
    {
        foreach (var passage in reading.Passages)
        {
            if (passage.Span.Overlaps(one) && passage.Span.Overlaps(other))
                return true;
        }

        return false;
    }
}
