using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Finds what two documents name and put in two places: "Amsel, Ohio", "Amsel, Texas"; "the Pellworth Hotel in Amsel", "the Pellworth Hotel in Orlen".
/// Neither document knows the other's place. O(places).
/// </summary>
internal static class OuterPlaces
{
    private const WordTraits Scales = WordTraits.Country | WordTraits.Region;

    /// <summary>A text with more is a list of places.</summary>
    private const int Most = 100;

    private static readonly ReadingTable<List<(NameFact Inner, NameFact Outer)>> Tables = new(Read);

    public static List<(NameFact Left, NameFact Right)> Differing(JudgingContext context)
    {
        var differing = new List<(NameFact, NameFact)>();
        var lefts = Tables.Of(context.Left);
        if (lefts.Count is 0 or > Most || Tables.Of(context.Right).Count > Most)
            return differing;
        foreach (var (inner, outer) in lefts)
        {
            int partner = context.Entities.RightOf(inner.Entity.Index);
            if (partner < 0)
                continue;
            foreach (var (other, otherOuter) in Tables.Of(context.Right))
            {
                if (other.Entity.Index == partner && ScaleOf(outer) == ScaleOf(otherOuter) && OtherPlaces.Are(context, outer, otherOuter))
                {
                    differing.Add((outer, otherOuter));
                    break;
                }
            }
        }

        return differing;
    }

    private static List<(NameFact Inner, NameFact Outer)> Read(DocumentReading reading)
    {
        var found = new List<(NameFact, NameFact)>();
        NameFact? before = null;
        foreach (var fact in reading.Facts)
        {
            if (fact is not NameFact name)
                continue;
            if (before is { Entity.Kind: not EntityKind.Person } inner && inner.Passage == name.Passage && name.Entity.Kind == EntityKind.Place && IsIn(reading, inner, name))
                found.Add((inner, name));
            before = name;
        }

        return found;
    }

    /// <summary>"Amsel, Ohio", "the Pellworth Hotel in (suburban) Amsel".</summary>
    private static bool IsIn(DocumentReading reading, NameFact inner, NameFact name)
    {
        var tokens = reading.Tokens;
        int first = tokens.IndexAt(name.Span.Start), end = tokens.IndexAt(inner.Span.End - 1) + 1;
        if (first == end + 1 && tokens.Is(end, ","))
            return ScaleOf(name) != 0 && inner.Entity.Kind != EntityKind.Organisation && ScaleOf(inner) == 0 && !IsListed(tokens, name);
        return tokens.Is(end, "in") && inner.Span.Length > 1 && (first == end + 1 || (first == end + 2 && (tokens.Classes[end + 1] & WordClasses.Adjective) != 0 && (tokens.Shapes[end + 1] & TokenShape.Capitalised) == 0))
            && tokens.Has(end, WordTraits.Preposition);
    }

    /// <summary>"Amsel, Ohio and Texas": places in a row.</summary>
    private static bool IsListed(TokenTable tokens, NameFact name)
    {
        int next = tokens.IndexAt(name.Span.End - 1) + 1;
        return next < tokens.Count && (tokens[next] is "and" or "or" or "&" || (tokens.Is(next, ",") && next + 1 < tokens.Count && (tokens.Shapes[next + 1] & TokenShape.Capitalised) != 0));
    }

    private static WordTraits ScaleOf(NameFact name) => NewsLexicon.English.Traits(NewsLexicon.English.Find(NameWords.Fold(name.Entity.Name))) & Scales;
}
