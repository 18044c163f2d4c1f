using SourceDiff.Judging.Values;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Finds where two documents give one thing two numbers: "from gate 5", "at gate 15"; "the No 11 shirt", "the number 7 jersey". Each document tells of
/// one thing of the kind only; where there may be many ("the third floor"), the sentences are aligned. O(numbers).
/// </summary>
internal static class NumberedComparison
{
    /// <summary>Things of a long text looked at.</summary>
    private const int MaxThings = 16;

    private static readonly ReadingTable<List<NumberedThing>> Tables = new(Read);

    public static IEnumerable<(NumberedThing Left, NumberedThing Right)> Differing(JudgingContext context)
    {
        var lefts = Tables.Of(context.Left);
        if (lefts.Count == 0)
            yield break;
        var rights = Tables.Of(context.Right);
        foreach (var left in lefts)
        {
            if (!IsAlone(lefts, left))
                continue;
            foreach (var right in rights)
            {
                if (left.Kind == right.Kind && left.Number != right.Number && IsAlone(rights, right) && (left.IsOnly || context.AreAligned(left.Passage, right.Passage)))
                {
                    yield return (left, right);
                    break;
                }
            }
        }
    }

    private static bool IsAlone(List<NumberedThing> things, NumberedThing one)
    {
        foreach (var thing in things)
        {
            if (thing.Kind == one.Kind && thing.Number != one.Number)
                return false;
        }

        return true;
    }

    private static List<NumberedThing> Read(DocumentReading reading)
    {
        var things = new List<NumberedThing>();
        foreach (var fact in reading.Facts)
        {
            if (fact is QuantityFact { Kind: QuantityKind.Identifier or QuantityKind.Count or QuantityKind.Ordinal } number && things.Count < MaxThings && reading.Passages[fact.Passage].IsContent && Of(reading, number) is { } thing)
                things.Add(thing);
        }

        return things;
    }

    private static NumberedThing? Of(DocumentReading reading, QuantityFact number)
    {
        var tokens = reading.Tokens;
        var (first, end) = SlotSimilarity.Tokens(tokens, number.Span);
        int start = reading.Passages[number.Passage].FirstToken, limit = reading.Passages[number.Passage].EndToken;
        int before = first - 1;
        while (before > start && (tokens[before] is "." or "#" || IsNumberWord(tokens, before)))
            before--;
        bool ordinal = number.Kind == QuantityKind.Ordinal;
        // "gate 5", "reactor No. 3"
        if (!ordinal && before >= start && NumberedThings.KindOf(tokens.Lemmas[before]) is > 0 and var kind && end - first == 1 && !(end < limit && (tokens.Classes[end] & WordClasses.Plural) != 0))
            return new NumberedThing(kind, NumberedThings.IsOnly(tokens.Lemmas[before]), number.Amount.Nominal, number.Passage, tokens.SpanOf(before, end));
        // "the No 11 shirt", "the third floor"
        if (end < limit && (ordinal || before < first - 1) && (tokens.Kinds[end] == TokenKind.Dash ? end + 1 : end) is var noun && noun < limit && NumberedThings.KindOf(tokens.Lemmas[noun]) is > 0 and var numbered && !(ordinal && IsTitle(tokens, first, noun, limit)))
            return new NumberedThing(numbered, NumberedThings.IsOnly(tokens.Lemmas[noun]), number.Amount.Nominal, number.Passage, tokens.SpanOf(first, noun + 1));
        return null;
    }

    /// <summary>"in <i>Third Floor Back</i>": capitals throughout, and the name goes on behind the noun: the title of a work.</summary>
    private static bool IsTitle(TokenTable tokens, int first, int noun, int limit) =>
        noun + 1 < limit && IsCapitalised(tokens, first) && IsCapitalised(tokens, noun) && tokens.Kinds[noun + 1] == TokenKind.Word && IsCapitalised(tokens, noun + 1);

    private static bool IsCapitalised(TokenTable tokens, int token) => (tokens.Shapes[token] & TokenShape.Capitalised) != 0;

    private static bool IsNumberWord(TokenTable tokens, int token) => tokens[token] is "No" or "no" or "Number" or "number" or "Nr" or "nos";
}
