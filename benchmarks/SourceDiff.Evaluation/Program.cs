using System.CommandLine;
using SourceDiff.Evaluation;
using SourceDiff.Evaluation.Clusters;
using SourceDiff.Evaluation.Peers;
using SourceDiff.Evaluation.Planted;
using SourceDiff.Evaluation.Verdicts;

var root = new RootCommand("Measures the quality of SourceDiff on a folder of corpora.");
ScoreCommand.AddTo(root);
var score = new Command("score", "Score the product; the default.");
ScoreCommand.AddTo(score);
root.Subcommands.Add(score);
root.Subcommands.Add(FitCommand.Create());
root.Subcommands.Add(PeersCommand.Create());
root.Subcommands.Add(PlantedCommand.Create());
root.Subcommands.Add(FunnelCommand.Create());
root.Subcommands.Add(ClustersCommand.Create());
root.Subcommands.Add(VerdictsCommand.Create());
return root.Parse(args).Invoke();
