using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Tells numbers that name or point from numbers that count: "member 100", "the 2019 finals", "moved to one in Orlen". O(1).</summary>
internal static class NamingNumbers
{
    private static readonly int[] Standings = [.. new[] { "place", "position", "spot", "rank" }.Select(noun => WordNet.Find(noun))];

    /// <summary>Whether a difference of the two says nothing: either is a name, or both are years.</summary>
    public static bool Are(JudgingContext context, ValueMention left, ValueMention right) =>
        left.Fact is QuantityFact { Kind: QuantityKind.Identifier } || IsName(context.Left.Tokens, left) || IsName(context.Right.Tokens, right)
        || IsEdition(context.Left.Tokens, left) || IsEdition(context.Right.Tokens, right) || (IsYear(context.Left.Tokens, left) && IsYear(context.Right.Tokens, right));

    /// <summary>"moved to one in Orlen": one of what was told before, not the number of it.</summary>
    public static bool IsPronoun(TokenTable tokens, ValueMention value) =>
        value is { Outcome.Length: 0, Fact: QuantityFact { Kind: QuantityKind.Count, Amount.Nominal: 1 } one } && tokens.Is(value.First, "one") && (one.CountedSpan.IsEmpty || one.CountedSpan.Start < one.Span.Start);

    /// <summary>"the 86th Oscars", "the 12th Congress": the rank is a part of the name.</summary>
    private static bool IsEdition(TokenTable tokens, ValueMention value) =>
        value is { Fact: QuantityFact { Kind: QuantityKind.Ordinal } } && value.End < tokens.Count && tokens.Kinds[value.End] == TokenKind.Word
        && (tokens.Shapes[value.End] & (TokenShape.Capitalised | TokenShape.LineStart)) == TokenShape.Capitalised && !tokens.Has(value.First, WordTraits.Ordinal | WordTraits.Cardinal);

    /// <summary>"the 2011 finals" and "the 2019 finals": years are no numbers of finals.</summary>
    private static bool IsYear(TokenTable tokens, ValueMention value) =>
        value is { Fact: QuantityFact { Kind: QuantityKind.Count, Amount: { Nominal: >= 1900 and < 2100, Approximation: Approximation.Exact } } } && value.End - value.First == 1 && tokens.SpanOf(value.First).Length == 4;

    /// <summary>"member 100 of the club": a bare number right after a noun, with nothing to count behind it, names.</summary>
    private static bool IsName(TokenTable tokens, ValueMention value)
    {
        var (first, end) = (value.First, value.End);
        return value.Fact is QuantityFact { Kind: QuantityKind.Count } && end - first == 1 && first > 0 && tokens.Kinds[first] == TokenKind.Number
            && (tokens.Classes[first - 1] & (WordClasses.Noun | WordClasses.Verb | WordClasses.Plural)) == WordClasses.Noun
            && !tokens.Has(first - 1, WordTraits.Function | WordTraits.Bound)
            && (end == tokens.Count || tokens.Kinds[end] != TokenKind.Word || tokens.Has(end, WordTraits.Preposition));
    }

    /// <summary>"climbed to third", "moved up to second place": the word for a rank may stay away.</summary>
    public static bool IsStanding(TokenTable tokens, int noun) => noun >= 0 && Array.IndexOf(Standings, tokens.Lemmas[noun]) >= 0;
}
