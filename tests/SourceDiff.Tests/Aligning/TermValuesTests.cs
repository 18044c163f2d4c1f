using SourceDiff.Aligning;
using SourceDiff.Reading;

namespace SourceDiff.Tests.Aligning;

public sealed class TermValuesTests
{
    [TestCase("7", 0)]
    [TestCase("300", 0)]
    [TestCase("42", 1)]
    [TestCase("1,004", 3)]
    [TestCase("0.05", 0)]
    [TestCase("3.14", 2)]
    [TestCase("123456789012", 6)]
    [TestCase("dozen", 0)]
    public void SignificantDigits_OfNumber_AreThoseBeyondTheFirst(string number, int digits) =>
        Assert.That(TermValues.SignificantDigits(number), Is.EqualTo(digits));

    [TestCase("5,000", "5000", true)]
    [TestCase("twelve", "12", true)]
    [TestCase("12", "21", false)]
    [TestCase("Monday", "Tuesday", false)]
    public void Values_InTwoSpellings_AreEqualWhenTheyMeanTheSame(string one, string other, bool equal)
    {
        var left = Tokenizer.Tokenize(one, one.Length);
        var right = Tokenizer.Tokenize(other, other.Length);

        Assert.That(TermValues.IsValue(left, 0) && TermValues.IsValue(right, 0), Is.True);
        Assert.That(TermValues.ValueOf(left, 0) == TermValues.ValueOf(right, 0), Is.EqualTo(equal));
    }
}
