using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Holds "nobody was hurt" against "two soldiers were wounded": none of an outcome, and a number of it. Only where the article that denies
/// it counts none of the same outcome itself, where the passages align or one stands beside its alignment, and where the same people
/// are meant. O(denials × values), both few.
/// </summary>
internal static class NoneComparison
{
    private const double AlignedConfidence = 0.85;

    private const double NearConfidence = 0.7;

    public static void Judge(JudgingContext context, Rule different, Rule updated)
    {
        var left = context.LeftValues;
        var right = context.RightValues;
        foreach (var none in left.Nones)
            Judge(context, none, left, right, isLeft: true, different, updated);
        foreach (var none in right.Nones)
            Judge(context, none, right, left, isLeft: false, different, updated);
    }

    private static void Judge(JudgingContext context, NoneMention none, ValueTable own, ValueTable others, bool isLeft, Rule different, Rule updated)
    {
        if (Counts(own, none) || Denies(others, none))
            return;
        ValueMention? best = null;
        double confidence = 0;
        foreach (var mention in others.All)
        {
            if (!IsCounted(mention, none) || !AreSame(context, none, mention!, isLeft) || Nearness(context, none, mention!, isLeft) is var near && near <= confidence)
                continue;
            (best, confidence) = (mention, near);
        }

        if (best is null)
            return;
        int later = Development.Later(context);
        bool isUpdate = none.IsProvisional || (later != 0 && later > 0 == isLeft);
        var denying = isLeft ? context.Left : context.Right;
        var counting = isLeft ? context.Right : context.Left;
        var denied = new VerdictSide(none.Span, "none");
        var counted = VerdictSide.Of(best.Fact);
        string words = Wording.Quote(denying, none.Span), number = Wording.Quote(counting, best.Fact.Span), subject = best.Outcome;
        context.Report(new Verdict(isUpdate ? updated : different, isUpdate ? Relation.Supersedes : Relation.Conflicts, isLeft ? denied : counted, isLeft ? counted : denied, confidence,
            isUpdate ? $"One says that there were none for the time being, the other counts them: {(isLeft ? words : number)} and {(isLeft ? number : words)}."
                : $"One says that there were none, the other counts them: {(isLeft ? words : number)} and {(isLeft ? number : words)}.")
        {
            Subject = subject,
            Weight = Outcome.Weight(best.Outcome),
        });
    }

    /// <summary>Whether the article itself counts some, and so denies it of others.</summary>
    private static bool Counts(ValueTable own, NoneMention none)
    {
        foreach (var mention in own.All)
        {
            if (IsCounted(mention, none))
                return true;
        }

        return false;
    }

    private static bool Denies(ValueTable others, NoneMention none)
    {
        foreach (var other in others.Nones)
        {
            if (other.Outcome == none.Outcome || none.IsOf(other.Outcome) || other.IsOf(none.Outcome))
                return true;
        }

        return false;
    }

    private static bool IsCounted(ValueMention? mention, NoneMention none) =>
        mention is { Fact: QuantityFact { Kind: QuantityKind.Count, Amount: { Nominal: >= 1 } or { Approximation: Approximation.Vague, Range.Low: >= 1 } }, IsOfThen: false, IsYardstick: false, Outcome.Length: > 0 }
            && none.IsOf(mention.Outcome);

    private static bool AreSame(JudgingContext context, NoneMention none, ValueMention counted, bool isLeft)
    {
        if (none.Noun < 0)
            return counted.Subject < 0 || counted.IsOfPeople;
        var denying = isLeft ? context.Left : context.Right;
        var counting = isLeft ? context.Right : context.Left;
        return counted.Subject >= 0 && WordKinship.AreSame(denying.Tokens.Lemmas[none.Noun], counting.Tokens.Lemmas[counted.Subject]);
    }

    /// <summary>How surely both tell of one event: the passages align, or the sentence before the denial does; 0 when neither.</summary>
    private static double Nearness(JudgingContext context, NoneMention none, ValueMention counted, bool isLeft)
    {
        if (AreAligned(context, none.Passage, counted.Fact.Passage, isLeft))
            return AlignedConfidence;
        bool beside = (none.Passage > 0 && AreAligned(context, none.Passage - 1, counted.Fact.Passage, isLeft))
            || (counted.Fact.Passage > 0 && AreAligned(context, none.Passage, counted.Fact.Passage - 1, isLeft));
        return beside ? NearConfidence : 0;
    }

    private static bool AreAligned(JudgingContext context, int denying, int counting, bool isLeft)
    {
        foreach (var match in context.Matches)
        {
            if (Holds(match.LeftSide, isLeft ? denying : counting) && Holds(match.RightSide, isLeft ? counting : denying))
                return true;
        }

        return false;
    }

    private static bool Holds(AlignedSide side, int passage)
    {
        foreach (var held in side.Passages)
        {
            if (held.Index == passage)
                return true;
        }

        return false;
    }
}
