using SourceDiff.Judging.Findings;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>Whether a sentence is worth a claim of its own: it quotes, counts or names something, and something happens in it. O(facts of the passage).</summary>
internal static class NewsPassages
{
    /// <summary>A quotation, a name, or two numbers: what an omission must carry, too.</summary>
    private const int MinSalience = 2;

    public static bool Is(PassageNumbers numbers, int place)
    {
        var passage = numbers[place];
        if (!passage.IsContent || passage.Kind != PassageKind.Sentence)
            return false;
        var reading = numbers.Readings[numbers.DocumentOf(place)];
        int salience = 0;
        foreach (var fact in reading.FactsOf(passage.Index))
            salience += Salience.Of(fact);
        return salience >= MinSalience || NewsEvents.HasHappened(reading, passage);
    }
}
