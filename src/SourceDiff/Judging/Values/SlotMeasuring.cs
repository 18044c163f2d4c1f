using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Names;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Measures the <see cref="SlotFeature"/>s of two differing values. O(tokens of the two passages).</summary>
internal static class SlotMeasuring
{
    private const int MaxOthers = 3;

    private const int MaxRivals = 4;

    private const double MaxRatio = 3;

    private const int TwoDigits = 2;

    private const int MaxGist = 3;

    private const int MaxShared = 3;

    /// <summary>Up to a dozen, numbers are written in words and stand in every article.</summary>
    private const double Small = 12;

    /// <summary>Tokens on either side of a value that are near it.</summary>
    private const int Near = 9;

    /// <summary>What the two passages and the values themselves say; the counts of other values are the judge's to give.</summary>
    public static void Measure(JudgingContext context, ValuePair pair, int known, int knownNear, Span<float> features)
    {
        var match = pair.Match;
        var (left, right) = (pair.LeftMention, pair.RightMention);
        features.Clear();
        Set(features, SlotFeature.Bias, 1);
        Set(features, SlotFeature.Slot, pair.Slot);
        Set(features, SlotFeature.Kinship, pair.Comparison.Kinship);
        Set(features, SlotFeature.SlotAndKinship, pair.Slot * pair.Comparison.Kinship);
        Set(features, SlotFeature.Agreement, match.Agreement);
        Set(features, SlotFeature.Similarity, match.Alignment?.Similarity ?? 0);
        Set(features, SlotFeature.IsAligned, match.Alignment is not null);
        Set(features, SlotFeature.SameBefore, right.First > 0 && match.RightOf(left.First - 1) == right.First - 1);
        Set(features, SlotFeature.SameAfter, match.RightOf(left.End) == right.End);
        Set(features, SlotFeature.OneKnown, known == 1);
        Set(features, SlotFeature.BothKnown, known == 2);
        Set(features, SlotFeature.KnownNear, knownNear);
        Set(features, SlotFeature.OtherPeople, PeopleComparison.AreOthers(context, match));
        Set(features, SlotFeature.Ratio, Amount(pair.Left) is > 0 and var one && Amount(pair.Right) is > 0 and var other ? Math.Min(MaxRatio, Math.Abs(Math.Log(one / other))) : 0);
        Set(features, SlotFeature.IsVague, IsVague(pair.Left) || IsVague(pair.Right));
        Set(features, SlotFeature.IsDate, pair.Left is DateFact);
        Set(features, SlotFeature.IsMeasure, pair.Left is QuantityFact { Kind: QuantityKind.Measure });
        Set(features, SlotFeature.IsAge, pair.Left is AgeFact);
        Set(features, SlotFeature.IsBesideAligned, match.Alignment is null && IsBesideAligned(context, left.Fact.Passage, right.Fact.Passage));
        int digits = DigitShuffle.Shared(context.Left, left, context.Right, right);
        Set(features, SlotFeature.SameDigits, digits > TwoDigits);
        Set(features, SlotFeature.SameTwoDigits, digits == TwoDigits);
        Set(features, SlotFeature.AreSmall, IsSmall(pair.Left) && IsSmall(pair.Right));
        Set(features, SlotFeature.NearHours, pair.Comparison.Parts == ValueParts.Time ? DateComparison.NearnessOfHours(pair.Left, pair.Right) : 0);
        if (match.Alignment is null)
            Set(features, SlotFeature.SharedGist, Math.Min(MaxGist, LonelyValues.SharedGist(context, left, right)));

        Set(features, SlotFeature.SharedValues, Math.Min(MaxShared, SharedValues(context, left, right)));
        Set(features, SlotFeature.SameSide, pair is { Left: QuantityFact { Kind: QuantityKind.Score } score, Right: QuantityFact { Kind: QuantityKind.Score } result } && (score.Amount.Nominal == result.Amount.Nominal || score.Second == result.Second));
        Set(features, SlotFeature.VagueOutcome, left.Outcome.Length > 0 && left.Outcome == right.Outcome && IsVague(pair.Left) != IsVague(pair.Right));
        if (Tolls.Are(context, left, right))
            Set(features, left.Outcome is "killed" or "injured" or "missing" ? SlotFeature.AreTolls : SlotFeature.AreTotals, 1);
        Set(features, SlotFeature.AreVariants, pair.Left is QuantityFact { Kind: QuantityKind.Measure } && !left.IsSole && !right.IsSole && IsHyphened(context.Left.Tokens, left) && IsHyphened(context.Right.Tokens, right));
        Set(features, SlotFeature.AreOfThen, left.IsOfThen && right.IsOfThen);
        Set(features, SlotFeature.SimilarityAndKinship, (match.Alignment?.Similarity ?? 0) * pair.Comparison.Kinship);
        Set(features, SlotFeature.SimilarityAndSlot, (match.Alignment?.Similarity ?? 0) * pair.Slot);
        Set(features, SlotFeature.KnownAndKinship, known > 0 ? pair.Comparison.Kinship : 0);
        Set(features, SlotFeature.StoryAndKinship, context.Story.Names * context.Story.Values * pair.Comparison.Kinship);
        var story = context.Story;
        Set(features, SlotFeature.StoryNames, story.Names);
        Set(features, SlotFeature.StoryValues, story.Values);
        Set(features, SlotFeature.StoryAligned, story.Aligned);
        Set(features, SlotFeature.StoryLeads, story.Leads);
        MeasureContext(context, pair.Match, left, right, features);
        SlotKinds.Measure(context, pair, features);
        MeasureWords(context, match, left, right, features);
        if (pair.Left is DateFact or DurationFact)
            TimeMeasuring.Measure(context, pair, features);
        if (context.LeftValues.IsBrief && context.RightValues.IsBrief)
            BriefMeasuring.Measure(context, pair, features);
    }

