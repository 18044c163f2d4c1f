using SourceDiff.Aligning;

namespace SourceDiff.Tests;

/// <summary>Aligns whatever is a candidate, so that a test of judging does not test similarity.</summary>
internal sealed class EverythingIsAlike : ISimilarityMeasure
{
    public double Measure(in PassagePair pair) => 1;
}
