using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>Reads the credits without a verb: lines of a transcript, and pull quotes with their signature.</summary>
internal sealed class TranscriptCredits(CreditScene scene)
{
    /// <summary>The most words of a speaker's name in a transcript.</summary>
    private const int MaxTranscriptName = 4;

    private readonly TokenTable _tokens = scene.Text.Tokens;
    private Credit? _only;
    private int _lines;

    /// <summary>A line of a transcript: <c>GRAY: We have said all we can.</c></summary>
    public bool ReadTranscript(QuotedSentence sentence)
    {
        int name = scene.Text.QuoteStartsAt(sentence.Start, out var quote) ? quote.First : sentence.Start;
        int colon = name;
        while (colon < Math.Min(sentence.End, name + MaxTranscriptName) && (_tokens.Shapes[colon] & TokenShape.AllCapitals) != 0)
            colon++;
        if (colon == name || colon + 1 >= sentence.End || _tokens[colon] is not ":")
            return false;
        var credit = new Credit(new TokenRange(colon, colon + 1), new TokenRange(name, colon), sentence.Paragraph);
        credit.Add(new TokenRange(colon + 1, sentence.End));
        scene.Credits.Add(credit);
        _only = _lines++ == 0 ? credit : null;
        return true;
    }

    /// <summary>A pull quote and its signature: <c>"…" — Ann Gray</c>.</summary>
    public int ReadSignature(QuotedSentence sentence, int dash)
    {
        if (dash + 1 >= sentence.End || !scene.Text.QuoteEndsAt(dash, out var quote) || !ClauseWords.IsCapitalised(_tokens, dash + 1))
            return dash;
        var source = scene.Sources.After(dash + 1, sentence.End);
        if (source.IsEmpty || !scene.EndsStatement(source.End, sentence.End))
            return dash;
        var credit = new Credit(new TokenRange(dash, dash + 1), source, sentence.Paragraph);
        credit.Add(new TokenRange(quote.Start, quote.End));
        scene.Credits.Add(credit);
        return source.End;
    }

    /// <summary>One line is no transcript: "MORE: The week in pictures".</summary>
    public void DropLone()
    {
        if (_only is { } alone)
            scene.Credits.Remove(alone);
    }
}