    /// <summary>What the other values of the passages say.</summary>
    public static void AddOthers(int agree, int rivals, bool areAlone, Span<float> features)
    {
        Set(features, SlotFeature.AreAlone, areAlone);
        Set(features, SlotFeature.OthersAgree, Math.Min(agree, MaxOthers));
        Set(features, SlotFeature.Rivals, Math.Min(rivals, MaxRivals));
    }

    /// <summary>What the other values of the documents say.</summary>
    public static void AddRivals(SlotRivals rivals, ValuePair pair, Span<float> features)
    {
        if (pair.Left is DateFact)
            return;
        Set(features, SlotFeature.Suitors, Math.Log(1 + rivals.CountOf(pair)));
        Set(features, SlotFeature.Lead, rivals.LeadOf(pair));
    }

    private static void MeasureContext(JudgingContext context, PassageMatch match, ValueMention left, ValueMention right, Span<float> features)
    {
        Set(features, SlotFeature.SameOutcome, left.Outcome.Length > 0 && left.Outcome == right.Outcome);
        double predicate = WordKinship.Heads(context.Left.Tokens, left.Predicate, context.Right.Tokens, right.Predicate);
        Set(features, SlotFeature.SamePredicate, left.Predicate >= 0 && right.Predicate >= 0 && predicate == 1);
        Set(features, SlotFeature.OtherPredicate, left.Predicate >= 0 && right.Predicate >= 0 && predicate < 1);
        Set(features, SlotFeature.PredicateElsewhere, IsElsewhere(match.RightOf(left.Predicate), right.Predicate) || IsElsewhere(match.LeftOf(right.Predicate), left.Predicate));
        if (left.Name >= 0 && right.Name >= 0)
            Set(features, context.Entities.RightOf(left.Name) == right.Name ? SlotFeature.SameName : SlotFeature.OtherName, 1);
        Set(features, SlotFeature.IsSole, left.IsSole && right.IsSole && (left.Topic == right.Topic || left.Fact is AgeFact));
        Set(features, SlotFeature.IsLead, left.IsLead && right.IsLead);
        var leftGist = context.LeftValues.GistOf(left.Fact.Passage);
        var rightGist = context.RightValues.GistOf(right.Fact.Passage);
        Set(features, SlotFeature.OtherTime, left.Fact is DateFact or AgeFact ? leftGist.TellsOfThen != rightGist.TellsOfThen : left.IsOfThen != right.IsOfThen || leftGist.TellsOfSeason != rightGist.TellsOfSeason);
        int places = 0, sharedPlaces = 0;
        foreach (int name in leftGist.Names)
        {
            int partner = context.Entities.RightOf(name);
            bool isShared = partner >= 0 && Array.IndexOf(rightGist.Names, partner) >= 0;
            bool isPlace = context.Left.Entities[name].Kind == EntityKind.Place;
            places += isPlace ? 1 : 0;
            sharedPlaces += isShared && isPlace ? 1 : 0;
        }

        Set(features, SlotFeature.OtherPlaces, places > 0 && sharedPlaces == 0 && NamesPlace(context.Right, rightGist));
    }

