using System.Runtime.InteropServices;
using SourceDiff.Lexicon;
using SourceDiff.Model;
using SourceDiff.Reading.Speech;

namespace SourceDiff.Reading.Stance;

/// <summary>What a negative word negates; see the head of <c>stance.tsv</c>.</summary>
internal enum NegationReach : byte
{
    None,
    Verb,
    Noun,
    Subject,
    After,
    To,
}

/// <summary>A negative word, the tokens it reaches and the one at their head (-1 when not told).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Negation(NegationReach Reach, TokenRange Scope, int Head)
{
    public static Negation Read(TokenTable tokens, int cue, int length, int entry, int limit, int first)
    {
        const WordTraits Cues = WordTraits.Negation | WordTraits.ImplicitNegation;
        var reach = NewsLexicon.English.Value(entry, Cues) switch
        {
            "none" => NegationReach.None,
            "noun" => NegationReach.Noun,
            "subject" => NegationReach.Subject,
            "after" => NegationReach.After,
            "to" => NegationReach.To,
            _ => NegationReach.Verb,
        };
        int start = cue + length;
        if (reach == NegationReach.After && start < limit && tokens.Is(start, "of"))
            start++;
        if (reach == NegationReach.None || start >= limit || IsIdle(tokens, cue, start, reach))
            return new Negation(NegationReach.None, default, -1);
        if (reach == NegationReach.Verb && OpensSubject(tokens, cue, start, first))
            reach = NegationReach.Subject;
        int end = ClauseBounds.End(tokens, start, limit);
        if (reach is NegationReach.Verb or NegationReach.Subject && IsDelay(tokens, start, end, limit))
            return new Negation(NegationReach.None, default, -1);
        return reach switch
        {
            NegationReach.To => ReadInfinitive(tokens, start, end),
            NegationReach.Verb => new Negation(reach, new TokenRange(start, end), ClauseBounds.Head(tokens, start, end)),
            NegationReach.After => new Negation(reach, new TokenRange(start, end), NounHead(tokens, start, end)),
            _ => ReadNominal(tokens, cue, start, end, limit, first, reach),
        };
    }

    /// <summary>"No, …", "No. 4", "whether or not", "a few" negate nothing that is stated here.</summary>
    private static bool IsIdle(TokenTable tokens, int cue, int next, NegationReach reach) =>
        ClauseWords.IsBreak(tokens, next) || (cue > 0 && tokens[cue - 1] is "or" or "if") || (reach == NegationReach.Noun
            && (tokens.Kinds[next] == TokenKind.Number || (cue > 0 && tokens.Has(cue - 1, WordTraits.Determiner | WordTraits.Possessive) && !tokens.Is(cue - 1, "that"))));

    /// <summary>"The port did not open until noon": it says when, not that it did not happen.</summary>
    private static bool IsDelay(TokenTable tokens, int start, int end, int limit)
    {
        for (int i = start; i <= end && i < limit; i++)
        {
            if (tokens.Is(i, "until") || tokens.Is(i, "till"))
                return true;
        }

        return false;
    }

    /// <summary>"Hardly anyone voted", "not all of them left", "neither man spoke": before the verb, it negates the subject.</summary>
    private static bool OpensSubject(TokenTable tokens, int cue, int next, int first)
    {
        if (cue > first && tokens.Kinds[cue - 1] == TokenKind.Word && !tokens.Has(cue - 1, WordTraits.Conjunction | WordTraits.Subordinator | WordTraits.SpeechVerb | WordTraits.Relative))
            return false;
        return tokens.Has(next, WordTraits.Determiner | WordTraits.Pronoun | WordTraits.VagueAmount | WordTraits.Possessive)
            || (tokens.Is(cue, "neither") && (tokens.Classes[next] & WordClasses.Noun) != 0);
    }

    /// <summary>"None of the men who fled <i>survived</i>": the verb behind that of the relative clause; -1 when there is none.</summary>
    private static int VerbBehind(TokenTable tokens, int relative, int limit)
    {
        int verbs = 0;
        for (int i = relative + 1; i < limit && !ClauseWords.IsBreak(tokens, i); i++)
        {
            if (ClauseWords.IsFinite(tokens, i) && ++verbs == 2)
                return ClauseBounds.Head(tokens, i, limit);
        }

        return -1;
    }

    private static Negation ReadInfinitive(TokenTable tokens, int start, int end)
    {
        bool to = start + 1 < end && tokens.Is(start, "to");
        return to ? new Negation(NegationReach.To, new TokenRange(start + 1, end), ClauseBounds.Head(tokens, start + 1, end))
            : new Negation(NegationReach.None, default, -1);
    }

    /// <summary>A negated subject negates its verb; a negated object only itself.</summary>
    private static Negation ReadNominal(TokenTable tokens, int cue, int start, int end, int limit, int first, NegationReach reach)
    {
        int finite = -1;
        for (int i = ClauseBounds.Start(tokens, cue, first); i < end && finite < 0; i++)
            finite = ClauseWords.IsFinite(tokens, i) ? i : -1;
        int head = finite > cue ? ClauseBounds.Head(tokens, finite, end)
            : reach == NegationReach.Noun ? NounHead(tokens, start, end)
            : end < limit && tokens.Has(end, WordTraits.Relative) ? VerbBehind(tokens, end, limit)
            : finite;
        return new Negation(reach, new TokenRange(start, end), head);
    }

    /// <summary>The last word of the noun phrase that starts at <paramref name="start"/>, or the gerund it starts with.</summary>
    private static int NounHead(TokenTable tokens, int start, int end)
    {
        int head = -1;
        for (int i = start; i < end && tokens.Kinds[i] is TokenKind.Word or TokenKind.Number; i++)
        {
            if (tokens.Has(i, WordTraits.Determiner | WordTraits.Possessive))
                continue;
            if (tokens.Has(i, WordTraits.Function))
                break;
            head = i;
            if ((tokens.Classes[i] & WordClasses.Gerund) != 0)
                break;
        }

        return head;
    }
}
