using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Clusters;

/// <summary>
/// Holds claims against the facts that a reader saw in their sentences: how many claims report one fact, how many sentences another than the label, and how
/// many claims report what a larger one of the topic does.
/// </summary>
internal sealed class FactPurity
{
    private readonly Dictionary<string, string[]> _facts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _poor = new(StringComparer.Ordinal);
    private int _claims, _pure, _sentences, _unread, _wrong, _repeated, _poorLabels;

    /// <summary>Reads a list of facts; its head says what the columns are.</summary>
    public FactPurity(string file)
    {
        foreach (string line in File.ReadLines(file))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            string[] columns = line.Split('\t');
            _facts.Add(columns[0], columns[1].Split('+'));
            if (columns.Length > 2)
                _poor.Add(columns[0]);
        }
    }

    /// <summary>Whether any sentence of the topic was read.</summary>
    public bool Has(Topic topic) => _facts.Keys.Any(sentence => sentence.StartsWith(topic.Name + "_", StringComparison.Ordinal));

    /// <summary>Counts the claims of one topic, the largest first.</summary>
    public void Add(Topic topic, IEnumerable<Claim> claims)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in claims.Where(claim => !claim.IsOfOneDocument && claim.Passages.Select(passage => passage.DocumentId).Distinct().Skip(1).Any()))
        {
            string label = topic.At(claim.Label).ToString();
            var read = claim.Passages.Select(passage => _facts.GetValueOrDefault(topic.At(passage).ToString())).ToList();
            string? fact = (_facts.GetValueOrDefault(label) ?? [.. read.OfType<string[]>().SelectMany(static facts => facts)])
                .OrderByDescending(fact => read.Count(facts => facts?.Contains(fact) == true)).ThenByDescending(static fact => fact, StringComparer.Ordinal).FirstOrDefault();
            int wrong = read.Count(facts => facts is not null && !facts.Contains(fact));
            _claims++;
            _pure += wrong == 0 ? 1 : 0;
            _wrong += wrong;
            _sentences += read.Count;
            _unread += read.Count(static facts => facts is null);
            _repeated += fact is null || told.Add(fact) ? 0 : 1;
            _poorLabels += _poor.Contains(label) ? 1 : 0;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{_pure} of {_claims} claims report one fact ({(double)_pure / Math.Max(1, _claims):0.000}); of {_sentences} sentences {_wrong} report another than the label, {_unread} are not read; {_repeated} claims repeat a larger one, {_poorLabels} labels are poor");
}
