using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// Groups the alignments of all pairs into claims. A claim is a star: one passage, its medoid, with every passage aligned
/// with it; passages that only share a neighbour are not chained. The strongest medoids choose first. O(a log a).
/// </summary>
internal static class ClaimGrouper
{
    public static ImmutableArray<Claim> Group(IReadOnlyList<DocumentReading> readings, IReadOnlyList<JudgingContext> pairs)
    {
        var order = new Dictionary<string, int>(readings.Count, StringComparer.Ordinal);
        foreach (var reading in readings)
            order[reading.Document.Id] = order.Count;
        var neighbours = Neighbours(pairs, order);
        var medoids = new List<(double Weight, (int Document, int Passage) Place)>(neighbours.Count);
        foreach (var (place, around) in neighbours)
        {
            double weight = 0;
            foreach (var (_, similarity) in around)
                weight += similarity;
            medoids.Add((weight, place));
        }

        medoids.Sort(static (x, y) => x.Weight != y.Weight ? y.Weight.CompareTo(x.Weight) : x.Place.CompareTo(y.Place));
        var taken = new HashSet<(int, int)>();
        var claims = new List<((int, int) First, Claim Claim)>();
        foreach (var (_, medoid) in medoids)
        {
            if (Star(medoid, neighbours, taken) is { } star)
                claims.Add((star[0], Build(readings, medoid, star)));
        }

        claims.Sort(static (x, y) => x.First.CompareTo(y.First));
        return [.. claims.Select(claim => claim.Claim)];
    }

    private static Dictionary<(int Document, int Passage), List<((int Document, int Passage) Place, double Similarity)>> Neighbours(
        IReadOnlyList<JudgingContext> pairs, Dictionary<string, int> order)
    {
        var neighbours = new Dictionary<(int, int), List<((int, int), double)>>();
        foreach (var pair in pairs)
        {
            foreach (var alignment in pair.Alignments)
            {
                foreach (var left in alignment.Left.Passages)
                {
                    foreach (var right in alignment.Right.Passages)
                    {
                        var one = (order[alignment.Left.DocumentId], left.Index);
                        var other = (order[alignment.Right.DocumentId], right.Index);
                        Add(neighbours, one, other, alignment.Similarity);
                        Add(neighbours, other, one, alignment.Similarity);
                    }
                }
            }
        }

        return neighbours;
    }

    private static void Add(Dictionary<(int, int), List<((int, int), double)>> neighbours, (int, int) one, (int, int) other, double similarity)
    {
        if (!neighbours.TryGetValue(one, out var around))
            neighbours.Add(one, around = []);
        around.Add((other, similarity));
    }

    /// <summary>The medoid with its free neighbours, in the order of the documents; <c>null</c> when it is taken or left alone.</summary>
    private static List<(int Document, int Passage)>? Star((int, int) medoid,
        Dictionary<(int Document, int Passage), List<((int Document, int Passage) Place, double Similarity)>> neighbours, HashSet<(int, int)> taken)
    {
        if (taken.Contains(medoid))
            return null;
        var star = new List<(int Document, int Passage)> { medoid };
        foreach (var (place, _) in neighbours[medoid])
        {
            if (!taken.Contains(place) && !star.Contains(place))
                star.Add(place);
        }

        if (star.Count < 2)
            return null;
        foreach (var place in star)
            taken.Add(place);
        star.Sort();
        return star;
    }

    private static Claim Build(IReadOnlyList<DocumentReading> readings, (int Document, int Passage) medoid, List<(int Document, int Passage)> star)
    {
        var silent = ImmutableArray.CreateBuilder<string>();
        for (int i = 0; i < readings.Count; i++)
        {
            if (!star.Exists(place => place.Document == i))
                silent.Add(readings[i].Document.Id);
        }

        return new Claim(At(medoid), [.. star.Select(At)], silent.ToImmutable());

        Citation At((int Document, int Passage) place) =>
            new(readings[place.Document].Document.Id, readings[place.Document].Passages[place.Passage].Span);
    }
}
