using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Places;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Finds the place of a name in a sentence that the other document fills with another name: "was arrested in Amsel", "was arrested in
/// Orlen". Neither document may know the other's name, the names are of one kind and share no word, and the sentences around are nearly the
/// same. O(names²) an alignment, of the few names that only one document has.
/// </summary>
internal static class OtherNames
{
    /// <summary>How much of the words right around must be the same; set on falsified articles and on annotated real ones.</summary>
    private const double SlotGate = 0.5;

    private const double Gate = 0.55;

    private const double SlotWeight = 0.6;

    private const double AgreementWeight = 0.4;

    /// <summary>Fewer words in common make a topic.</summary>
    private const int MinMatched = 3;

    /// <summary>Two will do for a place whose neighbours they are: "fire at the cannery in Amsel", a headline.</summary>
    private const int MinMatchedAround = 2;

    private const double NarrowGate = 0.7;

    /// <summary>"Amsel sales", "sales in Orlen": whose, and where.</summary>
    private const double UnledPenalty = 0.1;

    public static List<(NameFact Left, NameFact Right, double Strength)> Find(JudgingContext context, bool isPlace)
    {
        var found = new List<(NameFact, NameFact, double)>();
        var lefts = FactTable<NameFact>.Of(context.Left);
        foreach (var match in context.Matches)
        {
            if (match.Matched < (isPlace ? MinMatchedAround : MinMatched))
                continue;
            foreach (var passage in match.LeftSide.Passages)
            {
                foreach (var left in lefts.In(passage.Index))
                {
                    if (IsCandidate(left.Entity, isPlace) && context.Entities.RightOf(left.Entity.Index) < 0 && Best(context, match, left, isPlace) is { } best)
                        found.Add((left, best.Right, best.Strength));
                }
            }
        }

        return found;
    }

    private static (NameFact Right, double Strength)? Best(JudgingContext context, PassageMatch match, NameFact left, bool isPlace)
    {
        (NameFact Right, double Strength)? best = null;
        foreach (var passage in match.RightSide.Passages)
        {
            foreach (var fact in context.Right.FactsOf(passage.Index))
            {
                if (fact is not NameFact right || !IsCandidate(right.Entity, isPlace) || right.Entity.Kind != left.Entity.Kind || context.Entities.LeftOf(right.Entity.Index) >= 0 || Scale(left) != Scale(right) || (isPlace && (IsBaseOf(context.Left, left) || IsBaseOf(context.Right, right) || (IsOwner(context.Left, left) && IsOwner(context.Right, right))))
                    || NameComparison.Of(context.Entities.Left.Form(left.Entity.Index), context.Entities.Right.Form(right.Entity.Index)).Likeness != NameLikeness.Different
                    || (isPlace && Gazetteer.AreNested(NameWords.Fold(left.Entity.Name), NameWords.Fold(right.Entity.Name))))
                    continue;
                double slot = SlotSimilarity.Measure(context, match, left.Span, right.Span);
                double strength = (SlotWeight * slot) + (AgreementWeight * match.Agreement) - (isPlace && IsLed(context.Left, left) != IsLed(context.Right, right) ? UnledPenalty : 0);
                if (slot >= (match.Matched < MinMatched ? NarrowGate : SlotGate) && strength >= Gate && strength > (best?.Strength ?? 0) && !Shares(context, left, right) && !(Speaks(context.Left, left) && Speaks(context.Right, right)))
                    best = (right, strength);
            }
        }

        return best;
    }

    /// <summary>Whether words are given to the name there: whose they are, is told of the words.</summary>
    private static bool Speaks(DocumentReading reading, NameFact name)
    {
        for (int passage = Math.Max(0, name.Passage - 1); passage <= name.Passage; passage++)
        {
            foreach (var fact in reading.FactsOf(passage))
            {
                if (fact is QuotationFact quotation ? quotation.Speaker == name.Entity.Index || quotation.SpeakerSpan.Overlaps(name.Span) : fact is AttributionFact credit && credit.SourceSpan.Overlaps(name.Span))
                    return true;
            }
        }

        return false;
    }

    private static bool IsCandidate(Entity entity, bool isPlace) => isPlace ? entity.Kind == EntityKind.Place : entity.Kind == EntityKind.Person;

    /// <summary>Whether a word of the one name stands anywhere in the other document: then it may be known there by it.</summary>
    private static bool Shares(JudgingContext context, NameFact left, NameFact right) =>
        OtherPlaces.IsKnown(context.Left.Tokens, left, context.Right.Tokens) || OtherPlaces.IsKnown(context.Right.Tokens, right, context.Left.Tokens);

    /// <summary>Whether a preposition leads to the place: "in Amsel" tells where, "Amsel sales" tell whose.</summary>
    private static bool IsLed(DocumentReading reading, NameFact name) =>
        reading.Tokens.IndexAt(name.Span.Start) is > 0 and var first && reading.Tokens.Has(first - 1, WordTraits.Preposition) && !reading.Tokens.Is(first - 1, "by");

    /// <summary>"An Amsel survey": one of several, and the place tells which.</summary>
    private static bool IsOwner(DocumentReading reading, NameFact name)
    {
        var tokens = reading.Tokens;
        var (first, end) = SlotSimilarity.Tokens(tokens, name.Span);
        return first > 0 && tokens[first - 1] is "a" or "an" or "another" or "one" && end < tokens.Count && tokens.IsContent(end) && (tokens.Classes[end] & WordClasses.Noun) != 0;
    }

    /// <summary>"Amsel-based": that is told of one firm, and another firm has another town.</summary>
    private static bool IsBaseOf(DocumentReading reading, NameFact name)
    {
        int end = SlotSimilarity.Tokens(reading.Tokens, name.Span).End;
        return end + 1 < reading.Tokens.Count && reading.Tokens.Kinds[end] == TokenKind.Dash && reading.Tokens.Is(end + 1, "based");
    }

    /// <summary>A country is no town.</summary>
    private static WordTraits Scale(NameFact name)
    {
        var traits = NewsLexicon.English.Traits(NewsLexicon.English.Find(NameWords.Fold(name.Entity.Name)));
        return traits & (WordTraits.Country | WordTraits.Region);
    }
}
