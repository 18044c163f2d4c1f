using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Chooses the passage that says a claim most clearly: near to all others, a whole sentence of readable length, in the outlet's own
/// voice, understandable by itself. The penalties are in units of similarity; they are set by hand and order near equals only.
/// </summary>
internal sealed class ClaimLabel(PassageNumbers numbers, ClaimStances stances)
{
    private const double NoSentence = 0.3;
    private const double Quotation = 0.25;
    private const double Credited = 0.15;
    private const double Pronoun = 0.2;
    private const double Minority = 0.3;

    /// <summary>A token too many, or too few: sentences of 8 to 32 tokens read at one glance.</summary>
    private const double Token = 0.015;

    private const int ShortestTokens = 8, LongestTokens = 32;

    private const double MaxLength = 0.4;

    /// <summary>The number of the clearest passage.</summary>
    public int Of(ClaimDraft claim)
    {
        int best = claim.Members.Places[0];
        double bestScore = double.NegativeInfinity;
        for (int i = 0; i < claim.Members.Places.Length; i++)
        {
            int place = claim.Members.Places[i];
            double score = claim.Members.Similarities[i] - Penalty(place) - (IsMinority(claim, place) ? Minority : 0);
            if (score > bestScore)
                (best, bestScore) = (place, score);
        }

        return best;
    }

    private double Penalty(int place)
    {
        int document = numbers.DocumentOf(place);
        var reading = numbers.Readings[document];
        var passage = numbers[place];
        int over = Math.Max(0, Math.Max(ShortestTokens - passage.TokenCount, passage.TokenCount - LongestTokens));
        double penalty = Math.Min(MaxLength, Token * over);
        if (passage.Kind != PassageKind.Sentence)
            penalty += NoSentence;
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if (fact is QuotationFact)
            {
                penalty += Quotation;
                break;
            }
        }

        if (stances.Credits(document, passage, []))
            penalty += Credited;
        if (passage.TokenCount > 0 && reading.Tokens.Has(passage.FirstToken, WordTraits.Pronoun))
            penalty += Pronoun;
        return penalty;
    }

    /// <summary>Whether the document of a passage gives a value that fewer documents give than another.</summary>
    private bool IsMinority(ClaimDraft claim, int place)
    {
        string id = numbers.Cite(place).DocumentId;
        foreach (var detail in claim.Details)
        {
            if (detail.Relation != Relation.Conflicts)
                continue;
            int own = 0, most = 0;
            foreach (var position in detail.Positions)
            {
                int holders = position.DocumentIds.Count();
                most = Math.Max(most, holders);
                if (position.Citations.Any(citation => citation.DocumentId == id))
                    own = Math.Max(own, holders);
            }

            if (own > 0 && own < most)
                return true;
        }

        return false;
    }
}
