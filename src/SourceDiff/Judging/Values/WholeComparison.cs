using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Holds all against some: "unanimously" against "five of the seven" and "9-4", "all twelve sailors were rescued" against "ten of the
/// twelve", "every member backed it" against "three members voted against it". In aligned passages, O(tokens) each.
/// </summary>
internal static class WholeComparison
{
    private const double Confidence = 0.75;

    /// <summary>Loosely aligned passages may tell of two votes.</summary>
    private const double MinSimilarity = 0.3;

    /// <summary>What all of them did stands this near behind "all".</summary>
    private const int Reach = 10;

    /// <summary>"two of the three kidnapped engineers <i>were freed</i>": the verb behind whom it counts.</summary>
    private const int VerbReach = 3;

    private static readonly int[] Votes = [.. new[] { "vote", "ballot", "decision", "decide", "verdict", "ruling", "rule", "approve", "pass", "resolution" }.Select(word => WordNet.Find(word))];

    /// <param name="context">The two documents.</param>
    /// <param name="rule">The rule to report.</param>
    /// <param name="votes">Whether those are sought who were for it and against it; otherwise, how many of all did it.</param>
    public static void Judge(JudgingContext context, Rule rule, bool votes)
    {
        foreach (var match in context.Matches)
        {
            if ((match.Alignment?.Similarity ?? 0) < MinSimilarity)
                continue;
            Judge(context, match, rule, votes, isLeft: true);
            Judge(context, match, rule, votes, isLeft: false);
        }
    }

    private static void Judge(JudgingContext context, PassageMatch match, Rule rule, bool votes, bool isLeft)
    {
        var own = isLeft ? context.Left : context.Right;
        int first = isLeft ? match.LeftStart : match.RightStart, end = isLeft ? match.LeftEnd : match.RightEnd;
        foreach (var (token, agreed) in TotalWords.Of(own).In(first, end))
        {
            if (!(agreed && votes) && Rival(context, match, token, end, agreed, votes, isLeft) is { } rival)
            {
                Report(context, rule, own.Tokens.SpanOf(token, agreed ? token + 1 : NounAfter(own.Tokens, token, end) + 1), rival, isLeft);
                return;
            }
        }
    }

    private static ValueMention? Rival(JudgingContext context, PassageMatch match, int whole, int end, bool agreed, bool votes, bool isLeft)
    {
        var own = isLeft ? context.Left : context.Right;
        var other = isLeft ? context.Right : context.Left;
        var side = isLeft ? match.RightSide : match.LeftSide;
        int noun = agreed ? -1 : NounAfter(own.Tokens, whole, end);
        if (!agreed && noun < 0)
            return null;
        foreach (var passage in side.Passages)
        {
            foreach (var mention in (isLeft ? context.RightValues : context.LeftValues).In(passage.Index))
            {
                if (mention is not { Fact: QuantityFact count, IsOfThen: false })
                    continue;
                bool isPart = count is { Kind: QuantityKind.Count, Amount.Approximation: Approximation.Exact } && mention.Whole > count.Amount.Nominal;
                if (agreed ? (isPart && mention.IsOfPeople) || IsDivided(other.Tokens, passage, count)
                    : votes ? Opposes(own.Tokens, noun, end, other.Tokens, passage, mention)
                    : isPart && AreSame(own.Tokens, noun, other.Tokens, mention.Subject) && IsDoneBoth(match, own.Tokens, noun, end, mention, isLeft))
                    return mention;
            }
        }

        return null;
    }

    /// <summary>"by 9-4": a vote with somebody against.</summary>
    private static bool IsDivided(TokenTable tokens, Passage passage, QuantityFact count)
    {
        if (count is not { Kind: QuantityKind.Score, Amount.Nominal: > 0, Second: > 0 })
            return false;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (Array.IndexOf(Votes, tokens.Lemmas[i]) >= 0)
                return true;
        }

