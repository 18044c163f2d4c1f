using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>
/// Holds "she declined to say who had signed" against "Holt had signed, she said": one document has somebody keep silent, the other has the
/// same person speak, of the same matter. Only where the first credits nothing of it itself. O(negations × credits).
/// </summary>
internal static class SilenceComparison
{
    private const double Confidence = 0.65;

    /// <summary>Tokens behind the verb that tell of what.</summary>
    private const int Reach = 14;

    /// <summary>A word that both have, and that is met in few texts, is of one matter.</summary>
    private const double MinRarity = 0.35;

    public static void Judge(JudgingContext context, Rule rule)
    {
        Judge(context, rule, context.Left, context.Right, isLeft: true);
        Judge(context, rule, context.Right, context.Left, isLeft: false);
    }

    private static void Judge(JudgingContext context, Rule rule, DocumentReading silent, DocumentReading speaking, bool isLeft)
    {
        var negations = FactTable<PolarityFact>.Of(silent);
        foreach (var passage in silent.Passages)
        {
            if (!passage.IsContent)
                continue;
            foreach (var negation in negations.In(passage.Index))
            {
                if (Read(silent, passage, negation) is not { } silence)
                    continue;
                int partner = isLeft ? context.Entities.RightOf(silence.Entity) : context.Entities.LeftOf(silence.Entity);
                if (partner < 0 || CreditOf(silent, silence.Entity, silent, silence, passage.Index) is not null || CreditOf(speaking, partner, silent, silence, -1) is not { } credit)
                    continue;
                Report(context, rule, silent, silence, speaking, credit, isLeft);
            }
        }
    }

    private static Silence? Read(DocumentReading reading, Passage passage, PolarityFact negation)
    {
        var tokens = reading.Tokens;
        int verb = WordKinship.Head(tokens, negation.HeadSpan);
        if (verb < 0)
            verb = negation.HeadSpan.IsEmpty ? -1 : tokens.IndexAt(negation.HeadSpan.Start);
        if (verb < 0 || !StatementWords.Is(tokens.Forms[verb], StatementKinds.Speak))
            return null;
        int entity = -1, cue = tokens.IndexAt(negation.Span.Start);
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if (fact is EventFact happening && (happening.PredicateSpan.Contains(tokens.Starts[verb]) || happening.PredicateSpan.Contains(tokens.Starts[cue])))
                entity = happening.IsPassive ? happening.PatientEntity : happening.AgentEntity >= 0 ? happening.AgentEntity : entity;
        }

        bool matter = false;
        for (int i = verb + 1; i < Math.Min(passage.EndToken, verb + Reach) && !matter; i++)
            matter = PassageMatch.IsContent(tokens, i) && !tokens.Is(i, "comment") && !tokens.Has(i, WordTraits.Weekday | WordTraits.DayPart | WordTraits.RelativeDay) && (tokens.Classes[i] & (WordClasses.Noun | WordClasses.Verb)) != 0;
        // Of nothing in particular, somebody may speak to one paper and not to another.
        return entity < 0 || !matter ? null : new Silence(negation, verb, entity);
    }

    /// <summary>What the document credits to somebody, of the matter that is kept silent of; <c>null</c> when nothing.</summary>
    private static AttributionFact? CreditOf(DocumentReading reading, int entity, DocumentReading silent, Silence silence, int except)
    {
        foreach (var passage in reading.Passages)
        {
            foreach (var fact in reading.FactsOf(passage.Index))
            {
                if (fact is AttributionFact credit && (credit.SourceEntity == entity || (ReferenceEquals(reading, silent) && IsNamed(reading, passage.Index, entity))) && credit.ContentSpans.Count > 0 && passage.Index != except && !TellsOfSilence(reading, passage)
                    && IsOfMatter(reading, credit, silent, silence))
                    return credit;
            }
        }

        return null;
    }

    /// <summary>"Her lawyer said she would refuse to answer": what is credited is that somebody keeps silent.</summary>
    private static bool TellsOfSilence(DocumentReading reading, Passage passage)
    {
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if (fact is PolarityFact negation && Read(reading, passage, negation) is not null)
                return true;
        }

        return false;
    }

    /// <summary>A sentence that credits something and names somebody may credit it to him.</summary>
    private static bool IsNamed(DocumentReading reading, int passage, int entity)
    {
        foreach (var fact in reading.FactsOf(passage))
        {
            if (fact is NameFact name && name.Entity.Index == entity)
                return true;
        }

        return false;
    }

    private static bool IsOfMatter(DocumentReading reading, AttributionFact credit, DocumentReading silent, Silence silence)
    {
        foreach (var span in credit.ContentSpans)
        {
            var (first, end) = SlotSimilarity.Tokens(reading.Tokens, span);
            int limit = Math.Min(silent.Passages[silence.Negation.Passage].EndToken, silence.Verb + Reach);
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
