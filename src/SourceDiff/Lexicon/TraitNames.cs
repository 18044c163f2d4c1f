using SourceDiff.Model;

namespace SourceDiff.Lexicon;

/// <summary>
/// Reads the traits column of a table. Few different columns occur, so nearly all cost one comparison with one seen before.
/// The names are listed, because asking the runtime for those of an enumeration takes milliseconds of every start.
/// </summary>
internal sealed class TraitNames
{
    private const int Size = 256;

    /// <summary>In the order of their bits.</summary>
    internal static readonly string[] InOrder =
    [
        nameof(WordTraits.Determiner), nameof(WordTraits.Pronoun), nameof(WordTraits.Preposition), nameof(WordTraits.Conjunction),
        nameof(WordTraits.Auxiliary), nameof(WordTraits.Modal), nameof(WordTraits.Negation), nameof(WordTraits.Relative),
        nameof(WordTraits.Function), nameof(WordTraits.Cardinal), nameof(WordTraits.Scale), nameof(WordTraits.Ordinal), nameof(WordTraits.Fraction),
        nameof(WordTraits.VagueAmount), nameof(WordTraits.Bound), nameof(WordTraits.Unit), nameof(WordTraits.Currency), nameof(WordTraits.TimeUnit),
        nameof(WordTraits.Month), nameof(WordTraits.Weekday), nameof(WordTraits.DayPart), nameof(WordTraits.RelativeDay), nameof(WordTraits.Season),
        nameof(WordTraits.Holiday), nameof(WordTraits.TimeZone), nameof(WordTraits.GivenName), nameof(WordTraits.Surname),
        nameof(WordTraits.PersonTitle), nameof(WordTraits.Role), nameof(WordTraits.Kinship), nameof(WordTraits.PersonNoun),
        nameof(WordTraits.OrganisationNoun), nameof(WordTraits.Organisation), nameof(WordTraits.Country), nameof(WordTraits.Region),
        nameof(WordTraits.City), nameof(WordTraits.Demonym), nameof(WordTraits.PlaceNoun), nameof(WordTraits.Agency), nameof(WordTraits.SpeechVerb),
        nameof(WordTraits.SpeechNoun), nameof(WordTraits.Hedge), nameof(WordTraits.Doubt), nameof(WordTraits.Factive), nameof(WordTraits.Denial),
        nameof(WordTraits.ImplicitNegation), nameof(WordTraits.Event), nameof(WordTraits.Cumulative), nameof(WordTraits.Abbreviation),
        nameof(WordTraits.StartsPhrase), nameof(WordTraits.Boilerplate), nameof(WordTraits.Subordinator), nameof(WordTraits.Reflexive),
        nameof(WordTraits.Possessive), nameof(WordTraits.NameParticle), nameof(WordTraits.NumberHead), nameof(WordTraits.Lasting), nameof(WordTraits.NumberCue),
        nameof(WordTraits.RoleModifier), nameof(WordTraits.WorkNoun), nameof(WordTraits.VerbAdverb), nameof(WordTraits.StartsStance),
        nameof(WordTraits.Development), nameof(WordTraits.Contrary),
    ];

    private readonly (string? Table, int Start, int Length, WordTraits Traits)[] _seen = new (string?, int, int, WordTraits)[Size];

    /// <summary>The traits that the column <c>[start, end)</c> of <paramref name="table"/> names.</summary>
    /// <exception cref="InvalidDataException">It names one that does not exist.</exception>
    public WordTraits Parse(string table, int start, int end)
    {
        var column = table.AsSpan(start, end - start);
        if (column.IsEmpty)
            throw new InvalidDataException("A row of the lexicon names no trait.");
        ref var seen = ref _seen[((column.Length * 31) + (column[0] * 7) + column[^1] + (column[column.Length / 2] * 3)) & (Size - 1)];
        if (seen.Table is { } known && column.SequenceEqual(known.AsSpan(seen.Start, seen.Length)))
            return seen.Traits;
        seen = (table, start, column.Length, Parse(column));
        return seen.Traits;
    }

    private static WordTraits Parse(ReadOnlySpan<char> column)
    {
        var traits = WordTraits.None;
        while (!column.IsEmpty)
        {
            int comma = column.IndexOf(',');
            var name = (comma < 0 ? column : column[..comma]).Trim();
            int bit = 0;
            while (bit < InOrder.Length && !name.SequenceEqual(InOrder[bit]))
                bit++;
            if (bit == InOrder.Length || name.IsEmpty)
                throw NoTrait(name.ToString());
            traits |= (WordTraits)(1UL << bit);
            column = comma < 0 ? [] : column[(comma + 1)..];
        }

        return traits;
    }

    private static InvalidDataException NoTrait(string name) =>
        new($"'{name}' is no trait of a word. The traits are: {string.Join(", ", Array.FindAll(InOrder, known => known.Length > 0))}.");
}
