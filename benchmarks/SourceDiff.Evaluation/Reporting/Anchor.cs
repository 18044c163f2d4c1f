namespace SourceDiff.Evaluation.Reporting;

/// <summary>A figure of a corpus and what stands beside it.</summary>
/// <param name="Corpus">The name of the file.</param>
/// <param name="Title">What is measured.</param>
/// <param name="Path">Where the figure stands in the scores.</param>
/// <param name="Known">What a naive method or others reach.</param>
/// <param name="Target">What we want to reach on unseen data; <c>NaN</c> when none is set.</param>
/// <param name="Moonshot">What would make us the reference of the field.</param>
/// <param name="LowerIsBetter">Whether less is better.</param>
internal sealed record Anchor(string Corpus, string Title, string Path, string Known, double Target, double Moonshot, bool LowerIsBetter = false)
{
    private const double None = double.NaN;

    public static readonly IReadOnlyList<Anchor> All =
    [
        new("article_pairs", "link F1", "links.f1", "naive .40, human .96", .65, .85),
        new("article_pairs", "link precision", "links.precision", "", None, None),
        new("article_pairs", "link recall", "links.recall", "", None, None),
        new("article_pairs", "same links recall", "same_links_recall", "naive .76", .90, .98),
        new("article_pairs", "discrepancy precision", "discrepancies.precision", "naive .04", .50, .85),
        new("article_pairs", "discrepancy recall", "discrepancies.recall", "naive .04", .50, .80),
        new("article_pairs", "false alarms a pair", "false_alarms_per_pair", "naive 2.2", .4, .1, LowerIsBetter: true),
        new("article_pairs", "agrees recall", "agrees_recall", "", .60, .85),
        new("article_pairs", "compatible recall", "compatible_recall", "", .40, .70),
        new("falsified_pairs", "recall", "falsified_recall", "naive .19, LLM .64", .75, .92),
        new("news_ecb", "p@1", "p@1", "TF-IDF .63", .72, .82),
        new("news_synth", "p@1", "p@1", "TF-IDF .83", .88, .95),
        new("summedits_news", "balanced accuracy", "balanced_accuracy", "SummaCConv .619, GPT-4 .833", .68, .75),
        new("summedits_ectsum", "balanced accuracy", "balanced_accuracy", "", None, None),
        new("equate_newsnli", "accuracy", "accuracy", "Q-REAS .611, BERT .728", .74, .80),
        new("equate_redditnli", "accuracy", "accuracy", "", None, None),
        new("equate_awpnli", "accuracy", "accuracy", "", None, None),
        new("rte3", "contradiction precision", "labels.contradiction.precision", "Stanford .23", .40, .60),
        new("rte3", "contradiction recall", "labels.contradiction.recall", "Stanford .19", .25, .45),
        new("mrpc", "accuracy", "accuracy", "TF-IDF .696, best .804", .75, .805),
        new("mrpc", "F1", "labels.paraphrase.f1", "TF-IDF .812, best .859", .83, .86),
        new("fever_symmetric", "accuracy", "accuracy", "debiased BERT .62", .62, .72),
        new("sick", "accuracy", "accuracy", "", None, None),
        new("mnli", "accuracy", "accuracy", "", None, None),
        new("golden_rules", "exact", "exact", "pySBD 47/48", 47 / 48.0, 1),
        new("gum_news", "boundary F1", "boundaries.f1", "", .97, .99),
        .. Recognizers("number", .85, .95),
        .. Recognizers("numberrange", None, None),
        .. Recognizers("ordinal", None, None),
        .. Recognizers("percent", .85, .95),
        .. Recognizers("currency", .85, .95),
        .. Recognizers("age", .85, .95),
        .. Recognizers("dimension", .85, .95),
        .. Recognizers("duration", None, None),
        .. Recognizers("datetime", .60, .85),
        new("polnear", "quotation F1", "quotations.f1", "Citron, PARC 3 .83", .78, .88),
        new("polnear", "source accuracy", "source_accuracy", "Citron, PARC 3 .82", .75, .88),
    ];

    private static IEnumerable<Anchor> Recognizers(string suite, double target, double moonshot)
    {
        yield return new($"recognizers_{suite}", "span F1", "spans.f1", "", .90, .97);
        if (!double.IsNaN(target))
            yield return new($"recognizers_{suite}", "value accuracy", "value_accuracy", "", target, moonshot);
    }
}
