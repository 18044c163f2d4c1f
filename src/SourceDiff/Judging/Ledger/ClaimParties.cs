using System.Runtime.InteropServices;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Who the passages of a claim are about: the people, and the bodies that act, whom most of them name. A passage that names somebody else
/// in their stead tells the same of another ("Reyes signed on Tuesday", "Ochoa signed on Monday"). People who are only cited as the source
/// are no party. O(names of the claim).
/// </summary>
internal sealed class ClaimParties(PassageNumbers numbers)
{
    /// <summary>
    /// The share of the passages that must name a party. On 25 topics of news (news_ecb) .5, .6 and .7 gave F1 .436, .435 and .434 against
    /// linked sentences, .433 without parties; precision .345, .344, .343 and .340.
    /// </summary>
    private const double MinShare = 0.5;

    /// <summary>Tokens from the mark of a possessive up to what is owned: "eight-year" has three.</summary>
    private const int DeedReach = 7;

    private readonly Dictionary<int, int> _support = [];
    private readonly HashSet<int> _party = [];
    private readonly List<List<int>> _named = [];

    /// <summary>Takes out of a claim what names others than most of it; the medoid, which comes first, stays.</summary>
    public void Refine(List<(int Place, double Similarity)> star)
    {
        Refine(star, EntityKind.Person);
        Refine(star, EntityKind.Organisation);
    }

    /// <summary>Takes out of a claim what tells of the deed of another body than most of it: "Rovers' offer to the keeper".</summary>
    public void RefineOwners(List<(int Place, double Similarity)> star)
    {
        if (!star.Exists(member => OwnsDeed(member.Place)))
            return;
        FindParty(star, EntityKind.Organisation);
        for (int i = star.Count - 1; i > 0 && _party.Count > 0; i--)
        {
            if (OwnsDeed(star[i].Place) && !IsAboutParty(star[i].Place))
                star.RemoveAt(i);
        }
    }

    /// <summary>Whether a passage names people, and nobody whom most passages of a claim name, or nobody whom its label does.</summary>
    public bool IsOfOthers(int[] places, int label, int place)
    {
        if (NamesOf(place, EntityKind.Person).Count == 0)
            return false;
        FindParty([.. places.Select(static member => (member, 1.0))], EntityKind.Person);
        if (_party.Count > 0 && !IsAboutParty(place))
            return true;
        FindParty([(label, 1.0)], EntityKind.Person);
        return _party.Count > 0 && !IsAboutParty(place);
    }

    private void Refine(List<(int Place, double Similarity)> star, EntityKind kind)
    {
        FindParty(star, kind);
        for (int i = star.Count - 1; i > 0 && _party.Count > 0; i--)
        {
            if (_named[i].Count > 0 && !IsAboutParty(star[i].Place))
                star.RemoveAt(i);
        }
    }

    private void FindParty(List<(int Place, double Similarity)> star, EntityKind kind)
    {
        _support.Clear();
        _party.Clear();
        _named.Clear();
        foreach (var (place, _) in star)
        {
            var named = NamesOf(place, kind);
            _named.Add(named);
            foreach (int word in named)
                CollectionsMarshal.GetValueRefOrAddDefault(_support, word, out _)++;
        }

        foreach (var (word, support) in _support)
        {
            if (support >= MinShare * star.Count)
                _party.Add(word);
        }
    }

    /// <summary>The words of the names in a passage of those who take part, each once.</summary>
    private List<int> NamesOf(int place, EntityKind kind)
    {
        var words = new List<int>();
        var reading = numbers.Readings[numbers.DocumentOf(place)];
        var passage = numbers[place];
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if (fact is not NameFact name || name.Entity.Kind != kind || !TakesPart(reading, passage, name))
                continue;
            for (int i = reading.Tokens.IndexAt(fact.Span.Start); i < passage.EndToken && reading.Tokens.Starts[i] < fact.Span.End; i++)
            {
                if (reading.Tokens.Kinds[i] == TokenKind.Word && !reading.Tokens.Has(i, WordTraits.Function) && !words.Contains(reading.Tokens.Lemmas[i]))
                    words.Add(reading.Tokens.Lemmas[i]);
            }
        }

        return words;
    }

    /// <summary>Whether somebody named does something or has it done to him; whose words are cited does not, and a body that is only mentioned does not.</summary>
    private static bool TakesPart(DocumentReading reading, Passage passage, NameFact name)
    {
        bool acts = name.Entity.Kind == EntityKind.Person;
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if ((fact is AttributionFact attribution && attribution.SourceSpan.Contains(name.Span)) || (fact is QuotationFact quotation && quotation.SpeakerSpan.Contains(name.Span)))
                return false;
            acts |= fact is EventFact happening && (happening.SubjectSpan.Contains(name.Span) || happening.ObjectSpan.Contains(name.Span));
        }

        return acts;
    }

    private bool OwnsDeed(int place)
    {
        var reading = numbers.Readings[numbers.DocumentOf(place)];
        foreach (var fact in reading.FactsOf(numbers[place].Index))
        {
            if (fact is NameFact { Entity.Kind: EntityKind.Organisation } name && OwnsDeed(reading.Tokens, numbers[place], name))
                return true;
        }

        return false;
    }

    /// <summary>"Rovers' eight-year <i>offer</i> to the keeper": whose it is makes it.</summary>
    private static bool OwnsDeed(TokenTable tokens, Passage passage, NameFact name)
    {
        int mark = tokens.IndexAt(name.Span.End - 1) + 1;
        if (mark >= passage.EndToken || tokens[mark] is not ("'" or "’" or "'s" or "’s"))
            return false;
        for (int i = mark + 1; i < Math.Min(passage.EndToken, mark + DeedReach); i++)
        {
            if (tokens.Kinds[i] is TokenKind.Punctuation || tokens.Has(i, WordTraits.Preposition))
                break;
            if ((tokens.Classes[i] & (WordClasses.Noun | WordClasses.Verb)) == (WordClasses.Noun | WordClasses.Verb) && i + 1 < passage.EndToken && tokens.Has(i + 1, WordTraits.Preposition))
                return true;
        }

        return false;
    }

    /// <summary>Whether a passage mentions a party, in whatever function, or speaks of one ("she", "the coach").</summary>
    private bool IsAboutParty(int place)
    {
        var reading = numbers.Readings[numbers.DocumentOf(place)];
        var passage = numbers[place];
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (_party.Contains(reading.Tokens.Lemmas[i]))
                return true;
        }

        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if (fact is EventFact happening && (IsParty(reading, happening.AgentEntity) || IsParty(reading, happening.PatientEntity)))
                return true;
        }

        return false;
    }

    private bool IsParty(DocumentReading reading, int entity)
    {
        if (entity < 0)
            return false;
        var name = reading.Entities[entity].Name.AsSpan();
        foreach (var word in name.Split(' '))
        {
            if (_party.Contains(EnglishWords.Describe(name[word]).Lemma))
                return true;
        }

        return false;
    }
}
