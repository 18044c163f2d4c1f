namespace SourceDiff.Evaluation.Predicting;

/// <summary>
/// The weights of <see cref="ParaphraseFeatures"/>. Written by <c>fit paraphrase</c> from the Microsoft Research Paraphrase
/// Corpus: do not edit, fit again. A paraphrase is bidirectional, an alignment is not, hence weights of their own.
/// </summary>
internal static class ParaphraseWeights
{
    public static ReadOnlySpan<float> All => [-4.3157f, 0.6726f, 1.0558f, 3.5897f, 0.0009f, -0.5649f, -2.3631f, 0.0682f, 0.7252f, -0.5959f, 0.0047f, 0.0f, 0.0f, 0.0f, 5.6079f, 0.4008f, -0.5246f, -0.1417f, 0.0277f, -0.3865f, -0.3579f, -0.2679f, 0.0f, 0.2099f, -0.1005f, -3.93f, -2.8364f, 8.9521f, 5.3464f, -2.2181f, -0.1055f, -0.3411f, 2.1645f, 0.2411f, 8.832f, -0.1682f, -0.9227f, -2.7912f, 0.159f, 0.6591f, -1.5746f, -0.3306f, 0.0661f, 0.1327f, -0.0105f, 0.0889f, -0.1083f, 0.1439f, -0.1973f, 0.0923f, -0.1627f, 0.0842f, -0.0275f, 0.2034f, 0.0605f, 0.2244f, 0.0518f, 0.0603f, -0.0662f, 0.2003f, 0.13f, 0.0307f, 0.0845f, 0.1192f, -0.283f, -0.0492f, -0.0083f, -0.2478f, 0.0781f, 0.2554f, -0.8117f];
}
