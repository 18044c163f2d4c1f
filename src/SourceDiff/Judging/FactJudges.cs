using System.Collections.Immutable;
using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Deeds;
using SourceDiff.Judging.Doers;
using SourceDiff.Judging.Findings;
using SourceDiff.Judging.Kinds;
using SourceDiff.Judging.Names;
using SourceDiff.Judging.Quotes;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>The built-in judges, in the order in which they run.</summary>
internal static class FactJudges
{
    public static ImmutableArray<IFactJudge> All { get; } =
    [
        new QuantityJudge(),
        new MoneyJudge(),
        new DateJudge(),
        new DurationJudge(),
        new AgeJudge(),
        new AffiliationJudge(),
        new NameJudge(),
        new PlaceJudge(),
        new RoleJudge(),
        new OfficeJudge(),
        new QuotationJudge(),
        new AttributionJudge(),
        new PolarityJudge(),
        new CertaintyJudge(),
        new EventJudge(),
        new KindJudge(),
        new DoerJudge(),
        new DeedJudge(),
    ];

    /// <summary>Every rule of the built-in judges, in the order of their ids.</summary>
    public static IEnumerable<Rule> Rules => All.SelectMany(judge => judge.Rules).Concat(OfAllDocuments).OrderBy(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The rules that look at all documents together.</summary>
    public static IEnumerable<Rule> OfAllDocuments => [OmissionFinder.Rule, LeftOutFinder.Rule];
}
