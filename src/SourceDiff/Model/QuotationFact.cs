namespace SourceDiff.Model;

/// <summary>Words given between quotation marks as somebody's own. Titles and scare quotes are not quotations.</summary>
public sealed class QuotationFact : Fact
{
    /// <summary>Makes a quotation of the words at <paramref name="span"/>, quotation marks excluded.</summary>
    public QuotationFact(TextSpan span, int passage, string words) : base(span, passage) => Words = words;

    /// <inheritdoc/>
    public override Aspect Aspect => Aspect.Quotation;

    /// <summary>The words quoted, white space folded, marks at the edges left out.</summary>
    public string Words { get; }

    /// <summary>The words for who said it: a name, a pronoun, "police"; empty when none is given.</summary>
    public TextSpan SpeakerSpan { get; init; }

    /// <summary>The <see cref="Entity.Index"/> of who said it, pronouns and short forms resolved, or -1.</summary>
    public int Speaker { get; init; } = -1;

    /// <summary>The verb of speech or "according to"; empty when none.</summary>
    public TextSpan CueSpan { get; init; }

    /// <inheritdoc/>
    public override string Value => Words;
}
