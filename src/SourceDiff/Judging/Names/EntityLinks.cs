using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>Says whether names of two documents are names of one: equal, short for the other, an acronym, a spelling.</summary>
internal static class EntityLinks
{
    /// <summary>Whether the two are one, by name.</summary>
    public static bool Are(Entity left, Entity right) => Are(new NameForm(left.Name, left.Kind, left.Acronym), new NameForm(right.Name, right.Kind, right.Acronym));

    /// <summary>Whether the two are one, by the words of their names.</summary>
    public static bool Are(NameForm left, NameForm right) => NameComparison.Of(left, right).Likeness
        is NameLikeness.Same or NameLikeness.Short or NameLikeness.Acronym or NameLikeness.Transliterated or NameLikeness.Misspelt;
}
