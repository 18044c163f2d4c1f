using SourceDiff.Model;

namespace SourceDiff.Lexicon.Subjects;

/// <summary>Words that say what a value is told of, or how it moved (<c>Lexicon/Subjects/subject-words.tsv</c>). Read once, on first use; safe from any thread.</summary>
internal static class SubjectWords
{
    private static readonly Lazy<FormKinds<SubjectCues>> Loaded = new(() => new FormKinds<SubjectCues>("SubjectWords"));

    /// <summary>What kinds of word token <paramref name="index"/> is. O(1).</summary>
    public static SubjectCues Of(TokenTable tokens, int index) => Loaded.Value.Of(tokens.Forms[index]);

    /// <summary>Whether token <paramref name="index"/> is a word of one of the kinds. O(1).</summary>
    public static bool Is(TokenTable tokens, int index, SubjectCues cues) => (Of(tokens, index) & cues) != 0;
}
