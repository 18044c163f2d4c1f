using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>Tells a change from the one that a clause says came before it: "fell 6 points, <i>having shed</i> 19 in the session before", "<i>after losing</i> 6". O(1).</summary>
internal static class EarlierMoves
{
    public const string Reason = "a change and one before it";

    /// <summary>"after having slipped by nearly 19".</summary>
    private const int Reach = 6;

    public static bool Differ(JudgingContext context, ValueMention left, ValueMention right) =>
        left.Fact is MoneyFact or QuantityFact && right.Fact is MoneyFact or QuantityFact
        && Movements.Of(context.Left).Of(left) is not null && Movements.Of(context.Right).Of(right) is not null
        && IsOfBefore(context.Left, left) != IsOfBefore(context.Right, right);

    /// <summary>Only beside another change: "died after falling 60 metres" tells of one.</summary>
    private static bool IsOfBefore(DocumentReading reading, ValueMention value)
    {
        if (Movements.Of(reading).Only(value.Fact.Passage) is not null)
            return false;
        var tokens = reading.Tokens;
        for (int i = value.First - 1; i >= Math.Max(0, value.First - Reach) && tokens.Kinds[i] == TokenKind.Word; i--)
        {
            if (tokens.Is(i, "having") || (tokens.Is(i, "after") && (tokens.Classes[i + 1] & WordClasses.Gerund) != 0))
                return true;
        }

        return false;
    }
}
