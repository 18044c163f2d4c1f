using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Matching;

/// <summary>
/// The rare nouns and adjectives of a document by stem ("reciprocity", "reciprocal"). Made once a reading and kept as long as it;
/// immutable. O(tokens).
/// </summary>
internal sealed class RareWords
{
    /// <summary>Uses in WordNet's tagged texts (some 200,000 words): above, a word is no sign of one thought.</summary>
    private const int MaxFrequency = 10;

    /// <summary>Words of at least so many letters, alike in their first <see cref="StemLetters"/>, are of one stem.</summary>
    private const int MinLetters = 8;

    private const int StemLetters = 7;

    private static readonly ReadingTable<RareWords> Tables = new(static reading => new RareWords(reading));

    private readonly RareWord[] _words;

    private RareWords(DocumentReading reading)
    {
        var words = new List<RareWord>();
        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        var tokens = reading.Tokens;
        foreach (var passage in reading.Passages)
        {
            if (!passage.IsContent)
                continue;
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                int lemma = tokens.Lemmas[i];
                if (lemma < 0 || tokens.SpanOf(i).Length < MinLetters || (tokens.Shapes[i] & TokenShape.Capitalised) != 0 || !tokens.IsContent(i)
                    || WordNet.Frequency(lemma) > MaxFrequency || (tokens.Classes[i] & (WordClasses.Verb | WordClasses.Adverb)) != 0)
                    continue;
                words.Add(new RareWord(WordFolding.Hash(WordFolding.Fold(tokens[i], buffer)[..StemLetters]), i, passage.Index));
            }
        }

        words.Sort(static (x, y) => x.Stem != y.Stem ? x.Stem.CompareTo(y.Stem) : x.Token.CompareTo(y.Token));
        _words = [.. words];
    }

    /// <summary>By stem, then in text order.</summary>
    public ReadOnlySpan<RareWord> All => _words;

    public static RareWords Of(DocumentReading reading) => Tables.Of(reading);

    /// <summary>One past the last word of the stem of word <paramref name="index"/>.</summary>
    public int EndOfStem(int index)
    {
        int end = index + 1;
        while (end < _words.Length && _words[end].Stem == _words[index].Stem)
            end++;
        return end;
    }
}
