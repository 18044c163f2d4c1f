using SourceDiff.Evaluation.Predicting.Suspecting;
using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>
/// How near to each other an article has two words, wherever it has both: a summary that takes every word from its article may still join what
/// the article does not ("a threat to birds" from "bird flu is no threat to people"). Places of equal words, of synonyms and of derived words
/// count; O(places of one + places of the other) for two words.
/// </summary>
internal sealed class WordBonds
{
    /// <summary>Distances beyond this many tokens are alike.</summary>
    public const int Far = 30;

    /// <summary>Tokens around a word in which another is beside it.</summary>
    private const int Beside = 5;

    /// <summary>Another sentence costs as much.</summary>
    private const int SentenceCost = 10;

    private readonly DocumentReading _left;
    private readonly int[] _passageOf;
    private readonly Dictionary<int, List<int>> _tokensOf = [];
    private readonly Dictionary<int, List<int>> _placesOf = [];

    public WordBonds(DocumentReading left)
    {
        _left = left;
        _passageOf = new int[left.Tokens.Count];
        foreach (var passage in left.Passages)
        {
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                _passageOf[i] = passage.Index;
                if (!IsOpen(left.Tokens, i))
                    continue;
                if (!_tokensOf.TryGetValue(left.Tokens.Lemmas[i], out var tokens))
                    _tokensOf.Add(left.Tokens.Lemmas[i], tokens = []);
                tokens.Add(i);
            }
        }
    }

    /// <summary>Each content word or number of a passage of a hypothesis with the next one.</summary>
    public IEnumerable<WordBond> Of(TokenTable here, Passage passage)
    {
        int first = -1;
        bool across = false;
        for (int j = passage.FirstToken; j < passage.EndToken; j++)
        {
            if (!IsOpen(here, j))
            {
                across |= here.Kinds[j] == TokenKind.Punctuation;
                continue;
            }

            if (first >= 0 && here.Lemmas[first] != here.Lemmas[j])
                yield return Of(here, first, j, across);
            (first, across) = (j, false);
        }
    }

    private WordBond Of(TokenTable here, int first, int next, bool across)
    {
        int one = here.Lemmas[first], other = here.Lemmas[next], distance = Distance(one, other);
        return new WordBond(first, next, across, distance, distance is -1 or > Beside && (IsOpposedAt(other, one) || IsOpposedAt(one, other)));
    }

    private static bool IsOpen(TokenTable tokens, int token) => PassageMatch.IsContent(tokens, token) || tokens.Kinds[token] == TokenKind.Number;

    /// <summary>The tokens of the article with this word or one that means the same, in ascending order.</summary>
    private List<int> PlacesOf(int lemma)
    {
        if (_placesOf.TryGetValue(lemma, out var places))
            return places;
        places = [];
        foreach (var (other, tokens) in _tokensOf)
        {
            if (other == lemma || (other >= 0 && lemma >= 0 && WordKinship.AreSame(other, lemma)))
                places.AddRange(tokens);
        }

        places.Sort();
        _placesOf.Add(lemma, places);
        return places;
    }

    /// <summary>The least distance of the two in tokens, up to <see cref="Far"/>; -1 where the article has but one of them.</summary>
    private int Distance(int one, int other)
    {
        List<int> ones = PlacesOf(one), others = PlacesOf(other);
        if (ones.Count == 0 || others.Count == 0)
            return -1;
        int best = Far;
        for (int i = 0, j = 0; i < ones.Count && j < others.Count;)
        {
            int from = ones[i], to = others[j];
            if (from != to)
                best = Math.Min(best, Math.Abs(from - to) + (_passageOf[from] == _passageOf[to] ? 0 : SentenceCost));
            if (from < to)
                i++;
            else
                j++;
        }

        return best;
    }

    /// <summary>Whether some word within <see cref="Beside"/> tokens of a place of <paramref name="neighbour"/>, in its sentence, turns <paramref name="lemma"/> round.</summary>
    private bool IsOpposedAt(int neighbour, int lemma)
    {
        if (lemma < 0)
            return false;
        foreach (int place in PlacesOf(neighbour))
        {
            for (int i = Math.Max(0, place - Beside); i <= Math.Min(_left.Tokens.Count - 1, place + Beside); i++)
            {
                int other = _left.Tokens.Lemmas[i];
                if (i != place && other >= 0 && _passageOf[i] == _passageOf[place] && WordOpposition.Are(other, lemma))
                    return true;
            }
        }

        return false;
    }
}
