using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>Whom a document is about: the person named most by far, or named first and often.</summary>
/// <param name="Entity">The entity; -1 when nobody stands out.</param>
/// <param name="IsOften">Whether it is the one named most by far.</param>
internal sealed record MainPerson(int Entity, bool IsOften)
{
    /// <summary>A document that names somebody so often, and nobody else half as often, is about him or her.</summary>
    private const int MinMentions = 3;

    /// <summary>Finds whom a document is about. O(names).</summary>
    public static MainPerson Of(EntityTable entities)
    {
        int main = -1, first = -1, most = 0, second = 0;
        for (int i = 0; i < entities.Count; i++)
        {
            if (entities[i].Kind != EntityKind.Person || entities.Mentions(i) is not { Count: > 0 } mentions)
                continue;
            (main, second) = mentions.Count > most ? (i, most) : (main, Math.Max(second, mentions.Count));
            most = Math.Max(most, mentions.Count);
            first = first < 0 || mentions[0].Span.Start < entities.Mentions(first)[0].Span.Start ? i : first;
        }

        if (most >= MinMentions && most >= 2 * second)
            return new MainPerson(main, IsOften: true);
        return new MainPerson(most > 1 && entities.Mentions(first) is { Count: > 1 } named && (named.Count == most || named[0].Passage == 0) ? first : -1, IsOften: false);
    }
}
