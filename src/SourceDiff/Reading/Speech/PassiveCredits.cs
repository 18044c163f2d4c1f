using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>Reads the credits of verbs of speech in the passive: "was told by …", "is said to have …", "was quoted as saying".</summary>
internal sealed class PassiveCredits(CreditScene scene)
{
    private readonly TokenTable _tokens = scene.Text.Tokens;

    public int Read(QuotedSentence sentence, int token, SpeechVerb verb, VerbGroup group)
    {
        // What is believed or thought is a matter of certainty; nobody says it.
        if (_tokens.Has(token, WordTraits.Hedge) && NewsLexicon.English.Value(_tokens.Entries[token], WordTraits.Hedge).StartsWith("speculated", StringComparison.Ordinal))
            return token;
        // "was quoted as saying": the subject is the source after all.
        bool saying = token + 2 < sentence.End && _tokens.Is(token + 1, "as") && _tokens.Has(token + 2, WordTraits.SpeechVerb);
        int cueEnd = saying ? token + 3 : token + 1;
        var subject = scene.Sources.Before(group.Start, sentence.Start);
        int start = scene.Contents.AfterTail(cueEnd, sentence.End, SpeechPattern.Say);
        bool infinitive = start + 1 < sentence.End && _tokens.Is(start, "to") && verb.Pattern != SpeechPattern.Tell && !group.IsNegated;
        bool announced = start + 1 < sentence.End && _tokens[start] is ":" or "," && scene.Text.QuoteStartsAt(start + 1, out _);
        bool complement = announced || (start < sentence.End && (_tokens.Is(start, "that") || scene.Text.QuoteStartsAt(start, out _)));
        int skip = start;
        while (skip < sentence.End && (_tokens.Is(skip, "that") || _tokens[skip] is ":" or ","))
            skip++;
        int end = scene.Contents.WithoutStop(skip, scene.Contents.ClauseEnd(skip, sentence.End));
        int by = infinitive || complement || saying ? -1 : By(cueEnd, sentence.End);
        bool called = by > 0 && verb.Pattern == SpeechPattern.Call && scene.Contents.HoldsQuote(token, by);
        if (!saying && !infinitive && !called && !(complement && (verb.Pattern is not SpeechPattern.Call || scene.Text.QuoteStartsAt(skip, out _)) && skip < end))
            return token;
        var source = saying ? subject : by > 0 ? scene.Sources.After(by + 1, sentence.End) : default;
        var credit = new Credit(new TokenRange(saying ? group.Start : token, cueEnd), source, sentence.Paragraph);
        if (infinitive)
            credit.Add(subject);
        credit.Add(new TokenRange(called ? token + 1 : skip, called ? by : end));
        if (credit.Contents.Count > 0)
            scene.Credits.Add(credit);
        return cueEnd;
    }

    private int By(int start, int end)
    {
        for (int i = start; i < end; i = scene.Text.Next(i))
        {
            if (_tokens.Is(i, "by"))
                return i;
            if (ClauseWords.IsBreak(_tokens, i))
                break;
        }

        return -1;
    }
}