        return false;
    }

    private static bool AreSame(TokenTable own, int noun, TokenTable other, int subject) =>
        subject >= 0 && WordKinship.AreSame(own.Lemmas[noun], other.Lemmas[subject]);

    /// <summary>Whether what happened to the part happened to all: the verb of the one is among the words behind "all".</summary>
    private static bool IsDoneBoth(PassageMatch match, TokenTable tokens, int noun, int end, ValueMention part, bool isLeft)
    {
        for (int i = noun + 1; i < Math.Min(end, noun + Reach) && tokens.Kinds[i] == TokenKind.Word; i++)
        {
            int partner = isLeft ? match.RightOf(i) : match.LeftOf(i);
            if ((partner >= 0 && (partner == part.Predicate || (part.Subject >= 0 && partner > part.Subject && partner <= part.Subject + VerbReach && (tokens.Classes[i] & WordClasses.Past) != 0 && !tokens.Has(i, WordTraits.Auxiliary)))) || (part.Outcome.Length > 0 && Outcome.NameFrom(tokens, i) == part.Outcome))
                return true;
        }

        return false;
    }

    /// <summary>"Every member of the League backed the bill", "Four members of the League voted against it".</summary>
    private static bool Opposes(TokenTable own, int noun, int end, TokenTable other, Passage passage, ValueMention count)
    {
        if (count is not { Fact: QuantityFact { Kind: QuantityKind.Count, Amount.Nominal: >= 1 }, IsOfPeople: true } || !People.Are(own.Lemmas[noun]))
            return false;
        int backing = SideFrom(own, noun + 1, Math.Min(end, noun + Reach)), opposing = SideFrom(other, count.End, Math.Min(passage.EndToken, count.End + Reach));
        return backing * opposing < 0 && SharesName(own, noun, end, other, count.End, passage.EndToken);
    }

    /// <summary>1 for a vote for, -1 for a vote against, 0 for neither.</summary>
    private static int SideFrom(TokenTable tokens, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (tokens.Is(i, "against") && i > from && Array.IndexOf(Votes, tokens.Lemmas[i - 1]) >= 0)
                return -1;
            if (NewsLexicon.English.Match(tokens, i, WordTraits.Contrary, out int entry) > 0 && NewsLexicon.English.Value(entry, WordTraits.Contrary) is var value
                && (value.StartsWith("vote", StringComparison.Ordinal) || value.StartsWith("stance", StringComparison.Ordinal)))
                return value[^1] == '+' ? 1 : -1;
        }

        return 0;
    }

    private static bool SharesName(TokenTable own, int from, int end, TokenTable other, int otherFrom, int otherEnd)
    {
        for (int i = from + 1; i < Math.Min(end, from + Reach); i++)
        {
            if ((own.Shapes[i] & TokenShape.Capitalised) == 0)
                continue;
            for (int j = otherFrom; j < Math.Min(otherEnd, otherFrom + Reach); j++)
            {
                if ((other.Shapes[j] & TokenShape.Capitalised) != 0 && other.Lemmas[j] == own.Lemmas[i] && own[i].Equals(other[j], StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The noun that "all" is said of: "all of its <i>members</i>", "every governing <i>deputy</i>".</summary>
    private static int NounAfter(TokenTable tokens, int whole, int end)
    {
        for (int i = whole + 1; i < Math.Min(end, whole + 5) && tokens.Kinds[i] is TokenKind.Word or TokenKind.Number; i++)
        {
            if (tokens.Kinds[i] == TokenKind.Word && !tokens.Has(i, WordTraits.Function | WordTraits.Cardinal) && (tokens.Classes[i] & WordClasses.Noun) != 0
                && (i + 1 >= end || tokens.Kinds[i + 1] != TokenKind.Word || tokens.Has(i + 1, WordTraits.Function) || (tokens.Classes[i + 1] & WordClasses.Noun) == 0))
                return tokens.Has(i, WordTraits.TimeUnit | WordTraits.Weekday) ? -1 : i;
        }

        return -1;
    }

    private static void Report(JudgingContext context, Rule rule, TextSpan all, ValueMention part, bool isLeft)
    {
        var own = isLeft ? context.Left : context.Right;
        var other = isLeft ? context.Right : context.Left;
        string one = Wording.Quote(own, all), some = Wording.Quote(other, part.Fact.Span);
        var whole = new VerdictSide(all, "all");
        var counted = VerdictSide.Of(part.Fact);
        context.Report(new Verdict(rule, Relation.Conflicts, isLeft ? whole : counted, isLeft ? counted : whole, Confidence,
            $"One says it of all, the other of some: {(isLeft ? one : some)} and {(isLeft ? some : one)}.")
        {
            Subject = part.Outcome,
        });
    }
}
