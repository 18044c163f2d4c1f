namespace SourceDiff.Aligning;

/// <summary>
/// Gives each term its information: inverse document frequency, once against English at large and once against the passages
/// of the two documents (Sanchez-Perez et al. 2014 call the latter tf-isf).
/// </summary>
internal static class TermWeights
{
    /// <summary>A word on every page still says a little.</summary>
    private const float Least = 0.15f;

    public static void Assign(TermTable table, int passages)
    {
        table.Seal();
        var flags = table.Flags;
        for (int term = 0; term < table.Count; term++)
        {
            if ((flags[term] & (TermFlags.SeenCapital | TermFlags.SeenSmall | TermFlags.Value)) == TermFlags.SeenCapital)
                flags[term] |= TermFlags.Name;
            int holding = table.LeftPassages[term] + table.RightPassages[term];
            table.LocalWeights[term] = MathF.Max(Least, MathF.Log((passages + 1f) / (holding + 0.5f)));
            table.Weights[term] = Background(table, term);
        }
    }

    private static float Background(TermTable table, int term) => (table.Flags[term] & TermFlags.Speech) != 0 ? 0.5f : 5f;
}
