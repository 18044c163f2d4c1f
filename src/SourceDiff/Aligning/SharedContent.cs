using System.Runtime.InteropServices;

namespace SourceDiff.Aligning;

/// <summary>What two passages share, counted and weighed.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct SharedContent
{
    public int Words, Values, ClosePairs;
    public float Weight, LocalWeight, Predicates, Digits;

    /// <summary>What words with a relative on the other side add.</summary>
    public float ExchangedWeight, ExchangedLocalWeight;

    /// <summary>Each shared term divided by the pairs of passages that share it: 1 when it stands nowhere else.</summary>
    public float OnlyHereNames, OnlyHereWords;

    public float ClosePairWeight;

    /// <summary>How closely the predicates of two events are related, 0–1.</summary>
    public float Events;

    /// <summary>The cosine of the stems.</summary>
    public float Stems;
}
