using System.Runtime.InteropServices;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// The words of all documents that tell something, numbered from 0: how much each tells, and which can tell of the same thing: one lemma, synonyms,
/// made from one another, or one event following from the other. The kin of a word are found when first asked for. O(tokens) to make.
/// </summary>
internal sealed class KinWords
{
    /// <summary>Words that tell when and that somebody speaks, not what happened.</summary>
    private const WordTraits Frame = WordTraits.Function | WordTraits.SpeechVerb | WordTraits.Weekday | WordTraits.Month
        | WordTraits.DayPart | WordTraits.RelativeDay | WordTraits.TimeUnit | WordTraits.Cardinal;

    /// <summary>Passages without the word that every count begins with: in three short notes a word that all of them have still tells something.</summary>
    private const int Others = 100;

    private readonly Dictionary<int, int> _words = [];
    private readonly List<int> _lemmas = [];
    private readonly List<int> _holding = [];
    private readonly Dictionary<int, List<int>> _ofConcept = [];
    private readonly double[] _information;
    private readonly int[]?[] _kin;
    private readonly List<int> _found = [];

    public KinWords(PassageNumbers numbers)
    {
        var last = new List<int>();
        int place = 0;
        foreach (var reading in numbers.Readings)
        {
            foreach (var passage in reading.Passages)
            {
                Count(reading.Tokens, passage, place, last);
                place++;
            }
        }

        _information = new double[_lemmas.Count];
        for (int word = 0; word < _information.Length; word++)
        {
            _information[word] = Math.Log((place + Others) / (_holding[word] + 0.5));
            foreach (int concept in WordNet.Concepts(_lemmas[word]))
                (CollectionsMarshal.GetValueRefOrAddDefault(_ofConcept, concept, out _) ??= []).Add(word);
        }

        _kin = new int[_lemmas.Count][];
    }

    /// <summary>Whether a token is a word or figure that says something of its own.</summary>
    public static bool IsTelling(TokenTable tokens, int token) =>
        tokens.Kinds[token] == TokenKind.Word ? tokens.Lemmas[token] >= 0 && !tokens.Has(token, Frame) : tokens.Kinds[token] == TokenKind.Number;

    /// <summary>The number of a token's word, which must be telling.</summary>
    public int this[TokenTable tokens, int token] => _words[tokens.Lemmas[token]];

    /// <summary>How much a word tells, in nats: what most passages have tells little.</summary>
    public double Information(int word) => _information[word];

    /// <summary>The words that can tell of the same thing, itself among them, in ascending order.</summary>
    public ReadOnlySpan<int> KinOf(int word) => _kin[word] ??= Find(word);

    private void Count(TokenTable tokens, Passage passage, int place, List<int> last)
    {
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (!IsTelling(tokens, i))
                continue;
            ref int word = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, tokens.Lemmas[i], out bool known);
            if (!known)
            {
                word = _lemmas.Count;
                _lemmas.Add(tokens.Lemmas[i]);
                _holding.Add(0);
                last.Add(-1);
            }

            if (last[word] == place)
                continue;
            last[word] = place;
            _holding[word]++;
        }
    }

    private int[] Find(int word)
    {
        _found.Clear();
        _found.Add(word);
        int lemma = _lemmas[word];
        foreach (int concept in WordNet.Concepts(lemma))
            _found.AddRange(_ofConcept[concept]);
        Add(WordNet.Derived(lemma));
        Add(WordNet.Entailed(lemma));
        _found.Sort();
        var found = CollectionsMarshal.AsSpan(_found);
        int count = 1;
        for (int i = 1; i < found.Length; i++)
        {
            if (found[i] != found[count - 1])
                found[count++] = found[i];
        }

        return found[..count].ToArray();
    }

    private void Add(ReadOnlySpan<int> lemmas)
    {
        foreach (int lemma in lemmas)
        {
            if (_words.TryGetValue(lemma, out int word))
                _found.Add(word);
        }
    }
}
