using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>
/// Finds what says that a thing asked for is not known or not told: "the cause <i>is unclear</i>", "<i>no</i> motive has been <i>found</i>",
/// "<i>have yet to establish</i> the source". O(clause).
/// </summary>
/// <param name="tokens">Of the document.</param>
/// <param name="kinds">How each of its words bears on what its sentence states.</param>
internal sealed class UnknownThings(TokenTable tokens, StatementKinds[] kinds)
{
    /// <summary>Tokens from the thing to what says that it is not known.</summary>
    private const int Reach = 9;

    /// <summary>Tokens before a word in which it is denied: "has not yet been found".</summary>
    private const int NegationReach = 4;

    /// <summary>The token that says it, or what denies it; -1 where nothing does.</summary>
    public int CueOf(Passage passage, int thing)
    {
        bool none = IsNone(passage, thing);
        for (int i = thing - 1; i >= Math.Max(passage.FirstToken, thing - Reach) && !Breaks(i); i--)
        {
            if (CueAt(passage, i, none, thing) is >= 0 and var cue)
                return cue;
        }

        for (int i = thing + 1; i < Math.Min(passage.EndToken, thing + Reach) && !Breaks(i); i++)
        {
            if (CueAt(passage, i, none, thing) is >= 0 and var cue)
                return Math.Max(cue, i);
        }

        return -1;
    }

    private int CueAt(Passage passage, int token, bool none, int thing)
    {
        var kind = kinds[token];
        if ((kind & StatementKinds.Unknown) != 0)
            return tokens.Is(token, "yet") && !(token + 1 < passage.EndToken && tokens.Is(token + 1, "to")) ? -1 : token;
        if ((kind & (StatementKinds.Known | StatementKinds.Told)) == 0)
            return -1;
        // "No motive has been found", "gave no reason".
        if (none)
            return token < thing ? token : thing - 1;
        for (int i = token - 1; i >= Math.Max(passage.FirstToken, token - NegationReach); i--)
        {
            if (tokens.Has(i, WordTraits.Negation) || tokens.Is(i, "yet"))
                return i;
        }

        return -1;
    }

    /// <summary>"No clear motive".</summary>
    private bool IsNone(Passage passage, int thing) =>
        (thing > passage.FirstToken && tokens.Is(thing - 1, "no")) || (thing - 1 > passage.FirstToken && tokens.Is(thing - 2, "no"));

    private bool Breaks(int token) => tokens.Kinds[token] == TokenKind.Punctuation || tokens.Is(token, "but");
}
