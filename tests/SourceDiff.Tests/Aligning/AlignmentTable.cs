using System.Globalization;
using System.Text;
using SourceDiff.Aligning;
using SourceDiff.Model;

namespace SourceDiff.Tests.Aligning;

/// <summary>Aligns two texts and prints what was aligned, one row an alignment: kind, left passages, right passages.</summary>
internal static class AlignmentTable
{
    private static readonly SourceComparer Comparer = SourceComparer.Create();

    public static Alignment[] Align(string left, string right, double minimum = 0.5) =>
        [.. new PassageAligner(LogisticSimilarity.Fitted, minimum).Align(Read("left", left), Read("right", right), CancellationToken.None)];

    public static DocumentReading Read(string id, string text) => Comparer.Read(new Document(id, text));

    public static string Of(string left, string right, double minimum = 0.5)
    {
        var table = new StringBuilder();
        foreach (var alignment in Align(left, right, minimum))
            table.Append(CultureInfo.InvariantCulture, $"{alignment.Kind} {Numbers(alignment.Left)} = {Numbers(alignment.Right)}\n");
        return table.ToString();
    }

    /// <summary>The edits of the only alignment: <c>[left|right]</c> each.</summary>
    public static string Edits(string left, string right)
    {
        var edits = Align(left, right, 0.01).Single().Edits;
        return string.Join(' ', edits.Select(edit => $"[{edit.Left.In(left)}|{edit.Right.In(right)}]"));
    }

    private static string Numbers(AlignedSide side) => string.Join('+', side.Passages.Select(passage => passage.Index));
}
