using SourceDiff.Model;

namespace SourceDiff.Tracing;

/// <summary>Which of two documents the words likely come from, and what tells it.</summary>
internal readonly record struct Origin(string? DocumentId, OriginEvidence Evidence, Credit? Credit, string? CreditedBy)
{
    private static readonly Origin Unknown = new(null, OriginEvidence.None, null, null);

    /// <summary>Judges two sources: a credit tells more than a date.</summary>
    public static Origin Of(TracedSource one, TracedSource other)
    {
        var credit = CreditedTo(one, other) ?? CreditedTo(other, one) ?? SharedCredit(one, other);
        return credit ?? ByDate(one, other) ?? Unknown;
    }

    /// <summary>When <paramref name="taker"/> credits the outlet that published <paramref name="giver"/>, and is not of that outlet itself.</summary>
    private static Origin? CreditedTo(TracedSource giver, TracedSource taker)
    {
        foreach (var credit in taker.Credits)
        {
            if (credit.IsFor(giver.Publisher) && !credit.IsFor(taker.Publisher))
                return new Origin(giver.Id, OriginEvidence.Credit, credit, taker.Id);
        }

        return null;
    }

    /// <summary>Both credit an agency that neither is, the one for most of its words: these are the agency's, and the date tells who printed them first.</summary>
    private static Origin? SharedCredit(TracedSource one, TracedSource other)
    {
        Credit? strongest = null;
        foreach (var credit in one.Credits)
        {
            if (credit.IsOutlet && (strongest is null || credit.Strength > strongest.Strength) && !credit.IsFor(one.Publisher) && !credit.IsFor(other.Publisher)
                && other.Credits.Exists(their => OutletName.AreSame(their.Name, credit.Name)))
                strongest = credit;
        }

        return strongest is null ? null : new Origin(null, OriginEvidence.Credit, strongest, one.Id);
    }

    private static Origin? ByDate(TracedSource one, TracedSource other)
    {
        int order = PublicationOrder.Compare(one.Reading, other.Reading);
        return order == 0 ? null : new Origin(order < 0 ? one.Id : other.Id, OriginEvidence.Published, null, null);
    }
}
