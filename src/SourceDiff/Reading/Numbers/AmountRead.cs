using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>A number with its bounds, approximation and range, and the tokens that they take.</summary>
/// <param name="Start">The first token, the bound included.</param>
/// <param name="End">One past the last token.</param>
/// <param name="NumberStart">The first token of the number itself.</param>
/// <param name="Amount">The number and what it leaves possible.</param>
/// <param name="Form">How the number is written.</param>
/// <param name="First">The first number of a range or a pair, the number itself otherwise.</param>
/// <param name="Second">The second number of a range or a pair.</param>
/// <param name="IsDashed">Whether the two numbers are joined by a dash: a range, or a score.</param>
internal readonly record struct AmountRead(
    int Start, int End, int NumberStart, Amount Amount, NumberForm Form, double First, double? Second = null, bool IsDashed = false)
{
    /// <summary>Whether the words give no number at all: "dozens".</summary>
    public bool IsVague => Amount.Approximation == Approximation.Vague;
}
