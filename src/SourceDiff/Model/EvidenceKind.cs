namespace SourceDiff.Model;

/// <summary>What two aligned passages share.</summary>
public enum EvidenceKind
{
    /// <summary>A name, in full, short or as an acronym.</summary>
    Name,

    /// <summary>A number, an amount, a date.</summary>
    Value,

    /// <summary>Words quoted.</summary>
    Quotation,

    /// <summary>A word, whatever its form.</summary>
    Word,

    /// <summary>Two words of one meaning or family: "killed" and "dead".</summary>
    Synonym,
}
