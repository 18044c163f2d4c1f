namespace SourceDiff.Judging.Findings;

/// <summary>The words of one document in a group, by number, with the value that they give.</summary>
/// <param name="Document">The number of the document.</param>
/// <param name="Mention">The number of the words: the same span and aspect of a document have the same.</param>
/// <param name="Place">The number of the passage that holds them.</param>
/// <param name="Verdict">A verdict on them.</param>
/// <param name="IsLeft">Whether the document is the left one of the verdict.</param>
internal readonly record struct GroupMember(int Document, int Mention, int Place, Verdict Verdict, bool IsLeft)
{
    /// <summary>What converting and rounding to another unit changes at most: "10 kilometres", "six miles".</summary>
    private const double Rounding = 0.2;

    /// <summary>The words and their value.</summary>
    public VerdictSide Side => IsLeft ? Verdict.Left : Verdict.Right;

    /// <summary>Whether the two give the same value: "34" and "34 people" do.</summary>
    public bool HoldsSame(in GroupMember other) => HaveSame(Side, other.Side);

    /// <summary>
    /// Whether both values can be true of one thing, rounding allowed: "at least one" goes with six and with 230,000, and these two do not go
    /// together.
    /// </summary>
    public bool GoesWith(in GroupMember other) => !AreTwoMinutes(Side.Value, other.Side.Value) && (
        Side.Range is not { } one || other.Side.Range is not { } with || one.Overlaps(with) || Math.Max(one.Low, with.Low) - Math.Min(one.High, with.High) <= Rounding * Math.Max(Math.Abs(one.Low), Math.Abs(with.Low)));

    /// <summary>"shortly after 3:30" goes with 3:33 and with 3:30, and these two do not go together; a whole hour may stand for a part of the day.</summary>
    private static bool AreTwoMinutes(string one, string other) => IsMinute(one) && IsMinute(other) && !one.AsSpan(one.Length - Clock).SequenceEqual(other.AsSpan(other.Length - Clock));

    /// <summary>The characters of "03:33".</summary>
    private const int Clock = 5;

    private static bool IsMinute(string value) =>
        value.Length >= Clock && value[^3] == ':' && char.IsAsciiDigit(value[^1]) && char.IsAsciiDigit(value[^4]) && !value.EndsWith("00", StringComparison.Ordinal) && !value.StartsWith("about", StringComparison.Ordinal);

    private static bool HaveSame(in VerdictSide one, in VerdictSide other) =>
        one.Value == other.Value || (one.Range is { } range && other.Range == range);
}
