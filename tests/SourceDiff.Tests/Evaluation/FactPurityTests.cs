using SourceDiff.Evaluation.Clusters;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Model;

namespace SourceDiff.Tests.Evaluation;

public sealed class FactPurityTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory().FullName;

    [TearDown]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Add_ClaimsOfATopic_CountsMixedRepeatedAndPoorOnes()
    {
        string corpus = Path.Combine(_folder, "news.links.jsonl"), facts = Path.Combine(_folder, "facts.tsv");
        File.WriteAllLines(corpus, ["""{"id": "1_a_1_b", "left": ["The ferry sank.", "He swam ashore."], "right": ["The boat sank.", "A tram was late."], "links": []}"""]);
        File.WriteAllLines(facts, ["# a comment", "1_a:0\t1", "1_a:1\t2\tpoor", "1_b:0\t1+2"]);
        var topic = Topic.Read(new CorpusFile("news", "links", corpus), int.MaxValue).Single();
        var purity = new FactPurity(facts);

        Assert.That(purity.Has(topic));
        purity.Add(topic, [Claim("1_a 0", "1_b 0"), Claim("1_a 16", "1_b 0"), Claim("1_b 0", "1_a 0", "1_a 16"), Claim("1_b 15", "1_a 0")]);
        Assert.That(purity.ToString(), Is.EqualTo("3 of 4 claims report one fact (0.750); of 9 sentences 1 report another than the label, 1 are not read; 2 claims repeat a larger one, 1 labels are poor\nof 0 articles counted for a passage outside the claim 0 tell its fact there, 0 a part of it, 0 another, 0 are not read"));
    }

    [Test]
    public void Add_ArticlesCountedElsewhere_CountsThoseThatTellTheFact()
    {
        string corpus = Path.Combine(_folder, "news.links.jsonl"), facts = Path.Combine(_folder, "facts.tsv");
        File.WriteAllLines(corpus, ["""{"id": "1_a_1_b", "left": ["The ferry sank.", "He swam ashore."], "right": ["The boat sank.", "A tram was late."], "links": []}""",
            """{"id": "1_c_1_d", "left": ["The crew rested.", "It was dark."], "right": ["After it sank, he swam.", "Rain fell."], "links": []}"""]);
        File.WriteAllLines(facts, ["1_a:0\t1", "1_b:0\t1", "1_c:0\t3~1", "1_c:1\t4", "1_d:0\t2/1"]);
        var topic = Topic.Read(new CorpusFile("news", "links", corpus), int.MaxValue).Single();
        var purity = new FactPurity(facts);
        foreach (string elsewhere in new[] { "1_c 0", "1_c 17", "1_d 0", "1_d 24" })
            purity.Add(topic, [Claim(["1_a 0", "1_b 0"], elsewhere)]);

        Assert.That(purity.ToString(), Does.EndWith("of 4 articles counted for a passage outside the claim 1 tell its fact there, 1 a part of it, 1 another, 1 are not read"));
    }

    private static Claim Claim(string[] passages, string elsewhere)
    {
        var claim = Claim(passages);
        var cited = Claim(elsewhere).Label;
        return new Claim(claim.Label, claim.Passages, []) { Stances = [new ClaimStance(claim.Label.DocumentId, Stance.Asserts), new ClaimStance(cited.DocumentId, Stance.Asserts) { Elsewhere = cited }] };
    }

    private static Claim Claim(params string[] passages)
    {
        Citation[] cited = [.. passages.Select(passage => passage.Split(' ')).Select(parts => new Citation(parts[0], new TextSpan(int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), 14)))];
        return new Claim(cited[0], [.. cited], []);
    }
}
