namespace SourceDiff.Lexicon;

/// <summary>
/// Which given names are forms of one: "William", "Bill". The rows are data (<c>Lexicon/Nicknames/nicknames.tsv</c>: a name and its
/// short forms). Read once, on first use; safe from any thread.
/// </summary>
internal static class GivenNames
{
    private static readonly Lazy<Dictionary<string, List<int>>> Rows = new(Load);

    /// <summary>Whether two given names, in lower case, can name one person. O(1).</summary>
    public static bool AreForms(string left, string right)
    {
        if (!Rows.Value.TryGetValue(left, out var one) || !Rows.Value.TryGetValue(right, out var other))
            return false;
        foreach (int row in one)
        {
            if (other.Contains(row))
                return true;
        }

        return false;
    }

    private static Dictionary<string, List<int>> Load()
    {
        var rows = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (row, cells) in TableRows.Of("Nicknames"))
        {
            foreach (string name in cells.SelectMany(static cell => cell.Split(' ')))
            {
                if (!rows.TryGetValue(name, out var list))
                    rows.Add(name, list = []);
                if (!list.Contains(row))
                    list.Add(row);
            }
        }

        return rows;
    }
}
