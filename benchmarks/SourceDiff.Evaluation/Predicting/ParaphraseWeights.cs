namespace SourceDiff.Evaluation.Predicting;

/// <summary>
/// The weights of <see cref="ParaphraseFeatures"/>. Written by <c>fit paraphrase</c> from the Microsoft Research Paraphrase
/// Corpus: do not edit, fit again. A paraphrase is bidirectional, an alignment is not, hence weights of their own.
/// </summary>
internal static class ParaphraseWeights
{
    public static ReadOnlySpan<float> All => [-3.485f, 1.1255f, -0.6351f, 0.7277f, 4.531f, 0.8559f, 0.8947f, -0.4937f, -0.3243f, -0.1396f, 0.4247f, -0.6721f, 0.1569f, 0.4442f, 0.5628f, -2.1256f, -0.5196f, -0.2881f, 0.7845f, -0.3892f, -0.2982f, 0.0f, 0.0f, 0.0f, 2.6472f, -0.0663f, -0.2804f, 1.1067f, -0.0274f, -0.8426f, -0.4833f, 2.6472f, -0.2026f, 0.0852f, -0.3243f, -0.7759f, 0.5628f, -0.2617f, 0.0f, 0.2009f, 0.0114f, -4.5539f, -2.9908f, 4.0267f, 5.5025f, 5.7552f, -6.1661f, -0.0523f, -0.3281f, 2.3382f, 0.2425f, 6.577f, -0.0953f];
}
