using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Names;
using SourceDiff.Lexicon.Places;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Says whether two numbers are counted at one place. O(1).</summary>
internal static class CountPlaces
{
    /// <summary>"turnout in the region" against "turnout": seldom the same.</summary>
    private const double OnePlace = 0.4;

    /// <summary>Each counts at a place of its own, of which the other may know nothing.</summary>
    private const double TwoPlaces = 0.25;

    /// <summary>1 surely or perhaps one place, 0 surely two.</summary>
    public static double Kinship(JudgingContext context, ValueMention left, ValueMention right) =>
        IsOfPart(context, left, right) ? 0 : PlaceKinship(context, (QuantityFact)left.Fact, (QuantityFact)right.Fact) * NamedPlaces(context, left, right);

    /// <summary>"68 percent in the region, less than the 71 in the country" and "71 percent": the text that counts in a part of it tells the other number too.</summary>
    private static bool IsOfPart(JudgingContext context, ValueMention left, ValueMention right)
    {
        bool isLeft = IsArea(context.Left.Tokens, WordKinship.Head(context.Left.Tokens, ((QuantityFact)left.Fact).PlaceSpan)), isRight = IsArea(context.Right.Tokens, WordKinship.Head(context.Right.Tokens, ((QuantityFact)right.Fact).PlaceSpan));
        return isLeft != isRight && (isLeft ? context.LeftValues.States(right) : context.RightValues.States(left));
    }

    /// <summary>Two places that both texts know are two; where one text does not know the other's, one may lie in the other.</summary>
    private static double NamedPlaces(JudgingContext context, ValueMention left, ValueMention right)
    {
        // "In neighbouring Brannock, 46 people were killed": a place that the other text does not know is not that of its story.
        if ((left is { IsPlaceFirst: true } && right.Place < 0 && context.Entities.RightOf(left.Place) < 0) || (right is { IsPlaceFirst: true } && left.Place < 0 && context.Entities.LeftOf(right.Place) < 0))
            return TwoPlaces;
        if (left.Place < 0 || right.Place < 0 || context.Entities.RightOf(left.Place) == right.Place)
            return 1;
        // A quake "hits Aceh", "hits Indonesia".
        if (Gazetteer.AreNested(NameWords.Fold(context.Left.Entities[left.Place].Name), NameWords.Fold(context.Right.Entities[right.Place].Name)))
            return OnePlace;
        // "In neighbouring Orlen, 10 people were killed": told as one place of several.
        if (left.IsPlaceFirst || right.IsPlaceFirst)
            return 0;
        return context.Entities.RightOf(left.Place) >= 0 && context.Entities.LeftOf(right.Place) >= 0 ? 0 : TwoPlaces;
    }

    /// <summary>
    /// A district's toll is not the country's: two named places differ, and a place on one side only ("turnout in the region")
    /// leaves open whether both count the same.
    /// </summary>
    private static double PlaceKinship(JudgingContext context, QuantityFact left, QuantityFact right)
    {
        int one = WordKinship.Head(context.Left.Tokens, left.PlaceSpan), other = WordKinship.Head(context.Right.Tokens, right.PlaceSpan);
        if (one < 0 && other < 0)
            return 1;
        if (one < 0 || other < 0)
            return IsArea(context.Left.Tokens, one) || IsArea(context.Right.Tokens, other) ? OnePlace : 1;
        if (WordKinship.AreSame(context.Left.Tokens.Lemmas[one], context.Right.Tokens.Lemmas[other]))
            return 1;
        // "in the province" and "across Asia"
        if (IsWide(context.Left.Tokens, left.PlaceSpan) || IsWide(context.Right.Tokens, right.PlaceSpan))
            return 0;
        return IsArea(context.Left.Tokens, one) || IsArea(context.Right.Tokens, other) ? OnePlace : 0;
    }

    private static bool IsWide(TokenTable tokens, TextSpan place)
    {
        int before = tokens.IndexAt(place.Start) - 1;
        before -= before > 0 && tokens.Has(before, WordTraits.Determiner) ? 1 : 0;
        return before >= 0 && (tokens.Is(before, "across") || tokens.Is(before, "throughout") || tokens.Is(before, "around"));
    }

    private static bool IsArea(TokenTable tokens, int head) => head >= 0 && tokens.Has(head, WordTraits.PlaceNoun) && (tokens.Shapes[head] & TokenShape.Capitalised) == 0;
}
