namespace SourceDiff.Evaluation.Predicting.Suspecting;

/// <summary>What speaks for or against two words that a summary has side by side and its article does not.</summary>
internal enum BondSign
{
    // How far apart the article has them.
    ALittle, Far, Nowhere,

    /// <summary>A comma or the like stands between them in the summary.</summary>
    Across,

    // What the two are.
    OfNumber, OfName, OfVerb, OfModifier,

    /// <summary>Nothing stands between them in the summary.</summary>
    Adjacent,

    /// <summary>The article has the opposite of one beside the other.</summary>
    Opposed,
}
