namespace SourceDiff.Evaluation.Predicting;

/// <summary>
/// The weights of <see cref="ParaphraseFeatures"/>. Written by <c>fit paraphrase</c> from the Microsoft Research Paraphrase
/// Corpus: do not edit, fit again. A paraphrase is bidirectional, an alignment is not, hence weights of their own.
/// </summary>
internal static class ParaphraseWeights
{
    public static ReadOnlySpan<float> All => [-3.4339f, 1.1107f, -0.4814f, 0.6204f, 4.0682f, 0.7787f, 1.1668f, -0.2891f, -0.327f, -0.1603f, 0.4069f, -0.6208f, 0.2268f, 0.4773f, 0.5726f, -2.0517f, -0.5512f, -0.4487f, 0.7135f, -0.3818f, -0.2974f, 0.0f, 0.0f, 0.0f, 2.3561f, -0.0625f, -0.3016f, 1.5214f, 0.0075f, -0.837f, -0.4759f, 2.3561f, -0.2355f, 0.0857f, -0.327f, -0.8058f, 0.5726f, -0.2676f, 0.0f, 5.508f, -6.1402f, -0.0572f, -0.3299f, 2.3222f, 0.2359f, 6.7899f, -0.0947f];
}
