using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Tests.Laws;

/// <summary>What holds for the reading of any text.</summary>
public sealed class ReadingLaws
{
    private static readonly SourceComparer Comparer = SourceComparer.Create();

    [Test]
    public void Tokens_OfAnyText_CoverEveryLetterOnceInOrder() => Law.Holds(Newsroom.Articles, article =>
    {
        var tokens = Read(article).Tokens;
        int position = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            Assert.That(tokens.Starts[i], Is.GreaterThanOrEqualTo(position).And.LessThan(tokens.Ends[i]), "tokens overlap, run backwards or are empty");
            Assert.That(Letters(article.Text[position..tokens.Starts[i]]), Is.Empty, "text between tokens");
            position = tokens.Ends[i];
        }

        Assert.That(Letters(article.Text[position..]), Is.Empty, "text after the last token");
    }, 300);

    [Test]
    public void Passages_OfAnyText_HoldEveryTokenOnceInOrder() => Law.Holds(Newsroom.Articles, article =>
    {
        var reading = Read(article);
        int token = 0, index = 0;
        foreach (var passage in reading.Passages)
        {
            Assert.That(passage.Index, Is.EqualTo(index++));
            Assert.That(passage.FirstToken, Is.EqualTo(token));
            Assert.That(passage.TokenCount, Is.Positive);
            Assert.That(passage.Span, Is.EqualTo(reading.Tokens.SpanOf(passage.FirstToken, passage.EndToken)));
            token = passage.EndToken;
        }

        Assert.That(token, Is.EqualTo(reading.Tokens.Count));
    }, 300);

    [Test]
    public void Facts_OfAnyText_StandInTheirTextOnWholeCharacters() => Law.Holds(Newsroom.Articles, article =>
    {
        var reading = Read(article);
        foreach (var fact in reading.Facts)
        {
            Assert.That(fact.Span.IsEmpty, Is.False, $"{fact}");
            Assert.That(fact.Value, Is.Not.Null, $"{fact}");
            Assert.That(reading.Passages[fact.Passage].Span.Overlaps(fact.Span), Is.True, $"{fact} is not in its passage");
            foreach (var (part, span) in FactSpans.Of(fact))
                AssertWhole(article.Text, span, $"{part} of {fact}");
        }
    }, 400);

    [Test]
    public void Reading_OfAnyText_IsTheSameEveryTime() => Law.Holds(Newsroom.Articles, article =>
        Assert.That(string.Join('\n', Read(article).Facts), Is.EqualTo(string.Join('\n', SourceComparer.Create().Read(DocumentOf(article)).Facts))), 100);

    internal static void AssertWhole(string text, TextSpan span, string what)
    {
        Assert.That(span.Start, Is.InRange(0, span.End), what);
        Assert.That(span.End, Is.LessThanOrEqualTo(text.Length), what);
        Assert.That(IsInsidePair(text, span.Start) || IsInsidePair(text, span.End), Is.False, $"{what} {span} splits a surrogate pair");
    }

    // Controls, marks of direction, zero-width spaces and byte order marks are blank too, though .NET counts them as no white space.
    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control)));

    private static bool IsInsidePair(string text, int position) =>
        position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]);

    private static DocumentReading Read(Newsroom.Article article) => Comparer.Read(DocumentOf(article));

    private static Document DocumentOf(Newsroom.Article article) => new("a", article.Text) { PublishedAt = new DateTimeOffset(2024, 5, 14, 9, 0, 0, TimeSpan.Zero) };
}
