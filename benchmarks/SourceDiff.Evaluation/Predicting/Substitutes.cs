using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>The words of a premise that the new words of a hypothesis stand in the place of.</summary>
internal sealed class Substitutes(TokenTable premise, PremiseWords words, HashSet<int> said)
{
    /// <summary>Content words between two words that still stand side by side.</summary>
    private const int SlotReach = 3;

    /// <summary>Neighbours that the two must share to stand in one place.</summary>
    private const int MinNeighbours = 2;

    private const WordClasses Open = WordClasses.Noun | WordClasses.Verb | WordClasses.Adjective | WordClasses.Adverb;

    /// <summary>The word of the premise that a new word stands for: of its class, not said here, among the same neighbours; its lemma, or -1.</summary>
    public int Find(TokenTable tokens, List<int> content, int k)
    {
        var near = new HashSet<int>();
        for (int n = Math.Max(0, k - SlotReach); n <= Math.Min(content.Count - 1, k + SlotReach); n++)
        {
            if (n != k && words.HasContent(tokens.Lemmas[content[n]]))
                near.Add(tokens.Lemmas[content[n]]);
        }

        int replaced = -1, best = MinNeighbours - 1;
        foreach (int neighbour in near)
        {
            foreach (int place in words.Places(neighbour))
            {
                for (int x = Math.Max(0, place - SlotReach); x <= Math.Min(words.Content.Count - 1, place + SlotReach); x++)
                {
                    int other = premise.Lemmas[words.Content[x]];
                    if (said.Contains(other) || other < 0 || (premise.Classes[words.Content[x]] & tokens.Classes[content[k]] & Open) == 0)
                        continue;
                    int shared = 0;
                    for (int y = Math.Max(0, x - SlotReach); y <= Math.Min(words.Content.Count - 1, x + SlotReach); y++)
                        shared += near.Contains(premise.Lemmas[words.Content[y]]) ? 1 : 0;
                    if (shared > best)
                        (replaced, best) = (other, shared);
                }
            }
        }

        return replaced;
    }
}
