namespace SourceDiff.Lexicon;

/// <summary>
/// The kinds of words that a table lists by their letters and not by their lemma: rows of a word and its kinds, flags of
/// <typeparamref name="T"/>. Immutable; a look-up is O(1), and one that fails costs one bit test as a rule.
/// </summary>
internal sealed class FormKinds<T> where T : struct, Enum
{
    private readonly Dictionary<int, T> _kinds = [];
    private readonly NumberFilter _listed = new();

    /// <summary>Reads the table with this name (see <see cref="TableRows.Of"/>).</summary>
    public FormKinds(string table)
    {
        foreach (var (_, cells) in TableRows.Of(table))
        {
            int form = WordFolding.Hash(cells[0]);
            _listed.Add(form);
            _kinds[form] = Enum.Parse<T>(_kinds.TryGetValue(form, out var known) ? $"{known}, {cells[1]}" : cells[1]);
        }
    }

    /// <summary>The kinds of the word with this number of folded letters (<see cref="WordFolding.NumberOf"/>); none of a word that is not listed.</summary>
    public T Of(int form) => _listed.MayHold(form) ? _kinds.GetValueOrDefault(form) : default;
}
