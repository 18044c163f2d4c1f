using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Holds the days on which the person whom both articles are about died or was born against each other, wherever they stand: nobody does either
/// twice. O(d²) for the dates of such verbs, which are few.
/// </summary>
internal static class OnceOnly
{
    private const double Confidence = 0.7;

    /// <summary>A text with more dates is a chronicle.</summary>
    private const int Most = 500;

    private static readonly int Die = WordNet.Find("die"), Bear = WordNet.Find("bear");

    public static void Judge(JudgingContext context, SlotJudge judge, Rule rule)
    {
        if (!context.Story.BeginsAlike || context.LeftValues.Of(ValueKind.Date).All.Length > Most || context.RightValues.Of(ValueKind.Date).All.Length > Most)
            return;
        int main = context.LeftValues.Holders.Main;
        if (main < 0 || context.Entities.RightOf(main) is not (>= 0 and var other) || other != context.RightValues.Holders.Main)
            return;
        foreach (var left in context.LeftValues.Of(ValueKind.Date).All)
        {
            if (!IsOf(context.Left, context.LeftValues, left, main))
                continue;
            foreach (var right in context.RightValues.Of(ValueKind.Date).All)
            {
                if (context.Left.Tokens.Lemmas[left.Predicate] != LemmaOf(context.Right.Tokens, right) || !IsOf(context.Right, context.RightValues, right, other)
                    || judge.Held(context, left, right) is not { Relation: Relation.Conflicts, Parts: ValueParts.Day or ValueParts.None })
                    continue;
                context.Report(new Verdict(rule, Relation.Conflicts, left.Side, right.Side, Confidence,
                    $"The dates or times differ: {Wording.Quote(context.Left, left.Span)} and {Wording.Quote(context.Right, right.Span)}.")
                {
                    Subject = context.Left.Entities[main].Name,
                });
                return;
            }
        }
    }

    private static int LemmaOf(TokenTable tokens, ValueMention date) => date.Predicate < 0 ? -1 : tokens.Lemmas[date.Predicate];

    /// <summary>Whether a date is of the death or the birth of a person: the verb stands behind the name or a pronoun.</summary>
    private static bool IsOf(DocumentReading reading, ValueTable values, ValueMention date, int person)
    {
        if (date.IsOfSaying || date.IsLimit || date.IsListed || LemmaOf(reading.Tokens, date) is var lemma && lemma != Die && lemma != Bear)
            return false;
        int pronoun = values.Holders.PronounBefore(date.Predicate);
        // An article about somebody who died this week means nobody else by "died on Friday".
        if (pronoun >= 0)
            return date.Date.Weekday is not null || (values.Holders.OfPronoun(date.Fact.Passage, pronoun) is var meant && (meant < 0 || meant == person));
        foreach (var fact in reading.FactsOf(date.Fact.Passage))
        {
            if (fact is NameFact name && name.Entity.Index == person && name.Span.End <= reading.Tokens.Starts[date.Predicate] && AreJoined(reading.Tokens, reading.Tokens.IndexAt(name.Span.End - 1) + 1, date.Predicate))
                return true;
        }

        return false;
    }

    /// <summary>"Brandt, who wrote nine novels, has died": nobody else stands between a name and its verb.</summary>
    private static bool AreJoined(TokenTable tokens, int from, int verb)
    {
        for (int i = from; i < verb; i++)
        {
            if ((tokens.Shapes[i] & TokenShape.Capitalised) != 0 && tokens.Kinds[i] == TokenKind.Word)
                return false;
        }

        return true;
    }
}
