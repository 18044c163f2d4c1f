using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Finds where an article says that something happened to nobody. A statement about some only ("nobody else was hurt", "nobody on deck
/// was hurt", "nobody was seriously hurt") or about what may come is none. O(tokens), a bounded look ahead from each denying word.
/// </summary>
internal static class NoneReader
{
    /// <summary>"No one among …": what happened stands near.</summary>
    private const int Reach = 12;

    /// <summary>A text that says it more often is no report.</summary>
    private const int Most = 64;

    public static List<NoneMention> Read(DocumentReading reading)
    {
        var found = new List<NoneMention>();
        var tokens = reading.Tokens;
        foreach (var passage in reading.Passages)
        {
            if (!passage.IsContent)
                continue;
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                if (tokens.Has(i, WordTraits.Negation) && found.Count < Most && Read(tokens, passage, i) is { } none)
                    found.Add(none);
            }
        }

        return found;
    }

    private static NoneMention? Read(TokenTable tokens, Passage passage, int cue)
    {
        bool counts = tokens.Is(cue, "no") || tokens.Is(cue, "without"), anybody = tokens.Is(cue, "nobody") || tokens.Is(cue, "none");
        if (!counts && !anybody)
            return null;
        int from = cue + 1;
        if (tokens.Is(cue, "no") && from < passage.EndToken && tokens.Is(from, "one"))
            (from, anybody) = (from + 1, true);
        int noun = -1;
        bool provisional = false, report = false;
        bool of = tokens.Is(cue, "none") && from < passage.EndToken && tokens.Is(from, "of");
        for (int i = of ? from + 1 : from; i < Math.Min(passage.EndToken, from + Reach); i++)
        {
            int length = NewsLexicon.English.Match(tokens, i, WordTraits.Cumulative, out int entry);
            if (length > 0 && !tokens.Is(i, "victims") && !tokens.Is(i, "victim"))
                return new NoneMention(passage.Index, tokens.SpanOf(cue, i + length), NewsLexicon.English.Value(entry, WordTraits.Cumulative), noun, provisional);
            if (tokens.Is(i, "immediate") || tokens.Is(i, "yet") || tokens.Is(i, "initial") || tokens.Is(i, "early"))
                provisional = true;
            else if (!tokens.Has(i, WordTraits.Negation) && IsReport(tokens, i))
                report = provisional = true;
            else if (Limits(tokens, i, report || of))
                return null;
            else if (!anybody || of)
                noun = NounOf(tokens, i, noun);
        }

        return null;
    }

    private static bool IsReport(TokenTable tokens, int token) =>
        tokens.Is(token, "report") || tokens.Is(token, "reports") || tokens.Is(token, "word") || tokens.Is(token, "sign") || tokens.Is(token, "signs") || tokens.Is(token, "indication");

    /// <summary>Whether the word ends the statement, or says that it holds for some only, or is not settled.</summary>
    private static bool Limits(TokenTable tokens, int token, bool mayBeOf)
    {
        if (tokens.Kinds[token] != TokenKind.Word)
            return true;
        if (tokens.Has(token, WordTraits.Conjunction))
            return !tokens.Is(token, "or");
        if (tokens.Has(token, WordTraits.Preposition))
            return !(mayBeOf && tokens.Is(token, "of"));
        if (tokens.Has(token, WordTraits.Relative | WordTraits.Modal | WordTraits.Negation | WordTraits.Subordinator))
            return true;
        if (tokens.Is(token, "else") || tokens.Is(token, "other") || tokens.Is(token, "further") || tokens.Is(token, "more") || tokens.Is(token, "additional")
            || tokens.Is(token, "new") || tokens.Is(token, "longer") || tokens.Is(token, "serious") || tokens.Is(token, "major") || tokens.Is(token, "to"))
            return true;
        return !tokens.Has(token, WordTraits.Function) && (tokens.Classes[token] & (WordClasses.Adverb | WordClasses.Adjective | WordClasses.Noun | WordClasses.Verb)) == WordClasses.Adverb
            && !tokens.Is(token, "reportedly") && !tokens.Is(token, "apparently");
    }

    private static int NounOf(TokenTable tokens, int token, int noun) =>
        noun < 0 && PassageMatch.IsContent(tokens, token) && (tokens.Classes[token] & WordClasses.Noun) != 0 && !tokens.Has(token, WordTraits.Auxiliary) ? token : noun;
}
