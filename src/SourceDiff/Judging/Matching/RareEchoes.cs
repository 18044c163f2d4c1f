using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Matching;

/// <summary>
/// Finds passages that no alignment holds but that share a rare noun or adjective of one stem ("reciprocity", "reciprocal"), each at
/// most twice in its document, and another word: the same thought, told far apart. O(tokens).
/// </summary>
internal sealed class RareEchoes
{
    /// <summary>Uses in WordNet's tagged texts (some 200,000 words): above, a word is no sign of one thought.</summary>
    private const int MaxFrequency = 10;

    /// <summary>Words of at least so many letters, alike in their first <see cref="StemLetters"/>, are of one stem.</summary>
    private const int MinLetters = 8;

    private const int StemLetters = 7;

    private const int MaxUses = 2;

    private readonly JudgingContext _context;
    private readonly Dictionary<int, List<int>> _rightRare;
    private readonly HashSet<int> _leftAligned = [];
    private readonly HashSet<int> _rightAligned = [];

    public RareEchoes(JudgingContext context)
    {
        _context = context;
        foreach (var alignment in context.Alignments)
        {
            foreach (var passage in alignment.Left.Passages)
                _leftAligned.Add(passage.Index);
            foreach (var passage in alignment.Right.Passages)
                _rightAligned.Add(passage.Index);
        }

        _rightRare = Rare(context.Right, _rightAligned);
    }

    /// <summary>The rare tokens that echo each other: passage and token on the left, passage and token on the right.</summary>
    public IEnumerable<(int LeftPassage, int LeftToken, int RightPassage, int RightToken)> Find()
    {
        foreach (var (stem, uses) in Rare(_context.Left, _leftAligned).OrderBy(rare => rare.Value[0]))
        {
            if (uses.Count > MaxUses || Echo(stem) is not { } echoes)
                continue;
            foreach (int left in uses)
            {
                foreach (int right in echoes)
                {
                    int leftPassage = PassageOf(_context.Left, left), rightPassage = PassageOf(_context.Right, right);
                    if (ShareMore(leftPassage, left, rightPassage, right))
                        yield return (leftPassage, left, rightPassage, right);
                }
            }
        }
    }

    private List<int>? Echo(int stem) => _rightRare.TryGetValue(stem, out var uses) && uses.Count <= MaxUses ? uses : null;

    /// <summary>Whether the two passages share a word besides the echo.</summary>
    private bool ShareMore(int leftPassage, int left, int rightPassage, int right)
    {
        var match = _context.MatchOf(leftPassage, rightPassage);
        return match.Matched - (match.RightOf(left) == right ? 1 : 0) >= 1;
    }

    private static Dictionary<int, List<int>> Rare(DocumentReading reading, HashSet<int> aligned)
    {
        var rare = new Dictionary<int, List<int>>();
        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        foreach (var passage in reading.Passages)
        {
            if (!passage.IsContent || aligned.Contains(passage.Index))
                continue;
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                int lemma = reading.Tokens.Lemmas[i];
                if (lemma < 0 || reading.Tokens.SpanOf(i).Length < MinLetters || (reading.Tokens.Shapes[i] & TokenShape.Capitalised) != 0
                    || !PassageMatch.IsContent(reading.Tokens, i) || WordNet.Frequency(lemma) > MaxFrequency
                    || (reading.Tokens.Classes[i] & (WordClasses.Verb | WordClasses.Adverb)) != 0)
                    continue;
                int stem = WordFolding.Hash(WordFolding.Fold(reading.Tokens[i], buffer)[..StemLetters]);
                if (!rare.TryGetValue(stem, out var uses))
                    rare.Add(stem, uses = []);
                uses.Add(i);
            }
        }

        return rare;
    }

    private static int PassageOf(DocumentReading reading, int token)
    {
        int low = 0, high = reading.Passages.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = reading.Passages[middle].FirstToken <= token ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
