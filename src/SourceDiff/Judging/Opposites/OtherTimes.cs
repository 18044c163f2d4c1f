using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>Whether words are told of another time than that of the story.</summary>
/// <param name="tokens">Of the document.</param>
/// <param name="kinds">How each of its words bears on what its sentence states.</param>
internal sealed class OtherTimes(TokenTable tokens, StatementKinds[] kinds)
{
    /// <summary>"In 1998, …": a year so near tells of another time.</summary>
    private const int YearReach = 24;

    /// <summary>What an article begins with, its headline and its first sentence, is its story, though it be of last week.</summary>
    private const int LastOfLead = 1;

    /// <summary>Whether another time is named near the words from <paramref name="index"/> to <paramref name="end"/>.</summary>
    public bool IsNear(Passage passage, ClauseWindow clause, int index, int end)
    {
        for (int i = Math.Max(passage.FirstToken, index - YearReach); i < Math.Min(passage.EndToken, end + YearReach); i++)
        {
            if (IsShift(passage, clause, i))
                return true;
        }

        return false;
    }

    /// <summary>"Last year", or a year that is no "since 2013" in an aside: told of another time.</summary>
    private bool IsShift(Passage passage, ClauseWindow clause, int index)
    {
        if (tokens.Kinds[index] != TokenKind.Number)
        {
            return index + 1 < passage.EndToken && tokens.Has(index + 1, WordTraits.TimeUnit | WordTraits.Month | WordTraits.Season) && !tokens.Is(index + 1, "night") && !tokens.Is(index + 1, "hour") && !tokens.Is(index + 1, "hours")
                && (kinds[index] & StatementKinds.Shift) != 0 && !(passage.Index <= LastOfLead && tokens.Is(index + 1, "week"));
        }

        bool year = tokens[index].Length == 4 && tokens[index][0] is '1' or '2' && tokens[index].IndexOfAnyExceptInRange('0', '9') < 0;
        return year && (index == passage.FirstToken || !tokens.Is(index - 1, "since")) && !IsOfThing(passage, index) && (clause.Contains(index) || IsScene(passage, clause, index));
    }

    /// <summary>"Convicted of <i>the 2005 murder</i>", "charged in <i>an April 2007 shooting</i>": the year of a thing, and not of what is told of it.</summary>
    private bool IsOfThing(Passage passage, int year)
    {
        int next = year + 1, before = year - 1;
        if (next >= passage.EndToken || tokens.Kinds[next] != TokenKind.Word || tokens.Has(next, WordTraits.Function) || (tokens.Classes[next] & (WordClasses.Noun | WordClasses.Adjective)) == 0)
            return false;
        if (before > passage.FirstToken && tokens.Has(before, WordTraits.Month))
            before--;
        return before >= passage.FirstToken && tokens.Has(before, WordTraits.Determiner | WordTraits.Possessive);
    }

    /// <summary>Before the first comma of the sentence, or right before the clause: "In 1998, another trial ended", "in the last raid, in 1998, a guard was held".</summary>
    private bool IsScene(Passage passage, ClauseWindow clause, int index)
    {
        for (int i = passage.FirstToken; i < index; i++)
        {
            if (tokens.Kinds[i] == TokenKind.Punctuation)
                return index + 2 == clause.First && tokens.Is(i, ",");
        }

        return true;
    }
}
