using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;
using SourceDiff.Reading.Names;
using SourceDiff.Reading.Speech;

namespace SourceDiff.Reading.Events;

/// <summary>Makes an event of a verb or an event noun and the words around it, for the passages of one document in text order.</summary>
internal sealed class EventReader(ReadingContext context)
{
    /// <summary>Two verbs further apart do not share their subject by an "and" alone.</summary>
    private const int SharedReach = 14;

    private readonly ReadingContext _context = context;
    private readonly TokenTable _tokens = context.Tokens;
    private readonly Circumstances _circumstances = new(context);
    private readonly DescriptionResolution _meanings = context.Descriptions;
    private VerbRead? _last;

    /// <summary>The event of the verb at <paramref name="verb"/>, whose group starts at <paramref name="group"/>.</summary>
    public EventFact ReadVerb(Passage passage, in Clause clause, in NounPhrases phrases, int verb, int group, bool passive)
    {
        var participants = new Participants(_tokens, passage, clause, phrases);
        var subject = participants.Subject(group);
        var held = subject.IsEmpty ? SharedSubject(passage, participants, group) : new Subject(subject, _meanings.Of(subject, passage));
        passive = passive || (subject.IsEmpty && SharesPassive(passage, participants, verb, group));
        var other = passive ? participants.Agent(verb) : participants.Object(verb);
        int first = subject.IsEmpty ? group : subject.Start;
        int end = other.IsEmpty ? verb + 1 : other.End;
        // "In Norhaven, police arrested …": what stands before the subject and a comma sets the scene.
        int scene = first > passage.FirstToken && _tokens[first - 1] is "," ? passage.FirstToken : first;
        int clauseEnd = _circumstances.ClauseEnd(passage, verb);
        var place = _circumstances.PlaceIn(verb + 1, clauseEnd, phrases);
        _last = new VerbRead(passage.Index, group, verb, clauseEnd, held, !other.IsEmpty && !passive, passive);
        if (place.IsEmpty && scene < first && first - scene <= Clause.Window)
            place = _circumstances.PlaceIn(scene, first, phrases);
        return new EventFact(_tokens.SpanOf(first, end), passage.Index, WordNet.Text(_tokens.Lemmas[verb]), _tokens.SpanOf(verb))
        {
            SubjectSpan = held.Words.SpanIn(_tokens),
            ObjectSpan = other.SpanIn(_tokens),
            IsPassive = passive,
            AgentEntity = passive ? _meanings.Of(other, passage) : held.Entity,
            PatientEntity = passive ? held.Entity : _meanings.Of(other, passage),
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

    /// <summary>
    /// The subject of a verb that none stands right before: it stands before an aside ("Brandt, a clerk, resigned"), or it is that of the
    /// verb before ("was arrested on Monday and confessed", "decided to leave").
    /// </summary>
    private Subject SharedSubject(Passage passage, in Participants participants, int group)
    {
        if (participants.SubjectBeforeAside(group, out var aside) is { IsEmpty: false } words)
        {
            int entity = _meanings.Of(words, passage);
            // "The treasurer, Ana Brandt, resigned": the aside is the name.
            if (entity < 0 && _meanings.Of(aside, passage) is >= 0 and var named && _context.Names.StartingAt(aside.Start) is not null)
                entity = named;
            return new Subject(words, entity);
        }

        if (_last is not { } last || last.Passage != passage.Index || group - last.Verb > SharedReach)
            return Subject.None;
        bool joined = IsJoined(passage, last, group);
        bool governed = _tokens.Is(group, "to") && group == last.Verb + 1 && !last.HasObject;
        return joined || governed ? last.Subject : Subject.None;
    }

    /// <summary>"Was arrested on Monday and <i>charged</i>", but not "was arrested and confessed": one auxiliary for two participles, of which the second has nothing behind it.</summary>
    private bool SharesPassive(Passage passage, in Participants participants, int verb, int group) =>
        _last is { IsPassive: true } last && last.Passage == passage.Index && group == verb && !_tokens.Has(verb, WordTraits.SpeechVerb) && !StatementWords.Is(_tokens.Forms[verb], StatementKinds.Alone) && verb - last.Verb <= SharedReach && IsJoined(passage, last, group)
        && (_tokens.Classes[verb] & WordClasses.Past) != 0 && participants.Object(verb).IsEmpty;

    private bool IsJoined(Passage passage, in VerbRead last, int group) =>
        group > passage.FirstToken && _tokens.Has(group - 1, WordTraits.Conjunction) && last.ClauseEnd >= group - 1;

    /// <summary>Of whom a verb is said.</summary>
    private readonly record struct Subject(TokenRange Words, int Entity)
    {
        public static Subject None => new(default, -1);
    }

    /// <summary>The verb read last: what the next one of its sentence may share with it.</summary>
    private readonly record struct VerbRead(int Passage, int Group, int Verb, int ClauseEnd, Subject Subject, bool HasObject, bool IsPassive);
}
