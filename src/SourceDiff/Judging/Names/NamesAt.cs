using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>Finds the name that begins or ends at a token of a passage. O(facts of the passage).</summary>
internal static class NamesAt
{
    /// <summary>The name that begins there; <c>null</c> where none does.</summary>
    public static NameFact? Start(DocumentReading reading, int passage, int token)
    {
        foreach (var fact in reading.FactsOf(passage))
        {
            if (fact is NameFact name && name.Span.Start == reading.Tokens.Starts[token])
                return name;
        }

        return null;
    }

    /// <summary>The name that ends there; <c>null</c> where none does.</summary>
    public static NameFact? End(DocumentReading reading, int passage, int token)
    {
        foreach (var fact in reading.FactsOf(passage))
        {
            if (fact is NameFact name && name.Span.End == reading.Tokens.Ends[token])
                return name;
        }

        return null;
    }
}
