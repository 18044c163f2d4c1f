using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads one document: tokens, passages, then one extractor after the other.</summary>
internal sealed class DocumentReader(ImmutableArray<IFactExtractor> extractors, int maxLength)
{
    public DocumentReading Read(Document document, CancellationToken cancellation)
    {
        bool isTruncated = document.Text.Length > maxLength;
        var tokens = Tokenizer.Tokenize(document.Text, isTruncated ? maxLength : document.Text.Length);
        var passages = Segmenter.Segment(tokens);
        var context = new ReadingContext(document, tokens, passages, cancellation);
        foreach (var extractor in extractors)
        {
            cancellation.ThrowIfCancellationRequested();
            extractor.Extract(context);
        }

        var facts = context.Facts.OrderBy(fact => fact.Passage).ThenBy(fact => fact.Span).ThenBy(fact => fact.Aspect);
        return new DocumentReading(document, tokens, passages, [.. context.Entities], [.. facts], isTruncated);
    }
}
