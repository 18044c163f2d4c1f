using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>How words that take a side are meant: as a fact, as a prospect, or as what is only asked, aimed at or possible.</summary>
/// <param name="tokens">Of the document.</param>
/// <param name="kinds">How each of its words bears on what its sentence states.</param>
/// <param name="use">The events of the passage that is read.</param>
internal sealed class StandMoods(TokenTable tokens, StatementKinds[] kinds, TermUse use)
{
    /// <summary>Tokens before words that are no verb in which their verb stands.</summary>
    private const int VerbReach = 5;

    /// <summary>Tokens behind "lied" in which it is told what was untrue.</summary>
    private const int UntrueReach = 8;

    /// <summary>Tokens behind the words in which an "until" still ends them.</summary>
    private const int UntilReach = 7;

    /// <summary>The mood of the words; null where they state nothing. <paramref name="isAimToCome"/>: what is aimed at is still to come, "hope to arrest him".</summary>
    public VerbMood? Of(Passage passage, int index, int end, ClauseWindow clause, bool isEvent, int cue, bool isAimToCome)
    {
        if (cue >= 0 && IsCommand(passage.FirstToken, cue))
            return null;
        int opening = Math.Max(passage.FirstToken, clause.First - 2);
        int verb = isEvent ? LinkBefore(index, clause.First) : GoverningVerb(passage, index, clause.First);
        var mood = VerbMoods.Of(tokens, verb, passage.FirstToken, cue < 0 ? default : tokens.SpanOf(cue));
        if (mood == VerbMood.Aim && (Leads(verb, passage.FirstToken, StatementKinds.Told) || IsCompound(index, end)))
            mood = VerbMood.Fact;
        if (mood == VerbMood.Aim && Leads(verb, passage.FirstToken, StatementKinds.Settled))
            mood = VerbMood.Prospect;
        if (mood == VerbMood.Aim && isAimToCome && cue < 0 && IsSoughtFor(verb, passage.FirstToken))
            mood = VerbMood.Prospect;
        if (IsPrevented(index, end) || IsSaidFalsely(passage.FirstToken, index) || EndsWith(end, passage.EndToken) || IsOpen(opening, index) || mood == VerbMood.Possibility || (mood == VerbMood.Aim && cue < 0))
            return null;
        return mood == VerbMood.Aim ? VerbMood.Fact : mood;
    }

    /// <summary>"Pointed to <i>brake failure</i>": a noun before a noun is no aim.</summary>
    private bool IsCompound(int index, int end) =>
        end - index > 1 && tokens.Is(Math.Max(0, index - 1), "to") && (tokens.Classes[index] & WordClasses.Noun) != 0 && (tokens.Classes[index + 1] & (WordClasses.Noun | WordClasses.Verb)) == WordClasses.Noun;

    /// <summary>"To keep the fire <i>from spreading</i>": what is prevented does not happen.</summary>
    private bool IsPrevented(int index, int end)
    {
        for (int i = Math.Max(1, index); i < end; i++)
        {
            if ((tokens.Classes[i] & WordClasses.Gerund) != 0 && tokens.Is(i - 1, "from"))
                return true;
        }

        return false;
    }

    /// <summary>"Lied when he claimed that the mayor <i>knew</i>": what is said to be untrue.</summary>
    private bool IsSaidFalsely(int first, int index)
    {
        for (int i = Math.Max(first, index - UntrueReach); i < index; i++)
        {
            if ((kinds[i] & StatementKinds.False) != 0)
                return true;
        }

        return false;
    }

    /// <summary>"<i>Don't shoot</i>", she said: what is asked for has not happened.</summary>
    private bool IsCommand(int first, int cue)
    {
        int verb = cue > first && tokens.Is(cue - 1, "do") ? cue - 1 : tokens.Is(cue, "don't") || tokens.Is(cue, "don’t") ? cue : -1;
        return verb >= first && (verb == first || tokens.Kinds[verb - 1] != TokenKind.Word);
    }

    /// <summary>"Will <i>stay</i> closed": the verb that links words to what they are said of tells how they are meant.</summary>
    private int LinkBefore(int index, int first) =>
        index - 1 > first && (kinds[index - 1] & StatementKinds.Linking) != 0 && !tokens.Has(index - 1, WordTraits.Auxiliary) && (tokens.Classes[index - 1] & WordClasses.Verb) != 0 ? index - 1 : index;

    /// <summary>"To put him behind bars", "may be in good health": the verb that tells how other words are meant.</summary>
    private int GoverningVerb(Passage passage, int index, int first)
    {
        for (int i = index - 1; i >= Math.Max(first, index - VerbReach); i--)
        {
            if ((tokens.Classes[i] & WordClasses.Verb) != 0 && !tokens.Has(i, WordTraits.Function) && use.EventAt(i) is { IsNominal: false })
                return i;
        }

        return index;
    }

    /// <summary>"Closed until noon": what follows is the contrary.</summary>
    private bool EndsWith(int first, int end)
    {
        for (int i = first; i < Math.Min(end, first + UntilReach); i++)
        {
            // "Banned until further notice": nobody knows for how long.
            if (tokens[i] is "until" or "till" && !tokens.Is(Math.Min(i + 1, end - 1), "further"))
                return true;
        }

        return false;
    }

    /// <summary>"if", "whether", "unless": nothing is stated.</summary>
    private bool IsOpen(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if ((kinds[i] & StatementKinds.Open) != 0)
                return true;
        }

        return false;
    }

    /// <summary>"Hope to arrest him", but not "the first clerk to plead guilty": a verb before the aim.</summary>
    private bool IsSoughtFor(int index, int first)
    {
        for (int i = index - 1; i > first && i >= index - 3; i--)
        {
            if (tokens.Is(i, "to"))
                return (tokens.Classes[i - 1] & (WordClasses.Verb | WordClasses.Noun)) == WordClasses.Verb;
        }

        return false;
    }

    /// <summary>"Voted <i>on Wednesday</i> to close the pool": the token before a day.</summary>
    private int SkipDay(int index, int first)
    {
        while (index > first && (tokens.Has(index, WordTraits.Weekday | WordTraits.RelativeDay | WordTraits.DayPart) || (tokens.Is(index, "on") && tokens.Has(index + 1, WordTraits.Weekday))))
            index--;
        return index;
    }

    /// <summary>"is expected to", "is due to", "agreed to": an aim as good as done; "was found to": a fact.</summary>
    private bool Leads(int index, int first, StatementKinds wanted)
    {
        for (int i = index - 1; i > first && i >= index - 3; i--)
        {
            if (tokens.Is(i, "to"))
                return (kinds[SkipDay(i - 1, first)] & wanted) != 0;
        }

        return false;
    }
}
