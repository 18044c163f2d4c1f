using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Holds "died two days later" against "died that same evening": days after something, and the same day, of one deed in aligned passages.
/// O(tokens) a passage, for the few durations of days that "later" follows.
/// </summary>
internal static class SameDayComparison
{
    private const double Confidence = 0.7;

    private const double Day = 86_400;

    /// <summary>The verb stands this near before "that same evening".</summary>
    private const int Reach = 8;

    public static void Judge(JudgingContext context, Rule rule)
    {
        var lefts = FactTable<DurationFact>.Of(context.Left);
        var rights = FactTable<DurationFact>.Of(context.Right);
        if (lefts.All.IsEmpty && rights.All.IsEmpty)
            return;
        foreach (var match in context.Matches)
        {
            Judge(context, match, rule, lefts, isLeft: true);
            Judge(context, match, rule, rights, isLeft: false);
        }
    }

    private static void Judge(JudgingContext context, PassageMatch match, Rule rule, FactTable<DurationFact> durations, bool isLeft)
    {
        var (own, other) = isLeft ? (context.Left, context.Right) : (context.Right, context.Left);
        var (ownSide, otherSide) = isLeft ? (match.LeftSide, match.RightSide) : (match.RightSide, match.LeftSide);
        foreach (var passage in ownSide.Passages)
        {
            foreach (var later in durations.In(passage.Index))
            {
                if (later is not { Seconds.Range.Low: >= Day } || !IsLater(own.Tokens, later.Span) || WordKinship.Head(own.Tokens, later.SubjectSpan) is not (>= 0 and var verb)
                    || Find(own.Tokens, verb, other, otherSide) is not { } same)
                    continue;
                string one = Wording.Quote(own, later.Span), that = Wording.Quote(other, same);
                var days = VerdictSide.Of(later);
                var day = new VerdictSide(same, "the same day");
                context.Report(new Verdict(rule, Relation.Conflicts, isLeft ? days : day, isLeft ? day : days, Confidence,
                    $"One puts it days later, the other on the same day: {(isLeft ? one : that)} and {(isLeft ? that : one)}.")
                {
                    Subject = Wording.Of(own, own.Tokens.SpanOf(verb)),
                });
                return;
            }
        }
    }

    private static bool IsLater(TokenTable tokens, TextSpan span)
    {
        int end = SlotSimilarity.Tokens(tokens, span).End;
        return tokens.Is(end - 1, "later") || (end < tokens.Count && (tokens.Is(end, "later") || tokens.Is(end, "afterwards") || tokens.Is(end, "afterward")));
    }

    private static TextSpan? Find(TokenTable own, int verb, DocumentReading other, AlignedSide side)
    {
        var tokens = other.Tokens;
        foreach (var passage in side.Passages)
        {
            for (int i = passage.FirstToken + 1; i + 1 < passage.EndToken; i++)
            {
                if (!tokens.Is(i, "same") || !tokens.Has(i - 1, WordTraits.Determiner) || !(tokens.Is(i + 1, "day") || tokens.Has(i + 1, WordTraits.DayPart)))
                    continue;
                for (int j = i - 1; j >= passage.FirstToken && j >= i - Reach && tokens.Kinds[j] == TokenKind.Word; j--)
                {
                    if (IsOneDeed(own, verb, tokens, j))
                        return tokens.SpanOf(i - 1, i + 2);
                }
            }
        }

        return null;
    }

    private static bool IsOneDeed(TokenTable own, int verb, TokenTable other, int token) =>
        PassageMatch.IsContent(other, token) && (WordKinship.AreSame(own.Lemmas[verb], other.Lemmas[token])
            || (Outcome.NameFrom(own, verb) is { Length: > 0 } outcome && outcome == Outcome.NameFrom(other, token)));
}
