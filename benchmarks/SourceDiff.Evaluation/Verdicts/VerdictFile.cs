using System.Globalization;
using SourceDiff.Evaluation.Corpora;

namespace SourceDiff.Evaluation.Verdicts;

/// <summary>
/// Reads <c>NAME.tsv</c> or <c>NAME.SPLIT.tsv</c>: what a reader of pairs of <c>NAME.links.jsonl</c>, or of <c>NAME.pairs.jsonl</c>, said of
/// places in them. The file holds ids, positions and verdicts, and no word of the corpus. Two articles are their sentences, one a line;
/// positions are code points in that.
/// </summary>
/// <remarks>
/// A row is <c>id, aspect, verdict, left start-end, right start-end, cause</c>, with the verdicts <c>right</c>, <c>wrong</c> and
/// <c>unsure</c>; the row <c>id, *, exhaustive</c> says that every discrepancy of the pair is in the file.
/// </remarks>
internal static class VerdictFile
{
    private const char Comment = '#';

    public static IReadOnlyList<JudgedPair> Read(string corpora, string path)
    {
        string name = Path.GetFileName(path).Split('.')[0];
        var rows = File.ReadLines(path).Where(line => line.Length > 0 && line[0] != Comment).Select(line => line.Split('\t')).ToLookup(cells => cells[0], StringComparer.Ordinal);
        return [.. Pairs(corpora, name).Where(pair => rows.Contains(pair.Id)).Select(pair => Of(pair, [.. rows[pair.Id]]))];
    }

    private static IEnumerable<LinksGold> Pairs(string corpora, string name)
    {
        string links = Path.Combine(corpora, $"{name}.links.jsonl");
        return File.Exists(links) ? new CorpusFile(name, "links", links).Read<LinksGold>()
            : new CorpusFile(name, "pairs", Path.Combine(corpora, $"{name}.pairs.jsonl")).Read<PairGold>().Select(pair => new LinksGold(pair.Id, [pair.Left], [pair.Right], []));
    }

    private static JudgedPair Of(LinksGold pair, string[][] rows)
    {
        string left = string.Join('\n', pair.Left), right = string.Join('\n', pair.Right);
        CodePointText leftText = new(left), rightText = new(right);
        var facts = rows.Where(cells => cells[2] is not "exhaustive").Select(cells => (Verdict: cells[2], Fact: new SharedFact(cells[1], cells[2] is "wrong" ? "wrong" : "conflicts", null, Side(leftText, cells[3]), Side(rightText, cells[4]), cells[2] is not "unsure"))).ToList();
        var gold = new FactsGold(pair.Id, left, right, new SentenceSpans(Lines(pair.Left), Lines(pair.Right)), [], [.. facts.Where(row => row.Verdict is not "wrong").Select(row => row.Fact)], null);
        return new JudgedPair(gold, [.. facts.Where(row => row.Verdict is "wrong").Select(row => row.Fact)], Array.Exists(rows, cells => cells[2] is "exhaustive"));
    }

    private static FactSide Side(CodePointText text, string cell)
    {
        string[] ends = cell.Split('-');
        var span = new CodePointSpan(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture));
        return new FactSide(span, text[span]);
    }

    private static CodePointSpan[] Lines(string[] sentences)
    {
        var spans = new CodePointSpan[sentences.Length];
        int start = 0;
        for (int i = 0; i < sentences.Length; i++)
        {
            int length = new CodePointText(sentences[i]).Length;
            spans[i] = new CodePointSpan(start, start + length);
            start += length + 1;
        }

        return spans;
    }
}
