using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Whether two names of one word are one, written with a slip: "Halvik", "Halvick". They share no other word that speaks for them, so
/// the letters must be all but the same, and nothing may speak for two things.
/// </summary>
internal static class LoneName
{
    /// <summary>Shorter words are alike by chance: "Iran", "Iraq".</summary>
    public const int MinLength = 5;

    /// <summary>What the lexicon knows as a name.</summary>
    public const WordTraits Known = Places | WordTraits.GivenName | WordTraits.Surname | WordTraits.Organisation | WordTraits.Agency;

    private const WordTraits Places = WordTraits.Country | WordTraits.Region | WordTraits.City | WordTraits.Demonym;

    /// <summary>
    /// A number that words with the same consonants in the same order share: the code of R. C. Russell (US patent 1,261,167 of 1918, later
    /// Soundex), not cut off after three digits; 0 for words too short to tell. O(letters).
    /// </summary>
    public static int Key(string folded)
    {
        if (folded.Length < MinLength)
            return 0;
        uint hash = folded[0];
        int last = Code(folded[0]);
        foreach (char c in folded.AsSpan(1))
        {
            int code = Code(c);
            if (code > 0 && code != last)
                hash = (hash * 31) + (uint)code;
            if (code > 0 || c is not ('h' or 'w'))
                last = code;
        }

        return (int)(hash | 0x8000_0000);
    }

    /// <summary>Whether one of the names, both of a single word, is the other with a slip of the pen.</summary>
    public static bool AreSlips(NameForm left, NameForm right) => AreOfOneKind(left.Kind, right.Kind) && AreSlips(left, right, 0);

    /// <summary>
    /// Which word of somebody's full name a lone name is, written with a slip: "Ana Schonfeld", "Schoenfeld"; -1 when none. Two given names that
    /// are known are two, unless a letter is doubled.
    /// </summary>
    public static int WordOf(NameForm full, NameForm lone)
    {
        if (!full.IsPersonal || !AreOfOneKind(full.Kind, lone.Kind))
            return -1;
        if (AreSlips(lone, full, full.Count - 1))
            return full.Count - 1;
        return lone.Folds[0].Length >= MinLength && (AreSlips(lone, full, 0) || AreDoubled(lone.Folds[0], full.Folds[0])) ? 0 : -1;
    }

    private static bool AreSlips(NameForm lone, NameForm name, int word)
    {
        string one = lone.Folds[0], other = name.Folds[word];
        return Key(one) is not 0 and var key && key == Key(other) && IsSlip(one, other)
            && !IsInflected(one, other) && !IsInflected(other, one)
            && !(IsKnown(lone.Words[0]) && IsKnown(name.Words[word])) && !IsCommonWord(one) && !IsCommonWord(other);
    }

    /// <summary>"Terence", "Terrence"</summary>
    public static bool AreDoubled(string one, string other)
    {
        if (one.Length > other.Length)
            (one, other) = (other, one);
        int prefix = one.AsSpan().CommonPrefixLength(other);
        return other.Length == one.Length + 1 && prefix > 0 && other[prefix] == other[prefix - 1] && one.AsSpan(prefix).SequenceEqual(other.AsSpan(prefix + 1));
    }

    /// <summary>Whether one letter is put in, left out, changed, or has changed places with the next one (Damerau 1964). O(letters).</summary>
    public static bool IsSlip(string one, string other)
    {
        if (one.Length > other.Length)
            (one, other) = (other, one);
        int prefix = one.AsSpan().CommonPrefixLength(other);
        var left = one.AsSpan(prefix);
        var right = other.AsSpan(prefix);
        if (right.Length == left.Length + 1)
            return left.SequenceEqual(right[1..]);
        if (left.Length != right.Length || left.IsEmpty)
            return false;
        return left[1..].SequenceEqual(right[1..])
            || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]));
    }

    /// <summary>"Halviks", "Halvikan": the people of a place, or several of a name.</summary>
    private static bool IsInflected(string word, string stem) => word.Length == stem.Length + 1 && word[^1] is 's' or 'n' or 'i' && word.StartsWith(stem, StringComparison.Ordinal);

    private static bool AreOfOneKind(EntityKind left, EntityKind right) => left == right || left == EntityKind.Unknown || right == EntityKind.Unknown;

    /// <summary>Two words that the lexicon knows are two names: "Austria", "Australia".</summary>
    private static bool IsKnown(string word) =>
        (NewsLexicon.English.Traits(NewsLexicon.English.Find(NameWords.Fold(word))) & Known) != 0
        || WordNet.Find(NameWords.Fold(word)) >= 0;

    /// <summary>A verb or an adjective is no name that somebody wrote wrongly, but a word misread as one.</summary>
    private static bool IsCommonWord(string folded) => (WordNet.Classes(WordNet.Find(folded)) & (WordClasses.Verb | WordClasses.Adjective | WordClasses.Adverb)) != 0;

    private static int Code(char letter) => letter switch
    {
        'b' or 'f' or 'p' or 'v' => 1,
        'c' or 'g' or 'j' or 'k' or 'q' or 's' or 'x' or 'z' => 2,
        'd' or 't' => 3,
        'l' => 4,
        'm' or 'n' => 5,
        'r' => 6,
        _ => 0,
    };
}
