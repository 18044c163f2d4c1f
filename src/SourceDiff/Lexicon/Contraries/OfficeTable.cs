namespace SourceDiff.Lexicon.Contraries;

/// <summary>Posts that nobody holds together (<c>Lexicon/Contraries/offices.tsv</c>). Read once, on first use; safe from any thread.</summary>
internal sealed class OfficeTable
{
    /// <summary>The words of the longest post: "chief executive officer".</summary>
    private const int LongestPost = 3;

    private static readonly Lazy<OfficeTable> Loaded = new(() => new OfficeTable());

    private readonly Dictionary<string, List<Office>> _offices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OfficeWord> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hired = new(StringComparer.Ordinal);

    private OfficeTable()
    {
        foreach (var (family, cells) in TableRows.Of("Offices"))
        {
            if (cells[0].StartsWith('='))
            {
                ReadWords(cells);
                continue;
            }

            for (int post = 1; post < cells.Length; post++)
            {
                bool unique = cells[post].StartsWith('!');
                foreach (string words in cells[post].TrimStart('!').Split(", "))
                {
                    if (!_offices.TryGetValue(words, out var offices))
                        _offices.Add(words, offices = []);
                    offices.Add(new Office(family, post, unique, words.Count(' ') + 1));
                }
            }
        }
    }

    public static OfficeTable English => Loaded.Value;

    /// <summary>What <paramref name="word"/> says of the post that it stands before.</summary>
    public OfficeWord KindOf(ReadOnlySpan<char> word) => _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var kind) ? kind : OfficeWord.Other;

    /// <summary>The word that stands for <paramref name="word"/> and all that name the same field: "interior" for "home".</summary>
    public string FieldOf(string word) => _fields.GetValueOrDefault(word, word);

    /// <summary>Whether <paramref name="word"/>, in small letters, is somebody who works for a body or a country and need not be of it: "coach".</summary>
    public bool IsHired(ReadOnlySpan<char> word) => _hired.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private void ReadWords(string[] cells)
    {
        for (int i = 1; i < cells.Length; i++)
        {
            string[] words = cells[i].Split(", ");
            foreach (string word in words)
            {
                if (cells[0] == "=Field")
                    _fields[word] = words[0];
                else if (cells[0] == "=Hired")
                    _hired.Add(word);
                else
                    _words[word] = Enum.Parse<OfficeWord>(cells[0].AsSpan(1));
            }
        }
    }

    /// <summary>The posts that the last words of <paramref name="role"/> name, in every family that has them; <c>null</c> when it is none.</summary>
    public List<Office>? Find(string role)
    {
        int start = 0, spaces = role.AsSpan().Count(' ');
        for (; spaces >= LongestPost; spaces--)
            start = role.IndexOf(' ', start) + 1;
        while (true)
        {
            if (_offices.TryGetValue(role[start..], out var offices))
                return offices;
            int space = role.IndexOf(' ', start);
            if (space < 0)
                return null;
            start = space + 1;
        }
    }
}
