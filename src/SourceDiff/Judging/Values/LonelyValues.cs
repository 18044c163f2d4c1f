using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// The values that nothing near them was comparable with and that the other document states nowhere: which they are, and which of either
/// document may be values of one thing.
/// </summary>
internal static class LonelyValues
{
    /// <summary>What two articles tell of one sum or measure differs by little; ten times as much is another.</summary>
    private const double MaxAloneRatio = 3;

    /// <summary>Far apart in both texts, a value is held only against values that the other document alone states, and against few.</summary>
    public const int MaxFar = 32;

    /// <summary>Where no alignment holds two values, near values agree when surely the same thing is counted, dated or measured.</summary>
    public const double SureKinship = 0.9;

    public static bool AreAlone(SlotScratch scratch, ValueMention left, ValueMention right) =>
        left.Sort != 0 && left.Sort == right.Sort && (left.Fact is DateFact || Math.Max(left.Key.First, right.Key.First) <= MaxAloneRatio * Math.Min(left.Key.First, right.Key.First)) && ((scratch.LeftCompared[left.Index] & scratch.RightCompared[right.Index]) & ValueParts.Alone) != 0;

    /// <summary>What two articles of one event agree on is told by both; where either has one sum, one hour, one percentage left, these may be one. O(n²) for at most <see cref="MaxFar"/>.</summary>
    public static void MarkAlone(List<ValueMention> lonely, ValueParts[] compared)
    {
        foreach (var mention in lonely)
        {
            if (mention.Sort == 0)
                continue;
            bool alone = true;
            foreach (var other in lonely)
                alone &= ReferenceEquals(other, mention) || other.Sort != mention.Sort || other.Key.HasValue(mention.Key);
            if (alone)
                compared[mention.Index] |= ValueParts.Alone;
        }
    }

    /// <summary>
    /// Whether two values far apart are worth the weighing: three of five are not. Of those that nothing here speaks for, the weighing of the
    /// annotated pairs, held out, told none rightly and four wrongly.
    /// </summary>
    public static bool MayBeOne(JudgingContext context, SlotScratch scratch, ValueMention left, ValueMention right, double kinship) =>
        kinship > Untold || AreAlone(scratch, left, right) || SharedGist(context, left, right) > 0 || DigitShuffle.Shared(context.Left, left, context.Right, right) > 1
        || (left.Fact is MoneyFact or QuantityFact && (left.TimeTopic & right.TimeTopic) != 0);

    /// <summary>The kinship of values of which the texts do not say that they are of one thing.</summary>
    private const double Untold = 0.5;

    /// <summary>How many rare words the two passages share, and one more where both values are told of one person or body.</summary>
    public static int SharedGist(JudgingContext context, ValueMention left, ValueMention right) =>
        PassageGist.Shared(context.LeftValues.GistOf(left.Fact.Passage), context.RightValues.GistOf(right.Fact.Passage))
        + (left.Name >= 0 && context.Entities.RightOf(left.Name) == right.Name && right.Name >= 0 ? 1 : 0);

    /// <summary>Finds the values of a document that the other does not state; a toll counts as stated only where it is the toll.</summary>
    public static void Find(ValueList values, ValueTable others, ValueParts[] compared, bool isOneStory, List<ValueMention> lonely)
    {
        lonely.Clear();
        foreach (var mention in values.All)
        {
            if (lonely.Count == MaxFar)
                return;
            if (!mention.IsRepeat && (compared[mention.Index] & mention.Parts) != mention.Parts && !(isOneStory && mention.IsToll ? Tolls.IsOf(others, mention) : others.States(mention)))
                lonely.Add(mention);
        }
    }
}
