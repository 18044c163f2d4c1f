using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>What the readers of credits share: the text, the finders, and the credits found so far, in text order.</summary>
internal sealed class CreditScene(QuotedText text)
{
    /// <summary>Credits enter in text order, so that the last few of a sentence tell where the words before a cue may start.</summary>
    private const int MaxEarlier = 4;

    private readonly TokenTable _tokens = text.Tokens;

    public QuotedText Text { get; } = text;

    public SourceFinder Sources { get; } = new(text);

    public ContentFinder Contents { get; } = new(text);

    public List<Credit> Credits { get; } = [];

    /// <summary>Where words that precede the cue may start: after what an earlier cue of the sentence took.</summary>
    public int LeftLimit(QuotedSentence sentence, int token, int first)
    {
        int limit = sentence.Start;
        for (int i = Math.Max(first, Credits.Count - MaxEarlier); i < Credits.Count; i++)
        {
            int end = Math.Max(Credits[i].Cue.End, Credits[i].Source.End);
            if (end <= token && !Covers(Credits[i], token))
                limit = Math.Max(limit, end);
        }

        while (limit < token && (_tokens[limit] is "," or ";" || (ClauseWords.IsCoordinator(_tokens, limit) && limit > sentence.Start)))
            limit++;
        return limit;
    }

    /// <summary>"Guests said the roof fell, police said": what the guests said ends before the police.</summary>
    public void CutEarlier(int edge, int end)
    {
        for (int i = Math.Max(0, Credits.Count - MaxEarlier); i < Credits.Count; i++)
        {
            var contents = Credits[i].Contents;
            for (int k = 0; k < contents.Count; k++)
            {
                if (contents[k].Start < end && contents[k].End > edge)
                    contents[k] = contents[k] with { End = end };
            }
        }
    }

    /// <summary>Whether the statement before the token ends there.</summary>
    public bool EndsStatement(int token, int end) => token >= end || ClauseWords.IsBreak(_tokens, token) || _tokens[token] is "?";

    private static bool Covers(Credit credit, int token)
    {
        foreach (var content in credit.Contents)
        {
            if (content.Start <= token && token < content.End)
                return true;
        }

        return false;
    }
}
