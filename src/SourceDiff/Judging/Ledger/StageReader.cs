using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Opposites;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Reads which stages a passage states in its main clauses: of the words of a pursuit (held, charged, on trial), of the states that come to an end the first and
/// the last (the search goes on, is called off), and of the courses that things go through by their verbs. What is planned, doubted, denied or said in passing is no
/// stage that was reached. O(stands of the document) once, then O(tokens) a passage.
/// </summary>
internal sealed class StageReader(PassageNumbers numbers)
{
    /// <summary>The matters of states are numbered after the courses.</summary>
    private const int FirstState = 1000;

    /// <summary>Tokens before a verb in which a negation denies it.</summary>
    private const int NegationReach = 3;

    /// <summary>Tokens between a thing and the end of what is said of it: "the search for the last missing trader".</summary>
    private const int AttributeReach = 8;

    private readonly Dictionary<int, List<Stand>>?[] _stands = new Dictionary<int, List<Stand>>?[numbers.Readings.Count];

    /// <summary>Adds what a passage tells: of each matter and each whose it is the last stage.</summary>
    public void Read(int place, List<ToldStage> told)
    {
        int document = numbers.DocumentOf(place), start = told.Count;
        var reading = numbers.Readings[document];
        var passage = numbers[place];
        MainClause? clauses = null;
        if ((_stands[document] ??= StandsOf(reading)).TryGetValue(passage.Index, out var stands))
        {
            foreach (var stand in stands)
            {
                var stage = StageOf(reading, stand);
                // Of many roads and houses nobody knows which; of an unnamed suspect a story has few.
                if ((stage.Of != ToldStage.Unknown || stage.IsOfCase) && IsStated(reading.Tokens, Clauses(), stand))
                    Add(told, start, stage);
            }
        }

        foreach (var (happening, head) in EventHeads.Of(reading).In(passage.Index))
        {
            if (head < 0 || happening.IsNominal || reading.Tokens.Lemmas[head] < 0)
                continue;
            foreach (var stage in Courses.English.OfVerb(reading.Tokens.Lemmas[head]))
            {
                int thing = stage.Identity == CourseIdentity.Person ? -1 : ThingOf(reading.Tokens, passage, happening, stage.Course);
                if ((thing >= 0 || (stage.Identity == CourseIdentity.Person && happening.PatientEntity >= 0))
                    && HasParticle(reading.Tokens, passage, head, thing, stage.Particle) && Clauses().States(head) && IsFact(reading.Tokens, passage, head))
                    AddStage(told, start, reading, happening, thing, stage);
            }
        }

        MainClause Clauses() => clauses ??= new MainClause(reading, passage, StandTable.Of(reading).StagesIn(passage.Index));
    }

    private static void Add(List<ToldStage> told, int start, ToldStage stage)
    {
        int known = told.FindIndex(start, other => other.Matter == stage.Matter && other.Of == stage.Of);
        if (known < 0)
            told.Add(stage);
        else if (told[known].Order < stage.Order)
            told[known] = stage;
    }

    private static Dictionary<int, List<Stand>> StandsOf(DocumentReading reading)
    {
        var found = new Dictionary<int, List<Stand>>();
        foreach (var stand in StandTable.Of(reading).All)
        {
            if (stand is not { Mood: VerbMood.Fact, IsShifted: false, IsAsked: false, Term.IsToCome: false } || !(stand.Term.IsStage || (stand.Term is { IsState: true, Ending: >= 0 } && stand.Side is 0 or 1)))
                continue;
            if (!found.TryGetValue(stand.Passage, out var stands))
                found.Add(stand.Passage, stands = []);
            stands.Add(stand);
        }

        return found;
    }

    /// <summary>Whether the words, or the auxiliary before them, are of a main clause.</summary>
    private static bool IsStated(TokenTable tokens, MainClause clauses, Stand stand)
    {
        for (int i = stand.First; i < stand.End; i++)
        {
            if (clauses.States(i))
                return true;
        }

        return stand.First > 0 && tokens.Has(stand.First - 1, WordTraits.Auxiliary) && clauses.States(stand.First - 1);
    }

