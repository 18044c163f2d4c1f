using System.Collections.Immutable;
using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Finds what one article says twice and differently: a toll in the headline that no sentence bears out, a person of two ages.
/// Told once, as the article's own, whatever it is compared with; only where nothing else explains it. O(v²) for the v values of a topic.
/// </summary>
internal static class SelfContradictions
{
    public static readonly Rule Toll = new("SD0105", Aspect.Quantity, Severity.High, "Two numbers in one article",
        "The headline of an article gives a number of people killed, hurt, missing …, and its first sentences give only another, without a word of what has changed; or two of its sentences tell the same with two numbers. Told of the article itself. Example: “Blast kills 12” above “A blast killed 14 people on Monday”.");

    public static readonly Rule Age = new("SD0504", Aspect.Age, Severity.Medium, "Two ages in one article",
        "An article gives one person two ages at one time. Told of the article itself. Example: “Brandt, 38,” and, further down, “the 34-year-old Brandt”.");

    /// <summary>Set by hand: strict enough to fire on none of 48 real articles, of which none was found to contradict itself.</summary>
    private const double Confidence = 0.7;

    /// <summary>So many words in common beside the numbers, of the shorter of two sentences so large a share, and both tell the same.</summary>
    private const int MinSaidTwice = 4;

    private const double MinSaidTwiceShare = 0.6;

    /// <summary>A greater distance is told of two times of a life.</summary>
    private const double MaxAgeGap = 10;

    /// <summary>Ages of the young are told of when something happened.</summary>
    private const double MinAge = 16;

    public static ImmutableArray<Discrepancy> Of(DocumentReading reading)
    {
        var table = ValueTable.Of(reading);
        var found = ImmutableArray.CreateBuilder<Discrepancy>();
        foreach (var mention in table.All)
        {
            if (mention is { Fact: QuantityFact, Outcome.Length: > 0 } && IsHeadline(reading, mention) && OtherToll(reading, table, mention) is { } toll)
                found.Add(Report(reading, Toll, mention, toll, mention.Outcome, "The headline and the text give different numbers"));
            else if (mention is { IsToll: true, Fact: QuantityFact { Amount.Approximation: Approximation.Exact } } && !IsHeadline(reading, mention) && SameTold(reading, table, mention) is { } told)
                found.Add(Report(reading, Toll, told, mention, mention.Outcome, "Two sentences that tell the same give different numbers"));
            else if (mention is { Fact: AgeFact { Entity: >= 0 } } && OtherAge(reading, table, mention) is { } age)
                found.Add(Report(reading, Age, mention, age, reading.Entities[mention.Name].Name, "The article gives different ages"));
        }

        return found.ToImmutable();
    }

    private static bool IsHeadline(DocumentReading reading, ValueMention mention) => reading.Passages[mention.Fact.Passage].Kind == PassageKind.Headline;

    /// <summary>The toll of the first sentences, where no sentence gives the headline's; <c>null</c> where anything speaks for both.</summary>
    private static ValueMention? OtherToll(DocumentReading reading, ValueTable table, ValueMention headline)
    {
        ValueMention? other = null;
        foreach (var mention in table.All)
        {
            if (mention is null || ReferenceEquals(mention, headline) || mention.Topic != headline.Topic)
                continue;
            bool isBody = !IsHeadline(reading, mention);
            var amounts = AmountComparison.Of(((QuantityFact)headline.Fact).Amount, ((QuantityFact)mention.Fact).Amount);
            if (amounts.Relation != Relation.Conflicts || mention.IsMore || mention.IsPart || mention.IsWhole || !isBody
                || (other is not null && other.Key.First != mention.Key.First))
                return null;
            other ??= mention;
        }

        // "Missing hikers found after four nights": what is counted is not who is missing.
        if (other is null || (headline.Subject >= 0 && other.Subject >= 0 && headline.IsOfPeople != other.IsOfPeople))
            return null;
        return other.IsLead && IsPlain(reading, table, headline) && IsPlain(reading, table, other) ? other : null;
    }

