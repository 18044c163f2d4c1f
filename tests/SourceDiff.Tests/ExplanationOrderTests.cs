using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Tests;

public sealed class ExplanationOrderTests
{
    private const string First = "The mill burned for two\n days and Cole Arden, 52, left.", Second = "Cole Arden, 54, says that it burned for three days.";

    [TestCase("The ages of Cole Arden differ: “54” and “52”.", "52", "54", "The ages of Cole Arden differ: “52” and “54”.")]
    [TestCase("The ages of Cole Arden differ: “52” and “54”.", "52", "54", "The ages of Cole Arden differ: “52” and “54”.")]
    [TestCase("The durations differ: “three days” and “two days”.", "two\n days", "three days", "The durations differ: “two days” and “three days”.")]
    [TestCase("The certainty differs: spoken (“says that”) and stated (“The mill burned…”).", "The mill burned for", "says that", "The certainty differs: stated (“The mill burned…”) and spoken (“says that”).")]
    [TestCase("“Arden, 54” and “Cole Arden, 52” are forms of one name.", "Cole Arden, 52", "Arden, 54", "“Cole Arden, 52” and “Arden, 54” are forms of one name.")]
    [TestCase("It is credited to second and to first.", "The mill", "Cole", "It is credited to first and to second.")]
    [TestCase("One denies what the other states: “says” against “left”.", "left", "says", "One denies what the other states: “left” against “says”.")]
    [TestCase("The quotations differ: “three” and “two”.", "two\n days", "three days", "The quotations differ: “two” and “three”.")]
    [TestCase("One quotes part of what the other quotes.", "left", "says", "One quotes part of what the other quotes.")]
    [TestCase("“and” and “and” and nothing.", "left", "says", "“and” and “and” and nothing.")]
    public void Restore_Sides_StandInTheOrderOfThePositions(string explanation, string words, string otherWords, string expected)
    {
        ImmutableArray<Position> positions = [new("first", [Cite("a", First, words)]), new("second", [Cite("b", Second, otherWords)])];

        Assert.That(ExplanationOrder.Restore(explanation, positions, id => id == "a" ? First : Second), Is.EqualTo(expected));
    }

    [Test]
    public void Compare_Swapped_ExplainsTheOtherWayRound()
    {
        Document one = new("one", "Twelve people were killed when a ferry sank off Norrland on Monday."), other = new("other", "A ferry sank off Norrland on Monday and 14 people were killed.");
        var comparer = SourceComparer.Create();

        Assert.That(comparer.Compare([one, other]).Discrepancies.Single().Explanation, Does.EndWith("“Twelve” and “14”."));
        Assert.That(comparer.Compare([other, one]).Discrepancies.Single().Explanation, Does.EndWith("“14” and “Twelve”."));
    }

    private static Citation Cite(string id, string text, string words) =>
        new(id, new TextSpan(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length));
}
