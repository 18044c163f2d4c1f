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
        int block = 0;
        bool prose = false;
        for (int start = 0; start < starts.Count; start++, block++)
        {
            int first = starts[start], end = start + 1 < starts.Count ? starts[start + 1] : tokens.Count;
            sentences.StartBlock();
            int dateline = DatelineScanner.End(tokens, first, end);
            if (dateline > first)
                drafts.Add(new PassageDraft(first, dateline, block, PassageKind.Dateline));
            for (first = dateline; first < end;)
            {
                int stop = sentences.SentenceEnd(first, end);
                first = AddHead(tokens, drafts, first, stop, prose, ref block);
                first = AddSentence(tokens, drafts, first, stop, block);
                prose |= Marks.First(tokens, stop - 1) == '.';
            }
        }

        PassageClassifier.Classify(tokens, drafts);
        var passages = ImmutableArray.CreateBuilder<Passage>(drafts.Count);
        foreach (var draft in drafts)
            passages.Add(new Passage(passages.Count, tokens.SpanOf(draft.First, draft.End), draft.Kind, draft.Block, draft.First, draft.End));
        return passages.MoveToImmutable();
    }

    /// <summary>Adds what heads an article and runs into its first sentence, each a block of its own: headlines and stamps; returns where the sentence starts.</summary>
    private static int AddHead(TokenTable tokens, List<PassageDraft> drafts, int first, int stop, bool prose, ref int block)
    {
        while (first < HeadlineScanner.HeadTokens)
        {
            var cuts = StampScanner.Cuts(tokens, first, stop);
            int dateline = DatelineScanner.Within(tokens, first, stop), rest = dateline < 0 ? stop : dateline;
            int headline = prose ? first : HeadlineScanner.End(tokens, first, cuts.Length > 0 ? Math.Min(cuts[0], rest) : rest);
            int cut = headline > first ? headline : cuts.Length > 0 ? cuts[0] : first;
            if (cut == first)
                break;
            drafts.Add(new PassageDraft(first, cut, block++, PassageKind.Sentence));
            first = cut;
        }

        return first;
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
