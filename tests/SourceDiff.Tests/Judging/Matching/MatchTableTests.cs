using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Matching;

/// <summary>Grid or table, what was put side by side is found again, until two other documents come.</summary>
public class MatchTableTests
{
    private static readonly DocumentReading Reading = SourceComparer.Create().Read(new Document("a", "The pier burned for two hours.\n\nNobody was hurt.\n\nIt reopens in May."));

    [TestCase(3)]
    [TestCase(5_000)]
    public void Find_WhatWasAdded_IsFoundInItsPlaceAlone(int passages)
    {
        var table = new MatchTable();
        table.Begin(passages, passages);
        PassageMatch one = Match(0, 2), other = Match(2, 1);
        table.Add(0, 2, one);
        table.Add(2, 1, other);

        Assert.That(table.Find(0, 2), Is.SameAs(one));
        Assert.That(table.Find(2, 1), Is.SameAs(other));
        Assert.That(table.Find(1, 2), Is.Null);
    }

    [TestCase(3)]
    [TestCase(5_000)]
    public void Fill_TwoOfOnePlace_TakesTheFirst(int passages)
    {
        var table = new MatchTable();
        table.Begin(passages, passages);
        PassageMatch first = Match(1, 1), second = Match(1, 1);
        table.Fill([first, second]);

        Assert.That(table.IsFilled, Is.True);
        Assert.That(table.Find(1, 1), Is.SameAs(first));
    }

    [TestCase(3, 5_000)]
    [TestCase(5_000, 3)]
    public void Begin_OtherDocuments_ForgetsAll(int before, int after)
    {
        var table = new MatchTable();
        table.Begin(before, before);
        table.Fill([Match(1, 1)]);
        table.Begin(after, after);

        Assert.That(table.IsFilled, Is.False);
        Assert.That(table.Find(1, 1), Is.Null);
    }

    private static PassageMatch Match(int left, int right) => new(PassageSides.Of(Reading)[left], PassageSides.Of(Reading)[right], Reading, Reading);
}
