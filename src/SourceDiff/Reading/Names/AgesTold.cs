using SourceDiff.Model;

namespace SourceDiff.Reading.Names;

/// <summary>The ages that a document tells, to be found by place and by years. Made when all ages have been read; O(facts).</summary>
internal sealed class AgesTold
{
    /// <summary>In text order.</summary>
    private readonly List<AgeFact> _ages = [];

    /// <summary>By years, the ages that are told of somebody, in text order.</summary>
    private readonly Dictionary<double, List<AgeFact>> _ofSomebody = [];

    public AgesTold(ReadingContext context)
    {
        foreach (var fact in context.FactsSoFar)
        {
            if (fact is AgeFact age)
                _ages.Add(age);
        }

        _ages.Sort(static (one, other) => one.Span.CompareTo(other.Span));
        foreach (var age in _ages)
        {
            if (age.Entity < 0 && age.SubjectSpan.IsEmpty)
                continue;
            if (!_ofSomebody.TryGetValue(age.Years.Nominal, out var equal))
                _ofSomebody.Add(age.Years.Nominal, equal = []);
            equal.Add(age);
        }
    }

    /// <summary>The years of the last age that stands within some words; 0 where none does.</summary>
    public double YearsIn(TextSpan words)
    {
        int low = 0, high = _ages.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _ages[middle].Span.Start < words.Start ? (middle + 1, high) : (low, middle);
        }

        double years = 0;
        for (; low < _ages.Count && _ages[low].Span.Start < words.End; low++)
            years = words.Contains(_ages[low].Span) ? _ages[low].Years.Nominal : years;
        return years;
    }

    /// <summary>The first age of so many years that is told of somebody, where it ends before a place of the text.</summary>
    public AgeFact? FirstBefore(double years, int position) =>
        _ofSomebody.TryGetValue(years, out var equal) && equal[0].Span.End <= position ? equal[0] : null;
}
