using System.Collections.Immutable;
using System.Globalization;
using SourceDiff.Model;
using SourceDiff.Reporting;
using SourceDiff.Tests.Developing;

namespace SourceDiff.Tests.Reporting;

/// <summary>Who reports what, as the reports of people show it: signs under letters, counts where letters would take all the room.</summary>
public sealed class ClaimMatrixTests
{
    [Test]
    public void Text_OfFourArticles_HasAColumnForEach() => Assert.That(Matrix(4, 72), Is.EqualTo("""
        4 articles compared, 3 independent sources · nothing found
          A  outlet-0
          B  outlet-1
          C  outlet-2
          D  outlet-3
          A, B are one source: B copies A (90% of its words; credited to NW)
          C, D share a passage of 14 words; otherwise each is its own

        Who reports what (3) ───────────────────────────────────────────────────

          A B C D  #
          + ~ ≠ ·  2  Nine people were hurt on the Elm bridge on Monday morning.
                      people hurt — nine (A B) ≠ eight (C)
          + + + ·  2  The Elm bridge was shut.
                      pier — first (A, 5 May) → second (B C, 6 May, latest)

          + says it, ~ credits it to somebody, ≠ differs, · is silent; #:
          independent sources
          … 1 more claim, each of one article only
        """));

    [Test]
    public void Text_OfTwentyFourArticles_HasColumnsInEightyCells()
    {
        string matrix = Matrix(24, 80);

        Assert.That(matrix, Does.Contain("  A B C D E F G H I J K L M N O P Q R S T U V W X  #\n  + ~ ≠ · · · · · · · · · · · · · · · · · · · · ·  2  Nine people were hurt on\n                                                      the Elm bridge on"));
        Assert.That(matrix.Split('\n'), Has.All.Length.LessThanOrEqualTo(80));
    }

    [Test]
    public void Text_OfTwoHundredArticles_HasCounts() => Assert.That(Matrix(200, 80), Does.Contain("""
          Nine people were hurt on the Elm bridge on Monday morning.
            1 say it (A) · 1 credit it (B) · 1 differ (C) · 197 silent · 2 independent
            sources
            people hurt — nine (A B) ≠ eight (C)
        """));

    [Test]
    public void Text_OfAValueInEveryArticle_ShowsTheFirstOnes()
    {
        Document[] documents = [.. Enumerable.Range(0, 9).Select(i => new Document($"paper-{i}", $"The street in Orlund will stay closed for {i + 3} days, the town said on Friday after the fire."))];
        var output = new StringWriter { NewLine = "\n" };
        new TextReportWriter { Width = 200 }.Write(SourceComparer.Create().Compare(documents), output);

        Assert.That(output.ToString(), Does.Contain("8 days (F) ≠ … 3 more"));
    }

    [Test]
    public void Text_OfPassagesThatTwoGroupsShare_TellsThemOnce()
    {
        static TextReuse Tie(string left, string right, TextReuseKind kind) => new(left, right, kind, 0.9, 0.9, [new SharedRun(new Citation(left, new TextSpan(0, 4)), new Citation(right, new TextSpan(0, 4)), 14)]);
        ImmutableArray<Document> documents = [.. "abcd".Select(letter => new Document(letter.ToString(), "Nine people were hurt."))];
        var provenance = new Provenance([new SourceGroup(["a", "c"]), new SourceGroup(["b", "d"])],
            [Tie("a", "b", TextReuseKind.Passages), Tie("a", "c", TextReuseKind.Copy), Tie("b", "c", TextReuseKind.Passages), Tie("b", "d", TextReuseKind.Copy)]);
        var output = new StringWriter { NewLine = "\n" };
        new TextReportWriter().Write(new Comparison(documents, [], [], [], new Coverage([], [], [])) { Provenance = provenance }, output);

        Assert.That(output.ToString().Split("share a passage"), Has.Length.EqualTo(2));
    }

    [Test]
    public void Text_OfTwoArticles_HasNoMatrix() => Assert.That(Matrix(2, 80), Does.Not.Contain("Who reports what").And.Contains("A, B are one source"));

    [TestCase(0, 0)]
    [TestCase(1, 1)]
    [TestCase(100, 3)]
    public void Text_ShowsAsManyClaimsAsAsked(int most, int shown)
    {
        var output = new StringWriter { NewLine = "\n" };
        new TextReportWriter { MaxClaims = most }.Write(Of(3), output);

        Assert.That(output.ToString().Split('\n').Count(line => line.Contains("  2  ", StringComparison.Ordinal) || line.Contains("  1  ", StringComparison.Ordinal)), Is.EqualTo(shown));
    }

    [Test]
    public void Markdown_OfFourArticles_IsATable()
    {
        var output = new StringWriter { NewLine = "\n" };
        new MarkdownReportWriter().Write(Of(4), output);

        Assert.That(output.ToString(), Does.Contain("""
            - **A, B** are one source: B copies A (90% of its words; credited to NW)
            - **C, D** share a passage of 14 words; otherwise each is its own

            ## Who reports what

            | Claim | # | A | B | C | D |
            | --- | ---: | :-: | :-: | :-: | :-: |
            | Nine people were hurt on the Elm bridge on Monday morning.<br>*people hurt — nine (A B) ≠ eight (C)* | 2 | \+ | \~ | ≠ | · |
            """));
    }

    [Test]
    public void Json_OfProvenance_ReadsBackWithoutLoss()
    {
        using var written = new MemoryStream();
        new JsonReportWriter().Write(Of(4), written);
        var read = JsonReportReader.Read(written.ToArray());
        using var again = new MemoryStream();
        new JsonReportWriter().Write(read, again);

        Assert.That(again.ToArray(), Is.EqualTo(written.ToArray()));
        Assert.That(read.Provenance.GroupOf("outlet-1").Origin, Is.EqualTo("outlet-0"));
        Assert.That(read.Provenance.Reuses.Single(reuse => reuse.IsDependent).Runs.Single().Words, Is.EqualTo(14));
    }

