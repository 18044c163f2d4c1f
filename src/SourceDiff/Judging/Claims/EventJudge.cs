using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Opposites;
using SourceDiff.Judging.Questions;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>Compares what is said to have happened: the predicates of aligned passages and who takes part.</summary>
internal sealed class EventJudge : IFactJudge
{
    /// <summary>Fewer words in common make two sentences of one topic, not two reports of one happening.</summary>
    private const int MinMatched = 2;

    /// <summary>
    /// Below it two sentences share words and are reports of two things: of 46 told on article_pairs annotators list nine.
    /// </summary>
    private const double MinConfidence = 0.75;

    /// <summary>So much in common around two predicates makes one happening, told alike.</summary>
    private const double SameStrength = 0.5;

    /// <summary>What is still to come is not told like what is done.</summary>
    private const double OtherMood = 0.45;

    private static readonly Rule Same = new("SD1301", Aspect.Event, Severity.Medium, "Same happening",
        "Both report the same happening with the same predicate and participants, whatever the wording around it. Example: “the minister ordered the fleet to halt” and “the fleet was ordered to halt by the minister”.");

    private static readonly Rule Reworded = new("SD1302", Aspect.Event, Severity.Low, "Same happening in other words",
        "Both report the same happening and word it differently, or one says more of it. Example: “crews put the fire out” and “the fire was brought under control”.");

    private static readonly Rule Scope = new("SD1304", Aspect.Event, Severity.Medium, "Scope differs",
        "Both report the same happening, and one says of “all”, “any” or “every” something else than the other. Example: “to stop all flights” and “to stop all training”.");

    private static readonly Rule Contrary = new("SD1303", Aspect.Event, Severity.High, "Cannot both have happened",
        "In clauses with the same words around them, the verbs exclude each other. Example: “was acquitted of fraud” and “was convicted of fraud”; “will stay on as chair” and “is stepping down as chair”.");

    private static readonly Rule Swapped = new("SD1305", Aspect.Event, Severity.High, "Who did it to whom",
        "Both report the same happening with the same two participants, and each says that the other one did it. Example: “the union sued the board” and “the board sued the union”.");

    private static readonly Rule Degree = new("SD1306", Aspect.Event, Severity.Medium, "Done, or nearly done",
        "Both report the same happening, and one says that it nearly happened. Example: “the barn was destroyed” and “the barn was nearly destroyed”.");

    private static readonly Rule Opposite = new("SD1307", Aspect.Event, Severity.High, "Opposite accounts",
        "Both speak of the same people or things and tell of them what excludes each other, in other words or in other places of the text. Example: “nobody will be laid off, Brandt said” and “Brandt announced that 40 jobs would go”.");

    private static readonly Rule Open = new("SD1308", Aspect.Certainty, Severity.Medium, "Open, or settled",
        "One says that nobody knows or tells whether something is so, or what its cause, source or motive is, who it was, or how the hurt are; the other says that it is, or that it is not, or tells it. Example: “it was unclear whether Brandt would appeal” and “Brandt will appeal, his lawyer said”.");

    private static readonly Rule Elsewhere = new("SD1311", Aspect.Place, Severity.Medium, "At places that exclude each other",
        "Both speak of the same people or things and put them at places that exclude each other: on land or at sea, at home or abroad. Example: “the quake struck inland” and “the earthquake struck off the coast”.");

    private static readonly Rule Stage = new(Stages.RuleId, Aspect.Event, Severity.Medium, "Later stage of a case",
        "Both tell of one case, and it has gone further in one than in the other: somebody is sought, held, tried, found guilty or sentenced; or one says that a step is still to come, and the other tells of it. Example: “police are searching for the gunman” and “Brandt was arrested on Sunday”.");

    private static readonly Rule Fate = new("SD1312", Aspect.Event, Severity.High, "What became of somebody",
        "Both tell of one person, and the one knows more of what became of him: he was hurt and has died, or was missing and has been found. Example: “Brandt was in critical condition” and “Brandt died on Friday”.");

