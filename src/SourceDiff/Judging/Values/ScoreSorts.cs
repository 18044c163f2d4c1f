using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Counting;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Tells the scores of a report apart: a team that stands at 9-5 after a 20-13 win, having led 10-3, is told of with three. O(1), a few words
/// around the score.
/// </summary>
internal static class ScoreSorts
{
    /// <summary>"the Rovers (4-9) drew level late in the match": of words farther off another score is meant.</summary>
    private const int Reach = 5;

    /// <summary>"4-4 away", "6-2 when the game is close".</summary>
    private const int SplitReach = 4;

    /// <summary>Whether the two are surely scores of two things.</summary>
    public static bool Differ(TokenTable left, ValueMention leftScore, TokenTable right, ValueMention rightScore)
    {
        var one = Of(left, leftScore);
        var other = Of(right, rightScore);
        // A match stands at many scores on its way, and a season is split in many ways.
        return one is not ScoreSort.Untold && other is not ScoreSort.Untold && (one != other || one is ScoreSort.Running or ScoreSort.Split);
    }

    /// <summary>Whether words around both say that they are scores of one sort.</summary>
    public static bool AreOfOne(TokenTable left, ValueMention leftScore, TokenTable right, ValueMention rightScore) =>
        Of(left, leftScore) is not (ScoreSort.Untold or ScoreSort.Running or ScoreSort.Split) and var one && one == Of(right, rightScore);

    /// <summary>The sort that the nearest word of one tells; of two as near, the one behind: "a 20-13 lead".</summary>
    public static ScoreSort Of(TokenTable tokens, ValueMention score)
    {
        var sort = IsBehindName(tokens, score) ? ScoreSort.Standing : Nearest(tokens, score);
        return sort switch
        {
            ScoreSort.Standing or ScoreSort.Untold => Split(tokens, score) is not ScoreSort.Untold and var split ? split : sort,
            ScoreSort.Running when Follows(tokens, score, ScoreSort.Interval, Reach) => ScoreSort.Interval,
            _ => sort,
        };
    }

    /// <summary>"the Harriers (10-5)", "the Harriers (10-5, 4-4 away)".</summary>
    private static bool IsBehindName(TokenTable tokens, ValueMention score) =>
        score.First >= 2 && tokens[score.First - 1] is "(" && tokens.Kinds[score.First - 2] == TokenKind.Word && (tokens.Shapes[score.First - 2] & (TokenShape.Capitalised | TokenShape.AllCapitals)) != 0
        && score.End < tokens.Count && tokens[score.End] is ")" or ",";

    private static ScoreSort Nearest(TokenTable tokens, ValueMention score)
    {
        bool before = true, behind = true;
        for (int step = 0; step < Reach; step++)
        {
            if (behind && At(tokens, score.End + step, ref behind) is not ScoreSort.Untold and var next)
                return next;
            if (before && At(tokens, score.First - 1 - step, ref before) is not ScoreSort.Untold and var last)
                return last;
        }

        return ScoreSort.Untold;
    }

    /// <summary>What the word there tells; past the end of the sentence or another number nothing does.</summary>
    private static ScoreSort At(TokenTable tokens, int index, ref bool goesOn)
    {
        if (index < 0 || index >= tokens.Count || tokens.Kinds[index] == TokenKind.Number || tokens[index] is "." or "(" or ")" or ";")
        {
            goesOn = false;
            return ScoreSort.Untold;
        }

        return WordAt(tokens, index) is < ScoreSort.Away and var sort ? sort : ScoreSort.Untold;
    }

    /// <summary>Which matches of a season are meant.</summary>
    private static ScoreSort Split(TokenTable tokens, ValueMention score)
    {
        foreach (var sort in (ReadOnlySpan<ScoreSort>)[ScoreSort.Away, ScoreSort.Home, ScoreSort.Split])
        {
            if (Follows(tokens, score, sort, SplitReach))
                return sort;
        }

        return ScoreSort.Untold;
    }

    private static bool Follows(TokenTable tokens, ValueMention score, ScoreSort sort, int reach)
    {
        for (int i = score.End; i < Math.Min(tokens.Count, score.End + reach) && tokens[i] is not ("." or ")" or "," or ";"); i++)
        {
            if (WordAt(tokens, i) == sort)
                return true;
        }

        return false;
    }

    /// <summary>"half-time", "half time", "at the half": no word of its own.</summary>
    private static ScoreSort WordAt(TokenTable tokens, int index) => WordFolding.FoldsTo(tokens[index], "half") && IsInterval(tokens, index) ? ScoreSort.Interval : ScoreWords.Of(tokens.Lemmas[index]);

    private static bool IsInterval(TokenTable tokens, int half) =>
        (half + 1 < tokens.Count && (tokens.Kinds[half + 1] == TokenKind.Dash || WordFolding.FoldsTo(tokens[half + 1], "time"))) || (half > 1 && WordFolding.FoldsTo(tokens[half - 1], "the") && WordFolding.FoldsTo(tokens[half - 2], "at"));
}
