using System.Collections.Immutable;
using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>
/// Holds the sides that two documents take in one matter against each other, wherever they stand: "nobody will be laid off", "the plant
/// is to shed 400 jobs". Words of a matter are met in many stories, so who or what it is said of must be the same, by name or by words that
/// are rare in both texts. Of each matter the pair with the most in common is told. O(s) for s sides, each compared with a bounded number.
/// </summary>
internal static class OppositeAccounts
{
    /// <summary>How much must speak for one statement; set on invented pairs of articles and on annotated real ones.</summary>
    private const double Gate = 0.65;

    /// <summary>"Appear", "look", "make": verbs this common mean too much.</summary>
    private const double MinVerbRarity = 0.45;

    /// <summary>From so much in common on, a document that takes both sides tells how one followed the other.</summary>
    private const double SequenceGate = 0.5;

    /// <summary>Tokens in which a denial may reach a word though it was not read so.</summary>
    private const int DenialReach = 14;

    public static void Judge(JudgingContext context, Rule rule)
    {
        var left = StandTable.Of(context.Left);
        var right = StandTable.Of(context.Right);
        for (int i = 0, j = 0; i < left.All.Count && j < right.All.Count;)
        {
            int order = left.All[i].Matter.CompareTo(right.All[j].Matter);
            int leftEnd = left.EndOfMatter(i), rightEnd = right.EndOfMatter(j);
            if (order == 0 && leftEnd - i <= StandTable.MaxOfMatter && rightEnd - j <= StandTable.MaxOfMatter)
                JudgeMatter(context, rule, left, i, leftEnd, right, j, rightEnd);
            i = order <= 0 ? leftEnd : i;
            j = order >= 0 ? rightEnd : j;
        }

        JudgeSynonyms(context, rule, left, right, isLeft: true);
        JudgeSynonyms(context, rule, right, left, isLeft: false);
    }

    /// <summary>"Has not overturned the rule", "revoked the rule": what is denied in one verb and told in another that can mean the same. O(denied verbs).</summary>
    private static void JudgeSynonyms(JudgingContext context, Rule rule, StandTable denying, StandTable telling, bool isLeft)
    {
        for (int i = 0; i < denying.All.Count; i++)
        {
            if (denying.All[i] is not { Side: 1, Matter: >= StandReader.FirstVerb and < StandReader.FirstAntonym } denied || denying.IsSequence(i) || Rarity.Of(denied.Matter - StandReader.FirstVerb) < MinVerbRarity)
                continue;
            int best = -1;
            double most = Gate;
            foreach (int concept in WordNet.Concepts(denied.Matter - StandReader.FirstVerb))
            {
                var verbs = telling.AffirmedVerbs;
                for (int at = FirstOf(verbs, concept); at < verbs.Count && verbs[at].Concept == concept; at++)
                {
                    var told = telling.All[verbs[at].Stand];
                    var (one, other) = isLeft ? (denied, told) : (told, denied);
                    if (told.Matter == denied.Matter || telling.IsSequence(verbs[at].Stand) || SharedStands.Weigh(context, one, other, once: false) is var strength && strength <= most || !AreOfOneTime(context, one, other) || IsTold(context, one, other))
                        continue;
                    (best, most) = (verbs[at].Stand, strength);
                }
            }

            if (best >= 0)
                Report(context, rule, isLeft ? denied : telling.All[best], isLeft ? telling.All[best] : denied, most);
        }
    }

    private static int FirstOf(List<(int Concept, int Stand)> verbs, int concept)
    {
        int low = 0, high = verbs.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = verbs[middle].Concept < concept ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static void JudgeMatter(JudgingContext context, Rule rule, StandTable left, int leftFirst, int leftEnd, StandTable right, int rightFirst, int rightEnd)
    {
        bool once = IsOneSided(left, leftFirst, leftEnd) && IsOneSided(right, rightFirst, rightEnd);
        // Nobody differs, as in nearly all matters.
        if (once && left.All[leftFirst].Side == right.All[rightFirst].Side)
            return;
        (Stand Left, Stand Right)? best = null;
        double most = Gate;
        for (int i = leftFirst; i < leftEnd; i++)
        {
            for (int j = rightFirst; j < rightEnd; j++)
            {
                var one = left.All[i];
                var other = right.All[j];
                if (one.Side == other.Side || left.IsSequence(i) || right.IsSequence(j) || IsDeniedToo(context, one, other))
                    continue;
                double strength = SharedStands.Weigh(context, one, other, once);
                if (strength > most && AreOfOneTime(context, one, other) && !IsTold(context, one, other))
                    (best, most) = ((one, other), strength);
            }
        }

        // Where the documents agree in the same matter as surely, the rest is detail.
        if (best is { } found && !Agree(context, left, leftFirst, leftEnd, right, rightFirst, rightEnd, once, most)
            && !IsDevelopment(context, left, leftFirst, leftEnd, right, rightFirst, rightEnd, found.Left, found.Right, once))
            Report(context, rule, found.Left, found.Right, most, found.Left.IsOfStory != found.Right.IsOfStory ? found.Left.IsOfStory ? Told(context.Right, right, rightFirst, rightEnd, found.Right) : Told(context.Left, left, leftFirst, leftEnd, found.Left) : default);
    }

    /// <summary>Where a document tells what the other denies of the whole story.</summary>
    private static ImmutableArray<TextSpan> Told(DocumentReading reading, StandTable table, int first, int end, Stand told)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        for (int i = first; i < end; i++)
        {
            if (table.All[i].Side == told.Side && !table.All[i].IsShifted)
                spans.Add(reading.Tokens.SpanOf(table.All[i].CitedFrom, table.All[i].End));
        }

        return spans.ToImmutable();
    }

