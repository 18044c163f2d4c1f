using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// By what other names a document says that people are known: "is also known by the street name of Sepo", "nicknamed “Sepo”". Made once a reading and
/// kept as long as it; immutable. O(names).
/// </summary>
internal static class Aliases
{
    /// <summary>Tokens between the word that announces the name and the name: "known to his friends as".</summary>
    private const int Reach = 7;

    /// <summary>Shorter ones are alike by chance.</summary>
    private const int MinLength = 4;

    /// <summary>A text with more is a list of names.</summary>
    private const int Most = 64;

    private static readonly ReadingTable<List<int>> Tables = new(Read);

    /// <summary>Adds those that are a letter apart in the two documents: known as "Sepo", nicknamed "Sepa".</summary>
    public static void AddClashing(JudgingContext context, List<EntityClash> clashes, double strength)
    {
        var lefts = Tables.Of(context.Left);
        if (lefts.Count == 0)
            return;
        var entities = context.Entities;
        foreach (int left in lefts)
        {
            foreach (int right in Tables.Of(context.Right))
            {
                var (one, other) = (entities.Left.Form(left), entities.Right.Form(right));
                if (one.Count == 1 && other.Count == 1 && entities.RightOf(left) < 0 && entities.LeftOf(right) < 0 && LoneName.IsSlip(one.Folds[0], other.Folds[0]))
                    clashes.Add(new EntityClash(left, right, new NameComparison(NameLikeness.Misspelt, one.Words[0], other.Words[0]), strength));
            }
        }
    }

    private static List<int> Read(DocumentReading reading)
    {
        var aliases = new List<int>();
        foreach (var fact in reading.Facts)
        {
            if (aliases.Count == Most)
                break;
            if (fact is NameFact { Entity.Kind: EntityKind.Unknown or EntityKind.Person } name && name.Span.Length >= MinLength && !aliases.Contains(name.Entity.Index) && IsAlias(reading, name))
                aliases.Add(name.Entity.Index);
        }

        return aliases;
    }

    private static bool IsAlias(DocumentReading reading, NameFact name)
    {
        var tokens = reading.Tokens;
        int first = tokens.IndexAt(name.Span.Start), start = reading.Passages[name.Passage].FirstToken;
        bool announced = false;
        for (int i = first - 1; i >= Math.Max(start, first - Reach); i--)
        {
            if (tokens.Kinds[i] is not (TokenKind.Word or TokenKind.Quote or TokenKind.Dash) || (tokens.Shapes[i] & TokenShape.Capitalised) != 0)
                return false;
            announced |= tokens[i] is "as" or "by" or "nickname" or "name" or "moniker";
            if (tokens[i] is "nicknamed" or "nickname" or "moniker" or "alias" or "aka" or "pseudonym" or "dubbed" || (announced && tokens[i] is "known"))
                return true;
        }

        return false;
    }
}
