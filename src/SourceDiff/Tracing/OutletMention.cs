using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Tracing;

/// <summary>
/// A name in running text to which something is credited as outlets are: "according to the Valley Post", "Reuters reported", "first published
/// in the Valley Post", "told the newspaper Kurier". Linear in the passage.
/// </summary>
/// <param name="First">The first word of the name, without "the".</param>
/// <param name="End">One past the last.</param>
/// <param name="IsOutlet">Whether its words, or those beside it, say that it is an outlet.</param>
/// <param name="HadItFirst">Whether it is said to have had the text or the news first.</param>
internal readonly record struct OutletMention(int First, int End, bool IsOutlet, bool HadItFirst)
{
    private const string Press = "press", Origin = "origin", Tell = "tell";

    /// <summary>Words for an outlet beside its name: "the German news agency dpa" has three.</summary>
    private const int MostWordsBeside = 3;

    /// <summary>The mentions in <paramref name="passage"/>, in text order.</summary>
    public static IEnumerable<OutletMention> In(DocumentReading reading, Passage passage)
    {
        var tokens = reading.Tokens;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            int end = NameEnd(tokens, i, passage.EndToken);
            if (end == i)
                continue;
            if (Of(tokens, passage, i, end) is { } mention && !QuotedWords.Cover(reading, passage, tokens.SpanOf(i)))
                yield return mention;
            i = end - 1;
        }
    }

    private static OutletMention? Of(TokenTable tokens, Passage passage, int first, int end)
    {
        if (tokens.Is(first, "the") && end > first + 1)
            first++;
        bool isOutlet = IsAgency(tokens, first, end) || IsPress(tokens, end - 1);
        int before = first, after = end;
        for (int words = 0; words < MostWordsBeside && before > passage.FirstToken && IsBeside(tokens, before - 1); words++)
            isOutlet |= IsPress(tokens, --before);
        for (int words = 0; words < MostWordsBeside && after < passage.EndToken && IsBeside(tokens, after); words++)
            isOutlet |= IsPress(tokens, after++);
        bool hadItFirst = ComesAfter(tokens, passage, before, Origin);
        bool reports = after < passage.EndToken && Reports(tokens, after, isOutlet);
        bool isCredited = before > passage.FirstToken + 1 && tokens.Is(before - 2, "according") && tokens.Is(before - 1, "to");
        bool isTold = isOutlet && before > passage.FirstToken && tokens.Has(before - 1, WordTraits.SpeechVerb) && ValueOf(tokens, before - 1, WordTraits.SpeechVerb).StartsWith(Tell, StringComparison.Ordinal);
        return hadItFirst || reports || isCredited || isTold ? new OutletMention(first, end, isOutlet, hadItFirst) : null;
    }

    /// <summary>"Valley Post reported", "AFP says"; of a name that may be anybody's only "reported".</summary>
    private static bool Reports(TokenTable tokens, int index, bool isOutlet) =>
        tokens.Has(index, WordTraits.SpeechVerb) && (isOutlet || tokens[index] is "reported" or "reports");

    /// <summary>"first published [on 3 May] in [the]": only small words stand between the phrase and the name.</summary>
    private static bool ComesAfter(TokenTable tokens, Passage passage, int index, string value)
    {
        int last = index - 1;
        while (last > passage.FirstToken && tokens.Has(last, WordTraits.Preposition | WordTraits.Determiner) && last > index - 3)
            last--;
        for (int i = Math.Max(passage.FirstToken, last - 1); i <= last; i++)
        {
            int length = NewsLexicon.English.Match(tokens, i, WordTraits.Boilerplate, out int entry);
            if (length > 0 && i + length > last && NewsLexicon.English.Value(entry, WordTraits.Boilerplate) == value)
                return true;
        }

        return false;
    }

    private static int NameEnd(TokenTable tokens, int first, int limit)
    {
        int agency = NewsLexicon.English.Match(tokens, first, WordTraits.Agency, out int entry);
        if (agency > 0 && ((tokens.Shapes[first] & TokenShape.Capitalised) != 0 || tokens[first].SequenceEqual(NewsLexicon.English.Value(entry, WordTraits.Agency))))
            return first + agency;
        int end = first;
        while (end < limit && tokens.Kinds[end] == TokenKind.Word && (tokens.Shapes[end] & TokenShape.Capitalised) != 0)
            end++;
        return end;
    }

    private static bool IsAgency(TokenTable tokens, int first, int end) => NewsLexicon.English.Match(tokens, first, WordTraits.Agency, out _) == end - first;

    private static bool IsPress(TokenTable tokens, int index) => ValueOf(tokens, index, WordTraits.OrganisationNoun) == Press;

    private static string ValueOf(TokenTable tokens, int index, WordTraits trait) =>
        NewsLexicon.English.Match(tokens, index, trait, out int entry) > 0 ? NewsLexicon.English.Value(entry, trait) : "";

    /// <summary>"the", "newspaper", "news agency": small words that say what the name is.</summary>
    private static bool IsBeside(TokenTable tokens, int index) => tokens.Kinds[index] == TokenKind.Word && (tokens.Shapes[index] & TokenShape.Capitalised) == 0
        && (tokens.Is(index, "the") || tokens.Has(index, WordTraits.OrganisationNoun)) && !tokens.Has(index, WordTraits.SpeechVerb);
}
