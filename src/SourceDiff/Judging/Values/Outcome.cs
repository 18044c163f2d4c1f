using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// What happened to the people or things that a number counts: "killed", "missing". Two counts of different outcomes are two
/// numbers, however alike their sentences are. Windows of a few tokens.
/// </summary>
internal static class Outcome
{
    /// <summary>"twelve people had not been accounted for": the outcome ends its clause.</summary>
    private const int After = 8;

    /// <summary>"killing at least nine": it stands right before.</summary>
    private const int Before = 2;

    private const int LivesReach = 4;

    /// <summary>What takes lives.</summary>
    private static readonly int[] Takes = [.. new[] { "cost", "claim", "take", "lose" }.Select(verb => WordNet.Find(verb))];

    private static readonly int[] Bodies = [WordNet.Find("body"), WordNet.Find("corpse")];

    private static readonly int[] Finds = [.. new[] { "find", "recover", "retrieve", "pull", "discover", "exhume", "lie", "wash" }.Select(verb => WordNet.Find(verb))];

    private static readonly int[] Parents = [.. new[] { "mother", "father", "parent", "mum", "mom", "dad", "grandmother", "grandfather", "widow", "widower" }.Select(noun => WordNet.Find(noun))];

    /// <summary>Who is carried is aboard.</summary>
    private static readonly int[] Carries = [.. new[] { "carry", "transport", "ferry" }.Select(verb => WordNet.Find(verb))];

    /// <summary>The name of the outcome that <paramref name="fact"/> counts; empty when none is told.</summary>
    public static string Of(TokenTable tokens, QuantityFact fact)
    {
        if (fact.Kind != QuantityKind.Count || IsOfParent(tokens, SlotSimilarity.Tokens(tokens, fact.Span).First))
            return "";
        int counted = WordKinship.Head(tokens, fact.CountedSpan);
        if (IsOfBodies(tokens, fact, counted))
            return "killed";
        string named = counted >= 0 && tokens.Is(counted, "lives") ? OfLives(tokens, SlotSimilarity.Tokens(tokens, fact.Span).First, counted) : NameAt(tokens, counted);
        if (named.Length == 0)
            named = NameAt(tokens, WordKinship.Head(tokens, fact.PredicateSpan));
        if (named.Length == 0)
            named = Around(tokens, fact);
        if (named.Length == 0 && counted >= 0 && People.Are(tokens.Lemmas[counted]) && WordKinship.Head(tokens, fact.PredicateSpan) is >= 0 and var verb && Array.IndexOf(Carries, tokens.Lemmas[verb]) >= 0)
            named = "aboard";
        // "missing 10 of the 16 games": who misses what is not what is missing.
        if (named == "missing" && IsBefore(tokens, SlotSimilarity.Tokens(tokens, fact.Span).First, "missing"))
            return "";
        // "two ballots were held", "a vote held by two parties": only people are arrested.
        if (named == "arrested" && counted >= 0 && !People.Are(tokens.Lemmas[counted]) && !People.AreAnybody(tokens.Lemmas[counted]))
            return "";
        // Houses that burned are destroyed, people are not.
        return named == "burned" && counted >= 0 && !People.Are(tokens.Lemmas[counted]) ? "destroyed" : named;
    }

    /// <summary>"a mother <i>of two</i> died": two children, of whom nothing is told.</summary>
    public static bool IsOfParent(TokenTable tokens, int first) =>
        first > 1 && tokens.Is(first - 1, "of") && (tokens.Has(first - 2, WordTraits.Kinship) || Array.IndexOf(Parents, tokens.Lemmas[first - 2]) >= 0);

    /// <summary>Whether the word stands right before the number, or before its "at least".</summary>
    private static bool IsBefore(TokenTable tokens, int first, string word)
    {
        int before = first - 1;
        while (before > 0 && tokens.Has(before, WordTraits.Bound))
            before--;
        return before >= 0 && tokens.Is(before, word);
    }

    public static bool AreBodies(TokenTable tokens, int noun) => Array.IndexOf(Bodies, tokens.Lemmas[noun]) >= 0;

    /// <summary>"14 bodies had been recovered", "found three corpses".</summary>
    private static bool IsOfBodies(TokenTable tokens, QuantityFact fact, int counted) =>
        counted >= 0 && AreBodies(tokens, counted)
            && (tokens.Is(counted, "corpses") || (WordKinship.Head(tokens, fact.PredicateSpan) is >= 0 and var verb && Array.IndexOf(Finds, tokens.Lemmas[verb]) >= 0));

    /// <summary>"cost 340 lives", "340 lives were lost".</summary>
    private static string OfLives(TokenTable tokens, int first, int lives)
    {
        for (int i = Math.Max(0, first - LivesReach); i < Math.Min(tokens.Count, lives + LivesReach); i++)
        {
            if (i == lives - 1 && i >= first)
                continue;
            if (Array.IndexOf(Takes, tokens.Lemmas[i]) >= 0)
                return "killed";
        }

        return "";
    }

    /// <summary>What readers ask first: lives lost, then whatever else happened.</summary>
    public static int Weight(string outcome) => outcome is "killed" ? 2 : outcome.Length > 0 ? 1 : 0;

    private static string Around(TokenTable tokens, QuantityFact fact)
    {
        var (first, end) = SlotSimilarity.Tokens(tokens, fact.Span);
        if (fact.CountedSpan.Start >= fact.Span.End)
            end = SlotSimilarity.Tokens(tokens, fact.CountedSpan).End;
        for (int i = first - 1; i >= 0 && i >= first - Before && tokens.Kinds[i] == TokenKind.Word; i--)
        {
            if (tokens.Has(i, WordTraits.Cumulative))
                return NameAt(tokens, i);
            // "died when two lorries collided", "killed in two attacks"
            if (tokens.Has(i, WordTraits.Conjunction | WordTraits.Relative | WordTraits.Subordinator | WordTraits.Preposition))
                break;
        }

        for (int i = end; i < tokens.Count && i < end + After && tokens.Kinds[i] == TokenKind.Word && !tokens.Has(i, WordTraits.Conjunction | WordTraits.Relative); i++)
        {
            string name = NameFrom(tokens, i);
            if (name.Length > 0)
                return name;
        }

        return "";
    }

    public static string NameFrom(TokenTable tokens, int index) =>
        NewsLexicon.English.Match(tokens, index, WordTraits.Cumulative, out int entry) > 0 ? NewsLexicon.English.Value(entry, WordTraits.Cumulative) : "";

    public static string NameAt(TokenTable tokens, int index) =>
        index >= 0 && tokens.Has(index, WordTraits.Cumulative) ? NewsLexicon.English.Value(tokens.Entries[index], WordTraits.Cumulative) : "";
}
