using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>A text seen as sentences with their quotations: what the readers of speech work on.</summary>
internal sealed class QuotedText
{
    /// <summary>How far after a quotation the words that credit it may start a verb of speech.</summary>
    private const int CueReach = 12;

    private QuotedText(ReadingContext context, QuoteMap quotes)
    {
        Tokens = context.Tokens;
        Quotes = quotes;
        Sentences = Join(context);
    }

    public TokenTable Tokens { get; }

    public QuoteMap Quotes { get; }

    public List<QuotedSentence> Sentences { get; }

    public static QuotedText Read(ReadingContext context) => new(context, context.Quotes);

    /// <summary>Whether a quotation starts at the token.</summary>
    public bool QuoteStartsAt(int token, out QuotedRange quote)
    {
        int index = Tokens.Kinds[token] == TokenKind.Quote ? Quotes.At(token) : -1;
        quote = index >= 0 ? Quotes.Ranges[index] : default;
        return index >= 0 && quote.Start == token;
    }

    /// <summary>Whether a quotation ends right before the token.</summary>
    public bool QuoteEndsAt(int end, out QuotedRange quote)
    {
        int index = end > 0 ? Quotes.At(end - 1) : -1;
        quote = index >= 0 ? Quotes.Ranges[index] : default;
        return index >= 0 && quote.End == end;
    }

    /// <summary>One past the quotation that covers the token, or the next token.</summary>
    public int Next(int token)
    {
        int index = Tokens.Kinds[token] == TokenKind.Quote ? Quotes.At(token) : -1;
        return index >= 0 ? Quotes.Ranges[index].End : token + 1;
    }

    /// <summary>The start of the quotation that ends right before the token, or the token before.</summary>
    public int Previous(int token)
    {
        int index = Quotes.At(token - 1);
        return index >= 0 ? Quotes.Ranges[index].Start : token - 1;
    }

    /// <summary>Whether the quoted words end as a sentence, or before the words that credit them: <c>"…," "…?"</c></summary>
    public bool EndsAsSpeech(QuotedRange quote) => LastOf(quote) is "," or "." or "?" or "!" or "…" or "..." or "—" or "–" or "-" or ";" or ":";

    /// <summary>Whether the quoted words end in a comma: what follows is no longer part of their clause.</summary>
    public bool EndsInComma(QuotedRange quote) => LastOf(quote) is ",";

    /// <summary>The last token of the quoted words, over the marks of a quotation within.</summary>
    private ReadOnlySpan<char> LastOf(QuotedRange quote)
    {
        int last = quote.Last - 1;
        while (last > quote.First && Tokens.Kinds[last] == TokenKind.Quote)
            last--;
        return Tokens[last];
    }

    private List<QuotedSentence> Join(ReadingContext context)
    {
        var sentences = new List<QuotedSentence>(context.Passages.Length);
        foreach (var passage in context.Passages)
        {
            if (sentences.Count > 0 && sentences[^1] is var before && before.Paragraph == passage.Paragraph && Belongs(passage))
                sentences[^1] = before with { End = passage.EndToken };
            else
                sentences.Add(new QuotedSentence(passage.FirstToken, passage.EndToken, passage.Paragraph, passage.Kind is PassageKind.Headline or PassageKind.Heading));
        }

        return sentences;
    }

    private bool Belongs(Passage passage)
    {
        int first = passage.FirstToken;
        int covering = Quotes.At(first);
        if (covering >= 0 && Quotes.Ranges[covering].Start < first)
            return true;
        if (!QuoteEndsAt(first, out var quote))
            return false;
        if ((Tokens.Shapes[first] & TokenShape.Capitalised) == 0 && Tokens.Kinds[first] == TokenKind.Word)
            return true;
        // "…!" Gray said. — a name and a verb of speech are no sentence of their own.
        return LastOf(quote) is not "." && IsCredit(first, passage.EndToken);
    }

    private bool IsCredit(int first, int end)
    {
        for (int i = first; i < Math.Min(end, first + CueReach); i++)
        {
            if (Tokens.Kinds[i] == TokenKind.Quote)
                return false;
            if (Tokens.Has(i, WordTraits.SpeechVerb) && SpeechVerb.Read(Tokens, i).Form != SpeechForm.Base)
                return true;
        }

        return false;
    }
}
