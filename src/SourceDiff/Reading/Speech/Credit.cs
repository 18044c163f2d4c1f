namespace SourceDiff.Reading.Speech;

/// <summary>A statement credited to a source, as token ranges, while it is being read.</summary>
internal sealed class Credit(TokenRange cue, TokenRange source, int paragraph)
{
    /// <summary>The verb of speech or "according to".</summary>
    public TokenRange Cue { get; } = cue;

    /// <summary>The words for the source; empty when it is not told.</summary>
    public TokenRange Source { get; } = source;

    public int Paragraph { get; } = paragraph;

    /// <summary>What is credited, in text order.</summary>
    public List<TokenRange> Contents { get; } = new(2);

    /// <summary>Whether the words after the cue end in a colon, so that what is credited is the next paragraph.</summary>
    public bool Announces { get; init; }

    public void Add(TokenRange content)
    {
        if (content.IsEmpty)
            return;
        int at = Contents.Count;
        while (at > 0 && Contents[at - 1].Start > content.Start)
            at--;
        Contents.Insert(at, content);
    }
}
