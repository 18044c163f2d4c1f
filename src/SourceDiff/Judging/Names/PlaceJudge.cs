using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>Compares the places that both documents name.</summary>
internal sealed class PlaceJudge : IFactJudge
{
    /// <summary>Places vary in scale (a street, its town, its country): only nearly the same words make one slot.</summary>
    private const double SlotGate = 0.72;

    /// <summary>A slip of the pen shows itself; a street may be long.</summary>
    private const double SpellingGate = 0.62;

    /// <summary>The strength at which half of the places that share no word are other places; see <see cref="OtherNames"/>.</summary>
    private const double AnotherGate = 0.5;

    private static readonly Rule Same = new("SD0701", Aspect.Place, Severity.Low, "Same place",
        "Both name the same place. Example: “in Lower Kestrel” in both.");

    private static readonly Rule Form = new("SD0702", Aspect.Place, Severity.Low, "Forms of one place",
        "One names the place more fully. Example: “Kestrel Valley” and “Lower Kestrel Valley”.");

    private static readonly Rule Different = new("SD0703", Aspect.Place, Severity.Medium, "Different places",
        "Both put the same happening, in nearly the same words, at places whose names differ in one word. Example: “near Port Amsel” and “near Port Orlen”.");

    private static readonly Rule OtherEnd = new("SD0704", Aspect.Place, Severity.Medium, "From or to another place",
        "Both tell of one journey or transport, and name other places where it began or ended; neither place is named in the other text. Example: “a train from Port Amsel” and “the train from Orlen”.");

    private static readonly Rule Another = new("SD0705", Aspect.Place, Severity.Medium, "Another place for the same",
        "Both report the same in nearly the same words, at two places whose names share nothing and of which the other document does not know. Example: “was arrested in Amsel” and “was arrested in Orlen”.");

    private static readonly Rule Spelling = new("SD0706", Aspect.Place, Severity.Low, "Place name spelt differently",
        "Both name the same place, and one word of its name is spelt differently. Example: “near Halvik” and “near Halvick”.");

    private static readonly Rule OtherSite = new("SD0707", Aspect.Place, Severity.Medium, "Another site",
        "Both tell of a house of one kind, the only one in either, and put it at places unknown to the other. Example: “the civil hospital at Amsel” and “a private clinic in Orlen”.");

    private static readonly Rule OtherNumber = new("SD0708", Aspect.Place, Severity.Medium, "Another number of the same",
        "Both tell of one thing that a number names, the only one of its kind in either, and give it two numbers. Example: “left from gate 5” and “waited at gate 15”.");

    private static readonly Rule OtherOccasion = new("SD0709", Aspect.Place, Severity.Medium, "Born, died or arrested elsewhere",
        "Both say where one person was born, died, was arrested or married, and these are two places or two kinds of place. Example: “died at her villa” and “has died in hospital”; “was born in Amsel” and “born in Orlen”.");

    private const double OccasionConfidence = 0.65;

    private const double SiteConfidence = 0.6;

    private const double JourneyConfidence = 0.65;

    private const double SpellingConfidence = 0.8;

    private static readonly ExplanationForm SameForm = new("Both name {subject}.");

    private static readonly ExplanationForm FormForm = new("{left} and {right} are forms of one place name.");

    private static readonly Rule OtherHome = new("SD0710", Aspect.Place, Severity.Medium, "Of another town",
        "Both say which town one person is of, and these are two, neither named in the other text. Example: “Ana Brandt, 34, of Amsel” and “the Orlen baker Ana Brandt”.");

    private const double HomeConfidence = 0.55;

    private const double OuterConfidence = 0.6;

    /// <summary>The rest of the passages may tell something else.</summary>
    private const double AnchoredConfidence = 0.55;

    private static readonly Rule OtherDirection = new("SD0711", Aspect.Place, Severity.Medium, "In another direction",
        "Both put something at a distance from one place, and in directions that exclude each other. Example: “40 km south of Amsel” and “25 miles west of Amsel”.");

    public IReadOnlyList<Rule> Rules { get; } = [Same, Form, Different, OtherEnd, Another, Spelling, OtherSite, OtherNumber, OtherOccasion, OtherHome, OtherDirection];

