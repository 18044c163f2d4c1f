using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>What the judges of names and of places share: who is linked across the documents, and who clashes in a slot.</summary>
internal static class EntityVerdicts
{
    /// <summary>What a name shares with the other speaks for one slot: its first word most, then a spelling.</summary>
    private const double SharedWord = 0.35;

    private const double SlotWeight = 0.45;
    private const double AlignmentWeight = 0.2;

    /// <summary>Repeated mentions of one position; the first tell where it is.</summary>
    private const int MaxMentions = 50;

    public static IEnumerable<EntityLink> Linked(JudgingContext context, bool isPlace)
    {
        var entities = context.Entities;
        for (int left = 0; left < entities.Left.Count; left++)
        {
            int right = entities.RightOf(left);
            if (right < 0 || entities.Left.Mentions(left).Count == 0 || entities.Right.Mentions(right).Count == 0)
                continue;
            if (isPlace == IsPlace(entities.Left[left], entities.Right[right]))
                yield return new EntityLink(Side(entities.Left, left), Side(entities.Right, right), entities.LikenessOf(left));
        }
    }

    /// <summary>The clashes of aligned passages, each name at most once, the strongest first.</summary>
    public static List<EntityClash> Clashing(JudgingContext context, bool isPlace)
    {
        var clashes = new List<EntityClash>();
        foreach (var match in context.Matches)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            Collect(context, match, isPlace, clashes);
        }

        clashes.Sort(static (x, y) => x.Strength != y.Strength ? y.Strength.CompareTo(x.Strength)
            : x.Left.Span != y.Left.Span ? x.Left.Span.CompareTo(y.Left.Span) : x.Right.Span.CompareTo(y.Right.Span));
        var told = new HashSet<(string, string)>();
        clashes.RemoveAll(clash => !told.Add((clash.Left.Value, clash.Right.Value)));
        return clashes;
    }

    private static void Collect(JudgingContext context, PassageMatch match, bool isPlace, List<EntityClash> clashes)
    {
        foreach (var leftPassage in match.Alignment.Left.Passages)
        {
            foreach (var leftFact in context.Left.FactsOf(leftPassage.Index))
            {
                if (leftFact is not NameFact left)
                    continue;
                foreach (var rightPassage in match.Alignment.Right.Passages)
                {
                    foreach (var rightFact in context.Right.FactsOf(rightPassage.Index))
                    {
                        if (rightFact is NameFact right && isPlace == IsPlace(left.Entity, right.Entity) && Clash(context, match, left, right) is { } clash)
                            clashes.Add(clash);
                    }
                }
            }
        }
    }

    private static EntityClash? Clash(JudgingContext context, PassageMatch match, NameFact left, NameFact right)
    {
        var entities = context.Entities;
        int leftPartner = entities.RightOf(left.Entity.Index), rightPartner = entities.LeftOf(right.Entity.Index);
        if (leftPartner >= 0 && rightPartner >= 0)
            return null;
        var comparison = NameComparison.Of(left.Entity, right.Entity);
        if (comparison.Likeness is not (NameLikeness.Misspelt or NameLikeness.OtherSurname or NameLikeness.OtherGivenName))
            return null;
        bool spelling = comparison.Likeness == NameLikeness.Misspelt;
        // A name that the other document knows from elsewhere is another person, unless only the spelling differs.
        if ((!spelling && rightPartner < 0 && Knows(context.Left, comparison.RightWord)) || (!spelling && leftPartner < 0 && Knows(context.Right, comparison.LeftWord) && rightPartner >= 0))
            return null;
        double slot = SlotSimilarity.Measure(context, match, left.Span, right.Span);
        double strength = (SlotWeight * slot) + (AlignmentWeight * match.Agreement) + SharedWord
            - (comparison.Likeness == NameLikeness.OtherGivenName ? 0.1 : 0) + (spelling ? 0.15 : 0);
        return new EntityClash(left, right, comparison, strength);
    }

    /// <summary>Whether a name of the document has the word.</summary>
    private static bool Knows(DocumentReading reading, string? word)
    {
        if (word is null)
            return false;
        foreach (var entity in reading.Entities)
        {
            if (entity.Name.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsPlace(Entity left, Entity right) => left.Kind == EntityKind.Place && right.Kind == EntityKind.Place;

    private static VerdictSide Side(EntityTable table, int entity)
    {
        var mentions = table.Mentions(entity);
        var spans = ImmutableArray.CreateBuilder<TextSpan>(Math.Min(mentions.Count, MaxMentions));
        for (int i = 0; i < Math.Min(mentions.Count, MaxMentions); i++)
            spans.Add(mentions[i].Span);
        return new VerdictSide(mentions[0].Span, table[entity].Name) { Mentions = spans.MoveToImmutable() };
    }
}
