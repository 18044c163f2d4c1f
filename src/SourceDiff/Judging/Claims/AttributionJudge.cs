using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>Compares to whom the same statement is credited: the same source, another one, or nobody.</summary>
internal sealed class AttributionJudge : IFactJudge
{
    /// <summary>The share of what is credited that the other passage must say for it to be the same statement.</summary>
    private const double MinShared = 0.5;

    /// <summary>Fewer words in common are a topic, not a statement.</summary>
    private const int MinWords = 3;

    /// <summary>So many words make one statement of two long ones, though one of them gives a figure more or leaves out half.</summary>
    private const int ManyWords = 6;

    private const double ManyWordsShare = 0.4;

    /// <summary>The share of what the two sources are credited with that the other must be, too, on average, to be the same statement by two.</summary>
    private const double MinMutual = 0.6;

    /// <summary>From so much in common on, it is one statement, and two people cannot both be the one who made it.</summary>
    private const double SameStatement = 0.7;

    private const int SameStatementWords = 7;

    /// <summary>Nearly every word of it: then a short statement will do.</summary>
    private const double Verbatim = 0.9;

    /// <summary>Two people do say the same now and then.</summary>
    private const double ConflictConfidence = 0.8;

    private const double CompatibleConfidence = 0.9;

    /// <summary>The share of what the other article says between the first and the last word of the statement that must be of it: words met by chance lie wide apart.</summary>
    private const double MinDensity = 0.45;

    /// <summary>What stands between quotation marks is somebody's wording: the other article must say most of it, or it says something else.</summary>
    private const double MinQuoted = 0.67;

    internal const string OwnVoice = "the article itself";

    private static readonly Rule Same = new("SD1001", Aspect.Attribution, Severity.Low, "Same source",
        "Both credit the same statement to the same source. Example: “police said” and “according to police”.");

    private static readonly Rule Drift = new("SD1002", Aspect.Attribution, Severity.Medium, "Attribution drift",
        "One credits the statement to a source and the other states it in its own voice. Example: “the bridge was unsafe, the union said” and “the bridge was unsafe”.");

    private static readonly Rule OtherSource = new("SD1003", Aspect.Attribution, Severity.Low, "Credited to other sources",
        "Both credit the same statement, each to a source of its own; both may have said it. Example: “the mayor said” and “a spokesman said”.");

    private static readonly Rule OtherSpeaker = new("SD1004", Aspect.Attribution, Severity.Medium, "Same statement, another speaker",
        "Both credit the same statement, in nearly the same words, to a person by name, and these are two people. Example: “the car was chased for 15 minutes, Sheriff Brandt said” and “… Deputy Moreau said”.");

    public IReadOnlyList<Rule> Rules { get; } = [Same, Drift, OtherSource, OtherSpeaker];

    public void Judge(JudgingContext context)
    {
        var drifts = new SourceDrifts();
        var lefts = FactTable<AttributionFact>.Of(context.Left);
        var rights = FactTable<AttributionFact>.Of(context.Right);
        foreach (var match in context.Matches)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            foreach (var passage in match.LeftSide.Passages)
            {
                foreach (var left in lefts.In(passage.Index))
                    JudgeLeft(context, match, left, drifts);
            }

            foreach (var passage in match.RightSide.Passages)
            {
                foreach (var right in rights.In(passage.Index))
                {
                    if (CreditedWords.Of(context, match, right, isLeft: false) is var words && IsStatement(words)
                        && CreditedWords.CreditOf(context.Left, match.LeftSide, words.Found.Span) is null)
                        AddDrift(context.Right, context.Left, match.LeftSide, right, isLeft: false, words, drifts);
                }
            }
        }

        drifts.Report(context, Drift);
    }

    private static void JudgeLeft(JudgingContext context, PassageMatch match, AttributionFact left, SourceDrifts drifts)
    {
        var words = CreditedWords.Of(context, match, left, isLeft: true);
        if (!IsStatement(words))
            return;
        if (CreditedWords.CreditOf(context.Right, match.RightSide, words.Found.Span) is not { } right)
        {
            AddDrift(context.Left, context.Right, match.RightSide, left, isLeft: true, words, drifts);
            return;
        }

        if (Sources.AreOne(context, left, right))
            Report(context, Same, Relation.Agrees, left, right, 0.9, $"Both credit it to {left.Source}.");
        else if (Sources.IsNamed(left) && Sources.IsNamed(right) && Sources.CanSpeak(context.Left, left) && Sources.CanSpeak(context.Right, right))
            JudgeOthers(context, match, left, right, words.Found);
    }

    private static void JudgeOthers(JudgingContext context, PassageMatch match, AttributionFact left, AttributionFact right, Counterpart found)
    {
        double back = CreditedWords.Of(context, match, right, isLeft: false).Found.Share;
        double shared = (found.Share + back) / 2;
        if (shared < (found.Words >= ManyWords ? MinShared : MinMutual))
            return;
        // Whose a quotation is has been told of the quotation.
        if (context.IsTold(context.Left.Tokens.IndexAt(left.SourceSpan.Start), context.Right.Tokens.IndexAt(right.SourceSpan.Start), Aspect.Attribution))
            return;
        bool conflict = shared >= SameStatement && Math.Min(found.Share, back) >= MinShared && found.Words >= (shared >= Verbatim ? MinWords + 1 : SameStatementWords) && Sources.AreOthers(context, left, right);
        Report(context, conflict ? OtherSpeaker : OtherSource, conflict ? Relation.Conflicts : Relation.Compatible, left, right, Math.Round(shared * (conflict ? ConflictConfidence : CompatibleConfidence), 3),
            conflict ? $"The same statement is credited to {Sources.Name(left)} and to {Sources.Name(right)}." : $"It is credited to {Sources.Name(left)} and to {Sources.Name(right)}.");
    }

    private static bool IsStatement(CreditedWords words) =>
        (words.Found.Share >= MinShared && words.Found.Words >= MinWords) || (words.Found.Share >= ManyWordsShare && words.Found.Words >= ManyWords && words.HasPredicate);

    /// <summary>What is credited to somebody here and stated by the other article itself.</summary>
    private static void AddDrift(DocumentReading reading, DocumentReading other, AlignedSide side, AttributionFact credit, bool isLeft, CreditedWords words, SourceDrifts drifts)
    {
        bool many = words.Found.Words >= ManyWords || (words.Found.Share >= Verbatim && words.Found.Words >= MinWords);
        if (!Sources.IsNamed(credit) || Density(other, words) < MinDensity || (credit.IsQuoted && words.Found.Share < MinQuoted))
            return;
        if ((words.HasPredicate || many) && (many || !words.HasOtherNumber) && Sources.CanSpeak(reading, credit) && !CreditedWords.IsSomebodys(other, side, words.Found.Span))
            drifts.Add(new SourceDrift(credit, isLeft, words.Found.Span, words.Found.Share));
    }

    /// <summary>The share of the content words that the other article says there which the credited statement has, too.</summary>
    private static double Density(DocumentReading other, CreditedWords words)
    {
        var (first, end) = SlotSimilarity.Tokens(other.Tokens, words.Found.Span);
        int content = 0;
        for (int i = first; i < end; i++)
            content += PassageMatch.IsContent(other.Tokens, i) ? 1 : 0;
        return content == 0 ? 0 : Math.Min(1, (double)words.Found.Words / content);
    }

    private static void Report(JudgingContext context, Rule rule, Relation relation, AttributionFact left, AttributionFact right, double confidence, string explanation) =>
        context.Report(new Verdict(rule, relation, VerdictSide.Of(left), VerdictSide.Of(right), confidence, explanation));
}
