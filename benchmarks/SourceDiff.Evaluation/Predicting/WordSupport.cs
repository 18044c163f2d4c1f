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
    private readonly DocumentReading _left;
    private readonly PremiseWords _words;
    private readonly Substitutes _substitutes;
    private readonly HashSet<int> _said = [];

    public WordSupport(DocumentReading left, DocumentReading right)
    {
        _left = left;
        _words = new PremiseWords(left);
        for (int j = 0; j < right.Tokens.Count; j++)
            _said.Add(right.Tokens.Lemmas[j]);
        _substitutes = new Substitutes(left.Tokens, _words, _said);
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

    private void Weigh(DocumentReading right, Passage passage)
    {
        var tokens = right.Tokens;
        var content = new List<int>();
        for (int j = passage.FirstToken; j < passage.EndToken; j++)
        {
            if (PassageMatch.IsContent(tokens, j))
                content.Add(j);
            else if ((tokens.Traits[j] & (WordTraits.Bound | WordTraits.VagueAmount | WordTraits.Modal | WordTraits.Negation)) != 0 && !_words.Holds(tokens.Lemmas[j]))
                NewDegrees++;
        }

        int before = -1;
        for (int k = 0; k < content.Count; k++)
        {
            int j = content[k], lemma = tokens.Lemmas[j];
            int known = _words.HasContent(lemma) ? lemma : _words.Synonym(lemma);
            if (known != lemma)
                WeighNew(tokens, passage, content, k, known != int.MinValue);
            else
                WeighPolarity(right, j, lemma);
            if (known == int.MinValue)
                continue;
            if (before != int.MinValue && k > 0 && before != -1)
            {
                _pairs++;
                PairsApart += _words.Together(before, known) ? 0 : 1;
            }

            before = known;
        }
    }

    private void WeighNew(TokenTable tokens, Passage passage, List<int> content, int k, bool reworded)
    {
        int j = content[k], lemma = tokens.Lemmas[j];
        if (tokens.Kinds[j] == TokenKind.Number)
            return;
        WeighSubstitute(_substitutes.Find(tokens, content, k), lemma);
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
        foreach (int other in _words.Lemmas)
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

    private void WeighSubstitute(int replaced, int lemma)
    {
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
        var places = _words.Places(lemma);
        if (places.Count == 0)
            NegatedOnlyThere++;
        else if (places.Any(_words.IsNegated))
            NegatedBoth++;
        else
            NegatedOnlyThere += 2;
    }

    /// <summary>A word that is negated wherever the premise has it, and here is not.</summary>
    private void WeighPolarity(DocumentReading right, int token, int lemma)
    {
        if (!_words.Places(lemma).All(_words.IsNegated))
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
