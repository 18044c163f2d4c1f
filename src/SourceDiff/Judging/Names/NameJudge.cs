using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>Compares the names of people, organisations and works.</summary>
internal sealed class NameJudge : IFactJudge
{
    /// <summary>The least strength of the slot at which another name is a discrepancy; names of one first word need less.</summary>
    private const double SlotGate = 0.42;

    /// <summary>Two names of one place in a sentence that a letter tells apart may still be two people's.</summary>
    private const double AlikeConfidence = 0.55;

    /// <summary>Two bodies may have done the same, as people seldom do.</summary>
    private const double BodyConfidence = 0.55;

    private const double IdentifiedConfidence = 0.6;

    private static readonly Rule Same = new("SD0601", Aspect.Name, Severity.Low, "Same name",
        "Both name the same person, organisation or work. Example: “Ana Brandt” in both.");

    private static readonly Rule Form = new("SD0602", Aspect.Name, Severity.Low, "Forms of one name",
        "One uses a longer form, an acronym or another romanisation of the name. Example: “Ana Brandt” and “Ana K. Brandt”; “the Harbour Safety Board” and “HSB”.");

    private static readonly Rule Different = new("SD0603", Aspect.Name, Severity.High, "Different names",
        "Both report the same happening and put different names in the same place of it: the first names agree and the last do not, or the reverse. Example: “Ana Brandt said” and “Ana Moreau said”.");

    private static readonly Rule Spelling = new("SD0604", Aspect.Name, Severity.Low, "Name spelt differently",
        "Both name the same person or organisation, and one word of the name is spelt differently. Example: “Jon Hale” and “John Hale”.");

    private static readonly ExplanationForm SameForm = new("Both name {subject}.");

    private static readonly ExplanationForm FormForm = new("{left} and {right} are forms of one name.");

    private static readonly Rule Another = new("SD0605", Aspect.Name, Severity.High, "Another name in the same place",
        "Both report the same in nearly the same words, with two people or bodies in the same place of it whose names share nothing and whom the other document does not know. Example: “was driven by Ana Brandt” and “was driven by Ole Moreau”.");

    /// <summary>Told by <see cref="Doers.DoerJudge"/>, which compares who did what only one does.</summary>
    public static readonly Rule Doer = new("SD0606", Aspect.Name, Severity.High, "Another name for who did it",
        "Both name who did to one thing what only one does, and these are two people. Example: “Ana Brandt, who proposed the motion” and “Moreau, who brought the motion”.");

    public IReadOnlyList<Rule> Rules { get; } = [Same, Form, Different, Spelling, Another, Doer];

    public void Judge(JudgingContext context)
    {
        foreach (var link in EntityVerdicts.Linked(context, isPlace: false))
        {
            bool same = link.Likeness == NameLikeness.Same;
            if (!same && !ToldForms.AreTold(link, context.Entities.Left.Form(link.LeftEntity), context.Entities.Right.Form(link.RightEntity)))
                continue;
            var (one, other) = same || !AreWordedAlike(context, link) ? (link.Left, link.Right)
                : (context.Entities.Left.FullestSide(link.LeftEntity), context.Entities.Right.FullestSide(link.RightEntity));
            context.Report(new Verdict(same ? Same : Form, same ? Relation.Agrees : Relation.Compatible, one, other, same ? 0.97 : 0.88,
                same ? SameForm : FormForm, context.Texts)
            {
                Subject = link.Left.Value,
            });
        }

        foreach (var clash in EntityVerdicts.Clashing(context, isPlace: false))
        {
            if (clash.Strength < SlotGate)
            {
                context.ReportNotComparable("names without a common context");
                continue;
            }

            bool spelling = clash.Comparison.IsSpelling;
            var left = context.Entities.Left.Side(clash.Left);
            var right = context.Entities.Right.Side(clash.Right);
            context.Report(new Verdict(spelling ? Spelling : Different, Relation.Conflicts, left, right,
                spelling ? 0.8 : Calibration.Discrepancy(clash.Strength, SlotGate),
                spelling ? $"The name is spelt differently: {left.Value} and {right.Value}." : $"The names differ: {left.Value} and {right.Value}."));
        }

        foreach (var (left, right) in SpeltAlike.Find(context))
        {
            context.Report(new Verdict(Spelling, Relation.Conflicts, context.Entities.Left.Side(left.Entity.Index, left.Span), context.Entities.Right.Side(right.Entity.Index, right.Span),
                AlikeConfidence, $"The name is spelt differently: {left.Entity.Name} and {right.Entity.Name}."));
        }

        foreach (var (left, right, strength) in OtherNames.Find(context, isPlace: false))
        {
            context.Report(new Verdict(Another, Relation.Conflicts, context.Entities.Left.Side(left.Entity.Index, left.Span), context.Entities.Right.Side(right.Entity.Index, right.Span),
                Calibration.Discrepancy(strength, SlotGate), $"The names differ: {left.Entity.Name} and {right.Entity.Name}."));
        }

        foreach (var (left, right) in OtherBodies.Find(context))
            Report(context, left, right, BodyConfidence);
        if (IdentifiedPeople.Differing(context) is { } people)
            Report(context, people.Left, people.Right, IdentifiedConfidence);
    }

    private static void Report(JudgingContext context, NameFact left, NameFact right, double confidence)
    {
        if (!context.IsTold(context.Left.Tokens.IndexAt(left.Span.Start), context.Right.Tokens.IndexAt(right.Span.Start)))
        {
            context.Report(new Verdict(Another, Relation.Conflicts, context.Entities.Left.Side(left.Entity.Index, left.Span), context.Entities.Right.Side(right.Entity.Index, right.Span),
                confidence, $"The names differ: {left.Entity.Name} and {right.Entity.Name}."));
        }
    }

    /// <summary>Whether both documents name it in the same words first: "the Herons", by which one means the Port Elm Herons.</summary>
    private static bool AreWordedAlike(JudgingContext context, EntityLink link) =>
        link.Left.Span.In(context.Left.Document.Text).Equals(link.Right.Span.In(context.Right.Document.Text), StringComparison.OrdinalIgnoreCase);
}
