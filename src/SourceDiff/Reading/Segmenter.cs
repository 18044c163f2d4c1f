using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Groups the tokens of a text into passages: blocks, then sentences, then what each of them is. O(n).</summary>
internal static class Segmenter
{
    /// <summary>A text with fewer capitals than one in so many words is written without; then a small letter can open a sentence.</summary>
    private const int CapitalShare = 200;

    public static ImmutableArray<Passage> Segment(TokenTable tokens)
    {
        if (tokens.Count == 0)
            return [];
        var starts = BlockScanner.Starts(tokens);
        var drafts = new List<PassageDraft>(starts.Count + (tokens.Count / 16));
        var sentences = new SentenceScanner(tokens, HasCapitals(tokens));
        for (int block = 0; block < starts.Count; block++)
        {
            int first = starts[block], end = block + 1 < starts.Count ? starts[block + 1] : tokens.Count;
            sentences.StartBlock();
            int dateline = DatelineScanner.End(tokens, first, end);
            if (dateline > first)
                drafts.Add(new PassageDraft(first, dateline, block, PassageKind.Dateline));
            for (first = dateline; first < end;)
            {
                int stop = sentences.SentenceEnd(first, end);
                foreach (int cut in StampScanner.Cuts(tokens, first, stop))
                {
                    drafts.Add(new PassageDraft(first, cut, block, PassageKind.Sentence));
                    first = cut;
                }

                first = AddSentence(tokens, drafts, first, stop, block);
            }
        }

        PassageClassifier.Classify(tokens, drafts);
        var passages = ImmutableArray.CreateBuilder<Passage>(drafts.Count);
        foreach (var draft in drafts)
            passages.Add(new Passage(passages.Count, tokens.SpanOf(draft.First, draft.End), draft.Kind, draft.Block, draft.First, draft.End));
        return passages.MoveToImmutable();
    }

    /// <summary>Adds a sentence, and before it a dateline that it starts with or that ends a headline; returns where to go on.</summary>
    private static int AddSentence(TokenTable tokens, List<PassageDraft> drafts, int first, int stop, int block)
    {
        int dateline = DatelineScanner.Within(tokens, first, stop);
        if (dateline < 0)
        {
            drafts.Add(new PassageDraft(first, stop, block, PassageKind.Sentence));
            return stop;
        }

        if (dateline > first)
            drafts.Add(new PassageDraft(first, dateline, block, PassageKind.Sentence));
        int end = DatelineScanner.End(tokens, dateline, stop);
        drafts.Add(new PassageDraft(dateline, end, block, PassageKind.Dateline));
        return end;
    }

    private static bool HasCapitals(TokenTable tokens)
    {
        int words = 0, capitals = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            words += tokens.Kinds[i] == TokenKind.Word ? 1 : 0;
            capitals += (tokens.Shapes[i] & TokenShape.Capitalised) != 0 ? 1 : 0;
        }

        return words < 10 || capitals * CapitalShare >= words;
    }
}
