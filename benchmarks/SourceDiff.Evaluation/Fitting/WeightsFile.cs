using System.Globalization;
using System.Text;
using SourceDiff.Aligning;

namespace SourceDiff.Evaluation.Fitting;

/// <summary>Writes the weights as the table that the library compiles in: read in place, it costs no start-up.</summary>
internal static class WeightsFile
{
    public static string Write(ReadOnlySpan<float> first, ReadOnlySpan<float> final, ReadOnlySpan<float> preference)
    {
        var text = new StringBuilder("""
            namespace SourceDiff.Aligning;

            /// <summary>
            /// The weights of <see cref="LogisticSimilarity"/>, one a <see cref="SimilarityFeature"/>. Written by
            /// <c>SourceDiff.Evaluation fit similarity</c> from pairs of news articles with every sentence link annotated (texts of
            /// ECB+ via ABCD-LINK, CC BY 4.0) and from the ranked links of ABCD-LINK; calibrated on held-out folds: do not edit, fit again.
            /// </summary>
            internal static class SimilarityWeights
            {
                /// <summary>Pairs whose first estimate is below this many logits are dropped.</summary>
                public const float LeastEstimate = -4;

                /// <summary>Of the first estimate.</summary>

            """.ReplaceLineEndings("\n"));
        Append(text, "First", first);
        text.Append("\n    /// <summary>Of the similarity.</summary>\n");
        Append(text, "Final", final);
        text.Append("\n    /// <summary>Of the choice among the partners of one passage: fitted to put the right one first, not to be a probability.</summary>\n");
        Append(text, "Preference", preference[..PassageScoring.Features]);
        text.Append("\n    /// <summary>What each of them gains with the partners that passages have: where one article retells another it is 0.</summary>\n");
        Append(text, "PreferenceByPartners", preference[PassageScoring.Features..]);
        return text.Append("}\n").ToString();
    }

    private static void Append(StringBuilder text, string name, ReadOnlySpan<float> weights)
    {
        text.Append(CultureInfo.InvariantCulture, $"    public static ReadOnlySpan<float> {name} =>\n    [\n");
        for (int f = 0; f < weights.Length; f++)
            text.Append(CultureInfo.InvariantCulture, $"        {weights[f]:0.0###}f, // {(SimilarityFeature)f}\n");
        text.Append("    ];\n");
    }
}
