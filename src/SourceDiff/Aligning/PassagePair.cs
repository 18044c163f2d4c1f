using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>Two passages of different documents whose similarity is asked for, with what has been measured of them.</summary>
public readonly ref struct PassagePair
{
    private readonly ReadOnlySpan<float> _features;

    internal PassagePair(DocumentReading left, Passage leftPassage, DocumentReading right, Passage rightPassage, ReadOnlySpan<float> features)
    {
        Left = left;
        LeftPassage = leftPassage;
        Right = right;
        RightPassage = rightPassage;
        _features = features;
    }

    /// <summary>The reading of the first document.</summary>
    public DocumentReading Left { get; }

    /// <summary>The passage of the first document.</summary>
    public Passage LeftPassage { get; }

    /// <summary>The reading of the second document.</summary>
    public DocumentReading Right { get; }

    /// <summary>The passage of the second document.</summary>
    public Passage RightPassage { get; }

    /// <summary>What was measured for <paramref name="feature"/>.</summary>
    public double this[SimilarityFeature feature] => _features[(int)feature];

    internal ReadOnlySpan<float> Features => _features;
}