    public void Judge(JudgingContext context)
    {
        foreach (var link in EntityVerdicts.Linked(context, isPlace: true))
        {
            bool same = link.Likeness == NameLikeness.Same;
            context.Report(new Verdict(same ? Same : Form, same ? Relation.Agrees : Relation.Compatible, link.Left, link.Right, same ? 0.95 : 0.85,
                same ? SameForm : FormForm, context.Texts)
            {
                Subject = link.Left.Value,
            });
        }

        foreach (var clash in EntityVerdicts.Clashing(context, isPlace: true))
        {
            bool spelling = clash.Comparison.IsSpelling;
            if (clash.Strength < (spelling ? SpellingGate : SlotGate))
                continue;
            var left = context.Entities.Left.Side(clash.Left);
            var right = context.Entities.Right.Side(clash.Right);
            if (spelling)
            {
                context.Report(new Verdict(Spelling, Relation.Conflicts, left, right, SpellingConfidence, $"The name of the place is spelt differently: {left.Value} and {right.Value}."));
                continue;
            }

            context.Report(new Verdict(Different, Relation.Conflicts, left, right,
                Calibration.Discrepancy(clash.Strength, SlotGate), $"The places differ: {left.Value} and {right.Value}."));
        }

        foreach (var (left, right) in JourneyEnds.Differing(context))
        {
            context.Report(new Verdict(OtherEnd, Relation.Conflicts, context.Entities.Left.Side(left.Entity.Index, left.Span), context.Entities.Right.Side(right.Entity.Index, right.Span),
                JourneyConfidence, $"The way leads from or to other places: {left.Entity.Name} and {right.Entity.Name}."));
        }

        foreach (var (left, right) in SitePlaces.Differing(context))
        {
            context.Report(new Verdict(OtherSite, Relation.Conflicts, context.Entities.Left.Side(left.Entity.Index, left.Span), context.Entities.Right.Side(right.Entity.Index, right.Span),
                SiteConfidence, $"The places differ: {left.Entity.Name} and {right.Entity.Name}."));
        }

        foreach (var (left, right) in HomePlaces.Differing(context))
            ReportPlaces(context, OtherHome, left, right, HomeConfidence, "They are said to be of other towns");
        foreach (var (left, right) in OuterPlaces.Differing(context))
            ReportPlaces(context, Another, left, right, OuterConfidence, "One place is put in two");
        foreach (var (left, right) in OccasionPlaces.Differing(context))
        {
            string one = Wording.Of(context.Left, left.Span), other = Wording.Of(context.Right, right.Span);
            context.Report(new Verdict(OtherOccasion, Relation.Conflicts, new VerdictSide(left.Span, one), new VerdictSide(right.Span, other), OccasionConfidence, $"The places differ: {one} and {other}."));
        }

        foreach (var (left, right) in NumberedComparison.Differing(context))
        {
            string one = Wording.Of(context.Left, left.Span), other = Wording.Of(context.Right, right.Span);
            context.Report(new Verdict(OtherNumber, Relation.Conflicts, new VerdictSide(left.Span, one), new VerdictSide(right.Span, other), SiteConfidence, $"The numbers of the same differ: {one} and {other}."));
        }

        foreach (var (left, right) in Bearings.Differing(context))
        {
            string one = Wording.Of(context.Left, left.Span), other = Wording.Of(context.Right, right.Span);
            context.Report(new Verdict(OtherDirection, Relation.Conflicts, new VerdictSide(left.Span, one), new VerdictSide(right.Span, other), SiteConfidence, $"The directions differ: {one} and {other}."));
        }

        foreach (var (left, right, strength) in OtherNames.Find(context, isPlace: true))
        {
            context.Report(new Verdict(Another, Relation.Conflicts, context.Entities.Left.Side(left.Entity.Index, left.Span), context.Entities.Right.Side(right.Entity.Index, right.Span),
                Calibration.Discrepancy(strength, AnotherGate), $"The places differ: {left.Entity.Name} and {right.Entity.Name}."));
        }

        foreach (var (left, right) in AnchoredPlaces.Find(context))
        {
            if (!context.IsTold(context.Left.Tokens.IndexAt(left.Span.Start), context.Right.Tokens.IndexAt(right.Span.Start)))
                ReportPlaces(context, Another, left, right, AnchoredConfidence, "The places differ");
        }
    }

    private static void ReportPlaces(JudgingContext context, Rule rule, NameFact left, NameFact right, double confidence, string explanation) =>
        context.Report(new Verdict(rule, Relation.Conflicts, context.Entities.Left.Side(left.Entity.Index, left.Span), context.Entities.Right.Side(right.Entity.Index, right.Span),
            confidence, $"{explanation}: {left.Entity.Name} and {right.Entity.Name}."));
}
