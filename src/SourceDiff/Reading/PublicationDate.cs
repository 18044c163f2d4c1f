using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Finds the day on which an article was published: what is known of it, else its first stamp or dateline with a full date.</summary>
internal static class PublicationDate
{
    /// <summary>Stamps of the article stand before or soon after its headline; later ones belong to comments and other articles.</summary>
    private const int FirstPassages = 20;

    public static DateOnly? Of(Document document, TokenTable tokens, ImmutableArray<Passage> passages)
    {
        if (document.PublishedAt is { } published)
            return DateOnly.FromDateTime(published.DateTime);
        for (int i = 0; i < passages.Length && i < FirstPassages; i++)
        {
            var passage = passages[i];
            if (passage.Kind is PassageKind.Timestamp or PassageKind.Dateline && StampScanner.ReadDate(tokens, passage.FirstToken, passage.EndToken) is { } date)
                return date;
        }

        return null;
    }
}
