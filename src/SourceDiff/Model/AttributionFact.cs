namespace SourceDiff.Model;

/// <summary>
/// A statement credited to a source: direct, indirect or mixed speech, "according to …". What lies in
/// <see cref="ContentSpans"/> is the source's claim, not the outlet's.
/// </summary>
public sealed class AttributionFact : Fact
{
    /// <summary>Makes an attribution; <paramref name="span"/> covers source and cue.</summary>
    public AttributionFact(TextSpan span, int passage, string source) : base(span, passage) => Source = source;

    /// <inheritdoc/>
    public override Aspect Aspect => Aspect.Attribution;

    /// <summary>Who is credited: the fullest name of the speaker, or the words for them, folded: <c>police</c>.</summary>
    public string Source { get; }

    /// <summary>The <see cref="Entity.Index"/> of the source, or -1 when it is not named.</summary>
    public int SourceEntity { get; init; } = -1;

    /// <summary>The words for the source; empty when the cue has none ("it was reported").</summary>
    public TextSpan SourceSpan { get; init; }

    /// <summary>The verb of speech, or "according to".</summary>
    public TextSpan CueSpan { get; init; }

    /// <summary>What is credited, in text order; more than one span where the cue breaks it.</summary>
    public IReadOnlyList<TextSpan> ContentSpans { get; init; } = [];

    /// <summary>Whether all or part of the content stands between quotation marks.</summary>
    public bool IsQuoted { get; init; }

    /// <inheritdoc/>
    public override string Value => Source;
}
