using SourceDiff.Judging.Claims;
using SourceDiff.Lexicon.Counting;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Measures of whom and of when two values are told, where both texts are no more than a sentence: an article says of what firm, which
/// quarter and what day its numbers are, and differs from another of one event; of two such sentences half tell of two. Plain sentences
/// name nobody, and have weights of their own (<see cref="BriefSubjects"/>). Articles are not measured. O(names of one × names of the other + words before the values).
/// </summary>
internal static class BriefMeasuring
{
    /// <summary>
    /// The least probability at which differing values of brief texts are told: held out, 2 of 11 of news sentences were right from .4 to .5, and 96 of 123
    /// above; of plain ones 3 of 8, and 88 of 108.
    /// </summary>
    public const double Gate = 0.5;

    /// <summary>Passages of content of a brief text.</summary>
    private const int MaxPassages = 1;

    /// <summary>Tokens before a value in which its clause says that it was expected.</summary>
    private const int OutlookReach = 14;

    /// <summary>Whether a text is no more than a sentence.</summary>
    public static bool Is(DocumentReading reading)
    {
        int content = 0;
        foreach (var passage in reading.Passages)
        {
            if (passage.IsContent && ++content > MaxPassages)
                return false;
        }

        return true;
    }

    /// <summary>Adds to the features of two values of brief texts what tells them from those of articles.</summary>
    public static void Measure(JudgingContext context, ValuePair pair, Span<float> features)
    {
        var (left, right) = (pair.LeftMention, pair.RightMention);
        bool areNameless = context.LeftValues.GistOf(left.Fact.Passage).Names.Length == 0 && context.RightValues.GistOf(right.Fact.Passage).Names.Length == 0;
        Set(features, areNameless ? SlotFeature.AreNameless : SlotFeature.AreBrief, 1);
        Set(features, areNameless ? SlotFeature.NamelessKinship : SlotFeature.BriefKinship, Of(features, SlotFeature.Kinship));
        Set(features, areNameless ? SlotFeature.NamelessRatio : SlotFeature.BriefRatio, Of(features, SlotFeature.Ratio));
        if (areNameless)
            Set(features, SlotFeature.NamelessAgreement, Of(features, SlotFeature.Agreement));
        BriefSubjects.Measure(context, pair, features);
        Set(features, SlotFeature.BriefNames, Of(features, SlotFeature.StoryNames));
        MeasureNames(context, left.Fact.Passage, right.Fact.Passage, features);
        Set(features, SlotFeature.OtherDays, pair.Left is not DateFact && AreOfOtherDays(context.LeftValues.In(left.Fact.Passage), context.RightValues.In(right.Fact.Passage)) ? 1 : 0);
        Set(features, SlotFeature.OtherOutlook, AreOtherOutlooks(context.Left, left, context.Right, right) ? 1 : 0);
    }

    /// <summary>The names that the two sentences share, and those that open them: mostly of whom they tell.</summary>
    private static void MeasureNames(JudgingContext context, int leftPassage, int rightPassage, Span<float> features)
    {
        var lefts = context.LeftValues.GistOf(leftPassage).Names;
        var rights = context.RightValues.GistOf(rightPassage).Names;
        int shared = 0;
        foreach (int name in lefts)
            shared += Holds(rights, context.Entities.RightOf(name)) ? 1 : 0;
        Set(features, SlotFeature.SharedNames, Math.Log(1 + shared));
        Set(features, SlotFeature.SameOpening, lefts.Length > 0 && rights.Length > 0 && context.Entities.RightOf(lefts[0]) == rights[0] ? 1 : 0);
    }

    private static bool Holds(int[] names, int name) => name >= 0 && Array.IndexOf(names, name) >= 0;

    /// <summary>Whether both sentences name days on which something happened, and none in common.</summary>
    private static bool AreOfOtherDays(ReadOnlySpan<ValueMention?> lefts, ReadOnlySpan<ValueMention?> rights)
    {
        bool any = false;
        foreach (var left in lefts)
        {
            if (left is not { IsOfSaying: false, Fact: DateFact { Date: { Weekday: not null } or { Day: not null } } })
                continue;
            foreach (var right in rights)
            {
                if (right is not { IsOfSaying: false, Fact: DateFact { Date: { Weekday: not null } or { Day: not null } } })
                    continue;
                any = true;
                if (DateComparison.Of(left.Date, right.Date).Relation != Relation.Conflicts)
                    return false;
            }
        }

        return any;
    }

    /// <summary>What may come against what came; "<i>will</i> be 30 feet high" and "<i>would</i> be 45 feet high" are both to come.</summary>
    private static bool AreOtherOutlooks(DocumentReading left, ValueMention leftValue, DocumentReading right, ValueMention rightValue)
    {
        bool isLeft = IsOutlook(left, leftValue);
        return isLeft != IsOutlook(right, rightValue) && !(isLeft ? HasModal(right, rightValue) : HasModal(left, leftValue));
    }

    private static bool HasModal(DocumentReading reading, ValueMention value)
    {
        for (int i = value.First - 1; i >= Math.Max(reading.Passages[value.Fact.Passage].FirstToken, value.First - OutlookReach); i--)
        {
            if (reading.Tokens.Has(i, WordTraits.Modal))
                return true;
        }

        return false;
    }

    /// <summary>"analysts <i>expected</i> a profit of 70 million", "the dam <i>would</i> cost 70 million", unless that is how somebody's "will" is told: what was thought to come, or may come.</summary>
    private static bool IsOutlook(DocumentReading reading, ValueMention value)
    {
        int first = Math.Max(reading.Passages[value.Fact.Passage].FirstToken, value.First - OutlookReach);
        bool isSupposed = false;
        for (int i = value.First - 1; i >= first; i--)
        {
            if (ValueWords.Is(reading.Tokens, i, ValueCues.Outlook))
                return true;
            if (reading.Tokens.Has(i, WordTraits.SpeechVerb))
                return false;
            isSupposed |= reading.Tokens.Has(i, WordTraits.Modal) && VerbMoods.IsSupposed(reading.Tokens, i);
        }

        return isSupposed;
    }

    private static double Of(Span<float> features, SlotFeature feature) => features[(int)feature];

    private static void Set(Span<float> features, SlotFeature feature, double value) => SlotMeasuring.Set(features, feature, value);
}
