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

    /// <summary>Both print an agency that neither is: the words are the agency's, and the date tells who printed them first.</summary>
    private static Origin? SharedCredit(TracedSource one, TracedSource other)
    {
        foreach (var credit in one.Credits)
        {
            if (other.Credits.Exists(their => OutletName.AreSame(their.Name, credit.Name)) && !credit.IsFor(one.Publisher) && !credit.IsFor(other.Publisher))
                return new Origin(null, OriginEvidence.Credit, credit, one.Id);
        }

        return null;
    }

    private static Origin? ByDate(TracedSource one, TracedSource other)
    {
        int order = PublicationOrder.Compare(one.Reading, other.Reading);
        return order == 0 ? null : new Origin(order < 0 ? one.Id : other.Id, OriginEvidence.Published, null, null);
    }
}
