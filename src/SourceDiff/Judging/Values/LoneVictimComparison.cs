using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Holds "a man was killed" of one article against the toll of another. Only where both tell of one event, the first gives no number of the
/// outcome at all, and tells of one such person only. O(values).
/// </summary>
internal static class LoneVictimComparison
{
    /// <summary>Set by hand.</summary>
    private const double Confidence = 0.6;

    public static void Judge(JudgingContext context, Rule different, Rule updated)
    {
        if (!HasToll(context.LeftValues) && !HasToll(context.RightValues))
            return;
        if (!Tolls.AreOfOneStory(context))
            return;
        Judge(context, context.Left, context.LeftValues, context.RightValues, isLeft: true, different, updated);
        Judge(context, context.Right, context.RightValues, context.LeftValues, isLeft: false, different, updated);
    }

    private static void Judge(JudgingContext context, DocumentReading reading, ValueTable own, ValueTable others, bool isLeft, Rule different, Rule updated)
    {
        foreach (string outcome in (ReadOnlySpan<string>)["killed", "injured"])
        {
            if (TollOf(others, outcome) is not { } toll || Counts(own, outcome) || OnlyOne(own.Lone, outcome) is not { } victim || Counts(own, victim) || TellsOfOthers(reading, own, outcome))
                continue;
            Report(context, reading, victim, toll, isLeft, different, updated);
        }
    }

    private static void Report(JudgingContext context, DocumentReading reading, LoneVictim victim, ValueMention toll, bool isLeft, Rule different, Rule updated)
    {
        var amount = ((QuantityFact)toll.Fact).Amount;
        int later = Development.Later(context);
        bool isUpdate = later == 0 ? toll.Outcome == "killed" || Tolls.IsUpdate(Amount.Exactly(1), amount) : later > 0 == isLeft;
        var one = new VerdictSide(victim.Span, "1", Interval.Exactly(1));
        var many = Tolls.SideOf(isLeft ? context.RightValues : context.LeftValues, toll);
        string words = Wording.Quote(reading, victim.Span), number = Wording.Quote(isLeft ? context.Right : context.Left, toll.Span);
        var (left, right) = isLeft ? (words, number) : (number, words);
        context.Report(new Verdict(isUpdate ? updated : different, isUpdate ? Relation.Supersedes : Relation.Conflicts, isLeft ? one : many, isLeft ? many : one, Confidence,
            isUpdate ? $"One tells of one person {toll.Outcome}, the other of more: {left} and {right}." : $"The numbers of people {toll.Outcome} differ: {left} and {right}.")
        {
            Subject = $"people {toll.Outcome}",
            Weight = Outcome.Weight(toll.Outcome),
        });
    }

    private static bool HasToll(ValueTable values) => TollOf(values, "killed") is not null || TollOf(values, "injured") is not null;

    /// <summary>The most exact mention of the toll, of two and more.</summary>
    private static ValueMention? TollOf(ValueTable values, string outcome)
    {
        ValueMention? toll = null;
        foreach (var mention in values.All)
        {
            if (mention is { IsToll: true, IsLead: true } && mention.Outcome == outcome && ((QuantityFact)mention.Fact).Amount is { Nominal: >= 2 } amount && (toll is null || amount.Approximation == Approximation.Exact && ((QuantityFact)toll.Fact).Amount.Approximation != Approximation.Exact))
                toll = mention;
        }

        return toll;
    }

    /// <summary>Whether a document gives any number of the outcome, but for those of earlier events.</summary>
    private static bool Counts(ValueTable values, string outcome)
    {
        foreach (var mention in values.All)
        {
            if (mention is { Fact: QuantityFact, IsOfThen: false } && mention.Outcome == outcome)
                return true;
        }

        return false;
    }

    /// <summary>Whether the sentences that tell of the outcome give two ages: "Brandt, 32, fell to his death", "a day before, Moreau, 36, died".</summary>
    private static bool TellsOfOthers(DocumentReading reading, ValueTable values, string outcome)
    {
        ValueKey? first = null;
        foreach (var passage in reading.Passages)
        {
            bool? tells = null;
            foreach (var mention in values.In(passage.Index))
            {
                if (mention is not { Fact: AgeFact } || mention.Key == first || !(tells ??= Tells(reading.Tokens, passage, outcome)))
                    continue;
                if (first is not null)
                    return true;
                first = mention.Key;
            }
        }

        return false;
    }

    private static bool Tells(TokenTable tokens, Passage passage, string outcome)
    {
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (Outcome.NameFrom(tokens, i) == outcome)
                return true;
        }

        return false;
    }

    /// <summary>Whether people are counted in the passage: "three people were shot, and a man was killed".</summary>
    private static bool Counts(ValueTable values, LoneVictim victim)
    {
        foreach (var mention in values.In(victim.Passage))
        {
            if (mention is { Fact: QuantityFact { Kind: QuantityKind.Count }, IsOfPeople: true, Outcome.Length: 0 })
                return true;
        }

        return false;
    }

    /// <summary>The one victim of an outcome that is told of; <c>null</c> when there is none or there are several in a sentence.</summary>
    private static LoneVictim? OnlyOne(List<LoneVictim> victims, string outcome)
    {
        LoneVictim? only = null;
        foreach (var victim in victims)
        {
            if (victim.Outcome != outcome)
                continue;
            if (only is { } first && first.Passage == victim.Passage)
                return null;
            only ??= victim;
        }

        return only;
    }
}