    /// <summary>Whether the documents take one side in a matter, and as surely as <paramref name="strength"/>.</summary>
    private static bool Agree(JudgingContext context, StandTable left, int leftFirst, int leftEnd, StandTable right, int rightFirst, int rightEnd, bool once, double strength)
    {
        for (int i = leftFirst; i < leftEnd; i++)
        {
            for (int j = rightFirst; j < rightEnd; j++)
            {
                if (left.All[i].Side == right.All[j].Side && !left.IsSequence(i) && !right.IsSequence(j) && SharedStands.Weigh(context, left.All[i], right.All[j], once) >= strength)
                    return true;
            }
        }

        return false;
    }

    /// <summary>"Was closed on Monday. It will reopen on Friday": where a document also says what the other does, of the same thing, the two agree.</summary>
    private static bool IsDevelopment(JudgingContext context, StandTable leftTable, int leftFirst, int leftEnd, StandTable rightTable, int rightFirst, int rightEnd, Stand left, Stand right, bool once)
    {
        for (int i = leftFirst; i < leftEnd; i++)
        {
            if (leftTable.All[i].Side == right.Side && SharedStands.Weigh(context, leftTable.All[i], right, once) >= SequenceGate)
                return true;
        }

        for (int j = rightFirst; j < rightEnd; j++)
        {
            if (rightTable.All[j].Side == left.Side && SharedStands.Weigh(context, left, rightTable.All[j], once) >= SequenceGate)
                return true;
        }

        return false;
    }

    private static bool AreOfOneTime(JudgingContext context, Stand left, Stand right)
    {
        if (left.IsShifted != right.IsShifted || (left.IsPartial && !right.IsUniversal) || (right.IsPartial && !left.IsUniversal))
            return false;
        if (left.Mood != right.Mood && !left.IsTopic && !left.IsUnderWay && !right.IsUnderWay)
            return false;
        if (!left.IsTopic && left.Matter < StandReader.FirstVerb
            && ((left.IsUniversal && !left.IsOfStory && IsOfOthers(context.Left.Tokens, left, context.Right.Tokens, context.Right.Passages[right.Passage])) || (right.IsUniversal && !right.IsOfStory && IsOfOthers(context.Right.Tokens, right, context.Left.Tokens, context.Left.Passages[left.Passage]))))
            return false;
        return !HaveOtherDays(context, left, right);
    }

    /// <summary>"Did not expect the line to open", "had no hope that the line would open": a denial further off may reach what the other document denies.</summary>
    private static bool IsDeniedToo(JudgingContext context, Stand left, Stand right) =>
        (IsNegated(left) && !IsNegated(right) && HasDenialBefore(context.Right, right)) || (IsNegated(right) && !IsNegated(left) && HasDenialBefore(context.Left, left));

    private static bool IsNegated(Stand stand) => stand.CitedFrom < stand.First;

    private static bool HasDenialBefore(DocumentReading reading, Stand stand)
    {
        for (int i = Math.Max(reading.Passages[stand.Passage].FirstToken, stand.First - DenialReach); i < stand.First; i++)
        {
            if (reading.Tokens.Has(i, WordTraits.Negation | WordTraits.ImplicitNegation | WordTraits.Denial))
                return true;
        }

        return false;
    }

