using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>What the same documents tell and the same others leave out.</summary>
internal sealed class OmissionGroup(string title)
{
    public string Title { get; } = title;

    public List<Omission> Findings { get; } = [];

    /// <summary>The sentences, with all that they alone tell marked.</summary>
    public ExcerptList Sentences { get; } = new();
}
