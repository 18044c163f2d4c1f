namespace SourceDiff.Lexicon.Contraries;

/// <summary>Words for going from one place to another, and for what goes there.</summary>
internal static class Journeys
{
    private static readonly HashSet<int> Lemmas = [.. new[]
    {
        "flight", "fly", "flew", "flown", "flying", "plane", "aircraft", "jet", "airliner", "helicopter", "train", "bus", "coach", "ferry", "ship", "boat", "lorry", "truck", "convoy", "service",
        "travel", "travelling", "journey", "trip", "voyage", "sail", "sailing", "drive", "driving", "route", "express", "bind", "bound", "head", "heading", "en", "way", "crossing", "cargo", "shipment",
        "depart", "departure", "take", "taken", "return", "arrive", "arrival", "come", "came", "walk", "march", "cycle", "race", "tanker", "ticket", "line", "passenger",
    }.Select(word => EnglishWords.Describe(word).Lemma)];

    public static bool Has(int lemma) => Lemmas.Contains(lemma);
}
