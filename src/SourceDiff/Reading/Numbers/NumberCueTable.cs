using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>The cues of every entry of the lexicon, parsed once.</summary>
internal static class NumberCueTable
{
    public static NumberCues[] English { get; } = Load(NewsLexicon.English);

    private static NumberCues[] Load(NewsLexicon lexicon)
    {
        var cues = new NumberCues[lexicon.Count];
        for (int entry = 0; entry < cues.Length; entry++)
        {
            if ((lexicon.Traits(entry) & WordTraits.NumberCue) == 0)
                continue;
            string value = lexicon.Value(entry, WordTraits.NumberCue);
            if (!Enum.TryParse(value, out cues[entry]))
                throw new InvalidDataException($"number-cues.tsv: '{value}' of '{lexicon.Word(entry)}' are no cues. The cues are: {string.Join(", ", Enum.GetNames<NumberCues>())}.");
        }

        return cues;
    }
}
