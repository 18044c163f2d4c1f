namespace SourceDiff.Model;

/// <summary>
/// A half-open range <c>[Start, End)</c> of UTF-16 code units in a document's original text.
/// <c>default</c> is the empty span at 0. Equality is by value.
/// </summary>
/// <param name="Start">The first code unit, 0 or greater.</param>
/// <param name="End">One past the last code unit, never less than <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>The number of UTF-16 code units covered.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span covers nothing.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether <paramref name="other"/> lies within this span; an empty span at either edge does.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="position"/> belongs to this span.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether the two spans share at least one code unit; touching spans do not.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The code units shared with <paramref name="other"/>, or an empty span where there are none.</summary>
    public TextSpan Intersect(TextSpan other)
    {
        int start = Math.Max(Start, other.Start);
        return new TextSpan(start, Math.Max(start, Math.Min(End, other.End)));
    }

    /// <summary>The smallest span that covers both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The words the span covers in <paramref name="text"/>.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>The span as <c>[10..20)</c>.</summary>
    public override string ToString() => $"[{Start}..{End})";
}
