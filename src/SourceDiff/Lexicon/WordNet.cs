using System.Text;
using SourceDiff.Model;

namespace SourceDiff.Lexicon;

/// <summary>
/// What WordNet 3.0 and our own groups of synonyms know of English words. Lemmas are the numbers of <see cref="TokenTable.Lemmas"/>;
/// a negative one is a word that is not known, and has no relations. Nothing but <see cref="Text"/> allocates; every call is safe from any thread.
/// </summary>
internal static unsafe class WordNet
{
    /// <summary>Concepts from this one on are our own groups of words for one kind of event, not synonym sets of WordNet.</summary>
    public static int FirstGroup => WordNetImage.FirstGroup;

    public static int ConceptCount => WordNetImage.ConceptCount;

    /// <summary>The lemma of a word folded by <see cref="WordFolding"/>, by its exact letters or an irregular form; -1 when unknown.</summary>
    public static int Find(ReadOnlySpan<char> folded)
    {
        int word = IndexOf(folded, WordFolding.FullHash(folded));
        return word < 0 ? -1 : LemmaOf(word);
    }

    /// <summary>The letters of a lemma; empty for an unknown one. Allocates where it was not asked for lately.</summary>
    public static string Text(int lemma) => lemma < 0 ? "" : LemmaTexts.Of(lemma, LettersOf(lemma));

    /// <summary>How often the tagged texts use the lemma in any of its forms and senses, 0–65535 (say: thousands; most words: 0).</summary>
    public static int Frequency(int lemma) => lemma < 0 ? 0 : WordNetImage.Words[(lemma * WordNetImage.WordLength) + 3] & 0xFFFF;

    public static WordClasses Classes(int lemma) => lemma < 0 ? WordClasses.Unknown : ClassesOf(lemma);

    /// <summary>The synonym sets and event groups that the lemma often means, in ascending order.</summary>
    public static ReadOnlySpan<int> Concepts(int lemma) => Related(lemma, 0);

    /// <summary>Lemmas of other word classes made from the same stem: decide, decision, decisive.</summary>
    public static ReadOnlySpan<int> Derived(int lemma) => Related(lemma, 1);

    public static ReadOnlySpan<int> Antonyms(int lemma) => Related(lemma, 2);

    /// <summary>Lemmas whose event entails or causes the lemma's, or is grouped with it, either way round.</summary>
    public static ReadOnlySpan<int> Entailed(int lemma) => Related(lemma, 3);

    /// <summary>Whether the two can mean the same thing in their usual senses, or tell of one kind of event.</summary>
    public static bool AreSynonyms(int left, int right)
    {
        if (left == right)
            return true;
        var lefts = Concepts(left);
        var rights = Concepts(right);
        for (int i = 0, j = 0; i < lefts.Length && j < rights.Length;)
        {
            if (lefts[i] == rights[j])
                return true;
            if (lefts[i] < rights[j])
                i++;
            else
                j++;
        }

        return false;
    }

    public static bool AreDerived(int left, int right) => left == right || Derived(left).Contains(right);

    public static bool AreAntonyms(int left, int right) => Antonyms(left).Contains(right);

    /// <summary>Whether one verb's event entails or causes the other's, or WordNet groups the two: kill, die.</summary>
    public static bool AreRelated(int left, int right) => left == right || Related(left, 3).Contains(right);

    /// <summary>Whether <paramref name="above"/> names the kind of thing or event that <paramref name="below"/> is, within <paramref name="maxDepth"/> steps.</summary>
    public static bool IsHypernym(int above, int below, int maxDepth)
    {
        var wanted = Concepts(above);
        if (wanted.IsEmpty)
            return false;
        foreach (int start in Concepts(below))
        {
            int concept = start;
            for (int depth = 0; depth < maxDepth && (concept = WordNetImage.Parents[concept]) >= 0; depth++)
            {
                if (wanted.Contains(concept))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The concept above <paramref name="concept"/>, or -1.</summary>
    public static int Parent(int concept) => WordNetImage.Parents[concept];

    /// <summary>The index of a written word with its hash, or -1.</summary>
    internal static int IndexOf(ReadOnlySpan<char> folded, uint hash)
    {
        uint tag = hash & ~WordNetImage.IndexMask;
        for (uint slot = hash & WordNetImage.SlotMask; ; slot = (slot + 1) & WordNetImage.SlotMask)
        {
            uint found = WordNetImage.Slots[slot];
            if (found == 0)
                return -1;
            if ((found & ~WordNetImage.IndexMask) != tag)
                continue;
            int index = (int)(found & WordNetImage.IndexMask) - 1;
            if (Ascii.Equals(LettersOf(index), folded))
                return index;
        }
    }

    /// <summary>The lemma of a word that has one of the classes <paramref name="wanted"/>, and which of them; -1 when there is none.</summary>
    internal static int FindClass(ReadOnlySpan<char> folded, WordClasses wanted, out WordClasses found)
    {
        int index = IndexOf(folded, WordFolding.FullHash(folded));
        found = index < 0 ? WordClasses.None : ClassesOf(index) & wanted;
        return found == WordClasses.None ? -1 : LemmaOf(index);
    }

    internal static int LemmaOf(int word) => WordNetImage.Words[(word * WordNetImage.WordLength) + 2];

    internal static WordClasses ClassesOf(int word) => (WordClasses)(WordNetImage.Words[(word * WordNetImage.WordLength) + 3] >> 16);

    private static ReadOnlySpan<byte> LettersOf(int word)
    {
        uint place = (uint)WordNetImage.Words[word * WordNetImage.WordLength];
        return new ReadOnlySpan<byte>(WordNetImage.Letters + (place >> 8), (int)(place & 0xFF));
    }

    private static ReadOnlySpan<int> Related(int lemma, int kind)
    {
        if (lemma < 0)
            return [];
        int* relations = WordNetImage.Relations + WordNetImage.Words[(lemma * WordNetImage.WordLength) + 1];
        uint counts = (uint)relations[0];
        uint start = 1;
        for (int before = 0; before < kind; before++, counts >>= 8)
            start += counts & 0xFF;
        return new ReadOnlySpan<int>(relations + start, (int)(counts & 0xFF));
    }
}
