using SourceDiff.Lexicon;
using SourceDiff.Model;
using SourceDiff.Reading.Names;

namespace SourceDiff.Reading.Events;

/// <summary>Makes an event of a verb or an event noun and the words around it, for the passages of one document in text order.</summary>
internal sealed class EventReader(ReadingContext context)
{
    private readonly TokenTable _tokens = context.Tokens;
    private readonly Circumstances _circumstances = new(context);
    private readonly DescriptionResolution _meanings = context.Descriptions;
    private readonly Dictionary<int, string> _predicates = new(Math.Min(1024, 16 + (context.Tokens.Count / 24)));

    /// <summary>The event of the verb at <paramref name="verb"/>, whose group starts at <paramref name="group"/>.</summary>
    public EventFact ReadVerb(Passage passage, in Clause clause, in NounPhrases phrases, int verb, int group, bool passive)
    {
        var participants = new Participants(_tokens, passage, clause, phrases);
        var subject = participants.Subject(group);
        var other = passive ? participants.Agent(verb) : participants.Object(verb);
        int first = subject.IsEmpty ? group : subject.Start;
        int end = other.IsEmpty ? verb + 1 : other.End;
        // "In Norhaven, police arrested …": what stands before the subject and a comma sets the scene.
        int scene = first > passage.FirstToken && _tokens[first - 1] is "," ? passage.FirstToken : first;
        int clauseEnd = _circumstances.ClauseEnd(passage, verb);
        var place = _circumstances.PlaceIn(verb + 1, clauseEnd, phrases);
        if (place.IsEmpty && scene < first && first - scene <= Clause.Window)
            place = _circumstances.PlaceIn(scene, first, phrases);
        return new EventFact(_tokens.SpanOf(first, end), passage.Index, PredicateOf(verb), _tokens.SpanOf(verb))
        {
            SubjectSpan = subject.SpanIn(_tokens),
            ObjectSpan = other.SpanIn(_tokens),
            IsPassive = passive,
            AgentEntity = _meanings.Of(passive ? other : subject, passage),
            PatientEntity = _meanings.Of(passive ? subject : other, passage),
            PlaceSpan = place.SpanIn(_tokens),
            TimeSpan = _circumstances.TimeIn(first - scene <= Clause.Window ? scene : first, clauseEnd),
        };
    }

    /// <summary>The event of the noun at <paramref name="index"/>; <c>null</c> where it has no participant, place or time.</summary>
    public EventFact? ReadNoun(Passage passage, in Clause clause, in NounPhrases phrases, int index, EventNoun noun)
    {
        var events = new NominalEvents(_tokens, passage, clause, phrases);
        if (!events.IsNoun(index))
            return null;
        var (agent, patient) = events.Around(index, noun);
        int clauseEnd = _circumstances.ClauseEnd(passage, index);
        var place = _circumstances.PlaceIn(index + 1, clauseEnd, phrases);
        if (place == patient)
            place = default;
        var time = _circumstances.TimeIn(index, clauseEnd);
        if (agent.IsEmpty && patient.IsEmpty && place.IsEmpty && time.IsEmpty)
            return null;
        int first = Math.Min(index, Math.Min(agent.IsEmpty ? index : agent.Start, patient.IsEmpty ? index : patient.Start));
        int end = Math.Max(index + 1, Math.Max(agent.End, patient.End));
        return new EventFact(_tokens.SpanOf(first, end), passage.Index, noun.Verb, _tokens.SpanOf(index))
        {
            SubjectSpan = agent.SpanIn(_tokens),
            ObjectSpan = patient.SpanIn(_tokens),
            IsNominal = true,
            AgentEntity = _meanings.Of(agent, passage),
            PatientEntity = _meanings.Of(patient, passage),
            PlaceSpan = place.SpanIn(_tokens),
            TimeSpan = time,
        };
    }

    private string PredicateOf(int verb)
    {
        int lemma = _tokens.Lemmas[verb];
        if (!_predicates.TryGetValue(lemma, out string? predicate))
            _predicates.Add(lemma, predicate = WordNet.Text(lemma));
        return predicate;
    }
}
