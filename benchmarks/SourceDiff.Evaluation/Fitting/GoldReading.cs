using System.Collections.Immutable;
using System.Text;
using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff.Evaluation.Fitting;

/// <summary>Reads a text whose sentences are given. Their kinds are those of our own segmenter where it sees the same passage.</summary>
internal static class GoldReading
{
    public static DocumentReading Of(string id, IReadOnlyList<string> sentences)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        foreach (string sentence in sentences)
        {
            int start = text.Length;
            text.Append(sentence);
            spans.Add(new TextSpan(start, text.Length));
            text.Append('\n');
        }

        return Of(id, text.ToString(), spans);
    }

    public static DocumentReading Of(string id, string text, IReadOnlyList<TextSpan> spans)
    {
        var document = new Document(id, text);
        var tokens = Tokenizer.Tokenize(text, text.Length);
        var own = Segmenter.Segment(tokens);
        var passages = ImmutableArray.CreateBuilder<Passage>();
        foreach (var span in spans)
        {
            int first = tokens.IndexAt(span.Start), end = span.IsEmpty ? first : tokens.IndexAt(span.End - 1) + 1;
            end = Math.Clamp(end, first, tokens.Count);
            var kind = own.FirstOrDefault(passage => passage.Span.Overlaps(span))?.Kind ?? PassageKind.Sentence;
            passages.Add(new Passage(passages.Count, span, kind, 0, first, end));
        }

        var context = new ReadingContext(document, tokens, passages.ToImmutable(), CancellationToken.None);
        foreach (var extractor in EnglishExtractors.All)
            extractor.Extract(context);
        return new DocumentReading(document, tokens, context.Passages, [.. context.Entities], [.. context.Facts.OrderBy(fact => fact.Passage).ThenBy(fact => fact.Span)], false);
    }
}
