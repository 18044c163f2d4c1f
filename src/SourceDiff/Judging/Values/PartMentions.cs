using SourceDiff.Lexicon.Counting;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Says of a number what it is a part of, on top of, or counted in. O(tokens near it, facts of its passage).</summary>
internal static class PartMentions
{
    /// <summary>"19 of the northern region's 27 seats": so many words may stand between.</summary>
    private const int WholeTokens = 5;

    /// <summary>"41 <i>league goals in</i> 88 matches".</summary>
    private const int WithinTokens = 4;

    /// <summary>What is counted, its verb and "in": so many words stand before the place.</summary>
    private const int PlaceTokens = 8;

    /// <summary>"in the neighbouring province of": so many words stand before the place that opens a sentence.</summary>
    private const int OpeningTokens = 5;

    /// <summary>"homes in the valley and hundreds more".</summary>
    private const int MoreReach = 12;

    /// <summary>"one of the drivers", "two of its ports": the words behind "of" name the whole.</summary>
    public static bool IsPart(TokenTable tokens, int end)
    {
        return end + 1 < tokens.Count && tokens.Is(end, "of") && tokens.Has(end + 1, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Pronoun);
    }

    /// <summary>"will close 60 <i>of its</i> branches": all that it closes, for the branches are known to be many.</summary>
    public static bool IsOfOwn(TokenTable tokens, int end) => end + 1 < tokens.Count && tokens.Is(end, "of") && tokens.Has(end + 1, WordTraits.Possessive);

    /// <summary>"served <i>most of a</i> six-month sentence", "part of the 40 million": less than the value says.</summary>
    public static bool IsMostOf(TokenTable tokens, int first)
    {
        int of = first > 1 && tokens.Has(first - 1, WordTraits.Determiner | WordTraits.Possessive) ? first - 2 : first - 1;
        return of > 0 && tokens.Is(of, "of") && (tokens.Is(of - 1, "most") || tokens.Is(of - 1, "part") || tokens.Is(of - 1, "half") || tokens.Is(of - 1, "much") || tokens.Is(of - 1, "some") || tokens.Is(of - 1, "rest"));
    }

    /// <summary>"three of the <i>injured</i>", "two of those <i>wounded</i>".</summary>
    public static bool IsOutcomeNoun(TokenTable tokens, int index) => index < tokens.Count && Outcome.NameAt(tokens, index).Length > 0;

    /// <summary>"14 of 2,300 polling stations", "three of the region's five": the second number is what the first is a part of.</summary>
    public static bool IsWhole(TokenTable tokens, int first)
    {
        int of = first - 1;
        while (of > 0 && of >= first - WholeTokens && !tokens.Is(of, "of") && (tokens.Kinds[of] == TokenKind.Word || (tokens.Shapes[of] & TokenShape.Clitic) != 0))
            of--;
        return of > 0 && tokens.Is(of, "of") && (tokens.Kinds[of - 1] == TokenKind.Number || tokens.Has(of - 1, WordTraits.Cardinal));
    }

    /// <summary>"one of the <i>eight</i> schools": the eight are all of whom it is told, not those of whom one is told.</summary>
    public static bool IsOfOne(TokenTable tokens, int first)
    {
        int of = first > 0 && tokens.Has(first - 1, WordTraits.Determiner) ? first - 2 : first - 1;
        return of > 0 && tokens.Is(of, "of") && tokens.Is(of - 1, "one");
    }

    /// <summary>"another two people", "an additional 20", "two more bodies".</summary>
    public static bool IsMore(TokenTable tokens, int first, int end)
    {
        return (first > 0 && ValueWords.Is(tokens, first - 1, ValueCues.Further))
            || (end < tokens.Count && tokens.Is(end, "more") && !(end + 1 < tokens.Count && tokens.Is(end + 1, "than")));
    }

    /// <summary>"4,000 homes in the valley and hundreds <i>more</i> on the coast": not the number of all.</summary>
    public static bool HasMore(TokenTable tokens, int end, int limit)
    {
        bool joined = false;
        for (int i = end; i < limit && i < end + MoreReach && tokens.Kinds[i] != TokenKind.Punctuation; i++)
        {
            joined |= tokens.Is(i, "and") || tokens.Is(i, "with");
            // "killing three and injuring dozens more": more of others.
            if (joined && tokens.Has(i, WordTraits.Cumulative))
                return false;
            if (joined && ((tokens.Is(i, "more") && !(i + 1 < limit && tokens.Is(i + 1, "than"))) || tokens.Is(i, "elsewhere")))
                return true;
        }

        return false;
    }

    /// <summary>"10 houses were damaged in <i>Orlen</i>": the place named next behind a number in its sentence, before the next number; -1 for none.</summary>
    public static int PlaceAfter(DocumentReading reading, int fact, int end)
    {
        int last = reading.Tokens.Starts[Math.Min(reading.Tokens.Count - 1, end + PlaceTokens)], passage = reading.Facts[fact].Passage;
        for (int i = fact + 1; i < reading.Facts.Length && reading.Facts[i].Passage == passage && reading.Facts[i].Span.Start <= last; i++)
        {
            if (reading.Facts[i] is NameFact { Entity.Kind: EntityKind.Place } name && name.Span.Start >= reading.Facts[fact].Span.End)
                return name.Entity.Index;
            if (reading.Facts[i] is QuantityFact && reading.Facts[i].Span.Start >= reading.Facts[fact].Span.End)
                return -1;
        }

        return -1;
    }

    /// <summary>"In neighbouring <i>Orlen</i>, 10 people were killed": the place that opens the sentence of a number; -1 for none.</summary>
    public static int PlaceOpening(DocumentReading reading, int fact)
    {
        var passage = reading.Passages[reading.Facts[fact].Passage];
        var tokens = reading.Tokens;
        if (passage.FirstToken >= passage.EndToken || !(tokens.Is(passage.FirstToken, "in") || tokens.Is(passage.FirstToken, "across") || tokens.Is(passage.FirstToken, "at")))
            return -1;
        foreach (var told in reading.FactsOf(passage.Index))
        {
            if (told is not NameFact { Entity.Kind: EntityKind.Place } name)
                continue;
            int at = tokens.IndexAt(name.Span.Start);
            return at <= passage.FirstToken + OpeningTokens && name.Span.End <= reading.Facts[fact].Span.Start ? name.Entity.Index : -1;
        }

        return -1;
    }

    /// <summary>Notes in either number of "41 goals in 88 matches" and "14 of 2,300 stations" what the other is to it.</summary>
    public static void MarkWholes(TokenTable tokens, Span<ValueMention?> passage)
    {
        ValueMention? before = null;
        foreach (var mention in passage)
        {
            if (mention is not { Fact: QuantityFact { Kind: QuantityKind.Count } count })
                continue;
            if (before is not null && mention.IsWhole && tokens.Is(before.End, "of") && mention.First - before.End <= WholeTokens && count.Amount.Approximation == Approximation.Exact)
                before.Whole = count.Amount.Nominal;
            if (before is not null && tokens.Is(mention.First - 1, "in") && mention.First - before.End <= WithinTokens && mention.Subject >= 0)
                (before.Within, mention.Held) = (count.Amount.Nominal, ((QuantityFact)before.Fact).Amount.Nominal);
            before = mention;
        }
    }
}