    /// <summary>A lesser number of the same outcome in a sentence in which most of the other's words stand: both say what happened where.</summary>
    private static ValueMention? SameTold(DocumentReading reading, ValueTable table, ValueMention toll)
    {
        ValueMention? found = null;
        foreach (var mention in table.All)
        {
            if (mention is not { Fact: QuantityFact { Kind: QuantityKind.Count, Amount.Approximation: Approximation.Exact }, IsPart: false, IsWhole: false, IsMore: false, IsOther: false, IsOfThen: false, IsYardstick: false, IsOfYoung: false }
                || mention.Outcome != toll.Outcome || mention.Fact.Passage == toll.Fact.Passage || IsHeadline(reading, mention) || mention.Key.First == toll.Key.First)
                continue;
            if (found is not null || mention.IsOfAnybody != toll.IsOfAnybody || CountedList.Of(reading, table.In(mention.Fact.Passage), mention).IsList || !IsPlain(reading, table, mention) || !IsPlain(reading, table, toll))
                return null;
            var sides = PassageSides.Of(reading);
            var match = new PassageMatch(sides[mention.Fact.Passage], sides[toll.Fact.Passage], reading, reading);
            if (match.Matched < MinSaidTwice || match.Agreement < MinSaidTwiceShare)
                return null;
            found = mention;
        }

        return found;
    }

    /// <summary>Whether nothing around the number tells of parts, of another time or of what has changed.</summary>
    private static bool IsPlain(DocumentReading reading, ValueTable table, ValueMention toll)
    {
        if (table.GistOf(toll.Fact.Passage).TellsOfThen || Development.IsTold(reading, toll))
            return false;
        foreach (var mention in table.In(toll.Fact.Passage))
        {
            // "three officers and two bystanders": other people of the sentence may add up to the number.
            if (mention is { Fact: QuantityFact { Kind: QuantityKind.Count } } && !ReferenceEquals(mention, toll) && (mention.Outcome.Length == 0 || mention.Outcome == toll.Outcome) && (mention.IsOfPeople || mention.Subject < 0))
                return false;
        }

        return true;
    }

    /// <summary>Tokens between two ages that are told in one breath.</summary>
    private const int Joined = 2;

    private static ValueMention? OtherAge(DocumentReading reading, ValueTable table, ValueMention first)
    {
        ValueMention? other = null;
        foreach (var mention in table.All)
        {
            if (mention is not { Fact: AgeFact } || mention.Name != first.Name)
                continue;
            if (ReferenceEquals(mention, first) || mention.Key.First == first.Key.First)
                continue;
            // "Una and Ole Marr, 27 and 29": each has one.
            if (other is not null || mention.Span.CompareTo(first.Span) < 0 || mention.First - first.End <= Joined)
                return null;
            other = mention;
        }

        return other is { Fact: AgeFact { Entity: >= 0 } } && AreOneName(reading, (AgeFact)first.Fact, (AgeFact)other.Fact) && AmountComparison.Of(((AgeFact)first.Fact).Years, ((AgeFact)other.Fact).Years).Relation == Relation.Conflicts
            && Math.Abs(other.Key.First - first.Key.First) <= MaxAgeGap && Math.Min(other.Key.First, first.Key.First) >= MinAge
            && !table.GistOf(first.Fact.Passage).TellsOfThen && !table.GistOf(other.Fact.Passage).TellsOfThen ? other : null;
    }

    /// <summary>Whether both are told of one name: "Brandt, 61," before "Mila Brandt, 54," is somebody else of her family.</summary>
    private static bool AreOneName(DocumentReading reading, AgeFact first, AgeFact other)
    {
        var one = first.SubjectSpan.In(reading.Document.Text);
        var that = other.SubjectSpan.In(reading.Document.Text);
        return one.Length > 0 && that.Length > 0 && (one.SequenceEqual(that) || (one.Length > that.Length && one.EndsWith(that, StringComparison.Ordinal)));
    }

    private static Discrepancy Report(DocumentReading reading, Rule rule, ValueMention one, ValueMention other, string subject, string says)
    {
        string left = Wording.Quote(reading, one.Span), right = Wording.Quote(reading, other.Span);
        return new Discrepancy(rule.Id, rule.Aspect, Relation.Conflicts, [PositionOf(reading, one), PositionOf(reading, other)])
        {
            Subject = subject,
            Severity = rule.Severity,
            Confidence = Confidence,
            Explanation = $"{says} of {subject}: {left} and {right}.",
        };
    }

    private static Position PositionOf(DocumentReading reading, ValueMention mention)
    {
        var side = VerdictSide.Of(mention.Fact);
        return new Position(side.Value, [new Citation(reading.Document.Id, side.Span)]) { Range = side.Range };
    }
}
