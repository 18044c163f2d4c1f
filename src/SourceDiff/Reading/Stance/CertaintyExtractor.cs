using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading.Stance;

/// <summary>
/// Finds words that make a statement less or more certain, and the clause or noun phrase they reach: "allegedly", "may",
/// "suspected", "convicted of". Plans and forecasts ("expected to") are about the future, not about certainty, and are left
/// out. Linear in the text.
/// </summary>
internal sealed class CertaintyExtractor : IFactExtractor
{
    /// <inheritdoc/>
    public void Extract(ReadingContext context)
    {
        foreach (var passage in context.Passages)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (passage.IsContent)
                ExtractPassage(context, passage);
        }
    }

    private static void ExtractPassage(ReadingContext context, Passage passage)
    {
        var tokens = context.Tokens;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (!tokens.Has(i, WordTraits.Hedge | WordTraits.StartsStance))
                continue;
            int length = NewsLexicon.English.Match(tokens, i, WordTraits.Hedge, out int entry);
            if (length == 0 || i + length > passage.EndToken)
                continue;
            var hedge = HedgeWord.Read(tokens, i, length, entry, passage);
            if (!hedge.Scope.IsEmpty)
                context.Add(new CertaintyFact(tokens.SpanOf(i, i + length), passage.Index, hedge.Level, hedge.Scope.SpanIn(tokens)));
            i += length - 1;
        }

        if (passage.TokenCount > 2 && tokens[passage.EndToken - 1] is "?" && passage.Kind is PassageKind.Headline or PassageKind.Heading)
        {
            context.Add(new CertaintyFact(tokens.SpanOf(passage.EndToken - 1), passage.Index, CertaintyLevel.Speculated,
                tokens.SpanOf(passage.FirstToken, passage.EndToken - 1)));
        }
    }
}
