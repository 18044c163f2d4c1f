namespace SourceDiff.Model;

/// <summary>
/// A place in a sequence that is told without a number: "the <i>last</i> witness", "the <i>penultimate</i> stage", "the
/// <i>next</i> round". No judge compares it: what a sequence is of, and where it stands, two reports seldom share.
/// </summary>
public sealed class SequenceFact : Fact
{
    /// <summary>Makes the fact that something stands <paramref name="offset"/> places from where <paramref name="isFromEnd"/> says.</summary>
    public SequenceFact(TextSpan span, int passage, int offset, bool isFromEnd) : base(span, passage)
    {
        Offset = offset;
        IsFromEnd = isFromEnd;
    }

    /// <inheritdoc/>
    public override Aspect Aspect => Aspect.Quantity;

    /// <summary>How many places away: 0 for the last and the current one, -1 for the penultimate and the previous one, 1 for the next.</summary>
    public int Offset { get; }

    /// <summary>Whether it is counted from the end of the sequence; otherwise from where the text stands.</summary>
    public bool IsFromEnd { get; }

    /// <inheritdoc/>
    public override string Value => (IsFromEnd, Offset) switch
    {
        (true, 0) => "last",
        (true, _) => $"last but {-Offset}",
        (_, 0) => "current",
        (_, > 0) => "next",
        _ => "previous",
    };
}
