using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>
/// Finds words given between quotation marks as somebody's own, one fact for each sentence of them, and takes speaker and cue
/// from the attribution that they belong to. Titles, nicknames and scare quotes, which nobody is credited with, are left out.
/// </summary>
internal sealed class QuotationExtractor : IFactExtractor
{
    /// <summary>Fewer quoted words that nobody is credited with are a name or a scare quote.</summary>
    private const int MinUncreditedWords = 5;

    /// <inheritdoc/>
    public void Extract(ReadingContext context)
    {
        var quotes = context.Quotes;
        if (quotes.Ranges.Count == 0)
            return;
        var owners = Owners(context, quotes);
        for (int i = 0; i < quotes.Ranges.Count; i++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var quote = quotes.Ranges[i];
            if (IsQuotation(context.Tokens, quote, owners[i]))
                AddSentences(context, quote, owners[i]);
        }
    }

    private static AttributionFact?[] Owners(ReadingContext context, QuoteMap quotes)
    {
        var owners = new AttributionFact?[quotes.Ranges.Count];
        foreach (var fact in context.Facts)
        {
            if (fact is not AttributionFact { IsQuoted: true } attribution)
                continue;
            foreach (var content in attribution.ContentSpans)
            {
                for (int i = quotes.NextFrom(context.Tokens.IndexAt(content.Start)); i < owners.Length; i++)
                {
                    if (context.Tokens.Starts[quotes.Ranges[i].First] >= content.End)
                        break;
                    // Of statements within statements, the nearest verb of speech is the quotation's.
                    if (owners[i] is not { } owner || Distance(attribution, context.Tokens, quotes.Ranges[i]) < Distance(owner, context.Tokens, quotes.Ranges[i]))
                        owners[i] = attribution;
                }
            }
        }

        return owners;
    }

    private static int Distance(AttributionFact fact, TokenTable tokens, QuotedRange quote) =>
        Math.Max(fact.CueSpan.Start - tokens.Ends[quote.Last - 1], tokens.Starts[quote.First] - fact.CueSpan.End);

    private static bool IsQuotation(TokenTable tokens, QuotedRange quote, AttributionFact? owner)
    {
        int words = 0, capitals = 0;
        for (int i = quote.First; i < quote.Last; i++)
        {
            if (tokens.Kinds[i] is not (TokenKind.Word or TokenKind.Number) || tokens.Has(i, WordTraits.Function))
            {
                words += tokens.Kinds[i] == TokenKind.Word ? 1 : 0;
                continue;
            }

            words++;
            capitals += (tokens.Shapes[i] & TokenShape.Capitalised) != 0 || tokens.Kinds[i] == TokenKind.Number ? 1 : -1;
        }

        bool sentence = tokens[quote.Last - 1] is "." or "?" or "!" or ",";
        bool title = capitals > 1 && !sentence && capitals * 2 >= words - 1;
        if (words == 0 || title)
            return false;
        return owner is not null || words >= MinUncreditedWords;
    }

    private static void AddSentences(ReadingContext context, QuotedRange quote, AttributionFact? owner)
    {
        for (int first = quote.First; first < quote.Last;)
        {
            int passage = context.PassageAt(first);
            int end = Math.Min(quote.Last, context.Passages[passage].EndToken);
            int last = end;
            while (last > first && context.Tokens[last - 1] is "," or ";" or "—" or "–")
                last--;
            if (last > first)
            {
                var span = context.Tokens.SpanOf(first, last);
                context.Add(new QuotationFact(span, passage, SpeechText.Words(context.Document.Text, span))
                {
                    SpeakerSpan = owner?.SourceSpan ?? default,
                    Speaker = owner?.SourceEntity ?? -1,
                    CueSpan = owner?.CueSpan ?? default,
                });
            }

            first = end;
        }
    }
}
