namespace SourceDiff.LexiconBuilder;

/// <summary>
/// Our own groups of words that tell of one kind of event, where WordNet keeps them apart (kill, die, dead, toll).
/// One group a line: its name, a tab, its lemmas separated by spaces.
/// </summary>
internal sealed record SynonymGroups(IReadOnlyList<(string Name, string[] Words)> Groups)
{
    public static SynonymGroups Read(string folder)
    {
        var groups = new List<(string Name, string[] Words)>();
        foreach (string file in Directory.GetFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            foreach (string line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
            {
                string[] columns = line.Split('\t');
                if (columns.Length != 2)
                    throw new InvalidDataException($"{Path.GetFileName(file)}: '{line}' is not the name of a group, a tab, and its words.");
                groups.Add((columns[0], columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)));
            }
        }

        return new SynonymGroups(groups);
    }
}
