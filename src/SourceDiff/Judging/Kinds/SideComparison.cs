using SourceDiff.Judging.Values;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Kinds;

/// <summary>
/// Finds the one of two like things that documents tell of ("the left engine", "the right-hand engine"), and the looks of one thing ("a silver van", "a grey van"), wherever they do. Each document knows only
/// one of them, the thing has a rare name, and the sentences are of one story and not of two people. O(sides²), which are few.
/// </summary>
internal static class SideComparison
{
    /// <summary>A commoner word names many things: "side", "hand".</summary>
    private const double MinRarity = 0.3;

    /// <summary>Passages aligned for two documents to report one story.</summary>
    private const int StoryAlignments = 3;

    private const double Confidence = 0.65;

    /// <summary>Reports one thing, the one told earliest.</summary>
    public static void Judge(JudgingContext context, KindMentions left, KindMentions right, Rule otherSide, Rule otherLook)
    {
        if (left.Sides.Count == 0 || right.Sides.Count == 0)
            return;
        (SideMention Left, SideMention Right)? first = null;
        foreach (var one in left.Sides)
        {
            foreach (var other in right.Sides)
            {
                if (one.Lemma != other.Lemma || one.Side.Class != other.Side.Class || one.Side.Kind == other.Side.Kind || (Rarity.Of(one.Lemma) < MinRarity && !(IsOfBody(one) && ShareAPerson(context, one.Side.Passage, other.Side.Passage)))
                    || KnowsBoth(left, one) || KnowsBoth(right, other) || context.IsTold(one.Side.First, other.Side.First) || !AreOfOneStory(context, one.Side.Passage, other.Side.Passage))
                    continue;
                // What is told earliest in the two, whichever is the left one.
                if (first is not { } found || one.Noun + other.Noun < found.Left.Noun + found.Right.Noun)
                    first = (one, other);
            }
        }

        if (first is { } told)
            Report(context, told.Left, told.Right, told.Left.Side.Sort == KindSort.Side && !IsOfBody(told.Left) ? otherSide : otherLook);
    }

    /// <summary>"His left collarbone": what happened to somebody, not where something is.</summary>
    private static bool IsOfBody(SideMention side)
    {
        foreach (var term in KindTable.English.StartingWith(side.Lemma) ?? [])
        {
            if (term.Sort == KindSort.Thing && KindTable.English.SlotOf(term.Class) is not null)
                return true;
        }

        return false;
    }

    private static void Report(JudgingContext context, SideMention left, SideMention right, Rule rule)
    {
        var words = context.Left.Tokens.SpanOf(left.Side.First, left.Noun + 1);
        var others = context.Right.Tokens.SpanOf(right.Side.First, right.Noun + 1);
        context.Report(new Verdict(rule, Relation.Conflicts, new VerdictSide(words, Wording.Of(context.Left, words)), new VerdictSide(others, Wording.Of(context.Right, others)), Confidence,
            $"Each tells of the other one: {Wording.Quote(context.Left, words)} and {Wording.Quote(context.Right, others)}."));
    }

    private static bool KnowsBoth(KindMentions mentions, SideMention told)
    {
        foreach (var other in mentions.Sides)
        {
            if (other.Lemma == told.Lemma && other.Side.Class == told.Side.Class && other.Side.Kind != told.Side.Kind)
                return true;
        }

        return false;
    }

    private static bool ShareAPerson(JudgingContext context, int left, int right)
    {
        foreach (var fact in context.Left.FactsOf(left))
        {
            if (PersonOf(context.Left, fact) is >= 0 and var person && context.Entities.RightOf(person) is >= 0 and var same && Names(context.Right, right, same))
                return true;
        }

        return false;
    }

    /// <summary>Both sentences name one person, or at most one of them names any in a story that both report.</summary>
    private static bool AreOfOneStory(JudgingContext context, int left, int right)
    {
        bool named = false;
        foreach (var fact in context.Left.FactsOf(left))
        {
            if (PersonOf(context.Left, fact) is not (>= 0 and var person))
                continue;
            if (context.Entities.RightOf(person) is >= 0 and var same && Names(context.Right, right, same))
                return true;
            named |= context.Left.Entities[person].Kind == EntityKind.Person;
        }

        bool otherNamed = Names(context.Right, right, -1);
        if (!named && !otherNamed)
            return context.Alignments.Length >= StoryAlignments || context.AreAligned(left, right);
        // Where one names a witness and the other nobody, they may well speak of one thing.
        return named != otherNamed && context.Story.IsOne;
    }

    /// <summary>Whether the passage names the person; any person where none is asked for.</summary>
    private static bool Names(DocumentReading reading, int passage, int entity)
    {
        foreach (var fact in reading.FactsOf(passage))
        {
            if (PersonOf(reading, fact) is >= 0 and var person && (entity < 0 ? reading.Entities[person].Kind == EntityKind.Person : person == entity))
                return true;
        }

        return false;
    }

    /// <summary>Whom a fact names, be it by a pronoun; -1 for nobody.</summary>
    public static int PersonOf(DocumentReading reading, Fact fact) => fact switch
    {
        NameFact name when IsPerson(name.Entity) => name.Entity.Index,
        EventFact { AgentEntity: >= 0 } happening when IsPerson(reading.Entities[happening.AgentEntity]) => happening.AgentEntity,
        EventFact { PatientEntity: >= 0 } happening when IsPerson(reading.Entities[happening.PatientEntity]) => happening.PatientEntity,
        _ => -1,
    };

    private static bool IsPerson(Entity entity) => entity.Kind is EntityKind.Person or EntityKind.Unknown;
}