    private static ToldStage StageOf(DocumentReading reading, Stand stand)
    {
        var term = stand.Term;
        var (matter, last) = Courses.English.OfMatter(stand.Matter) ?? (FirstState + stand.Matter, 1);
        int order = term.IsStage ? stand.Side : stand.Side == term.Ending ? last : last - 1;
        var stage = new ToldStage(matter, order, ToldStage.Unknown, 0, term.IsStage);
        if (CaseIdentity.OfPerson(reading, stand.Patient) is { } patient)
            return stage with { Of = patient.Of, FullName = patient.FullName };
        if (CaseIdentity.OfPerson(reading, stand.Agent) is { } agent)
            return stage with { Of = agent.Of, FullName = agent.FullName };
        if (term.IsStage || term.IsOfPeople || term.Fates.Length > 0)
            return stage;
        return term.IsTopic ? stage with { Of = ToldStage.Story } : stand.Undergoer < 0 ? stage : stage with { Of = CaseIdentity.OfThing(reading.Tokens, stand.Undergoer), FullName = CaseIdentity.NameBefore(reading.Tokens, stand.Undergoer) };
    }

    private static void AddStage(List<ToldStage> told, int start, DocumentReading reading, EventFact happening, int thing, CourseStage stage)
    {
        var plain = new ToldStage(stage.Course, stage.Order, ToldStage.Story, 0, stage.Course == Courses.Pursuit);
        switch (stage.Identity)
        {
            case CourseIdentity.Story:
                Add(told, start, plain);
                break;
            case CourseIdentity.Thing:
                Add(told, start, plain with { Of = reading.Tokens.Lemmas[thing], FullName = CaseIdentity.NameBefore(reading.Tokens, thing) });
                break;
            case CourseIdentity.Person when CaseIdentity.OfPerson(reading, happening.PatientEntity) is { } person:
                Add(told, start, plain with { Of = person.Of, FullName = person.FullName });
                break;
            case CourseIdentity.Parties:
                foreach (long parties in CaseIdentity.OfParties(reading, happening.Passage))
                    Add(told, start, plain with { Of = parties });
                break;
        }
    }

    /// <summary>
    /// The thing of the course that it is done to, or that does it where it is done to nothing: "called off <i>the search</i> for the boy"; "<i>the search</i> for the
    /// boy goes on", of which a part may have been read as the subject; -1 where it is of something else.
    /// </summary>
    private static int ThingOf(TokenTable tokens, Passage passage, EventFact happening, int course)
    {
        var span = happening.PatientSpan.Length > 0 ? happening.PatientSpan : happening.AgentSpan;
        if (span.Length == 0)
            return -1;
        int subject = tokens.IndexAt(span.Start), first = subject;
        while (first > passage.FirstToken && subject - first < AttributeReach && tokens.Kinds[first - 1] != TokenKind.Punctuation && (tokens.Classes[first - 1] & (WordClasses.Verb | WordClasses.Noun)) != WordClasses.Verb)
            first--;
        for (int i = first; i < passage.EndToken && tokens.Starts[i] < span.End; i++)
        {
            bool isHead = i + 1 == passage.EndToken || tokens.Has(i + 1, WordTraits.Preposition) || (i >= subject && tokens.Starts[i + 1] >= span.End);
            if (isHead && tokens.Lemmas[i] >= 0 && Courses.English.IsThing(course, tokens.Lemmas[i]))
                return i;
        }

        return -1;
    }

    /// <summary>"Called <i>off</i> the search", "called the search <i>off</i>".</summary>
    private static bool HasParticle(TokenTable tokens, Passage passage, int head, int thing, string particle) =>
        particle.Length == 0 || (head + 1 < passage.EndToken && tokens.Is(head + 1, particle)) || (thing > head && thing + 1 < passage.EndToken && tokens.Is(thing + 1, particle));

    private static bool IsFact(TokenTable tokens, Passage passage, int head)
    {
        for (int i = Math.Max(passage.FirstToken, head - NegationReach); i < head; i++)
        {
            if (tokens.Has(i, WordTraits.Negation | WordTraits.ImplicitNegation))
                return false;
        }

        return VerbMoods.Of(tokens, head, passage.FirstToken) == VerbMood.Fact;
    }
}
