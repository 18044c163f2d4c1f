using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Opposites;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Questions;

/// <summary>Who an article says died, or is held, by name. O(facts).</summary>
internal static class NamedPeople
{
    /// <summary>Words that a sentence may share with what is told of somebody without a name, looked for so many sentences back.</summary>
    private const int BeforeReach = 8;

    /// <summary>Who dies or is killed up to a passage, by their numbers; each once.</summary>
    public static List<int> Dead(DocumentReading reading, int last)
    {
        var found = new List<int>();
        foreach (var fact in reading.Facts)
        {
            if (fact.Passage > last)
                break;
            if (fact is EventFact { IsNominal: false } happening && Dead(reading, happening) is >= 0 and var entity && !found.Contains(entity))
                found.Add(entity);
        }

        return found;
    }

    /// <summary>
    /// The name of a dead person whom the other article does not name, wherever the death is told; of several, that of whose death a
    /// sentence has most in common with what the other article tells before it asks.
    /// </summary>
    public static List<TextSpan> Dead(DocumentReading reading, Func<int, int> known, DocumentReading asking, OpenQuestion question)
    {
        int best = -1;
        double most = -1;
        foreach (var fact in reading.Facts)
        {
            if (fact is EventFact { IsNominal: false } happening && Dead(reading, happening) is >= 0 and var entity && reading.Entities[entity].Kind == EntityKind.Person && known(entity) < 0 && Shared(reading, happening.Passage, asking, question) is var shared && shared > most)
                (best, most) = (entity, shared);
        }

        var found = new List<TextSpan>();
        foreach (var fact in reading.Facts)
        {
            if (best >= 0 && fact is EventFact { IsNominal: false } happening && Dead(reading, happening) == best && NameIn(reading, happening.Passage, best) is { IsEmpty: false } name && !found.Contains(name))
                found.Add(name);
        }

        return found;
    }

    /// <summary>How much the words of a sentence that are met before the question tell together.</summary>
    private static double Shared(DocumentReading reading, int passage, DocumentReading asking, OpenQuestion question)
    {
        var told = reading.Passages[passage];
        int first = asking.Passages[Math.Max(0, question.Passage - BeforeReach)].FirstToken;
        var before = asking.Tokens.Lemmas[first..question.First];
        double shared = 0;
        for (int i = told.FirstToken; i < told.EndToken; i++)
        {
            int lemma = reading.Tokens.Lemmas[i];
            if (lemma >= 0 && PassageMatch.IsContent(reading.Tokens, i) && before.IndexOf(lemma) >= 0)
                shared += Rarity.Of(lemma);
        }

        return shared;
    }

    /// <summary>Who dies in a happening, by name; -1 for nobody.</summary>
    private static int Dead(DocumentReading reading, EventFact happening)
    {
        if (!IsDeath(reading, happening))
            return -1;
        bool isDying = happening.Predicate is "die" or "fall" or "drown" or "perish";
        int entity = isDying ? happening.AgentEntity : happening.PatientEntity;
        if (entity < 0 && isDying)
            entity = NamedBefore(reading, happening);
        if (happening.Predicate is "identify" or "name")
            entity = Tells(reading, happening.Passage, AskedKinds.Culprit) ? -1 : NamedAs(reading, happening);
        return entity >= 0 && reading.Entities[entity].Kind is EntityKind.Person or EntityKind.Unknown && !NameIn(reading, happening.Passage, entity).IsEmpty ? entity : -1;
    }

    /// <summary>Where a person is held or charged, the name.</summary>
    public static List<TextSpan> Held(DocumentReading reading, Func<int, int> known)
    {
        var found = new List<TextSpan>();
        int who = -1;
        foreach (var fact in reading.Facts)
        {
            if (fact is EventFact { IsNominal: false, Predicate: "identify" or "name" } happening && Tells(reading, happening.Passage, AskedKinds.Culprit) && NamedAs(reading, happening) is >= 0 and var culprit && known(culprit) < 0 && (who < 0 || who == culprit))
            {
                who = culprit;
                found.Add(NameIn(reading, happening.Passage, culprit));
            }
        }

        foreach (var stand in StandTable.Of(reading).All)
        {
            if (stand is { Term.IsStage: true, Side: > 0, Patient: >= 0 and var entity } && (who < 0 || who == entity) && reading.Entities[entity].Kind == EntityKind.Person && known(entity) < 0 && NameIn(reading, stand.Passage, entity) is { IsEmpty: false } name)
            {
                who = entity;
                found.Add(name);
            }
        }

        return found;
    }

    /// <summary>"The pilot was identified as <i>Ana Holt</i>".</summary>
    private static int NamedAs(DocumentReading reading, EventFact happening)
    {
        foreach (var fact in reading.FactsOf(happening.Passage))
        {
            if (fact is NameFact { Entity.Kind: EntityKind.Person } name && name.Span.Start >= happening.PredicateSpan.End && reading.Tokens.IndexAt(name.Span.Start) is var at && at > 1 && (reading.Tokens.Is(at - 1, "as") || reading.Tokens.Is(at - 2, "as")))
                return name.Entity.Index;
        }

        return -1;
    }

    /// <summary>"Ana Holt, a teacher from Brenn who had climbed for years, fell": the last person named before it; nobody where somebody says it.</summary>
    private static int NamedBefore(DocumentReading reading, EventFact happening)
    {
        NameFact? last = null;
        foreach (var fact in reading.FactsOf(happening.Passage))
        {
            if (fact is NameFact { Entity.Kind: EntityKind.Person or EntityKind.Unknown } name && name.Span.End <= happening.PredicateSpan.Start && (last is null || name.Span.Start > last.Span.Start))
                last = name;
        }

        if (last is null)
            return -1;
        for (int i = reading.Tokens.IndexAt(last.Span.End - 1); i < reading.Tokens.Count && reading.Tokens.Starts[i] < happening.PredicateSpan.Start; i++)
        {
            if (reading.Tokens.Has(i, WordTraits.SpeechVerb))
                return -1;
        }

        return last.Entity.Index;
    }

    private static bool Tells(DocumentReading reading, int passage, AskedKinds kinds) =>
        AskedWords.AreIn(reading.Tokens, reading.Passages[passage].FirstToken, reading.Passages[passage].EndToken, kinds);

    private static bool IsDeath(DocumentReading reading, EventFact happening) =>
        happening.Predicate is "die" or "kill" or "fall" or "drown" or "perish" or "slay" or "murder" or "find" or "identify" or "name"
        && (happening.Predicate is not ("find" or "identify" or "name" or "fall") || Tells(reading, happening.Passage, AskedKinds.Deadly) || (happening.Predicate is not "find" && Tells(reading, 0, AskedKinds.Deadly)));

    private static TextSpan NameIn(DocumentReading reading, int passage, int entity)
    {
        foreach (var fact in reading.FactsOf(passage))
        {
            if (fact is NameFact name && name.Entity.Index == entity)
                return name.Span;
        }

        return default;
    }
}
