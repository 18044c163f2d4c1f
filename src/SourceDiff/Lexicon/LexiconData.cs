using System.Text;

namespace SourceDiff.Lexicon;

/// <summary>Reads the embedded tables of the lexicon, in the order of their names.</summary>
internal static class LexiconData
{
    private const string Prefix = "SourceDiff.Lexicon.";
    private const string Extension = ".tsv";

    /// <summary>The text of every table, with its name for error messages.</summary>
    public static (string Name, string Text)[] ReadTables()
    {
        var assembly = typeof(LexiconData).Assembly;
        string[] names = Array.FindAll(assembly.GetManifestResourceNames(),
            name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal));
        Array.Sort(names, string.CompareOrdinal);
        var tables = new (string Name, string Text)[names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            using var stream = assembly.GetManifestResourceStream(names[i])!;
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            tables[i] = (names[i], Encoding.UTF8.GetString(bytes));
        }

        return tables;
    }
}
