using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Counting;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Says of a date what sort of thing happened then, and of a duration what sort of thing took so long: groups of words
/// (<see cref="WordGroups"/>), a bit each. O(tokens near it).
/// </summary>
internal static class TimeTopics
{
    /// <summary>Tokens on either side of a value, in its clause, that may say of what it is.</summary>
    private const int Reach = 6;

    /// <summary>The groups of calls for help.</summary>
    public static ulong Calls => WordGroups.Happenings.Of(Call);

    /// <summary>The groups of trials.</summary>
    public static ulong Trials => WordGroups.Happenings.Of(Trial);

    private static bool IsBegin(TokenTable tokens, int token) => token >= 0 && (WordGroups.Happenings.Of(tokens.Lemmas[token]) & (WordGroups.Happenings.Of(Begin) | WordGroups.Happenings.Of(End))) != 0;

    private static readonly int Begin = WordNet.Find("begin"), End = WordNet.Find("end");

    private static readonly int Trial = WordNet.Find("trial");

    private static readonly int Call = WordNet.Find("call");

    /// <summary>The groups of what a date dates: of its verb, else of who does it or undergoes it, else of the words around.</summary>
    public static ulong OfDate(TokenTable tokens, int first, int end, int predicate, int agent, int patient)
    {
        var groups = WordGroups.Happenings;
        ulong told = predicate < 0 ? 0 : groups.Of(tokens.Lemmas[predicate]);
        // "The trial of the man who is accused of it will begin on Monday": whatever else begins then.
        int verb = IsBegin(tokens, first - 1) ? first - 1 : IsBegin(tokens, first - 2) ? first - 2 : -1;
        if (verb >= 0 && (Between(tokens, groups, verb - SentenceReach, verb) & Trials) is not 0 and var begun)
            return begun;
        // "A court heard on Monday", "will appear in court on Monday".
        told |= ((agent < 0 ? 0 : groups.Of(tokens.Lemmas[agent])) | (patient < 0 ? 0 : groups.Of(tokens.Lemmas[patient])) | (predicate < 0 ? 0 : Between(tokens, groups, Math.Max(predicate + 1, first - Reach), first))) & Trials;
        if (told == 0 && predicate >= 0)
            told = (agent < 0 ? 0 : groups.Of(tokens.Lemmas[agent])) | (patient < 0 ? 0 : groups.Of(tokens.Lemmas[patient]));
        return told != 0 ? told : Around(tokens, groups, first, end);
    }

    /// <summary>The groups of what a duration measures: of all words around it, for "served", "sentence" and "prison" all say one thing.</summary>
    public static ulong OfDuration(TokenTable tokens, int first, int end, int subject)
    {
        var groups = WordGroups.Spans;
        return (subject < 0 ? 0 : groups.Of(tokens.Lemmas[subject])) | Around(tokens, groups, first, end);
    }

    /// <summary>The groups of what is paid, measured or counted.</summary>
    public static ulong OfAmount(TokenTable tokens, int first, int end, int subject, int predicate)
    {
        var groups = WordGroups.Amounts;
        return (subject < 0 ? 0 : groups.Of(tokens.Lemmas[subject])) | (predicate < 0 ? 0 : groups.Of(tokens.Lemmas[predicate])) | Around(tokens, groups, first, end);
    }

    /// <summary>The groups of the words of a sentence between two tokens.</summary>
    private static ulong Between(TokenTable tokens, WordGroups groups, int from, int to)
    {
        ulong told = 0;
        for (int i = to - 1; i >= Math.Max(0, from) && !tokens.Is(i, ".") && !IsLineStart(tokens, i + 1); i--)
            told |= PassageMatch.IsContent(tokens, i) ? groups.Of(tokens.Lemmas[i]) : 0;
        return told;
    }

    private const int SentenceReach = 24;

    private static ulong Around(TokenTable tokens, WordGroups groups, int first, int end)
    {
        ulong told = 0;
        for (int i = first - 1; i >= Math.Max(0, first - Reach) && IsOfClause(tokens, i) && !IsLineStart(tokens, i + 1); i--)
            told |= PassageMatch.IsContent(tokens, i) ? groups.Of(tokens.Lemmas[i]) : 0;
        for (int i = end; i < Math.Min(tokens.Count, end + Reach) && IsOfClause(tokens, i) && !IsLineStart(tokens, i); i++)
            told |= PassageMatch.IsContent(tokens, i) ? groups.Of(tokens.Lemmas[i]) : 0;
        return told;
    }

    private static bool IsOfClause(TokenTable tokens, int index) =>
        tokens.Kinds[index] is TokenKind.Word or TokenKind.Number or TokenKind.Dash;

    private static bool IsLineStart(TokenTable tokens, int index) => (tokens.Shapes[index] & TokenShape.LineStart) != 0;
}
