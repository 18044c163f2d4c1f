using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>
/// Who a document says bears a role, by the lemma of the role's last word: "Mayor Ana Brandt" tells who "the mayor" is, also to a document
/// that never names her. A role of two people is nobody's. Made once a reading.
/// </summary>
internal sealed class Bearers
{
    private const int Several = -2;

    private static readonly ReadingTable<Bearers> Tables = new(static reading => new Bearers(reading));

    private readonly Dictionary<int, int> _entities = [];

    private Bearers(DocumentReading reading)
    {
        foreach (var fact in reading.Facts)
        {
            if (fact is not RoleFact { Holder: >= 0 and var holder } role)
                continue;
            int lemma = reading.Tokens.Lemmas[reading.Tokens.IndexAt(role.Span.End - 1)];
            if (lemma >= 0)
                _entities[lemma] = _entities.TryGetValue(lemma, out int known) && known != holder ? Several : holder;
        }
    }

    public static Bearers Of(DocumentReading reading) => Tables.Of(reading);

    /// <summary>The entity that bears the role, or -1.</summary>
    public int Of(int lemma) => lemma >= 0 && _entities.TryGetValue(lemma, out int entity) ? Math.Max(-1, entity) : -1;
}