    [TestCase("\"documentIds\":[\"outlet-3\"]", "\"documentIds\":[\"outlet-9\"]")]
    [TestCase("\"documentIds\":[\"outlet-3\"]", "\"documentIds\":[\"outlet-0\"]")]
    [TestCase("\"left\":\"outlet-0\"", "\"left\":\"outlet-9\"")]
    public void Json_OfAProvenanceThatDoesNotFit_IsRefused(string original, string altered)
    {
        using var written = new MemoryStream();
        new JsonReportWriter().Write(Of(4), written);
        string json = System.Text.Encoding.UTF8.GetString(written.ToArray());

        Assert.That(json, Does.Contain(original));
        Assert.That(() => JsonReportReader.Read(System.Text.Encoding.UTF8.GetBytes(json.Replace(original, altered, StringComparison.Ordinal))), Throws.InstanceOf<InvalidDataException>());
    }

    private static string Matrix(int documents, int width)
    {
        var output = new StringWriter { NewLine = "\n" };
        new TextReportWriter { Width = width }.Write(Of(documents), output);
        return output.ToString().TrimEnd();
    }

    private static Comparison Of(int count)
    {
        const string Text = "Nine people were hurt on the Elm bridge on Monday morning. The Elm bridge was shut. A dog was found. nine eight first second";
        ImmutableArray<Document> documents = [.. Enumerable.Range(0, count).Select(i => new Document(string.Create(CultureInfo.InvariantCulture, $"outlet-{i}"), Text))];
        ImmutableArray<string> Silent(int from) => [.. documents.Skip(from).Select(document => document.Id)];
        Citation Cite(int document, string words) => Comparisons.Cite(documents[Math.Min(document, count - 1)], words);
        ClaimStance Stands(int document, Stance stance) => new(documents[Math.Min(document, count - 1)].Id, stance);
        var hurt = new Claim(Cite(0, "Nine people were hurt on the Elm bridge on Monday morning."), [Cite(0, "Nine people"), Cite(1, "Nine people"), Cite(2, "Nine people")], Silent(3))
        {
            Stances = [Stands(0, Stance.Asserts), Stands(1, Stance.Attributes), Stands(2, Stance.Disputes)],
            Details = [new ClaimDetail("SD0103", Aspect.Quantity, Relation.Conflicts, [new Position("9 people", [Cite(0, "nine"), Cite(1, "nine")]), new Position("8 people", [Cite(2, "eight")])]) { Subject = "people hurt" }],
            IndependentSources = 2,
        };
        var shut = new Claim(Cite(0, "The Elm bridge was shut."), [Cite(0, "The Elm bridge was shut."), Cite(1, "The Elm bridge was shut."), Cite(2, "The Elm bridge was shut.")], Silent(3))
        {
            Stances = [Stands(0, Stance.Asserts), Stands(1, Stance.Asserts), Stands(2, Stance.Asserts)],
            Details =
            [
                new ClaimDetail("SD0104", Aspect.Quantity, Relation.Supersedes, [new Position("2", [Cite(1, "second"), Cite(2, "second")]), new Position("1", [Cite(0, "first")])])
                {
                    Subject = "pier",
                    Timeline = [new DatedValue("1", new AsOf(new DateOnly(2031, 5, 5)), Cite(0, "first")), new DatedValue("2", new AsOf(new DateOnly(2031, 5, 6)), Cite(1, "second"))],
                },
            ],
            IndependentSources = 2,
        };
        var dog = new Claim(Cite(0, "A dog was found."), [Cite(0, "A dog was found.")], [.. documents.Skip(1).Select(document => document.Id)]) { Stances = [Stands(0, Stance.Asserts)] };
        var run = new SharedRun(Cite(0, "Nine people"), Cite(1, "Nine people"), 14);
        var copy = new TextReuse("outlet-0", "outlet-1", TextReuseKind.Copy, 0.7, 0.9, [run]) { Origin = "outlet-0", OriginEvidence = OriginEvidence.Credit, Credit = "NW" };
        ImmutableArray<TextReuse> reuses = count < 4 ? [copy] : [copy, new TextReuse("outlet-2", "outlet-3", TextReuseKind.Passages, 0.1, 0.1, [new SharedRun(Cite(2, "Nine people"), Cite(3, "Nine people"), 14)])];
        return new Comparison(documents, [], [hurt, shut, dog], [], new Coverage([], [], []))
        {
            Provenance = new Provenance([new SourceGroup(["outlet-0", "outlet-1"]) { Origin = "outlet-0" }, .. Silent(2).Select(id => new SourceGroup([id]))], reuses),
        };
    }

    [Test]
    public void Details_OfALongCount_GiveItsFirstAndItsLatest()
    {
        var story = SourceComparer.Create().Compare([.. Enumerable.Range(0, 10).Select(i => MarketFire.Article($"d{i}", $"2031-03-{i + 1:00}T06:00Z", $"A crane fell onto the Elm bridge in Lowmere on 1 March. The number of people hurt has risen to {i + 5}, the fire brigade said."))]);
        var output = new StringWriter { NewLine = "\n" };
        new TextReportWriter().Write(story, output);
        string row = string.Join(' ', output.ToString().Split('\n').Select(line => line.Trim()));

        Assert.That(row, Does.Contain("5 (A, 1 Mar) → … 4 more → 10 (F, 6 Mar)").And.Contain("14 (J, 10 Mar, latest)"));
    }
}
