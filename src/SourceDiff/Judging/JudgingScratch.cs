using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>The working memory of judging, kept from one pair of documents to the next, one pair at a time. Not thread-safe.</summary>
internal sealed class JudgingScratch
{
    public SlotScratch Slots { get; } = new();

    public MatchTable Matches { get; } = new();

    /// <summary>Forgets the last pair of documents.</summary>
    public void Begin(DocumentReading left, DocumentReading right)
    {
        Slots.Begin(left.Facts.Length, right.Facts.Length);
        Matches.Begin(left.Passages.Length, right.Passages.Length);
    }
}
