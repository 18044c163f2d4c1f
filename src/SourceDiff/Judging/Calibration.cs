namespace SourceDiff.Judging;

/// <summary>
/// Turns the strength of a pair into the probability that an editor would sign the finding. Set by hand from the precision
/// measured on annotated article pairs, by strength above the gate; a fitted curve may replace it.
/// </summary>
internal static class Calibration
{
    /// <summary>Two values that differ: at the gate half are right, with the whole context shared nine in ten.</summary>
    public static double Discrepancy(double strength, double gate) => Rise(0.5, 0.92, strength, gate);

    /// <summary>
    /// Sides that exclude each other: of the findings about no value that an earlier curve gave .73 and .85 on open invented pairs, 57 of 76
    /// were right; of sides alone, on open real pairs, 5 of 9. Hence a curve that starts at one of two.
    /// </summary>
    public static double Stand(double strength) => Rise(0.5, 0.84, strength, 0);

    /// <summary>What one affirms and the other negates in aligned passages: of 12 told of open pairs 5 were right, of the falsified ones nearly all.</summary>
    public static double Negation(double strength, double gate) => Rise(0.4, 0.85, strength, gate);

    /// <summary>What fills one place of one deed: too few were told of open pairs, one of a real one and one of an invented, for more than a guess.</summary>
    public static double Deed(double strength, double gate) => Rise(0.5, 0.7, strength, gate);

    /// <summary>Two values that agree: equal values in aligned passages are seldom chance.</summary>
    public static double Agreement(double strength, double gate) => Rise(0.75, 0.99, strength, gate);

    private static double Rise(double low, double high, double strength, double gate) =>
        Math.Round(low + ((high - low) * Math.Clamp((strength - gate) / (1 - gate), 0, 1)), 3);
}
