using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Questions;

/// <summary>Finds what says that a thing is not known, where no word for that stands by it: a probe, a wait, a denied naming. O(sentence).</summary>
/// <param name="tokens">Of the document.</param>
internal readonly struct QuestionCues(TokenTable tokens)
{
    /// <summary>Tokens in which "until the family have been told" names the family and the telling.</summary>
    private const int UntilReach = 9;

    /// <summary>Tokens before a word for a name in which it is denied: "has not yet been identified".</summary>
    private const int NegationReach = 4;

    /// <summary>Tokens between a thing and the words that say it is looked into.</summary>
    private const int ProbeReach = 7;

    /// <summary>Tokens from "how" to "started".</summary>
    private const int HowReach = 5;

    /// <summary>What is kept back, and the end of "until the family have been told"; -1 when nothing is.</summary>
    public (int First, int End) UntilTold(Passage passage)
    {
        int first = -1;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            var kind = AskedWords.Of(tokens.Forms[i]);
            if (first < 0 && (kind & (AskedKinds.Name | AskedKinds.Details)) != 0)
                first = i;
            if ((kind & AskedKinds.Until) == 0 || first < 0)
                continue;
            var found = AskedKinds.None;
            for (int j = i + 1; j < Math.Min(passage.EndToken, i + 1 + UntilReach); j++)
            {
                found |= AskedWords.Of(tokens.Forms[j]) & (AskedKinds.Kin | AskedKinds.Informed);
                if (found == (AskedKinds.Kin | AskedKinds.Informed))
                    return (first, j + 1);
            }
        }

        return (-1, -1);
    }

    /// <summary>"Has not been identified", but not "asked not to be identified".</summary>
    public int Denied(Passage passage, int token)
    {
        if (token - 2 > passage.FirstToken && tokens.Is(token - 1, "be") && tokens.Is(token - 2, "to"))
            return -1;
        for (int i = token - 1; i >= Math.Max(passage.FirstToken, token - NegationReach); i--)
        {
            if (tokens.Kinds[i] == TokenKind.Punctuation)
                return -1;
            if (tokens.Has(i, WordTraits.Negation))
                return i;
        }

        return -1;
    }

    /// <summary>"How the fire started", "what led to it".</summary>
    public bool IsHow(Passage passage, int token)
    {
        int reach = tokens.Is(token, "what") ? 2 : HowReach;
        for (int i = token + 1; i < Math.Min(passage.EndToken, token + 1 + reach) && tokens.Kinds[i] == TokenKind.Word; i++)
        {
            if ((AskedWords.Of(tokens.Forms[i]) & AskedKinds.Causing) != 0)
                return true;
        }

        return false;
    }

    /// <summary>"There was <i>no immediate word</i> on her condition".</summary>
    public int NoWordOn(Passage passage, int thing)
    {
        for (int i = thing - 1; i >= Math.Max(passage.FirstToken + 1, thing - ProbeReach) && tokens.Kinds[i] == TokenKind.Word; i--)
        {
            if ((AskedWords.Of(tokens.Forms[i]) & AskedKinds.Word) == 0)
                continue;
            for (int j = i - 1; j >= Math.Max(passage.FirstToken, i - 2); j--)
            {
                if (tokens.Is(j, "no"))
                    return j;
            }
        }

        return -1;
    }

    /// <summary>"An <i>investigation</i> into the cause was under way", "the cause is under <i>investigation</i>", "<i>trying</i> to determine the cause".</summary>
    public int ProbeOf(Passage passage, int thing)
    {
        int probe = -1;
        for (int i = thing + 1; i < Math.Min(passage.EndToken, thing + 1 + ProbeReach) && tokens.Kinds[i] == TokenKind.Word; i++)
        {
            if ((AskedWords.Of(tokens.Forms[i]) & AskedKinds.Probe) != 0 && tokens.Is(i - 1, "under"))
                return i;
        }

        for (int i = thing - 1; i >= Math.Max(passage.FirstToken, thing - NegationReach) && tokens.Kinds[i] == TokenKind.Word; i--)
        {
            if (i > passage.FirstToken + 1 && StatementWords.Is(tokens.Forms[i], StatementKinds.Known | StatementKinds.Told) && tokens.Is(i - 1, "to") && (AskedWords.Of(tokens.Forms[i - 2]) & AskedKinds.Trying) != 0)
                return i - 2;
        }

        for (int i = thing - 1; i >= Math.Max(passage.FirstToken, thing - ProbeReach) && tokens.Kinds[i] != TokenKind.Punctuation; i--)
        {
            if ((AskedWords.Of(tokens.Forms[i]) & AskedKinds.Probe) != 0)
                probe = i;
        }

        for (int i = probe < 0 ? passage.EndToken : passage.FirstToken; i < passage.EndToken; i++)
        {
            if ((AskedWords.Of(tokens.Forms[i]) & AskedKinds.Goes) != 0)
                return probe;
        }

        return -1;
    }
}
