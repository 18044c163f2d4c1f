using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Subjects;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Measures whether two sentences tell of one thing where no names say so: by what their clauses are about, and by the words that either
/// has alone. O(words of both).
/// </summary>
internal static class BriefSubjects
{
    /// <summary>Words that either sentence has alone; more say no more.</summary>
    private const int MaxOwn = 4;

    public static void Measure(JudgingContext context, ValuePair pair, Span<float> features)
    {
        var match = pair.Match;
        var (left, right) = (context.Left.Tokens, context.Right.Tokens);
        int own = 0, others = 0;
        for (int i = match.LeftStart; i < match.LeftEnd; i++)
            own += match.RightOf(i) < 0 && IsThing(left, i, pair.LeftMention) ? 1 : 0;
        for (int j = match.RightStart; j < match.RightEnd; j++)
            others += match.LeftOf(j) < 0 && IsThing(right, j, pair.RightMention) ? 1 : 0;
        SlotMeasuring.Set(features, SlotFeature.OwnThings, Math.Min(MaxOwn, Math.Min(own, others)));
        SlotMeasuring.Set(features, SlotFeature.BriefExchanged, ExchangedWords.Count(context, match, pair.LeftMention, pair.RightMention));
        int subject = SubjectOf(context.Left, pair.LeftMention), other = SubjectOf(context.Right, pair.RightMention);
        if (subject < 0 || other < 0)
            return;
        bool areSame = match.RightOf(subject) == other || WordKinship.AreSame(left.Lemmas[subject], right.Lemmas[other]);
        SlotMeasuring.Set(features, SlotFeature.SameSubject, areSame);
        SlotMeasuring.Set(features, SlotFeature.OtherSubject, !areSame && match.RightOf(subject) < 0 && match.LeftOf(other) < 0);
    }

    /// <summary>A noun that is not what the value counts.</summary>
    private static bool IsThing(TokenTable tokens, int token, ValueMention value) =>
        tokens.Kinds[token] == TokenKind.Word && tokens.IsContent(token) && token != value.Subject && (token < value.First || token >= value.End) && (tokens.Classes[token] & (WordClasses.Noun | WordClasses.Unknown)) != 0;

    /// <summary>The head of the subject of the value's clause; -1 when it has none before it.</summary>
    private static int SubjectOf(DocumentReading reading, ValueMention value)
    {
        if (OwnerReader.Of(reading, value.Fact.Passage, value.First) is not { } owner)
            return -1;
        int head = -1;
        for (int i = owner.First; i < owner.End && !reading.Tokens.Is(i, "of"); i++)
            head = reading.Tokens.IsContent(i) ? i : head;
        return head;
    }
}
