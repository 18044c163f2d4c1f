using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Predicting.Suspecting;

namespace SourceDiff.Evaluation.Fitting;

/// <summary>A pair of a task of entailment, as features.</summary>
/// <param name="Corpus">The task.</param>
/// <param name="Gold">The pair.</param>
/// <param name="Features">Its features.</param>
/// <param name="Words">Its suspect words, for tasks that weigh them.</param>
internal sealed record LabelExample(string Corpus, PairGold Gold, float[] Features, IReadOnlyList<SuspectWord> Words)
{
    /// <summary>A number of the premise: hypotheses of one premise stay together.</summary>
    public uint Premise { get; } = Hash(Gold.Left);

    /// <summary>The part that the example is held out in, by one of several ways to part them.</summary>
    public int Fold(int seed)
    {
        uint hash = Premise ^ (uint)(seed * 2654435761u);
        hash = (hash ^ (hash >> 15)) * 2246822519u;
        hash = (hash ^ (hash >> 13)) * 3266489917u;
        return (int)((hash ^ (hash >> 16)) % GoldTexts.Folds);
    }

    private static uint Hash(string premise)
    {
        uint hash = 2166136261;
        foreach (char c in premise)
            hash = (hash ^ c) * 16777619;
        return hash;
    }
}
