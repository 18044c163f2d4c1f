using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>Reads the credits of verbs of speech in the active voice, with their words before, after or around them.</summary>
internal sealed class ActiveCredits(CreditScene scene, PassiveCredits passives)
{
    private readonly TokenTable _tokens = scene.Text.Tokens;

    public int Read(QuotedSentence sentence, int token, SpeechVerb verb, int first)
    {
        var group = VerbGroup.Read(_tokens, token, sentence.Start);
        if (!group.IsVerb(_tokens, token, verb, sentence.End))
            return token;
        if (IsParticiple(token, group, sentence.End))
            return token;
        if (group.IsPassive)
            return passives.Read(sentence, token, verb, group);
        int left = scene.LeftLimit(sentence, group.Start, first);
        if (verb.Pattern is not (SpeechPattern.Call or SpeechPattern.Tell) && ReadInverted(sentence, token, group, left))
            return token + 1;
        var source = SourceOf(sentence, group, verb, first, left);
        if (!source.IsEmpty && ReadPostposed(sentence, token, verb, group, source, left))
            return token + 1;
        if (group.IsNegated && !_tokens.Has(token, WordTraits.Denial))
            return token;
        ReadPreposed(sentence, token, verb, source);
        return token + 1;
    }

    /// <summary>"Arson suspected in fire at mill": headlines leave "is" out, and nobody suspects. "Coins estimated at 90,000": nor do the coins estimate.</summary>
    private bool IsParticiple(int token, VerbGroup group, int end) =>
        !group.HasAuxiliary && token + 1 < end && (IsReducedPassive(token, end)
        || ((_tokens.Classes[token] & WordClasses.Past) != 0 && _tokens.Has(token, WordTraits.Hedge) && _tokens.Has(token + 1, WordTraits.Preposition)
            && (_tokens.Is(token, "suspected") || _tokens.Is(token, "feared"))));

    /// <summary>
    /// "rings estimated to be", "a man said to have": verbs of saying and thinking take no infinitive in the active voice, so whoever stands before is
    /// what is spoken of; "claimed", "promised" and "asked" do take one.
    /// </summary>
    private bool IsReducedPassive(int token, int end) =>
        token + 2 < end && _tokens.Is(token + 1, "to") && (_tokens.Is(token + 2, "be") || _tokens.Is(token + 2, "have"))
        && (_tokens.Is(token, "said") || _tokens.Is(token, "estimated") || _tokens.Is(token, "reported") || _tokens.Is(token, "alleged") || _tokens.Is(token, "believed") || _tokens.Is(token, "thought")
            || _tokens.Is(token, "suspected") || _tokens.Is(token, "feared") || _tokens.Is(token, "understood") || _tokens.Is(token, "rumored") || _tokens.Is(token, "rumoured"));

    private TokenRange SourceOf(QuotedSentence sentence, VerbGroup group, SpeechVerb verb, int first, int left)
    {
        bool shared = verb.Form == SpeechForm.Gerund && !group.HasAuxiliary
            ? group.Start > sentence.Start && (_tokens[group.Start - 1] is "," || (_tokens.Has(group.Start - 1, WordTraits.Preposition) || ClauseWords.IsCoordinator(_tokens, group.Start - 1)) || scene.Text.QuoteEndsAt(group.Start, out _))
            : group.IsInfinitive || (group.Start > sentence.Start && ClauseWords.IsCoordinator(_tokens, group.Start - 1));
        if (!shared)
            return scene.Sources.Before(group.Start, left);
        return scene.Credits.Count > first ? scene.Credits[^1].Source : scene.Sources.AtStart(sentence.Start, group.Start);
    }

    /// <summary><c>"…," said Gray.</c> and <c>The road was closed, said the mayor.</c></summary>
    private bool ReadInverted(QuotedSentence sentence, int token, VerbGroup group, int left)
    {
        int edge = group.Start;
        if (edge <= left || group.HasAuxiliary)
            return false;
        bool comma = _tokens[edge - 1] is ",";
        bool quoted = scene.Text.QuoteEndsAt(comma ? edge - 1 : edge, out var quote) && (comma || scene.Text.EndsAsSpeech(quote));
        var source = quoted || comma ? scene.Sources.After(token + 1, sentence.End) : default;
        if (source.IsEmpty)
            return false;
        if (!quoted && (!ClauseWords.HasFinite(scene.Text, left, edge - 1) || ClauseWords.HasFinite(scene.Text, source.End, sentence.End)
            || !scene.EndsStatement(source.End, sentence.End)))
        {
            return false;
        }

        Finish(sentence, token, source, left, edge, source.End);
        return true;
    }

