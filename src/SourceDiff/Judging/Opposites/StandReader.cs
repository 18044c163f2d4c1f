using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>Finds where a document takes a side, and what it says of whom it is said. Conditions, questions, aims and possibilities state nothing.</summary>
internal sealed class StandReader
{
    /// <summary>A negation further before the words is one of something else.</summary>
    private const int NegationReach = 11;

    /// <summary>Tokens behind the head of a negation that it still reaches: "did not try to stop".</summary>
    private const int HeadReach = 3;

    /// <summary>The matters of verbs are numbered after those of the table.</summary>
    public const int FirstVerb = 1 << 20;

    /// <summary>The matters of pairs of antonyms are numbered after those of verbs.</summary>
    public const int FirstAntonym = 1 << 21;

    /// <summary>"Take", "make", "go" say little of what is done.</summary>
    private const double MinVerbRarity = 0.3;

    /// <summary>"In 1998, …": a year so near tells of another time.</summary>
    private const int YearReach = 24;

    /// <summary>Tokens before words that are no verb in which their verb stands.</summary>
    private const int VerbReach = 5;

    /// <summary>Tokens behind the words in which an "until" still ends them.</summary>
    private const int UntilReach = 7;

    private readonly DocumentReading _reading;
    private readonly TokenTable _tokens;
    private readonly TermUse _use;
    private readonly StatementKinds[] _kinds;
    private readonly List<Stand> _found = [];

    // Of the passage that is read: every stand of it asks for them.
    private readonly List<PolarityFact> _negations = [];
    private readonly List<EventFact> _events = [];
    private StatementKinds _passageKinds;
    private bool _hasNumbers;

    public StandReader(DocumentReading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _kinds = KindsOf(_tokens);
        _use = new TermUse(_tokens, _kinds, _events);
    }

    public List<Stand> Read()
    {
        var table = ContraryTable.English;
        foreach (var passage in _reading.Passages)
        {
            if (!passage.IsContent || _tokens.Is(passage.EndToken - 1, "?"))
                continue;
            Enter(passage);
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                if (_tokens.Kinds[i] == TokenKind.Word && table.MayStart(_tokens.Lemmas[i]) && table.StartingWith(_tokens.Lemmas[i]) is { } terms
                    && (i == passage.FirstToken || (_tokens.Shapes[i] & TokenShape.Capitalised) == 0))
                    ReadAt(passage, i, terms);
            }

            ReadVerbs(passage);
            ReadAntonyms(passage);
        }

