namespace SourceDiff.Model;

/// <summary>What happened: a predicate (verb or event noun) with the words around it that take part.</summary>
public sealed class EventFact : Fact
{
    /// <summary>Makes an event; <paramref name="span"/> is the clause, <paramref name="predicate"/> its lemma.</summary>
    public EventFact(TextSpan span, int passage, string predicate, TextSpan predicateSpan) : base(span, passage)
    {
        Predicate = predicate;
        PredicateSpan = predicateSpan;
    }

    /// <inheritdoc/>
    public override Aspect Aspect => Aspect.Event;

    /// <summary>The lemma of the predicate, of a noun that of its verb: <c>arrest</c>.</summary>
    public string Predicate { get; }

    /// <summary>Where the predicate stands.</summary>
    public TextSpan PredicateSpan { get; }

    /// <summary>Who or what does it (or undergoes it, in the passive); empty when not told.</summary>
    public TextSpan SubjectSpan { get; init; }

    /// <summary>To whom or what it is done, in the passive by whom; empty when not told.</summary>
    public TextSpan ObjectSpan { get; init; }

    /// <summary>Whether the subject undergoes what the predicate says ("was arrested by …").</summary>
    public bool IsPassive { get; init; }

    /// <summary>Whether a noun tells it ("the arrest of two men"); its <see cref="Predicate"/> is the verb of the same happening.</summary>
    public bool IsNominal { get; init; }

    /// <summary>Who or what does it, or whom an event without a doer befalls ("the bridge collapsed"), whatever the voice; empty when not told.</summary>
    public TextSpan AgentSpan => IsPassive ? ObjectSpan : SubjectSpan;

    /// <summary>To whom or what it is done, whatever the voice; empty when not told.</summary>
    public TextSpan PatientSpan => IsPassive ? SubjectSpan : ObjectSpan;

    /// <summary>The <see cref="Entity.Index"/> of the agent, pronouns and definite descriptions resolved, or -1.</summary>
    public int AgentEntity { get; init; } = -1;

    /// <summary>The <see cref="Entity.Index"/> of the patient, pronouns and definite descriptions resolved, or -1.</summary>
    public int PatientEntity { get; init; } = -1;

    /// <summary>Where it happens, as far as the same clause tells: "the central bus station"; empty when not told.</summary>
    public TextSpan PlaceSpan { get; init; }

    /// <summary>When it happens, as far as the same clause tells; empty when not told.</summary>
    public TextSpan TimeSpan { get; init; }

    /// <inheritdoc/>
    public override string Value => Predicate;
}
