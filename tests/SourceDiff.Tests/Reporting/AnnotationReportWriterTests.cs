using System.Text;
using System.Text.Json;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Tests.Reporting;

/// <summary>Each MUST of the Web Annotation Data Model (W3C Recommendation, 23 February 2017) that concerns what is written.</summary>
public class AnnotationReportWriterTests
{
    private static readonly JsonElement Collection = Write(Comparisons.Ferry);

    private static readonly List<JsonElement> Annotations = [.. Collection.GetProperty("first").GetProperty("items").EnumerateArray()];

    // §5.1: context, exactly one id that is an IRI, the class AnnotationCollection, exactly one first page.
    [Test]
    public void Collection_HasContextIdTypeTotalAndFirst()
    {
        Assert.That(Collection.GetProperty("@context").GetString(), Is.EqualTo("http://www.w3.org/ns/anno.jsonld"));
        Assert.That(IsIri(Collection.GetProperty("id")));
        Assert.That(Collection.GetProperty("type").GetString(), Is.EqualTo("AnnotationCollection"));
        Assert.That(Collection.GetProperty("total").GetInt32(), Is.EqualTo(Annotations.Count));
        Assert.That(Collection.GetProperty("first").ValueKind, Is.EqualTo(JsonValueKind.Object));
    }

    // §5.2: exactly one id, the class AnnotationPage, items; the index of the first item is not negative.
    [Test]
    public void Page_HasIdTypeAndItems()
    {
        var page = Collection.GetProperty("first");

        Assert.That(IsIri(page.GetProperty("id")));
        Assert.That(page.GetProperty("type").GetString(), Is.EqualTo("AnnotationPage"));
        Assert.That(page.GetProperty("items").ValueKind, Is.EqualTo(JsonValueKind.Array));
        Assert.That(page.GetProperty("startIndex").GetInt32(), Is.Zero);
    }

    // §3.1: exactly one IRI, the class Annotation, one or more targets.
    [Test]
    public void Annotation_HasIdTypeAndTarget()
    {
        Assert.That(Annotations, Has.Count.EqualTo(Comparisons.Ferry.Findings.Sum(finding => finding.Positions.Length)));
        Assert.That(Annotations.Select(annotation => IsIri(annotation.GetProperty("id"))), Is.All.True);
        Assert.That(Annotations.Select(annotation => annotation.GetProperty("id").GetString()), Is.Unique);
        Assert.That(Annotations.Select(annotation => annotation.GetProperty("type").GetString()), Is.All.EqualTo("Annotation"));
        Assert.That(Annotations.Select(annotation => annotation.GetProperty("target").GetArrayLength()), Is.All.Positive);
    }

    // §3.3.5: motivations and purposes are ones of the model.
    [Test]
    public void Annotation_MotivationsAndPurposes_AreTheModels()
    {
        string[] known = ["assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging"];

        Assert.That(Annotations.Select(annotation => annotation.GetProperty("motivation").GetString()).Distinct(), Is.SubsetOf(known));
        Assert.That(Annotations.SelectMany(Bodies).Select(body => body.GetProperty("purpose").GetString()).Distinct(), Is.SubsetOf(known));
    }

    // §3.2.4: a textual body has exactly one value.
    [Test]
    public void Bodies_SayRelationRuleAndValue()
    {
        var texts = Bodies(Annotations[0]).Where(body => body.GetProperty("type").GetString() == "TextualBody").ToList();

        Assert.That(texts.Select(body => $"{body.GetProperty("purpose")}: {body.GetProperty("value")}"), Is.EqualTo(new[]
        {
            "describing: Twelve killed is outside the range of at least 14.", "tagging: quantity", "tagging: conflict", "classifying: SD2101", "identifying: 12 person",
        }));
        Assert.That(Annotations.SelectMany(Bodies).Where(body => body.TryGetProperty("value", out var value) && value.GetString() is not { Length: > 0 }), Is.Empty);
    }

    [Test]
    public void Bodies_LinkTheWordsOfTheOtherSide()
    {
        var other = Bodies(Annotations[0]).Single(body => body.GetProperty("type").GetString() == "SpecificResource");

        Assert.That(Quote(other).GetProperty("exact").GetString(), Is.EqualTo("At least 14 people"));
        Assert.That(other.GetProperty("source").GetString(), Is.EqualTo("courier.md"));
    }

