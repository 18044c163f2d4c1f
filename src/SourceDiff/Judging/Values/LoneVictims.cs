using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Finds where the headline and the first sentences of an article tell of one person killed or hurt, without a number: "a man was killed",
/// "killing a 40-year-old man", "two dead, another wounded", "Woman dies in fire". A bounded look around each word of an outcome.
/// </summary>
internal static class LoneVictims
{
    /// <summary>"a third employee of the plant was wounded": so many words may stand between a person and what happened.</summary>
    private const int Reach = 7;

    /// <summary>"a 40-year-old off-duty police officer".</summary>
    private const int PhraseTokens = 8;

    public static List<LoneVictim> Read(DocumentReading reading, ValueTable values)
    {
        var found = new List<LoneVictim>();
        foreach (var passage in reading.Passages)
        {
            if (!values.IsLead(passage.Index))
                break;
            if (!passage.IsContent && passage.Kind != PassageKind.Headline)
                continue;
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                int length = NewsLexicon.English.Match(reading.Tokens, i, WordTraits.Cumulative, out int entry);
                if (length == 0 || NewsLexicon.English.Value(entry, WordTraits.Cumulative) is not { } outcome || outcome is not ("killed" or "injured"))
                    continue;
                var span = Before(reading.Tokens, passage, i, i + length) is { Length: > 0 } before ? before : Behind(reading.Tokens, passage, i, i + length);
                if (span.Length > 0)
                    found.Add(new LoneVictim(passage.Index, span, outcome));
                i += length - 1;
            }
        }

        return found;
    }

    /// <summary>"a man was killed", "another wounded", "Woman dies".</summary>
    private static TextSpan Before(TokenTable tokens, Passage passage, int verb, int end)
    {
        int head = -1;
        for (int i = verb - 1; i >= Math.Max(passage.FirstToken, verb - Reach) && tokens.Kinds[i] is TokenKind.Word; i--)
        {
            if (tokens.Is(i, "another"))
                return head < 0 || People.IsOne(tokens, head) ? tokens.SpanOf(i, end) : default;
            if (tokens.Has(i, WordTraits.Conjunction | WordTraits.Relative | WordTraits.Subordinator | WordTraits.Preposition))
                return default;
            if (People.IsOne(tokens, i))
                head = i;
            if (head >= 0)
                return Start(tokens, passage, head) is >= 0 and var start ? tokens.SpanOf(start, end) : default;
        }

        return default;
    }

    /// <summary>"killing a man", "wounded another".</summary>
    private static TextSpan Behind(TokenTable tokens, Passage passage, int verb, int end)
    {
        if ((tokens.Classes[verb] & WordClasses.Verb) == 0 || end >= passage.EndToken)
            return default;
        if (tokens.Is(end, "another") && !(end + 1 < passage.EndToken && (tokens.Kinds[end + 1] == TokenKind.Number || tokens.Has(end + 1, WordTraits.Cardinal))))
            return tokens.SpanOf(verb, end + 1);
        if (!tokens.Is(end, "a") && !tokens.Is(end, "an"))
            return default;
        for (int i = end + 1; i < Math.Min(passage.EndToken, end + PhraseTokens) && tokens.Kinds[i] is TokenKind.Word or TokenKind.Number or TokenKind.Dash; i++)
        {
            if (tokens.Has(i, WordTraits.Conjunction | WordTraits.Relative | WordTraits.Preposition))
                return default;
            bool isLast = i + 1 >= passage.EndToken || tokens.Kinds[i + 1] != TokenKind.Word || !People.IsOne(tokens, i + 1);
            if (People.IsOne(tokens, i) && isLast)
                return i + 1 < passage.EndToken && tokens.Has(i + 1, WordTraits.Conjunction) ? default : tokens.SpanOf(verb, i + 1);
        }

        return default;
    }

    /// <summary>Where the phrase of one person begins: at its "a"; in a headline, which leaves it out, with the line; -1 when it is no such phrase.</summary>
    private static int Start(TokenTable tokens, Passage passage, int head)
    {
        for (int i = head - 1; i >= Math.Max(passage.FirstToken, head - PhraseTokens) && tokens.Kinds[i] is TokenKind.Word or TokenKind.Number or TokenKind.Dash; i--)
        {
            if (tokens.Is(i, "a") || tokens.Is(i, "an") || tokens.Is(i, "another"))
                return i > passage.FirstToken && tokens.Has(i - 1, WordTraits.Conjunction) && !IsClauseStart(tokens, passage, i - 1) ? -1 : i;
            if (tokens.Has(i, WordTraits.Function | WordTraits.Conjunction | WordTraits.Preposition | WordTraits.Cumulative) || (tokens.Has(i, WordTraits.Ordinal) && !IsCountedOn(tokens, passage, i)))
                return -1;
        }

        return passage.Kind == PassageKind.Headline && head == passage.FirstToken ? head : -1;
    }

    /// <summary>"killed two miners and hurt a <i>third</i> one": counted on from others, of whom something else is told; "a third patient has died" is not the only one.</summary>
    private static bool IsCountedOn(TokenTable tokens, Passage passage, int ordinal)
    {
        for (int i = passage.FirstToken; i < ordinal; i++)
        {
            if (tokens.Kinds[i] == TokenKind.Number || tokens.Has(i, WordTraits.Cardinal))
                return true;
        }

        return false;
    }

    /// <summary>"two were killed and a man was hurt" tells of one; "a woman and a man were hurt" of two.</summary>
    private static bool IsClauseStart(TokenTable tokens, Passage passage, int conjunction)
    {
        for (int i = conjunction - 1; i >= Math.Max(passage.FirstToken, conjunction - PhraseTokens); i--)
        {
            if (tokens.Has(i, WordTraits.Cumulative))
                return true;
        }

        return false;
    }
}
