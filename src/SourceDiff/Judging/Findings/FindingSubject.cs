using SourceDiff.Judging.Ledger;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// Says what the values of a finding are values of. A count, an age, a name has its noun; what a date, a length of time, a sum, a credit or a
/// doubt is told of is a clause of the passage, and the members of the finding offer theirs: the one that reads best is taken.
/// </summary>
internal static class FindingSubject
{
    /// <summary>Members that are asked; the surest come first.</summary>
    private const int MostAsked = 6;

    /// <summary>Who is credited, and who doubts, names what is said more plainly than the words that happen to match it.</summary>
    private const int OfTheMark = 1;

    /// <summary>No pronoun has more code units: most subjects have, and need no look into the lexicon.</summary>
    private const int LongestPronoun = 16;

    public static string Of(VerdictGroup group, PassageNumbers numbers)
    {
        string subject = Read(group, numbers);
        // "You", "he": who that is stands in another sentence, and says nothing alone.
        return IsPronoun(subject) ? "" : subject;
    }

    private static bool IsPronoun(string subject)
    {
        if (subject.Length > LongestPronoun)
            return false;
        Span<char> word = stackalloc char[LongestPronoun];
        word = word[..subject.AsSpan().ToLowerInvariant(word)];
        return (NewsLexicon.English.Traits(NewsLexicon.English.Find(word)) & WordTraits.Pronoun) != 0;
    }

    private static string Read(VerdictGroup group, PassageNumbers numbers)
    {
        var surest = group.Surest;
        if (!IsOfClause(surest))
            return surest.Subject;
        ClauseLabel best = default;
        int asked = 0;
        foreach (ref readonly var member in group.Members)
        {
            if (asked++ == MostAsked)
                break;
            var reading = numbers.Readings[member.Document];
            var passage = numbers[member.Place];
            var label = surest.Rule.Aspect is Aspect.Event or Aspect.Certainty && surest.Relation is not (Relation.Compatible or Relation.Agrees) ? ClauseFinder.OfSubject(reading, passage, member.Side.Span)
                : Of(reading, passage, member.Side.Span, surest.Rule.Aspect);
            if (label.Rank > best.Rank)
                best = label;
            // A credit or a doubt may stand on the other side, and says it better.
            if (best.Rank >= ClauseLabel.Good + (surest.Rule.Aspect is Aspect.Certainty or Aspect.Attribution ? OfTheMark : 0))
                break;
        }

        return best.Words;
    }

    /// <summary>Whether a clause says it; what agrees is shown in its sentence, and an account that excludes another names its subject itself.</summary>
    private static bool IsOfClause(Verdict verdict) => verdict.Rule.Aspect switch
    {
        Aspect.Date or Aspect.Duration or Aspect.Money => true,
        Aspect.Attribution => true,
        // "threw for 205 yards": what is measured stands in no noun.
        Aspect.Quantity => verdict.Relation != Relation.Agrees && verdict.Subject.Length == 0,
        Aspect.Certainty or Aspect.Polarity or Aspect.Event when verdict.Relation == Relation.Conflicts => verdict.Subject.Length == 0,
        Aspect.Certainty => true,
        Aspect.Polarity or Aspect.Event => verdict.Relation != Relation.Agrees && (verdict.Relation == Relation.Compatible || verdict.Subject.Length == 0),
        _ => false,
    };

    private static ClauseLabel Of(DocumentReading reading, Passage passage, TextSpan span, Aspect aspect)
    {
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if (fact.Aspect != aspect || fact.Span != span)
                continue;
            switch (fact)
            {
                case DateFact date:
                    return ClauseFinder.Of(reading, passage, span, span, date.PredicateSpan);
                case DurationFact duration:
                    return ClauseFinder.Of(reading, passage, span, span, duration.SubjectSpan);
                case QuantityFact quantity:
                    return ClauseFinder.Of(reading, passage, span, span, quantity.PredicateSpan);
                case MoneyFact money:
                    return ClauseFinder.Of(reading, passage, span, span, money.PredicateSpan);
                case CertaintyFact doubt:
                    return Raise(ClauseFinder.Of(reading, passage, doubt.ScopeSpan, span, default));
                case AttributionFact { ContentSpans: [var content, ..] }:
                    return Raise(ClauseFinder.Of(reading, passage, content, span, default));
            }
        }

        return ClauseFinder.Of(reading, passage, span, default, default);
    }

    private static ClauseLabel Raise(ClauseLabel label) => label with { Rank = label.Rank + OfTheMark };
}
