using System.CommandLine;
using System.Globalization;
using SourceDiff.Evaluation.Corpora;

namespace SourceDiff.Evaluation.Peers;

/// <summary><c>peers FOLDER</c>: what else could link the sentences of two articles, beside us in one run.</summary>
internal static class PeersCommand
{
    private static readonly ILinkPeer[] Peers = [new WordDiffPeer(), new TokenSetPeer(), new TfIdfPeer(), new PassagePeer()];

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "The folder of corpora: article_pairs, news_ecb, news_synth." };
        var command = new Command("peers", "Link sentences by other means, each at its best threshold.") { folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder).FullName, Console.Out));
        return command;
    }

    private static void Run(string folder, TextWriter output)
    {
        var articles = new CorpusFile("article_pairs", "facts", Path.Combine(folder, "article_pairs.facts.jsonl")).Read<FactsGold>();
        var ecb = new CorpusFile("news_ecb", "links", Path.Combine(folder, "news_ecb.links.jsonl")).Read<LinksGold>();
        var synth = new CorpusFile("news_synth", "links", Path.Combine(folder, "news_synth.links.jsonl")).Read<LinksGold>();
        output.WriteLine("| method | best threshold | link F1 | recall of \"same\" | news_ecb p@1 | news_synth p@1 |\n| --- | --- | --- | --- | --- | --- |");
        foreach (var peer in Peers)
        {
            var best = PeerScores.BestLinks(peer, articles);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {peer.Name} | {best.Threshold:0.00}{(best.BestOnly ? ", best match only" : "")} | {best.F1:0.000} | {best.Same:0.000} | {PeerScores.FirstRight(peer, ecb):0.000} | {PeerScores.FirstRight(peer, synth):0.000} |"));
        }
    }
}
