using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Tells people apart whom the passages of a claim do not name, by the country they are of: "a Danish diver drowned", "a Polish diver drowned". A passage that
/// tells of others than most do leaves, where one document knows of both: sources that each know of one may disagree about the same person, and
/// stay. O(tokens of the claim), and of all documents where two countries are told.
/// </summary>
internal sealed class ClaimPeople(PassageNumbers numbers)
{
    /// <summary>The share of the passages that must tell of people of one country for the others to tell of others.</summary>
    private const double MinShare = 0.5;

    /// <summary>Words between a country and what somebody is: "Danish deep-sea diver".</summary>
    private const int Reach = 3;

    private readonly List<List<string>> _told = [];
    private readonly List<string>?[] _known = new List<string>?[numbers.Readings.Count];

    /// <summary>Takes out of a claim what tells of others; the medoid, which comes first, stays.</summary>
    public void Refine(List<(int Place, double Similarity)> star)
    {
        _told.Clear();
        foreach (var (place, _) in star)
        {
            var told = new List<string>();
            Add(numbers.Readings[numbers.DocumentOf(place)], numbers[place], told);
            _told.Add(told);
        }

        if (Most(star.Count) is not { } most)
            return;
        for (int i = star.Count - 1; i > 0; i--)
        {
            if (_told[i].Count > 0 && !_told[i].Contains(most) && !NamesPerson(star[i].Place) && _told[i].Exists(country => AreKnownApart(country, most)))
                star.RemoveAt(i);
        }
    }

    /// <summary>The country that most passages tell people to be of, the first in alphabetical order; <c>null</c> when there is none, or no other.</summary>
    private string? Most(int members)
    {
        var support = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var told in _told)
        {
            foreach (string country in told)
                support[country] = support.GetValueOrDefault(country) + 1;
        }

        string? most = null;
        foreach (var (country, holding) in support)
        {
            if (holding > 1 && holding >= MinShare * members && (most is null || holding > support[most]))
                most = country;
        }

        return support.Count > 1 ? most : null;
    }

    /// <summary>Who is named is told apart by the name.</summary>
    private bool NamesPerson(int place)
    {
        foreach (var fact in numbers.Readings[numbers.DocumentOf(place)].FactsOf(numbers[place].Index))
        {
            if (fact is NameFact { Entity.Kind: EntityKind.Person })
                return true;
        }

        return false;
    }

    private bool AreKnownApart(string one, string other)
    {
        for (int document = 0; document < _known.Length; document++)
        {
            var known = _known[document] ??= Known(numbers.Readings[document]);
            if (known.Contains(one) && known.Contains(other))
                return true;
        }

        return false;
    }

    private static List<string> Known(DocumentReading reading)
    {
        var known = new List<string>();
        foreach (var passage in reading.Passages)
            Add(reading, passage, known);
        return known;
    }

    private static void Add(DocumentReading reading, Passage passage, List<string> told)
    {
        var tokens = reading.Tokens;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if ((tokens.Shapes[i] & TokenShape.Capitalised) == 0 || NewsLexicon.English.Match(tokens, i, WordTraits.Demonym | WordTraits.Country, out int entry) is not (> 0 and var length))
                continue;
            string demonym = NewsLexicon.English.Value(entry, WordTraits.Demonym);
            bool isPeople = demonym.Length > 0 && IsNoun(tokens, i + length - 1);
            if (!isPeople && !IsBeforePeople(tokens, i + length, passage.EndToken))
                continue;
            string country = demonym.Length > 0 ? demonym : Name(tokens, i, length);
            if (country is "England" or "Scotland" or "Wales" or "Northern Ireland")
                country = "United Kingdom";
            if (!told.Contains(country))
                told.Add(country);
            i += length - 1;
        }
    }

    private static string Name(TokenTable tokens, int first, int length) => tokens.SpanOf(first, first + length) is var span ? tokens.Text.Substring(span.Start, span.Length) : "";

    private static bool IsNoun(TokenTable tokens, int token) => (tokens.Classes[token] & WordClasses.Noun) != 0 && (tokens.Classes[token] & WordClasses.Adjective) == 0;

    /// <summary>"Danish and Polish divers", "Danish deep-sea diver".</summary>
    private static bool IsBeforePeople(TokenTable tokens, int first, int end)
    {
        for (int i = first, words = 0; i < end && words < Reach; i++)
        {
            if (tokens.Has(i, WordTraits.PersonNoun | WordTraits.Role))
                return true;
            if (tokens.Has(i, WordTraits.Demonym | WordTraits.Conjunction) || tokens.Kinds[i] == TokenKind.Dash || tokens.Is(i, ","))
                continue;
            if (tokens.Kinds[i] != TokenKind.Word || tokens.Has(i, WordTraits.Function) || (tokens.Classes[i] & WordClasses.Past) != 0)
                return false;
            words++;
        }

        return false;
    }
}
