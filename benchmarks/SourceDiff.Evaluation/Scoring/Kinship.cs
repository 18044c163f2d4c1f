namespace SourceDiff.Evaluation.Scoring;

/// <summary>Which aspects count as the same detail seen from two sides: an age is a number, a duration a time.</summary>
internal static class Kinship
{
    private static readonly string[][] Families =
    [
        ["quantity", "money", "age", "duration"],
        ["date", "duration", "age"],
        ["name", "role", "place"],
        ["quotation", "attribution", "certainty"],
        ["event", "polarity", "certainty", "quotation"],
    ];

    public static bool AreKin(string a, string b) =>
        a == b || Families.Any(family => family.Contains(a) && family.Contains(b));
}