    // §4.1: exactly one source, an IRI. §4.2.4, §4.2.5: exactly one exact, and at most one prefix and suffix; start and end.
    [Test]
    public void Target_HasSourceAndSelectors()
    {
        foreach (var target in Annotations.SelectMany(annotation => annotation.GetProperty("target").EnumerateArray()))
        {
            string source = target.GetProperty("source").GetString()!;
            string text = source == "courier.md" ? Comparisons.Courier.Text : Comparisons.Wire.Text;
            Assert.That(source, Is.EqualTo("courier.md").Or.EqualTo("https://wire.example/ferry"));
            Assert.That(target.GetProperty("type").GetString(), Is.EqualTo("SpecificResource"));
            Assert.That(target.GetProperty("selector").EnumerateArray().Select(selector => selector.GetProperty("type").GetString()), Is.EqualTo(new[] { "TextQuoteSelector", "TextPositionSelector" }));
            AssertSelects(target, text);
        }
    }

    // §4.2.4: "in terms of unicode code points, not in terms of code units", and no half of a character.
    [TestCase("😀 Twelve 😀 people", "people")]
    [TestCase("𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜 x 12 y 𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜", "12")]
    [TestCase("𝒜𝒜 12 𝒜𝒜", "𝒜𝒜 12 𝒜𝒜")]
    [TestCase("12", "12")]
    [TestCase("", "")]
    public void Selectors_CountCodePoints(string text, string words)
    {
        var document = new Document("a b/ü?.txt", text);
        int start = text.IndexOf(words, StringComparison.Ordinal);
        var finding = new Omission("SD1", Aspect.Custom, [new Position("v", [new Citation(document.Id, new TextSpan(start, start + words.Length))])], ["b"]);
        var written = Write(new Comparison([document, new Document("b", "")], [], [], [finding], new Coverage([], [], [])));
        var target = written.GetProperty("first").GetProperty("items")[0].GetProperty("target")[0];

        Assert.That(target.GetProperty("source").GetString(), Is.EqualTo("a%20b/%C3%BC%3F.txt"));
        Assert.That(Quote(target).GetProperty("exact").GetString(), Is.EqualTo(words));
        AssertSelects(target, text);
    }

    [TestCase("javascript:alert(1)", "javascript%3Aalert%281%29")]
    [TestCase("//evil.example/a", "%2F%2Fevil.example%2Fa")]
    [TestCase("/home/a b.txt", "file:///home/a%20b.txt")]
    [TestCase("C:\\texts\\a.txt", "C%3A%5Ctexts%5Ca.txt")]
    public void Source_OfAnyId_IsAnIriThatNamesNoOtherPlace(string id, string source) =>
        Assert.That(DocumentAddress.Of(new Document(id, "")), Is.EqualTo(source));

    [Test]
    public void Write_Twice_IsTheSame() => Assert.That(Write(Comparisons.Ferry).GetRawText(), Is.EqualTo(Collection.GetRawText()));

    private static IEnumerable<JsonElement> Bodies(JsonElement annotation) => annotation.GetProperty("body").EnumerateArray();

    private static JsonElement Quote(JsonElement target) => target.GetProperty("selector")[0];

    /// <summary>Selects as an annotation client does: by code points, and by the words with what is around them.</summary>
    private static void AssertSelects(JsonElement target, string text)
    {
        var quote = Quote(target);
        var position = target.GetProperty("selector")[1];
        var runes = text.EnumerateRunes().ToList();
        string exact = quote.GetProperty("exact").GetString()!;
        int start = position.GetProperty("start").GetInt32(), end = position.GetProperty("end").GetInt32();
        string before = string.Concat(runes.Take(start)), after = string.Concat(runes.Skip(end));

        Assert.That(start, Is.GreaterThanOrEqualTo(0).And.LessThanOrEqualTo(end));
        Assert.That(string.Concat(runes.Take(end).Skip(start)), Is.EqualTo(exact));
        Assert.That(before, Does.EndWith(quote.GetProperty("prefix").GetString()!));
        Assert.That(after, Does.StartWith(quote.GetProperty("suffix").GetString()!));
        Assert.That(quote.GetProperty("prefix").GetString(), Has.Length.GreaterThanOrEqualTo(Math.Min(32, before.Length)));
        Assert.That(quote.GetProperty("suffix").GetString(), Has.Length.GreaterThanOrEqualTo(Math.Min(32, after.Length)));
    }

    private static bool IsIri(JsonElement id) => Uri.TryCreate(id.GetString(), UriKind.Absolute, out var iri) && iri.Scheme == "urn" && Guid.TryParse(id.GetString()!["urn:uuid:".Length..], out var uuid) && uuid.Version == 8;

    private static JsonElement Write(Comparison comparison)
    {
        using var stream = new MemoryStream();
        new AnnotationReportWriter().Write(comparison, stream);
        return JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement;
    }
}
