using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Tests.Reporting;

/// <summary>What a finding is about, as an editor would ask it.</summary>
public class FindingTitleTests
{
    [TestCase(Aspect.Quantity, Relation.Conflicts, "people killed", ExpectedResult = "people killed")]
    [TestCase(Aspect.Quantity, Relation.Conflicts, "", ExpectedResult = "number")]
    [TestCase(Aspect.Date, Relation.Conflicts, "the port reopened", ExpectedResult = "when: the port reopened")]
    [TestCase(Aspect.Duration, Relation.Compatible, "the port stays closed", ExpectedResult = "how long: the port stays closed")]
    [TestCase(Aspect.Money, Relation.Supersedes, "the city paid", ExpectedResult = "how much: the city paid")]
    [TestCase(Aspect.Attribution, Relation.Compatible, "the valve failed", ExpectedResult = "who says it: the valve failed")]
    [TestCase(Aspect.Certainty, Relation.Compatible, "the valve failed", ExpectedResult = "how sure: the valve failed")]
    [TestCase(Aspect.Certainty, Relation.Conflicts, "Brandt", ExpectedResult = "how sure: Brandt")]
    [TestCase(Aspect.Polarity, Relation.Conflicts, "the valve failed", ExpectedResult = "whether it is so: the valve failed")]
    [TestCase(Aspect.Age, Relation.Conflicts, "Ada Berg", ExpectedResult = "age of Ada Berg")]
    [TestCase(Aspect.Role, Relation.Compatible, "Ada Berg", ExpectedResult = "role of Ada Berg")]
    [TestCase(Aspect.Quotation, Relation.Conflicts, "Ada Berg", ExpectedResult = "quotation of Ada Berg")]
    [TestCase(Aspect.Name, Relation.Conflicts, "Ada Berg", ExpectedResult = "name")]
    [TestCase(Aspect.Event, Relation.Supersedes, "Ada Berg", ExpectedResult = "Ada Berg")]
    [TestCase(Aspect.Event, Relation.Conflicts, "", ExpectedResult = "what happened")]
    public string Of_Finding_AsksInPlainWords(Aspect aspect, Relation relation, string subject)
    {
        var positions = System.Collections.Immutable.ImmutableArray.Create(new Position("x", [new Citation("a", new TextSpan(0, 1))]));
        return FindingTitle.Of(relation == Relation.Compatible
            ? new Agreement("SD9999", aspect, relation, positions) { Subject = subject }
            : new Discrepancy("SD9999", aspect, relation, positions) { Subject = subject });
    }
}
