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

        return new DocumentReading(document, tokens, passages, [.. context.Entities], InOrder(context.Facts), isTruncated)
        {
            PublishedOn = published,
            IsSupportedLanguage = isEnglish,
        };
    }

    /// <summary>By passage, span and aspect, then in the order found.</summary>
    private static ImmutableArray<Fact> InOrder(IReadOnlyList<Fact> facts)
    {
        var places = new FactPlace[facts.Count];
        for (int i = 0; i < places.Length; i++)
            places[i] = new FactPlace(facts[i].Passage, facts[i].Span, facts[i].Aspect, i);
        Array.Sort(places);
        var sorted = new Fact[places.Length];
        for (int i = 0; i < sorted.Length; i++)
            sorted[i] = facts[places[i].Index];
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    private readonly record struct FactPlace(int Passage, TextSpan Span, Aspect Aspect, int Index) : IComparable<FactPlace>
    {
        public int CompareTo(FactPlace other)
        {
            int order = Passage.CompareTo(other.Passage);
            if (order == 0)
                order = Span.CompareTo(other.Span);
            if (order == 0)
                order = ((int)Aspect).CompareTo((int)other.Aspect);
            return order == 0 ? Index.CompareTo(other.Index) : order;
        }
    }
}
