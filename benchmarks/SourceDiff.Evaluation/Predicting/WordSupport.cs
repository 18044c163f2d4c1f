using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>
/// How a premise supports the words of a hypothesis one by one: which are new, how they are related to words of the premise, what they
/// stand in the place of, and whether words that both have stand together there too. An inconsistent summary usually changes one
/// detail; the sums over all words hide it, the counts here do not.
/// </summary>
internal sealed class WordSupport
{
    /// <summary>Content words between two words that still stand side by side.</summary>
    private const int SlotReach = 3;

    /// <summary>Neighbours that the two must share to stand in one place.</summary>
    private const int MinNeighbours = 2;

    private const WordClasses Open = WordClasses.Noun | WordClasses.Verb | WordClasses.Adjective | WordClasses.Adverb;

    private readonly DocumentReading _left;
    private readonly Dictionary<int, List<int>> _passagesOf = [];
    private readonly Dictionary<int, List<int>> _placesOf = [];
    private readonly List<int> _content = [];
    private readonly HashSet<int> _negated = [];
    private readonly HashSet<int> _said = [];

    public WordSupport(DocumentReading left, DocumentReading right)
    {
        _left = left;
        IndexPremise();
        for (int j = 0; j < right.Tokens.Count; j++)
            _said.Add(right.Tokens.Lemmas[j]);
        foreach (var passage in right.Passages)
            Weigh(right, passage);
        foreach (var fact in right.Facts)
        {
            if (fact is PolarityFact negation && WordKinship.Head(right.Tokens, negation.HeadSpan.IsEmpty ? negation.ScopeSpan : negation.HeadSpan) is >= 0 and var head)
                WeighNegation(right.Tokens.Lemmas[head]);
            else if (fact is QuantityFact { Kind: not QuantityKind.Ordinal } quantity)
                WeighNumber(quantity);
        }
    }

    /// <summary>New nouns without, and with, a sibling in WordNet among the words of the premise ("yellow" for "green").</summary>
    public int NewNouns { get; private set; }

    public int SiblingNouns { get; private set; }

    public int NewVerbs { get; private set; }

    public int SiblingVerbs { get; private set; }

    public int NewModifiers { get; private set; }

    /// <summary>New words that are a kind of, or the kind of, a word of the premise, or a part of its event.</summary>
    public int Broader { get; private set; }

    /// <summary>Synonyms and derived words: the sign of an honest rewording.</summary>
    public int Reworded { get; private set; }

    public int NewPlaces { get; private set; }

    public int NewCapitals { get; private set; }

    public int Opposed { get; private set; }

    /// <summary>New words in the place of a word of the premise that means the same, or something else.</summary>
    public int GoodSubstitutes { get; private set; }

    public int BadSubstitutes { get; private set; }

    public int NearSubstitutes { get; private set; }

    public int SiblingSubstitutes { get; private set; }

    public int OpposedSubstitutes { get; private set; }

    /// <summary>Neighbours that both texts have, which no sentence of the premise holds together.</summary>
    public int PairsApart { get; private set; }

    /// <summary>The share of such neighbours that some sentence holds together.</summary>
    public double PairsTogether => _pairs == 0 ? 1 : 1 - ((double)PairsApart / _pairs);

    public int NegatedOnlyThere { get; private set; }

    public int NegatedOnlyHere { get; private set; }

    public int NegatedBoth { get; private set; }

    public int NumbersOfOthers { get; private set; }

    /// <summary>New words of degree, bound or possibility: "only", "may", "at least".</summary>
    public int NewDegrees { get; private set; }

    private int _pairs;

    private void IndexPremise()
    {
        var tokens = _left.Tokens;
        foreach (var passage in _left.Passages)
        {
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                int lemma = tokens.Lemmas[i];
                Add(_passagesOf, lemma, passage.Index);
                if (!PassageMatch.IsContent(tokens, i))
                    continue;
                Add(_placesOf, lemma, _content.Count);
                _content.Add(i);
            }
        }

