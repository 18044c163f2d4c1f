using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// People whom a sentence counts one kind after the other: "three officers, a driver and two bystanders"; who stands there as "a driver"
/// counts as one, "a couple" as two. O(tokens near the numbers).
/// </summary>
/// <param name="First">The first token of the list.</param>
/// <param name="End">One past its last.</param>
/// <param name="Sum">How many the list counts together.</param>
/// <param name="Members">Its kinds; one where the number stands in no list.</param>
/// <param name="IsExact">Whether nothing is "about", "at least" or a part of others.</param>
internal readonly record struct CountedList(int First, int End, double Sum, int Members, bool IsExact)
{
    /// <summary>Tokens between two numbers of a list: "three <i>uniformed officers and</i> two".</summary>
    private const int Reach = 5;

    /// <summary>"a 40-year-old off-duty police officer".</summary>
    private const int PhraseTokens = 8;

    public bool IsList => Members > 1;

    /// <summary>The list that holds the number, of people alone.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="passage">The values of the sentence; what is no value is <c>null</c>.</param>
    /// <param name="member">A number of the sentence.</param>
    public static CountedList Of(DocumentReading reading, ReadOnlySpan<ValueMention?> passage, ValueMention member)
    {
        var sentence = reading.Passages[member.Fact.Passage];
        var own = OfCount(member);
        if (!IsCount(member))
            return own;
        var list = own;
        // A list ends with "and": what only commas part goes on.
        bool ends = false;
        while (Next(reading.Tokens, sentence, passage, list, out bool joined) is { } next)
            (list, ends) = (list.With(next), ends | joined);
        while (Before(reading.Tokens, sentence, passage, list, out bool joined) is { } before)
            (list, ends) = (before.With(list), ends | joined);
        return ends ? list : own;
    }

    private static CountedList? Next(TokenTable tokens, Passage sentence, ReadOnlySpan<ValueMention?> passage, CountedList list, out bool joined)
    {
        joined = false;
        foreach (var mention in passage)
        {
            if (mention is null || mention.First < list.End || !IsCount(mention))
                continue;
            return mention.First - list.End <= Reach && Join(tokens, mention.First - 1, out joined) >= list.End - 1 ? OfCount(mention) : One(tokens, sentence, list, out joined);
        }

        return One(tokens, sentence, list, out joined);
    }

    /// <summary>"and a woman" behind the list.</summary>
    private static CountedList? One(TokenTable tokens, Passage sentence, CountedList list, out bool joined)
    {
        joined = false;
        int start = list.End;
        if (start < sentence.EndToken && tokens.Is(start, ","))
            start++;
        if (start < sentence.EndToken && tokens.Is(start, "and"))
            (joined, start) = (true, start + 1);
        if (start == list.End || start >= sentence.EndToken || !IsArticle(tokens, start))
            return null;
        for (int i = start + 1; i < Math.Min(sentence.EndToken, start + PhraseTokens) && IsPhraseWord(tokens, i); i++)
        {
            if (IsHead(tokens, i) && !(i + 1 < sentence.EndToken && IsHead(tokens, i + 1)))
                return new CountedList(start, i + 1, CountOf(tokens, i), 1, true);
        }

        return null;
    }

    private static CountedList? Before(TokenTable tokens, Passage sentence, ReadOnlySpan<ValueMention?> passage, CountedList list, out bool joined)
    {
        int join = Join(tokens, list.First - 1, out joined);
        if (join <= sentence.FirstToken)
            return null;
        for (int i = passage.Length - 1; i >= 0; i--)
        {
            if (passage[i] is not { } mention || mention.End > join || !IsCount(mention))
                continue;
            if (list.First - mention.End <= Reach)
                return OfCount(mention);
            break;
        }

        int head = join - 1;
        if (!IsHead(tokens, head))
            return null;
        for (int i = head - 1; i >= Math.Max(sentence.FirstToken, head - PhraseTokens); i--)
        {
            if (IsArticle(tokens, i))
                return new CountedList(i, head + 1, CountOf(tokens, head), 1, true);
            if (!IsPhraseWord(tokens, i))
                return null;
        }

        return null;
    }

    /// <summary>Where "and", a comma or both begin that stand at <paramref name="at"/> or before a "their" there; -1 for none.</summary>
    private static int Join(TokenTable tokens, int at, out bool joined)
    {
        joined = false;
        if (at > 0 && tokens.Has(at, WordTraits.Possessive))
            at--;
        if (at <= 0)
            return -1;
        joined = tokens.Is(at, "and");
        if (!joined)
            return tokens.Is(at, ",") ? at : -1;
        return tokens.Is(at - 1, ",") ? at - 1 : at;
    }

    private CountedList With(CountedList next) => new(First, next.End, Sum + next.Sum, Members + next.Members, IsExact && next.IsExact);

    private static bool IsCount(ValueMention mention) => mention is { Fact: QuantityFact { Kind: QuantityKind.Count, Amount.Nominal: >= 1 }, IsOfPeople: true };

    private static CountedList OfCount(ValueMention mention) => new(mention.First, EndOf(mention), mention.Fact is QuantityFact quantity ? quantity.Amount.Nominal : 0, 1,
        mention is { Fact: QuantityFact { Amount.Approximation: Approximation.Exact }, IsPart: false, IsWhole: false, IsOfThen: false });

    /// <summary>One past the word for those who are counted.</summary>
    private static int EndOf(ValueMention mention) => mention.Subject >= mention.End && mention.Subject < mention.End + Reach ? mention.Subject + 1 : mention.End;

    private static bool IsArticle(TokenTable tokens, int token) => tokens.Is(token, "a") || tokens.Is(token, "an") || tokens.Is(token, "another");

    private static bool IsPhraseWord(TokenTable tokens, int token) =>
        tokens.Kinds[token] is TokenKind.Word or TokenKind.Number or TokenKind.Dash && !tokens.Has(token, WordTraits.Conjunction | WordTraits.Relative | WordTraits.Preposition | WordTraits.Cumulative);

    private static bool IsHead(TokenTable tokens, int token) => People.IsOne(tokens, token) || tokens.Is(token, "couple");

    private static double CountOf(TokenTable tokens, int head) => tokens.Is(head, "couple") ? 2 : 1;
}
