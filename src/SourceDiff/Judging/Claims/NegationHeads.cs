using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>Which word a negation denies, and how plainly: "not <i>charged</i>", but not "not all", "not as large as" or "rejected calls". O(clause).</summary>
internal static class NegationHeads
{
    /// <summary>Tokens behind a verb in which it is told for what its complement is denied.</summary>
    private const int ContrastReach = 10;

    /// <summary>The token that is denied; -1 where nothing that could be so is.</summary>
    public static int Of(TokenTable tokens, PolarityFact negation)
    {
        // "not all were rescued" says that some were.
        int behind = SlotSimilarity.Tokens(tokens, negation.Span).End;
        if (behind < tokens.Count && (tokens.Is(behind, "all") || tokens.Is(behind, "every") || tokens.Is(behind, "everyone")))
            return -1;
        // "not as large as": of degree, and "less large" says the same.
        if (behind < tokens.Count && (tokens.Is(behind, "as") || tokens.Is(behind, "so")))
            return -1;
        int head = WordKinship.Head(tokens, negation.HeadSpan);
        if (head >= 0)
            return IsContrast(tokens, head) || Grants(tokens, negation, head) ? -1 : head;
        var (first, end) = SlotSimilarity.Tokens(tokens, negation.ScopeSpan);
        for (int i = first; i < end; i++)
        {
            if (PassageMatch.IsContent(tokens, i))
                return i;
        }

        return -1;
    }

    /// <summary>"Was not heading north but east": the verb is affirmed, and one of its complements denied for another.</summary>
    private static bool IsContrast(TokenTable tokens, int head)
    {
        if (!StatedHeads.IsVerb(tokens, head))
            return false;
        for (int i = head + 1; i < Math.Min(tokens.Count - 1, head + ContrastReach) && (tokens.Kinds[i] != TokenKind.Punctuation || tokens.Is(i, ",")); i++)
        {
            if (tokens.Is(i, "but"))
                return tokens.Has(i + 1, WordTraits.Preposition) || ((tokens.Classes[i + 1] & (WordClasses.Verb | WordClasses.Past)) == 0 && !tokens.Has(i + 1, WordTraits.Pronoun | WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Determiner) && IsLastOfClause(tokens, i + 1));
        }

        return false;
    }

    private static bool IsLastOfClause(TokenTable tokens, int token)
    {
        for (int i = token + 1; i < Math.Min(tokens.Count, token + ContrastReach) && tokens.Kinds[i] != TokenKind.Punctuation; i++)
        {
            if (tokens.Has(i, WordTraits.Auxiliary | WordTraits.Modal) || (tokens.Classes[i] & WordClasses.Past) != 0)
                return false;
        }

        return true;
    }

    /// <summary>"Rejected calls to resign": there were calls. "Did not also close the mine": another thing was closed.</summary>
    private static bool Grants(TokenTable tokens, PolarityFact negation, int head)
    {
        int cue = tokens.IndexAt(negation.Span.Start);
        return (StatementWords.Is(tokens[cue], StatementKinds.Rejecting) && (tokens.Classes[head] & WordClasses.Noun) != 0) || (head > 0 && tokens.Is(head - 1, "also"));
    }

    /// <summary>"not", "n't" or "never" right before what it negates; and saying is never the point of a sentence.</summary>
    public static bool IsPlain(TokenTable tokens, PolarityFact negation, int head)
    {
        int cue = tokens.IndexAt(negation.Span.Start);
        return !tokens.Has(head, WordTraits.SpeechVerb)
            && (tokens.Is(cue, "not") || tokens.Is(cue, "never") || IsContracted(tokens, cue));
    }

    /// <summary>"n't", with either apostrophe, alone or at the end of its verb.</summary>
    public static bool IsContracted(TokenTable tokens, int token) =>
        tokens[token].EndsWith("n't", StringComparison.OrdinalIgnoreCase) || tokens[token].EndsWith("n’t", StringComparison.OrdinalIgnoreCase);
}
