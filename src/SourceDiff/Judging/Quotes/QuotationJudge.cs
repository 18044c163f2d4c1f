using SourceDiff.Model;

namespace SourceDiff.Judging.Quotes;

/// <summary>Compares words given as somebody's own, wherever they stand: the words themselves are the context.</summary>
internal sealed class QuotationJudge : IFactJudge
{
    /// <summary>A long text quotes more, but every pair is looked at; the first quotations carry the news.</summary>
    private const int MaxQuotations = 200;

    /// <summary>Fewer words ("too late") are found in other quotations by chance.</summary>
    private const int MinFragment = 3;

    /// <summary>So many words in common, and two people did not say the same by chance.</summary>
    private const int MinWords = 6;

    /// <summary>The share of the words in common from which on two people are said to have said the same.</summary>
    private const double SameUtterance = 0.85;

    /// <summary>Papers cut what is quoted, and do not always show it.</summary>
    private const double CutConfidence = 0.7;

    /// <summary>A "the" or "that" more: some editors ask which was said, others never do.</summary>
    private const double SmoothedConfidence = 0.45;

    private const double PhraseConfidence = 0.65;

    /// <summary>Who says a thing twice words it twice.</summary>
    private const double RetoldConfidence = 0.5;

    private const double OtherSpeakerConfidence = 0.75;

    /// <summary>Less in common will do where neither document knows the other's speaker.</summary>
    private const double RetoldUtterance = 0.7;

    private const int RetoldWords = 8;

    private const double LooseSpeakerConfidence = 0.6;

    /// <summary>Nor is it told that one person said both.</summary>
    private const double UnnamedConfidence = 0.45;

    private static readonly Rule Same = new("SD0901", Aspect.Quotation, Severity.Low, "Same quotation",
        "Both quote the same words, but for case and marks. Example: “We will rebuild” in both.");

    private static readonly Rule Shortened = new("SD0902", Aspect.Quotation, Severity.Low, "Quotation shortened",
        "One quotes part of what the other quotes and changes no word. Example: “We will rebuild the pier by May” and “rebuild the pier”.");

    private static readonly Rule Altered = new("SD0903", Aspect.Quotation, Severity.High, "Quotation altered",
        "Both quote the same utterance, and words of it differ or are left out in the middle without a mark; the explanation shows which. Example: “we will rebuild it” and “we may rebuild it”.");

    private static readonly Rule OtherSpeaker = new("SD0904", Aspect.Attribution, Severity.High, "Same words, another speaker",
        "Both quote the same words and name different people as having said them. Example: “We will rebuild,” Brandt said; “We will rebuild,” Moreau said.");

    public IReadOnlyList<Rule> Rules { get; } = [Same, Shortened, Altered, OtherSpeaker];

    /// <summary>What each document quotes; kept as long as its reading.</summary>
    private static readonly ReadingTable<List<(QuotationFact Fact, QuoteSignature Signature)>> Quotations = new(QuotationsOf);

