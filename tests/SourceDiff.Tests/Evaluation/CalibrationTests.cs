using SourceDiff.Evaluation.Fitting;

namespace SourceDiff.Tests.Evaluation;

public sealed class CalibrationTests
{
    [Test]
    public void Fit_OfLogitsThatPromiseTooMuch_GivesTheShareThatIsLinked()
    {
        // At a logit of 2 half are linked, at -2 one in ten.
        List<(double, bool)> data = [.. Repeat(2, true, 50), .. Repeat(2, false, 50), .. Repeat(-2, true, 10), .. Repeat(-2, false, 90)];

        var calibration = Calibration.Fit(data);

        Assert.That(1 / (1 + Math.Exp(-(2 * calibration.Slope + calibration.Offset))), Is.EqualTo(0.5).Within(1e-6));
        Assert.That(1 / (1 + Math.Exp(-(-2 * calibration.Slope + calibration.Offset))), Is.EqualTo(0.1).Within(1e-6));
    }

    [Test]
    public void Apply_ScalesEveryWeightAndMovesTheBias() =>
        Assert.That(new Calibration(2, 0.5).Apply([1, -3]), Is.EqualTo(new[] { 2.5f, -6f }));

    [Test]
    public void ReliabilityTable_OfPerfectProbabilities_HasNoError()
    {
        using var output = new StringWriter();

        ReliabilityTable.Write(output, [(0.25, true), (0.25, false), (0.25, false), (0.25, false)]);

        Assert.That(output.ToString(), Does.Contain("| 0.20–0.30 | 4 | 0.250 | 0.250 |").And.Contain("calibration error 0.0000"));
    }

    private static IEnumerable<(double, bool)> Repeat(double logit, bool isLinked, int times) => Enumerable.Repeat((logit, isLinked), times);
}
