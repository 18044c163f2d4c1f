using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Finds the noun before a number that the number gives the size of: "the <i>toll</i> from the blast rose to 14", "the number of
/// <i>people</i> killed in the fire has risen to 14". A shallow reading over word classes; each search is bounded.
/// </summary>
internal static class SizeSubject
{
    /// <summary>How far the noun nearest to the number is.</summary>
    private const int Reach = 8;

    /// <summary>How far its phrases reach back from there: a subject with two of them.</summary>
    private const int PhraseReach = 16;

    /// <summary>The token of the noun, or -1; <paramref name="outcome"/> is the participle that says what became of it ("killed"), or -1.</summary>
    public static int Before(NumericScan scan, int start, out int outcome, bool overVerb = false)
    {
        outcome = -1;
        int at = start - 1;
        if (scan.Is(at, ":"))
            return -1;
        // "at a height of only 40 metres"
        if (scan.Is(at, WordClasses.Adverb) && scan.Cue(at - 1, NumberCues.LeadsToSize) && !scan.Cue(at, NumberCues.LeadsToSize))
            (at, start) = (at - 1, at);
        // "shares fell 3 percent to $12", "rose 0.4 points to 7 percent"
        int distance = scan.Is(at, "to") ? DistanceBefore(scan, at) : at;
        if (distance < at)
            at = distance;
        else if (overVerb && PredicateReader.IsVerb(scan, at))
            at++;
        else if (!scan.Cue(at, NumberCues.LeadsToSize))
            return -1;
        bool verbSeen = at < start && scan.Cue(at, NumberCues.SizeVerb);
        bool joint = scan.Is(at, "of");
        for (at--; at >= scan.First && at >= start - Reach; at--)
        {
            if (!scan.IsWord(at) || scan.IsShape(at, TokenShape.Clitic) || scan.Has(at, WordTraits.Conjunction))
                return -1;
            if (scan.Has(at, WordTraits.Auxiliary | WordTraits.Modal) || (scan.Is(at, WordClasses.Adverb) && !scan.Is(at, WordClasses.Noun)))
                continue;
            // "has been put at 240", "a tremor now put at 6.9"
            bool verb = (at == start - 2 && scan.Is(start - 1, "at") && (scan.Is(at, WordClasses.Past) || scan.Cue(at, NumberCues.Gauged))) || (PredicateReader.IsVerb(scan, at) && !scan.Has(at - 1, WordTraits.Determiner)) || (scan.Is(at, WordClasses.Verb) && scan.Has(at - 1, WordTraits.Auxiliary));
            if (!verbSeen && (verb || (!joint && PredicateReader.IsThirdPerson(scan, at) && scan.Is(at - 1, WordClasses.Noun))))
            {
                verbSeen = true;
                continue;
            }

            // "the number of people killed has risen to 14"
            if (verbSeen && IsParticiple(scan, at))
            {
                outcome = scan.Has(at, WordTraits.Cumulative) ? at : outcome;
                at--;
            }

            // "a mother of two" counts children.
            bool noun = (PhraseReader.IsNoun(scan, at) && !(scan.Has(at, WordTraits.Kinship) && scan.Is(start - 1, "of")))
                || (scan.Has(at, WordTraits.Cumulative) && scan.IsAny(at - 1, "of", "the"));
            // "a tanker with a crew of 21" has no 21 tankers.
            if (noun && joint && at == start - 2 && scan.Is(start - 1, "of") && (scan.Has(at, WordTraits.PersonNoun) || !PhraseReader.IsCollective(scan, at)) && !scan.Has(at, WordTraits.Cumulative) && scan.Has(at - 1, WordTraits.Determiner | WordTraits.Possessive))
                return at;
            // "the losses ...; auditors put the figure at 5.9m"
            if (noun && scan.Cue(at, NumberCues.Figure) && !scan.Is(at + 1, "of"))
                return -1;
            return noun && !scan.Has(at, WordTraits.Preposition | WordTraits.Pronoun | WordTraits.Determiner | WordTraits.Ordinal | WordTraits.Cardinal) ? Governor(scan, at, ref outcome) : -1;
        }

        return -1;
    }

