using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>
/// Which documents of a comparison take their words from others, and so how many independent sources there are: three
/// reprints of one agency report confirm nothing. Immutable and thread-safe; equality is by reference.
/// </summary>
public sealed class Provenance
{
    private readonly Dictionary<string, int> _groupOf;

    /// <summary>Makes a provenance in which every document belongs to exactly one group.</summary>
    /// <exception cref="ArgumentException">A document belongs to two groups.</exception>
    public Provenance(ImmutableArray<SourceGroup> groups, ImmutableArray<TextReuse> reuses)
    {
        Groups = groups;
        Reuses = reuses;
        _groupOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < groups.Length; i++)
        {
            foreach (string id in groups[i].DocumentIds)
                _groupOf.Add(id, i);
        }
    }

    /// <summary>The groups of dependent documents; a document that depends on no other is a group of its own. In the order of their first documents.</summary>
    public ImmutableArray<SourceGroup> Groups { get; }

    /// <summary>
    /// Where words were taken over, pair by pair in the order of the documents. Where dozens of documents share one text, each is told
    /// with some of those that it shares most with, not with all.
    /// </summary>
    public ImmutableArray<TextReuse> Reuses { get; }

    /// <summary>How many sources there are when documents that depend on one another count once.</summary>
    public int IndependentSources => Groups.Length;

    /// <summary>Every document on its own.</summary>
    public static Provenance Independent(IEnumerable<string> documentIds) => new([.. documentIds.Select(id => new SourceGroup([id]))], []);

    /// <summary>The group that the document belongs to.</summary>
    /// <exception cref="ArgumentException">No group has that document.</exception>
    public SourceGroup GroupOf(string documentId) =>
        _groupOf.TryGetValue(documentId, out int group) ? Groups[group] : throw new ArgumentException($"No document '{documentId}' in this comparison.", nameof(documentId));

    /// <summary>How many independent sources the documents are: each group counts once.</summary>
    /// <exception cref="ArgumentException">No group has one of the documents.</exception>
    public int CountIndependent(IEnumerable<string> documentIds)
    {
        ArgumentNullException.ThrowIfNull(documentIds);
        var seen = new HashSet<SourceGroup>(ReferenceEqualityComparer.Instance);
        foreach (string id in documentIds)
            seen.Add(GroupOf(id));
        return seen.Count;
    }
}
