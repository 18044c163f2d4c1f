using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>What a verb of speech takes; see the head of <c>speech.tsv</c>.</summary>
internal enum SpeechPattern : byte
{
    Say,
    Tell,
    That,
    Call,
    Source,
}

/// <summary>The form of a verb of speech.</summary>
internal enum SpeechForm : byte
{
    Base,
    Third,
    Past,
    Gerund,
}

/// <summary>What the lexicon says of a verb of speech.</summary>
internal readonly record struct SpeechVerb(SpeechPattern Pattern, SpeechForm Form)
{
    public static SpeechVerb Read(TokenTable tokens, int token)
    {
        var value = NewsLexicon.English.Value(tokens.Entries[token], WordTraits.SpeechVerb).AsSpan();
        int space = Math.Max(value.IndexOf(' '), 0);
        var pattern = value[..space] switch
        {
            "say" => SpeechPattern.Say,
            "tell" => SpeechPattern.Tell,
            "call" => SpeechPattern.Call,
            "source" => SpeechPattern.Source,
            _ => SpeechPattern.That,
        };
        var form = value[space..] switch
        {
            " past" => SpeechForm.Past,
            " third" => SpeechForm.Third,
            " gerund" => SpeechForm.Gerund,
            _ => SpeechForm.Base,
        };
        return new SpeechVerb(pattern, form);
    }
}
