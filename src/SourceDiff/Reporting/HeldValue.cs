using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>One value as it is shown: words of the texts, and the documents that hold it.</summary>
/// <param name="Words">The words of the first document that holds it.</param>
/// <param name="DocumentIds">Every document that holds it.</param>
/// <param name="First">The first of its positions.</param>
internal sealed record HeldValue(string Words, List<string> DocumentIds, Position First)
{
    /// <summary>
    /// The values of a finding: "3", "three" and "Three" are one, whatever they count, and so are dates in the same words.
    /// Compatible values with one range differ in what they say, so only their words join them.
    /// </summary>
    public static List<HeldValue> Of(ReportOutline outline, ImmutableArray<Position> positions, Aspect aspect, Relation relation)
    {
        var values = new List<HeldValue>(positions.Length);
        for (int i = 0; i < positions.Length; i++)
        {
            var position = positions[i];
            string words = WordsOf(outline, positions, i, aspect);
            var known = values.Find(value => value.Words.Equals(words, StringComparison.OrdinalIgnoreCase)
                || (relation != Relation.Compatible && value.First.Range is { } range && range == position.Range));
            if (known is null)
                values.Add(new HeldValue(words, [.. position.DocumentIds], position));
            else
                known.DocumentIds.AddRange(position.DocumentIds);
        }

        return values;
    }

    /// <summary>Of two quotations, the parts that differ; otherwise, and where one only adds words, all words.</summary>
    private static string WordsOf(ReportOutline outline, ImmutableArray<Position> positions, int index, Aspect aspect)
    {
        var citation = positions[index].Citations[0];
        var words = outline.Evidence.Words(citation);
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
