using SourceDiff.Model;
using SourceDiff.Reading.Names;

namespace SourceDiff.Reading;

/// <summary>Finds who has an age that stands behind its person: "Brandt, 38,", "a man in his 40s", "Brandt, who turned 38", "he was 38".</summary>
internal static class AgeHolder
{
    private const int Reach = 7;

    private const WordTraits Persons = WordTraits.PersonNoun | WordTraits.Kinship | WordTraits.Role;

    /// <summary>The words for who is that old, and the index of the entity, or -1 when nobody is named.</summary>
    public static (TextSpan Span, int Entity) Before(NumericScan scan, NameTable names, int start)
    {
        for (int at = start - 1; at >= scan.First && at >= start - Reach; at--)
        {
            if (names.EndingAt(at) is { Entity.Kind: not EntityKind.Place } name)
                return (name.Span, name.Entity.Index);
            if (scan.IsAny(at, "he", "she"))
                return (scan.Tokens.SpanOf(at), names.Pronouns.Resolve(at, scan.Passage));
            if (scan.Has(at, Persons) || (at >= start - 2 && IsBearer(scan, at)))
                return (scan.Tokens.SpanOf(at), -1);
            if (!IsBetween(scan, at))
                break;
        }

        return names.LastPersonIn(scan.Tokens.Starts[scan.First], scan.Tokens.Starts[start]) is { } latest ? (latest.Span, latest.Entity.Index) : (default, -1);
    }

    private static bool IsBearer(NumericScan scan, int at) =>
        scan.IsWord(at) && scan.Is(at, WordClasses.Noun) && (!scan.Is(at, WordClasses.Verb) || scan.Has(at - 1, WordTraits.Determiner)) && !scan.Has(at, WordTraits.Cardinal | WordTraits.Preposition | WordTraits.Pronoun)
        && !scan.Has(at - 1, WordTraits.Preposition);

    /// <summary>What may stand between a person and the age: "who will turn", ", ", "in his", "died at the".</summary>
    private static bool IsBetween(NumericScan scan, int at) =>
        scan.IsAny(at, ",", "(") || scan.IsNumber(at) || scan.IsDash(at)
        || scan.Has(at, WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Relative | WordTraits.Possessive | WordTraits.Preposition | WordTraits.Determiner | WordTraits.Conjunction)
        || scan.Cue(at, NumberCues.Turning | NumberCues.Dying | NumberCues.AgeWord);
}
