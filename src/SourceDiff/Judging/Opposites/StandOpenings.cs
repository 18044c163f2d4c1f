using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>
/// Finds what a sentence leaves open: "it was unclear <i>whether</i> anybody was hurt", "would not say <i>whether</i> he would appeal",
/// "has not <i>ruled out</i> arson". A plain condition ("if he is found guilty") leaves nothing open, it states nothing. O(sentence).
/// </summary>
/// <param name="tokens">Of the document.</param>
/// <param name="kinds">How each of its words bears on what its sentence states.</param>
internal sealed class StandOpenings(TokenTable tokens, StatementKinds[] kinds)
{
    /// <summary>Tokens behind "whether" in which it is still asked.</summary>
    private const int Reach = 14;

    /// <summary>Tokens before "whether" in which it is said that nobody knows.</summary>
    private const int CueReach = 9;

    /// <summary>Tokens behind "ruled out" in which it is told what.</summary>
    private const int RuledReach = 5;

    private int _whether;
    private int _ruledOut;
    private int _ruledCue;
    private int _cue;

    /// <summary>Looks for the words in a sentence; most have none.</summary>
    public void Enter(Passage passage, StatementKinds found)
    {
        _whether = _ruledOut = _cue = -1;
        if ((found & (StatementKinds.Asked | StatementKinds.Ruled)) == 0)
            return;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            // "It was not known how many were hurt": of how it is, nothing is asked.
            if ((kinds[i] & StatementKinds.Asked) != 0 && _whether < 0 && (!tokens.Is(i, "how") || (i + 1 < passage.EndToken && tokens.Is(i + 1, "many"))) && CueBefore(passage, i) is >= 0 and var cue)
                (_whether, _cue) = (i, cue);
            else if ((kinds[i] & StatementKinds.Ruled) != 0 && tokens.Is(i + 1, "out") && NegationBefore(passage, i) is >= 0 and var negation)
                (_ruledOut, _ruledCue) = (i, negation);
        }
    }

    /// <summary>The first token of the words that leave open what stands from <paramref name="index"/> to <paramref name="end"/>; -1 when none do.</summary>
    public int CueOf(Passage passage, int index, int end)
    {
        if (_whether >= 0 && index > _whether && index <= _whether + Reach && IsOneClause(_whether, index))
            return _cue;
        return _ruledOut >= 0 && index > _ruledOut && index <= _ruledOut + RuledReach && end <= passage.EndToken ? _ruledCue : -1;
    }

    /// <summary>The last token of the words that begin at <paramref name="cue"/>: what is open stands behind it.</summary>
    public int Ends(int cue) => cue == _ruledCue && _ruledOut >= 0 ? _ruledOut + 1 : _whether;

    private bool IsOneClause(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens.Kinds[i] == TokenKind.Punctuation || tokens.Is(i, "but"))
                return false;
        }

        return true;
    }

    /// <summary>What says that nobody knows or tells, before "whether" or, where the sentence opens with it, behind.</summary>
    private int CueBefore(Passage passage, int whether)
    {
        for (int i = whether - 1; i >= Math.Max(passage.FirstToken, whether - CueReach); i--)
        {
            if (IsCue(passage, i))
                return NegationBefore(passage, i) is >= 0 and var negation ? negation : i;
        }

        if (whether != passage.FirstToken || tokens.Is(whether, "if"))
            return -1;
        for (int i = whether + 1; i < passage.EndToken && tokens.Kinds[i] != TokenKind.Punctuation; i++)
        {
            if (IsCue(passage, i))
                return whether;
        }

        return -1;
    }

    private bool IsCue(Passage passage, int token) =>
        (kinds[token] & StatementKinds.Unknown) != 0 || ((kinds[token] & StatementKinds.Known) != 0 && NegationBefore(passage, token) >= 0);

    private int NegationBefore(Passage passage, int token)
    {
        for (int i = token - 1; i >= Math.Max(passage.FirstToken, token - 4); i--)
        {
            if (tokens.Has(i, WordTraits.Negation | WordTraits.ImplicitNegation) || (kinds[i] & StatementKinds.Short) != 0)
                return i;
        }

        return -1;
    }
}
