using System.Globalization;
using System.Text;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Benchmarks;

/// <summary>
/// News that never happened, of any length, as two outlets would tell it: story after story, each with people, places, things and
/// doings of its own. Words come from the whole English lexicon, the usual ones most often (Zipf's law), so that a long text has
/// the vocabulary of a long text and not a short one's many times over. Both outlets tell most facts of a story, in sentences
/// built otherwise, in part in another order, some of them word for word. The same texts every time.
/// </summary>
internal sealed class InventedNews
{
    private const int FactsPerStory = 24;
    private const double Told = 0.7, Copied = 0.15, Moved = 0.2;

    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] Roles = ["Mayor", "Minister", "Professor", "Inspector", "Captain", "Judge", "Senator", "Director"];
    private static readonly string[] Syllables = ["bar", "den", "kal", "mor", "tis", "vel", "ron", "sha", "lin", "gor", "pel", "wick", "sto", "mar", "ulf", "eth", "har", "cor", "nim", "das"];
    private static readonly string[] Nouns = Words(WordClasses.Noun), Verbs = Words(WordClasses.Verb), Adjectives = Words(WordClasses.Adjective);

    private readonly Random _random;

    private InventedNews(int seed) => _random = new Random(seed);

    /// <summary>The two outlets' texts, each of at least so many characters and cut to it.</summary>
    public static Document[] Of(int characters)
    {
        StringBuilder left = new(), right = new();
        for (int story = 0; left.Length < characters || right.Length < characters; story++)
            new InventedNews(story).Tell(left, right);
        return [new Document("left", left.ToString(0, characters)), new Document("right", right.ToString(0, characters))];
    }

    private void Tell(StringBuilder left, StringBuilder right)
    {
        string[] people = Many(5, Person), places = Many(3, Place), things = Many(12, () => Zipf(Nouns)), doings = Many(8, () => Past(Zipf(Verbs)));
        var facts = Enumerable.Range(0, FactsPerStory).Select(_ => new Fact(Any(people), Any(doings), Zipf(Adjectives), Any(things), Any(things), Any(places), _random.Next(2, 900), Any(Days), Any(Roles), Any(people))).ToList();
        left.Append(Sentence(facts[0], 0)).Append("\n\n");
        right.Append(Sentence(facts[0], 3)).Append("\n\n");
        var others = facts.OrderBy(_ => _random.NextDouble() < Moved ? _random.Next(FactsPerStory) : 0).ToList();
        foreach (var fact in facts.Where(_ => _random.NextDouble() < Told))
            left.Append(Sentence(fact, _random.Next(3))).Append(' ');
        foreach (var fact in others.Where(_ => _random.NextDouble() < Told))
            right.Append(Sentence(fact, _random.NextDouble() < Copied ? _random.Next(3) : 3 + _random.Next(3))).Append(' ');
        left.Append("\n\n");
        right.Append("\n\n");
    }

    private static string Sentence(Fact f, int form) => form switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{f.Who} {f.Did} {f.Count} {f.Kind} {f.Thing}s in {f.Place} on {f.Day}, {f.Role} {f.Source} said."),
        1 => string.Create(CultureInfo.InvariantCulture, $"The {f.Thing} of {f.Place} was {f.Kind}, and {f.Who} {f.Did} the {f.Other} after {f.Count} days."),
        2 => string.Create(CultureInfo.InvariantCulture, $"\"We {f.Did} every {f.Thing} before {f.Day},\" said {f.Role} {f.Source}, whose {f.Other} in {f.Place} cost ${f.Count} million."),
        3 => string.Create(CultureInfo.InvariantCulture, $"In {f.Place}, {f.Count} {f.Thing}s were {f.Did} by {f.Who}, according to {f.Source}, the {f.Role.ToLowerInvariant()}."),
        4 => string.Create(CultureInfo.InvariantCulture, $"After {f.Count} days the {f.Other} was {f.Did}; {f.Who} called the {f.Thing} {f.Kind}."),
        _ => string.Create(CultureInfo.InvariantCulture, $"{f.Source} told reporters that the {f.Kind} {f.Other} of {f.Place} would be {f.Did} by {f.Day}, at ${f.Count} million."),
    };

    private string[] Many(int count, Func<string> make) => [.. Enumerable.Range(0, count).Select(_ => make())];

    private string Any(string[] of) => of[_random.Next(of.Length)];

    /// <summary>The word of a rank that is the likelier the lower it is: log-uniform.</summary>
    private string Zipf(string[] words) => words[(int)Math.Pow(words.Length, _random.NextDouble()) - 1];

    private string Person() => $"{Place()} {Place()}";

    private string Place()
    {
        string name = Syllables[_random.Next(Syllables.Length)] + Syllables[_random.Next(Syllables.Length)] + Syllables[_random.Next(Syllables.Length)];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string Past(string verb) => verb.EndsWith('e') ? verb + "d" : verb + "ed";

    /// <summary>The words of one class alone, the usual ones first.</summary>
    private static string[] Words(WordClasses wanted) =>
        [.. Enumerable.Range(0, 60_000).Where(lemma => WordNet.Classes(lemma) == wanted && WordNet.Frequency(lemma) > 0)
            .OrderByDescending(WordNet.Frequency).ThenBy(lemma => lemma).Select(WordNet.Text).Where(word => word.Length > 3 && word.All(char.IsAsciiLetterLower))];

    private sealed record Fact(string Who, string Did, string Kind, string Thing, string Other, string Place, int Count, string Day, string Role, string Source);
}
