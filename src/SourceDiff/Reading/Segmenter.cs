using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Groups the tokens of a text into passages.</summary>
internal static class Segmenter
{
    public static ImmutableArray<Passage> Segment(TokenTable tokens)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>();
        int first = 0, paragraph = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            bool last = i + 1 == tokens.Count;
            bool line = !last && (tokens.Shapes[i + 1] & TokenShape.LineStart) != 0;
            bool stop = !last && tokens[i] is "." or "?" or "!" && (tokens.Shapes[i + 1] & (TokenShape.Capitalised | TokenShape.SpaceBefore)) == (TokenShape.Capitalised | TokenShape.SpaceBefore);
            if (!last && !line && !stop)
                continue;
            passages.Add(new Passage(passages.Count, tokens.SpanOf(first, i + 1), PassageKind.Sentence, paragraph, first, i + 1));
            first = i + 1;
            paragraph += line ? 1 : 0;
        }

        return passages.ToImmutable();
    }
}
