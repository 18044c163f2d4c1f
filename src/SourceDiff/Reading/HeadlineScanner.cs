using SourceDiff.Lexicon;
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

    /// <summary>How much of the text is asked whether two capitals stand together elsewhere too.</summary>
    private const int Sample = 800;

    private const WordTraits Opener = WordTraits.Determiner | WordTraits.Preposition | WordTraits.Pronoun | WordTraits.Subordinator | WordTraits.Possessive
        | WordTraits.Cardinal | WordTraits.VagueAmount | WordTraits.Bound | WordTraits.Conjunction;

    private const int Steps = 12;

    /// <summary>"221 BCE", "85 MPH": so many capitals behind a number are its unit.</summary>
    private const int LongestUnit = 4;

    private static readonly int Person = WordNet.Find("person");
    private static readonly int Group = WordNet.Find("organization");

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
        while (start < last && !CanStart(tokens, start))
            start++;
        if (start >= last || first >= HeadTokens)
            return first;
        Span<byte> repeated = stackalloc byte[LongestHeadline + 1];
        Span<byte> common = stackalloc byte[LongestHeadline + 1];
        CountRepeated(tokens, first, last, end, repeated, common);
        int best = first, most = 0, content = 0, capitals = 0, verbs = 0, loud = 0;
        bool small = false, hasVerb = false;
        for (int i = first; i < last; i++)
        {
            if (i >= start && CanStart(tokens, i))
            {
                bool all = loud >= LeastCapitals && loud == content && (tokens.Shapes[i] & TokenShape.AllCapitals) == 0 && (tokens.Shapes[i - 1] & TokenShape.AllCapitals) != 0;
                bool titled = !small && capitals >= LeastCapitals && verbs > 0;
                int strength = all ? byte.MaxValue : Strength(tokens, first, i, end, titled, hasVerb, repeated[i - first], common[i - first], content);
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
            verbs += capital && i > first && IsHeadVerb(tokens, i) ? 1 : 0;
        }

        // "… Ben Holt Actress Ana Berg came": what a person is belongs to the name.
        bool described = best > start && !tokens.Has(best, Opener) && tokens.Has(best - 1, WordTraits.Role | WordTraits.PersonNoun) && CanStart(tokens, best - 1) && (tokens.Shapes[best - 2] & TokenShape.Capitalised) != 0;
        return described ? best - 1 : best;
    }

    /// <summary>A word with a capital that the word before it does not lead to.</summary>
    private static bool CanStart(TokenTable tokens, int index)
    {
        const TokenShape written = TokenShape.Capitalised | TokenShape.SpaceBefore;
        int before = index - 1;
        if (tokens.Kinds[index] != TokenKind.Word || (tokens.Shapes[index] & written) != written || tokens[index] is "I")
            return false;
        if (tokens.Has(index, WordTraits.Month | WordTraits.Weekday | WordTraits.TimeZone) || tokens.Is(index, "am") || tokens.Is(index, "pm") || tokens.Has(before, WordTraits.Month | WordTraits.Weekday))
            return false;
        if (tokens.Kinds[before] == TokenKind.Number)
            return before > 0 && tokens.Kinds[before - 1] is not (TokenKind.Quote or TokenKind.Punctuation) && !tokens.Has(index, WordTraits.Unit | WordTraits.TimeUnit | WordTraits.PlaceNoun) && (tokens.Classes[index] & WordClasses.Plural) == 0
                && ((tokens.Shapes[index] & TokenShape.AllCapitals) == 0 || tokens[index].Length is 1 or > LongestUnit);
        if (Marks.First(tokens, before) == ')')
            return true;
        return tokens.Kinds[before] == TokenKind.Word && (tokens.Shapes[before] & TokenShape.Clitic) == 0 && !Marks.IsDotted(tokens, before)
            && !tokens.Has(before, WordTraits.Function | WordTraits.PersonTitle);
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
    private static int Strength(TokenTable tokens, int first, int index, int end, bool titled, bool hasVerb, int repeated, int common, int content)
    {
        bool opens = Opens(tokens, index) || (titled && tokens.Has(index, WordTraits.Determiner) && EndsTitle(tokens, index, end));
        bool enough = repeated >= LeastRepeated && common > 0 && repeated * RepeatedShare >= content;
        if (opens)
            return enough || titled || tokens.Kinds[index - 1] == TokenKind.Number || repeated > 0 ? 4 + (2 * repeated) : 0;
        bool inName = (tokens.Shapes[index - 1] & TokenShape.Capitalised) != 0;
        if (inName ? !LeavesName(tokens, index, titled) : repeated < SurelyRepeated && LeadsToName(tokens, index))
            return 0;
        bool sure = repeated >= SurelyRepeated || (hasVerb && !tokens.Has(first, WordTraits.Determiner | WordTraits.Pronoun));
        if (titled ? repeated >= (inName ? LeastRepeated : 1) && EndsTitle(tokens, index, end) : enough && sure && (repeated >= SurelyRepeated || IsKnown(tokens, first, index)))
            return (2 * repeated) + (inName ? 2 : 3);
        // "… at the depot Suspect had left": who does something is written small within a sentence.
        return !inName && hasVerb && tokens.Has(index, WordTraits.PersonNoun) && IsCommon(tokens, index) && tokens.Has(index + 1, WordTraits.Auxiliary | WordTraits.Modal) ? 3 + (2 * repeated) : 0;
    }

    /// <summary>Whom the headline names, or the text again, or a word that names nothing: what stands once is mostly a part of what is said before it ("85 Orro jets").</summary>
    private static bool IsKnown(TokenTable tokens, int first, int index)
    {
        if (IsCommon(tokens, index) || Again(tokens, index, index + 1))
            return true;
        for (int i = first; i < index; i++)
        {
            if (tokens.Lemmas[i] == tokens.Lemmas[index])
                return true;
        }

        return false;
    }

    /// <summary>"… Paris Thieves broke in", "… Internet Explorer Microsoft said": two capitals that do not belong together.</summary>
    private static bool LeavesName(TokenTable tokens, int index, bool titled)
    {
        if (tokens.Has(index - 1, WordTraits.GivenName | WordTraits.Role) || (index > 1 && tokens.Has(index - 2, WordTraits.Determiner))
            || (!titled && tokens.Has(index, WordTraits.Country | WordTraits.Region | WordTraits.City)) || !IsNew(tokens, index))
            return false;
        return titled || IsCommon(tokens, index) || Again(tokens, index, index + 1);
    }

    /// <summary>"the agency Norhaven Rail", "last-minute Kelmoor rules": a word that is said of the name after it.</summary>
    private static bool LeadsToName(TokenTable tokens, int index) => tokens.Has(index - 1, WordTraits.Role | WordTraits.PersonNoun | WordTraits.OrganisationNoun | WordTraits.WorkNoun | WordTraits.Scale | WordTraits.Cardinal | WordTraits.VagueAmount | WordTraits.SpeechVerb)
        || (tokens.Kinds[index - 1] == TokenKind.Word && (tokens.Classes[index - 1] & WordClasses.Noun) == 0 && !IsCommon(tokens, index))
        || WordNet.IsHypernym(Person, tokens.Lemmas[index - 1], Steps) || WordNet.IsHypernym(Group, tokens.Lemmas[index - 1], Steps)
        || (index > 1 && tokens.Kinds[index - 2] == TokenKind.Dash && !Marks.IsSpaced(tokens, index - 1));

    /// <summary>"The mill", "At least two", "We've", "A 12-year-old": a word of grammar with a capital, and no title.</summary>
    private static bool Opens(TokenTable tokens, int index)
    {
        if (!tokens.Has(index, Opener) || (tokens.Shapes[index] & TokenShape.AllCapitals) != 0)
            return false;
        int next = index + 1;
        if (tokens.Has(index, WordTraits.Determiner) && tokens.Kinds[next] == TokenKind.Number)
            return true;
        if (tokens.Has(index, WordTraits.Pronoun) && (tokens.Shapes[next] & TokenShape.Clitic) != 0)
            return true;
        return IsSmall(tokens, next) && (!tokens.Has(index, WordTraits.Preposition) || tokens.Has(index, WordTraits.Bound | WordTraits.Subordinator) || IsSmall(tokens, next + 1) || tokens.Kinds[next + 1] == TokenKind.Number);
    }

    /// <summary>"… Paris Thieves broke": a word that names nothing, small letters after it.</summary>
    private static bool IsCommon(TokenTable tokens, int index) => IsSmall(tokens, index + 1) && !tokens.Has(index + 1, WordTraits.Conjunction) && (tokens.Classes[index] & WordClasses.Unknown) == 0 && tokens.Classes[index] != WordClasses.None
        && !tokens.Has(index, WordTraits.PlaceNoun | WordTraits.OrganisationNoun | WordTraits.Organisation | WordTraits.Surname | WordTraits.GivenName
            | WordTraits.Country | WordTraits.Region | WordTraits.City | WordTraits.Demonym);

    /// <summary>"… Closes Mill Workers had left …": what follows in capitals is one name or word, then small letters go on.</summary>
    private static bool EndsTitle(TokenTable tokens, int index, int end)
    {
        int next = index + 1;
        while (next < end && tokens.Kinds[next] == TokenKind.Word && (tokens.Shapes[next] & TokenShape.Capitalised) != 0)
            next++;
        if (next - index > 1 && !tokens.Has(index, WordTraits.GivenName | WordTraits.Determiner) && !Again(tokens, index, index + 1))
            return false;
        while (next < end && IsSmall(tokens, next) && tokens.Has(next, WordTraits.Function) && !tokens.Has(next, WordTraits.Auxiliary | WordTraits.Modal))
            next++;
        return next < end && IsSmall(tokens, next);
    }

    /// <summary>Whether the word and the one before it stand together nowhere else.</summary>
    private static bool IsNew(TokenTable tokens, int index) => !Again(tokens, index - 1, index);

    private static bool Again(TokenTable tokens, int one, int other)
    {
        int last = Math.Min(tokens.Count - 1, Sample);
        for (int i = 0; i < last; i++)
        {
            if (i != one && tokens.Lemmas[i] == tokens.Lemmas[one] && tokens.Lemmas[i + 1] == tokens.Lemmas[other])
                return true;
        }

        return false;
    }

    /// <summary>A verb by its form that is no part of a name: "Sinks" is, "the United …" is none.</summary>
    private static bool IsHeadVerb(TokenTable tokens, int index)
    {
        var classes = tokens.Classes[index];
        bool verb = (classes & WordClasses.Past) != 0 || (classes & (WordClasses.Verb | WordClasses.Noun)) == WordClasses.Verb
            || ((classes & WordClasses.Verb) != 0 && tokens[index][^1] == 's' && tokens.Kinds[index + 1] == TokenKind.Word);
        return verb && !tokens.Has(index, WordTraits.Surname | WordTraits.GivenName | WordTraits.Country | WordTraits.Organisation | WordTraits.OrganisationNoun)
            && !tokens.Has(index - 1, WordTraits.Determiner);
    }

    private static bool IsSmall(TokenTable tokens, int index) =>
        index < tokens.Count && tokens.Kinds[index] == TokenKind.Word && char.IsLower(Marks.First(tokens, index));
}
