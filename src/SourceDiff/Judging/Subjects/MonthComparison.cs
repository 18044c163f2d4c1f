using SourceDiff.Judging.Values;
using SourceDiff.Lexicon.Subjects;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>Tells values of two months apart: "4 million <i>in August</i>", "17 million <i>in September</i>". O(tokens of the passages).</summary>
internal static class MonthComparison
{
    public const string Reason = "values of two months";

    public static bool AreOfTwo(JudgingContext context, ValueMention left, ValueMention right) =>
        Scoped.IsScoped(left) && Scoped.IsScoped(right) && MonthsOf(context.Left, left) is > 0 and var one && MonthsOf(context.Right, right) is > 0 and var other && (one & other) == 0;

    /// <summary>The months told behind the value in its clause, else before it, a bit each; 0 for none, or where they bound a longer time: "since June".</summary>
    private static int MonthsOf(DocumentReading reading, ValueMention value)
    {
        var tokens = reading.Tokens;
        int behind = 0, before = 0;
        foreach (var fact in reading.FactsOf(value.Fact.Passage))
        {
            if (fact is not DateFact { Date.Month: int month } || tokens.IndexAt(fact.Span.Start) is var at && !Has(tokens, at, fact.Span.End))
                continue;
            if (at >= value.First && at < value.End || AreSeparate(tokens, Math.Min(at, value.First), Math.Max(at, value.First), at > 0 && tokens.Is(at - 1, "for")))
                continue;
            if (at > 0 && Bounds(tokens, at - 1))
                return 0;
            if (at > value.First)
                behind |= 1 << month;
            else
                before |= 1 << month;
        }

        return behind > 0 ? behind : before;
    }

    /// <summary>Whether a month is told by its name, not by a number or by what day it is today.</summary>
    private static bool Has(TokenTable tokens, int first, int end)
    {
        for (int i = first; i < tokens.Count && tokens.Starts[i] < end; i++)
        {
            if (tokens.Has(i, WordTraits.Month))
                return true;
        }

        return false;
    }

    private static bool Bounds(TokenTable tokens, int token) =>
        tokens.Is(token, "to") || tokens.Is(token, "through") || tokens.Is(token, "until") || tokens.Is(token, "since") || tokens.Is(token, "from") || tokens.Is(token, "between") || tokens.Is(token, "by") || tokens.Is(token, "of");

    /// <summary>A month before the verb of saying is when it was said, but for "<i>for</i> July it announced 4 million".</summary>
    private static bool AreSeparate(TokenTable tokens, int from, int to, bool isFor)
    {
        for (int i = from; i < to; i++)
        {
            if (tokens.Is(i, ";") || SubjectWords.Is(tokens, i, SubjectCues.Turn) || (!isFor && tokens.Has(i, WordTraits.SpeechVerb)))
                return true;
        }

        return false;
    }
}