    private static bool HaveOtherDays(JudgingContext context, Stand left, Stand right)
    {
        bool any = false;
        var leftTokens = context.Left.Tokens;
        var rightTokens = context.Right.Tokens;
        for (int i = left.Clause.First; i < left.Clause.End; i++)
        {
            if (!leftTokens.Has(i, WordTraits.Weekday | WordTraits.Month))
                continue;
            for (int j = right.Clause.First; j < right.Clause.End; j++)
            {
                if (!rightTokens.Has(j, WordTraits.Weekday | WordTraits.Month))
                    continue;
                if (leftTokens.Lemmas[i] == rightTokens.Lemmas[j])
                    return false;
                any = true;
            }
        }

        return any;
    }

    /// <summary>A conflict of these two sentences that another rule has told.</summary>
    private static bool IsTold(JudgingContext context, Stand left, Stand right)
    {
        var one = context.Left.Passages[left.Passage].Span;
        var other = context.Right.Passages[right.Passage].Span;
        var leftClause = context.Left.Tokens.SpanOf(Math.Min(left.Clause.First, left.CitedFrom), left.Clause.End);
        var rightClause = context.Right.Tokens.SpanOf(Math.Min(right.Clause.First, right.CitedFrom), right.Clause.End);
        foreach (var verdict in context.Verdicts)
        {
            if (verdict.Relation == Relation.Conflicts && verdict.Rule.Aspect is Aspect.Event or Aspect.Polarity && one.Overlaps(verdict.Left.Span) && other.Overlaps(verdict.Right.Span))
                return true;
            // Nobody against two: told as a number.
            if (verdict.Relation is Relation.Conflicts or Relation.Supersedes && verdict.Rule.Aspect == Aspect.Quantity && leftClause.Overlaps(verdict.Left.Span) && rightClause.Overlaps(verdict.Right.Span))
                return true;
        }

        return false;
    }

    /// <summary>"Nobody on deck was hurt" says nothing of others.</summary>
    private static bool IsOfOthers(TokenTable tokens, Stand stand, TokenTable otherTokens, Passage other)
    {
        for (int i = stand.CitedFrom + 1; i < stand.First; i++)
        {
            if ((PassageMatch.IsContent(tokens, i) || tokens.Is(i, "else")) && (tokens.Classes[i] & (WordClasses.Noun | WordClasses.Adverb)) != 0
                && otherTokens.Lemmas[other.FirstToken..other.EndToken].IndexOf(tokens.Lemmas[i]) < 0)
                return true;
        }

        return false;
    }

    private static bool IsOneSided(StandTable table, int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (table.All[i].Side != table.All[first].Side)
                return false;
        }

        return true;
    }

    private static void Report(JudgingContext context, Rule rule, Stand left, Stand right, double strength, ImmutableArray<TextSpan> told = default)
    {
        var one = context.Left.Tokens.SpanOf(left.CitedFrom, left.End);
        var other = context.Right.Tokens.SpanOf(right.CitedFrom, right.End);
        string words = Wording.Quote(context.Left, one), others = Wording.Quote(context.Right, other);
        int later = left.IsState ? Development.Later(context) : 0;
        string explanation = later switch
        {
            0 => $"The two accounts exclude each other: {words} and {others}.",
            < 0 => $"It has changed as the story developed: {others}, then {words}.",
            _ => $"It has changed as the story developed: {words}, then {others}.",
        };
        context.Report(new Verdict(rule, later == 0 ? Relation.Conflicts : Relation.Supersedes, Side(context.Left, left, one, right, told), Side(context.Right, right, other, left, told),
            Calibration.Discrepancy(Math.Min(1, strength - Gate + 0.2), 0), explanation)
        {
            Subject = Subject(context.Left, left) is { Length: > 0 } subject ? subject : Subject(context.Right, right),
        });
    }

    /// <summary>What a document says; against what is denied of the whole story, everything that it tells of it.</summary>
    private static VerdictSide Side(DocumentReading reading, Stand stand, TextSpan words, Stand other, ImmutableArray<TextSpan> told)
    {
        var side = new VerdictSide(words, Wording.Of(reading, words));
        return !told.IsDefaultOrEmpty && other.IsOfStory ? side with { Mentions = told } : side;
    }

    /// <summary>What it is said of, where that is one thing or somebody known by name.</summary>
    private static string Subject(DocumentReading reading, Stand stand)
    {
        int entity = stand.Patient >= 0 ? stand.Patient : stand.Agent;
        if (entity >= 0)
            return reading.Entities[entity].Name;
        bool told = stand.Undergoer >= 0 && (reading.Tokens.Classes[stand.Undergoer] & (WordClasses.Noun | WordClasses.Verb)) == WordClasses.Noun
            && ((reading.Tokens.Shapes[stand.Undergoer] & TokenShape.Capitalised) == 0 || stand.Undergoer == reading.Passages[stand.Passage].FirstToken);
        return told ? reading.Tokens[stand.Undergoer].ToString().ToLowerInvariant() : "";
    }
}
