namespace SourceDiff.Aligning;

/// <summary>
/// About ln(1 + x), to a hundredth: the exponent of the number and a parabola over its mantissa. It is the same on every
/// machine, and several times as fast as the exact one; the weights were fitted with it.
/// </summary>
internal static class FastLogarithm
{
    private const float Ln2 = 0.6931472f;

    /// <summary>About the natural logarithm of one plus <paramref name="amount"/>, which is 0 or greater.</summary>
    public static float OfOnePlus(float amount)
    {
        int bits = BitConverter.SingleToInt32Bits(1 + amount);
        float mantissa = BitConverter.Int32BitsToSingle((bits & 0x007F_FFFF) | 0x3F80_0000) - 1;
        return Ln2 * ((bits >> 23) - 127 + mantissa + 0.34f * mantissa * (1 - mantissa));
    }
}