    /// <summary>The telling values that either passage states besides the two: the age of the man who fell says who fell.</summary>
    private static int SharedValues(JudgingContext context, ValueMention left, ValueMention right)
    {
        var lefts = FirstIn(context.LeftValues, left.Fact.Passage);
        var rights = FirstIn(context.RightValues, right.Fact.Passage);
        return Math.Min(SharedValues(lefts, left, rights, right), SharedValues(rights, right, lefts, left));
    }

    /// <summary>The values of a passage, of a table those that are compared.</summary>
    private static ReadOnlySpan<ValueMention?> FirstIn(ValueTable values, int passage) => values.In(passage) is { Length: > ValueTable.MaxCompared } many ? many[..ValueTable.MaxCompared] : values.In(passage);

    private static int SharedValues(ReadOnlySpan<ValueMention?> values, ValueMention own, ReadOnlySpan<ValueMention?> others, ValueMention rival)
    {
        int shared = 0;
        foreach (var one in values)
        {
            if (one is not { IsTelling: true } || ReferenceEquals(one, own))
                continue;
            foreach (var other in others)
            {
                if (other is null || ReferenceEquals(other, rival) || other.Hash != one.Hash || !other.Key.HasValue(one.Key))
                    continue;
                shared++;
                break;
            }

            if (shared == MaxShared)
                break;
        }

        return shared;
    }

    /// <summary>"a 13-inch model", "an 84-yard run".</summary>
    private static bool IsHyphened(TokenTable tokens, ValueMention value)
    {
        for (int i = value.First + 1; i < value.End - 1; i++)
        {
            if (tokens.Kinds[i] == TokenKind.Dash)
                return true;
        }

        return false;
    }

    private static bool IsBesideAligned(JudgingContext context, int left, int right) =>
        context.AreAligned(left - 1, right) || context.AreAligned(left + 1, right) || context.AreAligned(left, right - 1) || context.AreAligned(left, right + 1)
        || context.AreAligned(left - 1, right - 1) || context.AreAligned(left + 1, right + 1);

    private static bool IsElsewhere(int partner, int predicate) => partner >= 0 && predicate >= 0 && partner != predicate;

    private static bool NamesPlace(DocumentReading reading, PassageGist gist)
    {
        foreach (int name in gist.Names)
        {
            if (reading.Entities[name].Kind == EntityKind.Place)
                return true;
        }

        return false;
    }

    private static void MeasureWords(JudgingContext context, PassageMatch match, ValueMention left, ValueMention right, Span<float> features)
    {
        var tokens = context.Left.Tokens;
        double all = 0, near = 0;
        for (int i = match.LeftStart; i < match.LeftEnd; i++)
        {
            int partner = match.RightOf(i);
            if (partner < 0 || (i >= left.First && i < left.End) || (partner >= right.First && partner < right.End) || tokens.Kinds[i] != TokenKind.Word || !PassageMatch.IsContent(tokens, i))
                continue;
            double rarity = Rarity.Of(tokens.Lemmas[i]);
            all += rarity;
            int distance = Math.Max(Distance(i, left), Distance(partner, right));
            if (distance <= Near)
                near += rarity / (1 + distance);
        }

        Set(features, SlotFeature.SharedRarity, Math.Log(1 + all));
        Set(features, SlotFeature.NearRarity, near);
    }

    private static int Distance(int token, ValueMention value) => token < value.First ? value.First - token : token - value.End + 1;

    public static bool IsVague(Fact fact) => fact is QuantityFact { Amount.Approximation: Approximation.Vague } or DurationFact { Seconds.Approximation: Approximation.Vague } or DurationFact { Seconds: null };

    public static bool IsSmall(Fact fact) => fact is QuantityFact { Kind: QuantityKind.Count, Amount.Nominal: <= Small };

    public static double Amount(Fact fact) => fact switch
    {
        QuantityFact quantity => quantity.Amount.Nominal,
        MoneyFact money => money.Amount.Nominal,
        DurationFact { Seconds: { } seconds } => seconds.Nominal,
        AgeFact age => age.Years.Nominal,
        _ => 0,
    };

    public static void Set(Span<float> features, SlotFeature feature, bool value) => features[(int)feature] = value ? 1 : 0;

    public static void Set(Span<float> features, SlotFeature feature, double value) => features[(int)feature] = (float)value;
}
