using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>
/// A moment of a developing story and what was new then. Documents that came out within an hour of the first of them are of one moment, and so are all
/// of a day when of one of them only the day is known. Immutable and thread-safe; equality is by reference.
/// </summary>
public sealed class StoryMoment
{
    /// <summary>Makes a moment at which one document came out, or several.</summary>
    public StoryMoment(AsOf asOf, ImmutableArray<string> documentIds)
    {
        AsOf = asOf;
        DocumentIds = documentIds;
    }

    /// <summary>When the first of its documents came out; the day alone when of one of them no more is known.</summary>
    public AsOf AsOf { get; }

    /// <summary>The ids of the documents that came out then, in the order of the comparison.</summary>
    public ImmutableArray<string> DocumentIds { get; }

    /// <summary>The values that followed others, those of the weightiest claims first.</summary>
    public ImmutableArray<ValueChange> Changes { get; init; } = [];

    /// <summary>The claims that no document had told before, the weightiest first.</summary>
    public ImmutableArray<FirstReport> FirstReports { get; init; } = [];
}
