using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>
/// Finds statements that are credited to a source: direct, indirect and mixed speech, "according to …", "the mayor's claim
/// that …". See <see cref="CreditReader"/> for how.
/// </summary>
internal sealed class AttributionExtractor : IFactExtractor
{
    /// <summary>A fact covers source and cue together while no more than this many tokens stand between them.</summary>
    private const int MaxGap = 12;

    /// <inheritdoc/>
    public void Extract(ReadingContext context)
    {
        var text = QuotedText.Read(context);
        var credits = CreditReader.Read(text);
        if (credits.Count == 0)
            return;
        var speakers = new SpeakerResolver(context);
        foreach (var credit in credits)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (credit.Contents.Count > 0)
                context.Add(ToFact(context, text, credit, speakers));
        }
    }

    private static AttributionFact ToFact(ReadingContext context, QuotedText text, Credit credit, SpeakerResolver speakers)
    {
        var tokens = context.Tokens;
        int passage = context.PassageAt(credit.Cue.Start);
        var (entity, name) = speakers.Resolve(credit.Source, credit.Paragraph, passage);
        var contents = new TextSpan[credit.Contents.Count];
        bool isQuoted = false;
        for (int i = 0; i < contents.Length; i++)
        {
            var content = credit.Contents[i];
            contents[i] = content.SpanIn(tokens);
            int quote = text.Quotes.NextFrom(content.Start);
            isQuoted |= text.Quotes.At(content.Start) >= 0 || (quote < text.Quotes.Ranges.Count && text.Quotes.Ranges[quote].Start < content.End);
        }

        return new AttributionFact(Both(context, credit, passage), passage, name)
        {
            SourceSpan = credit.Source.SpanIn(tokens),
            SourceEntity = entity,
            CueSpan = credit.Cue.SpanIn(tokens),
            ContentSpans = contents,
            IsQuoted = isQuoted,
        };
    }

    private static TextSpan Both(ReadingContext context, Credit credit, int passage)
    {
        var cue = credit.Cue.SpanIn(context.Tokens);
        bool near = !credit.Source.IsEmpty && credit.Source.Start >= context.Passages[passage].FirstToken
            && credit.Source.Start - credit.Cue.End <= MaxGap && credit.Cue.Start - credit.Source.End <= MaxGap;
        return near ? cue.Union(credit.Source.SpanIn(context.Tokens)) : cue;
    }
}
