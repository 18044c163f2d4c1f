using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Finds where two documents have one journey begin or end at other places: "the train from Port Amsel", "left Orlen by train". The same
/// preposition behind the same word, places that the other document does not name at all, and sentences that share more. O(places).
/// </summary>
internal static class JourneyEnds
{
    /// <summary>Places of a long text looked at; the journey that is the news is told early.</summary>
    private const int MaxPlaces = 12;

    /// <summary>Tokens between the word of motion and its preposition: "flew on Monday from".</summary>
    private const int Reach = 3;

    /// <summary>Content words that the sentences must share besides.</summary>
    private const int MinMatched = 3;

    public static IEnumerable<(NameFact Left, NameFact Right)> Differing(JudgingContext context)
    {
        var lefts = Ends(context.Left, context.Entities.Left, context.Entities.RightOf);
        if (lefts.Count == 0)
            yield break;
        var rights = Ends(context.Right, context.Entities.Right, context.Entities.LeftOf);
        foreach (var left in lefts)
        {
            foreach (var right in rights)
            {
                if (AreEndsOfOne(context, left, right))
                {
                    yield return (left, right);
                    break;
                }
            }
        }
    }

    private static List<NameFact> Ends(DocumentReading reading, EntityTable entities, Func<int, int> partnerOf)
    {
        var ends = new List<NameFact>();
        for (int i = 0; i < entities.Count && ends.Count < MaxPlaces; i++)
        {
            if (entities[i].Kind is EntityKind.Person or EntityKind.Organisation || partnerOf(i) >= 0)
                continue;
            foreach (var mention in entities.Mentions(i))
            {
                if (Preposition(reading.Tokens, mention) >= 0)
                {
                    ends.Add(mention);
                    break;
                }
            }
        }

        return ends;
    }

    /// <summary>The token of "from", "to" or "for" right before a name, or -1.</summary>
    private static int Preposition(TokenTable tokens, NameFact name)
    {
        int before = tokens.IndexAt(name.Span.Start) - 1;
        return before > 0 && tokens[before] is "from" or "to" or "via" ? before : -1;
    }

    private static bool AreEndsOfOne(JudgingContext context, NameFact left, NameFact right)
    {
        int one = Preposition(context.Left.Tokens, left), other = Preposition(context.Right.Tokens, right);
        if (context.Left.Tokens.Lemmas[one] != context.Right.Tokens.Lemmas[other] || Scale(left) != Scale(right))
            return false;
        int leftHead = Governor(context.Left.Tokens, one), rightHead = Governor(context.Right.Tokens, other);
        if (leftHead < 0 || rightHead < 0 || !IsMotion(context.Left.Tokens, leftHead) || !IsMotion(context.Right.Tokens, rightHead))
            return false;
        return context.MatchOf(left.Passage, right.Passage).Matched >= MinMatched;
    }

    private static bool IsMotion(TokenTable tokens, int token) => Journeys.Has(tokens.Lemmas[token]);

    private static int Governor(TokenTable tokens, int preposition)
    {
        for (int i = preposition - 1; i >= Math.Max(0, preposition - Reach); i--)
        {
            if (tokens.Kinds[i] is not (TokenKind.Word or TokenKind.Number))
                return -1;
            if (IsMotion(tokens, i))
                return i;
        }

        return -1;
    }

    /// <summary>A country is no town.</summary>
    private static WordTraits Scale(NameFact name)
    {
        var traits = NewsLexicon.English.Traits(NewsLexicon.English.Find(NameWords.Fold(name.Entity.Name)));
        return traits & (WordTraits.Country | WordTraits.Region);
    }
}