    private static readonly Rule Planned = new("SD1313", Aspect.Certainty, Severity.Medium, "Still to come, or done",
        "Both tell of one deed, one as planned or expected, the other as done; the later of two dated articles supersedes the other. Example: “the airline plans to buy 12 jets” and “the airline has bought 12 jets”.");

    private static readonly ExplanationForm QuotedForm = new("Both report it: {left} and {right}.");

    public IReadOnlyList<Rule> Rules { get; } = [Same, Reworded, Contrary, Scope, Swapped, Degree, Opposite, Open, Stage, Elsewhere, Fate, Planned];

    public void Judge(JudgingContext context)
    {
        foreach (var match in context.Matches)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (match.Matched < MinMatched)
                continue;
            Judge(context, match);
            ContraryVerbs.Judge(context, match, Contrary);
            ScopeComparison.Judge(context, match, Scope);
            EventParts.Judge(context, match, Swapped, Degree);
            PlannedOrDone.Judge(context, match, Planned);
        }

        Fates.Judge(context, Fate);
        OppositeAccounts.Judge(context, Opposite, Elsewhere, Open, Stage);
        AnsweredQuestions.Judge(context, Open);
    }

    private static void Judge(JudgingContext context, PassageMatch match)
    {
        double confidence = Confidence(match);
        var (left, right, strength) = Best(context, match, out bool isDenied);
        // What one of them denies is not told alike, whatever else the sentences share.
        if (left is null && isDenied)
        {
            context.ReportNotComparable("told by one, denied by the other");
            return;
        }

        if (confidence < MinConfidence)
        {
            context.ReportNotComparable("next to nothing told by both");
            return;
        }

        if (left is not null && right is not null)
        {
            bool same = strength >= SameStrength;
            context.Report(new Verdict(same ? Same : Reworded, same ? Relation.Agrees : Relation.Compatible,
                new VerdictSide(left.Span, left.Predicate), new VerdictSide(right.Span, right.Predicate), confidence,
                QuotedForm, context.Texts, left.PredicateSpan));
            return;
        }

        var one = match.LeftSide.Passages[0];
        var other = match.RightSide.Passages[0];
        bool alike = match.Alignment?.Kind is AlignmentKind.Verbatim or AlignmentKind.NearVerbatim;
        context.Report(new Verdict(alike ? Same : Reworded, alike ? Relation.Agrees : Relation.Compatible, new VerdictSide(one.Span, "reported"), new VerdictSide(other.Span, "reported"),
            confidence, alike ? "Both report it in nearly the same words." : "Both report it, each in its own words."));
    }

    /// <summary>The two events whose predicates stand for each other with the most in common around them.</summary>
    private static (EventFact? Left, EventFact? Right, double Strength) Best(JudgingContext context, PassageMatch match, out bool isDenied)
    {
        isDenied = false;
        var lefts = EventHeads.Of(context.Left);
        var rights = EventHeads.Of(context.Right);
        (EventFact? Left, EventFact? Right, double Strength) best = default;
        foreach (var leftPassage in match.LeftSide.Passages)
        {
            foreach (var (left, head) in lefts.In(leftPassage.Index))
            {
                int partner = head < 0 ? -1 : match.RightOf(head);
                if (partner < 0 || rights.At(match.RightSide, context.Right.Tokens.Starts[partner]) is not { } right)
                    continue;
                // Two nouns name a happening that the passages tell something of; what they tell is in their verbs.
                if (left.IsNominal && right.IsNominal)
                    continue;
                if (DenialTable.IsNegated(context.Left, leftPassage.Index, head) != DenialTable.IsNegated(context.Right, right.Passage, partner))
                {
                    isDenied = true;
                    continue;
                }

                double strength = SlotSimilarity.Measure(context, match, left.PredicateSpan, right.PredicateSpan) * (PlannedOrDone.Differ(context, left, head, right, partner) ? OtherMood : 1);
                if (strength > best.Strength)
                    best = (left, right, strength);
            }
        }

        return best;
    }

    private static double Confidence(PassageMatch match) =>
        Math.Round(Math.Clamp(0.5 + (0.3 * match.Agreement) + (0.2 * (match.Alignment?.Similarity ?? 0)), 0.5, 0.98), 3);
}
