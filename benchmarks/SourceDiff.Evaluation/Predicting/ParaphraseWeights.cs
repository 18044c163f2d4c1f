namespace SourceDiff.Evaluation.Predicting;

/// <summary>
/// The weights of <see cref="ParaphraseFeatures"/>. Written by <c>fit paraphrase</c> from the Microsoft Research Paraphrase
/// Corpus: do not edit, fit again. A paraphrase is bidirectional, an alignment is not, hence weights of their own.
/// </summary>
internal static class ParaphraseWeights
{
    public static ReadOnlySpan<float> All => [-4.3115f, 0.6714f, 1.0591f, 3.587f, 0.0034f, -0.5719f, -2.3663f, 0.0676f, 0.7236f, -0.5925f, 0.0047f, 0.0f, 0.0f, 0.0f, 5.5816f, 0.4042f, -0.5219f, -0.1446f, 0.0277f, -0.3866f, -0.359f, -0.2674f, 0.0f, 0.208f, -0.0851f, -3.9154f, -2.812f, 8.9198f, 5.341f, -2.2036f, -0.1065f, -0.3412f, 2.1592f, 0.24f, 8.8257f, -0.1672f, -0.9184f, -2.804f, 0.1582f, 0.6551f, -1.5822f, -0.3289f, 0.0663f, 0.1325f, -0.0105f, 0.088f, -0.1081f, 0.1388f, -0.1938f, 0.0931f, -0.1634f, 0.0829f, -0.0269f, 0.2053f, 0.0602f, 0.2236f, 0.0516f, 0.0605f, -0.0639f, 0.2002f, 0.1302f, 0.0276f, 0.0795f, 0.1319f, -0.2916f, -0.0438f, -0.0127f, -0.2639f, 0.0983f, 0.2522f, -0.8079f];
}
