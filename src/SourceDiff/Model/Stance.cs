namespace SourceDiff.Model;

/// <summary>How a document stands to a claim.</summary>
public enum Stance
{
    /// <summary>It states the claim in its own voice.</summary>
    Asserts,

    /// <summary>It credits the claim to somebody: "police said …"; <see cref="ClaimStance.CreditedTo"/> says to whom.</summary>
    Attributes,

    /// <summary>It gives a detail of the claim that cannot be true together with what the claim's label says, or denies it.</summary>
    Disputes,

    /// <summary>It does not report the claim.</summary>
    Silent,

    /// <summary>It was compared with no document that reports the claim, so whether it does is not known.</summary>
    NotCompared,

    /// <summary>It has a passage near those that report the claim, which tells less, more or another stage, or gives a detail of it in passing; <see cref="Claim.Touching"/> says which.</summary>
    Touches,
}
