using System.Buffers;
using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>Finds where a document takes a side, and what it says of whom it is said. Conditions, questions, aims and possibilities state nothing.</summary>
internal sealed class StandReader
{
    /// <summary>"Take", "make", "go" say little of what is done.</summary>
    private const double MinVerbRarity = 0.3;

    /// <summary>Words that are in no table, for and against.</summary>
    private static readonly ContraryTerm[] Plain = [.. Enumerable.Range(0, 2).Select(side => new ContraryTerm(Stand.FirstVerb, side, IsChoice: false, IsTopic: false, TermPart.Usual, []))];

    /// <summary>Verbs are facts, and most take a side: there are four stands to seven facts.</summary>
    private const double StandsPerFact = 0.65;

    private readonly DocumentReading _reading;
    private readonly TokenTable _tokens;
    private readonly StatementKinds[] _kinds;
    private readonly StandSentence _sentence;
    private readonly TermUse _use;
    private readonly StandBuilder _stands;
    private readonly UnknownThings _unknown;
    private readonly List<Stand> _found;
    private readonly List<int> _places = [];

    public StandReader(DocumentReading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _kinds = KindsOf(_tokens);
        _sentence = new StandSentence(reading, _kinds);
        _use = new TermUse(_tokens, _kinds, _sentence.Events);
        _stands = new StandBuilder(_sentence, _kinds, _use);
        _unknown = new UnknownThings(_tokens, _kinds);
        _found = new List<Stand>((int)(StandsPerFact * reading.Facts.Length));
    }

    /// <summary>The sides that the document takes, in text order; the reader is done with.</summary>
    public List<Stand> Read()
    {
        foreach (var passage in _reading.Passages)
        {
            if (!passage.IsContent || _tokens.Is(passage.EndToken - 1, "?"))
                continue;
            _sentence.Enter(passage);
            _stands.Enter();
            ReadQuestions(passage);
            ReadTerms(passage);
            ReadVerbs();
            ReadAntonyms(passage);
        }

        ArrayPool<StatementKinds>.Shared.Return(_kinds);
        return _found;
    }

    /// <summary>How each word bears on what its sentence states: asked for many times a word.</summary>
    private static StatementKinds[] KindsOf(TokenTable tokens)
    {
        var kinds = ArrayPool<StatementKinds>.Shared.Rent(tokens.Count);
        for (int i = 0; i < tokens.Count; i++)
            kinds[i] = tokens.Kinds[i] == TokenKind.Word ? StatementWords.Of(tokens.Forms[i]) : StatementKinds.None;

        return kinds;
    }

    /// <summary>What the table has: "are safe", "was cleared of".</summary>
    private void ReadTerms(Passage passage)
    {
        var table = ContraryTable.English;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (_tokens.Kinds[i] == TokenKind.Word && table.StartingAt(_tokens, i, passage.EndToken) is { } terms && !_sentence.IsNameLike(i))
                ReadAt(passage, i, terms);
        }
    }

    private void ReadAt(Passage passage, int index, StartingTerms terms)
    {
        int before = _found.Count;
        terms.Find(_tokens, index, passage.EndToken, _places);
        foreach (int place in _places)
        {
            var term = terms[place];
            int length = ContraryTable.Length(term, _tokens, index, passage.EndToken);
            if (length == 0 || IsTold(term.Matter, index) || (length == 1 && !_use.IsUsed(passage, index, term)) || (length > 1 && _use.IsNounPhrase(passage, index, term)) || _use.IsCharge(passage, index, term))
                continue;
            Add(index, length, term, term.Matter);
        }

        // A longer phrase says what its words do not: "in good condition" is no condition. How somebody was arrested says that he was.
        int longest = before;
        while (longest < _found.Count && _found[longest].Term.IsChoice)
            longest++;
        for (int i = _found.Count - 1; i > longest; i--)
        {
            if (_found[i].End < _found[longest].End && !_found[i].Term.IsChoice && !IsVerbOf(_found[i], _found[longest]))
                _found.RemoveAt(i);
        }
    }

    /// <summary>"<i>Rejected</i> the offer": whoever rejects an offer rejects.</summary>
    private bool IsVerbOf(Stand verb, Stand phrase) =>
        verb.First == phrase.First && verb.End == verb.First + 1 && phrase.End > verb.End + 1 && (_tokens.Classes[verb.First] & WordClasses.Verb) != 0 && _tokens.Has(verb.End, WordTraits.Determiner)
        && (_tokens.Classes[phrase.End - 1] & WordClasses.Noun) != 0;

    /// <summary>"The cause was not immediately known", "have yet to establish the source": what is asked, and that nobody knows.</summary>
    private void ReadQuestions(Passage passage)
    {
        if ((_sentence.Kinds & (StatementKinds.Unknown | StatementKinds.Known | StatementKinds.Told)) == 0)
            return;
        var table = ContraryTable.English;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (_tokens.Kinds[i] == TokenKind.Word && table.AskedBy(_tokens.Lemmas[i]) is { } term && IsAsked(passage, i) && !IsTold(term.Matter, i) && _unknown.CueOf(passage, i) is >= 0 and var cue)
                _found.Add(_stands.BuildAsked(Math.Min(cue, i), Math.Max(cue, i) + 1, term));
        }
    }

    /// <summary>"The cause", "what caused it".</summary>
    private bool IsAsked(Passage passage, int token) =>
        (_tokens.Classes[token] & (WordClasses.Past | WordClasses.Gerund)) == 0 && (_tokens.Classes[token] & WordClasses.Noun) != 0 && (_tokens.Classes[token] & WordClasses.Verb) == 0
        || (token > passage.FirstToken && (_tokens.Is(token - 1, "what") || (token - 1 > passage.FirstToken && _tokens.Is(token - 2, "what"))))
        || ((_tokens.Classes[token] & WordClasses.Noun) != 0 && token > passage.FirstToken && (_tokens.Has(token - 1, WordTraits.Determiner | WordTraits.Possessive) || _tokens.Is(token - 1, "no") || (_tokens.Classes[token - 1] & (WordClasses.Adjective | WordClasses.Verb)) == WordClasses.Adjective));

    /// <summary>Every verb is a matter of its own: "is recalling", "will not recall".</summary>
    private void ReadVerbs()
    {
        foreach (var happening in _sentence.Events)
        {
            if (happening.IsNominal)
                continue;
            int index = _tokens.IndexAt(happening.PredicateSpan.Start), lemma = _tokens.Lemmas[index];
            if (lemma >= 0 && !_sentence.Is(index, StatementKinds.Linking) && !_tokens.Has(index, WordTraits.SpeechVerb) && Rarity.Of(lemma) > MinVerbRarity)
                Add(index, 1, Plain[0], Stand.FirstVerb + lemma);
        }
    }

    /// <summary>What WordNet gives an opposite, where it is said of something: "the water is safe", "the price increased".</summary>
    private void ReadAntonyms(Passage passage)
    {
        foreach (int i in ContraryWords.Of(_reading).WithAntonyms(passage.FirstToken + 1, passage.EndToken))
        {
            int lemma = _tokens.Lemmas[i];
            if (_sentence.Is(i, StatementKinds.Linking) || !_use.IsSaid(passage, i))
                continue;
            foreach (int antonym in WordNet.Antonyms(lemma))
                Add(i, 1, Plain[lemma < antonym ? 0 : 1], Stand.FirstAntonym + Math.Min(lemma, antonym));
        }
    }

    private void Add(int index, int length, ContraryTerm term, int matter)
    {
        if (_stands.Build(index, length, term, matter) is { } stand)
            _found.Add(stand);
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
}
