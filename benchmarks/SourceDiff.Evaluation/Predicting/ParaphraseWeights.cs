namespace SourceDiff.Evaluation.Predicting;

/// <summary>
/// The weights of <see cref="ParaphraseFeatures"/>. Written by <c>fit paraphrase</c> from the Microsoft Research Paraphrase
/// Corpus: do not edit, fit again. A paraphrase is bidirectional, an alignment is not, hence weights of their own.
/// </summary>
internal static class ParaphraseWeights
{
    public static ReadOnlySpan<float> All => [-7.1668f, 0.6962f, 1.0434f, 3.59f, -0.0045f, -0.573f, -2.3091f, 0.0831f, 0.7353f, -0.5801f, -0.0422f, 0.0f, -1.1128f, 0.0f, 11.3383f, 0.4356f, -0.5278f, -0.1436f, 0.0275f, -0.3809f, -0.3509f, -0.271f, 0.0f, 0.1936f, -0.1071f, -3.8647f, -2.7422f, 8.8428f, 5.3533f, -2.1381f, -0.1057f, -0.346f, 2.1683f, 0.2424f, 8.787f, -0.152f, -0.9093f, -2.8673f, 0.1564f, 0.6707f, -1.6447f, -0.3273f, 0.062f, 0.13f, -0.0089f, 0.0883f, -0.11f, 0.1293f, -0.1952f, 0.0914f, -0.163f, 0.0749f, -0.0275f, 0.2072f, 0.0609f, 0.2226f, 0.0514f, 0.06f, -0.0649f, 0.2035f, 0.1258f, 0.0664f, 0.05f, 0.1407f, -0.2969f, -0.1035f, 0.0259f, -0.2613f, 0.1123f, 0.2664f, -0.8082f];
}
