using System.Runtime.InteropServices;
using SourceDiff.Lexicon;
using SourceDiff.Model;
using SourceDiff.Reading.Speech;

namespace SourceDiff.Reading.Stance;

/// <summary>A hedge or booster, how certain it makes what it reaches, and the tokens it reaches (empty when it is none here).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HedgeWord(CertaintyLevel Level, TokenRange Scope)
{
    public static HedgeWord Read(TokenTable tokens, int cue, int length, int entry, Passage passage)
    {
        var value = NewsLexicon.English.Value(entry, WordTraits.Hedge).AsSpan();
        int space = Math.Max(value.IndexOf(' '), 0);
        var level = LevelOf(value[..space]);
        int next = cue + length;
        if (value[space..] is " none" || IsMonth(tokens, cue, next, passage) || IsInTime(tokens, cue, passage) || IsCopula(tokens, cue, next, level, passage))
            return default;
        int before = cue;
        while (before > passage.FirstToken && ClauseWords.IsVerbGroup(tokens, before - 1))
            before--;
        bool negated = before < cue && Negated(tokens, before, cue);
        if (negated || (next < passage.EndToken && tokens.Has(next, WordTraits.Negation) && tokens.Has(cue, WordTraits.Modal) && tokens[cue] is "could" or "Could"))
            return level == CertaintyLevel.Confirmed && negated ? new HedgeWord(CertaintyLevel.Speculated, Clause(tokens, cue, passage)) : default;
        var scope = value[space..] switch
        {
            // "It is unlikely that she won": the doubt is of the clause behind.
            " clause" when next + 1 < passage.EndToken && tokens.Is(next, "that") => After(tokens, next + 1, passage),
            " clause" => Clause(tokens, cue, passage),
            " noun" => Nominal(tokens, cue, next, HasAuxiliary(tokens, before, cue), passage),
            " that" when cue > passage.FirstToken && tokens.Is(cue - 1, "it") && next + 1 < passage.EndToken && tokens.Kinds[next] == TokenKind.Word && !tokens.Has(next, WordTraits.Preposition) => After(tokens, tokens.Is(next, "that") ? next + 1 : next, passage),
            " that" => next < passage.EndToken && tokens[next] is "to" or "that" or "as" or "like" ? After(tokens, next, passage) : default,
            _ => After(tokens, next, passage),
        };
        return new HedgeWord(level, scope);
    }

    /// <summary>"before rescuers could reach him": what was possible from then on.</summary>
    private static bool IsInTime(TokenTable tokens, int cue, Passage passage)
    {
        if (!tokens.Is(cue, "could"))
            return false;
        int start = ClauseBounds.Start(tokens, cue, passage.FirstToken);
        for (int i = cue - 1; i >= Math.Max(passage.FirstToken, start - 1); i--)
        {
            if (tokens.Is(i, "before") || tokens.Is(i, "until") || tokens.Is(i, "till") || tokens.Is(i, "so"))
                return true;
        }

        return false;
    }

    /// <summary>"proved unsuccessful", "confirmed dead" of nobody's word: "proved" before an adjective is "was".</summary>
    private static bool IsCopula(TokenTable tokens, int cue, int next, CertaintyLevel level, Passage passage) =>
        level == CertaintyLevel.Confirmed && (tokens.Is(cue, "proved") || tokens.Is(cue, "proves") || tokens.Is(cue, "prove")) && next < passage.EndToken
        && (tokens.Is(next, "to") || (tokens.Classes[next] & (WordClasses.Adjective | WordClasses.Verb)) == WordClasses.Adjective);

    private static CertaintyLevel LevelOf(ReadOnlySpan<char> word) => word switch
    {
        "denied" => CertaintyLevel.Denied,
        "alleged" => CertaintyLevel.Alleged,
        "reported" => CertaintyLevel.Reported,
        "confirmed" => CertaintyLevel.Confirmed,
        _ => CertaintyLevel.Speculated,
    };

    private static bool HasAuxiliary(TokenTable tokens, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (tokens.Has(i, WordTraits.Auxiliary))
                return true;
        }

        return false;
    }

    private static bool Negated(TokenTable tokens, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (tokens.Has(i, WordTraits.Negation))
                return true;
        }

        return false;
    }

    /// <summary>"May" is a month where it is capitalised within a sentence or beside a number.</summary>
    private static bool IsMonth(TokenTable tokens, int cue, int next, Passage passage) =>
        tokens[cue] is "May" && (cue > passage.FirstToken || (next < passage.EndToken && tokens.Kinds[next] == TokenKind.Number));

    private static TokenRange Clause(TokenTable tokens, int cue, Passage passage) =>
        new(ClauseBounds.Start(tokens, cue, passage.FirstToken), ClauseBounds.End(tokens, cue, passage.EndToken));

    private static TokenRange After(TokenTable tokens, int start, Passage passage) =>
        start < passage.EndToken && !ClauseWords.IsBreak(tokens, start) ? new(start, ClauseBounds.End(tokens, start, passage.EndToken)) : default;

    /// <summary>"the suspected thief" reaches the noun phrase, "is suspected" and "was confirmed" the clause.</summary>
    private static TokenRange Nominal(TokenTable tokens, int cue, int next, bool verbal, Passage passage)
    {
        if (verbal)
        {
            // "No injuries were reported": nothing is told, however surely.
            // "The blast was reported at 4:10", "was reported to the police": by whoever saw it.
            if (tokens.Is(cue, "reported") && next < passage.EndToken && tokens[next] is "at" or "to" or "around" or "about" or "shortly" or "just")
                return default;
            var clause = Clause(tokens, cue, passage);
            return !clause.IsEmpty && tokens.Has(clause.Start, WordTraits.Negation) ? default : clause;
        }

        // After a noun or an adverb it is a verb: "the paper reported", not "the reported deaths".
        bool verb = (tokens.Classes[cue] & WordClasses.Past) != 0 && cue > passage.FirstToken && tokens.Kinds[cue - 1] == TokenKind.Word
            && !tokens.Has(cue - 1, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Cardinal)
            && (tokens.Classes[cue - 1] & (WordClasses.Noun | WordClasses.Adjective)) != WordClasses.Adjective;
        if (verb)
            return default;
        int end = next;
        while (end < passage.EndToken && tokens.Kinds[end] is TokenKind.Word or TokenKind.Number or TokenKind.Dash
            && !tokens.Has(end, WordTraits.Function) && !ClauseWords.IsBreak(tokens, end) && !(end > next && ClauseWords.IsFinite(tokens, end)))
        {
            end++;
        }

        return new TokenRange(next, end);
    }
}
