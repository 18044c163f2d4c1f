using SourceDiff.Model;

namespace SourceDiff.Lexicon.Contraries;

/// <summary>Parties by country (<c>Lexicon/Contraries/parties.tsv</c>). Read once, on first use; safe from any thread.</summary>
internal static class Parties
{
    private static readonly Lazy<Dictionary<string, List<Entry>>> Rows = new(Load);

    /// <summary>The party that the tokens from <paramref name="token"/> on name, by its words; no tokens when they name none. O(words of the party).</summary>
    public static Party Find(TokenTable tokens, int token, out int length)
    {
        length = 0;
        Entry? best = null;
        if ((tokens.Shapes[token] & TokenShape.Capitalised) == 0 || !Rows.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(tokens[token], out var entries))
            return default;
        foreach (var entry in entries)
        {
            if (entry.Words.Length > length && Matches(tokens, token, entry.Words))
                (best, length) = (entry, entry.Words.Length);
        }

        return best is null ? default : new Party(best.Holders);
    }

    private static bool Matches(TokenTable tokens, int token, string[] words)
    {
        if (token + words.Length > tokens.Count)
            return false;
        for (int i = 1; i < words.Length; i++)
        {
            if (!tokens[token + i].SequenceEqual(words[i]))
                return false;
        }

        return true;
    }

    private static Dictionary<string, List<Entry>> Load()
    {
        var rows = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (var (country, cells) in TableRows.Of("Parties"))
        {
            for (int party = 1; party < cells.Length; party++)
            {
                foreach (string name in cells[party].Split(", "))
                {
                    string[] words = name.Split(' ');
                    if (!rows.TryGetValue(words[0], out var list))
                        rows.Add(words[0], list = []);
                    var entry = list.Find(other => other.Words.AsSpan().SequenceEqual(words));
                    if (entry is null)
                        list.Add(entry = new Entry(words, []));
                    entry.Holders.Add((country, party));
                }
            }
        }

        return rows;
    }

    private sealed record Entry(string[] Words, List<(int Country, int Number)> Holders);
}
