namespace SourceDiff.Evaluation.Predicting;

/// <summary>
/// The weights of <see cref="ParaphraseFeatures"/>. Written by <c>fit paraphrase</c> from the Microsoft Research Paraphrase
/// Corpus: do not edit, fit again. A paraphrase is bidirectional, an alignment is not, hence weights of their own.
/// </summary>
internal static class ParaphraseWeights
{
    public static ReadOnlySpan<float> All => [-4.3135f, 0.6709f, 1.0568f, 3.5895f, 0.0013f, -0.564f, -2.3634f, 0.0681f, 0.7242f, -0.5951f, 0.0056f, 0.0f, 0.0f, 0.0f, 5.6003f, 0.401f, -0.5236f, -0.1422f, 0.0281f, -0.3866f, -0.3585f, -0.2677f, 0.0f, 0.2079f, -0.101f, -3.9477f, -2.8358f, 8.9616f, 5.3488f, -2.2204f, -0.1056f, -0.3409f, 2.1646f, 0.2407f, 8.8348f, -0.1682f, -0.9231f, -2.7912f, 0.1587f, 0.6578f, -1.5749f, -0.3301f, 0.066f, 0.1326f, -0.0104f, 0.0882f, -0.1078f, 0.1436f, -0.1973f, 0.0901f, -0.1627f, 0.084f, -0.0273f, 0.2035f, 0.0604f, 0.2245f, 0.0517f, 0.0599f, -0.0661f, 0.2005f, 0.1298f, 0.0309f, 0.0844f, 0.1194f, -0.2832f, -0.0496f, -0.008f, -0.2477f, 0.0782f, 0.284f, -0.8118f];
}
