namespace SourceDiff.Aligning;

/// <summary>The words, numbers and symbols of neighbouring passages, punctuation left out.</summary>
/// <param name="tokens">Which tokens they are.</param>
/// <param name="words">Numbers that are equal for equal words.</param>
/// <param name="isContent">Whether each is more than a function word.</param>
internal readonly ref struct WordSequence(ReadOnlySpan<int> tokens, ReadOnlySpan<int> words, ReadOnlySpan<bool> isContent)
{
    public ReadOnlySpan<int> Tokens { get; } = tokens;

    public ReadOnlySpan<int> Words { get; } = words;

    public ReadOnlySpan<bool> IsContent { get; } = isContent;
}
