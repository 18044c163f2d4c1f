using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting.Suspecting;

/// <summary>
/// Finds the words of a hypothesis that its premise does not back in their place, and how each stands to the words that the premise
/// has there. One wrong word makes a summary wrong, however many are right, so they are weighed one by one.
/// </summary>
internal sealed class SuspectReader
{
    /// <summary>Content words on either side that count as the neighbours of a word.</summary>
    private const int Neighbours = 3;

    /// <summary>Tokens around the place of a neighbour in which a word of the premise stands for the hypothesis's.</summary>
    private const int Window = 8;

    /// <summary>A word of the premise nearer to its neighbours than this is in its place.</summary>
    private const int InPlace = 3;

    private const int LittleOff = 6;

    /// <summary>Tokens before a word, and behind it ("found no trace"), in which it is denied.</summary>
    private const int DeniedBefore = 3, DeniedBehind = 4;

    /// <summary>What is more likely wrong than right, which the product tells too, cost two points of balanced accuracy in cross-validation.</summary>
    private const double LikelyRight = 0.5;

    private const WordTraits Degree = WordTraits.Bound | WordTraits.VagueAmount | WordTraits.Modal;

    private readonly DocumentReading _left;
    private readonly TokenTable _there;
    private readonly TokenTable _here;
    private readonly WordPlaces _places;
    private readonly HashSet<int> _known;
    private readonly HashSet<int> _said;
    private readonly HashSet<int> _backed = [];
    private readonly List<SuspectWord> _found = [];
    private readonly WordBonds _bonds;
    private readonly SlotRivals _rivals;

    private SuspectReader(DocumentReading left, DocumentReading right, WordPlaces places)
    {
        (_left, _there, _here, _places) = (left, left.Tokens, right.Tokens, places);
        _bonds = new WordBonds(left);
        _known = [.. _there.Lemmas.ToArray()];
        _said = [.. _here.Lemmas.ToArray()];
        _rivals = new SlotRivals(_there, _here, places, _said);
        foreach (var fact in right.Facts)
        {
            if (!PairSignals.IsBacked(left, fact))
                continue;
            for (int j = _here.IndexAt(fact.Span.Start); j < _here.Count && _here.Starts[j] < fact.Span.End; j++)
                _backed.Add(j);
        }
    }

    public static List<SuspectWord> Read(Comparison comparison, DocumentReading left, DocumentReading right, WordPlaces places)
    {
        var reader = new SuspectReader(left, right, places);
        foreach (var finding in comparison.Discrepancies)
        {
            if (finding.Severity > Severity.Low && finding.Confidence >= LikelyRight)
                reader._found.Add(SuspectWord.Of(finding.Aspect, finding.Confidence));
        }

        for (int i = new ClauseSupport(left, right, places).StandsOpposed; i > 0; i--)
            reader._found.Add(SuspectWord.OtherSide);
        bool quoted = false;
        foreach (var passage in right.Passages)
        {
            foreach (var bond in reader._bonds.Of(right.Tokens, passage))
                reader.Weigh(passage, bond);
            for (int j = passage.FirstToken; j < passage.EndToken; j++)
            {
                quoted ^= right.Tokens[j] is "\"" or "“" or "”";
                if (reader.Weigh(passage, j, quoted) is { } word)
                    reader._found.Add(word);
            }
        }

        return reader._found;
    }

    private SuspectWord? Weigh(Passage passage, int j, bool quoted)
    {
        bool number = _here.Kinds[j] == TokenKind.Number || _here.Has(j, WordTraits.Cardinal), content = PassageMatch.IsContent(_here, j);
        if (!content && !number)
            return WeighGrammar(passage, j);
        int lemma = _here.Lemmas[j];
        if (number && (_backed.Contains(j) || (!content && _known.Contains(lemma))))
            return null;
        var around = Around(passage, j);
        int own = _places.Of[j];
        if (own >= 0 && _there.Lemmas[own] == lemma)
            return WeighMoved(passage, j, own, around, quoted);
        return IsSamePlace(j) ? null : WeighNew(passage, j, around, quoted);
    }

    /// <summary>Two words side by side that the article has apart, or with the opposite of one beside the other.</summary>
    private void Weigh(Passage passage, WordBond bond)
    {
        if (bond.IsOpposed)
            _found.Add(SuspectWord.OpposedBond);
        if (bond.Level == 0)
            return;
        SuspectType one = SuspectTypes.Of(_here, passage, bond.First), other = SuspectTypes.Of(_here, passage, bond.Next);
        var word = SuspectWord.BondApart(bond.Level);
        word.Set(BondSign.Across, bond.IsAcross);
        word.Set(BondSign.OfNumber, one == SuspectType.Number || other == SuspectType.Number);
        word.Set(BondSign.OfName, one is SuspectType.Name or SuspectType.Place || other is SuspectType.Name or SuspectType.Place);
        word.Set(BondSign.OfVerb, one == SuspectType.Verb || other == SuspectType.Verb);
        word.Set(BondSign.OfModifier, one == SuspectType.Modifier);
        word.Set(BondSign.Adjacent, bond.Next == bond.First + 1);
        _found.Add(word);
    }

