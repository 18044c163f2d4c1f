// <example>
using SourceDiff;
using SourceDiff.Aligning;
using SourceDiff.Model;

// </example>
namespace ReadmeExamples;

/// <summary>The README's example of a measure of similarity of the host.</summary>
internal static class OwnSimilarity
{
    public static void Run(TextWriter Console)
    {
        // <example>
        var comparer = SourceComparer.Create(similarity: new Containment());
        var alignment = comparer.Compare(
        [
            new Document("morning", "The mayor said the bridge would reopen on 4 May."),
            new Document("evening", "The bridge will reopen on 11 May, the mayor said."),
        ]).Alignments.Single();
        Console.WriteLine($"{alignment.Kind}, {alignment.Similarity:F2}");
        // </example>
    }

    // <example>

    sealed class Containment : ISimilarityMeasure
    {
        // What the built-in measure weighs is at hand; so are both passages, with their words and facts.
        public double Measure(in PassagePair pair) => Math.Clamp(pair[SimilarityFeature.ContainmentMax], 0, 1);
    }
    // </example>
}
