using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Clusters;

/// <summary>
/// Holds claims against the facts that a reader saw in their sentences: how many claims report one fact, how many sentences another than the label, and how
/// many claims report what a larger one of the topic does; and how many of the articles that a claim counts for a passage outside it tell the label's fact there.
/// </summary>
internal sealed class FactPurity
{
    private readonly Dictionary<string, string[]> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _besides = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _partly = new(StringComparer.Ordinal);
    private readonly HashSet<string> _poor = new(StringComparer.Ordinal);
    private int _claims, _pure, _sentences, _unread, _wrong, _repeated, _poorLabels;
    private int _elsewhere, _elsewhereWrong, _elsewherePartly, _elsewhereUnread;

    /// <summary>Reads a list of facts; its head says what the columns are.</summary>
    public FactPurity(string file)
    {
        foreach (string line in File.ReadLines(file))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            string[] columns = line.Split('\t');
            string[] told = columns[1].Split('~'), whole = told[0].Split('/');
            _facts.Add(columns[0], whole[0].Split('+'));
            _besides.Add(columns[0], whole.Length > 1 ? whole[1].Split('+') : []);
            _partly.Add(columns[0], told.Length > 1 ? told[1].Split('+') : []);
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
            foreach (var stance in claim.Stances)
                Count(fact, stance.Elsewhere is { } passage ? topic.At(passage).ToString() : null);
        }
    }

    private void Count(string? fact, string? sentence)
    {
        if (sentence is null)
            return;
        _elsewhere++;
        if (fact is null || !_facts.TryGetValue(sentence, out string[]? facts))
            _elsewhereUnread++;
        else if (_partly[sentence].Contains(fact))
            _elsewherePartly++;
        else
            _elsewhereWrong += facts.Contains(fact) || _besides[sentence].Contains(fact) ? 0 : 1;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{_pure} of {_claims} claims report one fact ({(double)_pure / Math.Max(1, _claims):0.000}); of {_sentences} sentences {_wrong} report another than the label, {_unread} are not read; {_repeated} claims repeat a larger one, {_poorLabels} labels are poor\nof {_elsewhere} articles counted for a passage outside the claim {_elsewhere - _elsewhereWrong - _elsewherePartly - _elsewhereUnread} tell its fact there, {_elsewherePartly} a part of it, {_elsewhereWrong} another, {_elsewhereUnread} are not read");
}
