namespace SourceDiff.Aligning;

/// <summary>What one passage holds in all: the denominators of containment.</summary>
internal struct PassageProfile
{
    /// <summary>Content words, values left out.</summary>
    public int Words;
    public int Values;
    public float Weight;
    public float LocalWeight;

    /// <summary>The share of the articles' beginnings that it says: see <see cref="LeadTerms"/>.</summary>
    public float Lead;

    /// <inheritdoc cref="Lead"/>
    public float Opening;

    /// <summary>Where the passage stands in its document, 0–1.</summary>
    public float Place;

    /// <summary>The logarithm of <see cref="Words"/> and one: a passage is measured with many others.</summary>
    public float LogWords;

    /// <summary>The logarithm of <see cref="Values"/> and one.</summary>
    public float LogValues;

    public bool IsTitle;
    public bool IsHeading;

    public void Add(TermFlags flags, float weight, float localWeight)
    {
        if ((flags & TermFlags.Value) != 0)
        {
            Values++;
            return;
        }

        Words++;
        Weight += weight;
        LocalWeight += localWeight;
    }
}
