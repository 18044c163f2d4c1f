using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>A role read as a post: what narrows it ("interior" minister), and whether it is that of a deputy or of the past.</summary>
internal readonly struct Post
{
    private Post(RoleFact role, List<Office> offices, string field, bool isDeputy, bool isRetired)
    {
        IsRetired = isRetired;
        Role = role;
        Offices = offices;
        Field = field;
        IsDeputy = isDeputy;
    }

    public RoleFact Role { get; }

    public List<Office> Offices { get; }

    /// <summary>The words before the post, but for those of rank and time: "interior".</summary>
    public string Field { get; }

    public bool IsDeputy { get; }

    /// <summary>Whether it was somebody's work for life: "a retired nurse".</summary>
    public bool IsRetired { get; }

    /// <summary>The post that <paramref name="role"/> names; <c>null</c> for one that is held no more, or not yet.</summary>
    public static Post? Of(RoleFact role)
    {
        string name = role.Role;
        var offices = OfficeTable.English.Find(name) ?? [];
        string[] words = name.Split(' ');
        var field = new List<string>();
        bool deputy = false, retired = false;
        int end = words.Length - (offices.Count > 0 ? offices[0].Words : 0);
        for (int i = 0; i < end; i++)
        {
            var kind = OfficeTable.English.KindOf(words[i]);
            if (words[i] == "retired")
                retired = true;
            else if (kind == OfficeWord.Past || words[i].StartsWith("ex-", StringComparison.Ordinal))
                return null;
            else if (kind == OfficeWord.Deputy)
                deputy = true;
            else if (kind == OfficeWord.Other || (offices.Count == 0 && i == end - 1))
                field.Add(OfficeTable.English.FieldOf(words[i]));
        }

        return new Post(role, offices, string.Join(' ', field), deputy, retired);
    }

    /// <summary>Whether nobody holds both: other posts of one family, a deputy's and his chief's, or those of two fields.</summary>
    public static bool Exclude(Post one, Post other)
    {
        if (one.Offices.Count == 0 || other.Offices.Count == 0)
            return one.Offices.Count == other.Offices.Count && one.IsDeputy != other.IsDeputy && one.Field == other.Field;
        if (one.IsRetired != other.IsRetired)
            return false;
        bool family = false;
        foreach (var left in one.Offices)
        {
            foreach (var right in other.Offices)
            {
                if (left.Family != right.Family)
                    continue;
                // Where there are many, a deputy is called by the name of all: a deputy district attorney is "the DA".
                if (left.Post == right.Post)
                    return left.IsUnique && (one.IsDeputy != other.IsDeputy || (one.Field.Length > 0 && other.Field.Length > 0 && one.Field != other.Field));
                family = true;
            }
        }

        return family && one.IsDeputy == other.IsDeputy;
    }

    /// <summary>Whether both are one post, whatever narrows it, of a deputy or not as told.</summary>
    public static bool AreOnePost(Post one, Post other)
    {
        if (one.IsDeputy != other.IsDeputy || (one.Field.Length > 0 && other.Field.Length > 0 && one.Field != other.Field))
            return false;
        foreach (var left in one.Offices)
        {
            foreach (var right in other.Offices)
            {
                if (left.Family == right.Family && left.Post == right.Post)
                    return true;
            }
        }

        return one.Offices.Count == 0 && other.Offices.Count == 0 && one.Field == other.Field;
    }

    /// <summary>Whether both are the one post that only one person holds at a time.</summary>
    public static bool AreOneSeat(Post one, Post other)
    {
        if (one.IsDeputy || other.IsDeputy || one.IsRetired || other.IsRetired || one.Field != other.Field)
            return false;
        foreach (var left in one.Offices)
        {
            foreach (var right in other.Offices)
            {
                if (left.Family == right.Family && left.Post == right.Post)
                    return left.IsUnique;
            }
        }

        return false;
    }
}
