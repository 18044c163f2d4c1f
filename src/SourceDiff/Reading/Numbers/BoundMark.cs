using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>What the words around a number say of how exact it is; the marks are the values of <c>bounds.tsv</c>.</summary>
internal static class BoundMark
{
    /// <summary>
    /// How far "about" and "nearly" reach, as a share of the number. Newsrooms round to two leading digits: the true
    /// figures behind rounded ones lie within a tenth.
    /// </summary>
    private const double Near = 0.1;

    private const string After = "post";

    public static bool IsAfter(string mark) => mark.StartsWith(After, StringComparison.Ordinal);

    public static Amount Apply(string mark, double value)
    {
        if (IsAfter(mark))
            mark = mark[After.Length..];
        double reach = Math.Max(Math.Abs(value) * Near, value == Math.Truncate(value) && value is > 1 and < 10 ? 0.5 : 0);
        return mark switch
        {
            ">" => new Amount(value, new Interval(value, double.PositiveInfinity, LowOpen: true), Approximation.MoreThan),
            ">=" => new Amount(value, new Interval(value, double.PositiveInfinity), Approximation.AtLeast),
            "<" => new Amount(value, new Interval(double.NegativeInfinity, value, HighOpen: true), Approximation.LessThan),
            "<=" => new Amount(value, new Interval(double.NegativeInfinity, value), Approximation.AtMost),
            "<~" => new Amount(value, new Interval(value - reach, value, HighOpen: true), Approximation.LessThan),
            ">~" => new Amount(value, new Interval(value, value + reach, LowOpen: true), Approximation.MoreThan),
            "~" => new Amount(value, new Interval(value - reach, value + reach), Approximation.Approximate),
            _ => Amount.Exactly(value),
        };
    }

    /// <summary>The mark of two together: a bound is stronger than "about", which is how "at least about 50" is meant.</summary>
    public static string Join(string outer, string inner) => outer.Length == 0 || (outer == "~" && inner.Length > 0) ? inner : outer;
}