    public void Judge(JudgingContext context)
    {
        var lefts = Quotations.Of(context.Left);
        var rights = Quotations.Of(context.Right);
        if (lefts.Count == 0 || rights.Count == 0)
            return;
        var bestOfLeft = new Partner[lefts.Count];
        var bestOfRight = new Partner[rights.Count];
        for (int i = 0; i < lefts.Count; i++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            for (int j = 0; j < rights.Count; j++)
            {
                if (!QuoteSignature.MayBeOne(lefts[i].Signature, rights[j].Signature))
                    continue;
                var comparison = QuoteComparison.Of(context.Left.Tokens, lefts[i].Fact.Span, context.Right.Tokens, rights[j].Fact.Span);
                if (comparison.Likeness == QuoteLikeness.Different || !IsOneUtterance(context, lefts[i].Fact, rights[j].Fact, comparison)
                    || (comparison.Likeness == QuoteLikeness.Shortened && Math.Min(lefts[i].Signature.Words, rights[j].Signature.Words) < MinFragment))
                    continue;
                if (bestOfLeft[i].IsNone || IsCloser(comparison, bestOfLeft[i].Comparison))
                    bestOfLeft[i] = new Partner(j, comparison);
                if (bestOfRight[j].IsNone || IsCloser(comparison, bestOfRight[j].Comparison))
                    bestOfRight[j] = new Partner(i, comparison);
            }
        }

        for (int i = 0; i < lefts.Count; i++)
        {
            if (!bestOfLeft[i].IsNone && !IsRepeated(bestOfLeft[i], bestOfRight[bestOfLeft[i].Index]))
                Report(context, lefts[i].Fact, rights[bestOfLeft[i].Index].Fact, bestOfLeft[i].Comparison);
        }

        JudgeRetold(context, lefts, bestOfLeft, rights, bestOfRight);

        // One long quotation may be several short ones elsewhere.
        for (int j = 0; j < rights.Count; j++)
        {
            if (!bestOfRight[j].IsNone && bestOfLeft[bestOfRight[j].Index].Index != j && !IsRepeated(bestOfRight[j], bestOfLeft[bestOfRight[j].Index]))
                Report(context, lefts[bestOfRight[j].Index].Fact, rights[j].Fact, bestOfRight[j].Comparison);
        }
    }

    /// <summary>Quotations without a partner, of one person, that say one thing in other words.</summary>
    private static void JudgeRetold(JudgingContext context, List<(QuotationFact Fact, QuoteSignature Signature)> lefts, Partner[] bestOfLeft, List<(QuotationFact Fact, QuoteSignature Signature)> rights, Partner[] bestOfRight)
    {
        for (int i = 0; i < lefts.Count; i++)
        {
            for (int j = 0; bestOfLeft[i].IsNone && j < rights.Count; j++)
            {
                if (!bestOfRight[j].IsNone || Math.Min(lefts[i].Signature.Words, rights[j].Signature.Words) < MinFragment || !QuoteSpeakers.MayBeOne(context, lefts[i].Fact, rights[j].Fact) || !RetoldQuotes.Are(context.Left.Tokens, lefts[i].Fact.Span, context.Right.Tokens, rights[j].Fact.Span))
                    continue;
                var comparison = new QuoteComparison(QuoteLikeness.Retold, 1, lefts[i].Fact.Span, rights[j].Fact.Span);
                Report(context, lefts[i].Fact, rights[j].Fact, comparison);
                bestOfRight[j] = new Partner(i, comparison);
                bestOfLeft[i] = new Partner(j, comparison);
            }
        }
    }

    /// <summary>Whether a quotation that is told otherwise here is told in the same words at another place: then nobody altered it.</summary>
    private static bool IsRepeated(Partner one, Partner other) =>
        one.Comparison.Likeness > QuoteLikeness.Shortened && other.Comparison.Likeness == QuoteLikeness.Identical;

    private static List<(QuotationFact Fact, QuoteSignature Signature)> QuotationsOf(DocumentReading reading)
    {
        var quotations = new List<(QuotationFact, QuoteSignature)>();
        foreach (var fact in reading.Facts)
        {
            if (fact is QuotationFact quotation && quotations.Count < MaxQuotations)
                quotations.Add((quotation, QuoteSignature.Of(reading.Tokens, quotation.Span)));
        }

        return quotations;
    }

    private static bool IsCloser(QuoteComparison one, QuoteComparison other) =>
        one.Likeness != other.Likeness ? one.Likeness < other.Likeness : one.Shared > other.Shared;

    /// <summary>Two people do not say the same in nearly the same words; of a few words it must be told that one said them, and in one report.</summary>
    private static bool IsOneUtterance(JudgingContext context, QuotationFact left, QuotationFact right, QuoteComparison comparison) => comparison.Likeness switch
    {
        QuoteLikeness.Phrase => QuoteSpeakers.AreOne(context, left, right),
        QuoteLikeness.Altered => comparison.Shared >= SameUtterance || !QuoteSpeakers.AreTwo(context, left, right) || IsRetoldOfAnother(context, left, right, comparison),
        _ => true,
    };

