namespace SourceDiff.Model;

/// <summary>Writes the lemma of what is counted after its number: "1 person", "12 people".</summary>
internal static class PluralNoun
{
    /// <summary>The irregular plurals of what news counts; and words that have no other form.</summary>
    private static readonly (string One, string Many)[] Irregular =
    [
        ("person", "people"), ("man", "men"), ("woman", "women"), ("child", "children"), ("foot", "feet"), ("tooth", "teeth"), ("life", "lives"),
        ("wife", "wives"), ("knife", "knives"), ("half", "halves"), ("wolf", "wolves"), ("leaf", "leaves"), ("loaf", "loaves"), ("thief", "thieves"), ("shelf", "shelves"),
        ("crisis", "crises"), ("hero", "heroes"), ("potato", "potatoes"), ("tomato", "tomatoes"), ("veto", "vetoes"), ("goose", "geese"), ("mouse", "mice"), ("ox", "oxen"),
        ("medium", "media"), ("bacterium", "bacteria"), ("criterion", "criteria"), ("phenomenon", "phenomena"),
    ];

    private static readonly string[] Unchanging =
        ["crew", "staff", "police", "aircraft", "fish", "sheep", "series", "species", "deer", "personnel", "cattle", "livestock", "percent", "offspring", "spacecraft", "hovercraft", "dead", "wounded", "injured", "troops", "people", "men", "women", "children"];

    public static string After(Amount amount, string noun) =>
        amount.Nominal == 1 && amount.Approximation is not (Approximation.Between or Approximation.Vague) ? noun : Of(noun);

    /// <summary>The noun as it stands after any other number.</summary>
    public static string Of(string noun)
    {
        foreach (string same in Unchanging)
        {
            if (EndsWithWord(noun, same))
                return noun;
        }

        foreach (var (one, many) in Irregular)
        {
            if (EndsWithWord(noun, one))
                return string.Concat(noun.AsSpan(0, noun.Length - one.Length), many);
        }

        if (noun.EndsWith("man", StringComparison.Ordinal) && !noun.EndsWith("human", StringComparison.Ordinal))
            return string.Concat(noun.AsSpan(0, noun.Length - 2), "en");
        if (noun.EndsWith('y') && noun.Length > 1 && !"aeiou".Contains(noun[^2], StringComparison.Ordinal))
            return string.Concat(noun.AsSpan(0, noun.Length - 1), "ies");
        bool hisses = noun.EndsWith('s') || noun.EndsWith('x') || noun.EndsWith('z') || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal);
        return noun.Length == 0 || !char.IsAsciiLetter(noun[^1]) ? noun : hisses ? noun + "es" : noun + "s";
    }

    private static bool EndsWithWord(string noun, string word) =>
        noun.EndsWith(word, StringComparison.Ordinal) && (noun.Length == word.Length || noun[^(word.Length + 1)] == ' ');
}
