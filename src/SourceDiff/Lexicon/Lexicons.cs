using SourceDiff.Lexicon.Contraries;
using SourceDiff.Lexicon.Counting;

namespace SourceDiff.Lexicon;

/// <summary>All that is known of words and read on first use.</summary>
internal static class Lexicons
{
    /// <summary>Reads all of it now: a command that has a second processor needs not wait for it where it is first used. Safe from any thread.</summary>
    public static void Load()
    {
        _ = NewsLexicon.English.Count;
        _ = StatementWords.Is(0, StatementKinds.None);
        _ = ContraryTable.English;
        _ = KindTable.English;
        _ = OfficeTable.English;
        _ = DoerTable.English;
        _ = CountedNouns.English;
        _ = WordGroups.Happenings;
        _ = WordGroups.Spans;
        _ = ScoreWords.Of(0);
        _ = ValueWords.Of(0);
        _ = Journeys.Has(0);
        _ = GivenNames.AreForms("", "");
    }
}