        foreach (var fact in _left.Facts)
        {
            if (fact is not PolarityFact negation)
                continue;
            int head = WordKinship.Head(tokens, negation.HeadSpan.IsEmpty ? negation.ScopeSpan : negation.HeadSpan);
            if (head >= 0)
                _negated.Add(head);
        }
    }

    private static void Add(Dictionary<int, List<int>> index, int key, int value)
    {
        if (!index.TryGetValue(key, out var list))
            index.Add(key, list = []);
        if (list.Count == 0 || list[^1] != value)
            list.Add(value);
    }

    private void Weigh(DocumentReading right, Passage passage)
    {
        var tokens = right.Tokens;
        var content = new List<int>();
        for (int j = passage.FirstToken; j < passage.EndToken; j++)
        {
            if (PassageMatch.IsContent(tokens, j))
                content.Add(j);
            else if ((tokens.Traits[j] & (WordTraits.Bound | WordTraits.VagueAmount | WordTraits.Modal | WordTraits.Negation)) != 0 && !_passagesOf.ContainsKey(tokens.Lemmas[j]))
                NewDegrees++;
        }

        int before = -1;
        for (int k = 0; k < content.Count; k++)
        {
            int j = content[k], lemma = tokens.Lemmas[j];
            int known = _placesOf.ContainsKey(lemma) ? lemma : Synonym(lemma);
            if (known != lemma)
                WeighNew(tokens, passage, content, k, known != int.MinValue);
            else
                WeighPolarity(right, j, lemma);
            if (known == int.MinValue)
                continue;
            if (before != int.MinValue && k > 0 && before != -1)
            {
                _pairs++;
                PairsApart += Together(before, known) ? 0 : 1;
            }

            before = known;
        }
    }

    /// <summary>A lemma of the premise that means the same, or <see cref="int.MinValue"/>.</summary>
    private int Synonym(int lemma)
    {
        if (lemma < 0)
            return int.MinValue;
        foreach (int other in _placesOf.Keys)
        {
            if (other >= 0 && WordKinship.AreSame(other, lemma))
                return other;
        }

        return int.MinValue;
    }

    private bool Together(int one, int other)
    {
        foreach (int passage in _passagesOf[one])
        {
            if (_passagesOf[other].Contains(passage))
                return true;
        }

        return false;
    }

    private void WeighNew(TokenTable tokens, Passage passage, List<int> content, int k, bool reworded)
    {
        int j = content[k], lemma = tokens.Lemmas[j];
        if (tokens.Kinds[j] == TokenKind.Number)
            return;
        WeighSubstitute(tokens, content, k);
        if (reworded)
        {
            Reworded++;
            return;
        }

        if ((tokens.Traits[j] & (WordTraits.Country | WordTraits.Region | WordTraits.City | WordTraits.Demonym)) != 0)
            NewPlaces++;
        if ((tokens.Shapes[j] & TokenShape.Capitalised) != 0 && j > passage.FirstToken)
        {
            NewCapitals++;
            return;
        }

        bool sibling = false, broader = false;
        foreach (int other in _placesOf.Keys)
        {
            if (other < 0 || lemma < 0)
                continue;
            if (WordNet.AreAntonyms(other, lemma))
                Opposed++;
            broader |= WordNet.IsHypernym(other, lemma, 2) || WordNet.IsHypernym(lemma, other, 2) || WordNet.AreRelated(other, lemma);
            sibling |= AreSiblings(other, lemma);
        }

        var classes = tokens.Classes[j];
        bool noun = (classes & WordClasses.Noun) != 0, verb = (classes & WordClasses.Verb) != 0;
        if (broader)
            Broader++;
        else if (verb && (!noun || (classes & (WordClasses.Past | WordClasses.Gerund)) != 0))
            _ = sibling ? SiblingVerbs++ : NewVerbs++;
        else if (noun || (classes & WordClasses.Unknown) != 0)
            _ = sibling ? SiblingNouns++ : NewNouns++;
        else
            NewModifiers++;
    }

    public static bool AreSiblings(int one, int other)
    {
        foreach (int concept in WordNet.Concepts(one))
        {
            int parent = WordNet.Parent(concept);
            if (parent < 0)
                continue;
            foreach (int candidate in WordNet.Concepts(other))
            {
                if (WordNet.Parent(candidate) == parent)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The word of the premise that a new word stands for: of its class, not said here, among the same neighbours.</summary>
    private void WeighSubstitute(TokenTable tokens, List<int> content, int k)
    {
        int lemma = tokens.Lemmas[content[k]];
        var near = new HashSet<int>();
        for (int n = Math.Max(0, k - SlotReach); n <= Math.Min(content.Count - 1, k + SlotReach); n++)
        {
            if (n != k && _placesOf.ContainsKey(tokens.Lemmas[content[n]]))
                near.Add(tokens.Lemmas[content[n]]);
        }

        int replaced = -1, best = MinNeighbours - 1;
        foreach (int neighbour in near)
        {
            foreach (int place in _placesOf[neighbour])
            {
                for (int x = Math.Max(0, place - SlotReach); x <= Math.Min(_content.Count - 1, place + SlotReach); x++)
                {
                    int other = _left.Tokens.Lemmas[_content[x]];
                    if (_said.Contains(other) || other < 0 || (_left.Tokens.Classes[_content[x]] & tokens.Classes[content[k]] & Open) == 0)
                        continue;
                    int shared = 0;
                    for (int y = Math.Max(0, x - SlotReach); y <= Math.Min(_content.Count - 1, x + SlotReach); y++)
                        shared += near.Contains(_left.Tokens.Lemmas[_content[y]]) ? 1 : 0;
                    if (shared > best)
                        (replaced, best) = (other, shared);
                }
            }
        }

        if (replaced < 0 || lemma < 0)
            return;
        if (WordKinship.AreSame(replaced, lemma))
            GoodSubstitutes++;
        else if (WordNet.AreAntonyms(replaced, lemma))
            OpposedSubstitutes++;
        else if (WordNet.IsHypernym(replaced, lemma, 2) || WordNet.IsHypernym(lemma, replaced, 2) || WordNet.AreRelated(replaced, lemma))
            NearSubstitutes++;
        else if (AreSiblings(replaced, lemma))
            SiblingSubstitutes++;
        else
            BadSubstitutes++;
    }

    private void WeighNegation(int lemma)
    {
        if (!_placesOf.TryGetValue(lemma, out var places))
            NegatedOnlyThere++;
        else if (places.Exists(place => _negated.Contains(_content[place])))
            NegatedBoth++;
        else
            NegatedOnlyThere += 2;
    }

    /// <summary>A word that is negated wherever the premise has it, and here is not.</summary>
    private void WeighPolarity(DocumentReading right, int token, int lemma)
    {
        if (!_placesOf[lemma].TrueForAll(place => _negated.Contains(_content[place])))
            return;
        foreach (var fact in right.Facts)
        {
            if (fact is PolarityFact negation && (negation.ScopeSpan.Contains(right.Tokens.Starts[token]) || negation.HeadSpan.Contains(right.Tokens.Starts[token])))
                return;
        }

        NegatedOnlyHere++;
    }

    /// <summary>A number that the premise has too, but of another thing.</summary>
    private void WeighNumber(QuantityFact quantity)
    {
        if (quantity.Counted is null)
            return;
        bool same = false, other = false;
        foreach (var fact in _left.Facts)
        {
            if (fact is not QuantityFact candidate || candidate.Amount.Nominal != quantity.Amount.Nominal)
                continue;
            bool thing = candidate.Counted is null || candidate.Counted == quantity.Counted;
            same |= thing;
            other |= !thing;
        }

        NumbersOfOthers += other && !same ? 1 : 0;
    }
}
