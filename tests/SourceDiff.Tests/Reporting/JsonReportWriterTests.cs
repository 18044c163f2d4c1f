using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SourceDiff.Model;
using SourceDiff.Reporting;
using Interval = SourceDiff.Model.Interval;

namespace SourceDiff.Tests.Reporting;

public class JsonReportWriterTests
{
    [Test]
    public void Write_Finding_HasKindRelationAndQuotes()
    {
        using var json = JsonDocument.Parse(Write(Comparisons.Ferry));
        var finding = json.RootElement.GetProperty("findings")[0];

        Assert.That(json.RootElement.GetProperty("schema").GetInt32(), Is.EqualTo(1));
        Assert.That(finding.GetRawText(), Is.EqualTo(
            """{"kind":"discrepancy","relation":"conflicts","ruleId":"SD2101","aspect":"quantity","positions":[{"value":"12 person","range":{"low":12,"high":12,"lowOpen":false,"highOpen":false},"citations":[{"documentId":"wire.txt","span":{"start":0,"end":13},"quote":"Twelve people"}]},{"value":"at least 14 person","range":{"low":14,"high":"Infinity","lowOpen":false,"highOpen":false},"citations":[{"documentId":"courier.md","span":{"start":0,"end":18},"quote":"At least 14 people"}]}],"subject":"people killed","severity":"high","confidence":0.91,"explanation":"Twelve killed is outside the range of at least 14.","tolerance":"none"}"""));
    }

    [Test]
    public void Write_ReadBack_IsTheSame()
    {
        var read = JsonReportReader.Read(Write(Comparisons.Ferry));

        Assert.That(Write(read), Is.EqualTo(Write(Comparisons.Ferry)).AsCollection);
        Assert.That(read.Documents, Is.EqualTo(Comparisons.Ferry.Documents));
        Assert.That(read.Discrepancies.First().Positions[1].Range, Is.EqualTo(new Interval(14, double.PositiveInfinity)));
        Assert.That(read.Coverage.Documents, Is.EqualTo(Comparisons.Ferry.Coverage.Documents));
        Assert.That(read.Omissions.First().MissingFrom, Is.EqualTo(new[] { "wire.txt" }));
        Assert.That(read.Alignments[0].Evidence[0], Is.EqualTo(Comparisons.Ferry.Alignments[0].Evidence[0]));
    }

    [Test]
    public void Write_Lean_ReadsBackWithoutAlignments()
    {
        using var stream = new MemoryStream();
        new JsonReportWriter { IsLean = true }.Write(Comparisons.Ferry, stream);
        stream.Position = 0;
        var read = JsonReportReader.Read(stream);

        Assert.That(Comparisons.Ferry.Alignments, Is.Not.Empty);
        Assert.That(read.Alignments, Is.Empty);
        Assert.That(read.Claims, Has.Length.EqualTo(Comparisons.Ferry.Claims.Length));
        Assert.That(read.Findings.Select(finding => finding.Explanation), Is.EqualTo(Comparisons.Ferry.Findings.Select(finding => finding.Explanation)));
    }

    [Test]
    public void Write_Indented_ReadsBackTheSame()
    {
        using var stream = new MemoryStream();
        new JsonReportWriter { IsIndented = true }.Write(Comparisons.Ferry, stream);
        stream.Position = 0;

        Assert.That(Encoding.UTF8.GetString(stream.ToArray()), Does.StartWith("{\n  \"schema\": 1,\n  \"documents\": ["));
        Assert.That(Write(JsonReportReader.Read(stream)), Is.EqualTo(Write(Comparisons.Ferry)).AsCollection);
    }

    [Test]
    public void Write_RealComparison_ReadsBackTheSame()
    {
        var comparison = SourceComparer.Create().Compare([Comparisons.Wire, Comparisons.Courier, new Document("third", Comparisons.Wire.Text + "\nTwo cranes arrived on Friday, Ada Berg said.")]);

        Assert.That(comparison.Findings, Is.Not.Empty);
        Assert.That(Write(JsonReportReader.Read(Write(comparison))), Is.EqualTo(Write(comparison)).AsCollection);
    }

