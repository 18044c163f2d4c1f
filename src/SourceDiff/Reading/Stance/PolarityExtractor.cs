using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading.Stance;

/// <summary>
/// Finds negations with their scope and head: "did <i>not</i> leave", "<i>no</i> officer was hurt", "<i>failed</i> to stop",
/// "<i>without</i> a permit". Two that meet ("did not deny") cancel out. Scope ends with the clause, as in the NegEx family of
/// readers (Chapman 2001); linear in the text.
/// </summary>
internal sealed class PolarityExtractor : IFactExtractor
{
    private const WordTraits Cues = WordTraits.Negation | WordTraits.ImplicitNegation;

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
        int cancelled = -1;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (!tokens.Has(i, Cues | WordTraits.StartsStance))
                continue;
            int length = NewsLexicon.English.Match(tokens, i, Cues, out int entry);
            if (length == 0 || i + length > passage.EndToken)
                continue;
            var negation = Negation.Read(tokens, i, length, entry, passage.EndToken, passage.FirstToken);
            if (negation.Reach == NegationReach.None)
            {
                i += length - 1;
                continue;
            }

            if (negation.Scope.IsEmpty)
                continue;
            int head = negation.Head;
            bool doubled = head > i && tokens.Has(head, Cues | WordTraits.StartsStance) && IsNegation(tokens, head, passage);
            if (i != cancelled && !doubled)
            {
                context.Add(new PolarityFact(tokens.SpanOf(i, i + length), passage.Index, negation.Scope.SpanIn(tokens))
                {
                    HeadSpan = head >= 0 ? tokens.SpanOf(head) : default,
                });
            }

            cancelled = doubled ? head : cancelled;
            i += length - 1;
        }
    }

    private static bool IsNegation(TokenTable tokens, int token, Passage passage)
    {
        int length = NewsLexicon.English.Match(tokens, token, Cues, out int entry);
        return length > 0 && token + length <= passage.EndToken
            && Negation.Read(tokens, token, length, entry, passage.EndToken, passage.FirstToken) is { Reach: not NegationReach.None, Scope.IsEmpty: false };
    }
}
