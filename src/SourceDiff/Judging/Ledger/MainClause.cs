using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Opposites;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Which verbs of a passage state something by themselves: those of its main clauses, and what somebody is said to have said. The first verb after a
/// relative or subordinator, with those joined to it by "and", is of another clause, and so is a participle that hangs on a noun. In a heading, which leaves
/// auxiliaries out, a participle is a verb unless another follows. O(tokens).
/// </summary>
internal sealed class MainClause
{
    private readonly TokenTable _tokens;
    private readonly Passage _passage;
    private readonly IReadOnlyList<Stand> _stages;
    private readonly List<int> _main = [];

    public MainClause(DocumentReading reading, Passage passage, IReadOnlyList<Stand> stages)
    {
        (_tokens, _passage, _stages) = (reading.Tokens, passage, stages);
        Read(EventHeads.Of(reading).In(passage.Index));
    }

    /// <summary>Whether the verb at a token states something.</summary>
    public bool States(int token) => _main.Contains(token);

    /// <summary>The verbs that state something, in text order.</summary>
    public List<int> Verbs => _main;

    /// <summary>Whether the first verb that states something tells no stage: "he <i>shot</i> two and was arrested", but no "is <i>expected</i> to be charged".</summary>
    public bool StatesOther()
    {
        foreach (int verb in _main)
        {
            // What it is joined to may be a verb that was not read as one.
            if (FollowsConjunction(verb))
                return true;
            if (IsOfStage(verb))
                return false;
            if (!_tokens.Has(verb, WordTraits.Function | WordTraits.Auxiliary | WordTraits.SpeechVerb) && !IsBare(verb) && !_main.Contains(verb + 1) && !_tokens.Is(verb + 1, "to"))
                return true;
        }

        return false;
    }

    /// <summary>", aged 24,".</summary>
    private bool IsBare(int verb) => (_tokens.Classes[verb] & WordClasses.Adjective) != 0 && verb > _passage.FirstToken && !_tokens.Has(verb - 1, WordTraits.Auxiliary | WordTraits.VerbAdverb);

    private bool IsOfStage(int verb)
    {
        foreach (var stand in _stages)
        {
            if (stand.First <= verb && verb < stand.End)
                return true;
        }

        return (StatementWords.Of(_tokens.Forms[verb]) & PassageStages.StageWords) != 0;
    }

    private void Read(ReadOnlySpan<(EventFact Fact, int Head)> events)
    {
        bool isOther = false, isSubordinate = false, isAside = false, isGroup = false;
        int participles = 0;
        for (int i = _passage.FirstToken; i < _passage.EndToken; i++)
        {
            isOther &= !(isSubordinate && _tokens.Is(i, ","));
            bool isRelative = OpensRelative(i);
            if (isRelative || (_tokens.Has(i, WordTraits.Subordinator) && !_tokens.Is(i, "that")))
            {
                (isOther, isSubordinate, isGroup) = (true, !isRelative, false);
                continue;
            }

            if (!IsVerb(i, events))
            {
                isGroup &= _tokens.Is(i, "to") || IsBetweenVerbs(i);
                continue;
            }

            if (isOther)
            {
                (isAside, isOther) = (true, false);
            }
            else if (!isGroup && !FollowsConjunction(i))
            {
                bool isParticiple = IsParticiple(i);
                isAside = isParticiple ? _passage.Kind == PassageKind.Sentence : (_tokens.Classes[i] & WordClasses.Gerund) != 0;
                // "Man charged with arson found guilty": the participle hangs on him.
                if (!isParticiple && !isAside && participles > 0 && IsOfStage(i))
                    _main.Clear();
                participles += isParticiple ? 1 : 0;
            }

            if (!isAside)
                _main.Add(i);
            isGroup = true;
        }
    }

    private bool OpensRelative(int i) =>
        (_tokens.Has(i, WordTraits.Relative) || _tokens.Is(i, "that")) && i > _passage.FirstToken && !_tokens.Has(i - 1, WordTraits.SpeechVerb)
        && (_tokens.Is(i - 1, ",") || ((_tokens.Classes[i - 1] & WordClasses.Noun) != 0 && (_tokens.Classes[i - 1] & WordClasses.Past) == 0) || (_tokens.Shapes[i - 1] & TokenShape.Capitalised) != 0);

    private bool IsVerb(int i, ReadOnlySpan<(EventFact Fact, int Head)> events)
    {
        if (_tokens.Kinds[i] != TokenKind.Word)
            return false;
        if (_tokens.Has(i, WordTraits.Auxiliary | WordTraits.Modal))
            return true;
        foreach (ref readonly var happening in events)
        {
            if (happening.Head == i)
                return !happening.Fact.IsNominal;
        }

        return (_tokens.Classes[i] & WordClasses.Verb) != 0 && !_tokens.Has(i, WordTraits.Function)
            && ((_tokens.Classes[i] & WordClasses.Past) != 0 || ((_tokens.Classes[i] & WordClasses.Plural) != 0 && _passage.Kind != PassageKind.Sentence) || _tokens.Has(i, WordTraits.SpeechVerb) || (i > _passage.FirstToken && _tokens.Is(i - 1, "to")))
            && !(i > _passage.FirstToken && _tokens.Has(i - 1, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Preposition) && !_tokens.Is(i - 1, "to"));
    }

    /// <summary>"has also been", "did not".</summary>
    private bool IsBetweenVerbs(int i) =>
        _tokens.Kinds[i] == TokenKind.Word && (_tokens.Has(i, WordTraits.VerbAdverb | WordTraits.Negation) || (_tokens.Classes[i] & (WordClasses.Adverb | WordClasses.Noun)) == WordClasses.Adverb || (_tokens.Shapes[i] & TokenShape.Clitic) != 0);

    private bool FollowsConjunction(int i)
    {
        while (--i > _passage.FirstToken && IsBetweenVerbs(i))
        {
        }

        return i > _passage.FirstToken && _tokens.Has(i, WordTraits.Conjunction) && !_tokens.Has(i, WordTraits.Subordinator);
    }

    /// <summary>"A man <i>charged</i> with arson": what is done to somebody, without an auxiliary and without an object.</summary>
    private bool IsParticiple(int i)
    {
        if ((_tokens.Classes[i] & WordClasses.Past) == 0 || _tokens.Has(i, WordTraits.Auxiliary | WordTraits.SpeechVerb) || i + 1 >= _passage.EndToken)
            return false;
        return i == _passage.FirstToken || _tokens.Has(i + 1, WordTraits.Preposition);
    }
}
