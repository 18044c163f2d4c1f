using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Tests.Reporting;

/// <summary>What an editor has to decide on, and what stands with the agreements.</summary>
public class ReportOutlineTests
{
    [TestCase(Aspect.Name, Severity.Low, ExpectedResult = true, TestName = "forms of one name")]
    [TestCase(Aspect.Date, Severity.Low, ExpectedResult = true, TestName = "a day told more exactly")]
    [TestCase(Aspect.Quotation, Severity.Low, ExpectedResult = false, TestName = "a quotation cut may lose its doubt")]
    [TestCase(Aspect.Certainty, Severity.Medium, ExpectedResult = false, TestName = "how sure they are")]
    public bool IsShared_CompatibleWords(Aspect aspect, Severity severity) => ReportOutline.IsShared(Compatible(aspect, severity, null, null));

    [TestCase(5000, 5000, 4500, 5500, ExpectedResult = true, TestName = "rounded")]
    [TestCase(10, 10, 9.66, 9.66, ExpectedResult = true, TestName = "ten kilometres, six miles")]
    [TestCase(600, 600, 700, 700, ExpectedResult = false, TestName = "two amounts")]
    [TestCase(15, 15, 12, double.PositiveInfinity, ExpectedResult = false, TestName = "a bound")]
    public bool IsShared_CompatibleAmounts(double low, double high, double otherLow, double otherHigh) =>
        ReportOutline.IsShared(Compatible(Aspect.Quantity, Severity.Low, new Interval(low, high), new Interval(otherLow, otherHigh)));

    private static Agreement Compatible(Aspect aspect, Severity severity, Interval? one, Interval? other) =>
        new("SD9902", aspect, Relation.Compatible, [new("one", [new Citation("a", new TextSpan(0, 1))]) { Range = one }, new("other", [new Citation("b", new TextSpan(0, 1))]) { Range = other }])
        {
            Severity = severity,
        };
}
