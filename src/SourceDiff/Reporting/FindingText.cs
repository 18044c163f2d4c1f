using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>Writes one finding for a terminal: headline, the words of every side, explanation, rule.</summary>
internal static class FindingText
{
    /// <summary>The most wordings of one value.</summary>
    private const int MostExcerpts = 4;

    public static void Write(TerminalOutput terminal, ReportOutline outline, Finding finding, int number)
    {
        string label = $"{number.ToString(CultureInfo.InvariantCulture),3}  ";
        string indent = new(' ', label.Length);
        terminal.Write(HeadlineOf(outline, finding), label, indent, TextStyle.Dim);
        foreach (var excerpts in outline.Evidence.OfEach(finding))
            WriteExcerpts(terminal, outline, excerpts, indent);

        if (finding.Explanation.Length > 0)
            terminal.Write(new StyledText().Add(finding.Explanation), indent);
        foreach (var told in outline.Within(finding).Prepend(finding))
        {
            terminal.Write(new StyledText().Add(
                $"{told.RuleId} {ReportOutline.NameOf(told.Aspect)} · {ReportOutline.NameOf(told.Severity)} severity · {ReportOutline.Percent(told.Confidence)} confidence{ValuesOf(outline, told)}", TextStyle.Dim), indent);
        }
    }

    /// <summary>The first sentence of each document that holds the value; what dozens hold in other words is counted.</summary>
    private static void WriteExcerpts(TerminalOutput terminal, ReportOutline outline, List<Excerpt> excerpts, string indent)
    {
        var groups = SharedExcerpt.Group([.. excerpts.DistinctBy(excerpt => excerpt.DocumentId)], outline.Labels);
        int shown = groups.Count > MostExcerpts + 1 ? MostExcerpts : groups.Count;
        foreach (var group in groups.Take(shown))
            ExcerptText.Write(terminal, outline, group, indent, ExcerptText.UsualLines);
        int more = excerpts.Count - groups.Take(shown).Sum(group => group.Labels.Count(letter => letter == ' ') + 1);
        if (more > 0)
            terminal.Write(new StyledText().Add($"… and {ReportOutline.Count(more, "more sentence", "more sentences")}{(shown < groups.Count ? $", also in {outline.Labels.Row(groups.Skip(shown).Select(group => group.Excerpt.DocumentId))}" : "")}", TextStyle.Dim), indent);
    }

    /// <summary>Writes one finding in a line.</summary>
    public static void WriteLine(TerminalOutput terminal, ReportOutline outline, Finding finding, int number)
    {
        string label = $"{number.ToString(CultureInfo.InvariantCulture),3}  ";
        terminal.Write(new StyledText().Add(outline.LineOf(finding, SignOf(finding))), label, new string(' ', label.Length + 2), TextStyle.Dim);
    }

    private static StyledText HeadlineOf(ReportOutline outline, Finding finding)
    {
        var style = RelationOf(finding) switch
        {
            Relation.Conflicts => TextStyle.Red,
            Relation.Supersedes => TextStyle.Yellow,
            _ => TextStyle.Green,
        };
        var headline = new StyledText()
            .Add(ReportOutline.NameOf(RelationOf(finding)), TextStyle.Bold | style)
            .Add(" · ").Add(FindingTitle.Of(finding), TextStyle.Bold);
        bool isFirst = true;
        foreach (var (sign, words) in outline.HeadValues(finding))
        {
            headline.Add(isFirst ? " — " : sign, isFirst ? TextStyle.Plain : style).Add(words);
            isFirst = false;
        }

        return headline;
    }

    /// <summary>The normalised values, when they are short: what was compared, where it is not the words themselves.</summary>
    private static string ValuesOf(ReportOutline outline, Finding finding) =>
        finding.Positions.Length < 2 || finding.Aspect is Aspect.Attribution or Aspect.Certainty
        || finding.Positions.Any(position => position.Value.Length > TextReportWriter.CellsOfValue)
        || (finding.Aspect == Aspect.Quantity && HaveOneUnit(outline, finding))
        || finding.Positions.All(position => outline.Evidence.Words(position.Citations[0]).Equals(position.Value, StringComparison.OrdinalIgnoreCase)) ? ""
            : " · " + string.Join(SignOf(finding), finding.Positions.Select(position => position.Value));

    /// <summary>"205 yards" and "352 yards" are compared as they stand; "187.452 m" tells nobody more, nor does "16,000,000,000 By" of "16GB".</summary>
    private static bool HaveOneUnit(ReportOutline outline, Finding finding)
    {
        string unit = UnitOf(outline.Evidence.Words(finding.Positions[0].Citations[0]));
        return unit.Length > 0 && finding.Positions.All(position => (position.Value.Contains('.', StringComparison.Ordinal) || position.Value.Contains(",000,000 ", StringComparison.Ordinal)) && UnitOf(outline.Evidence.Words(position.Citations[0])) == unit);
    }

    /// <summary>The last word, in the singular.</summary>
    private static string UnitOf(ReadOnlySpan<char> words)
    {
        int end = words.Length;
        while (end > 0 && !char.IsLetter(words[end - 1]))
            end--;
        int start = end;
        while (start > 0 && char.IsLetter(words[start - 1]))
            start--;
        return words[start..end].TrimEnd('s').ToString();
    }

    private static Relation RelationOf(Finding finding) =>
        finding.Match(agreement => agreement.Relation, discrepancy => discrepancy.Relation, _ => Relation.Agrees);

    private static string SignOf(Finding finding) => ReportOutline.SignOf(RelationOf(finding));
}
