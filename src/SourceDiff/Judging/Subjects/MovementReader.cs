using SourceDiff.Judging.Values;
using SourceDiff.Lexicon.Subjects;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>
/// Reads the changes that a passage tells: a word of a rise or a fall, by how much behind it, by what share, and the level behind or before.
/// O(tokens of the passage).
/// </summary>
internal static class MovementReader
{
    /// <summary>"fell by an average of", "edged up a mere": words between the verb and the change.</summary>
    private const int ChangeReach = 4;

    /// <summary>"14 <i>points</i>, or 0.3 percent": words between the two ways in which a change is told.</summary>
    private const int OtherReach = 4;

    /// <summary>"3 percent, in midday trading on the London exchange, to 40 pence".</summary>
    private const int LevelReach = 14;

    /// <summary>"closed at 40 pence <i>on the London exchange</i>, up 3 pence".</summary>
    private const int LevelBefore = 10;

    /// <summary>"to <i>a record</i> 4,120".</summary>
    private const int NumberReach = 3;

    public static void Read(DocumentReading reading, Passage passage, ReadOnlySpan<ValueMention?> values, List<Movement> movements)
    {
        var tokens = reading.Tokens;
        int end = passage.EndToken;
        for (int i = passage.FirstToken; i < end; i++)
        {
            int sign = SignOf(tokens, i);
            if (sign == 0 || Next(tokens, values, i + 1, Math.Min(end, i + 1 + ChangeReach)) is not { } first)
                continue;
            ValueMention? change = null, share = null;
            Put(first, ref change, ref share);
            int behind = first.End;
            if (Other(tokens, values, behind, end) is { } second && IsShare(second) != IsShare(first))
            {
                Put(second, ref change, ref share);
                behind = second.End;
            }

            var level = LevelBehind(tokens, values, behind, end) ?? LevelAhead(tokens, values, passage.FirstToken, i);
            var movement = new Movement(change, share, level, sign, i);
            movements.Add(movement with { Start = MovementStart.Of(reading, movement) });
            i = behind - 1;
        }
    }

    /// <summary>"rose", "was up"; of "edged up" the particle tells.</summary>
    private static int SignOf(TokenTable tokens, int token)
    {
        var cues = SubjectWords.Of(tokens, token);
        return (cues & SubjectCues.Rise) != 0 ? 1 : (cues & SubjectCues.Fall) != 0 ? -1 : 0;
    }

    private static bool IsShare(ValueMention value) => value.Fact is QuantityFact { Kind: QuantityKind.Percentage };

    private static bool IsAmount(ValueMention value) => value.Fact is MoneyFact or QuantityFact { Kind: QuantityKind.Count or QuantityKind.Measure or QuantityKind.Percentage };

    private static void Put(ValueMention value, ref ValueMention? change, ref ValueMention? share)
    {
        if (IsShare(value))
            share = value;
        else
            change = value;
    }

    /// <summary>The value at <paramref name="from"/> or some words behind; none behind a mark, a level or another change.</summary>
    private static ValueMention? Next(TokenTable tokens, ReadOnlySpan<ValueMention?> values, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (At(values, i) is { } value)
                return IsAmount(value) ? value : null;
            if (tokens.Kinds[i] is TokenKind.Punctuation || IsTo(tokens, i) || tokens.Is(i, "from") || SignOf(tokens, i) != 0 && tokens.Kinds[i - 1] != TokenKind.Word)
                return null;
        }

        return null;
    }

    /// <summary>", or 0.3 percent".</summary>
    private static ValueMention? Other(TokenTable tokens, ReadOnlySpan<ValueMention?> values, int from, int end)
    {
        for (int i = from; i < Math.Min(end, from + OtherReach); i++)
        {
            if (tokens.Is(i, "or") || tokens.Is(i, "("))
                return Next(tokens, values, i + 1, Math.Min(end, i + 1 + NumberReach));
            if (At(values, i) is not null || IsTo(tokens, i))
                return null;
        }

        return null;
    }

    private static ValueMention? LevelBehind(TokenTable tokens, ReadOnlySpan<ValueMention?> values, int from, int end)
    {
        for (int i = from; i < Math.Min(end - 1, from + LevelReach); i++)
        {
            if (IsTo(tokens, i) && Next(tokens, values, i + 1, Math.Min(end, i + 1 + NumberReach)) is { } level)
                return level;
            if (tokens.Is(i, ";") || tokens.Is(i, "while") || tokens.Is(i, "and") || tokens.Is(i, "but") || (tokens.Is(i, "after") && tokens.Kinds[i + 1] != TokenKind.Dash) || tokens.Is(i, "from") || (SignOf(tokens, i) != 0 && At(values, i) is null))
                return null;
        }

        return null;
    }

    private static ValueMention? LevelAhead(TokenTable tokens, ReadOnlySpan<ValueMention?> values, int first, int sign)
    {
        for (int i = sign - 1; i >= Math.Max(first + 1, sign - LevelBefore); i--)
        {
            if (EndingAt(values, i) is { } level)
                return IsAmount(level) && IsTo(tokens, level.First - 1) ? level : null;
            if (tokens.Is(i, ";") || tokens.Is(i, "while") || tokens.Is(i, "and") || tokens.Has(i, WordTraits.Auxiliary) || SignOf(tokens, i) != 0)
                return null;
        }

        return null;
    }

    private static bool IsTo(TokenTable tokens, int token) => tokens.Is(token, "to") || tokens.Is(token, "at");

    private static ValueMention? At(ReadOnlySpan<ValueMention?> values, int token)
    {
        foreach (var value in values)
        {
            if (value is not null && value.First == token)
                return value;
        }

        return null;
    }

    private static ValueMention? EndingAt(ReadOnlySpan<ValueMention?> values, int token)
    {
        foreach (var value in values)
        {
            if (value is not null && value.End - 1 == token && value.First > 0)
                return value;
        }

        return null;
    }
}
