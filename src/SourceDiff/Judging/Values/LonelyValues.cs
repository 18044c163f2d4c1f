using SourceDiff.Judging.Matching;
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

    /// <summary>Where no alignment holds two values, the same thing must surely be counted, dated or measured, </summary>
    public const double SureKinship = 0.9;

    /// <summary>or may be, and the nearest words are the same,</summary>
    private const double FarKinship = 0.5;

    /// <summary>or the passages share so many rare words and names that they tell of the same.</summary>
    private const int FarShared = 2;

    public static bool AreAlone(SlotScratch scratch, ValueMention left, ValueMention right) =>
        left.Sort != 0 && left.Sort == right.Sort && (left.Fact is DateFact || Math.Max(left.Key.First, right.Key.First) <= MaxAloneRatio * Math.Min(left.Key.First, right.Key.First)) && ((scratch.LeftCompared[left.Index] & scratch.RightCompared[right.Index]) & ValueParts.Alone) != 0;

    /// <summary>What two articles of one event agree on is told by both; where either has one sum, one hour, one percentage left, these may be one. O(n²) for at most <see cref="MaxFar"/>.</summary>
    public static void MarkAlone(List<ValueMention> lonely, ValueParts[] compared)
    {
        foreach (var mention in lonely)
        {
            bool alone = mention.Sort != 0;
            foreach (var other in lonely)
                alone &= ReferenceEquals(other, mention) || other.Sort != mention.Sort || other.Key.HasValue(mention.Key);
            if (alone)
                compared[mention.Index] |= ValueParts.Alone;
        }
    }

    public static bool MayBeOne(JudgingContext context, ValueMention left, ValueMention right, double kinship)
    {
        if (kinship >= SureKinship || (left.IsSole && right.IsSole && left.Topic == right.Topic) || (left.IsOnlyAge && right.IsOnlyAge) || (left.Outcome.Length > 0 && left.Outcome == right.Outcome) || (kinship >= FarKinship && NearWords.Meet(context, left, right)))
            return true;
        int shared = PassageGist.Shared(context.LeftValues.GistOf(left.Fact.Passage), context.RightValues.GistOf(right.Fact.Passage));
        return shared + (left.Name >= 0 && context.Entities.RightOf(left.Name) == right.Name && right.Name >= 0 ? 1 : 0) >= FarShared;
    }

    public static void Find(ValueList values, ValueTable others, ValueParts[] compared, List<ValueMention> lonely)
    {
        lonely.Clear();
        foreach (var mention in values.All)
        {
            if (lonely.Count == MaxFar)
                return;
            if ((compared[mention.Index] & mention.Parts) != mention.Parts && !others.States(mention))
                lonely.Add(mention);
        }
    }
}
