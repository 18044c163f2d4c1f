using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>One value as it is shown: words of the texts, and the documents that hold it.</summary>
/// <param name="Words">The words of the first document that holds it.</param>
/// <param name="DocumentIds">Every document that holds it.</param>
/// <param name="Positions">The positions that it stands for, one at least.</param>
internal sealed record HeldValue(string Words, List<string> DocumentIds, List<Position> Positions)
{
    /// <summary>The first of its positions.</summary>
    public Position First => Positions[0];

    /// <summary>
    /// The values of a finding: "3", "three" and "Three" are one, whatever they count, and so are dates in the same words.
    /// Compatible values with one range differ in what they say, so only their words join them.
    /// </summary>
    public static List<HeldValue> Of(ReportOutline outline, ImmutableArray<Position> positions, Aspect aspect, Relation relation)
    {
        // Two forms of a name whose first mentions read alike differ in the fuller ones: those are shown.
        bool alike = relation == Relation.Compatible && aspect is Aspect.Name or Aspect.Place && AreWordedAlike(outline, positions);
        var values = new List<HeldValue>(positions.Length);
        for (int i = 0; i < positions.Length; i++)
        {
            var position = positions[i];
            string words = alike ? position.Value : WordsOf(outline, positions, i, aspect);
            var known = values.Find(value => (aspect == Aspect.Attribution ? AreOneName(value.Words, words) : value.Words.Equals(words, StringComparison.OrdinalIgnoreCase))
                || (relation != Relation.Compatible && value.First.Range is { } range && range == position.Range));
            if (known is null)
                values.Add(new HeldValue(words, [.. position.DocumentIds], [position]));
            else
                known.Take(position);
        }

        return values;
    }

    /// <summary>"Ada J. Berg" and "Ada J Berg" are one speaker, as house styles go.</summary>
    private static bool AreOneName(string one, string other) =>
        one.Replace(".", "", StringComparison.Ordinal).Equals(other.Replace(".", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    private static bool AreWordedAlike(ReportOutline outline, ImmutableArray<Position> positions)
    {
        var first = outline.Evidence.Words(positions[0].Citations[0]);
        foreach (var position in positions)
        {
            if (!outline.Evidence.Words(position.Citations[0]).Equals(first, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return positions.Length > 1;
    }

    private void Take(Position position)
    {
        DocumentIds.AddRange(position.DocumentIds);
        Positions.Add(position);
    }

    /// <summary>Of two quotations, the parts that differ; otherwise, and where one only adds words, all words.</summary>
    private static string WordsOf(ReportOutline outline, ImmutableArray<Position> positions, int index, Aspect aspect)
    {
        // The words of a credit or a doubt are a cue and a statement, and say less than what they come to.
        if (aspect is Aspect.Attribution or Aspect.Certainty && positions[index].Value is { Length: > 0 } value)
            return value;
        var words = outline.Evidence.Words(outline.Evidence.TellingOf(positions[index], aspect));
        if (aspect != Aspect.Quotation || positions.Length != 2)
            return words.ToString();
        var other = outline.Evidence.Words(positions[1 - index].Citations[0]);
        string text = words.ToString();
        var whole = new TextSpan(0, words.Length);
        var differing = DifferingParts.Of(text, whole, other);
        bool isPart = differing[0] != whole && DifferingParts.Of(other.ToString(), new TextSpan(0, other.Length), words)[0] != new TextSpan(0, other.Length);
        return isPart ? string.Join(" … ", differing.Select(span => span.In(text).ToString())) : text;
    }
}