    /// <summary>"Death toll: 31", "Area burned: 8,000 hectares": the noun of a label of few words that opens a line, when nothing follows the number that it could count; or -1.</summary>
    public static int OfLabel(NumericScan scan, int start, int end)
    {
        int colon = start - 1;
        // "Orlen blast: 24 dead" is a headline.
        if (!scan.Is(colon, ":") || (scan.IsWord(end) && !scan.IsShape(end, TokenShape.LineStart) && !scan.Has(end, WordTraits.Preposition | WordTraits.Conjunction)))
            return -1;
        for (int at = colon - 1; at >= scan.First && at >= colon - LabelWords; at--)
        {
            if (!scan.IsWord(at))
                return -1;
            if (at == scan.First || scan.IsShape(at, TokenShape.LineStart))
            {
                int noun = colon - 1;
                while (noun > at && !PhraseReader.IsNoun(scan, noun))
                    noun--;
                return PhraseReader.IsNoun(scan, noun) ? noun : -1;
            }
        }

        return -1;
    }

    private const int LabelWords = 4;

    /// <summary>
    /// The noun that the phrases before a noun belong to: in "the toll from the blast on the tanker" the toll, in "the number of
    /// dead" the dead, because a number is of what it counts.
    /// </summary>
    private static int Governor(NumericScan scan, int noun, ref int outcome)
    {
        int governor = noun;
        // "the captain was held as the lake toll rose to 23"
        if (scan.Is(noun, "toll"))
            return noun;
        for (int at = noun - 1; at > scan.First && at >= noun - PhraseReach; at--)
        {
            if (scan.Has(at, WordTraits.Preposition) && !scan.IsAny(at, "to", "as"))
            {
                int before = at - 1;
                int participle = IsParticiple(scan, before) ? before-- : -1;
                // "the number of injured in the fire"
                if (scan.Has(before, WordTraits.Cumulative) && scan.IsAny(before - 1, "of", "the"))
                    return before;
                bool said = scan.Has(before, WordTraits.SpeechVerb) && !scan.Has(before - 1, WordTraits.Determiner | WordTraits.Possessive);
                if (said || !scan.IsWord(before) || !PhraseReader.IsNoun(scan, before) || scan.Has(before, WordTraits.Preposition | WordTraits.Auxiliary | WordTraits.Weekday | WordTraits.Month | WordTraits.TimeUnit))
                    return governor;
                if (PhraseReader.IsCollective(scan, before))
                    return scan.Is(at, "of") ? governor : before;
                governor = before;
                if (participle >= 0 && scan.Has(participle, WordTraits.Cumulative))
                    outcome = participle;
                at = before;
                continue;
            }

            bool within = scan.IsWord(at) && !scan.Has(at, WordTraits.SpeechVerb | WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Conjunction)
                && (scan.Has(at, WordTraits.Determiner | WordTraits.Possessive) || scan.Is(at, WordClasses.Noun | WordClasses.Adjective) || scan.IsShape(at, TokenShape.Capitalised));
            if (!within && !scan.IsHyphen(at) && !scan.IsShape(at, TokenShape.Clitic))
                return governor;
        }

        return governor;
    }

    /// <summary>"people <i>killed</i> in the fire": a participle after its noun.</summary>
    private static bool IsParticiple(NumericScan scan, int at) =>
        (scan.Is(at, WordClasses.Past | WordClasses.Gerund) || (scan.Has(at, WordTraits.Cumulative) && (scan.Is(at - 1, WordClasses.Plural) || scan.Is(at - 1, "people")))) && !scan.Has(at, WordTraits.SpeechVerb | WordTraits.Auxiliary) && PhraseReader.IsNoun(scan, at - 1) && !scan.Has(at - 1, WordTraits.Determiner | WordTraits.Preposition);

    /// <summary>Before the distance of a change: at "rose" in "rose 0.4 points to 7.2 percent"; <paramref name="to"/> when there is none.</summary>
    private static int DistanceBefore(NumericScan scan, int to)
    {
        int unit = scan.IsAny(to - 1, "percent %") ? to - 1 : scan.IsAny(to - 1, "points", "point") ? (scan.IsAny(to - 2, "percentage", "basis") ? to - 2 : to - 1) : -1;
        return unit > 0 && (scan.IsNumber(unit - 1) || scan.Has(unit - 1, WordTraits.Cardinal)) ? scan.Is(unit - 2, "by") ? unit - 2 : unit - 1 : to;
    }
}