        return _found;
    }

    private void Enter(Passage passage)
    {
        _negations.Clear();
        _events.Clear();
        foreach (var fact in _reading.FactsOf(passage.Index))
        {
            if (fact is EventFact happening)
                _events.Add(happening);
            else if (fact is PolarityFact negation)
                _negations.Add(negation);
        }

        _passageKinds = StatementKinds.None;
        _hasNumbers = false;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            _passageKinds |= _kinds[i];
            _hasNumbers |= _tokens.Kinds[i] == TokenKind.Number || _tokens.Has(i, WordTraits.Cardinal | WordTraits.VagueAmount);
        }
    }

    /// <summary>How each word bears on what its sentence states: asked for many times a word.</summary>
    private static StatementKinds[] KindsOf(TokenTable tokens)
    {
        var kinds = new StatementKinds[tokens.Count];
        for (int i = 0; i < kinds.Length; i++)
        {
            if (tokens.Kinds[i] == TokenKind.Word)
                kinds[i] = StatementWords.Of(tokens[i]);
        }

        return kinds;
    }

    private bool Is(int token, StatementKinds kinds) => (_kinds[token] & kinds) != 0;

    private void ReadAt(Passage passage, int index, List<ContraryTerm> terms)
    {
        int before = _found.Count;
        foreach (var term in terms)
        {
            int length = ContraryTable.Length(term, _tokens, index, passage.EndToken);
            if (length == 0 || IsTold(term.Matter, index) || (length == 1 && !_use.IsUsed(passage, index, term)) || (length > 1 && _use.IsNounPhrase(passage, index, term)) || _use.IsCharge(passage, index, term))
                continue;
            if (Make(passage, index, length, term) is { } stand)
                _found.Add(stand);
        }

        // A longer phrase says what its words do not: "in good condition" is no condition. How somebody was arrested says that he was.
        int longest = before;
        while (longest < _found.Count && _found[longest].IsChoice)
            longest++;
        for (int i = _found.Count - 1; i > longest; i--)
        {
            if (_found[i].End < _found[longest].End && !_found[i].IsChoice)
                _found.RemoveAt(i);
        }
    }

    /// <summary>Every verb is a matter of its own: "is recalling", "will not recall".</summary>
    private void ReadVerbs(Passage passage)
    {
        foreach (var happening in _events)
        {
            if (happening.IsNominal)
                continue;
            int index = _tokens.IndexAt(happening.PredicateSpan.Start), lemma = _tokens.Lemmas[index];
            if (lemma >= 0 && !_tokens.Has(index, WordTraits.SpeechVerb) && Rarity.Of(lemma) > MinVerbRarity
                && Make(passage, index, 1, new ContraryTerm(FirstVerb + lemma, Side: 0, IsChoice: false, IsTopic: false, TermPart.Usual, [])) is { } stand)
                _found.Add(stand);
        }
    }

    /// <summary>What WordNet gives an opposite, where it is said of something: "the water is safe", "the price increased".</summary>
    private void ReadAntonyms(Passage passage)
    {
        for (int i = passage.FirstToken + 1; i < passage.EndToken; i++)
        {
            int lemma = _tokens.Lemmas[i];
            if (lemma < 0 || _tokens.Kinds[i] != TokenKind.Word || (_tokens.Shapes[i] & TokenShape.Capitalised) != 0 || WordNet.Antonyms(lemma) is not { IsEmpty: false } antonyms || !PassageMatch.IsContent(_tokens, i) || !_use.IsSaid(passage, i))
                continue;
            foreach (int antonym in antonyms)
            {
                if (Make(passage, i, 1, new ContraryTerm(FirstAntonym + Math.Min(lemma, antonym), lemma < antonym ? 0 : 1, IsChoice: false, IsTopic: false, TermPart.Usual, [])) is { } stand)
                    _found.Add(stand);
            }
        }
    }

    private bool IsTold(int matter, int index)
    {
        for (int i = _found.Count - 1; i >= 0 && _found[i].End > index - 1; i--)
        {
            if (_found[i].Matter == matter && _found[i].End > index)
                return true;
        }

        return false;
    }

    private Stand? Make(Passage passage, int index, int length, ContraryTerm term)
    {
        int end = index + length, cited = index, cue = -1;
        int side = term.Side;
        bool universal = false, nobody = false;
        var happening = _use.EventAt(index);
        foreach (var negation in _negations)
        {
            int at = _tokens.IndexAt(negation.Span.Start);
            // "Neither the mayor nor the council": denied once.
            if (cue >= 0 && _tokens.Is(at, "nor"))
                continue;
            // "Found no trace" denies what "did not find any trace" denies, and does not affirm the verb.
            if (at == end && happening is not null)
                return null;
            bool heads = !negation.HeadSpan.IsEmpty && negation.HeadSpan.Overlaps(_tokens.SpanOf(index, end));
            // "Without incident", "no armed guards": the negation is one of the words.
            // "Denied bail", "without incident": the denying word is one of the words. "Found not guilty": it is not.
            if (at >= end || (at >= index && (term.HasNegation || !_tokens.Has(at, WordTraits.Negation))) || Is(at, StatementKinds.Weak) || (!heads && !(index - at <= NegationReach && negation.ScopeSpan.Contains(_tokens.Starts[index]) && !IsBroken(at, index))))
                continue;
            // "Could not be used to regulate emissions in order to protect", "without milk to sell": what is denied is its head.
            int denied = negation.HeadSpan.IsEmpty ? -1 : _tokens.IndexAt(negation.HeadSpan.Start);
            bool verbal = (_tokens.Classes[index] & (WordClasses.Verb | WordClasses.Noun)) == WordClasses.Verb || happening is { IsNominal: false };
            if (!heads && at < index && verbal && ((denied >= 0 && denied < index && index - denied > HeadReach) || _tokens.Is(at, "without")))
                return null;
            // "Rejected the appeal": there was one.
            if (at < index && index - at <= 3 && _tokens.Has(at, WordTraits.ImplicitNegation) && term.Part == TermPart.Any && (_tokens.Classes[index] & WordClasses.Noun) != 0 && _tokens[at].StartsWith("reject", StringComparison.OrdinalIgnoreCase))
                return null;
            if (term.IsChoice || (at + 1 < index && _tokens[at + 1] is "all" or "every" or "everyone" or "everybody"))
                return null;
            side = 1 - side;
            cue = at;
            cited = Math.Min(cited, at);
            var kind = _kinds[at];
            universal |= (kind & StatementKinds.All) != 0;
            nobody |= (kind & StatementKinds.Nobody) != 0;
        }

        // "We should improve it, not weaken it": a negation without its auxiliary states nothing.
        if (cue >= 0 && cue < index && _tokens.Is(cue, "not") && (cue == passage.FirstToken || _tokens.Kinds[cue - 1] == TokenKind.Punctuation || _tokens.Has(cue - 1, WordTraits.Conjunction)))
            return null;
        var clause = ClauseWindow.Around(_tokens, index, end, passage.FirstToken, passage.EndToken);
        int opening = Math.Max(passage.FirstToken, clause.First - 2);
        int verb = happening is null ? GoverningVerb(passage, index, clause.First) : index;
        var mood = VerbMoods.Of(_tokens, verb, passage.FirstToken, cue < 0 ? default : _tokens.SpanOf(cue));
        if (mood == VerbMood.Aim && IsSettled(verb, passage.FirstToken))
            mood = VerbMood.Prospect;
        if (EndsWith(end, passage.EndToken) || IsOpen(opening, index) || mood == VerbMood.Possibility || (mood == VerbMood.Aim && cue < 0))
            return null;
        // "Guilty of four of the charges".
        bool partial = end + 1 < passage.EndToken && _tokens.Is(end, "of") && (_tokens.Kinds[end + 1] == TokenKind.Number || _tokens.Has(end + 1, WordTraits.Cardinal)), shifted = false;
        bool plain = !_hasNumbers && (_passageKinds & (StatementKinds.Part | StatementKinds.All | StatementKinds.Shifted)) == 0;
        for (int i = clause.First; i < clause.End && !plain; i++)
        {
            if (i < index)
            {
                partial |= _tokens.Has(i, WordTraits.Cardinal | WordTraits.VagueAmount) || Is(i, StatementKinds.Part);
                universal |= Is(i, StatementKinds.All) && !Is(i, StatementKinds.Nobody);
            }

            var kind = _kinds[i];
            shifted |= (kind & StatementKinds.Shifted) != 0;
        }

        // "In April last year a quake struck, prompting an alert": the whole sentence is of another time.
        bool dated = _hasNumbers || (_passageKinds & StatementKinds.Shift) != 0;
        for (int i = Math.Max(passage.FirstToken, index - YearReach); dated && i < Math.Min(passage.EndToken, end + YearReach) && !shifted; i++)
            shifted = IsShift(passage, clause, i);
        int agent = happening is null ? -1 : HeadOf(happening.AgentSpan, index, end), patient = happening is null ? -1 : HeadOf(happening.PatientSpan, index, end);
        return new Stand
        {
            Matter = term.Matter,
            Side = side,
            IsTopic = term.IsTopic,
            IsChoice = term.IsChoice,
            IsState = term.IsState,
            IsOfThings = term.IsOfThings,
            Passage = passage.Index,
            FirstPassage = IsTakenUp(passage) ? passage.Index - 1 : passage.Index,
            First = index,
            End = end,
            CitedFrom = Math.Max(cited, passage.FirstToken),
            Clause = clause,
            Mood = mood == VerbMood.Aim ? VerbMood.Fact : mood,
            IsUnderWay = (_tokens.Classes[index] & WordClasses.Gerund) != 0 || happening is null,
            Agent = happening?.AgentEntity ?? -1,
            Patient = happening?.PatientEntity ?? -1,
            AgentHead = agent,
            PatientHead = patient,
            Undergoer = patient >= 0 ? patient : agent >= 0 ? agent : StandParts.SubjectBefore(_tokens, happening is null ? index : Math.Min(index, _tokens.IndexAt(happening.Span.Start)), clause.First),
            IsOfStory = nobody && term.IsOfStory && term.Matter < FirstVerb && IsOfNobodyElse(cue, index),
            IsPartial = partial && !universal,
            IsUniversal = universal,
            IsShifted = shifted,
        };
    }

    /// <summary>"Last year", or a year that is no "since 2013" in an aside: told of another time.</summary>
    private bool IsShift(Passage passage, ClauseWindow clause, int index)
    {
        if (_tokens.Kinds[index] != TokenKind.Number)
        {
            return index + 1 < passage.EndToken && _tokens.Has(index + 1, WordTraits.TimeUnit | WordTraits.Month | WordTraits.Season) && !_tokens.Is(index + 1, "night") && !_tokens.Is(index + 1, "hour") && !_tokens.Is(index + 1, "hours")
                && Is(index, StatementKinds.Shift);
        }

        bool year = _tokens[index].Length == 4 && _tokens[index][0] is '1' or '2' && _tokens[index].IndexOfAnyExceptInRange('0', '9') < 0;
        return year && (index == passage.FirstToken || !_tokens.Is(index - 1, "since")) && (clause.Contains(index) || IsScene(passage, index));
    }

    /// <summary>Before the first comma of the sentence: "In 1998, another trial ended".</summary>
    private bool IsScene(Passage passage, int index)
    {
        for (int i = passage.FirstToken; i < index; i++)
        {
            if (_tokens.Kinds[i] == TokenKind.Punctuation)
                return false;
        }

        return true;
    }

    /// <summary>"To put him behind bars", "may be in good health": the verb that tells how other words are meant.</summary>
    private int GoverningVerb(Passage passage, int index, int first)
    {
        for (int i = index - 1; i >= Math.Max(first, index - VerbReach); i--)
        {
            if ((_tokens.Classes[i] & WordClasses.Verb) != 0 && !_tokens.Has(i, WordTraits.Function) && _use.EventAt(i) is { IsNominal: false })
                return i;
        }

        return index;
    }

    /// <summary>"Nobody was hurt", "there were no injuries": said of the whole story, not of "nobody on deck" or "no passenger".</summary>
    private bool IsOfNobodyElse(int cue, int index)
    {
        for (int i = cue + 1; i < index; i++)
        {
            if (PassageMatch.IsContent(_tokens, i) && (_tokens.Classes[i] & (WordClasses.Noun | WordClasses.Unknown)) != 0 && !_tokens.Is(i, "one") && !Is(i, StatementKinds.Idle | StatementKinds.Linking))
                return false;
        }

        return true;
    }

    /// <summary>The head of a participant, where it is not one of the words themselves: "<i>talks</i> collapsed".</summary>
    private int HeadOf(TextSpan participant, int first, int end)
    {
        int head = StandParts.HeadOf(_tokens, participant);
        return head >= first && head < end ? -1 : head;
    }

    /// <summary>"All were found", "They denied it": whom is told in the sentence before.</summary>
    private bool IsTakenUp(Passage passage)
    {
        int first = passage.FirstToken;
        return passage.Index > 0 && _reading.Passages[passage.Index - 1] is { IsContent: true } before && before.Paragraph >= passage.Paragraph - 1
            && (_tokens.Has(first, WordTraits.Pronoun) || Is(first, StatementKinds.TakenUp));
    }

    /// <summary>"Closed until noon": what follows is the contrary.</summary>
    private bool EndsWith(int first, int end)
    {
        for (int i = first; i < Math.Min(end, first + UntilReach); i++)
        {
            if (_tokens[i] is "until" or "till")
                return true;
        }

        return false;
    }

    private bool IsBroken(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_tokens.Kinds[i] == TokenKind.Punctuation || _tokens.Is(i, "but") || _tokens[i] is "after" or "when" or "because" or "while" or "since" or "before" or "although" or "though")
                return true;
        }

        return false;
    }

    /// <summary>"if", "whether", "unless": nothing is stated.</summary>
    private bool IsOpen(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Is(i, StatementKinds.Open))
                return true;
        }

        return false;
    }

    /// <summary>"Voted <i>on Wednesday</i> to close the pool": the token before a day.</summary>
    private int SkipDay(int index, int first)
    {
        while (index > first && (_tokens.Has(index, WordTraits.Weekday | WordTraits.RelativeDay | WordTraits.DayPart) || (_tokens.Is(index, "on") && _tokens.Has(index + 1, WordTraits.Weekday))))
            index--;
        return index;
    }

    /// <summary>"is expected to", "is due to", "agreed to": an aim as good as done.</summary>
    private bool IsSettled(int index, int first)
    {
        for (int i = index - 1; i > first && i >= index - 3; i--)
        {
            if (_tokens.Is(i, "to"))
                return Is(SkipDay(i - 1, first), StatementKinds.Settled);
        }

        return false;
    }
}
