using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>
/// Says how likely two passages report the same thing. It is symmetric: swapping the sides gives the same number. It sees
/// values masked, so that differing numbers still align; it never decides whether passages agree.
/// </summary>
public interface ISimilarityMeasure
{
    /// <summary>The probability, 0–1, that the two passages report the same thing.</summary>
    double Measure(DocumentReading left, Passage leftPassage, DocumentReading right, Passage rightPassage);
}
