namespace SourceDiff.Evaluation.Predicting;

/// <summary>
/// The weights of <see cref="ParaphraseFeatures"/>. Written by <c>fit paraphrase</c> from the Microsoft Research Paraphrase
/// Corpus: do not edit, fit again. A paraphrase is bidirectional, an alignment is not, hence weights of their own.
/// </summary>
internal static class ParaphraseWeights
{
    public static ReadOnlySpan<float> All => [-7.1704f, 0.6995f, 1.0482f, 3.5964f, -0.0061f, -0.5733f, -2.3179f, 0.0816f, 0.7354f, -0.5763f, -0.0412f, 0.0f, -1.113f, 0.0f, 11.331f, 0.4302f, -0.5288f, -0.1426f, 0.0278f, -0.3812f, -0.3519f, -0.2727f, 0.0f, 0.1929f, -0.1082f, -3.8663f, -2.7529f, 8.8583f, 5.3492f, -2.1397f, -0.1052f, -0.3463f, 2.166f, 0.2429f, 8.7889f, -0.1525f, -0.9082f, -2.8695f, 0.1562f, 0.6717f, -1.6392f, -0.3266f, 0.061f, 0.1297f, -0.0087f, 0.0869f, -0.1098f, 0.1293f, -0.1951f, 0.0876f, -0.1589f, 0.0752f, -0.0273f, 0.208f, 0.0603f, 0.2228f, 0.0513f, 0.0597f, -0.0646f, 0.2038f, 0.1266f, 0.0669f, 0.0497f, 0.1409f, -0.2967f, -0.1235f, 0.0514f, -0.2634f, 0.105f, 0.2674f, -0.807f];
}
