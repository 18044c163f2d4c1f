using System.Text;
using SourceDiff.Lexicon;

namespace SourceDiff.LexiconBuilder;

/// <summary>Writes a compiled lexicon in the form that <see cref="WordNetImage"/> describes and reads.</summary>
internal static class ImageWriter
{
    public static byte[] Write(CompiledLexicon lexicon)
    {
        var text = new MemoryStream();
        var relations = new List<int> { 0 };
        var records = new List<int>();
        uint[] slots = new uint[WordNetImage.SlotCount];
        if (lexicon.Words.Count >= WordNetImage.IndexMask)
            throw new InvalidDataException($"{lexicon.Words.Count} words do not fit into {WordNetImage.IndexMask} numbers.");
        for (int i = 0; i < lexicon.Words.Count; i++)
        {
            var word = lexicon.Words[i];
            Enter(slots, word.Text, i);
            records.Add(((int)text.Position << 8) | word.Text.Length);
            records.Add(Append(relations, word));
            records.Add(word.Lemma);
            records.Add(word.Frequency | ((int)word.Classes << 16));
            text.Write(Encoding.ASCII.GetBytes(word.Text));
        }

        int[] header = new int[WordNetImage.HeaderLength];
        header[0] = WordNetImage.Magic;
        header[1] = lexicon.Words.Count;
        header[2] = lexicon.ConceptCount;
        header[3] = lexicon.FirstGroup;
        header[4] = WordNetImage.HeaderLength;
        header[5] = header[4] + slots.Length;
        header[6] = header[5] + records.Count;
        header[7] = header[6] + lexicon.Parents.Length;
        header[8] = header[7] + relations.Count;
        var image = new MemoryStream();
        using var writer = new BinaryWriter(image);
        foreach (int number in (IEnumerable<int>)[.. header, .. slots.Select(slot => (int)slot), .. records, .. lexicon.Parents, .. relations])
            writer.Write(number);
        writer.Write(text.ToArray());
        return image.ToArray();
    }

    private static void Enter(uint[] slots, string word, int index)
    {
        uint hash = WordFolding.FullHash(word);
        uint slot = hash & WordNetImage.SlotMask;
        while (slots[slot] != 0)
            slot = (slot + 1) & WordNetImage.SlotMask;
        slots[slot] = (hash & ~WordNetImage.IndexMask) | (uint)(index + 1);
    }

    /// <summary>Appends the relations of a word, their counts first, a byte each; 0 stands for a word without any.</summary>
    private static int Append(List<int> relations, CompiledWord word)
    {
        SortedSet<int>[] kinds = [word.Concepts, word.Derived, word.Antonyms, word.Related];
        if (kinds.All(kind => kind.Count == 0))
            return 0;
        int start = relations.Count;
        relations.Add(0);
        for (int kind = 0; kind < kinds.Length; kind++)
        {
            int count = Math.Min(kinds[kind].Count, byte.MaxValue);
            relations[start] |= count << (8 * kind);
            relations.AddRange(kinds[kind].Take(count));
        }

        return start;
    }
}
