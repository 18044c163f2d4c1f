using SourceDiff.Model;

namespace SourceDiff.Judging.Matching;

/// <summary>
/// The tokens of two aligned passages put side by side: which token of the one stands for which of the other. Words match by
/// lemma, wherever they stand (a passive or a moved clause changes the order); of several candidates the one whose neighbours
/// match too wins. O(n·m) integer comparisons per alignment, sides capped at <see cref="MaxTokens"/>.
/// </summary>
internal sealed class PassageMatch
{
    /// <summary>No sentence of news is longer; what lies beyond stays unmatched and so is never judged in context.</summary>
    private const int MaxTokens = 400;

    private const short NoPartner = -1;

    /// <summary>The share of the shorter side that the other must have for both to say one thing.</summary>
    private const double SayingAgreement = 0.4;

    /// <summary>Fewer words in common make a topic, not a saying.</summary>
    private const int SayingWords = 3;

    private readonly short[] _rightOf;
    private readonly short[] _leftOf;

    public PassageMatch(AlignedSide leftSide, AlignedSide rightSide, DocumentReading leftReading, DocumentReading rightReading, Alignment? alignment = null, int index = -1)
    {
        var (left, right) = (leftReading.Tokens, rightReading.Tokens);
        Alignment = alignment;
        Index = index;
        LeftSide = leftSide;
        RightSide = rightSide;
        (LeftStart, int leftEnd) = Range(leftSide);
        (RightStart, int rightEnd) = Range(rightSide);
        _rightOf = new short[leftEnd - LeftStart];
        _leftOf = new short[rightEnd - RightStart];
        _rightOf.AsSpan().Fill(NoPartner);
        _leftOf.AsSpan().Fill(NoPartner);
        if (_rightOf.Length == 0 || _leftOf.Length == 0)
            return;
        ulong there = 0;
        foreach (int lemma in right.Lemmas[RightStart..RightEnd])
            there |= BitOf(lemma);
        Match(left, right, there, contentOnly: true);
        Match(left, right, there, contentOnly: false);
        MatchRelated(left, right, KinMarks.OfThread);
        Agreement = Share(left, right);
    }

    /// <summary>The alignment of the two; <c>null</c> for passages that a judge holds against each other for a reason of its own.</summary>
    public Alignment? Alignment { get; }

    /// <summary>The place of the alignment among those of the two documents; -1 when there is none.</summary>
    public int Index { get; }

    public AlignedSide LeftSide { get; }

    public AlignedSide RightSide { get; }

    /// <summary>The share of the content words of the shorter side that have a partner, 0–1.</summary>
    public double Agreement { get; }

    /// <summary>The number of content words that have a partner.</summary>
    public int Matched { get; private set; }

    public int LeftStart { get; }

    public int RightStart { get; }

    public int LeftEnd => LeftStart + _rightOf.Length;

    public int RightEnd => RightStart + _leftOf.Length;

    /// <summary>The right token that stands for left token <paramref name="left"/>, or -1.</summary>
    public int RightOf(int left) => (uint)(left - LeftStart) < (uint)_rightOf.Length && _rightOf[left - LeftStart] is >= 0 and var right ? RightStart + right : -1;

    /// <summary>The left token that stands for right token <paramref name="right"/>, or -1.</summary>
    public int LeftOf(int right) => (uint)(right - RightStart) < (uint)_leftOf.Length && _leftOf[right - RightStart] is >= 0 and var left ? LeftStart + left : -1;

    /// <summary>Whether both sides say one thing: much of the shorter is in the other.</summary>
    public bool IsOneSaying => Matched >= SayingWords && Agreement >= SayingAgreement;

    public static bool IsContent(TokenTable tokens, int index) => tokens.IsContent(index);

    private static (int Start, int End) Range(AlignedSide side)
    {
        int start = side.Passages[0].FirstToken;
        int end = start;
        foreach (var passage in side.Passages)
        {
            if (passage.EndToken - start <= MaxTokens)
                end = Math.Max(end, passage.EndToken);
        }

        return (start, end == start ? Math.Min(side.Passages[0].EndToken, start + MaxTokens) : end);
    }

