using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>The words of a premise by lemma: where each stands, in which passages, and which are negated.</summary>
internal sealed class PremiseWords
{
    private readonly Dictionary<int, List<int>> _passagesOf = [];
    private readonly Dictionary<int, List<int>> _placesOf = [];
    private readonly List<int> _content = [];
    private readonly HashSet<int> _negated = [];

    public PremiseWords(DocumentReading premise)
    {
        var tokens = premise.Tokens;
        foreach (var passage in premise.Passages)
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

        foreach (var fact in premise.Facts)
        {
            if (fact is not PolarityFact negation)
                continue;
            int head = WordKinship.Head(tokens, negation.HeadSpan.IsEmpty ? negation.ScopeSpan : negation.HeadSpan);
            if (head >= 0)
                _negated.Add(head);
        }
    }

    /// <summary>The content words, by token, in the order of the text.</summary>
    public IReadOnlyList<int> Content => _content;

    /// <summary>The distinct lemmas of the content words.</summary>
    public IEnumerable<int> Lemmas => _placesOf.Keys;

    /// <summary>Whether a passage holds the lemma, as any kind of word.</summary>
    public bool Holds(int lemma) => _passagesOf.ContainsKey(lemma);

    public bool HasContent(int lemma) => _placesOf.ContainsKey(lemma);

    /// <summary>Where a lemma stands among <see cref="Content"/>; empty when it does not.</summary>
    public IReadOnlyList<int> Places(int lemma) => _placesOf.TryGetValue(lemma, out var places) ? places : [];

    /// <summary>Whether the word at a place of <see cref="Content"/> is the head of a negation.</summary>
    public bool IsNegated(int place) => _negated.Contains(_content[place]);

    /// <summary>A lemma of the premise that means the same, or <see cref="int.MinValue"/>.</summary>
    public int Synonym(int lemma)
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

    /// <summary>Whether one passage holds both lemmas.</summary>
    public bool Together(int one, int other)
    {
        foreach (int passage in _passagesOf[one])
        {
            if (_passagesOf[other].Contains(passage))
                return true;
        }

        return false;
    }

    private static void Add(Dictionary<int, List<int>> index, int key, int value)
    {
        if (!index.TryGetValue(key, out var list))
            index.Add(key, list = []);
        if (list.Count == 0 || list[^1] != value)
            list.Add(value);
    }
}
