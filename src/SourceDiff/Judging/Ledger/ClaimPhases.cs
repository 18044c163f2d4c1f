using SourceDiff.Judging.Claims;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Tells what was so before, what was done about it, and what is to be so again apart: "Boats were previously inspected each year", "the rule lifted the
/// inspections", "boats will again be inspected". O(tokens of the claim).
/// </summary>
internal sealed class ClaimPhases(PassageNumbers numbers, PassageEvents events, KinWords words)
{
    private enum Phase
    {
        None,
        Past,
        Before,
        Anew,
    }

    private readonly Phase?[] _phases = new Phase?[numbers.Count];

    /// <summary>Takes out of a claim what tells of another phase than the medoid, which comes first and stays.</summary>
    public void Refine(List<(int Place, double Similarity)> star)
    {
        var phase = PhaseOf(star[0].Place);
        for (int i = star.Count - 1; i > 0 && phase != Phase.None; i--)
        {
            var other = PhaseOf(star[i].Place);
            if (other != phase && other != Phase.None && (phase == Phase.Anew || other == Phase.Anew || !ShareDeed(star[0].Place, star[i].Place)))
                star.RemoveAt(i);
        }
    }

    /// <summary>"The rule lifted the inspections" is no inspection; what "was inspected before" and what "was inspected" may be one.</summary>
    private bool ShareDeed(int one, int other)
    {
        foreach (var first in events.Of(one))
        {
            foreach (var told in events.Of(other))
            {
                if (words.KinOf(first.Word).BinarySearch(told.Word) >= 0)
                    return true;
            }
        }

        return false;
    }

    private Phase PhaseOf(int place) => _phases[place] ??= Read(numbers.Readings[numbers.DocumentOf(place)], numbers[place]);

    private static Phase Read(DocumentReading reading, Passage passage)
    {
        var tokens = reading.Tokens;
        if (passage.Kind != PassageKind.Sentence)
            return Phase.None;
        bool anew = false, before = StartsLong(tokens, passage);
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            var kinds = StatementWords.Of(tokens[i]);
            anew |= (kinds & StatementKinds.Anew) != 0;
            before |= (kinds & StatementKinds.Before) != 0;
        }

        if (anew == before && anew)
            return Phase.None;
        if (before)
            return Phase.Before;
        bool past = IsPast(reading, passage);
        return anew ? past ? Phase.None : Phase.Anew : past ? Phase.Past : Phase.None;
    }

    /// <summary>"For years, boats have …"</summary>
    private static bool StartsLong(TokenTable tokens, Passage passage) =>
        passage.TokenCount > 2 && tokens.Is(passage.FirstToken, "For") && tokens.Has(passage.FirstToken + 1, WordTraits.TimeUnit) && (tokens.Classes[passage.FirstToken + 1] & WordClasses.Plural) != 0;

    private static bool IsPast(DocumentReading reading, Passage passage)
    {
        foreach (var (happening, head) in EventHeads.Of(reading).In(passage.Index))
        {
            if (head >= 0 && !happening.IsNominal)
                return (reading.Tokens.Classes[head] & WordClasses.Past) != 0 && VerbMoods.Of(reading.Tokens, head, passage.FirstToken) == VerbMood.Fact;
        }

        return false;
    }
}
