namespace SourceDiff.Evaluation.Predicting;

/// <summary>
/// The weights of <see cref="ParaphraseFeatures"/>. Written by <c>fit paraphrase</c> from the Microsoft Research Paraphrase
/// Corpus: do not edit, fit again. A paraphrase is bidirectional, an alignment is not, hence weights of their own.
/// </summary>
internal static class ParaphraseWeights
{
    public static ReadOnlySpan<float> All => [-5.3461f, 0.8965f, 0.8641f, 3.7767f, -0.1775f, 0.3019f, -0.9074f, 0.1461f, 0.932f, -0.6974f, -0.6279f, 0.0f, 0.0f, 0.0f, 6.9604f, 1.2163f, -0.6275f, -0.4416f, 0.062f, -0.4318f, -0.5718f, -0.245f, 0.0f, 0.4517f, 0.0027f, -4.5114f, -2.169f, 8.6863f, 6.0983f, -2.2851f, -0.1669f, -0.4033f, 2.4709f, 0.3161f, 8.6689f, -0.0626f, -0.8853f, -3.3127f, 0.5088f, 0.8253f, -1.1625f];
}
