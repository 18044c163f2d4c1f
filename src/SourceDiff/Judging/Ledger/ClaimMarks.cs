using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Tells the same of two apart that no name tells apart: "a Danish diver drowned", "a Polish diver drowned". A passage that tells of another than the medoid, or
/// than most do, leaves, where one document knows of both: sources that each know of one may disagree about the same, and stay. O(tokens of
/// the claim), and of all documents where two are told.
/// </summary>
internal sealed class ClaimMarks(PassageNumbers numbers)
{
    /// <summary>The share of the passages that must tell of one for the others to tell of another.</summary>
    private const double MinShare = 0.5;

    private readonly List<List<Mark>> _told = [];
    private readonly List<Mark>?[] _ofPassage = new List<Mark>?[numbers.Count];
    private readonly List<Mark>?[] _known = new List<Mark>?[numbers.Readings.Count];

    /// <summary>Takes out of a claim what tells of others; the medoid, which comes first, stays.</summary>
    public void Refine(List<(int Place, double Similarity)> star)
    {
        _told.Clear();
        foreach (var (place, _) in star)
            _told.Add(MarksOf(place));
        for (int i = star.Count - 1; i > 0; i--)
        {
            if (_told[i].Exists(mark => IsOfAnother(mark, _told[i]) && !(mark.IsOfPeople && NamesPerson(star[i].Place))))
            {
                star.RemoveAt(i);
                _told.RemoveAt(i);
            }
        }
    }

    private bool IsOfAnother(Mark mark, List<Mark> told) =>
        Most(mark.Series) is { } most && !told.Contains(most) && AreKnownApart(mark, most);

    /// <summary>The one of a sort that the medoid alone tells of, or most of those that tell of any, the first in alphabetical order.</summary>
    private Mark? Most(string series)
    {
        // Of models the medoid is of one; who takes part in a happening may be of several countries.
        if (series != Mark.People && _told[0].FindAll(mark => mark.Series == series) is [var only])
            return only;
        Mark? most = null;
        int support = Math.Max(1, (int)Math.Ceiling(MinShare * _told.Count) - 1);
        foreach (var told in _told)
        {
            foreach (var mark in told)
            {
                if (mark.Series != series)
                    continue;
                int holding = _told.FindAll(other => other.Contains(mark)).Count;
                if (holding > support || (holding == support && most is { } other && string.CompareOrdinal(mark.Value, other.Value) < 0))
                    (most, support) = (mark, holding);
            }
        }

        return most;
    }

    /// <summary>Who is named is told apart by the name.</summary>
    private bool NamesPerson(int place)
    {
        foreach (var fact in numbers.Readings[numbers.DocumentOf(place)].FactsOf(numbers[place].Index))
        {
            if (fact is NameFact { Entity.Kind: EntityKind.Person })
                return true;
        }

        return false;
    }

    private bool AreKnownApart(Mark one, Mark other)
    {
        for (int document = 0; document < _known.Length; document++)
        {
            var known = _known[document] ??= Known(document);
            if (known.Contains(one) && known.Contains(other))
                return true;
        }

        return false;
    }

    private List<Mark> MarksOf(int place)
    {
        if (_ofPassage[place] is { } found)
            return found;
        found = [];
        Marks.Read(numbers.Readings[numbers.DocumentOf(place)], numbers[place], found);
        return _ofPassage[place] = found;
    }

    private List<Mark> Known(int document)
    {
        var known = new List<Mark>();
        foreach (var passage in numbers.Readings[document].Passages)
            Marks.Read(numbers.Readings[document], passage, known);
        return known;
    }
}
