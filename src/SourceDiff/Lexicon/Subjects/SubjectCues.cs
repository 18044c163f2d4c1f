namespace SourceDiff.Lexicon.Subjects;

/// <summary>How a word bears on what a value is told of; the head of <c>subject-words.tsv</c> says what each means.</summary>
[Flags]
internal enum SubjectCues
{
    None = 0,
    Rise = 1 << 0,
    Fall = 1 << 1,
    Market = 1 << 2,
}
