using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading.Names;

/// <summary>Compares the words of two names.</summary>
internal static class NameParts
{
    /// <summary>Short forms of given names share their beginning: Rob, Robert; Chris, Christopher.</summary>
    private const int SharedLetters = 3;

    /// <summary>The last word that counts: a surname, not "Jr." nor "Inc.".</summary>
    public static int LastWord(TokenTable tokens, in Mention mention)
    {
        int last = mention.End - 1;
        while (last > mention.First && (tokens.Kinds[last] is not (TokenKind.Word or TokenKind.Number) || NameWords.IsSuffix(tokens, last)
            || (tokens.Has(last, WordTraits.OrganisationNoun) && NameWords.Value(tokens, last, WordTraits.OrganisationNoun) == "suffix")))
        {
            last--;
        }

        return last;
    }

    public static bool IsSame(TokenTable tokens, in Mention left, in Mention right) =>
        left.End - left.First == right.End - right.First && IsTail(tokens, left, right);

    /// <summary>Whether the shorter name is the end of the longer one.</summary>
    public static bool IsTail(TokenTable tokens, in Mention left, in Mention right)
    {
        int i = LastWord(tokens, left), j = LastWord(tokens, right);
        while (i >= left.First && j >= right.First)
        {
            if (NameWords.Key(tokens, i--) != NameWords.Key(tokens, j--))
                return false;
        }

        return true;
    }

    /// <summary>Names with one surname whose given names do not exclude each other.</summary>
    public static bool AreSamePerson(TokenTable tokens, in Mention left, in Mention right)
    {
        if (NameWords.Key(tokens, LastWord(tokens, left)) != NameWords.Key(tokens, LastWord(tokens, right)))
            return false;
        var a = tokens[left.First];
        var b = tokens[right.First];
        if (NameWords.Key(tokens, left.First) == NameWords.Key(tokens, right.First))
            return true;
        if (NameWords.IsInitial(tokens, left.First) || NameWords.IsInitial(tokens, right.First))
            return char.ToUpperInvariant(a[0]) == char.ToUpperInvariant(b[0]);
        int shared = a.CommonPrefixLength(b);
        return shared >= SharedLetters && shared >= Math.Min(a.Length, b.Length) - 1 || IsNickname(tokens, left, right) || IsNickname(tokens, right, left);
    }

    /// <summary>Whether the names are one in two romanisations: the surname alone, or with a given name that is the same, or as unlike.</summary>
    public static bool AreSpelledAlike(TokenTable tokens, in Mention full, in Mention mention)
    {
        int last = LastWord(tokens, mention);
        if (last == mention.First)
            return true;
        return NameWords.Key(tokens, full.First) == NameWords.Key(tokens, mention.First)
            || (Romanisation.Key(tokens[full.First]) is not 0 and var key && key == Romanisation.Key(tokens[mention.First]));
    }

    /// <summary>Whether the given name of <paramref name="right"/> is a middle name or a nickname of <paramref name="left"/>.</summary>
    private static bool IsNickname(TokenTable tokens, in Mention left, in Mention right)
    {
        int last = LastWord(tokens, left);
        for (int i = left.First + 1; i < last; i++)
        {
            if (tokens.Kinds[i] == TokenKind.Word && NameWords.Key(tokens, i) == NameWords.Key(tokens, right.First))
                return true;
        }

        return false;
    }
}
