using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>How much a claim weighs: the formula stands at <see cref="Claim.Weight"/>.</summary>
internal static class ClaimWeight
{
    /// <summary>Points for details beyond which a passage tells no more.</summary>
    private const int MaxPoints = 8;

    /// <summary>What an update weighs against a conflict of the same confidence.</summary>
    private const double Update = 0.5;

    public static double Of(PassageNumbers numbers, ClaimDraft claim, int label, int independentSources)
    {
        double telling = Math.Min(MaxPoints, Points(numbers, label)) / (double)MaxPoints;
        double salience = 1 + (telling / 2) + (Prominence(numbers, claim) / 2);
        return Math.Round(Math.Log2(1 + independentSources) * salience * (1 + Disputedness(claim)), 4);
    }

    private static int Points(PassageNumbers numbers, int label)
    {
        int points = 0;
        var reading = numbers.Readings[numbers.DocumentOf(label)];
        foreach (var fact in reading.FactsOf(numbers[label].Index))
            points += Salience.Of(fact);
        return points;
    }

    /// <summary>How early in their articles the passages stand, 0–1: news tells first what matters most.</summary>
    private static double Prominence(PassageNumbers numbers, ClaimDraft claim)
    {
        double sum = 0;
        foreach (int place in claim.Members.Places)
            sum += 1 - ((double)numbers[place].Index / numbers.Readings[numbers.DocumentOf(place)].Passages.Length);
        return sum / claim.Members.Places.Length;
    }

    private static double Disputedness(ClaimDraft claim)
    {
        double most = 0;
        foreach (var detail in claim.Details)
        {
            if (detail.Relation is Relation.Conflicts or Relation.Supersedes)
                most = Math.Max(most, detail.Relation == Relation.Conflicts ? detail.Confidence : Update * detail.Confidence);
        }

        return most;
    }
}