    // Not as [TestCase]: the arguments of an attribute are stored as UTF-8, which cannot hold half a surrogate pair.
    private static IEnumerable<TestCaseData> OddTexts =>
    [
        new TestCaseData("\ud83d\ude00 pair").SetName("Write_SurrogatePair_RoundTrips"),
        new TestCaseData("high \ud83d only").SetName("Write_LoneHighSurrogate_RoundTrips"),
        new TestCaseData("low \ude00 only, then \\u0041 \"quoted\"").SetName("Write_LoneLowSurrogate_RoundTrips"),
        new TestCaseData("\ude00\ud83d").SetName("Write_SurrogatesTheWrongWayRound_RoundTrips"),
        new TestCaseData("\0\u001f\u007f\u2028\ufeff\uffff").SetName("Write_Controls_RoundTrip"),
    ];

    [TestCaseSource(nameof(OddTexts))]
    public void Write_AnyText_RoundTrips(string text)
    {
        Assert.That(JsonReportReader.Read(Write(OfText(text))).Documents[0].Text, Is.EqualTo(text));
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property Write_RandomTextAndNumbers_RoundTrips()
    {
        var texts = Gen.Choose(0, 0xffff).Select(unit => (char)unit).ArrayOf().Select(units => new string(units)).ToArbitrary();
        return Prop.ForAll(texts, ArbMap.Default.ArbFor<double>(), ArbMap.Default.ArbFor<DateTimeOffset>(), (text, number, time) =>
        {
            var written = OfText(text, number, time);
            var read = JsonReportReader.Read(Write(written));
            return read.Documents.SequenceEqual(written.Documents)
                && read.Findings[0].Positions[0].Range.Equals(written.Findings[0].Positions[0].Range)
                && read.Findings[0].Confidence.Equals(number)
                && Write(read).AsSpan().SequenceEqual(Write(written));
        });
    }

    [TestCase("""{"schema":2,"documents":[]}""", "The comparison has the schema 2, and this version of SourceDiff reads schema 1.")]
    [TestCase("""{"schema":"1"}""", "The comparison has the schema \"1\"")]
    [TestCase("""{"documents":[]}""", "The text is no SourceDiff comparison: it has no \"schema\".")]
    [TestCase("[]", "The text is no SourceDiff comparison: it is not a JSON object.")]
    [TestCase("", "The text is no SourceDiff comparison: ")]
    [TestCase("""{"schema":1}""", "The text is no SourceDiff comparison: ")]
    [TestCase("""{"schema":1,"documents":[],"alignments":[],"claims":[],"findings":[{"kind":"guess"}],"coverage":{"documents":[],"notCompared":[],"limits":[]}}""", "The text is no SourceDiff comparison: ")]
    public void Read_NoComparison_SaysWhatIsWrong(string json, string message) =>
        Assert.That(() => JsonReportReader.Read(Encoding.UTF8.GetBytes(json)), Throws.InstanceOf<InvalidDataException>().With.Message.StartsWith(message));

    [Test]
    public void Read_CitationOutsideTheText_IsRefused()
    {
        string json = Encoding.UTF8.GetString(Write(Comparisons.Ferry)).Replace("\"end\":18}", "\"end\":1800}", StringComparison.Ordinal);

        Assert.That(() => JsonReportReader.Read(Encoding.UTF8.GetBytes(json)),
            Throws.InstanceOf<InvalidDataException>().With.Message.EqualTo("The comparison cites [0..1800) of 'courier.md', which has 151 code units."));
    }

    private static Comparison OfText(string text, double number = 1, DateTimeOffset time = default)
    {
        var document = new Document("a", text) { Title = text, PublishedAt = time };
        return new Comparison([document, new Document("b", "")], [], [],
            [new Agreement("SD1", Aspect.Custom, Relation.Agrees, [new Position(text, [new Citation("a", new TextSpan(0, text.Length))]) { Range = new Interval(number, number) }]) { Confidence = number }],
            new Coverage([], [], []));
    }

    private static byte[] Write(Comparison comparison)
    {
        var buffer = new ArrayBufferWriter<byte>();
        new JsonReportWriter().Write(comparison, buffer);
        return buffer.WrittenSpan.ToArray();
    }
}
