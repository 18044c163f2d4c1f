namespace SourceDiff.Model;

/// <summary>The same words in two documents, one after the other. Equality is by value.</summary>
/// <param name="Left">Where they stand in the document that comes first in the comparison.</param>
/// <param name="Right">Where they stand in the other.</param>
/// <param name="Words">How many words they are; figures count, punctuation does not.</param>
public sealed record SharedRun(Citation Left, Citation Right, int Words)
{
    /// <summary>The same run seen from the other side.</summary>
    public SharedRun Mirror() => new(Right, Left, Words);
}
