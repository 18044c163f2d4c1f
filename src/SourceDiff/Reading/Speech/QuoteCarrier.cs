namespace SourceDiff.Reading.Speech;

/// <summary>
/// Carries a speaker to the quotations that no words credit: those that follow in the same paragraph, those of the next
/// paragraph after a colon, and those that go on from paragraph to paragraph. One pass over quotations and credits.
/// </summary>
internal sealed class QuoteCarrier(QuotedText text, List<Credit> credits)
{
    public void Carry()
    {
        int count = text.Quotes.Ranges.Count;
        if (count == 0 || credits.Count == 0)
            return;
        var owners = Owners(count);
        int sentence = 0, credit = 0;
        Credit? last = null;
        int lastParagraph = -1;
        for (int i = 0; i < count; i++)
        {
            var quote = text.Quotes.Ranges[i];
            while (sentence + 1 < text.Sentences.Count && text.Sentences[sentence + 1].Start <= quote.Start)
                sentence++;
            while (credit < credits.Count && credits[credit].Cue.Start < quote.Start)
                credit++;
            if (owners[i] is { } owner)
            {
                (last, lastParagraph) = (owner, text.Sentences[sentence].Paragraph);
                continue;
            }

            var place = text.Sentences[sentence];
            bool isSentence = quote.Start == place.Start;
            var before = credit > 0 ? credits[credit - 1] : null;
            Credit? speaker = quote.Continues && i > 0 ? owners[i - 1]
                : !isSentence ? null
                : last is not null && place.Paragraph - lastParagraph <= 1 && (credit == 0 || credits[credit - 1].Cue.End <= place.Start)
                    && (credit == 0 || credits[credit - 1] == last || place.Paragraph == lastParagraph) && !IsCredited(place, credit) ? last
                : before is { Announces: true } && before.Paragraph + 1 == place.Paragraph ? before
                : null;
            if (speaker is null && isSentence && credit < credits.Count && credits[credit] is var next && next.Paragraph == place.Paragraph
                && i + 1 < count && owners[i + 1] == next && quote.End + 1 >= text.Quotes.Ranges[i + 1].Start)
            {
                speaker = next;
            }

            if (speaker is null)
                continue;
            owners[i] = last = speaker;
            lastParagraph = place.Paragraph;
            speaker.Add(new TokenRange(quote.Start, quote.End));
        }
    }

    /// <summary>Whether a cue of its own follows in the sentence.</summary>
    private bool IsCredited(QuotedSentence place, int credit) => credit < credits.Count && credits[credit].Cue.Start < place.End;

    private Credit?[] Owners(int count)
    {
        var owners = new Credit?[count];
        foreach (var credit in credits)
        {
            foreach (var content in credit.Contents)
            {
                for (int i = text.Quotes.NextFrom(content.Start); i < count && text.Quotes.Ranges[i].End <= content.End; i++)
                    owners[i] ??= credit;
            }
        }

        return owners;
    }
}
