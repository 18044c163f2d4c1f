using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Tests;

public class OtherValuesTests
{
    private const string Text = "nine, 12, twelve people, at least 120";

    [TestCase("It changed: “nine” and “12”.", "nine|12", "It changed: “nine” and “12”.")]
    [TestCase("It changed: “nine” and “12”.", "nine|12|at least 120", "It changed: “nine” and “12”. Others give “at least 120”.")]
    [TestCase("It changed: “120” and “nine”.", "nine|12|twelve people", "It changed: “120” and “nine”. Others give “12” and “twelve people”.")]
    public void Add_ValuesThatAreNotQuoted_NamesThem(string explanation, string values, string expected)
    {
        ImmutableArray<Position> positions = [.. values.Split('|').Select(value => new Position("value of " + value, [Cite(value)]))];

        Assert.That(OtherValues.Add(explanation, positions, _ => Text), Is.EqualTo(expected));
    }

    [TestCase("It changed: “12” and “nine”.", "nine|12|at least 120", "It changed: “nine”, then “12”, at last “at least 120”.")]
    [TestCase("It changed: “12” and “nine”.", "nine|nine|12", "It changed: “nine” and “12”.")]
    [TestCase("It changed.", "nine|12|at least 120", "It changed. Others give “nine”, “12” and “at least 120”.")]
    public void InTime_Values_AreToldFromTheOldestToTheNewest(string explanation, string values, string expected)
    {
        ImmutableArray<Position> positions = [.. values.Split('|').Select(value => new Position("value of " + value, [Cite(value)]))];

        Assert.That(OtherValues.InTime(explanation, positions, _ => Text), Is.EqualTo(expected));
    }

    private static Citation Cite(string words)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return new Citation("a", new TextSpan(start, start + words.Length));
    }
}
