using SourceDiff.Judging.Values;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>What the judges of names and of places share: who is linked across the documents, and who clashes in a slot.</summary>
internal static class EntityVerdicts
{
    // The strength of a clash: what the names share speaks for one slot, the words around the mentions and in the passages for the rest.
    private const double SharedWord = 0.35;
    private const double SlotWeight = 0.45;
    private const double AlignmentWeight = 0.2;

    /// <summary>A spelling needs less context: the names all but prove that one is meant.</summary>
    private const double SpellingBonus = 0.25;

    /// <summary>Two people of one given name who hold other offices are two people.</summary>
    private const double OtherRolePenalty = 0.1;

    /// <summary>Nobody else is called Vontae: in one story it is one person. Of articles of one story and of others, nothing wrong lies so far below the gate.</summary>
    private const double TellingBonus = 0.12;

    /// <summary>In one story, two full names of one given name, each unknown to the other document.</summary>
    private const double StoryBonus = 0.05;

    /// <summary>
    /// Whom each of two reports of one story is about is one person: of 265 given names falsified in real pairs of one event it finds 14
    /// more, and unfalsified they tell nothing more.
    /// </summary>
    private const double MainBonus = 0.3;

    /// <summary>Bodies, products and teams share a first word more often than people share a given name.</summary>
    private const double ThingPenalty = 0.1;

    /// <summary>
    /// A name that the other document has too, at another place, clashes with a name in its stead only where the two passages are aligned
    /// and say nearly the same: most documents name more people than one.
    /// </summary>
    private const double ElsewhereSlot = 0.4;

    /// <summary>A story may tell of two people called Maurice: where none of their sentences are aligned, the words around must speak for one.</summary>
    private const double ApartSlot = 0.2;

    /// <summary>Of one story they tell less of others.</summary>
    private const double OneStorySlot = 0.1;

    /// <summary>Two names of one word that differ by a letter: what is said of them must have something in common.</summary>
    private const double LoneSlot = 0.03;

    /// <summary>The only street of the one document and the only one of the other, in aligned sentences: the words around need say less.</summary>
    private const double OnlySlot = 0.15;

    private const double OnlyThing = 0.1;

    /// <summary>Of places much is asked that share no word.</summary>
    private const double OnlyPlace = 0.3;

    /// <summary>"Mill Road", "Mill Street", each the only one so called: a slip, wherever they stand.</summary>
    private const double OnlyRoad = 0.48;

    /// <summary>Initials tell nobody apart.</summary>
    private const int MinTelling = 3;

    /// <summary>So many words are no common ending: "Campaign to Save the Old Harbour", "Committee to Save the Old Harbour".</summary>
    private const int LongName = 4;

    /// <summary>So many, where what they share is a name of its own: "Viajes Los Halcones", "Turismo Los Halcones".</summary>
    private const int ProperName = 3;

    /// <summary>Mentions of a name looked at for the slot that fits best.</summary>
    private const int MaxMentions = 4;

    public static IEnumerable<EntityLink> Linked(JudgingContext context, bool isPlace)
    {
        var entities = context.Entities;
        for (int left = 0; left < entities.Left.Count; left++)
        {
            int right = entities.RightOf(left);
            if (right < 0 || entities.LikenessOf(left) == NameLikeness.Misspelt || entities.Left.Mentions(left).Count == 0 || entities.Right.Mentions(right).Count == 0)
                continue;
            if (isPlace == IsPlace(entities.Left[left], entities.Right[right]))
                yield return new EntityLink(entities.Left.Side(left), entities.Right.Side(right), entities.LikenessOf(left), left, right);
        }
    }

    /// <summary>The names that clash: misspelt ones, and unknown ones that share a first or last word and a slot; the strongest first.</summary>
    public static List<EntityClash> Clashing(JudgingContext context, bool isPlace)
    {
        var clashes = new List<EntityClash>();
        var entities = context.Entities;
        foreach (var (left, right, comparison) in entities.Candidates)
        {
            if (isPlace == IsPlace(entities.Left[left], entities.Right[right]) && Clash(context, left, right, comparison) is { } clash)
                clashes.Add(clash);
        }

        foreach (var (left, right, comparison) in entities.OwnSlips)
        {
            if (isPlace == IsPlace(entities.Left[left], entities.Right[right]) && Clash(context, left, right, comparison) is { } clash)
                clashes.Add(clash);
        }

        if (!isPlace)
            Aliases.AddClashing(context, clashes, SharedWord + SpellingBonus);
        clashes.Sort(static (x, y) => x.Strength != y.Strength ? y.Strength.CompareTo(x.Strength)
            : x.Left != y.Left ? x.Left.CompareTo(y.Left) : x.Right.CompareTo(y.Right));
        var told = new HashSet<int>();
        clashes.RemoveAll(clash => !told.Add(clash.Left) | !told.Add(-1 - clash.Right));
        return clashes;
    }

