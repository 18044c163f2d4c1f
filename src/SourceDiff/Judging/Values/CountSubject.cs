using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon.Counting;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Names what two numbers count, in readable words: "people killed", "polling stations"; empty when neither says it.</summary>
internal static class CountSubject
{
    /// <summary>What both count: in the words of the one that says more of it.</summary>
    public static string Of(JudgingContext context, FactPair<QuantityFact> pair) =>
        Rank(pair.Left) >= Rank(pair.Right) ? pair.LeftMention.About(context.Left) : pair.RightMention.About(context.Right);

    /// <summary>What one number counts, of which the outcome is told.</summary>
    public static string Of(DocumentReading reading, QuantityFact fact, string outcome)
    {
        if (Rank(fact) == 0 || (Rank(fact) == 1 && outcome.Length > 0 && fact.Kind == QuantityKind.Count))
            return outcome;
        string counted = Wording.Of(reading, fact.CountedSpan);
        int head = WordKinship.Head(reading.Tokens, fact.CountedSpan);
        // "12 miles north-east of the town" measures a distance.
        if (fact.Kind == QuantityKind.Measure && head >= 0 && IsDirection(reading.Tokens, head))
            return "distance";
        if (outcome == "killed" && head >= 0 && reading.Tokens.Is(head, "lives"))
            return "people killed";
        if (fact.Kind == QuantityKind.Count && head >= 0 && IsOne(reading.Tokens, head))
            counted = PluralNoun.Of(counted);
        // "two counts of murder": nobody kills a count.
        if (head >= 0 && ValueWords.Is(reading.Tokens, head, ValueCues.Accusation))
            return head + 2 < reading.Tokens.Count && reading.Tokens.Is(head + 1, "of") && reading.Tokens.Kinds[head + 2] == TokenKind.Word && !reading.Tokens.Has(head + 2, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Pronoun) ? $"{counted} of {reading.Tokens[head + 2]}" : counted;
        return outcome.Length == 0 || (head >= 0 && reading.Tokens.Has(head, WordTraits.Cumulative)) ? counted : $"{counted} {outcome}";
    }

    /// <summary>"one tank car": numbers of tank cars are compared.</summary>
    private static bool IsOne(TokenTable tokens, int head) =>
        (tokens.Classes[head] & (WordClasses.Noun | WordClasses.Plural)) == WordClasses.Noun && (tokens.Shapes[head] & TokenShape.Capitalised) == 0;

    private static bool IsDirection(TokenTable tokens, int head)
    {
        foreach (string way in Ways)
        {
            if (tokens[head].StartsWith(way, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static readonly string[] Ways = ["north", "south", "east", "west", "offshore", "inland", "upstream", "downstream"];

    /// <summary>The noun behind a number is what it counts; one before it may be what has grown.</summary>
    private static int Rank(QuantityFact fact) => fact.CountedSpan.IsEmpty ? 0 : fact.CountedSpan.Start < fact.Span.Start ? 1 : 2;
}
