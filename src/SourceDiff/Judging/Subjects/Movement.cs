using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>
/// A change as news tell it: by how much, by what share, and to what level: "rose <i>14</i> points, or <i>0.3 percent</i>, to <i>4,120</i>". At least two
/// of the three are told, and so the level from which it went.
/// </summary>
/// <param name="Change">By how much; <c>null</c> when not told.</param>
/// <param name="Share">By what share of the level before; <c>null</c> when not told.</param>
/// <param name="Level">Where it ended; <c>null</c> when not told.</param>
/// <param name="Sign">1 for a rise, -1 for a fall.</param>
/// <param name="Word">The token that says so.</param>
internal sealed record Movement(ValueMention? Change, ValueMention? Share, ValueMention? Level, int Sign, int Word)
{
    /// <summary>The level from which it went, as exactly as the rounding of the numbers tells: 4,106 ± 0.5. <c>null</c> when it cannot be told.</summary>
    public Interval? Start { get; init; }

    public bool Holds(ValueMention value) => value == Change || value == Share || value == Level;
}
