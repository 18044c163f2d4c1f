using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Opposites;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Kinds;

/// <summary>The kinds of things that a document names, by passage. Made once a reading and kept as long as it; immutable. O(tokens).</summary>
internal sealed class KindMentions
{
    private static readonly ReadingTable<KindMentions> Tables = new(static reading => new KindMentions(reading));

    /// <summary>News names a thing of one of the kinds in some sixteen words.</summary>
    private const int TokensPerMention = 16;

    /// <summary>Nouns in a row that still name one thing.</summary>
    private const int MaxNouns = 4;

    /// <summary>Tokens between an age and whose it is.</summary>
    private const int AgeReach = 4;

    /// <summary>Uses of the words of a theme in a document that is about it.</summary>
    private const int ThemeUses = 3;

    private readonly List<KindMention> _all;
    private readonly HashSet<(int Class, int Kind)> _kinds = [];
    private readonly int[] _firstOfPassage;
    private readonly Dictionary<int, bool> _themes = [];

    private KindMentions(DocumentReading reading)
    {
        var tokens = reading.Tokens;
        _all = new List<KindMention>(8 + (tokens.Count / TokensPerMention));
        var table = KindTable.English;
        _firstOfPassage = new int[reading.Passages.Length + 1];
        foreach (var passage in reading.Passages)
        {
            _firstOfPassage[passage.Index] = _all.Count;
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                if (tokens.Kinds[i] != TokenKind.Word || table.StartingWith(tokens.Lemmas[i]) is not { } terms)
                    continue;
                int longest = 0;
                foreach (var term in terms)
                {
                    if (term.Rest.Length < longest || !KindTable.IsAt(term, tokens, i, passage.EndToken))
                        continue;
                    longest = term.Rest.Length;
                    _kinds.Add((term.Class, term.Kind));
                    if (passage.IsContent)
                        _all.Add(new KindMention(term.Class, term.Kind, term.Sort, passage.Index, i, i + 1 + longest));
                }
            }
        }

        _firstOfPassage[^1] = _all.Count;
        foreach (var mention in _all)
        {
            if (table.SlotOf(mention.Class) is { } words && IsSaid(reading, mention, words) && (IsInSlot(reading, mention, words) || IsOfTheme(tokens, mention.Class)))
                Slots.Add(mention);
            if (table.TellsSex(mention.Class) && AgeBefore(reading, mention) is { } age)
                Sexes.Add(new SexedAge(age, mention));
            if (mention.Sort is KindSort.Side or KindSort.Look && NounBehind(reading, mention) is >= 0 and var noun)
                Sides.Add(new SideMention(mention, noun, tokens.Lemmas[noun]));
        }
    }

    public static KindMentions Of(DocumentReading reading) => Tables.Of(reading);

    /// <summary>Whether the document names the kind anywhere.</summary>
    public bool Names(KindMention mention) => _kinds.Contains((mention.Class, mention.Kind));

    /// <summary>Where it tells like things apart, in text order.</summary>
    public List<SideMention> Sides { get; } = [];

    /// <summary>The ages of men and women, in text order.</summary>
    public List<SexedAge> Sexes { get; } = [];

    /// <summary>Those that stand where a story has but one kind of their class, in text order: "broke his <i>wrist</i>".</summary>
    public List<KindMention> Slots { get; } = [];

    /// <summary>The mentions in a passage, in text order.</summary>
    public ReadOnlySpan<KindMention> In(int passage) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_all)[_firstOfPassage[passage].._firstOfPassage[passage + 1]];

    /// <summary>Whether the document tells of what has but one such thing, all over: a shooting has its gun.</summary>
    private bool IsOfTheme(TokenTable tokens, int kindClass)
    {
        if (KindTable.English.ThemeOf(kindClass) is not { } words)
            return false;
        if (_themes.TryGetValue(kindClass, out bool known))
            return known;
        int uses = 0;
        foreach (int word in words)
            uses += tokens.Lemmas.Count(word);
        _themes.Add(kindClass, uses >= ThemeUses);
        return uses >= ThemeUses;
    }

    /// <summary>The age right before the word for a man or woman: "a <i>33-year-old</i> local woman"; <c>null</c> where there is none.</summary>
    private static AgeFact? AgeBefore(DocumentReading reading, KindMention sex)
    {
        foreach (var fact in reading.FactsOf(sex.Passage))
        {
            if (fact is AgeFact { Years: { Approximation: Approximation.Exact, Nominal: >= 1 } } age && reading.Tokens.IndexAt(age.Span.End) is var end && sex.First >= end && sex.First - end < AgeReach && AreWords(reading.Tokens, end, sex.First))
                return age;
        }

        return null;
    }

    private static bool AreWords(TokenTable tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens.Kinds[i] != TokenKind.Word || (tokens.Classes[i] & (WordClasses.Adjective | WordClasses.Noun)) == 0)
                return false;
        }

        return true;
    }

    /// <summary>Whether the mention is of the thing itself, and nothing denies it.</summary>
    private static bool IsSaid(DocumentReading reading, KindMention mention, HashSet<int> words)
    {
        var tokens = reading.Tokens;
        var passage = reading.Passages[mention.Passage];
        return !(DenialTable.IsNegated(reading, mention.Passage, mention.First) || (mention.End < passage.EndToken && tokens.Kinds[mention.End] == TokenKind.Word && (tokens.Classes[mention.End] & (WordClasses.Noun | WordClasses.Verb)) == WordClasses.Noun && !tokens.Has(mention.End, WordTraits.Function) && !words.Contains(tokens.Lemmas[mention.End])));
    }

    /// <summary>Whether one of the words stands in the clause of the mention.</summary>
    private static bool IsInSlot(DocumentReading reading, KindMention mention, HashSet<int> words)
    {
        var tokens = reading.Tokens;
        var passage = reading.Passages[mention.Passage];
        var clause = ClauseWindow.Around(tokens, mention.First, mention.End, passage.FirstToken, passage.EndToken);
        for (int i = clause.First; i < clause.End; i++)
        {
            if ((i < mention.First || i >= mention.End) && words.Contains(tokens.Lemmas[i]))
                return true;
        }

        return false;
    }

    /// <summary>The thing that the word for a side stands before: "the right-hand <i>engine</i>"; -1 where it stands before none.</summary>
    private static int NounBehind(DocumentReading reading, KindMention side)
    {
        var tokens = reading.Tokens;
        int noun = side.End, end = reading.Passages[side.Passage].EndToken;
        if (noun + 1 < end && tokens.Kinds[noun] == TokenKind.Dash && tokens[noun + 1] is "hand" or "side")
            noun += 2;
        // "The silver Amsel estate": the last word of a row of nouns is the thing.
        int head = -1;
        while (noun < end && tokens.Kinds[noun] == TokenKind.Word && !tokens.Has(noun, WordTraits.Function) && (tokens.Classes[noun] & (WordClasses.Noun | WordClasses.Unknown)) != 0 && noun - side.End < MaxNouns)
            head = noun++;
        return head >= 0 && (tokens.Classes[head] & (WordClasses.Plural | WordClasses.Verb)) == 0 && !tokens.Has(head, WordTraits.PersonNoun) ? head : -1;
    }
}