    /// <summary><c>"…," Gray said.</c>, <c>The road was closed, police said.</c>, <c>The road, police said, was closed.</c></summary>
    private bool ReadPostposed(QuotedSentence sentence, int token, SpeechVerb verb, VerbGroup group, TokenRange source, int left)
    {
        int edge = source.Start;
        if (edge <= left || source.End > group.Start)
            return false;
        bool comma = _tokens[edge - 1] is "," || _tokens.Kinds[edge - 1] == TokenKind.Dash;
        int tail = scene.Contents.AfterTail(token + 1, sentence.End, verb.Pattern);
        bool quoted = scene.Text.QuoteEndsAt(comma ? edge - 1 : edge, out var quote);
        bool ends = scene.EndsStatement(tail, sentence.End);
        // On "Morning Talk," the mayor said that …: a title within an adjunct is not what she said.
        bool adjunct = quoted && !ends && quote.Start > left && !ClauseWords.HasFinite(scene.Text, left, quote.Start);
        if (quoted && !adjunct && (comma || scene.Text.EndsAsSpeech(quote) || ends))
        {
            Finish(sentence, token, source, left, edge, tail);
            return true;
        }

        bool quotes = tail + 1 < sentence.End && _tokens[tail] is "," or ":" && scene.Text.QuoteStartsAt(tail + 1, out _);
        if (!comma || verb.Pattern == SpeechPattern.Call || !ends || quotes)
            return false;
        bool whole = ClauseWords.HasFinite(scene.Text, left, edge - 1);
        bool resumes = tail + 1 < sentence.End && _tokens[tail] is "," && !whole;
        if (!whole && !resumes)
            return false;
        Finish(sentence, token, source, left, edge, tail);
        return true;
    }

    /// <summary><c>Police said that the road was closed.</c>, <c>Gray said: "…"</c>, <c>Gray called it "…"</c>.</summary>
    private void ReadPreposed(QuotedSentence sentence, int token, SpeechVerb verb, TokenRange source)
    {
        int start = scene.Contents.AfterTail(token + 1, sentence.End, verb.Pattern);
        int mark = start;
        while (start < sentence.End && _tokens[start] is "," or ":")
            start++;
        bool announces = start >= sentence.End && mark < sentence.End && _tokens[mark] is ":";
        bool complement = start < sentence.End && (_tokens.Is(start, "that") || (_tokens.Has(start, WordTraits.Subordinator) && verb.Pattern != SpeechPattern.Call && mark == start && _tokens[start] is "whether" or "how" or "why" or "if"));
        if (start < sentence.End && _tokens.Is(start, "that"))
            start++;
        if (start < sentence.End && _tokens[start] is ",")
            start++;
        bool opens = start < sentence.End && scene.Text.QuoteStartsAt(start, out _);
        int end = opens ? QuotesEnd(start, sentence.End) : scene.Contents.ClauseEnd(start, sentence.End);
        end = scene.Contents.WithoutStop(start, end);
        bool stated = verb.Pattern switch
        {
            SpeechPattern.Call => end > start && scene.Contents.HoldsQuote(start, end),
            SpeechPattern.That => complement || opens || (mark < start && _tokens[mark] is ":"),
            _ => complement || opens || mark < start ? end > start : end > start + 1 && (ClauseWords.HasFinite(scene.Text, start, end) || scene.Contents.HoldsQuote(start, end)),
        };
        if (!announces && (!stated || (source.IsEmpty && !opens)))
            return;
        var credit = new Credit(new TokenRange(token, token + 1), source, sentence.Paragraph) { Announces = announces };
        if (!announces)
            credit.Add(new TokenRange(start, end));
        scene.Credits.Add(credit);
    }

    /// <summary>Enters a credit whose words stand before it, with those that go on after it.</summary>
    private void Finish(QuotedSentence sentence, int token, TokenRange source, int left, int edge, int tail)
    {
        var credit = new Credit(new TokenRange(token, token + 1), source, sentence.Paragraph);
        int end = scene.Text.QuoteEndsAt(edge, out _) ? edge : scene.Contents.WithoutStop(left, edge);
        credit.Add(new TokenRange(left, end));
        scene.CutEarlier(edge, end);
        while (tail < sentence.End && !ClauseWords.IsBreak(_tokens, tail) && !scene.Text.QuoteStartsAt(tail, out _))
            tail = scene.Text.Next(tail);
        int resume = tail;
        while (resume < sentence.End && (_tokens[resume] is "," or ":" || _tokens.Kinds[resume] == TokenKind.Dash))
            resume++;
        if (resume < sentence.End && (resume > tail || scene.Text.QuoteStartsAt(resume, out _)) && Resumes(left, end, resume, sentence.End))
        {
            int stop = scene.Text.QuoteStartsAt(resume, out _) ? QuotesEnd(resume, sentence.End) : scene.Contents.ClauseEnd(resume, sentence.End);
            credit.Add(new TokenRange(resume, scene.Contents.WithoutStop(resume, stop)));
        }

        scene.Credits.Add(credit);
    }

    /// <summary>Whether the words after the cue are still the speaker's: a quotation, or the rest of a broken clause.</summary>
    private bool Resumes(int left, int end, int resume, int limit)
    {
        int word = resume;
        while (word < limit && (ClauseWords.IsCoordinator(_tokens, word) || ClauseWords.IsAdverb(_tokens, word)))
            word++;
        if (word < limit && scene.Text.QuoteStartsAt(word, out _))
            return true;
        return !ClauseWords.HasFinite(scene.Text, left, end) && !scene.Contents.HoldsQuote(left, end) && !_tokens.Has(resume, WordTraits.Relative)
            && (_tokens.Classes[resume] & WordClasses.Gerund) == 0;
    }

    /// <summary>One past the quotations that follow each other from <paramref name="start"/>, or the clause they are part of.</summary>
    private int QuotesEnd(int start, int limit)
    {
        int end = scene.Text.Next(start);
        bool whole = scene.Text.QuoteStartsAt(start, out var quote) && scene.Text.EndsAsSpeech(quote);
        return whole ? end : scene.Contents.ClauseEnd(start, limit);
    }
}