    private static void Report(JudgingContext context, QuotationFact left, QuotationFact right, QuoteComparison comparison)
    {
        var (rule, relation, confidence) = comparison.Likeness switch
        {
            QuoteLikeness.Identical => (Same, Relation.Agrees, 0.98),
            QuoteLikeness.Shortened => (Shortened, Relation.Compatible, 0.9),
            QuoteLikeness.Smoothed => (Altered, Relation.Conflicts, SmoothedConfidence),
            QuoteLikeness.Cut => (Altered, Relation.Conflicts, CutConfidence),
            QuoteLikeness.Phrase => (Altered, Relation.Conflicts, PhraseConfidence),
            QuoteLikeness.Retold => (Altered, Relation.Conflicts, QuoteSpeakers.AreOne(context, left, right) ? RetoldConfidence : UnnamedConfidence),
            _ => (Altered, Relation.Conflicts, Math.Round(0.6 + (0.35 * Math.Max(0, comparison.Shared - 0.6) / 0.4), 3)),
        };
        string speaker = left.Speaker >= 0 ? context.Left.Entities[left.Speaker].Name : right.Speaker >= 0 ? context.Right.Entities[right.Speaker].Name : "";
        bool two = (comparison.Likeness != QuoteLikeness.Shortened || Words(context, left, right) >= MinWords) && QuoteSpeakers.AreTwo(context, left, right);
        bool loose = two && comparison.Likeness == QuoteLikeness.Altered && comparison.Shared < SameUtterance;
        if (!loose)
            context.Report(new Verdict(rule, relation, VerdictSide.Of(left), VerdictSide.Of(right), confidence, Explain(context, comparison)) { Subject = speaker });
        if (two)
        {
            var one = QuoteSpeakers.Side(context.Left, context.Entities.Left, left);
            var other = QuoteSpeakers.Side(context.Right, context.Entities.Right, right);
            context.Report(new Verdict(OtherSpeaker, Relation.Conflicts, one, other, loose ? LooseSpeakerConfidence : OtherSpeakerConfidence,
                loose ? $"Nearly the same words are given to {one.Value} and to {other.Value}." : $"The same words are given to {one.Value} and to {other.Value}."));
        }
    }

    /// <summary>Long enough, and most of it: what two people whom the other document does not know are said to have said, one of them did.</summary>
    private static bool IsRetoldOfAnother(JudgingContext context, QuotationFact left, QuotationFact right, QuoteComparison comparison) =>
        comparison.Shared >= RetoldUtterance && Words(context, left, right) >= RetoldWords && QuoteSpeakers.AreStrangers(context, left, right);

    /// <summary>The words of the shorter quotation.</summary>
    private static int Words(JudgingContext context, QuotationFact left, QuotationFact right) =>
        Math.Min(QuoteSignature.Of(context.Left.Tokens, left.Span).Words, QuoteSignature.Of(context.Right.Tokens, right.Span).Words);

    private static string Explain(JudgingContext context, QuoteComparison comparison) => comparison.Likeness switch
    {
        QuoteLikeness.Identical => "Both quote the same words.",
        QuoteLikeness.Shortened => "One quotes part of what the other quotes.",
        _ when comparison.LeftChange.IsEmpty => $"The quotation has {Wording.Quote(context.Right, comparison.RightChange)} added.",
        _ when comparison.RightChange.IsEmpty => $"The quotation has {Wording.Quote(context.Left, comparison.LeftChange)} added.",
        _ => $"The quotations differ: {Wording.Quote(context.Left, comparison.LeftChange)} and {Wording.Quote(context.Right, comparison.RightChange)}.",
    };

    /// <summary>The quotation of the other document that is closest.</summary>
    private readonly record struct Partner(int Index, QuoteComparison Comparison)
    {
        public bool IsNone => Comparison.Likeness == QuoteLikeness.Different;
    }
}
