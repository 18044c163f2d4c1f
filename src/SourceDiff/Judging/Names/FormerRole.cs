using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>Reads a role that is held no more: "former minister of health". O(1).</summary>
internal static class FormerRole
{
    private static readonly string[] Marks = ["former ", "ex-", "ex "];

    /// <summary>The role without its "former"; <c>null</c> for one that is not said to be held no more.</summary>
    public static string? Of(string role)
    {
        foreach (string mark in Marks)
        {
            if (role.StartsWith(mark, StringComparison.Ordinal))
                return role[mark.Length..];
        }

        return null;
    }

    /// <summary>Whether the role stands as a title before a name: "President Brandt".</summary>
    public static bool IsTitle(DocumentReading reading, RoleFact role)
    {
        foreach (var fact in reading.FactsOf(role.Passage))
        {
            if (fact is NameFact name && name.Span.Start >= role.Span.End && name.Span.Start <= role.Span.End + 1)
                return true;
        }

        return false;
    }
}