    private static EntityClash? Clash(JudgingContext context, int left, int right, NameComparison comparison)
    {
        var entities = context.Entities;
        int leftPartner = entities.RightOf(left), rightPartner = entities.LeftOf(right);
        bool linked = leftPartner == right && entities.LikenessOf(left) == NameLikeness.Misspelt;
        if (!linked && leftPartner >= 0 && rightPartner >= 0)
            return null;
        bool spelling = comparison.Likeness == NameLikeness.Misspelt;
        bool own = spelling && !linked && comparison.IsSpelling && (OwnSlip.Is(entities.Left, left, leftPartner, entities.LeftOf(right), comparison) || OwnSlip.Is(entities.Right, right, rightPartner, entities.RightOf(left), comparison));
        if (spelling ? !linked && !own : comparison.Likeness is not (NameLikeness.OtherSurname or NameLikeness.OtherGivenName))
            return null;
        // A word that the other document knows is somebody else's name there.
        if (!spelling && ((rightPartner < 0 && entities.Left.Index.Knows(comparison.RightWord!)) || (leftPartner < 0 && entities.Right.Index.Knows(comparison.LeftWord!))))
            return null;
        bool person = entities.Left[left].Kind == EntityKind.Person || entities.Right[right].Kind == EntityKind.Person;
        bool elsewhere = !linked && !own && (leftPartner >= 0 || rightPartner >= 0);
        // Whoever names both relatives knows that they are two.
        if (elsewhere && comparison.Likeness == NameLikeness.OtherGivenName)
            return null;
        double around = BestSlot(context, left, right, elsewhere, out bool aligned);
        // "Elsmere General Hospital", "Orlen General Hospital": many things share their last words, so the sentences must be one.
        bool namesakes = !person && comparison.Likeness == NameLikeness.OtherGivenName;
        bool roads = comparison.Likeness == NameLikeness.OtherSurname && IsPlace(entities.Left[left], entities.Right[right]) && NameComparison.IsRoad(NameWords.Fold(comparison.LeftWord!)) && NameComparison.IsRoad(NameWords.Fold(comparison.RightWord!));
        bool only = (aligned || roads) && !person && comparison.Likeness is NameLikeness.OtherGivenName or NameLikeness.OtherSurname && AreOnly(entities, left, right, comparison.Likeness);
        if (namesakes && (!aligned || around < (only ? OnlySlot : ElsewhereSlot) || (!NameComparison.IsBody(entities.Left.Form(left).Folds[^1]) && Math.Min(entities.Left.Form(left).Count, entities.Right.Form(right).Count) < (AreProper(entities.Left.Form(left), entities.Right.Form(right), comparison) ? ProperName : LongName))))
            return null;
        bool lone = entities.Left.Form(left).Count == 1 || entities.Right.Form(right).Count == 1;
        if (around < (elsewhere ? ElsewhereSlot : !aligned && comparison.Likeness == NameLikeness.OtherSurname && HaveCommonGivenName(entities, left) ? context.Story.IsOne ? OneStorySlot : ApartSlot : lone && !own ? LoneSlot : 0))
            return null;
        double strength = (person || spelling ? SharedWord : SharedWord - ThingPenalty) + (!only ? 0 : roads ? OnlyRoad : OnlyBonus(entities, left, right, namesakes)) + around + (spelling ? SpellingBonus : 0)
            - (comparison.Likeness == NameLikeness.OtherGivenName && !namesakes ? Relatives.Penalty(context, left, right, comparison) : 0)
            + (person && comparison.Likeness == NameLikeness.OtherSurname && context.Story.IsOne ? IsTelling(entities, left, right) ? TellingBonus : StoryBonus : 0)
            + (person && AreBothMain(context, left, right, comparison) ? MainBonus : 0)
            - (!spelling && OtherRoles.AreOthers(context, left, right) ? OtherRolePenalty : 0);
        return new EntityClash(left, right, comparison, Math.Min(1, strength));
    }

