using System.CommandLine;
using System.Globalization;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Clusters;

/// <summary><c>clusters FOLDER</c>: the claims over all articles of a topic, held against the linked pairs of its sentences.</summary>
internal static class ClustersCommand
{
    /// <summary>The claims of a topic that a reader looks at.</summary>
    private const int Largest = 10;

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "The folder of corpora: news_ecb." };
        var show = new Option<int>("--show") { Description = "Show so many of the largest claims of each topic. They quote the corpus: keep them out of any repository." };
        var only = new Option<string?>("--topic") { Description = "Show this topic alone." };
        var together = new Option<bool>("--together") { Description = "Compare the articles of all topics at once, and count the claims that mix topics." };
        var allPairs = new Option<int?>("--all-pairs") { Description = "Compare every pair of up to so many articles." };
        var articles = new Option<int?>("--articles") { Description = "Compare so many articles of each topic at most: the first ones." };
        var details = new Option<bool>("--details") { Description = "Show the details of each claim shown, with the number of articles that give each value; articles that tell it in another passage follow it, marked +, and what comes near it, marked ≈." };
        var facts = new Option<FileInfo?>("--facts") { Description = "Score the ten largest claims of each topic by the facts that a reader saw: news_ecb.facts.tsv beside this command's source." };
        var command = new Command("clusters", "Hold the claims of many articles against linked sentences.") { folder, show, only, together, allPairs, articles, details, facts };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder).FullName, parsed.GetValue(show), parsed.GetValue(only), parsed.GetValue(together), parsed.GetValue(allPairs), parsed.GetValue(articles), parsed.GetValue(details), parsed.GetValue(facts)?.FullName, Console.Out));
        return command;
    }

    private static void Run(string folder, int show, string? only, bool together, int? allPairs, int? articles, bool details, string? facts, TextWriter output)
    {
        var options = new SourceDiffOptions();
        options.MaxDocumentsInAllPairs = allPairs ?? options.MaxDocumentsInAllPairs;
        var comparer = SourceComparer.Create(options);
        var purity = facts is null ? null : new FactPurity(facts);
        int right = 0, claimed = 0, linked = 0, aligned = 0, alignedRight = 0, among = 0, amongRight = 0;
        Topic[] topics = [.. Topic.Read(new CorpusFile("news_ecb", "links", Path.Combine(folder, "news_ecb.links.jsonl")), articles ?? int.MaxValue).Where(topic => only is null || only == topic.Name)];
        var all = together ? comparer.Compare([.. topics.SelectMany(topic => topic.Documents)]) : null;
        foreach (var topic in topics)
        {
            var comparison = all ?? comparer.Compare([.. topic.Documents]);
            var ids = topic.Documents.Select(document => document.Id).ToHashSet();
            var claims = comparison.Claims.Where(claim => claim.Passages.All(passage => ids.Contains(passage.DocumentId))).ToList();
            var pairs = claims.SelectMany(claim => Pairs(topic, claim)).Where(IsKnown).ToHashSet();
            var direct = comparison.Alignments.Where(alignment => ids.Contains(alignment.Left.DocumentId) && ids.Contains(alignment.Right.DocumentId)).SelectMany(alignment => alignment.Left.Citations.SelectMany(one => alignment.Right.Citations.Select(other => Topic.Pair(topic.At(one), topic.At(other))))).Where(IsKnown).ToHashSet();
            var linkedSentences = topic.Links.SelectMany(link => new[] { link.One, link.Other }).ToHashSet();
            var known = pairs.Where(pair => linkedSentences.Contains(pair.Item1) && linkedSentences.Contains(pair.Item2)).ToList();
            (among, amongRight) = (among + known.Count, amongRight + known.Count(topic.Links.Contains));
            bool IsKnown((Topic.Sentence One, Topic.Sentence Other) pair) => topic.Annotated.Contains((pair.One.Article, pair.Other.Article));
            int hits = pairs.Count(topic.Links.Contains);
            (right, claimed, linked) = (right + hits, claimed + pairs.Count, linked + topic.Links.Count);
            (aligned, alignedRight) = (aligned + direct.Count, alignedRight + direct.Count(topic.Links.Contains));
            output.WriteLine($"topic {topic.Name,3}: {Score(hits, pairs.Count, topic.Links.Count)}; {ids.Count} articles, {claims.Count(claim => !claim.IsOfOneDocument)} claims of several, {claims.Count(claim => claim.IsOfOneDocument)} of one");
            var largest = claims.OrderByDescending(claim => claim.Passages.Length).ToList();
            if (purity?.Has(topic) == true)
                purity.Add(topic, largest.Take(Largest));
            foreach (var claim in largest.Take(show))
                Show(topic, claim, details, output);
        }

        if (all is not null)
            output.WriteLine($"{all.Claims.Count(claim => IsMixed(topics, claim))} of {all.Claims.Count(claim => claim.Passages.Length > 1)} claims mix topics, the largest in {all.Claims.Where(claim => IsMixed(topics, claim)).Max(claim => (int?)claim.Reporting.Count()) ?? 0} articles. {string.Concat(all.Coverage.Limits)}");
        if (purity is not null)
            output.WriteLine(purity);
        output.WriteLine($"all: {Score(right, claimed, linked)}; before grouping, the alignments: {Score(alignedRight, aligned, linked)}; of pairs of sentences that are both linked to some {amongRight} of {among} are linked to each other");
    }

    private static bool IsMixed(Topic[] topics, Claim claim) =>
        !topics.Any(topic => claim.Reporting.All(id => topic.Documents.Any(document => document.Id == id)));

    private static void Show(Topic topic, Claim claim, bool details, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {claim.Weight:0.00} {claim.Reporting.Count()} articles, {claim.IndependentSources} independent: {topic.At(claim.Label)} {topic.TextOf(topic.At(claim.Label))}"));
        if (details)
            ShowDetails(claim, output);
        foreach (var passage in claim.Passages)
        {
            bool isLinked = claim.Passages.Any(other => topic.Links.Contains(Topic.Pair(topic.At(passage), topic.At(other))));
            output.WriteLine($"    {(isLinked ? ' ' : '?')} {StanceIn(claim, passage),-10} {topic.At(passage)} {topic.TextOf(topic.At(passage))}");
        }

        foreach (var stance in claim.Stances)
        {
            if (stance.Elsewhere is { } elsewhere)
                output.WriteLine($"    + {stance.Stance,-10} {topic.At(elsewhere)} {topic.TextOf(topic.At(elsewhere))}");
        }

        foreach (var passage in claim.Touching.Where(_ => details))
            output.WriteLine($"    ≈            {topic.At(passage)} {topic.TextOf(topic.At(passage))}");
    }

    /// <summary>What a passage does: the article disputes the claim where it gives the other value, not in its headline.</summary>
    private static Stance StanceIn(Claim claim, Citation passage)
    {
        var stance = claim.Stances.First(stance => stance.DocumentId == passage.DocumentId);
        return stance.Stance != Stance.Disputes || stance.DisputedBy.Any(words => passage.Span.Contains(words.Span)) ? stance.Stance : Stance.Asserts;
    }

    private static void ShowDetails(Claim claim, TextWriter output)
    {
        foreach (var detail in claim.Details)
        {
            string values = string.Join(" | ", detail.Positions.Select(position => $"{position.Value} ({position.DocumentIds.Count()})"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"      · {detail.Relation} {detail.RuleId} {detail.Confidence:0.00} {detail.Subject}: {values}"));
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
