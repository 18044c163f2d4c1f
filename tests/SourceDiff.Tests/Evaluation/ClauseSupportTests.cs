using SourceDiff.Evaluation.Predicting;
using SourceDiff.Model;

namespace SourceDiff.Tests.Evaluation;

public sealed class ClauseSupportTests
{
    private static readonly SourceComparer Comparer = SourceComparer.Create();

    [TestCase("The council did not approve the harbour plan.", "The council approved the harbour plan.", nameof(ClauseSupport.Denied))]
    [TestCase("The council may approve the harbour plan.", "The council approved the harbour plan.", nameof(ClauseSupport.Unsettled))]
    [TestCase("Brenner Foods sued the port authority on Monday.", "The port authority sued Brenner Foods on Monday.", nameof(ClauseSupport.Exchanged))]
    [TestCase("Brenner Foods inspected the port authority on Monday.", "Brenner Foods sued the port authority on Monday.", nameof(ClauseSupport.PredicatesReplaced))]
    [TestCase("The council rejected the harbour plan.", "The council approved the harbour plan.", nameof(ClauseSupport.StandsOpposed))]
    [TestCase("The harbour plan was approved by the council.", "The council approved the harbour plan.", nameof(ClauseSupport.SubjectsKept))]
    public void Clause_ComparedWithItsPremise_CountsWhatDiffers(string premise, string hypothesis, string counted) =>
        Assert.That(Count(premise, hypothesis, counted), Is.GreaterThan(0));

    [Test]
    public void Clause_OfItself_IsKeptWhole([Values(nameof(ClauseSupport.Denied), nameof(ClauseSupport.Unsettled), nameof(ClauseSupport.Exchanged), nameof(ClauseSupport.PredicatesNew), nameof(ClauseSupport.StandsOpposed), nameof(ClauseSupport.SubjectsOther))] string counted) =>
        Assert.That(Count("The council did not approve the harbour plan.", "The council did not approve the harbour plan.", counted), Is.Zero);

    private static int Count(string premise, string hypothesis, string counted)
    {
        var left = Comparer.Read(new Document("left", premise));
        var right = Comparer.Read(new Document("right", hypothesis));
        return (int)typeof(ClauseSupport).GetProperty(counted)!.GetValue(new ClauseSupport(left, right, new WordPlaces(left, right)))!;
    }
}
