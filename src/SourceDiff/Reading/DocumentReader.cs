using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Reads one document: tokens, passages, then one extractor after the other. A text that is not English keeps its tokens,
/// sentences and figures; what needs English words is not read, and the reading says so.
/// </summary>
internal sealed class DocumentReader(ImmutableArray<IFactExtractor> extractors, int maxLength)
{
    /// <summary>More facts than ever start with one word.</summary>
    private const int FewEqual = 16;

    /// <summary>An end, an aspect and a place make one number: of documents of 2 GB, up to 32 aspects, up to 134 million facts.</summary>
    private const int AspectBits = 5, PlaceBits = 27;

    public DocumentReading Read(Document document, CancellationToken cancellation)
    {
        bool isTruncated = document.Text.Length > maxLength;
        var tokens = Tokenizer.Tokenize(document.Text, isTruncated ? maxLength : document.Text.Length);
        cancellation.ThrowIfCancellationRequested();
        var passages = Segmenter.Segment(tokens);
        var published = PublicationDate.Of(document, tokens, passages);
        bool isEnglish = LanguageDetector.IsEnglish(document, tokens);
        var context = new ReadingContext(document, tokens, passages, cancellation) { ReferenceDate = published };
        foreach (var extractor in extractors)
        {
            cancellation.ThrowIfCancellationRequested();
            if (isEnglish || !EnglishExtractors.NeedsEnglish(extractor))
                extractor.Extract(context);
        }

        return new DocumentReading(document, tokens, passages, [.. context.Entities], InOrder(context.FactsSoFar), isTruncated)
        {
            PublishedOn = published,
            IsSupportedLanguage = isEnglish,
        };
    }

    /// <summary>By passage, span and aspect, then in the order found.</summary>
    private static ImmutableArray<Fact> InOrder(ReadOnlySpan<Fact> facts)
    {
        // Where a fact starts is one number, and tells nearly all of them apart.
        long[] rentedStarts = ArrayPool<long>.Shared.Rent(facts.Length);
        int[] rentedPlaces = ArrayPool<int>.Shared.Rent(facts.Length);
        var starts = rentedStarts.AsSpan(0, facts.Length);
        var places = rentedPlaces.AsSpan(0, facts.Length);
        for (int i = 0; i < facts.Length; i++)
            (starts[i], places[i]) = (((long)facts[i].Passage << 32) | (uint)facts[i].Span.Start, i);
        starts.Sort(places);
        for (int first = 0, end; first < starts.Length; first = end)
        {
            end = first + 1;
            while (end < starts.Length && starts[end] == starts[first])
                end++;
            if (end - first > 1)
                SortEqual(facts, places[first..end]);
        }

        var sorted = new Fact[facts.Length];
        for (int i = 0; i < sorted.Length; i++)
            sorted[i] = facts[places[i]];
        ArrayPool<long>.Shared.Return(rentedStarts);
        ArrayPool<int>.Shared.Return(rentedPlaces);
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    /// <summary>The order of facts that start at one place.</summary>
    private static void SortEqual(ReadOnlySpan<Fact> facts, Span<int> places)
    {
        Span<long> keys = places.Length <= FewEqual ? stackalloc long[places.Length] : new long[places.Length];
        for (int i = 0; i < keys.Length; i++)
            keys[i] = ((((long)facts[places[i]].Span.End << AspectBits) | (uint)facts[places[i]].Aspect) << PlaceBits) | (uint)places[i];
        keys.Sort();
        for (int i = 0; i < keys.Length; i++)
            places[i] = (int)(keys[i] & ((1L << PlaceBits) - 1));
    }
}
