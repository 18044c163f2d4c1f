using System.CommandLine;
using System.Globalization;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Clusters;

/// <summary><c>clusters FOLDER</c>: the claims over all articles of a topic, held against the linked pairs of its sentences.</summary>
internal static class ClustersCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "The folder of corpora: news_ecb." };
        var show = new Option<int>("--show") { Description = "Show so many of the largest claims of each topic. They quote the corpus: keep them out of any repository." };
        var only = new Option<string?>("--topic") { Description = "Show this topic alone." };
        var command = new Command("clusters", "Hold the claims of many articles against linked sentences.") { folder, show, only };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder).FullName, parsed.GetValue(show), parsed.GetValue(only), Console.Out));
        return command;
    }

    private static void Run(string folder, int show, string? only, TextWriter output)
    {
        var comparer = SourceComparer.Create();
        int right = 0, claimed = 0, linked = 0, aligned = 0, alignedRight = 0;
        foreach (var topic in Topic.Read(new CorpusFile("news_ecb", "links", Path.Combine(folder, "news_ecb.links.jsonl"))))
        {
            if (only is not null && only != topic.Name)
                continue;
            var comparison = comparer.Compare([.. topic.Documents]);
            var pairs = comparison.Claims.SelectMany(claim => Pairs(topic, claim)).Where(IsKnown).ToHashSet();
            var direct = comparison.Alignments.SelectMany(alignment => alignment.Left.Citations.SelectMany(one => alignment.Right.Citations.Select(other => Topic.Pair(topic.At(one), topic.At(other))))).Where(IsKnown).ToHashSet();
            bool IsKnown((Topic.Sentence One, Topic.Sentence Other) pair) => topic.Annotated.Contains((pair.One.Article, pair.Other.Article));
            int hits = pairs.Count(topic.Links.Contains);
            (right, claimed, linked) = (right + hits, claimed + pairs.Count, linked + topic.Links.Count);
            (aligned, alignedRight) = (aligned + direct.Count, alignedRight + direct.Count(topic.Links.Contains));
            output.WriteLine($"topic {topic.Name,3}: {Score(hits, pairs.Count, topic.Links.Count)}; {comparison.Documents.Length} articles, {comparison.Claims.Count(claim => !claim.IsSingleSource)} claims of several, {comparison.Claims.Count(claim => claim.IsSingleSource)} of one");
            foreach (var claim in comparison.Claims.OrderByDescending(claim => claim.Passages.Length).Take(show))
                Show(topic, claim, output);
        }

        output.WriteLine($"all: {Score(right, claimed, linked)}; before grouping, the alignments: {Score(alignedRight, aligned, linked)}");
    }

    private static void Show(Topic topic, Claim claim, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {claim.Weight:0.00} {claim.IndependentSources} of {claim.Reporting.Count()}: {topic.TextOf(topic.At(claim.Label))}"));
        foreach (var passage in claim.Passages)
        {
            bool isLinked = claim.Passages.Any(other => topic.Links.Contains(Topic.Pair(topic.At(passage), topic.At(other))));
            output.WriteLine($"    {(isLinked ? ' ' : '?')} {claim.StanceOf(passage.DocumentId),-10} {topic.TextOf(topic.At(passage))}");
        }
    }

    private static IEnumerable<(Topic.Sentence, Topic.Sentence)> Pairs(Topic topic, Claim claim)
    {
        var sentences = claim.Passages.Select(topic.At).Distinct().ToList();
        for (int i = 0; i < sentences.Count; i++)
        {
            for (int j = i + 1; j < sentences.Count; j++)
            {
                if (sentences[i].Article != sentences[j].Article)
                    yield return Topic.Pair(sentences[i], sentences[j]);
            }
        }
    }

    private static string Score(int right, int claimed, int linked)
    {
        double precision = claimed == 0 ? 0 : (double)right / claimed, recall = (double)right / linked;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return string.Create(CultureInfo.InvariantCulture, $"P {precision:0.000} R {recall:0.000} F1 {f1:0.000}");
    }
}
