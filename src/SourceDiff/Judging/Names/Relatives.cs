using FuzzySharp;
using FuzzySharp.PreProcess;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Weighs whether two people of one surname are relatives or one person whose given name one document has wrong. Most who share a surname in
/// reports of one event are relatives; names that sound alike, one post, and a surname that nobody else has speak for one.
/// </summary>
internal static class Relatives
{
    /// <summary>Relatives share a surname, and stand in the same reports.</summary>
    private const double Usual = 0.28;

    /// <summary>One document names two of the surname: the other means one of them, or a third.</summary>
    private const double Family = 0.4;

    /// <summary>"Greta Simms", "Gretchen Simms": more often one name misheard than two sisters.</summary>
    private const double Alike = 0.1;

    /// <summary>Nobody else of the surname in either document, and a likeness or a post besides.</summary>
    private const double OnlyBearer = 0.15;

    /// <summary>The only one called Smith in either of two reports of one story.</summary>
    private const double LoneOfMany = 0.12;

    /// <summary>There are many called Smith.</summary>
    private const double OnlyBearerOfMany = 0.05;

    /// <summary>Both documents say that theirs holds the post.</summary>
    private const double OnePost = 0.15;

    /// <summary>Given names with so much of their letters in common (0–100, edit ratio) sound alike: "Ingrid", "Astrid" 50.</summary>
    private const int AlikeRatio = 50;

    /// <summary>What to take off the strength of a clash; below nothing where all speaks for one person.</summary>
    public static double Penalty(JudgingContext context, int left, int right, NameComparison comparison)
    {
        string one = NameWords.Fold(comparison.LeftWord!), other = NameWords.Fold(comparison.RightWord!);
        if (!MayBeGiven(one) || !MayBeGiven(other) || AreOfOtherGenders(one, other) || IsKin(context.Entities.Left.Roles(left), context.Left) || IsKin(context.Entities.Right.Roles(right), context.Right))
            return Usual;
        bool alike = one[0] == other[0] || Fuzz.Ratio(one, other, PreprocessMode.None) >= AlikeRatio;
        bool post = OtherRoles.Share(context, left, right);
        bool only = IsOnlyBearer(context.Entities.Left, left) && IsOnlyBearer(context.Entities.Right, right);
        if (!alike && !post)
            return only && context.Story.IsOne ? IsFrequent(context.Entities.Left.Form(left).Folds[^1]) ? LoneOfMany : 0 : Usual;
        if (!only && !post)
            return Family;
        return (alike ? Alike : Usual) - (post ? OnePost : 0) - (!only ? 0 : IsFrequent(context.Entities.Left.Form(left).Folds[^1]) ? OnlyBearerOfMany : OnlyBearer);
    }

    /// <summary>A known given name, or a word that is nothing else.</summary>
    private static bool MayBeGiven(string word) =>
        (NewsLexicon.English.Traits(NewsLexicon.English.Find(word)) & WordTraits.GivenName) != 0 || WordNet.Find(word) < 0;

    private static bool IsFrequent(string surname) => (NewsLexicon.English.Traits(NewsLexicon.English.Find(surname)) & WordTraits.Surname) != 0;

    private static bool AreOfOtherGenders(string one, string other) =>
        Gender(one) is { Length: > 0 } first && Gender(other) is { Length: > 0 } second && first != second;

    private static string Gender(string name) => NewsLexicon.English.Value(NewsLexicon.English.Find(name), WordTraits.GivenName);

    /// <summary>"His wife Ana Brandt", "her nephew": a relative of somebody, most likely of the one with the surname.</summary>
    private static bool IsKin(IReadOnlyList<RoleFact> roles, DocumentReading reading)
    {
        foreach (var role in roles)
        {
            if (reading.Tokens.Has(reading.Tokens.IndexAt(role.Span.End - 1), WordTraits.Kinship))
                return true;
        }

        return false;
    }

    private static bool IsOnlyBearer(EntityTable entities, int entity)
    {
        int surname = entities.Form(entity).Keys[^1];
        for (int i = 0; i < entities.Count; i++)
        {
            if (i != entity && entities.Form(i) is { Count: > 0 } name && name.Keys[^1] == surname)
                return false;
        }

        return true;
    }
}
