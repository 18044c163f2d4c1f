using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Opposites;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Deeds;

/// <summary>
/// With what, where and of what a document says that something was done, by place and group of kinds, then in text order. What is denied,
/// planned or only possible is left out, and so are lists and what has a name. Made once a reading and kept as long as it; immutable. O(tokens).
/// </summary>
internal sealed class DeedDetails
{
    /// <summary>A phrase further behind its verb belongs to something else.</summary>
    private const int Reach = 12;

    private static readonly ReadingTable<DeedDetails> Tables = new(static reading => new DeedDetails(reading));

    private readonly DocumentReading _reading;

    private DeedDetails(DocumentReading reading)
    {
        _reading = reading;
        var heads = EventHeads.Of(reading);
        foreach (var passage in reading.Passages)
        {
            if (!passage.IsContent)
                continue;
            foreach (var (happening, head) in heads.In(passage.Index))
            {
                if (head >= 0)
                    Read(passage, happening, head);
            }
        }

        All.Sort(static (x, y) => x.Place != y.Place ? x.Place.CompareTo(y.Place) : x.Kind.Group != y.Kind.Group ? x.Kind.Group.CompareTo(y.Kind.Group) : x.Noun.CompareTo(y.Noun));
    }

    public List<DeedDetail> All { get; } = [];

    public static DeedDetails Of(DocumentReading reading) => Tables.Of(reading);

    /// <summary>One past the last of the place and group of <paramref name="index"/>.</summary>
    public int EndOfGroup(int index)
    {
        int end = index + 1;
        while (end < All.Count && All[end].Place == All[index].Place && All[end].Kind.Group == All[index].Kind.Group)
            end++;
        return end;
    }

    private void Read(Passage passage, EventFact happening, int head)
    {
        var tokens = _reading.Tokens;
        int end = Math.Min(passage.EndToken, head + Reach);
        for (int i = head + 1; i + 1 < end; i++)
        {
            if (IsAgeAside(tokens, i, end))
                i += 3;
            if (Ends(tokens, i))
                break;
            if (!tokens.Has(i, WordTraits.Preposition) || DeedPlaces.English.OpenedBy(tokens.Lemmas[i]) is not { } place)
                continue;
            int noun = NounFrom(tokens, i + 1, Math.Min(passage.EndToken, end + 4));
            if (noun < 0 || place.KindOf(tokens.Lemmas[noun]) is not { Group: >= 0 } kind)
                continue;
            if (!DenialTable.IsNegated(_reading, passage.Index, head) && !DenialTable.IsNegated(_reading, passage.Index, noun)
                && (happening.IsNominal || VerbMoods.Of(tokens, head, passage.FirstToken) is VerbMood.Fact))
                All.Add(new DeedDetail(place.Index, kind, happening, head, noun, i));
        }
    }

    /// <summary>"Brandt<i>, 54,</i> with a pillow".</summary>
    private static bool IsAgeAside(TokenTable tokens, int token, int end) =>
        token + 3 < end && tokens[token] is "," && tokens.Kinds[token + 1] == TokenKind.Number && tokens[token + 2] is ",";

    /// <summary>A break, another clause or another deed.</summary>
    private static bool Ends(TokenTable tokens, int token) =>
        tokens.Kinds[token] is TokenKind.Punctuation or TokenKind.Quote || tokens.Has(token, WordTraits.Conjunction | WordTraits.Relative | WordTraits.Subordinator | WordTraits.Auxiliary | WordTraits.Modal)
        && !tokens.Has(token, WordTraits.Preposition);

    /// <summary>The one thing in small letters that a phrase names; -1 where it names several, or none.</summary>
    private static int NounFrom(TokenTable tokens, int first, int end)
    {
        int noun = -1;
        for (int i = first; i < end; i++)
        {
            if (tokens.Kinds[i] == TokenKind.Dash && (tokens.Shapes[i] & TokenShape.SpaceBefore) == 0)
                continue;
            bool word = tokens.Kinds[i] == TokenKind.Word && (tokens.Shapes[i] & (TokenShape.Capitalised | TokenShape.Clitic)) == 0;
            if (noun < 0 && ((word && tokens.Has(i, WordTraits.Determiner | WordTraits.Possessive)) || (tokens.Shapes[i] & TokenShape.Clitic) != 0 || (tokens.Shapes[i] & TokenShape.Capitalised) != 0))
                continue;
            if (!word || tokens.Has(i, WordTraits.Function) || (tokens.Classes[i] & (WordClasses.Noun | WordClasses.Adjective | WordClasses.Past)) == 0)
                break;
            if ((tokens.Classes[i] & WordClasses.Noun) != 0)
                noun = i;
        }

        if (noun < 0 || (tokens.Classes[noun] & WordClasses.Plural) != 0)
            return -1;
        // "With a knife and a hammer": one of several.
        return noun + 1 < end && tokens[noun + 1] is "and" or "or" ? -1 : noun;
    }
}
