using SourceDiff.Judging.Names;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Finds of whom a value is told: "Marek played 12 games. He scored 4." tells both of Marek. A person named before the value in its
/// sentence, or whom a "he" or "she" there takes up from the sentence before; a body only where it stands right before. O(tokens).
/// </summary>
internal sealed class ValueHolders
{
    /// <summary>A team or party before its figures: "the Rovers (12-3)", "the Alliance won 61 seats".</summary>
    private const int BodyTokens = 8;

    /// <summary>"he had been shot": auxiliaries between a pronoun and its verb, and one.</summary>
    private const int SubjectTokens = 3;

    private readonly DocumentReading _reading;

    /// <summary>The person whom a pronoun at the start of each passage means, or -1.</summary>
    private readonly int[] _carried;

    public ValueHolders(DocumentReading reading)
    {
        _reading = reading;
        _carried = new int[reading.Passages.Length];
        int person = -1;
        foreach (var passage in reading.Passages)
        {
            _carried[passage.Index] = person;
            if (!passage.IsContent)
                continue;
            int first = FirstPerson(reading.FactsOf(passage.Index));
            person = first >= 0 ? first : HasPronoun(passage.FirstToken, passage.EndToken) ? person : -1;
        }
    }

    /// <summary>The <see cref="Entity.Index"/> of the holder of the value whose first token is <paramref name="token"/>, or -1.</summary>
    public int Of(int passage, int token)
    {
        int body = -1, before = -1, position = _reading.Tokens.Starts[token];
        foreach (var fact in _reading.FactsOf(passage))
        {
            if (fact is not NameFact name || name.Span.End > position)
                continue;
            if (name.Entity.Kind == EntityKind.Person)
                before = name.Entity.Index;
            else if (name.Entity.Kind == EntityKind.Organisation && IsBodyOf(_reading.Tokens.IndexAt(name.Span.End - 1), token))
                body = name.Entity.Index;
        }

        if (body >= 0 || before >= 0)
            return body >= 0 ? body : before;
        return HasPronoun(_reading.Passages[passage].FirstToken, token) ? _carried[passage] : -1;
    }

    /// <summary>Whose score stands at <paramref name="token"/>: of the name right before it, "the Rovers (2-13)", "gave the Rovers a 9-5 season". A town may stand for its team, and so tells nothing.</summary>
    public int OfScore(int passage, int token)
    {
        int position = _reading.Tokens.Starts[token];
        foreach (var fact in _reading.FactsOf(passage))
        {
            if (fact is NameFact name && name.Span.End <= position && token - _reading.Tokens.IndexAt(name.Span.End - 1) <= ScoreTokens)
                return name.Entity.Kind == EntityKind.Place ? -1 : name.Entity.Index;
        }

        return Of(passage, token);
    }

    /// <summary>"the Rovers (" and "the Rovers a".</summary>
    private const int ScoreTokens = 2;

    /// <summary>The person whom the pronoun at <paramref name="token"/> means, or -1 when it is none.</summary>
    public int OfPronoun(int passage, int token) => token >= 0 && IsPronoun(token) ? _carried[passage] : -1;

    /// <summary>The "he" or "she" that is the subject of the verb at <paramref name="verb"/>, over its auxiliaries; -1 when it is none.</summary>
    public int PronounBefore(int verb)
    {
        for (int i = verb - 1; i >= Math.Max(0, verb - SubjectTokens); i--)
        {
            if (_reading.Tokens.Is(i, "he") || _reading.Tokens.Is(i, "she"))
                return i;
            if (!_reading.Tokens.Has(i, WordTraits.Auxiliary | WordTraits.Modal))
                return -1;
        }

        return -1;
    }

    /// <summary>Whom "the 38-year-old" at <paramref name="token"/> means: whoever was named last, or -1.</summary>
    public int OfDescription(int passage, int token)
    {
        if (token == 0 || !_reading.Tokens.Is(token - 1, "the"))
            return -1;
        int named = -1, position = _reading.Tokens.Starts[token];
        foreach (var fact in _reading.FactsOf(passage))
        {
            if (fact is NameFact { Entity.Kind: EntityKind.Person } name && name.Span.End <= position)
                named = name.Entity.Index;
        }

        return named >= 0 ? named : _carried[passage] >= 0 ? _carried[passage] : Main;
    }

    /// <summary>The person whom the article is about, or -1: named far more often than anybody else.</summary>
    public int Main => EntityTable.Of(_reading).Often;

    /// <summary>"<i>Brandt</i>, a 49-year-old former judge": the person whose name stands right before, or -1.</summary>
    public int OfApposition(int passage, int token)
    {
        var tokens = _reading.Tokens;
        if (token < 2 || !(tokens.Is(token - 1, "a") || tokens.Is(token - 1, "an")) || !tokens.Is(token - 2, ","))
            return -1;
        foreach (var fact in _reading.FactsOf(passage))
        {
            if (fact is NameFact { Entity.Kind: EntityKind.Person } name && name.Span.End == tokens.Starts[token - 2])
                return name.Entity.Index;
        }

        return -1;
    }

    /// <summary>Whether nothing but the verb and its words stands between: not a verb of speech, for whoever tells a number does not hold it.</summary>
    private bool IsBodyOf(int name, int token)
    {
        var tokens = _reading.Tokens;
        if (token - name > BodyTokens)
            return false;
        for (int i = name + 1; i < token; i++)
        {
            if (tokens.Has(i, WordTraits.SpeechVerb | WordTraits.Conjunction) || (tokens.Kinds[i] == TokenKind.Punctuation && !tokens.Is(i, "(")))
                return false;
        }

        return true;
    }

    private static int FirstPerson(ReadOnlySpan<Fact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact is NameFact { Entity.Kind: EntityKind.Person } name)
                return name.Entity.Index;
        }

        return -1;
    }

    private bool HasPronoun(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (IsPronoun(i))
                return true;
        }

        return false;
    }

    private bool IsPronoun(int token)
    {
        var tokens = _reading.Tokens;
        return tokens.Has(token, WordTraits.Pronoun) && (tokens.Is(token, "he") || tokens.Is(token, "she") || tokens.Is(token, "his") || tokens.Is(token, "her"));
    }
}
