using SourceDiff.Model;
using SourceDiff.Reading.Speech;

namespace SourceDiff.Reading.Events;

/// <summary>Finds who takes part in what a verb says, by the order of the words.</summary>
internal readonly struct Participants(TokenTable tokens, Passage passage, Clause clause, NounPhrases phrases)
{
    /// <summary>What stands between two commas after a subject is no longer: "Ana Brandt, 41, a clerk at the port of Amsel, said".</summary>
    private const int LongestAside = 24;

    /// <summary>The words before the verb group that it is said of.</summary>
    public TokenRange Subject(int group) => Before(clause.SkipAdverbs(group - 1) + 1);

    /// <summary>
    /// The subject before an aside between two commas or dashes that ends right before the verb group; empty where there is none.
    /// "The trawler, which had struck a reef, sank".
    /// </summary>
    /// <param name="group">The first token of the verb group.</param>
    /// <param name="aside">The words between the two marks.</param>
    public TokenRange SubjectBeforeAside(int group, out TokenRange aside)
    {
        int close = clause.SkipAdverbs(group - 1);
        aside = default;
        if (close <= passage.FirstToken || !IsMark(close))
            return default;
        for (int open = close - 1; open > Math.Max(passage.FirstToken, close - LongestAside); open--)
        {
            if (!IsMark(open) || open == close - 1 || IsInList(open))
                continue;
            aside = new TokenRange(open + 1, close);
            return Before(open);
        }

        return default;
    }

    private bool IsMark(int index) => tokens[index] is "," || (tokens.Kinds[index] == TokenKind.Dash && (tokens.Shapes[index] & TokenShape.SpaceBefore) != 0);

    /// <summary>The comma of "Brandt, 41, of Amsel, said" is one of several: the subject stands before the first of them.</summary>
    private bool IsInList(int comma)
    {
        for (int i = comma - 1; i > Math.Max(passage.FirstToken, comma - 4); i--)
        {
            if (tokens[i] is ",")
                return true;
            if (tokens.Kinds[i] != TokenKind.Number && !tokens.Has(i, WordTraits.Cardinal))
                return false;
        }

        return false;
    }

    private TokenRange Before(int end)
    {
        // "said Brandt “will not return”": the quotation goes on with the sentence.
        if (end - 1 > passage.FirstToken && tokens.Kinds[end - 1] == TokenKind.Quote && phrases.Holds(end - 2))
            end--;
        if (end > passage.FirstToken && tokens.Has(end - 1, WordTraits.Relative))
        {
            end--;
            if (end > passage.FirstToken && tokens.Kinds[end - 1] == TokenKind.Punctuation)
                end--;
        }

        // "shot him and fled": whose verb it is stands before the other one.
        if (end > passage.FirstToken && tokens.Kinds[end - 1] == TokenKind.Word && tokens.Has(end - 1, WordTraits.Conjunction))
            return new TokenRange(end, end);
        if (end > passage.FirstToken && tokens.Has(end - 1, WordTraits.Pronoun) && !tokens.Has(end - 1, WordTraits.Possessive))
            return new TokenRange(end - 1, end);
        int limit = Math.Max(passage.FirstToken, end - Clause.Window);
        int first = end;
        while (first > limit && (phrases.Holds(first - 1) || phrases.Joins(first - 1) || IsLinked(first - 1)) && !EndsSubject(first - 1) && !OpensPhrase(first))
            first--;
        // "Frozen beneath a glacier, has grown": what a word before takes up by a preposition is not what the verb is said of.
        if (first < end && first > passage.FirstToken && tokens.Has(first, WordTraits.Preposition) && tokens.Kinds[first - 1] == TokenKind.Word && !tokens.Has(first - 1, WordTraits.Function))
            return new TokenRange(end, end);
        // A preposition in front belongs to another phrase: "in the raid police …" leaves what follows no subject but "police".
        while (first < end && (tokens.Has(first, WordTraits.Preposition | WordTraits.Conjunction) || tokens.Kinds[first] != TokenKind.Word && tokens.Kinds[first] != TokenKind.Number))
            first++;
        return new TokenRange(first, Math.Max(first, end));
    }

    /// <summary>"The road <i>into</i> the valley": a preposition behind a noun goes on with its phrase.</summary>
    private bool IsLinked(int index) =>
        index > passage.FirstToken && tokens.Has(index, WordTraits.Preposition) && tokens.Kinds[index - 1] == TokenKind.Word && !tokens.Has(index - 1, WordTraits.Function) && phrases.Holds(index - 1);

    /// <summary>"Under the settlement <i>the</i> bank paid": what stands before the article is another phrase, unless a preposition joins the two.</summary>
    private bool OpensPhrase(int index) =>
        (tokens.Is(index, "the") || tokens.Is(index, "a") || tokens.Is(index, "an")) && !phrases.Joins(index - 1) && !tokens.Has(index - 1, WordTraits.Preposition) && !tokens.Is(index - 1, "all");

    /// <summary>A verb or a pronoun of the clause before: "said", "they".</summary>
    private bool EndsSubject(int index) =>
        tokens.Has(index, WordTraits.SpeechVerb | WordTraits.Relative | WordTraits.Subordinator)
        || (tokens.Has(index, WordTraits.Pronoun) && !tokens.Has(index, WordTraits.Possessive | WordTraits.Determiner))
        || ((tokens.Classes[index] & (WordClasses.Past | WordClasses.Verb)) == (WordClasses.Past | WordClasses.Verb) && clause.IsVerb(index, out _, out _));

    /// <summary>The words after the verb that it is done to.</summary>
    public TokenRange Object(int verb)
    {
        int first = verb + 1;
        if (first < passage.EndToken && tokens[first] is "up" or "out" or "down" or "off" or "over" or "away" or "back")
            first++;
        return phrases.From(first);
    }

    /// <summary>The words after "by" behind a passive.</summary>
    public TokenRange Agent(int verb)
    {
        int limit = Math.Min(passage.EndToken, verb + Clause.Window);
        for (int i = verb + 1; i < limit && tokens.Kinds[i] != TokenKind.Punctuation; i++)
        {
            if (tokens.Is(i, "by"))
                return phrases.From(i + 1);
        }

        return new TokenRange(verb, verb);
    }
}
