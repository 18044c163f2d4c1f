using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Names;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Kinds;

/// <summary>
/// Finds one place of one happening that two documents fill with two kinds of a class: "hit by a tram", "hit by a bus". Precision first:
/// the passages are aligned, the words around are the same, and neither document names the other's kind at all. O(mentions²) an alignment.
/// </summary>
internal sealed class KindJudge : IFactJudge
{
    /// <summary>How much must speak for one place of one happening; set on invented pairs of sentences and on annotated real articles.</summary>
    private const double Gate = 0.42;

    private const double SlotWeight = 0.5;
    private const double StatementWeight = 0.25;
    private const double AgreementWeight = 0.25;

    /// <summary>The same preposition or determiner right before both.</summary>
    private const double SameOpening = 0.12;

    /// <summary>Both are no whole phrase, or one is the subject and the other is not.</summary>
    private const double OtherPart = 0.15;

    /// <summary>Fewer words in common make a topic.</summary>
    private const int MinMatched = 3;

    private static readonly Rule Thing = new("SD1501", Aspect.Event, Severity.Medium, "Another kind of thing",
        "Both report the same happening in nearly the same words, and name two kinds of thing in the same place of it, each unknown to the other; or one story has but one of them, wherever it is told: the limb that was broken, the weapon of an attack. Example: “a tram hit a van” and “a bus hit a van”; “broke his wrist” and “a fractured collarbone”.");

    private static readonly Rule Place = new("SD1502", Aspect.Place, Severity.Medium, "Another kind of place",
        "Both put the same happening, in nearly the same words, at two kinds of place or in two directions, each unknown to the other. Example: “was found in a hotel room” and “was found in an apartment”.");

    private static readonly Rule OtherSide = new("SD1503", Aspect.Place, Severity.Medium, "The other one of two",
        "Both tell of one of two like things, wherever they do, and each of another one; neither knows both. Example: “the left engine failed” and “flames came from the right-hand engine”.");

    public IReadOnlyList<Rule> Rules { get; } = [Thing, Place, OtherSide];

    public void Judge(JudgingContext context)
    {
        var left = KindMentions.Of(context.Left);
        var right = KindMentions.Of(context.Right);
        foreach (var match in context.Matches)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (match.Matched < MinMatched)
                continue;
            foreach (var leftPassage in match.LeftSide.Passages)
            {
                foreach (var one in left.In(leftPassage.Index))
                {
                    if (match.RightOf(one.First) < 0 && !right.Names(one))
                        Judge(context, match, left, one, right);
                }
            }
        }

        SideComparison.Judge(context, left, right, OtherSide, Thing);
        SexComparison.Judge(context, left, right, Thing);
        SlotComparison.Judge(context, left, right, Thing, Place);
    }

    private static void Judge(JudgingContext context, PassageMatch match, KindMentions left, KindMention one, KindMentions right)
    {
        KindMention? best = null;
        double most = Gate;
        foreach (var passage in match.RightSide.Passages)
        {
            foreach (var other in right.In(passage.Index))
            {
                if (other.Class != one.Class || match.LeftOf(other.First) >= 0 || left.Names(other))
                    continue;
                double strength = Weigh(context, match, one, other);
                if (strength > most)
                    (best, most) = (other, strength);
            }
        }

        if (best is not { } found)
            return;
        var words = context.Left.Tokens.SpanOf(one.First, one.End);
        var others = context.Right.Tokens.SpanOf(found.First, found.End);
        context.Report(new Verdict(one.Sort == KindSort.Place ? Place : Thing, Relation.Conflicts, new VerdictSide(words, Wording.Of(context.Left, words)), new VerdictSide(others, Wording.Of(context.Right, others)),
            Calibration.Discrepancy(most, Gate), $"Each puts another kind in the same place: {Wording.Quote(context.Left, words)} and {Wording.Quote(context.Right, others)}."));
    }

    private static double Weigh(JudgingContext context, PassageMatch match, KindMention left, KindMention right)
    {
        // One broke his left arm, another his right one.
        if ((left.Sort == KindSort.Side && PeopleComparison.AreOthers(context, match)) || IsDenied(context.Left, match.LeftSide, left) || IsDenied(context.Right, match.RightSide, right))
            return 0;
        double slot = SlotSimilarity.Measure(context, match, context.Left.Tokens.SpanOf(left.First, left.End), context.Right.Tokens.SpanOf(right.First, right.End));
        var statement = SharedStatement.Of(context, match, left.First, right.First, default);
        // "Orlen, at the southern end", "the storm, which hit the eastern end": of what it is said has to be told and to be the same.
        if (statement.Matched == 0 || (left.Sort == KindSort.Place && statement.Subject <= 0))
            return 0;
        var leftTokens = context.Left.Tokens;
        var rightTokens = context.Right.Tokens;
        bool same = left.First > match.LeftStart && right.First > match.RightStart && Opening(leftTokens, left.First, match.LeftStart) is >= 0 and var one && Opening(rightTokens, right.First, match.RightStart) is >= 0 and var other
            && leftTokens.Lemmas[one] == rightTokens.Lemmas[other];
        bool apart = IsModifier(leftTokens, left.End, match.LeftEnd) != IsModifier(rightTokens, right.End, match.RightEnd);
        return (SlotWeight * slot) + (StatementWeight * statement.Share) + (AgreementWeight * match.Agreement) + (same ? SameOpening : 0) - (apart ? OtherPart : 0);
    }

    /// <summary>The preposition that the noun phrase stands behind; -1 when it stands behind none.</summary>
    private static int Opening(TokenTable tokens, int token, int first)
    {
        for (int i = token - 1; i >= Math.Max(first, token - 4); i--)
        {
            if (tokens.Has(i, WordTraits.Preposition))
                return i;
            if (tokens.Kinds[i] != TokenKind.Word || (!tokens.Has(i, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Cardinal) && (tokens.Classes[i] & (WordClasses.Adjective | WordClasses.Noun)) == 0))
                return -1;
        }

        return -1;
    }

    /// <summary>"A bus driver" is no bus.</summary>
    private static bool IsModifier(TokenTable tokens, int end, int limit) =>
        end < limit && tokens.Kinds[end] == TokenKind.Word && (tokens.Classes[end] & (WordClasses.Noun | WordClasses.Verb)) == WordClasses.Noun && !tokens.Has(end, WordTraits.Function);

    private static bool IsDenied(DocumentReading reading, AlignedSide side, KindMention mention)
    {
        int start = reading.Tokens.Starts[mention.First];
        foreach (var passage in side.Passages)
        {
            foreach (var fact in reading.FactsOf(passage.Index))
            {
                if (fact is PolarityFact negation && negation.ScopeSpan.Contains(start))
                    return true;
            }
        }

        return false;
    }
}
