using DiffPlex;

namespace SourceDiff.Evaluation.Peers;

/// <summary>DiffPlex's word diff of the two texts turned into links: the share of the shorter sentence's words that the diff keeps in the other.</summary>
internal sealed class WordDiffPeer : ILinkPeer
{
    private static readonly char[] Separators = [' ', '\n', '.', ',', '"', '“', '”'];

    public string Name => "DiffPlex, word diff";

    public double[,] Score(string[] left, string[] right)
    {
        var diff = new Differ().CreateWordDiffs(string.Join('\n', left), string.Join('\n', right), ignoreWhitespace: true, Separators);
        var (leftOwners, leftSizes) = Owners(diff.PiecesOld, left);
        var (rightOwners, rightSizes) = Owners(diff.PiecesNew, right);
        var scores = new double[left.Length, right.Length];
        int a = 0, b = 0;
        foreach (var block in diff.DiffBlocks.Append(new(leftOwners.Length, 0, rightOwners.Length, 0)))
        {
            for (; a < block.DeleteStartA && b < block.InsertStartB; a++, b++)
            {
                if (leftOwners[a] >= 0 && rightOwners[b] >= 0)
                    scores[leftOwners[a], rightOwners[b]] += 1d / Math.Max(1, Math.Min(leftSizes[leftOwners[a]], rightSizes[rightOwners[b]]));
            }

            (a, b) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        return scores;
    }

    /// <summary>The sentence of each piece that is a word, else -1; and the words of each sentence.</summary>
    private static (int[] Owners, int[] Sizes) Owners(string[] pieces, string[] sentences)
    {
        var owners = new int[pieces.Length];
        var sizes = new int[sentences.Length];
        int offset = 0, sentence = 0, end = sentences.Length == 0 ? 0 : sentences[0].Length;
        for (int piece = 0; piece < owners.Length; piece++)
        {
            while (offset > end && sentence + 1 < sentences.Length)
                end += 1 + sentences[++sentence].Length;
            bool isWord = pieces[piece].Any(char.IsLetterOrDigit);
            owners[piece] = isWord ? sentence : -1;
            sizes[sentence] += isWord ? 1 : 0;
            offset += pieces[piece].Length;
        }

        return (owners, sizes);
    }
}
