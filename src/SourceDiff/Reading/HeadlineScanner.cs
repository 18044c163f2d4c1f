using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Finds where a headline ends that a scraper ran into the first sentence without a mark. Three things tell: a sentence hardly
/// repeats its own words, but the first sentence repeats those of its headline; capitals throughout, or at every word, end with
/// it; and a word of grammar or a number with a capital opens a sentence. Bounded: the first words of an article, once.
/// </summary>
internal static class HeadlineScanner
{
    /// <summary>What heads an article stands within so many tokens of its start.</summary>
    public const int HeadTokens = 80;

    private const int LongestHeadline = 34, ShortestHeadline = 3, ShortestSentence = 5;

    /// <summary>How far behind a headline its words are looked for.</summary>
    private const int Reach = 50;

    /// <summary>So many words of a headline come again, and of all its words this share (1/n): fewer are chance.</summary>
    private const int LeastRepeated = 2, SurelyRepeated = 4, RepeatedShare = 4;

    /// <summary>Capitals at so many words in a row of which one is a verb are a headline's; names are shorter, or have none.</summary>
    private const int LeastCapitals = 4;

    /// <summary>One past the headline that starts at <paramref name="first"/>, or <paramref name="first"/> when none runs into the sentence up to <paramref name="end"/>.</summary>
    public static int End(TokenTable tokens, int first, int end)
    {
        int headline = first;
        for (int next = Find(tokens, first, end); next > first; next = Find(tokens, first, next))
            headline = next;
        return headline;
    }

    private static int Find(TokenTable tokens, int first, int end)
    {
        int last = Math.Min(first + LongestHeadline, end - ShortestSentence);
        int start = first + ShortestHeadline;
        while (start < last && !CapitalEdges.CanStart(tokens, start))
            start++;
        if (start >= last || first >= HeadTokens)
            return first;
        Span<byte> repeated = stackalloc byte[LongestHeadline + 1];
        Span<byte> common = stackalloc byte[LongestHeadline + 1];
        repeated.Clear();
        common.Clear();
        CountRepeated(tokens, first, last, end, repeated, common);
        int best = first, most = 0, content = 0, capitals = 0, verbs = 0, loud = 0;
        bool small = false, hasVerb = false;
        for (int i = first; i < last; i++)
        {
            if (i >= start && CapitalEdges.CanStart(tokens, i))
            {
                bool all = loud >= LeastCapitals && loud == content && (tokens.Shapes[i] & TokenShape.AllCapitals) == 0 && (tokens.Shapes[i - 1] & TokenShape.AllCapitals) != 0;
                bool titled = !small && capitals >= LeastCapitals && verbs > 0;
                int strength = all ? byte.MaxValue : Strength(tokens, first, i, end, new Beginning(titled, hasVerb, content, repeated[i - first], common[i - first]));
                if (strength > most)
                    (best, most) = (i, strength);
            }

            if (!tokens.IsContent(i) || tokens.Kinds[i] != TokenKind.Word)
                continue;
            bool capital = (tokens.Shapes[i] & TokenShape.Capitalised) != 0;
            content++;
            capitals += capital ? 1 : 0;
            small |= !capital;
            loud += (tokens.Shapes[i] & TokenShape.AllCapitals) != 0 && tokens[i].Length > 1 ? 1 : 0;
            hasVerb |= (tokens.Classes[i] & WordClasses.Verb) != 0;
            verbs += capital && i > first && CapitalEdges.IsHeadVerb(tokens, i) ? 1 : 0;
        }

        // "… Ben Holt Actress Ana Berg came": what a person is belongs to the name.
        bool described = best > start && !tokens.Has(best, CapitalEdges.Opener) && tokens.Has(best - 1, WordTraits.Role | WordTraits.PersonNoun) && CapitalEdges.CanStart(tokens, best - 1) && (tokens.Shapes[best - 2] & TokenShape.Capitalised) != 0;
        return described ? best - 1 : best;
    }

    /// <summary>How many of the words before each place come again behind it; of them, those that are written small somewhere.</summary>
    private static void CountRepeated(TokenTable tokens, int first, int last, int end, Span<byte> repeated, Span<byte> common)
    {
        int reach = Math.Min(end, last + Reach);
        for (int i = first; i < last; i++)
        {
            if (!tokens.IsContent(i) || Seen(tokens, first, i))
                continue;
            int lemma = tokens.Lemmas[i], again = i;
            bool small = (tokens.Shapes[i] & TokenShape.Capitalised) == 0;
            for (int k = i + 1; k < reach; k++)
            {
                if (tokens.Lemmas[k] != lemma)
                    continue;
                again = k;
                small |= (tokens.Shapes[k] & TokenShape.Capitalised) == 0;
            }

            for (int k = i + 1; k <= again && k < last; k++)
            {
                repeated[k - first]++;
                common[k - first] += small ? (byte)1 : (byte)0;
            }
        }
    }

    private static bool Seen(TokenTable tokens, int first, int index)
    {
        for (int i = first; i < index; i++)
        {
            if (tokens.Lemmas[i] == tokens.Lemmas[index])
                return true;
        }

        return false;
    }

    /// <summary>How sure it is that a sentence starts here, 0 when it is not.</summary>
    private static int Strength(TokenTable tokens, int first, int index, int end, Beginning before)
    {
        var (titled, hasVerb, content, repeated, common) = before;
        bool opens = CapitalEdges.Opens(tokens, index) || (titled && tokens.Has(index, WordTraits.Determiner) && CapitalEdges.EndsTitle(tokens, index, end));
        bool enough = repeated >= LeastRepeated && common > 0 && repeated * RepeatedShare >= content;
        if (opens)
            return enough || titled || tokens.Kinds[index - 1] == TokenKind.Number || repeated > 0 ? 4 + (2 * repeated) : 0;
        bool inName = (tokens.Shapes[index - 1] & TokenShape.Capitalised) != 0;
        if (inName ? !CapitalEdges.LeavesName(tokens, index, titled) : repeated < SurelyRepeated && CapitalEdges.LeadsToName(tokens, index))
            return 0;
        bool sure = repeated >= SurelyRepeated || (hasVerb && !tokens.Has(first, WordTraits.Determiner | WordTraits.Pronoun));
        if (titled ? repeated >= (inName ? LeastRepeated : 1) && CapitalEdges.EndsTitle(tokens, index, end) : enough && sure && (repeated >= SurelyRepeated || CapitalEdges.IsKnown(tokens, first, index)))
            return (2 * repeated) + (inName ? 2 : 3);
        // "… at the depot Suspect had left": who does something is written small within a sentence.
        return !inName && hasVerb && tokens.Has(index, WordTraits.PersonNoun) && CapitalEdges.IsCommon(tokens, index) && tokens.Has(index + 1, WordTraits.Auxiliary | WordTraits.Modal) ? 3 + (2 * repeated) : 0;
    }

    /// <summary>What stands before a place: whether it is all in capitals as titles are, whether it has a verb, its telling words, how many of them come again, and of those the common ones.</summary>
    private readonly record struct Beginning(bool Titled, bool HasVerb, int Content, int Repeated, int Common);
}
