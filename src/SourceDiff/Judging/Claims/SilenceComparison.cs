using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>
/// Holds "she declined to say who had signed" against "Holt had signed, she said": one document has somebody keep silent, the other has the
/// same person speak, of the same matter. Only where the first credits nothing of it itself. O(refusals × tokens credited), and the refusals are few.
/// </summary>
internal static class SilenceComparison
{
    private const double Confidence = 0.65;

    private const string TooMany = "more refusals to speak than are compared";

    /// <summary>A word that both have, and that is met in few texts, is of one matter.</summary>
    private const double MinRarity = 0.35;

    public static void Judge(JudgingContext context, Rule rule)
    {
        Judge(context, rule, context.Left, context.Right, isLeft: true);
        Judge(context, rule, context.Right, context.Left, isLeft: false);
    }

    private static void Judge(JudgingContext context, Rule rule, DocumentReading silent, DocumentReading speaking, bool isLeft)
    {
        var silences = SilenceTable.Of(silent);
        if (silences.IsCut)
            context.ReportNotComparable(TooMany);
        foreach (var silence in silences.All)
        {
            int partner = isLeft ? context.Entities.RightOf(silence.Entity) : context.Entities.LeftOf(silence.Entity);
            if (partner < 0 || CreditOf(silent, silence.Entity, silent, silence) is not null || CreditOf(speaking, partner, silent, silence) is not { } credit)
                continue;
            Report(context, rule, silent, silence, speaking, credit, isLeft);
        }
    }

    /// <summary>What the document credits to somebody, of the matter that is kept silent of; <c>null</c> when nothing.</summary>
    private static AttributionFact? CreditOf(DocumentReading reading, int entity, DocumentReading silent, Silence silence)
    {
        var credits = FactTable<AttributionFact>.Of(reading);
        var names = FactTable<NameFact>.Of(reading);
        var silences = SilenceTable.Of(reading);
        bool isOwn = ReferenceEquals(reading, silent);
        foreach (var passage in reading.Passages)
        {
            var told = credits.In(passage.Index);
            if (told.IsEmpty || silences.TellsIn(passage.Index) || (isOwn && passage.Index == silence.Negation.Passage))
                continue;
            // A sentence that credits something and names somebody may credit it to him.
            bool isNamed = isOwn && IsNamed(names.In(passage.Index), entity);
            foreach (var credit in told)
            {
                if ((isNamed || credit.SourceEntity == entity) && credit.ContentSpans.Count > 0 && IsOfMatter(reading, credit, silent, silence))
                    return credit;
            }
        }

        return null;
    }

    private static bool IsNamed(ReadOnlySpan<NameFact> names, int entity)
    {
        foreach (var name in names)
        {
            if (name.Entity.Index == entity)
                return true;
        }

        return false;
    }

    private static bool IsOfMatter(DocumentReading reading, AttributionFact credit, DocumentReading silent, Silence silence)
    {
        foreach (var span in credit.ContentSpans)
        {
            var (first, end) = SlotSimilarity.Tokens(reading.Tokens, span);
            int limit = Math.Min(silent.Passages[silence.Negation.Passage].EndToken, silence.Verb + SilenceTable.Reach);
            for (int i = silence.Verb + 1; i < limit; i++)
            {
                if (!PassageMatch.IsContent(silent.Tokens, i) || Rarity.Of(silent.Tokens.Lemmas[i]) < MinRarity)
                    continue;
                if (reading.Tokens.Lemmas[first..end].IndexOf(silent.Tokens.Lemmas[i]) >= 0)
                    return true;
            }
        }

        return false;
    }

    private static void Report(JudgingContext context, Rule rule, DocumentReading silent, Silence silence, DocumentReading speaking, AttributionFact credit, bool isLeft)
    {
        var words = silence.Negation.Span.Union(silent.Tokens.SpanOf(silence.Verb));
        var quiet = new VerdictSide(words, Wording.Of(silent, words));
        var spoken = new VerdictSide(credit.Span, Wording.Of(speaking, credit.Span));
        string name = silent.Entities[silence.Entity].Name;
        context.Report(new Verdict(rule, Relation.Conflicts, isLeft ? quiet : spoken, isLeft ? spoken : quiet, Confidence,
            $"One has {name} keep silent ({Wording.Quote(silent, words)}), the other has {name} speak ({Wording.Quote(speaking, credit.Span)}).")
        {
            Subject = name,
        });
    }
}
