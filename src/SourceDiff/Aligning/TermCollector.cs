using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>Reads the content words and values of one document's passages into the table of terms, each once a passage. O(tokens).</summary>
internal ref struct TermCollector(TokenTable tokens, DocumentTerms table)
{
    private PooledList<int> _lastPassage;

    /// <summary>Adds the terms of a passage, the token where each stands first, and whether it is quoted there.</summary>
    public PassageProfile Collect(Passage passage, ref PooledList<int> terms, ref PooledList<int> places, ref PooledList<bool> quotes)
    {
        bool isTitle = IsTitleCase(tokens, passage);
        int start = terms.Count;
        bool quoted = false, opening = true;
        for (int i = passage.FirstToken; i < passage.EndToken && terms.Count - start < PassageIndex.MaxTerms; i++)
        {
            switch (tokens.Kinds[i])
            {
                case TokenKind.Quote:
                    bool isDouble = tokens[i] is "\"" or "“" or "”";
                    quoted = isDouble ? tokens[i] is "“" || (tokens[i] is "\"" && !quoted) : quoted;
                    opening = true;
                    continue;
                case TokenKind.Dash or TokenKind.Symbol:
                    continue;
                case TokenKind.Punctuation:
                    opening |= tokens[i] is ":" or "." or "?" or "!";
                    continue;
            }

            bool isValue = TermValues.IsValue(tokens, i);
            if (!isValue && IsFunction(tokens, i))
            {
                opening = false;
                continue;
            }

            int term = table.Enter(isValue ? TermValues.ValueOf(tokens, i) : tokens.Lemmas[i], isValue);
            if (isValue)
                table.Digits[term] = TermValues.SignificantDigits(tokens[i]);
            else
                Note(tokens, i, ref table.Flags[term], isTitle || opening);
            opening = false;
            if (!IsFirstIn(passage.Index, term))
                continue;
            terms.Add(term);
            places.Add(i);
            quotes.Add(quoted);
            table.Passages[term]++;
        }

        return new PassageProfile
        {
            IsTitle = passage.Kind is PassageKind.Headline or PassageKind.Heading,
            IsHeading = passage.Kind == PassageKind.Heading,
        };
    }

    public void Dispose() => _lastPassage.Dispose();

    private bool IsFirstIn(int passage, int term)
    {
        if (term >= _lastPassage.Count)
            _lastPassage.Resize(Math.Max(table.Count, _lastPassage.Count * 2));
        if (_lastPassage[term] == passage + 1)
            return false;
        _lastPassage[term] = passage + 1;
        return true;
    }

    private static void Note(TokenTable tokens, int token, ref TermFlags flags, bool capitalMeansNothing)
    {
        var classes = tokens.Classes[token];
        if ((classes & WordClasses.Verb) != 0)
            flags |= TermFlags.Predicate;
        if (tokens.Has(token, WordTraits.SpeechVerb))
            flags |= TermFlags.Speech;
        if ((tokens.Shapes[token] & TokenShape.Capitalised) == 0)
            flags |= TermFlags.SeenSmall;
        else if (!capitalMeansNothing || (classes & WordClasses.Unknown) != 0)
            flags |= TermFlags.SeenCapital;
    }

    private static bool IsFunction(TokenTable tokens, int token) =>
        tokens.Has(token, WordTraits.Function | WordTraits.Auxiliary | WordTraits.Determiner | WordTraits.Pronoun)
        || (tokens.Shapes[token] & TokenShape.Clitic) != 0;

    /// <summary>Whether capitals say nothing: most longer words have one, as in headlines.</summary>
    private static bool IsTitleCase(TokenTable tokens, Passage passage)
    {
        int capitals = 0, words = 0;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (tokens.Kinds[i] != TokenKind.Word || tokens.Ends[i] - tokens.Starts[i] < 4)
                continue;
            words++;
            if ((tokens.Shapes[i] & TokenShape.Capitalised) != 0)
                capitals++;
        }

        return capitals * 3 > words * 2;
    }
}
