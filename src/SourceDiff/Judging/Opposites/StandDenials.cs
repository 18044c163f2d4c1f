using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>Whether words that take a side are denied, once or twice, and by whom: "not guilty", "denied that nobody was hurt".</summary>
/// <param name="tokens">Of the document.</param>
/// <param name="kinds">How each of its words bears on what its sentence states.</param>
/// <param name="negations">Those of the passage that is read, as its reader finds them.</param>
internal sealed class StandDenials(TokenTable tokens, StatementKinds[] kinds, List<PolarityFact> negations)
{
    /// <summary>A negation further before the words is one of something else.</summary>
    private const int NegationReach = 11;

    /// <summary>Tokens behind the head of a negation that it still reaches: "did not try to stop".</summary>
    private const int HeadReach = 3;

    /// <summary>The side that the words from <paramref name="index"/> to <paramref name="end"/> take with their negations; null where they state none.</summary>
    public StandDenial? Of(Passage passage, int index, int end, ContraryTerm term, EventFact? happening)
    {
        int side = term.Side, cited = index, cue = -1;
        bool universal = false, nobody = false;
        foreach (var negation in negations)
        {
            int at = tokens.IndexAt(negation.Span.Start);
            // "Neither the mayor nor the council": denied once.
            if (cue >= 0 && tokens.Is(at, "nor"))
                continue;
            // "Found no trace" denies what "did not find any trace" denies, and does not affirm the verb.
            if (at == end && happening is not null && !tokens.Is(at, "nor") && !tokens.Is(at, "without"))
                return null;
            bool heads = !negation.HeadSpan.IsEmpty && negation.HeadSpan.Overlaps(tokens.SpanOf(index, end));
            // "Denied bail", "without incident": the denying word is one of the words. "Found not guilty": it is not.
            if (at >= end || (at >= index && (term.HasNegation || !tokens.Has(at, WordTraits.Negation))) || (kinds[at] & StatementKinds.Weak) != 0 || (!heads && !(index - at <= NegationReach && negation.ScopeSpan.Contains(tokens.Starts[index]) && !IsBroken(at, index))))
                continue;
            // "Could not be used to regulate emissions in order to protect", "without milk to sell": what is denied is its head.
            int denied = negation.HeadSpan.IsEmpty ? -1 : tokens.IndexAt(negation.HeadSpan.Start);
            bool verbal = (tokens.Classes[index] & (WordClasses.Verb | WordClasses.Noun)) == WordClasses.Verb || happening is { IsNominal: false };
            if (!heads && at < index && verbal && ((denied >= 0 && denied < index && index - denied > HeadReach) || tokens.Is(at, "without")))
                return null;
            // "Rejected the appeal": there was one.
            if (at < index && index - at <= 3 && (kinds[at] & StatementKinds.Rejecting) != 0 && term.Part == TermPart.Any && (tokens.Classes[index] & WordClasses.Noun) != 0)
                return null;
            // "Did not reach his companions": he has some.
            if (at < index && !heads && !term.IsPlan && (tokens.Classes[index] & (WordClasses.Noun | WordClasses.Past)) == WordClasses.Noun && IsSomebodys(index))
                return null;
            if ((term.IsChoice && !term.IsStage) || (at + 1 < index && tokens[at + 1] is "all" or "every" or "everyone" or "everybody"))
                return null;
            // "Nobody was seriously hurt": some may have been.
            if (at < index && (kinds[index - 1] & StatementKinds.Degree) != 0)
                return null;
            side = term.IsStage ? side : 1 - side;
            cue = at;
            cited = Math.Min(cited, at);
            var kind = kinds[at];
            universal |= (kind & StatementKinds.All) != 0;
            nobody |= (kind & StatementKinds.Nobody) != 0;
        }

        // "We should improve it, not weaken it": a negation without its auxiliary states nothing.
        if (cue >= 0 && cue < index && tokens.Is(cue, "not") && (cue == passage.FirstToken || tokens.Kinds[cue - 1] == TokenKind.Punctuation || tokens.Has(cue - 1, WordTraits.Conjunction)))
            return null;
        return new(side, cue, cited, universal, nobody);
    }

    private bool IsSomebodys(int noun)
    {
        for (int i = noun - 1; i >= Math.Max(0, noun - 2); i--)
        {
            if (tokens.Has(i, WordTraits.Possessive))
                return true;
        }

        return false;
    }

    private bool IsBroken(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens.Kinds[i] == TokenKind.Punctuation || (kinds[i] & StatementKinds.Breaking) != 0)
                return true;
        }

        return false;
    }
}
