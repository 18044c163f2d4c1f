using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Numbers what a value is a value of, the same in every document: the toll, the magnitude, the age of one named person. Coarse, for
/// it only asks whether an article gives one such value or several.
/// </summary>
internal static class ValueTopic
{
    /// <summary>Durations of one order of magnitude may be of one thing: a minute, a month.</summary>
    private const double OrderOfMagnitude = 4;

    public static int Of(TokenTable tokens, Fact fact, int subject, int predicate, string outcome) => fact switch
    {
        QuantityFact { Kind: QuantityKind.Count } when outcome.Length > 0 => Number(1, (int)WordFolding.FullHash(outcome)),
        QuantityFact { Kind: QuantityKind.Count } when subject >= 0 => Number(2, tokens.Lemmas[subject]),
        QuantityFact { Kind: QuantityKind.Measure, Unit: { } unit } => Number(3, (int)WordFolding.FullHash(unit)),
        QuantityFact { Kind: not (QuantityKind.Count or QuantityKind.Identifier) } quantity => Number(4, (int)quantity.Kind),
        MoneyFact money => Number(5, (int)WordFolding.FullHash(money.Currency)),
        DateFact when predicate >= 0 => Number(6, tokens.Lemmas[predicate]),
        DurationFact { Seconds: { } seconds } => Number(7, (int)Math.Round(Math.Log(1 + seconds.Nominal, OrderOfMagnitude))),
        AgeFact { Entity: >= 0 } age => Number(8, age.Entity),
        AgeFact when subject >= 0 => Number(9, tokens.Lemmas[subject]),
        _ => ValueMention.NoTopic,
    };

    private static int Number(int family, int topic)
    {
        int number = (topic * 31) + family;
        return number == ValueMention.NoTopic ? family : number;
    }
}
