using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// The cues of every entry of the lexicon, parsed once. The names are listed in the order of their bits, because asking the
/// runtime for those of an enumeration takes milliseconds of every start.
/// </summary>
internal static class NumberCueTable
{
    internal static readonly string[] InOrder =
    [
        nameof(NumberCues.Collective), nameof(NumberCues.EndsPhrase), nameof(NumberCues.Filler), nameof(NumberCues.LeadsToSize),
        nameof(NumberCues.SizeVerb), nameof(NumberCues.LaterWord), nameof(NumberCues.Stretch), nameof(NumberCues.Exceeds),
        nameof(NumberCues.BeforeTimeUnit), nameof(NumberCues.LeadsDuration), nameof(NumberCues.AfterDuration),
        nameof(NumberCues.Result), nameof(NumberCues.ScoreVerb), nameof(NumberCues.BeforeScore), nameof(NumberCues.AfterScore),
        nameof(NumberCues.Future), nameof(NumberCues.Street), nameof(NumberCues.Calibre), nameof(NumberCues.BeforeDecade),
        nameof(NumberCues.Turning), nameof(NumberCues.Dying), nameof(NumberCues.AgeWord), nameof(NumberCues.Places),
        nameof(NumberCues.AfterVerb),
        nameof(NumberCues.FirstThird), nameof(NumberCues.MiddleThird), nameof(NumberCues.LastThird), nameof(NumberCues.BeforeShare),
        nameof(NumberCues.BeforePronoun), nameof(NumberCues.AfterPronoun), nameof(NumberCues.Weighing), nameof(NumberCues.Paying),
        nameof(NumberCues.Dialling), nameof(NumberCues.NotBeforeYear), nameof(NumberCues.BeforeYear), nameof(NumberCues.BeforeMonth),
        nameof(NumberCues.BeforeDay), nameof(NumberCues.BeforeHour), nameof(NumberCues.VaguesDate), nameof(NumberCues.PrefixesDate),
        nameof(NumberCues.SoonWord), nameof(NumberCues.PartOfDate), nameof(NumberCues.NeedsCapital), nameof(NumberCues.BeforeWeekend),
        nameof(NumberCues.Dimension), nameof(NumberCues.PartOf), nameof(NumberCues.NoPredicate), nameof(NumberCues.Quake),
        nameof(NumberCues.Often), nameof(NumberCues.BehindFactor), nameof(NumberCues.BeforeFactor), nameof(NumberCues.Ballot), nameof(NumberCues.Opposing),
        nameof(NumberCues.Gauged), nameof(NumberCues.Figure),
    ];

    public static NumberCues[] English { get; } = Load(NewsLexicon.English);

    private static NumberCues[] Load(NewsLexicon lexicon)
    {
        var cues = new NumberCues[lexicon.Count];
        for (int entry = 0; entry < cues.Length; entry++)
        {
            if ((lexicon.Traits(entry) & WordTraits.NumberCue) != 0)
                cues[entry] = Parse(lexicon.Value(entry, WordTraits.NumberCue));
        }

        return cues;
    }

    private static NumberCues Parse(ReadOnlySpan<char> names)
    {
        var cues = NumberCues.None;
        while (!names.IsEmpty)
        {
            int comma = names.IndexOf(',');
            var name = (comma < 0 ? names : names[..comma]).Trim();
            int bit = 0;
            while (bit < InOrder.Length && !name.SequenceEqual(InOrder[bit]))
                bit++;
            if (bit == InOrder.Length)
                throw new InvalidDataException($"number-cues.tsv: '{name}' is no cue. The cues are: {string.Join(", ", InOrder)}.");
            cues |= (NumberCues)(1L << bit);
            names = comma < 0 ? [] : names[(comma + 1)..];
        }

        return cues;
    }
}
