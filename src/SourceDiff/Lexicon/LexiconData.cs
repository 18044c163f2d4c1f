using System.Reflection;

namespace SourceDiff.Lexicon;

/// <summary>Reads the embedded tables of the lexicon, in the order of their names.</summary>
internal static class LexiconData
{
    private const string Prefix = "SourceDiff.Lexicon.";

    /// <summary>The rows of every table: word or phrase in lower case, traits, value.</summary>
    public static IEnumerable<(string Word, string Traits, string Value)> ReadTables()
    {
        var assembly = typeof(LexiconData).Assembly;
        var names = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(".tsv", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        return names.SelectMany(name => ReadTable(assembly, name));
    }

    private static IEnumerable<(string Word, string Traits, string Value)> ReadTable(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            string[] columns = line.Split('\t');
            if (columns.Length is not (2 or 3))
                throw new InvalidDataException($"{name}: '{line}' is not word, traits and an optional value, separated by tabs.");
            yield return (columns[0], columns[1], columns.Length == 3 ? columns[2] : "");
        }
    }
}
