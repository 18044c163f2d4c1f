using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>A count of none: "nobody was hurt", "no deaths were reported", "none of the crew is missing".</summary>
/// <param name="Passage">The passage that says so.</param>
/// <param name="Span">The words, from the denying word to what did not happen.</param>
/// <param name="Outcome">What did not happen (<see cref="Values.Outcome"/>); empty for casualties, which are dead or hurt.</param>
/// <param name="Noun">The token of whom or what it is said; -1 for anybody.</param>
/// <param name="IsProvisional">Whether it is said to hold for now: "no immediate reports of injuries".</param>
internal sealed record NoneMention(int Passage, TextSpan Span, string Outcome, int Noun, bool IsProvisional)
{
    public bool IsOf(string outcome) => Outcome.Length > 0 ? Outcome == outcome : outcome is "killed" or "injured";
}
