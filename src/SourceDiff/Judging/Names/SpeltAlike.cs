using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Finds surnames in one place of a sentence that differ by a slip of the pen though each is a name of its own: "General Geoffry said", "General
/// Geoffrey said". Elsewhere two such names are two people; here neither document knows the other's. O(names²) an alignment, of the few names
/// that only one document has.
/// </summary>
internal static class SpeltAlike
{
    /// <summary>Fewer words in common make a topic.</summary>
    private const int MinMatched = 3;

    /// <summary>How much of the words right around must be the same.</summary>
    private const double SlotGate = 0.45;

    /// <summary>Shorter names are alike by chance.</summary>
    private const int MinLength = 4;

    private const WordTraits NoPerson = WordTraits.Country | WordTraits.Region | WordTraits.City | WordTraits.Demonym | WordTraits.Organisation | WordTraits.Agency;

    public static List<(NameFact Left, NameFact Right)> Find(JudgingContext context)
    {
        var found = new List<(NameFact, NameFact)>();
        var lefts = FactTable<NameFact>.Of(context.Left);
        foreach (var match in context.Matches)
        {
            if (match.Matched < MinMatched)
                continue;
            foreach (var passage in match.LeftSide.Passages)
            {
                foreach (var left in lefts.In(passage.Index))
                {
                    if (left is { Entity.Kind: EntityKind.Person or EntityKind.Unknown } && context.Entities.RightOf(left.Entity.Index) < 0 && Like(context, match, left) is { } right)
                        found.Add((left, right));
                }
            }
        }

        return found;
    }

    private static NameFact? Like(JudgingContext context, PassageMatch match, NameFact left)
    {
        var entities = context.Entities;
        var one = entities.Left.Form(left.Entity.Index);
        foreach (var passage in match.RightSide.Passages)
        {
            foreach (var fact in context.Right.FactsOf(passage.Index))
            {
                if (fact is not NameFact { Entity.Kind: EntityKind.Person or EntityKind.Unknown } right || entities.LeftOf(right.Entity.Index) >= 0 || (left.Entity.Kind != EntityKind.Person && right.Entity.Kind != EntityKind.Person))
                    continue;
                var other = entities.Right.Form(right.Entity.Index);
                if (AreSlips(one, other) && !entities.Left.Index.Knows(other.Words[^1]) && !entities.Right.Index.Knows(one.Words[^1])
                    && SlotSimilarity.Measure(context, match, left.Span, right.Span) >= SlotGate)
                    return right;
            }
        }

        return null;
    }

    /// <summary>Whether the last words are a slip apart and nothing before them tells two people apart.</summary>
    private static bool AreSlips(NameForm one, NameForm other)
    {
        if (one.Count == 0 || other.Count == 0 || (one.Count > 1 && other.Count > 1))
            return false;
        string left = one.Folds[^1], right = other.Folds[^1];
        return Math.Min(left.Length, right.Length) >= MinLength && left[0] == right[0] && LoneName.IsSlip(left, right) && !IsPlural(left, right) && !IsPlural(right, left) && IsSurname(left) && IsSurname(right);
    }

    private static bool IsPlural(string word, string stem) => word.Length == stem.Length + 1 && word[^1] == 's';

    private static bool IsSurname(string word) => (NewsLexicon.English.Traits(NewsLexicon.English.Find(word)) & NoPerson) == 0;
}
