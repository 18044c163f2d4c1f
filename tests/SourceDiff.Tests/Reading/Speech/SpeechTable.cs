using SourceDiff.Model;

namespace SourceDiff.Tests.Reading.Speech;

/// <summary>Prints the facts of speech and stance of a text, one a line, so that a test shows what was read.</summary>
internal static class SpeechTable
{
    public static string Attributions(string text) => Table<AttributionFact>(text, fact =>
        $"{Of(text, fact.SourceSpan)} | {Of(text, fact.CueSpan)} | {string.Join(" + ", fact.ContentSpans.Select(span => Of(text, span)))}");

    public static string Quotations(string text) => Table<QuotationFact>(text, fact => $"{Of(text, fact.SpeakerSpan)} | {fact.Words}");

    public static string Negations(string text) => Table<PolarityFact>(text, fact =>
        $"{Of(text, fact.Span)} | {Of(text, fact.HeadSpan)} | {Of(text, fact.ScopeSpan)}");

    public static string Certainties(string text) => Table<CertaintyFact>(text, fact =>
        $"{fact.Value} | {Of(text, fact.Span)} | {Of(text, fact.ScopeSpan)}");

    private static string Table<TFact>(string text, Func<TFact, string> row)
        where TFact : Fact =>
        string.Join('\n', SourceComparer.Create().Read(new Document("a", text)).Facts.OfType<TFact>().Select(row));

    private static string Of(string text, TextSpan span) => span.IsEmpty ? "-" : text[span.Start..span.End];
}
