using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>Reads "according to …" and the nouns of speech: "the mayor's claim that …".</summary>
internal sealed class NominalCredits(CreditScene scene)
{
    private readonly TokenTable _tokens = scene.Text.Tokens;

    public int ReadAccordingTo(QuotedSentence sentence, int token, int first)
    {
        if (token + 2 >= sentence.End || !_tokens.Is(token + 1, "to"))
            return token;
        int end = token + 2;
        while (end < sentence.End && end < token + 40 && !IsSourceEnd(end))
            end = scene.Text.Next(end);
        var source = new TokenRange(token + 2, Math.Min(end, sentence.End));
        int left = scene.LeftLimit(sentence, token, first);
        var credit = new Credit(new TokenRange(token, token + 2), source, sentence.Paragraph);
        int before = token > left && _tokens[token - 1] is "," ? token - 1 : token;
        if (before > left)
            credit.Add(new TokenRange(left, scene.Contents.WithoutStop(left, before)));
        bool resumes = before <= left || (before < token && !ClauseWords.HasFinite(scene.Text, left, before));
        if (resumes && end < sentence.End && _tokens[end] is ",")
            credit.Add(new TokenRange(end + 1, scene.Contents.WithoutStop(end + 1, scene.Contents.ClauseEnd(end + 1, sentence.End))));
        if (credit.Contents.Count > 0)
            scene.Credits.Add(credit);
        return token + 2;
    }

    private bool IsSourceEnd(int token) => _tokens[token] is "," or ";" or ":" || _tokens.Kinds[token] == TokenKind.Quote
        || (_tokens[token] is "." && (_tokens.Shapes[token - 1] & TokenShape.Abbreviation) == 0)
        || (_tokens.Kinds[token] == TokenKind.Dash && ClauseWords.IsBreak(_tokens, token))
        || (_tokens.Has(token, WordTraits.Relative) && !_tokens.Is(token, "that"));

    /// <summary><c>the mayor's claim that …</c>, <c>a warning by the mayor that …</c></summary>
    public int ReadNoun(QuotedSentence sentence, int token)
    {
        if (NewsLexicon.English.Value(_tokens.Entries[token], WordTraits.SpeechNoun) is "channel")
            return token;
        int that = token + 1;
        var source = default(TokenRange);
        if (that < sentence.End && _tokens[that] is "by" or "from" or "of")
        {
            source = scene.Sources.After(that + 1, sentence.End);
            that = Math.Max(that, source.End);
        }
        else if (token - 1 > sentence.Start && ClauseWords.IsClitic(_tokens, token - 1))
        {
            var owner = scene.Sources.Before(token - 1, sentence.Start);
            source = owner;
        }
        else if (token > sentence.Start && _tokens.Has(token - 1, WordTraits.Possessive))
        {
            source = new TokenRange(token - 1, token);
        }

        if (source.IsEmpty || that + 1 >= sentence.End || !_tokens.Is(that, "that"))
            return token;
        var credit = new Credit(new TokenRange(token, token + 1), source, sentence.Paragraph);
        credit.Add(new TokenRange(that + 1, scene.Contents.WithoutStop(that + 1, scene.Contents.ClauseEnd(that + 1, sentence.End))));
        if (credit.Contents.Count > 0)
            scene.Credits.Add(credit);
        return token + 1;
    }
}
