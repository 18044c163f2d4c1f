using SourceDiff.Model;

namespace SourceDiff.Tests.Reading;

internal sealed class DocumentReaderTests
{
    private const string German = "Bei einem Brand in der Altstadt von Kelmheim sind am Montag drei Menschen verletzt worden. Die Feuerwehr brachte 14 Bewohner "
        + "aus den Häusern ins Freie, teilte die Polizei mit. Warum das Feuer ausbrach, blieb zunächst unklar; der Schaden soll sehr hoch sein.";

    private const string English = "Three people were hurt on Monday in a fire in the old town of Kelmheim. Firefighters led 14 residents out of their homes, "
        + "the police said. It was not known at first why the fire had started, but the damage is thought to be very high.";

    [TestCase("Posted on March 8, 2021 at 2:15 PM\nThe council met.", "2021-03-08")]
    [TestCase("Bridge opens\nWEDNESDAY 03 JULY 2013\nThe council met.", "2013-07-03")]
    [TestCase("KELMOOR, March 4, 2024 (AP) — The council met.", "2024-03-04")]
    [TestCase("Bridge opens\nUpdated: 2024-02-29 11:30 GMT\nThe council met.", "2024-02-29")]
    [TestCase("The council met on January 5, 2011 in Kelmoor.", null)]
    [TestCase("Bridge opens\nUpdated: February 30, 2011\nThe council met.", null)]
    public void PublishedOn_OfText_IsTheDateOfItsStamp(string text, string? date) =>
        Assert.That(SourceComparer.Create().Read(new Document("a", text)).PublishedOn?.ToString("yyyy-MM-dd", null), Is.EqualTo(date));

    [Test]
    public void PublishedOn_OfDocument_GoesBeforeTheText()
    {
        var document = new Document("a", "Updated: March 4, 2024\nThe council met.") { PublishedAt = new DateTimeOffset(2024, 3, 5, 23, 0, 0, TimeSpan.FromHours(-5)) };
        Assert.That(SourceComparer.Create().Read(document).PublishedOn, Is.EqualTo(new DateOnly(2024, 3, 5)));
    }

    [TestCase(German, null, false)]
    [TestCase(English, null, true)]
    [TestCase(English, "en-GB", true)]
    [TestCase("Le chef du port a dit lundi que neuf marins sont rentrés sains et saufs.", null, false)]
    [TestCase("Fire destroys old harbour mill in Port Amsel, nine hurt", null, true)]
    [TestCase(English, "de", false)]
    [TestCase("Kelmheim", null, true)]
    [TestCase("", null, true)]
    public void IsSupportedLanguage_OfText_IsEnglish(string text, string? language, bool expected) =>
        Assert.That(SourceComparer.Create().Read(new Document("a", text) { Language = language }).IsSupportedLanguage, Is.EqualTo(expected));

    [Test]
    public void Read_OtherLanguage_KeepsSentencesAndFigures()
    {
        var reading = SourceComparer.Create().Read(new Document("a", German));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(reading.Passages, Has.Length.EqualTo(3));
            Assert.That(reading.Facts.All(fact => fact.Aspect is not (Aspect.Quotation or Aspect.Attribution or Aspect.Polarity or Aspect.Certainty)), Is.True);
        }
    }

    [Test]
    public void Compare_OtherLanguage_IsToldInTheCoverage()
    {
        var comparison = SourceComparer.Create().Compare([new Document("a", English), new Document("b", English) { Language = "de" }]);
        Assert.That(comparison.Coverage.Limits, Has.One.Contains("'b' is not in English"));
    }
}
