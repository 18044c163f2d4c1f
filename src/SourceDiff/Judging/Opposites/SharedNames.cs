using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>How far the sentences of two stands are of the same people, bodies and places.</summary>
internal static class SharedNames
{
    /// <summary>The same person, body or place does it or has it done to it.</summary>
    public const double SameSubject = 0.9;

    /// <summary>The sentences name one person.</summary>
    public const double Person = 0.6;

    private const double Body = 0.4;

    private const double Place = 0.25;

    /// <summary>The names shared, 0–0.9; negative where each is said of somebody else by name.</summary>
    public static double Weigh(JudgingContext context, Stand left, Stand right)
    {
        var entities = context.Entities;
        if (IsOf(right, entities.RightOf(left.Agent)) || IsOf(right, entities.RightOf(left.Patient)))
            return SameSubject;
        if (IsBorneBy(context.Left.Tokens, left, context.Right, right) || IsBorneBy(context.Right.Tokens, right, context.Left, left))
            return SameSubject;
        if (IsOfAge(context.Left, left, context.Right, right) || IsOfAge(context.Right, right, context.Left, left))
            return SameSubject;
        if (AreOthers(context, left.Agent, right.Agent) || AreOthers(context, left.Patient, right.Patient))
            return -1;
        if (AreOfOtherBodies(context, left, right))
            return -1;
        double best = 0;
        for (int passage = left.FirstPassage; passage <= left.Passage; passage++)
        {
            foreach (var fact in context.Left.FactsOf(passage))
            {
                int name = NameOf(fact);
                if (name < 0 || entities.RightOf(name) is not (>= 0 and var other) || !Names(context.Right, right, other))
                    continue;
                double weight = context.Left.Entities[name].Kind switch { EntityKind.Person => Person, EntityKind.Place => Place, _ => Body };
                best = Math.Max(best, weight);
            }
        }

        return best;
    }

    /// <summary>"Members of the Reform League", "members of the Harbour Union": each side names somebody before its words, and none is the same.</summary>
    private static bool AreOfOtherBodies(JudgingContext context, Stand left, Stand right)
    {
        bool any = false;
        var leftBefore = context.Left.Tokens.SpanOf(Math.Min(left.Clause.First, left.First), left.First + 1);
        var rightBefore = context.Right.Tokens.SpanOf(Math.Min(right.Clause.First, right.First), right.First + 1);
        foreach (var one in context.Left.FactsOf(left.Passage))
        {
            if (one is not NameFact { Entity.Kind: not EntityKind.Place } name || !leftBefore.Contains(name.Span.Start))
                continue;
            foreach (var other in context.Right.FactsOf(right.Passage))
            {
                if (other is not NameFact { Entity.Kind: not EntityKind.Place } rightName || !rightBefore.Contains(rightName.Span.Start))
                    continue;
                if (context.Entities.RightOf(name.Entity.Index) == rightName.Entity.Index)
                    return false;
                any |= name.Entity.Kind == rightName.Entity.Kind;
            }
        }

        return any;
    }

    /// <summary>"The driver, a 38-year-old man, was unhurt", and Brandt, who is 38 in the other document: a story has seldom two people of an age.</summary>
    private static bool IsOfAge(DocumentReading reading, Stand described, DocumentReading others, Stand named)
    {
        if (described.Agent >= 0 || described.Patient >= 0 || (named.Agent < 0 && named.Patient < 0))
            return false;
        var ages = FactTable<AgeFact>.Of(reading).In(described.Passage);
        if (ages.Length != 1 || ages[0].Entity >= 0)
            return false;
        foreach (var age in FactTable<AgeFact>.Of(others).All)
        {
            if (age.Entity is >= 0 and var entity && IsOf(named, entity) && age.Years.Nominal == ages[0].Years.Nominal)
                return true;
        }

        return false;
    }

    /// <summary>"The mayor would not step down", "Ana Brandt resigned": whom the one only describes bears that role in the other document.</summary>
    private static bool IsBorneBy(TokenTable tokens, Stand described, DocumentReading others, Stand named)
    {
        if (named.Agent < 0 && named.Patient < 0)
            return false;
        return (described.Agent < 0 && Bears(tokens, described.AgentHead, others, named)) || (described.Patient < 0 && Bears(tokens, described.PatientHead, others, named))
            || (described.Agent < 0 && described.Patient < 0 && Bears(tokens, described.Undergoer, others, named));
    }

    private static bool Bears(TokenTable tokens, int head, DocumentReading others, Stand named)
    {
        if (head < 0 || (tokens.Shapes[head] & TokenShape.Capitalised) != 0 || !tokens.Has(head, WordTraits.PersonNoun | WordTraits.Role))
            return false;
        int lemma = tokens.Lemmas[head], bearer = Bearers.Of(others).Of(lemma);
        return bearer >= 0 ? IsOf(named, bearer) : IsTakenUpAs(lemma, others, named);
    }

    /// <summary>"Ana Brandt resigned. <i>The mayor</i> said …": the next sentence that tells of a role without a name means whom the one before named.</summary>
    private static bool IsTakenUpAs(int lemma, DocumentReading others, Stand named)
    {
        if (lemma < 0 || named.Passage + 1 >= others.Passages.Length)
            return false;
        var next = others.Passages[named.Passage + 1];
        int at = others.Tokens.Lemmas[next.FirstToken..next.EndToken].IndexOf(lemma);
        return at > 0 && others.Tokens.Is(next.FirstToken + at - 1, "the") && others.Tokens.Has(next.FirstToken + at, WordTraits.Role);
    }

    private static bool IsOf(Stand stand, int entity) => entity >= 0 && (stand.Agent == entity || stand.Patient == entity);

    private static bool AreOthers(JudgingContext context, int left, int right) =>
        left >= 0 && right >= 0 && context.Entities.RightOf(left) != right && context.Entities.LeftOf(right) != left
        && context.Left.Entities[left].Kind == context.Right.Entities[right].Kind;

    public static bool Names(DocumentReading reading, Stand stand, int entity)
    {
        for (int passage = stand.FirstPassage; passage <= stand.Passage; passage++)
        {
            foreach (var fact in reading.FactsOf(passage))
            {
                if (entity >= 0 && NameOf(fact) == entity)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Who is named, or who speaks, be it by a pronoun.</summary>
    private static int NameOf(Fact fact) => fact switch
    {
        NameFact name => name.Entity.Index,
        AttributionFact credit => credit.SourceEntity,
        EventFact happening => happening.AgentEntity,
        _ => -1,
    };
}
