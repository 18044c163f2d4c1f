using SourceDiff.Model;

namespace SourceDiff.LexiconBuilder;

/// <summary>A word as the library will find it: <paramref name="Lemma"/> is the index of its base form, often itself.</summary>
internal sealed record CompiledWord(string Text, int Lemma, WordClasses Classes, int Frequency)
{
    public SortedSet<int> Concepts { get; } = [];

    public SortedSet<int> Derived { get; } = [];

    public SortedSet<int> Antonyms { get; } = [];

    public SortedSet<int> Related { get; } = [];
}

/// <summary>What the image holds: words, the most frequent first, and for each concept the concept above it, or -1.</summary>
internal sealed record CompiledLexicon(IReadOnlyList<CompiledWord> Words, int[] Parents, int FirstGroup)
{
    public int ConceptCount => Parents.Length;
}
