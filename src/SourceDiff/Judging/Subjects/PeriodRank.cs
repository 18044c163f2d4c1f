using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>Reads which part of a year or a match is meant: "the <i>second</i> quarter", "the <i>first</i> half".</summary>
internal static class PeriodRank
{
    /// <summary>1 to 4; 0 of any other word.</summary>
    public static int Of(TokenTable tokens, int token) => !tokens.Has(token, WordTraits.Ordinal) ? 0
        : tokens.Is(token, "first") ? 1 : tokens.Is(token, "second") ? 2 : tokens.Is(token, "third") ? 3 : tokens.Is(token, "fourth") ? 4 : 0;
}
