using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>
/// Finds who is credited with what, verb by verb, sentence by sentence: a rule-based reader after the cue–source–content
/// pattern of PARC 3 (Pareti 2012) and Citron (2020). Linear in the text: each walk around a cue is bounded.
/// </summary>
internal sealed class CreditReader
{
    private readonly TokenTable _tokens;
    private readonly CreditScene _scene;
    private readonly ActiveCredits _verbs;
    private readonly NominalCredits _nouns;
    private readonly TranscriptCredits _transcripts;

    private CreditReader(QuotedText text)
    {
        _tokens = text.Tokens;
        _scene = new CreditScene(text);
        _verbs = new ActiveCredits(_scene, new PassiveCredits(_scene));
        _nouns = new NominalCredits(_scene);
        _transcripts = new TranscriptCredits(_scene);
    }

    public static List<Credit> Read(QuotedText text)
    {
        var reader = new CreditReader(text);
        foreach (var sentence in text.Sentences)
            reader.ReadSentence(sentence);
        reader._transcripts.DropLone();
        new QuoteCarrier(text, reader._scene.Credits).Carry();
        return reader._scene.Credits;
    }

    private void ReadSentence(QuotedSentence sentence)
    {
        int first = _scene.Credits.Count;
        if (_transcripts.ReadTranscript(sentence))
            return;
        for (int i = sentence.Start; i < sentence.End;)
        {
            int next = _tokens.Has(i, WordTraits.SpeechVerb | WordTraits.SpeechNoun) ? ReadCue(sentence, i, first)
                : _tokens.Kinds[i] == TokenKind.Dash ? _transcripts.ReadSignature(sentence, i)
                : i;
            i = Math.Max(next, _scene.Text.Next(i));
        }
    }

    private int ReadCue(QuotedSentence sentence, int token, int first)
    {
        // Within a sentence, a capital makes it part of a name: "The Washington Post".
        bool named = !sentence.IsHeading && token > sentence.Start && ClauseWords.IsCapitalised(_tokens, token);
        if (!named && _tokens.Has(token, WordTraits.SpeechVerb))
        {
            var verb = SpeechVerb.Read(_tokens, token);
            int next = verb.Pattern == SpeechPattern.Source ? _nouns.ReadAccordingTo(sentence, token, first) : _verbs.Read(sentence, token, verb, first);
            if (next > token)
                return next;
        }

        return !named && _tokens.Has(token, WordTraits.SpeechNoun) ? _nouns.ReadNoun(sentence, token) : token;
    }
}
