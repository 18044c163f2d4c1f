using System.Buffers;
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
    /// <summary>The matters of verbs are numbered after those of the table.</summary>
    public const int FirstVerb = 1 << 20;

    /// <summary>The matters of pairs of antonyms are numbered after those of verbs.</summary>
    public const int FirstAntonym = 1 << 21;

    /// <summary>"Take", "make", "go" say little of what is done.</summary>
    private const double MinVerbRarity = 0.3;

    /// <summary>The share of words written with a capital in a headline that has them all so, but for the odd one.</summary>
    private const double TitleShare = 0.85;

    /// <summary>"Iraq, Friday": fewer words are names.</summary>
    private const int MinTitle = 4;

    /// <summary>Words that are in no table, for and against.</summary>
    private static readonly ContraryTerm[] Plain = [.. Enumerable.Range(0, 2).Select(side => new ContraryTerm(FirstVerb, side, IsChoice: false, IsTopic: false, TermPart.Usual, []))];

    /// <summary>A number so near behind the words counts whom it happened to.</summary>
    private const int ObjectReach = 4;

    /// <summary>Verbs are facts, and most take a side.</summary>
    private const int FactsPerStand = 2;

    private readonly DocumentReading _reading;
    private readonly TokenTable _tokens;
    private readonly TermUse _use;
    private readonly StatementKinds[] _kinds;
    private readonly StandDenials _denials;
    private readonly StandMoods _moods;
    private readonly OtherTimes _times;
    private readonly StandOpenings _openings;
    private readonly List<Stand> _found;

    // Of the passage that is read: every stand of it asks for them.
    private readonly List<PolarityFact> _negations = [];
    private readonly List<EventFact> _events = [];
    private StatementKinds _passageKinds;
    private bool _hasNumbers;
    private bool _isTitle;

    public StandReader(DocumentReading reading)
    {
        _reading = reading;
        _found = new List<Stand>(reading.Facts.Length / FactsPerStand);
        _tokens = reading.Tokens;
        _kinds = KindsOf(_tokens);
        _use = new TermUse(_tokens, _kinds, _events);
        _denials = new StandDenials(_tokens, _kinds, _negations);
        _moods = new StandMoods(_tokens, _kinds, _use);
        _times = new OtherTimes(_tokens, _kinds);
        _openings = new StandOpenings(_tokens, _kinds);
    }

    /// <summary>The sides that the document takes, in text order; the reader is done with.</summary>
    public List<Stand> Read()
    {
        var table = ContraryTable.English;
        foreach (var passage in _reading.Passages)
        {
            if (!passage.IsContent || _tokens.Is(passage.EndToken - 1, "?"))
                continue;
            Enter(passage);
            _openings.Enter(passage, _passageKinds);
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                if (_tokens.Kinds[i] == TokenKind.Word && table.MayStart(_tokens.Lemmas[i]) && table.StartingWith(_tokens.Lemmas[i]) is { IsEmpty: false } terms
                    && !IsNameLike(passage, i))
                    ReadAt(passage, i, terms);
            }

            ReadVerbs(passage);
            ReadAntonyms(passage);
        }

        ArrayPool<StatementKinds>.Shared.Return(_kinds);
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
        int capitals = 0, words = 0;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (_tokens.Kinds[i] == TokenKind.Word && !_tokens.Has(i, WordTraits.Function))
            {
                words++;
                capitals += (_tokens.Shapes[i] & TokenShape.Capitalised) != 0 ? 1 : 0;
            }

            _passageKinds |= _kinds[i];
            _hasNumbers |= _tokens.Kinds[i] == TokenKind.Number || _tokens.Has(i, WordTraits.Cardinal | WordTraits.VagueAmount);
        }

        _isTitle = words >= MinTitle && capitals >= TitleShare * words;
    }

    /// <summary>How each word bears on what its sentence states: asked for many times a word.</summary>
    private static StatementKinds[] KindsOf(TokenTable tokens)
    {
        var kinds = ArrayPool<StatementKinds>.Shared.Rent(tokens.Count);
        for (int i = 0; i < tokens.Count; i++)
            kinds[i] = tokens.Kinds[i] == TokenKind.Word ? StatementWords.Of(tokens.Forms[i]) : StatementKinds.None;

        return kinds;
    }

    /// <summary>Whether a word is a name by its capital: not at the start, nor in a headline that has one on every word.</summary>
    private bool IsNameLike(Passage passage, int token) =>
        token > passage.FirstToken && !_isTitle && (_tokens.Shapes[token] & TokenShape.Capitalised) != 0;

    private bool Is(int token, StatementKinds kinds) => (_kinds[token] & kinds) != 0;

    private void ReadAt(Passage passage, int index, ReadOnlySpan<StartingTerm> terms)
    {
        int before = _found.Count;
        ulong near = StartingTerm.Near(_tokens, index, passage.EndToken);
        foreach (ref readonly var starting in terms)
        {
            if (!starting.MayContinue(near))
                continue;
            var term = starting.Term;
            int length = ContraryTable.Length(term, _tokens, index, passage.EndToken);
            if (length == 0 || IsTold(term.Matter, index) || (length == 1 && !_use.IsUsed(passage, index, term)) || (length > 1 && _use.IsNounPhrase(passage, index, term)) || _use.IsCharge(passage, index, term))
                continue;
            if (Make(passage, index, length, term, term.Matter) is { } stand)
                _found.Add(stand);
        }

        // A longer phrase says what its words do not: "in good condition" is no condition. How somebody was arrested says that he was.
        int longest = before;
        while (longest < _found.Count && _found[longest].Term.IsChoice)
            longest++;
        for (int i = _found.Count - 1; i > longest; i--)
        {
            if (_found[i].End < _found[longest].End && !_found[i].Term.IsChoice)
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
            if (lemma >= 0 && !Is(index, StatementKinds.Linking) && !_tokens.Has(index, WordTraits.SpeechVerb) && Rarity.Of(lemma) > MinVerbRarity
                && Make(passage, index, 1, Plain[0], FirstVerb + lemma) is { } stand)
                _found.Add(stand);
        }
    }

    /// <summary>What WordNet gives an opposite, where it is said of something: "the water is safe", "the price increased".</summary>
    private void ReadAntonyms(Passage passage)
    {
        var known = KinMarks.OfThread;
        for (int i = passage.FirstToken + 1; i < passage.EndToken; i++)
        {
            int lemma = _tokens.Lemmas[i];
            if (lemma < 0 || _tokens.Kinds[i] != TokenKind.Word || Is(i, StatementKinds.Linking) || (_tokens.Shapes[i] & TokenShape.Capitalised) != 0 || !PassageMatch.IsContent(_tokens, i) || !known[lemma].HasAntonyms || !_use.IsSaid(passage, i))
                continue;
            foreach (int antonym in WordNet.Antonyms(lemma))
            {
                if (Make(passage, i, 1, Plain[lemma < antonym ? 0 : 1], FirstAntonym + Math.Min(lemma, antonym)) is { } stand)
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

    private Stand? Make(Passage passage, int index, int length, ContraryTerm term, int matter)
    {
        int end = index + length;
        var happening = _use.EventAt(index);
        int open = term.IsChoice ? -1 : _openings.CueOf(passage, index, end);
        StandDenial? denied = open >= 0 ? new(Stand.Open, Cue: -1, Math.Min(open, index), IsUniversal: false, IsOfNobody: false) : _denials.Of(passage, index, end, term, happening);
        if (denied is not { } denial)
            return null;
        int cue = denial.Cue;
        bool universal = denial.IsUniversal;
        var clause = ClauseOf(passage, index, end);
        if ((open >= 0 ? VerbMood.Prospect : _moods.Of(passage, index, end, clause, happening is not null, cue)) is not { } mood)
            return null;
        // "Guilty of four of the charges".
        bool partial = end + 1 < passage.EndToken && _tokens.Is(end, "of") && (_tokens.Kinds[end + 1] == TokenKind.Number || _tokens.Has(end + 1, WordTraits.Cardinal)), shifted = false;
        bool plain = !_hasNumbers && (_passageKinds & (StatementKinds.Part | StatementKinds.All | StatementKinds.Shifted)) == 0;
        for (int i = clause.First; i < clause.End && !plain; i++)
        {
            // "Detained as many as nine", but not "shut nine roads".
            if (i < index || (term.IsOfPeople && i >= end && i < end + ObjectReach))
            {
                partial |= _tokens.Has(i, WordTraits.Cardinal | WordTraits.VagueAmount) || Is(i, StatementKinds.Part);
                universal |= i < index && Is(i, StatementKinds.All) && !Is(i, StatementKinds.Nobody);
            }

            var kind = _kinds[i];
            shifted |= (kind & StatementKinds.Shifted) != 0;
        }

        // "In April last year a quake struck, prompting an alert": the whole sentence is of another time.
        if (!shifted && (_hasNumbers || (_passageKinds & StatementKinds.Shift) != 0))
            shifted = _times.IsNear(passage, clause, index, end);
        int subject = StandParts.SubjectBefore(_tokens, happening is null ? index : Math.Min(index, _tokens.IndexAt(happening.Span.Start)), clause.First);
        // "No shots were fired": of no shots but those of the words.
        subject = subject >= index && subject < end ? -1 : subject;
        int agent = happening is null ? -1 : HeadOf(happening.AgentSpan, index, end), patient = happening is null ? -1 : HeadOf(happening.PatientSpan, index, end);
        int undergoer = patient >= 0 ? patient : agent >= 0 ? agent : subject;
        if (term.IsOfPeople && undergoer >= 0 && !People.MayBe(_tokens, undergoer))
            return null;
        return new Stand
        {
            Term = term,
            Matter = matter,
            Side = denial.Side,
            Passage = passage.Index,
            FirstPassage = IsTakenUp(passage) ? passage.Index - 1 : passage.Index,
            First = index,
            End = end,
            CitedFrom = Math.Max(denial.CitedFrom, passage.FirstToken),
            Clause = clause,
            Mood = mood,
            IsUnderWay = (_tokens.Classes[index] & WordClasses.Gerund) != 0 || happening is null,
            Agent = happening?.AgentEntity ?? -1,
            Patient = happening is null ? NamedAt(passage, subject) : happening.PatientEntity,
            AgentHead = agent,
            PatientHead = patient,
            Undergoer = undergoer,
            IsOfStory = (denial.IsOfNobody || open >= 0) && term.IsOfStory && matter < FirstVerb && IsOfNobodyElse(open >= 0 ? _openings.Ends(open) : cue, index),
            IsPartial = partial && !universal,
            IsUniversal = universal,
            IsShifted = shifted,
        };
    }

    /// <summary>"Three were <i>reported</i> missing", "the <i>suspect</i> confessed": a verb of speech in the passive opens no clause, nor does a noun.</summary>
    private ClauseWindow ClauseOf(Passage passage, int index, int end)
    {
        var clause = ClauseWindow.Around(_tokens, index, end, passage.FirstToken, passage.EndToken);
        int opening = clause.First - 1;
        return opening > passage.FirstToken && _tokens.Has(opening, WordTraits.SpeechVerb) && (_tokens.Has(opening - 1, WordTraits.Determiner) || (opening == index - 1 && _tokens.Has(opening - 1, WordTraits.Auxiliary)))
            ? new ClauseWindow(ClauseWindow.Around(_tokens, opening, end, passage.FirstToken, passage.EndToken).First, clause.End)
            : clause;
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

    /// <summary>Who is known by the name that ends at a token: "Marr was in a stable condition"; -1 when nobody is.</summary>
    private int NamedAt(Passage passage, int token)
    {
        if (token < 0 || (_tokens.Shapes[token] & TokenShape.Capitalised) == 0)
            return -1;
        foreach (var fact in _reading.FactsOf(passage.Index))
        {
            if (fact is NameFact name && name.Span.Contains(_tokens.Starts[token]))
                return name.Entity.Index;
        }

        return -1;
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
}
