using System.Globalization;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Clusters;

/// <summary>All articles of one topic of a corpus of linked pairs, and all its links; what is not linked is not known.</summary>
internal sealed class Topic(string name)
{
    private readonly SortedDictionary<string, string[]> _articles = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    /// <summary>Pairs of sentences of different articles that report the same, the lesser one first.</summary>
    public HashSet<(Sentence One, Sentence Other)> Links { get; } = [];

    /// <summary>Pairs of articles whose sentences were linked by hand: of others nothing is known.</summary>
    public HashSet<(string One, string Other)> Annotated { get; } = [];

    /// <summary>The articles, one sentence a line.</summary>
    public IEnumerable<Document> Documents => _articles.Select(article => new Document(article.Key, string.Join('\n', article.Value)));

    public string TextOf(Sentence sentence) => _articles[sentence.Article][sentence.Index];

    /// <summary>The topics of a corpus whose ids are <c>TOPIC_ARTICLE_TOPIC_ARTICLE</c>, of each the first <paramref name="articles"/>.</summary>
    public static IReadOnlyList<Topic> Read(CorpusFile corpus, int articles)
    {
        var topics = new SortedDictionary<int, Topic>();
        foreach (var pair in corpus.Read<LinksGold>())
        {
            string[] parts = pair.Id.Split('_');
            if (parts.Length != 4 || !int.TryParse(parts[0], out int number))
                continue;
            if (!topics.TryGetValue(number, out var topic))
                topics.Add(number, topic = new Topic(parts[0]));
            string one = $"{parts[0]}_{parts[1]}", other = $"{parts[0]}_{parts[3]}";
            topic._articles[one] = pair.Left;
            topic._articles[other] = pair.Right;
            topic.Annotated.Add(string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one));
            foreach (int[] link in pair.Links)
                topic.Links.Add(Pair(new Sentence(one, link[0]), new Sentence(other, link[1])));
        }

        foreach (var topic in topics.Values)
            topic.Keep(articles);
        return [.. topics.Values];
    }

    private void Keep(int articles)
    {
        foreach (string id in _articles.Keys.Skip(articles).ToArray())
            _articles.Remove(id);
        Annotated.RemoveWhere(pair => !_articles.ContainsKey(pair.One) || !_articles.ContainsKey(pair.Other));
        Links.RemoveWhere(link => !_articles.ContainsKey(link.One.Article) || !_articles.ContainsKey(link.Other.Article));
    }

    public static (Sentence One, Sentence Other) Pair(Sentence one, Sentence other) =>
        string.CompareOrdinal(one.Article, other.Article) <= 0 ? (one, other) : (other, one);

    /// <summary>The sentence that a citation of one of <see cref="Documents"/> begins in.</summary>
    public Sentence At(Citation citation)
    {
        int start = 0, index = 0;
        foreach (string sentence in _articles[citation.DocumentId])
        {
            start += sentence.Length + 1;
            if (citation.Span.Start < start)
                break;
            index++;
        }

        return new Sentence(citation.DocumentId, index);
    }

    /// <param name="Article">The id of the article.</param>
    /// <param name="Index">The sentence, from 0.</param>
    internal readonly record struct Sentence(string Article, int Index)
    {
        /// <summary>How a list of verdicts names it: <c>9_3ecbplus:12</c>.</summary>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Article}:{Index}");
    }
}
