using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>Where the journeys of a document begin and end, in text order. Made once a reading and kept as long as it; immutable. O(names).</summary>
internal static class JourneyReader
{
    /// <summary>Ends of a long text looked at; the journey that is the news is told early.</summary>
    private const int MaxEnds = 12;

    /// <summary>Tokens between the word of motion and its preposition: "flew on Monday from".</summary>
    private const int Reach = 3;

    /// <summary>"To the island port of Tolne", "from a prison unit in Tolne": the words before the name.</summary>
    private const int MaxApposed = 5;

    /// <summary>Tokens between "from" and "to".</summary>
    private const int MaxFrom = 9;

    private static readonly ReadingTable<List<JourneyEnd>> Tables = new(Read);

    public static List<JourneyEnd> Of(DocumentReading reading) => Tables.Of(reading);

    private static List<JourneyEnd> Read(DocumentReading reading)
    {
        var ends = new List<JourneyEnd>();
        foreach (var fact in reading.Facts)
        {
            if (fact is NameFact { Entity.Kind: not (EntityKind.Person or EntityKind.Organisation) } name && ends.Count < MaxEnds && KindOf(reading, name) is { } kind)
                ends.Add(new JourneyEnd(name, kind, MediumOf(reading, name.Passage), reading.Tokens[reading.Tokens.IndexAt(name.Span.Start) - 1] is "in" or "at" or "near"));
        }

        return ends;
    }

    private static JourneyEndKind? KindOf(DocumentReading reading, NameFact name)
    {
        var tokens = reading.Tokens;
        int first = reading.Passages[name.Passage].FirstToken, before = Before(tokens, tokens.IndexAt(name.Span.Start) - 1, first);
        if (before < first)
            return null;
        if (Journeys.IsLeaving(tokens.Lemmas[before]))
            return MediumOf(reading, name.Passage) != 0 && !tokens.Has(before - 1, WordTraits.Determiner) ? JourneyEndKind.From : null;
        JourneyEndKind? kind = tokens[before] switch { "from" => JourneyEndKind.From, "to" => JourneyEndKind.To, "via" => JourneyEndKind.Via, "for" => JourneyEndKind.To, _ => null };
        if (tokens.Is(before, "for") && !(before > first && (tokens[before - 1] is "bound" or "headed" or "heading" or "left" or "departed" or "sailed" || (before > first + 1 && tokens[before - 1] is "off" or "out" && tokens[before - 2] is "took" or "taking" or "set" or "setting"))))
            return null;
        if (tokens.Is(before, "for"))
            return kind;
        if (kind is null || !HasGovernor(tokens, before, first))
            return null;
        return kind;
    }

    /// <summary>The token before a place and the noun that says what is there: "to [the island port of] Tolne", "from [a prison in] Tolne".</summary>
    private static int Before(TokenTable tokens, int index, int first)
    {
        bool site = index > first && tokens[index] is "in" or "at" or "near";
        if (index <= first || !(site || tokens.Is(index, "of")))
            return index;
        for (int i = index - 1; i >= Math.Max(first, index - MaxApposed); i--)
        {
            if (tokens.Has(i, WordTraits.Determiner) || (site && tokens[i] is "one" or "another"))
                return site && !(i > first && tokens[i - 1] is "from" or "to") ? index : i - 1;
            if (tokens.Kinds[i] != TokenKind.Word || tokens.Has(i, WordTraits.Preposition))
                break;
        }

        return site ? index : -1;
    }

    /// <summary>Whether a word of motion, not of coming back, stands right before the preposition, or before the end named before: "the ferry from Amsel to".</summary>
    private static bool HasGovernor(TokenTable tokens, int preposition, int first)
    {
        for (int i = preposition - 1; i >= Math.Max(first, preposition - Reach); i--)
        {
            if (tokens.Kinds[i] is not (TokenKind.Word or TokenKind.Number))
                break;
            if (tokens[i] is "back" or "return" or "returning" or "returned")
                return false;
            if (Journeys.Has(tokens.Lemmas[i]))
                return true;
        }

        if (!tokens.Is(preposition, "to"))
            return false;
        // "The ferry from Amsel, Ohio, to"
        for (int i = preposition - 1; i > Math.Max(first, preposition - MaxFrom); i--)
        {
            if (tokens.Is(i, "from"))
                return HasGovernor(tokens, i, first);
            if (tokens.Kinds[i] is not (TokenKind.Word or TokenKind.Number) && !tokens.Is(i, ",") || tokens.Has(i, WordTraits.Conjunction | WordTraits.Relative | WordTraits.Auxiliary | WordTraits.SpeechVerb))
                return false;
        }

        return false;
    }

    /// <summary>By what medium the sentence has something go; 0 where it tells of none, or of two.</summary>
    private static int MediumOf(DocumentReading reading, int passage)
    {
        int medium = 0;
        for (int i = reading.Passages[passage].FirstToken; i < reading.Passages[passage].EndToken; i++)
        {
            int found = Journeys.MediumOf(reading.Tokens.Lemmas[i]);
            if (found != 0 && medium != 0 && found != medium)
                return 0;
            medium = found != 0 ? found : medium;
        }

        return medium;
    }
}
