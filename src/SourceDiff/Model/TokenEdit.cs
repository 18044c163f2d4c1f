namespace SourceDiff.Model;

/// <summary>A phrase of one side that stands for a phrase of the other; an empty span where one side has nothing.</summary>
/// <param name="Left">The phrase on the left; empty, at the place where it would stand, for an insertion.</param>
/// <param name="Right">The phrase on the right; empty, at the place where it would stand, for a deletion.</param>
public readonly record struct TokenEdit(TextSpan Left, TextSpan Right)
{
    /// <summary>The same edit seen from the other side.</summary>
    public TokenEdit Mirror() => new(Right, Left);
}
