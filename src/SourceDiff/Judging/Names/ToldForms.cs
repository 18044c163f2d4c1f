using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Says whether two forms of a name are worth telling. A person's shorter name, initials and another romanisation are; that "the Valley" stands
/// within "Valley Hotel" is chance, and so is a town within the name of its newspaper. O(words).
/// </summary>
internal static class ToldForms
{
    public static bool AreTold(EntityLink link, NameForm left, NameForm right)
    {
        if (link.Likeness != NameLikeness.Short || left.Kind == EntityKind.Person || right.Kind == EntityKind.Person || left.Count == right.Count)
            return true;
        var (few, many) = left.Count < right.Count ? (left, right) : (right, left);
        return !CutsWord(few, many) && !(few.Count == 1 && IsCommonNoun(few.Folds[0])) && (EndAlike(few, many) || AreBodies(few, many));
    }

    /// <summary>"Mat" of "Mat-Su Hospital": half a word is no shorter name.</summary>
    private static bool CutsWord(NameForm few, NameForm many)
    {
        int at = many.Name.IndexOf(few.Name, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && ((at > 0 && many.Name[at - 1] == '-') || (at + few.Name.Length < many.Name.Length && many.Name[at + few.Name.Length] == '-'));
    }

    /// <summary>What a name ends with says what it names: "the Pistons", "Detroit Pistons".</summary>
    private static bool EndAlike(NameForm few, NameForm many) => many.SameWord(many.Count - 1, few, few.Count - 1);

    /// <summary>"Brandt", "Brandt Shipping": a body leaves out what sort of body it is; "NBA", "NBA Finals" are two things.</summary>
    private static bool AreBodies(NameForm few, NameForm many) =>
        few.Kind == EntityKind.Organisation && many.Kind == EntityKind.Organisation && !few.IsCapitals;

    /// <summary>"the Deal", "the Colony": one word that everybody uses names nothing; teams are several.</summary>
    private static bool IsCommonNoun(string word)
    {
        var classes = WordNet.Classes(WordNet.Find(word));
        return (classes & WordClasses.Noun) != 0 && word[^1] != 's';
    }
}
