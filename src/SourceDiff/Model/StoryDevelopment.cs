using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>
/// How the story developed, as far as the documents tell when they came out: what was new at each moment. It says what was told when, never who is
/// right: a later value is not a better one. Immutable and thread-safe; equality is by reference.
/// </summary>
public sealed class StoryDevelopment
{
    /// <summary>Makes a development of moments in the order of time.</summary>
    public StoryDevelopment(ImmutableArray<StoryMoment> moments, ImmutableArray<string> undated)
    {
        Moments = moments;
        Undated = undated;
    }

    /// <summary>The moments at which documents came out, the earliest first, also those that brought nothing new; empty when there are fewer than two.</summary>
    public ImmutableArray<StoryMoment> Moments { get; }

    /// <summary>The ids of the documents of which nobody knows when they came out, in the order of the comparison: what they alone tell is new at no moment.</summary>
    public ImmutableArray<string> Undated { get; }
}
