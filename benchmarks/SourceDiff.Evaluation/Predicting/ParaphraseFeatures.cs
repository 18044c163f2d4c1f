using SourceDiff.Aligning;
using SourceDiff.Evaluation.Fitting;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>
/// What tells a paraphrase of a whole sentence: the aligner's features of the pair, and, because a paraphrase leaves nothing out on
/// either side while an alignment may, what the two do not share.
/// </summary>
internal static class ParaphraseFeatures
{
    private const int Shared = PassageScoring.FirstFeatures;

    /// <summary>The probability from which on a pair is a paraphrase: of .45 to .6, cross-validated accuracy and F1 are best together here.</summary>
    public const float Threshold = 0.45f;

    private const int Differences = 13;

    /// <summary>What is counted of each sentence against the other.</summary>
    private const int Counts = 15;

    public const int Count = Shared + Differences + (2 * Counts);

    public static float[] Of(string left, string right)
    {
        var one = GoldReading.Of("left", left, [new TextSpan(0, left.Length)]);
        var other = GoldReading.Of("right", right, [new TextSpan(0, right.Length)]);
        using PassageIndex leftIndex = new(one), rightIndex = new(other);
        using var scoring = new PassageScoring(leftIndex, rightIndex, everything: true);
        scoring.Propose(CancellationToken.None);
        var features = new float[Count];
        if (scoring.Pairs.Length > 0)
            scoring.FeaturesOf(0)[..Shared].CopyTo(features);
        features[0] = 1;
        AddDifferences(one, other, features.AsSpan(Shared));
        AddCounts(CountsOf(one, other), CountsOf(other, one), features.AsSpan(Shared + Differences));
        return features;
    }

    /// <summary>Either sentence may be the one with more in it: the lesser and the greater of the two counts.</summary>
    private static void AddCounts(float[] left, float[] right, Span<float> features)
    {
        for (int i = 0; i < Counts; i++)
        {
            features[2 * i] = Math.Min(left[i], right[i]);
            features[(2 * i) + 1] = Math.Max(left[i], right[i]);
        }
    }

    private static float[] CountsOf(DocumentReading premise, DocumentReading hypothesis)
    {
        var support = new WordSupport(premise, hypothesis);
        var places = new WordPlaces(premise, hypothesis);
        var gaps = new WordGaps(hypothesis, places);
        var clauses = new ClauseSupport(premise, hypothesis, places);
        return
        [
            (float)gaps.Mean, gaps.Largest, Math.Min(4, support.NewNouns), Math.Min(4, support.NewVerbs), Math.Min(3, support.NewModifiers), Math.Min(3, support.NewCapitals), Math.Min(3, support.Reworded), Math.Min(3, support.Broader),
            Math.Min(3, support.SiblingNouns + support.SiblingVerbs), Math.Min(2, support.BadSubstitutes), Math.Min(3, clauses.PredicatesFound), Math.Min(3, clauses.PredicatesNew), Math.Min(2, clauses.SubjectsKept), Math.Min(2, clauses.ObjectsKept), Math.Min(2, clauses.Denied),
        ];
    }

    private static void AddDifferences(DocumentReading left, DocumentReading right, Span<float> features)
    {
        using PassageWords leftWords = new(left), rightWords = new(right);
        WordSequence a = leftWords.All, b = rightWords.All;
        using var diff = new WordDiff();
        diff.Compare(a, b);
        int longer = Math.Max(1, Math.Max(a.Words.Length, b.Words.Length)), shorter = Math.Max(1, Math.Min(a.Words.Length, b.Words.Length));
        features[0] = (float)diff.Matched / longer;
        features[1] = (float)diff.Matched / shorter;
        var (leftNumbers, rightNumbers) = (Numbers(left), Numbers(right));
        int common = leftNumbers.Intersect(rightNumbers).Count();
        features[2] = Math.Min(leftNumbers.Count, rightNumbers.Count) - common;
        features[3] = Math.Max(leftNumbers.Count, rightNumbers.Count) - common;
        features[4] = MathF.Abs(a.Words.Length - b.Words.Length) / (float)longer;
        features[5] = leftNumbers.Count > 0 && rightNumbers.Count > 0 && common == 0 ? 1 : 0;
        features[6] = features[0] * features[0];
        var (leftNames, rightNames) = (Capitalised(left), Capitalised(right));
        int names = leftNames.Intersect(rightNames).Count();
        features[7] = Math.Min(leftNames.Count, rightNames.Count) - names;
        AddOrder(diff.Partners, a, b, features[8..]);
    }

    /// <summary>What stands in one order in both, and the words that neither has of the other: an alignment does not ask for it.</summary>
    private static void AddOrder(ReadOnlySpan<int> partners, WordSequence left, WordSequence right, Span<float> features)
    {
        int run = 0, longest = 0, adjacent = 0, matched = 0, leftContent = 0, rightContent = 0;
        for (int i = 0; i < partners.Length; i++)
        {
            leftContent += left.IsContent[i] ? 1 : 0;
            matched += left.IsContent[i] && partners[i] >= 0 ? 1 : 0;
            run = partners[i] < 0 ? 0 : i > 0 && partners[i] == partners[i - 1] + 1 ? run + 1 : 1;
            adjacent += run > 1 ? 1 : 0;
            longest = Math.Max(longest, run);
        }

        foreach (bool isContent in right.IsContent)
            rightContent += isContent ? 1 : 0;
        features[0] = MathF.Log(1 + longest);
        features[1] = adjacent / (float)Math.Max(1, Math.Min(left.Words.Length, right.Words.Length));
        features[2] = MathF.Log(1 + Math.Min(leftContent, rightContent) - matched);
        features[3] = MathF.Log(1 + Math.Max(leftContent, rightContent) - matched);
        features[4] = matched / (float)Math.Max(1, Math.Max(leftContent, rightContent));
    }

    private static HashSet<string> Numbers(DocumentReading reading) =>
        [.. Enumerable.Range(0, reading.Tokens.Count).Where(i => reading.Tokens.Kinds[i] == TokenKind.Number || reading.Tokens.Has(i, WordTraits.Cardinal)).Select(i => reading.Tokens[i].ToString())];

    private static HashSet<int> Capitalised(DocumentReading reading) =>
        [.. Enumerable.Range(1, Math.Max(0, reading.Tokens.Count - 1)).Where(i => (reading.Tokens.Shapes[i] & TokenShape.Capitalised) != 0 && !reading.Tokens.Has(i, WordTraits.Function)).Select(i => reading.Tokens.Lemmas[i])];
}