    private SuspectWord? WeighGrammar(Passage passage, int j)
    {
        bool negation = IsNegation(_here, j);
        string? opposite = negation ? null : WordOpposition.Of(_here[j]);
        if (!negation && opposite is null && !_here.Has(j, Degree))
            return null;
        bool turned = false, kept = false;
        foreach (int place in Around(passage, j))
        {
            for (int i = First(place); i < End(place); i++)
            {
                turned |= opposite is not null && _there.Is(i, opposite);
                kept |= negation ? _there.Has(i, WordTraits.Negation | WordTraits.ImplicitNegation) : _there.Lemmas[i] == _here.Lemmas[j];
            }
        }

        if (kept)
            return null;
        return negation ? SuspectWord.NewNegation : opposite is null ? SuspectWord.NewDegree : turned ? SuspectWord.TurnedRelation : null;
    }

    private SuspectWord? WeighMoved(Passage passage, int j, int own, List<int> around, bool quoted)
    {
        if (IsNegated(_there, own, 0) && !IsNegated(_here, j, DeniedBehind))
            return SuspectWord.LostNegation;
        int gap = around.Count == 0 ? 0 : around.Min(place => place == own ? WordPlaces.FarGap : _places.Gap(place, own));
        if (gap < InPlace)
            return null;
        var word = new SuspectWord(SuspectTypes.Of(_here, passage, j), isMoved: true);
        word.Set(gap < LittleOff ? SuspectSign.ALittleOff : gap < WordPlaces.FarGap ? SuspectSign.FarOff : SuspectSign.Nowhere);
        WeighPlace(word, passage, j, around, quoted);
        return word;
    }

    private SuspectWord WeighNew(Passage passage, int j, List<int> around, bool quoted)
    {
        var word = new SuspectWord(SuspectTypes.Of(_here, passage, j), isMoved: false);
        WeighPlace(word, passage, j, around, quoted);
        int lemma = _here.Lemmas[j];
        if (lemma < 0)
        {
            word.Set(SuspectSign.Unknown);
            for (int i = 0; i < _there.Count; i++)
            {
                if (_there.Kinds[i] == TokenKind.Word && WordOpposition.Are(_there[i], _here[j]))
                    word.Set(SuspectSign.Antonym);
            }

            return word;
        }

        word.Set(SuspectSign.Frequency, (float)Math.Log10(1 + WordNet.Frequency(lemma)));
        bool any = false;
        for (int i = 0; i < _there.Count; i++)
            any |= PassageMatch.IsContent(_there, i) && SlotRelations.Relate(word, _there.Lemmas[i], lemma, near: false);
        if (!any)
            word.Set(SuspectSign.NothingAlike);
        return word;
    }

    /// <summary>What the premise has where the neighbours of the word stand.</summary>
    private void WeighPlace(SuspectWord word, Passage passage, int j, List<int> around, bool quoted)
    {
        if (quoted)
            word.Set(SuspectSign.Quoted);
        int lemma = _here.Lemmas[j], rival = _rivals.Find(passage, j);
        if (rival >= 0)
        {
            word.Set(SuspectSign.SlotRival);
            word.Set(SlotRelations.InSlot(_there.Lemmas[rival], lemma));
        }

        word.Set(SuspectSign.Backed, Math.Min(1, around.Count / (2f * Neighbours)));
        foreach (int place in around)
        {
            for (int i = First(place); i < End(place); i++)
            {
                if (_said.Contains(_there.Lemmas[i]))
                    continue;
                if (_rivals.Are(i, j))
                    word.Set(SuspectSign.Rival);
                SlotRelations.Relate(word, _there.Lemmas[i], lemma, near: true);
            }
        }
    }

    /// <summary>"British" is backed by "the UK".</summary>
    private bool IsSamePlace(int token)
    {
        string value = PlaceOf(_here, token);
        for (int i = 0; i < _there.Count && value.Length > 0; i++)
        {
            if (_there.Has(i, SuspectTypes.Place) && PlaceOf(_there, i) == value)
                return true;
        }

        return false;
    }

    private static string PlaceOf(TokenTable tokens, int token)
    {
        foreach (var trait in (ReadOnlySpan<WordTraits>)[WordTraits.Country, WordTraits.Region, WordTraits.Demonym])
        {
            if (tokens.Has(token, trait) && NewsLexicon.English.Value(tokens.Entries[token], trait) is { Length: > 0 } value)
                return value;
        }

        return "";
    }

    private static bool IsNegation(TokenTable tokens, int token) =>
        tokens.Has(token, WordTraits.Negation) || tokens[token].EndsWith("n't", StringComparison.OrdinalIgnoreCase) || tokens[token].EndsWith("n’t", StringComparison.OrdinalIgnoreCase);

    private static bool IsNegated(TokenTable tokens, int token, int behind)
    {
        for (int i = Math.Max(0, token - DeniedBefore); i <= Math.Min(tokens.Count - 1, token + behind); i++)
        {
            if (i != token && (IsNegation(tokens, i) || tokens.Has(i, WordTraits.ImplicitNegation)))
                return true;
        }

        return false;
    }

    private int First(int place) => Math.Max(0, place - Window);

    private int End(int place) => Math.Min(_there.Count, place + Window + 1);

    /// <summary>Where the premise has the neighbours of a word.</summary>
    private List<int> Around(Passage passage, int j)
    {
        var around = new List<int>();
        foreach (int direction in (ReadOnlySpan<int>)[-1, 1])
        {
            int seen = 0;
            for (int k = j + direction; k >= passage.FirstToken && k < passage.EndToken && seen < Neighbours; k += direction)
            {
                if (!PassageMatch.IsContent(_here, k))
                    continue;
                seen++;
                if (_places.Of[k] >= 0)
                    around.Add(_places.Of[k]);
            }
        }

        return around;
    }
}
