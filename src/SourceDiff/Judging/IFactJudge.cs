using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>
/// Compares one family of facts of two aligned documents. A judge is pure, holds no state, and may be called from many threads.
/// It reports what it can compare and says what it cannot; it never says who is right.
/// </summary>
public interface IFactJudge
{
    /// <summary>Every rule that the judge can report.</summary>
    IReadOnlyList<Rule> Rules { get; }

    /// <summary>Reports verdicts on the facts of the two readings to <paramref name="context"/>.</summary>
    void Judge(JudgingContext context);
}
