using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>The things of which a document says that there were none. Made once a reading and kept as long as it; immutable. O(facts).</summary>
internal sealed class DenialTable
{
    /// <summary>"No alert was ever sent": the noun stands within so many tokens of the negation.</summary>
    private const int Reach = 5;

    /// <summary>"Denied that the police had used rubber bullets": the object of the denied clause.</summary>
    private const int WideReach = 10;

    /// <summary>"There has never been any".</summary>
    private const int ThereReach = 4;

    /// <summary>A text that denies more is an argument, and no report.</summary>
    private const int Most = 60;

    private const double MinRarity = 0.3;

    private static readonly ReadingTable<DenialTable> Tables = new(static reading => new DenialTable(reading));

    private DenialTable(DocumentReading reading)
    {
        foreach (var passage in reading.Passages)
        {
            if (!passage.IsContent || reading.Tokens.Is(passage.EndToken - 1, "?"))
                continue;
            foreach (var fact in reading.FactsOf(passage.Index))
            {
                if (fact is PolarityFact negation && All.Count < Most)
                    Read(reading.Tokens, passage, negation);
            }
        }
    }

    public List<Denial> All { get; } = [];

    public static DenialTable Of(DocumentReading reading) => Tables.Of(reading);

    /// <summary>Whether one of the negations reaches the token.</summary>
    public static bool IsNegated(DocumentReading reading, int passage, int token)
    {
        foreach (var fact in reading.FactsOf(passage))
        {
            if (fact is PolarityFact negation && (negation.ScopeSpan.Contains(reading.Tokens.Starts[token]) || negation.HeadSpan.Contains(reading.Tokens.Starts[token])))
                return true;
        }

        return false;
    }

    private void Read(TokenTable tokens, Passage passage, PolarityFact negation)
    {
        int cue = tokens.IndexAt(negation.Span.Start);
        bool none = tokens.Is(cue, "no") || tokens.Is(cue, "without"), denied = tokens.Has(cue, WordTraits.Denial);
        if (none)
            AddListed(tokens, passage, cue, HeadFrom(tokens, cue + 1, Math.Min(passage.EndToken, cue + Reach)));
        else
            AddObject(tokens, passage, cue, denied);
    }

    /// <summary>"No payment data or <i>passwords</i>".</summary>
    private void AddListed(TokenTable tokens, Passage passage, int cue, int noun)
    {
        Add(tokens, passage, cue, noun, isWide: false);
        for (int joint = noun + 1; noun >= 0 && joint + 1 < passage.EndToken && tokens[joint] is "or" or "and" or "nor"; joint = noun + 1)
        {
            noun = HeadFrom(tokens, joint + 1, Math.Min(passage.EndToken, joint + Reach));
            Add(tokens, passage, cue, noun, isWide: false);
        }
    }

    /// <summary>"Did not have a permit", "denied using force": the first thing named without "the" behind what is denied.</summary>
    private void AddObject(TokenTable tokens, Passage passage, int cue, bool denied)
    {
        int end = Math.Min(passage.EndToken, cue + (denied ? WideReach : Reach + 2));
        bool having = false;
        for (int i = cue + 1; i < end && tokens.Kinds[i] != TokenKind.Punctuation; i++)
        {
            if ((tokens.Has(i, WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Subordinator) && !tokens.Is(i, "that")) || tokens.Has(i - 1, WordTraits.Modal) || (cue > passage.FirstToken && tokens.Has(cue - 1, WordTraits.Modal)))
                return;
            having |= StatementWords.Is(tokens.Forms[i], StatementKinds.Having);
            bool indefinite = tokens.Is(i, "a") || tokens.Is(i, "an") || tokens.Is(i, "any");
            bool bare = i > cue + 1 && PassageMatch.IsContent(tokens, i) && (tokens.Classes[i] & (WordClasses.Noun | WordClasses.Plural)) == (WordClasses.Noun | WordClasses.Plural) && (tokens.Classes[i] & WordClasses.Verb) == 0
                && (tokens.Classes[i - 1] & WordClasses.Verb) != 0;
            bool opens = i > cue + 1 && PassageMatch.IsContent(tokens, i) && (tokens.Classes[i - 1] & (WordClasses.Past | WordClasses.Gerund)) != 0 && !tokens.Has(i, WordTraits.Determiner) && (tokens.Classes[i] & (WordClasses.Noun | WordClasses.Adjective)) != 0;
            if (!indefinite && !bare && !opens)
                continue;
            // "Never missed an election": there was one.
            if (!having)
                return;
            Add(tokens, passage, cue, HeadFrom(tokens, indefinite ? i + 1 : i, Math.Min(passage.EndToken, i + Reach)), isWide: true);
            return;
        }
    }

    private void Add(TokenTable tokens, Passage passage, int cue, int noun, bool isWide)
    {
        if (noun >= 0 && Tells(tokens, noun))
            All.Add(new Denial(passage.Index, cue, noun, isWide, !isWide && IsOfStory(tokens, passage, cue, noun + 1)));
    }

    /// <summary>"There was no wind at all", "there had been no contact.": nothing says where or of whom.</summary>
    private static bool IsOfStory(TokenTable tokens, Passage passage, int cue, int end)
    {
        if (end < passage.EndToken && tokens.Is(end, "at") && tokens.Is(end + 1, "all"))
            end += 2;
        else if (end < passage.EndToken && tokens.Is(end, "whatsoever"))
            end++;
        if (end < passage.EndToken && tokens.Kinds[end] != TokenKind.Punctuation && tokens.Kinds[end] != TokenKind.Quote)
            return false;
        for (int i = cue - 1; i >= Math.Max(passage.FirstToken, cue - ThereReach); i--)
        {
            if (tokens.Is(i, "there"))
                return true;
        }

        return false;
    }

    /// <summary>A common noun that tells one thing from others: not "doubt", "way" or "people".</summary>
    private static bool Tells(TokenTable tokens, int noun) =>
        tokens.Lemmas[noun] >= 0 && (tokens.Shapes[noun] & TokenShape.Capitalised) == 0 && Rarity.Of(tokens.Lemmas[noun]) > MinRarity
        && !tokens.Has(noun, WordTraits.TimeUnit | WordTraits.PersonNoun | WordTraits.Kinship | WordTraits.Cumulative) && !StatementWords.Is(tokens.Forms[noun], StatementKinds.Idle);

    /// <summary>The last noun of the phrase that starts at <paramref name="first"/>.</summary>
    private static int HeadFrom(TokenTable tokens, int first, int end)
    {
        int head = -1;
        for (int i = first; i < end; i++)
        {
            if (tokens.Kinds[i] == TokenKind.Dash && (tokens.Shapes[i] & TokenShape.SpaceBefore) == 0)
                continue;
            if (tokens.Kinds[i] != TokenKind.Word || tokens.Has(i, WordTraits.Function) || (tokens.Classes[i] & (WordClasses.Noun | WordClasses.Adjective | WordClasses.Past)) == 0)
                break;
            bool noun = (tokens.Classes[i] & WordClasses.Noun) != 0;
            if (head >= 0 && !noun)
                break;
            head = noun ? i : head;
        }

        return head;
    }
}
