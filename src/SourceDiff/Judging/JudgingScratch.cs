using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>The working memory of judging, kept from one pair of documents to the next, one pair at a time. Not thread-safe.</summary>
internal sealed class JudgingScratch
{
    /// <summary>More than articles need: some 100 KB.</summary>
    private const int MaxRoom = 2_048;

    public SlotScratch Slots { get; } = new();

    public MatchTable Matches { get; } = new();

    /// <summary>Forgets the last pair of documents.</summary>
    public void Begin(DocumentReading left, DocumentReading right)
    {
        Slots.Begin(left.Facts.Length, right.Facts.Length);
        Matches.Begin(left.Passages.Length, right.Passages.Length);
    }

    /// <summary>Lets go of the last pair of documents, to be kept for others; <c>false</c> when they were so long that it is better thrown away.</summary>
    public bool TryForget()
    {
        if (Slots.Room > MaxRoom)
            return false;
        Slots.Forget();
        Matches.Forget();
        return true;
    }
}
