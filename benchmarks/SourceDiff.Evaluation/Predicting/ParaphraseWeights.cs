namespace SourceDiff.Evaluation.Predicting;

/// <summary>
/// The weights of <see cref="ParaphraseFeatures"/>. Written by <c>fit paraphrase</c> from the Microsoft Research Paraphrase
/// Corpus: do not edit, fit again. A paraphrase is bidirectional, an alignment is not, hence weights of their own.
/// </summary>
internal static class ParaphraseWeights
{
    public static ReadOnlySpan<float> All => [-1.1899f, 1.1268f, -0.4489f, 0.5498f, 4.0125f, 0.5278f, 0.7302f, 1.0357f, -0.3763f, -0.0981f, 0.3574f, -1.2927f, 0.1852f, 0.2075f, 0.5049f, -2.1517f, -0.5558f, -0.1772f, 0.6831f, -0.3394f, -0.2461f, 0.0f, 0.0f, 0.0f, 0.0f, -0.0259f, -0.2758f, 1.2447f, 0.113f, -0.8148f, 5.3669f, -6.0522f, -0.1751f, -0.3487f, 2.2561f, 0.0929f, 6.7624f, -0.1258f];
}
