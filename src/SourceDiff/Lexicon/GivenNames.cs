using SourceDiff.Model;

namespace SourceDiff.Lexicon;

/// <summary>
/// Which given names are forms of one: "William", "Bill"; and which come out of another script. The rows are data
/// (<c>Lexicon/Nicknames</c>: <c>nicknames.tsv</c>, a name and its short forms; <c>romanised.tsv</c>). Read once, on first use; safe from any thread.
/// </summary>
internal static class GivenNames
{
    /// <summary>"Charlie", "Robbie": letters of the stem that must be there; a doubled consonant proves a pet form of three.</summary>
    private const int PetStem = 4;

    private static readonly Lazy<Dictionary<string, List<int>>> Rows = new(Load);

    private static readonly Lazy<HashSet<string>> Romanised = new(static () => [.. TableRows.Of("Romanised").SelectMany(static row => row.Cells).SelectMany(static cell => cell.Split(' '))]);

    /// <summary>Whether two given names, in lower case, can name one person. O(1).</summary>
    public static bool AreForms(string left, string right)
    {
        if (IsPetForm(left, right) || IsPetForm(right, left))
            return true;
        if (!Rows.Value.TryGetValue(left, out var one) || !Rows.Value.TryGetValue(right, out var other))
            return false;
        foreach (int row in one)
        {
            if (other.Contains(row))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word, in lower case, is a given name of people who write Latin letters: what stands beside it is spelt in one way.</summary>
    public static bool IsLatin(string name) =>
        (NewsLexicon.English.Traits(NewsLexicon.English.Find(name)) & WordTraits.GivenName) != 0 && !Romanised.Value.Contains(name);

    /// <summary>"Vinnie" for "Vincent", "Charlie" for "Charles": the beginning of a name with "-ie" or "-y", its last consonant doubled behind a short vowel.</summary>
    private static bool IsPetForm(string pet, string name)
    {
        int stem = pet.EndsWith("ie", StringComparison.Ordinal) || pet.EndsWith("ey", StringComparison.Ordinal) ? pet.Length - 2 : pet.EndsWith('y') ? pet.Length - 1 : 0;
        if (stem < PetStem)
            return false;
        if (pet[stem - 1] == pet[stem - 2])
            stem--;
        return name.Length > stem + 1 && name.AsSpan().StartsWith(pet.AsSpan(0, stem), StringComparison.Ordinal);
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
