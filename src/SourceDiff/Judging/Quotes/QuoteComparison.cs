using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Names;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Quotes;

/// <summary>
/// Aligns the words of two quotations by their longest common subsequence (Hunt and McIlroy 1976; O(n·m), both capped), by
/// letters and not by lemma: "continue" for "continues" is an altered word.
/// </summary>
internal readonly record struct QuoteComparison(QuoteLikeness Likeness, double Shared, TextSpan LeftChange, TextSpan RightChange)
{
    /// <summary>Fewer words in common are a phrase, not a quotation repeated.</summary>
    private const int MinShared = 4;

    /// <summary>The share of the shorter quotation's words that the other must have, in order, to be the same utterance.</summary>
    private const double MinContainment = 0.6;

    /// <summary>Short quotations share common words by chance.</summary>
    private const int ShortQuotation = 8;

    private const double ShortContainment = 0.75;

    /// <summary>The words of a short quotation lie within so many times its length in a longer one that repeats it.</summary>
    private const double MaxStretch = 2;

    /// <summary>Nearly all words in common are no chance, however they lie.</summary>
    private const double Close = 0.9;

    /// <summary>Words that tell something, names apart: "the Endangered Species Act" is in many a quotation.</summary>
    private const int MinTelling = 2;

    /// <summary>So many words that tell something, and nearly all of them, are one thought in other little words: "we lost the house, but saved the street".</summary>
    private const int MinAlike = 4;

    private const double AlikeShare = 0.8;

    private const double MinAlikeShare = 0.5;

    /// <summary>The share of the words of a short quotation that make it the same, where one person is known to have said both.</summary>
    private const double MinPhraseShare = 0.7;

    /// <summary>Words that a phrase exchanges.</summary>
    private const int MaxExchanged = 2;

    /// <summary>Words compared; longer speeches are compared by their beginning.</summary>
    private const int MaxWords = 160;

    public static QuoteComparison Of(TokenTable left, TextSpan leftSpan, TokenTable right, TextSpan rightSpan)
    {
        Span<int> leftTokens = stackalloc int[MaxWords], rightTokens = stackalloc int[MaxWords];
        Span<int> leftWords = stackalloc int[MaxWords], rightWords = stackalloc int[MaxWords];
        int leftCount = QuoteWords.Of(left, leftSpan, leftTokens, leftWords), rightCount = QuoteWords.Of(right, rightSpan, rightTokens, rightWords);
        leftWords = leftWords[..leftCount];
        rightWords = rightWords[..rightCount];
        if (leftCount == 0 || rightCount == 0)
            return default;
        // "Karl knows it", "He knows it": a paper that has named him just before need not repeat it.
        if (leftWords[0] != rightWords[0] && (IsNamed(left, leftTokens[0], right, rightTokens[0]) || IsNamed(right, rightTokens[0], left, leftTokens[0])))
            rightWords[0] = leftWords[0];
        if (leftWords.SequenceEqual(rightWords))
            return new QuoteComparison(QuoteLikeness.Identical, 1, default, default);
        int smaller = Math.Min(leftCount, rightCount);
        int prefix = leftWords.CommonPrefixLength(rightWords);
        int suffix = Suffix(leftWords[prefix..], rightWords[prefix..]);
        var leftMiddle = leftWords[prefix..(leftCount - suffix)];
        var rightMiddle = rightWords[prefix..(rightCount - suffix)];
        if (leftMiddle.Length > 0 && rightMiddle.Length > 0 && AreSameLetters(left, leftTokens[prefix..(leftCount - suffix)], right, rightTokens[prefix..(rightCount - suffix)]))
            return new QuoteComparison(QuoteLikeness.Identical, 1, default, default);
        int common = prefix + suffix + Common(leftMiddle, rightMiddle);
        double shared = (double)common / smaller;
        if (common == smaller)
        {
            var (likeness, dropped) = leftCount > rightCount ? QuoteGaps.Of(left, leftTokens, leftWords, right, rightSpan, rightWords) : QuoteGaps.Of(right, rightTokens, rightWords, left, leftSpan, leftWords);
            return new QuoteComparison(likeness, shared, leftCount > rightCount ? dropped : default, leftCount > rightCount ? default : dropped);
        }

        var leftChange = SpanOf(left, leftTokens, prefix, leftCount - suffix);
        var rightChange = SpanOf(right, rightTokens, prefix, rightCount - suffix);
        if (common < MinShared || (smaller < ShortQuotation && IsScattered(leftWords, rightWords, common)) || shared < (smaller < ShortQuotation ? ShortContainment : MinContainment))
        {
            int telling = Telling(left, leftTokens[..leftCount], leftWords, rightWords);
            bool phrase = smaller < ShortQuotation && common == prefix + suffix && common >= smaller - MaxExchanged && Math.Max(leftMiddle.Length, rightMiddle.Length) <= MaxExchanged
                && telling >= (common > MaxExchanged ? MinTelling - 1 : MinTelling);
            phrase = phrase || IsOneThought(telling, shared, Math.Max(Telling(left, leftTokens[..leftCount], leftWords, leftWords), Telling(right, rightTokens[..rightCount], rightWords, rightWords)))
                || (telling >= MinTelling && common > MinShared && shared >= MinPhraseShare)
                || RunTelling(left, leftTokens[..leftCount], leftWords, rightWords) > MinTelling;
            return new QuoteComparison(phrase ? QuoteLikeness.Phrase : QuoteLikeness.Different, shared, leftChange, rightChange);
        }

        bool tells = Telling(left, leftTokens[..leftCount], leftWords, rightWords) >= MinTelling || shared >= Close;
        return new QuoteComparison(tells ? QuoteLikeness.Altered : QuoteLikeness.Different, shared, leftChange, rightChange);
    }

    /// <summary>"Mid-year", "midyear": whether the words differ only by where they are parted. O(letters).</summary>
    private static bool AreSameLetters(TokenTable left, ReadOnlySpan<int> leftTokens, TokenTable right, ReadOnlySpan<int> rightTokens)
    {
        int one = 0, other = 0, oneAt = 0, otherAt = 0;
        while (true)
        {
            char? a = Next(left, leftTokens, ref one, ref oneAt), b = Next(right, rightTokens, ref other, ref otherAt);
            if (a != b)
                return false;
            if (a is null)
                return true;
        }
    }

    private static char? Next(TokenTable tokens, ReadOnlySpan<int> indexes, ref int index, ref int at)
    {
        for (; index < indexes.Length; index++, at = 0)
        {
            var token = tokens[indexes[index]];
            while (at < token.Length)
            {
                if (char.IsLetterOrDigit(token[at++]))
                    return char.ToLowerInvariant(token[at - 1]);
            }
        }

        return null;
    }

    /// <summary>Whether a quotation begins with somebody's name where the other has "he" or "she".</summary>
    private static bool IsNamed(TokenTable one, int name, TokenTable other, int pronoun) =>
        other[pronoun] is "He" or "he" or "She" or "she" && (one.Shapes[name] & TokenShape.Capitalised) != 0 && (one.Has(name, WordTraits.GivenName) || WordNet.Find(NameWords.Fold(one[name].ToString())) < 0);

    /// <summary>Whether the two tell the same in other little words: "a narrow gate, but it is open", "a narrow gate, but an open one".</summary>
    private static bool IsOneThought(int telling, double shared, int most) =>
        shared >= MinAlikeShare && (telling >= MinAlike ? telling >= AlikeShare * most : telling > MinTelling && telling == most);

    /// <summary>The most words that tell something in one run of words that both have: "the last quiet summer". O(n·m).</summary>
    private static int RunTelling(TokenTable tokens, ReadOnlySpan<int> indexes, ReadOnlySpan<int> words, ReadOnlySpan<int> others)
    {
        int most = 0;
        for (int i = 0; i < words.Length; i++)
        {
            for (int j = 0; j < others.Length; j++)
            {
                if (words[i] != others[j] || (i > 0 && j > 0 && words[i - 1] == others[j - 1]))
                    continue;
                int run = words[i..].CommonPrefixLength(others[j..]);
                if (run > most)
                    most = Math.Max(most, Telling(tokens, indexes.Slice(i, run), words.Slice(i, run), others));
            }
        }

        return most;
    }

    /// <summary>The words of the one quotation that tell something, are no names, and stand in the other.</summary>
    private static int Telling(TokenTable tokens, ReadOnlySpan<int> indexes, ReadOnlySpan<int> words, ReadOnlySpan<int> others)
    {
        int count = 0;
        for (int i = 0; i < words.Length; i++)
            count += PassageMatch.IsContent(tokens, indexes[i]) && (i == 0 || (tokens.Shapes[indexes[i]] & TokenShape.Capitalised) == 0) && others.Contains(words[i]) ? 1 : 0;
        return count;
    }

    /// <summary>
    /// Whether the words in common lie far apart in the longer quotation: "of the", "act" and "the" are found in any long one. Greedy from
    /// the first to the last common word, O(n + m).
    /// </summary>
    private static bool IsScattered(ReadOnlySpan<int> left, ReadOnlySpan<int> right, int common)
    {
        var shorter = left.Length <= right.Length ? left : right;
        var longer = left.Length <= right.Length ? right : left;
        int first = -1, last = -1;
        for (int i = 0; i < longer.Length; i++)
        {
            if (!shorter.Contains(longer[i]))
                continue;
            first = first < 0 ? i : first;
            last = i;
        }

        return longer.Length > MaxStretch * shorter.Length && last - first + 1 > MaxStretch * shorter.Length && common < Close * shorter.Length;
    }

    private static int Suffix(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        int length = 0;
        while (length < left.Length && length < right.Length && left[^(length + 1)] == right[^(length + 1)])
            length++;
        return length;
    }

    private static int Common(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        Span<int> row = stackalloc int[MaxWords + 1];
        row.Clear();
        foreach (int word in left)
        {
            int diagonal = 0;
            for (int j = 0; j < right.Length; j++)
            {
                int above = row[j + 1];
                row[j + 1] = word == right[j] ? diagonal + 1 : Math.Max(above, row[j]);
                diagonal = above;
            }
        }

        return row[right.Length];
    }

    private static TextSpan SpanOf(TokenTable tokens, ReadOnlySpan<int> indexes, int first, int end) =>
        end > first ? tokens.SpanOf(indexes[first], indexes[end - 1] + 1) : default;
}
