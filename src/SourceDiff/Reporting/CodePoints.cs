namespace SourceDiff.Reporting;

/// <summary>Positions of a text in Unicode code points, as the Web counts, from those in UTF-16 code units, as .NET does.</summary>
internal sealed class CodePoints
{
    private readonly List<int> _pairs = [];

    /// <summary>Finds the surrogate pairs of <paramref name="text"/>: O(n) once; half a pair counts as one code point.</summary>
    public CodePoints(string text)
    {
        for (int i = text.AsSpan().IndexOfAnyInRange('\ud800', '\udbff'); i >= 0 && i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
                _pairs.Add(i++);
        }
    }

    /// <summary>The number of code points before the code unit at <paramref name="index"/>: O(log pairs).</summary>
    public int Before(int index)
    {
        int pairs = _pairs.BinarySearch(index);
        return index - (pairs >= 0 ? pairs : ~pairs);
    }
}
