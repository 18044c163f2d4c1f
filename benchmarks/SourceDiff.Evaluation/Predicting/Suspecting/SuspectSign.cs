namespace SourceDiff.Evaluation.Predicting.Suspecting;

/// <summary>What speaks for or against a word of a summary, where the article does not have it in that place.</summary>
internal enum SuspectSign
{
    /// <summary>Always there.</summary>
    Itself,

    // How it is related to some word of the article.
    Synonym, Antonym, Broader, Narrower, Sibling, Related, NothingAlike,

    /// <summary>No dictionary has it.</summary>
    Unknown,

    /// <summary>How often English uses it, as a logarithm.</summary>
    Frequency,

    // How it is related to a word of the article where its neighbours stand.
    SynonymNear, AntonymNear, BroaderNear, NarrowerNear, SiblingNear, RelatedNear,

    /// <summary>Words of its class stand there that the summary does not say.</summary>
    Rival,

    /// <summary>The share of its neighbours that the article has.</summary>
    Backed,

    /// <summary>It stands within quotation marks.</summary>
    Quoted,

    // A word that the summary does not say stands beside the same neighbour, and how the two are related.
    SlotRival, SlotSynonym, SlotBroader, SlotNarrower, SlotSibling, SlotAntonym, SlotOther,

    // The article has the word itself, so far from its neighbours.
    ALittleOff, FarOff, Nowhere,
}
