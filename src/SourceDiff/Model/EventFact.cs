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

    /// <summary>The lemma of the predicate: <c>arrest</c>.</summary>
    public string Predicate { get; }

    /// <summary>Where the predicate stands.</summary>
    public TextSpan PredicateSpan { get; }

    /// <summary>Who or what does it (or undergoes it, in the passive); empty when not told.</summary>
    public TextSpan SubjectSpan { get; init; }

    /// <summary>To whom or what it is done, in the passive by whom; empty when not told.</summary>
    public TextSpan ObjectSpan { get; init; }

    /// <summary>Whether the subject undergoes what the predicate says ("was arrested by …").</summary>
    public bool IsPassive { get; init; }

    /// <inheritdoc/>
    public override string Value => Predicate;
}