    /// <param name="left">The left document.</param>
    /// <param name="right">The right document.</param>
    /// <param name="there">The bits of the right side's lemmas: what has none of them is not sought.</param>
    /// <param name="contentOnly">Whether telling words only.</param>
    private void Match(TokenTable left, TokenTable right, ulong there, bool contentOnly)
    {
        var leftLemmas = left.Lemmas;
        var rightLemmas = right.Lemmas;
        var contents = left.Contents;
        var rights = rightLemmas[RightStart..RightEnd];
        var wanted = contentOnly ? TokenContent.Telling : TokenContent.Function;
        for (int i = LeftStart; i < LeftEnd; i++)
        {
            if (contents[i] < wanted || (BitOf(leftLemmas[i]) & there) == 0 || _rightOf[i - LeftStart] >= 0)
                continue;
            int lemma = leftLemmas[i], best = -1, bestScore = contentOnly ? -1 : 0;
            for (int j = rights.IndexOf(lemma); j >= 0; j = Next(rights, lemma, j))
            {
                if (_leftOf[j] >= 0)
                    continue;
                int score = Neighbours(leftLemmas, rightLemmas, i, RightStart + j);
                if (score > bestScore)
                    (best, bestScore) = (j, score);
            }

            if (best < 0)
                continue;
            Pair(i, best);
        }
    }

    private static ulong BitOf(int lemma) => 1UL << (int)((uint)lemma * 0x9E37_79B9u >> 26);

    /// <summary>Makes a left token and the right one at a place of its side partners.</summary>
    private void Pair(int left, int place)
    {
        _rightOf[left - LeftStart] = (short)place;
        _leftOf[place] = (short)(left - LeftStart);
    }

    private static int Next(ReadOnlySpan<int> lemmas, int lemma, int after)
    {
        int next = lemmas[(after + 1)..].IndexOf(lemma);
        return next < 0 ? -1 : after + 1 + next;
    }

    /// <summary>Words without an equal stand for a synonym or a derived word: "halt" for "cease", "decision" for "decided".</summary>
    private void MatchRelated(TokenTable left, TokenTable right, KinMarks known)
    {
        Span<int> open = stackalloc int[_leftOf.Length];
        Span<KinMark> marks = stackalloc KinMark[_leftOf.Length];
        int count = 0;
        for (int j = 0; j < _leftOf.Length; j++)
        {
            if (_leftOf[j] < 0 && IsRelatable(right, RightStart + j))
                (marks[count], open[count++]) = (known[right.Lemmas[RightStart + j]], j);
        }

        for (int i = LeftStart; i < LeftEnd && count > 0; i++)
        {
            if (_rightOf[i - LeftStart] >= 0 || !IsRelatable(left, i))
                continue;
            var mark = known[left.Lemmas[i]];
            for (int k = 0; k < count; k++)
            {
                int j = open[k];
                if (!mark.MayBeKin(marks[k]) || !WordKinship.AreSame(left.Lemmas[i], right.Lemmas[RightStart + j]))
                    continue;
                Pair(i, j);
                open[(k + 1)..count].CopyTo(open[k..]);
                marks[(k + 1)..count].CopyTo(marks[k..]);
                count--;
                break;
            }
        }
    }

    private static bool IsRelatable(TokenTable tokens, int token) =>
        tokens.Lemmas[token] >= 0 && tokens.Kinds[token] == TokenKind.Word && tokens.IsContent(token);

    /// <summary>How many of the two tokens on either side are equal or already partners; the nearest count double.</summary>
    private int Neighbours(ReadOnlySpan<int> left, ReadOnlySpan<int> right, int i, int j)
    {
        int score = 0;
        for (int step = 1; step <= 2; step++)
        {
            int weight = 3 - step;
            if (i - step >= LeftStart && j - step >= RightStart && left[i - step] == right[j - step])
                score += weight;
            if (i + step < LeftEnd && j + step < RightEnd && left[i + step] == right[j + step])
                score += weight;
        }

        return score;
    }

    private double Share(TokenTable left, TokenTable right)
    {
        int leftContent = 0, rightContent = 0;
        for (int i = LeftStart; i < LeftEnd; i++)
        {
            if (!IsContent(left, i))
                continue;
            leftContent++;
            Matched += _rightOf[i - LeftStart] >= 0 ? 1 : 0;
        }

        for (int j = RightStart; j < RightEnd; j++)
            rightContent += IsContent(right, j) ? 1 : 0;
        int smaller = Math.Min(leftContent, rightContent);
        return smaller == 0 ? 0 : (double)Matched / smaller;
    }
}
