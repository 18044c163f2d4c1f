using FsCheck;
using FsCheck.Fluent;

namespace SourceDiff.Tests.Laws;

/// <summary>Makes random articles: invented news sentences full of typed details, and everything that is no news at all.</summary>
internal static class Newsroom
{
    private static readonly Gen<string> Sentence =
        from template in Gen.Elements(NewsWords.Templates)
        from choices in Gen.Choose(0, 1 << 20).ArrayOf(6)
        select NewsWords.Fill(template, choices);

    private static readonly Gen<string> Noise = Gen.OneOf(
        Gen.Elements(NewsWords.Oddities),
        Gen.Elements(NewsWords.Oddities).ArrayOf(6).Select(parts => string.Concat(parts)),
        ArbMap.Default.GeneratorFor<char>().ArrayOf(12).Select(letters => new string(letters)),
        Gen.Choose(0, 0xFFFF).ArrayOf(8).Select(units => string.Concat(units.Select(unit => (char)unit))));

    private static readonly Gen<string> Piece = Gen.Frequency((6, Sentence), (2, Noise), (1, Sentence.Zip(Noise).Select(both => both.Item1.Insert(both.Item1.Length / 2, both.Item2))));

    /// <summary>Any text: mostly news, partly not; what fails shrinks by dropping pieces.</summary>
    public static Arbitrary<Article> Articles { get; } = Arb.From(Any(Piece), Shrink);

    /// <summary>Well-formed news only.</summary>
    public static Arbitrary<Article> News { get; } = Arb.From(Any(Sentence), Shrink);

    /// <summary>Two articles of which the second retells, changes, drops and reorders what the first says.</summary>
    public static Arbitrary<(Article Left, Article Right)> Pairs { get; } = Arb.From(
        from left in Any(Piece)
        from right in Retell(left)
        select (left, right),
        pair => Shrink(pair.Item1).Select(left => (left, pair.Item2)).Concat(Shrink(pair.Item2).Select(right => (pair.Item1, right))));

    /// <summary>Three articles on one story.</summary>
    public static Arbitrary<(Article A, Article B, Article C)> Triples { get; } = Arb.From(
        from a in Any(Piece)
        from b in Retell(a)
        from c in Retell(b)
        select (a, b, c),
        all => Shrink(all.Item1).Select(a => (a, all.Item2, all.Item3))
            .Concat(Shrink(all.Item2).Select(b => (all.Item1, b, all.Item3))).Concat(Shrink(all.Item3).Select(c => (all.Item1, all.Item2, c))));

    private static Gen<Article> Any(Gen<string> piece) =>
        from count in Gen.Choose(0, 12)
        from pieces in piece.ArrayOf(count)
        from separator in Gen.Elements(" ", "\n", "\n\n", "")
        select new Article(pieces, separator);

    private static Gen<Article> Retell(Article article) =>
        from order in Gen.Choose(0, 1 << 20).ArrayOf(article.Pieces.Length)
        from kept in Gen.Choose(0, 3).ArrayOf(article.Pieces.Length)
        from others in Piece.ArrayOf(article.Pieces.Length)
        from shuffle in Gen.Elements(true, false)
        from separator in Gen.Elements(" ", "\n\n")
        select new Article([.. article.Pieces
            .Select((piece, i) => (Text: Change(piece, kept[i], others[i]), Order: shuffle ? order[i] : i))
            .OrderBy(piece => piece.Order).Select(piece => piece.Text)], separator);

    private static string Change(string piece, int how, string other) => how switch
    {
        0 => piece,
        1 => piece.Replace("12", "21", StringComparison.Ordinal).Replace("Monday", "Friday", StringComparison.Ordinal).Replace(" were ", " were not ", StringComparison.Ordinal),
        2 => piece.Replace("about ", "", StringComparison.Ordinal).Replace("killed", "dead", StringComparison.Ordinal).Replace("said", "claimed", StringComparison.Ordinal),
        _ => other,
    };

    private static IEnumerable<Article> Shrink(Article article)
    {
        for (int i = 0; i < article.Pieces.Length; i++)
            yield return article with { Pieces = [.. article.Pieces[..i], .. article.Pieces[(i + 1)..]] };
    }

    /// <summary>An article as the pieces it was made of.</summary>
    internal sealed record Article(string[] Pieces, string Separator)
    {
        public string Text => string.Join(Separator, Pieces);

        public override string ToString() => System.Text.Json.JsonSerializer.Serialize(Text);
    }
}
