using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>
/// The facts of one type of a document, passage by passage: most passages have none, and a document that is compared with a hundred others is
/// looked through once. Made once a reading and kept as long as it; immutable. O(facts).
/// </summary>
internal sealed class FactTable<TFact>
    where TFact : Fact
{
    private static readonly ReadingTable<FactTable<TFact>> Tables = new(static reading => new FactTable<TFact>(reading));

    private readonly TFact[] _facts;
    private readonly int[] _first;

    private FactTable(DocumentReading reading)
    {
        int count = 0;
        foreach (var fact in reading.Facts)
            count += fact is TFact ? 1 : 0;
        _facts = count == 0 ? [] : new TFact[count];
        _first = new int[reading.Passages.Length + 1];
        int next = 0;
        for (int passage = 0; passage < reading.Passages.Length; passage++)
        {
            foreach (var fact in reading.FactsOf(passage))
            {
                if (fact is TFact one)
                    _facts[next++] = one;
            }

            _first[passage + 1] = next;
        }
    }

    public static FactTable<TFact> Of(DocumentReading reading) => Tables.Of(reading);

    /// <summary>Those of the passage at <paramref name="index"/>, in text order.</summary>
    public ReadOnlySpan<TFact> In(int index) => _facts.AsSpan(_first[index].._first[index + 1]);

    /// <summary>All of them, in the order of the passages.</summary>
    public ReadOnlySpan<TFact> All => _facts;
}
