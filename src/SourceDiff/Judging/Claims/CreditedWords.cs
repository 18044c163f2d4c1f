using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>What of the words that a source is credited with the other passages say too, and to whom they credit it. O(clause · credits).</summary>
/// <param name="Found">The words of the other passages that stand for most of the content.</param>
/// <param name="HasPredicate">Whether a verb or a number is among them: names and nouns alone make a topic.</param>
/// <param name="HasOtherNumber">Whether the content has a number that the other passages have not.</param>
internal readonly record struct CreditedWords(Counterpart Found, bool HasPredicate, bool HasOtherNumber)
{
    /// <summary>What stands in the right passages for a credit of the left ones, or the reverse.</summary>
    public static CreditedWords Of(JudgingContext context, PassageMatch match, AttributionFact credit, bool isLeft)
    {
        Counterpart best = default;
        TextSpan content = default;
        for (int i = 0; i < credit.ContentSpans.Count; i++)
        {
            var span = credit.ContentSpans[i];
            var counterpart = isLeft ? Counterpart.OfLeft(context, match, span) : Counterpart.OfRight(context, match, span);
            if (counterpart.Words > best.Words)
                (best, content) = (counterpart, span);
        }

        if (best.Words == 0)
            return default;
        var reading = isLeft ? context.Left : context.Right;
        return new CreditedWords(best, HasMatchedVerb(reading, match, credit.Passage, content, isLeft), HasUnmatchedNumber(reading.Tokens, credit, match, isLeft));
    }

    /// <summary>The credit whose content covers most of <paramref name="words"/>; <c>null</c> when the article states them itself.</summary>
    public static AttributionFact? CreditOf(DocumentReading reading, AlignedSide side, TextSpan words)
    {
        AttributionFact? best = null;
        int covered = 0;
        foreach (var passage in side.Passages)
        {
            foreach (var credit in FactTable<AttributionFact>.Of(reading).In(passage.Index))
            {
                int overlap = 0;
                for (int i = 0; i < credit.ContentSpans.Count; i++)
                    overlap += credit.ContentSpans[i].Intersect(words).Length;
                if (overlap > covered)
                    (best, covered) = (credit, overlap);
            }
        }

        return best;
    }

    /// <summary>
    /// Words between quotation marks are somebody's, whether or not it is said whose; so are those of a sentence in which somebody speaks, though
    /// it could not be read what.
    /// </summary>
    public static bool IsSomebodys(DocumentReading reading, AlignedSide side, TextSpan words)
    {
        foreach (var passage in side.Passages)
        {
            if (!passage.Span.Overlaps(words))
                continue;
            foreach (var fact in reading.FactsOf(passage.Index))
            {
                if (fact is QuotationFact && fact.Span.Overlaps(words))
                    return true;
            }

            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                if (Speaks(reading.Tokens, i) && !words.Contains(reading.Tokens.Starts[i]))
                    return true;
            }
        }

        return false;
    }

    /// <summary>"said", "told", "announced": a verb in the past and nothing else.</summary>
    private static bool Speaks(TokenTable tokens, int token) =>
        tokens.Has(token, WordTraits.SpeechVerb) && (tokens.Classes[token] & (WordClasses.Past | WordClasses.Noun)) == WordClasses.Past;

    private static bool HasMatchedVerb(DocumentReading reading, PassageMatch match, int passage, TextSpan content, bool isLeft)
    {
        foreach (var (_, head) in EventHeads.Of(reading).In(passage))
        {
            if (head >= 0 && content.Contains(reading.Tokens.Starts[head]) && (isLeft ? match.RightOf(head) : match.LeftOf(head)) >= 0)
                return true;
        }

        var (first, end) = SlotSimilarity.Tokens(reading.Tokens, content);
        for (int i = first; i < end; i++)
        {
            if (reading.Tokens.Kinds[i] == TokenKind.Number && !IsAside(reading.Tokens, i) && (isLeft ? match.RightOf(i) : match.LeftOf(i)) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>"Ana Brandt, 38, said nothing": an age tells nothing of what was said.</summary>
    private static bool IsAside(TokenTable tokens, int number) =>
        number > 0 && number + 1 < tokens.Count && tokens[number - 1] is "," && tokens[number + 1] is "," or "." or "-";

    private static bool HasUnmatchedNumber(TokenTable tokens, AttributionFact credit, PassageMatch match, bool isLeft)
    {
        for (int span = 0; span < credit.ContentSpans.Count; span++)
        {
            var (first, end) = SlotSimilarity.Tokens(tokens, credit.ContentSpans[span]);
            for (int i = Math.Max(first, isLeft ? match.LeftStart : match.RightStart); i < Math.Min(end, isLeft ? match.LeftEnd : match.RightEnd); i++)
            {
                if (tokens.Kinds[i] == TokenKind.Number && (isLeft ? match.RightOf(i) : match.LeftOf(i)) < 0)
                    return true;
            }
        }

        return false;
    }
}
