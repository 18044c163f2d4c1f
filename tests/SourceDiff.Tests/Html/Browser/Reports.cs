using SourceDiff.Cli.Articles;
using SourceDiff.Model;

namespace SourceDiff.Tests.Html.Browser;

/// <summary>The comparisons that the tests of the page show: of the sample articles, and of long ones.</summary>
internal static class Reports
{
    private static readonly Lazy<Comparison> TwoOf = new(() => Compare("bridge-verdict", 2));
    private static readonly Lazy<Comparison> FourOf = new(() => Compare("ferry-fire", 4));

    public static Comparison Two => TwoOf.Value;

    public static Comparison Four => FourOf.Value;

    public static Comparison Compare(string seed, int articles)
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("seeds", seed)).Order(StringComparer.Ordinal).Take(articles);
        return SourceComparer.Create().Compare(new ArticleReader(() => Stream.Null, _ => { }).Read(files, CancellationToken.None));
    }
}
