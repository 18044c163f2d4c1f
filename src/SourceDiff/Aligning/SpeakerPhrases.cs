using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>
/// Finds the words that only name who says the rest: "…, Genesee County Sheriff Ann Poe said", "said Ann Poe, the sheriff",
/// "according to the sheriff". Two statements of one speaker do not report the same for that. O(tokens): each look from a
/// verb of speech goes <see cref="Reach"/> tokens at most.
/// </summary>
internal static class SpeakerPhrases
{
    private const int Reach = 14;

    /// <summary>Adds one token range a phrase of <paramref name="passage"/>.</summary>
    public static void Find(TokenTable tokens, Passage passage, ref PooledList<TokenRange> phrases)
    {
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (!tokens.Has(i, WordTraits.SpeechVerb))
                continue;
            phrases.Add(IsInverted(tokens, passage, i) ? new TokenRange(i, After(tokens, passage, i)) : new TokenRange(Before(tokens, passage, i), i + 1));
        }
    }

    /// <summary>Whether the speaker follows: <c>," said Ann Poe</c>, <c>according to Ann Poe</c>.</summary>
    private static bool IsInverted(TokenTable tokens, Passage passage, int verb)
    {
        if (verb + 1 >= passage.EndToken)
            return false;
        if (tokens.Is(verb + 1, "to") && tokens.Is(verb, "according"))
            return true;
        return verb > passage.FirstToken && (tokens.Kinds[verb - 1] == TokenKind.Quote || tokens[verb - 1] is ",")
            && (tokens.Shapes[verb + 1] & TokenShape.Capitalised) != 0;
    }

    private static int After(TokenTable tokens, Passage passage, int verb)
    {
        int end = Math.Min(passage.EndToken, verb + Reach);
        for (int i = verb + 1; i < end; i++)
        {
            if (tokens.Kinds[i] == TokenKind.Quote)
                return i;
        }

        return end;
    }

    private static int Before(TokenTable tokens, Passage passage, int verb)
    {
        int least = Math.Max(passage.FirstToken, verb - Reach), i = verb - 1;
        if (i > least && tokens[i] is ",")
        {
            // An apposition between commas belongs to the speaker: "Ann Poe, the sheriff, said".
            int opening = i - 1;
            while (opening > least && tokens[opening] is not ",")
                opening--;
            i = opening > least ? opening - 1 : i;
        }

        while (i >= least && tokens[i] is not ("," or ";" or ":") && tokens.Kinds[i] != TokenKind.Quote)
            i--;
        return i + 1;
    }
}