    public static bool IsGivenName(string word) => (NewsLexicon.English.Traits(NewsLexicon.English.Find(NameWords.Fold(word))) & WordTraits.GivenName) != 0;

    private static bool AreBothMain(JudgingContext context, int left, int right, NameComparison comparison) =>
        comparison.Likeness is NameLikeness.OtherGivenName or NameLikeness.OtherSurname && context.Story.IsOne && context.Entities.Left.Main == left && context.Entities.Right.Main == right;

    /// <summary>Whether the last two words are shared and in no dictionary, and what differs is nobody's given name.</summary>
    private static bool AreProper(NameForm left, NameForm right, NameComparison comparison) =>
        left.Count >= ProperName && right.Count >= ProperName && left.Keys[^2] == right.Keys[^2] && WordNet.Find(left.Folds[^1]) < 0
        && !IsGivenName(comparison.LeftWord!) && !IsGivenName(comparison.RightWord!);

    private static double OnlyBonus(EntityAssignment entities, int left, int right, bool namesakes) =>
        namesakes && IsPlace(entities.Left[left], entities.Right[right]) ? OnlyPlace : OnlyThing;

    /// <summary>Whether neither document has another name that ends, or begins, with the word that the two share: "the Marn Street", "Orlen Street".</summary>
    private static bool AreOnly(EntityAssignment entities, int left, int right, NameLikeness likeness) =>
        IsOnly(entities.Left, left, likeness) && IsOnly(entities.Right, right, likeness);

    private static bool IsOnly(EntityTable entities, int entity, NameLikeness likeness)
    {
        var place = likeness == NameLikeness.OtherGivenName ? ^1 : Index.Start;
        int shared = entities.Form(entity).Keys[place];
        for (int i = 0; i < entities.Count; i++)
        {
            if (i != entity && entities.Form(i) is { Count: > 1 } name && name.Keys[place] == shared)
                return false;
        }

        return true;
    }

    /// <summary>Whether what two full names share is more than a given name that many bear: "Jeb Stuart", "Vontae".</summary>
    private static bool IsTelling(EntityAssignment entities, int left, int right)
    {
        var (one, other) = (entities.Left.Form(left), entities.Right.Form(right));
        if (one.Count < 2 || other.Count < 2 || one.Folds[0].Length < MinTelling)
            return false;
        return !HaveCommonGivenName(entities, left) ? WordNet.Find(one.Folds[0]) < 0 : one.Count > 2 && other.Count > 2 && one.Keys[1] == other.Keys[1] && one.Folds[1].Length > 1;
    }

    private static bool HaveCommonGivenName(EntityAssignment entities, int left) =>
        entities.Left.Form(left) is { Count: >= 2 } name && IsGivenName(name.Words[0]);

    /// <summary>The slot that two mentions of the names share best, aligned or not.</summary>
    private static double BestSlot(JudgingContext context, int left, int right, bool alignedOnly, out bool aligned)
    {
        double best = 0;
        aligned = false;
        var leftMentions = context.Entities.Left.Mentions(left);
        var rightMentions = context.Entities.Right.Mentions(right);
        for (int i = 0; i < Math.Min(leftMentions.Count, MaxMentions); i++)
        {
            for (int j = 0; j < Math.Min(rightMentions.Count, MaxMentions); j++)
            {
                var match = context.MatchOf(leftMentions[i].Passage, rightMentions[j].Passage);
                if (alignedOnly && (match.Alignment is null || Names(context.Right, match.RightSide, context.Entities.RightOf(left)) || Names(context.Left, match.LeftSide, context.Entities.LeftOf(right))))
                    continue;
                aligned |= match.Alignment is not null;
                double slot = SlotSimilarity.Measure(context, match, leftMentions[i].Span, rightMentions[j].Span);
                best = Math.Max(best, (SlotWeight * slot) + (AlignmentWeight * match.Agreement));
            }
        }

        return best;
    }

    private static bool Names(DocumentReading reading, AlignedSide side, int entity)
    {
        if (entity < 0)
            return false;
        foreach (var passage in side.Passages)
        {
            foreach (var fact in reading.FactsOf(passage.Index))
            {
                if (fact is NameFact name && name.Entity.Index == entity)
                    return true;
            }
        }

        return false;
    }

    private static bool IsPlace(Entity left, Entity right) => left.Kind == EntityKind.Place && right.Kind == EntityKind.Place;
}
