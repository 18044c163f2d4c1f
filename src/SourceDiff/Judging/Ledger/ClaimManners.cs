using SourceDiff.Judging.Opposites;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Tells what happened apart from what usually does, what somebody expects or suspects, and what somebody thinks of it: "the branch will close", "unions condemned
/// the plan to close the branch". O(tokens of the claim).
/// </summary>
internal sealed class ClaimManners(PassageNumbers numbers, PassageEvents events)
{
    private const StatementKinds Manners = StatementKinds.Usual | StatementKinds.Expecting | StatementKinds.Reacting;

    private readonly StatementKinds?[] _manners = new StatementKinds?[numbers.Count];

    /// <summary>Takes out of a claim what is put in another manner than the medoid, which comes first and stays.</summary>
    public void Refine(List<(int Place, double Similarity)> star)
    {
        var manner = MannerOf(star[0].Place);
        for (int i = star.Count - 1; i > 0; i--)
        {
            if (MannerOf(star[i].Place) is var other && other != manner && !IsToCome(manner, star[i].Place) && !IsToCome(other, star[0].Place))
                star.RemoveAt(i);
        }
    }

    /// <summary>Whether what one passage expects another tells to come: "the pool is expected to open", "the pool will open", "the pool is to open".</summary>
    private bool IsToCome(StatementKinds manner, int other)
    {
        if (manner != StatementKinds.Expecting || MannerOf(other) != StatementKinds.None)
            return false;
        foreach (var told in events.Of(other))
        {
            if (told.Time == EventTime.ToCome)
                return true;
        }

        var tokens = numbers.Readings[numbers.DocumentOf(other)].Tokens;
        for (int i = numbers[other].FirstToken; i < numbers[other].EndToken; i++)
        {
            if (StatementWords.Is(tokens.Forms[i], StatementKinds.Planned))
                return true;
        }

        return false;
    }

    private StatementKinds MannerOf(int place) => _manners[place] ??= Read(numbers.Readings[numbers.DocumentOf(place)], numbers[place]);

    private static StatementKinds Read(DocumentReading reading, Passage passage)
    {
        var told = StatementKinds.None;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
            told |= StatementWords.Of(reading.Tokens.Forms[i]) & Manners;
        if (told == StatementKinds.None)
            return told;
        var clauses = new MainClause(reading, passage, StandTable.Of(reading).StagesIn(passage.Index));
        return (told & StatementKinds.Usual) != 0 && IsUsual(reading.Tokens, passage, clauses) ? StatementKinds.Usual : OfFirstVerb(reading.Tokens, clauses);
    }

    /// <summary>"Normally, the council meets on Mondays", "the council usually meets"; no "the usually quiet street".</summary>
    private static bool IsUsual(TokenTable tokens, Passage passage, MainClause clauses)
    {
        for (int i = passage.FirstToken; i + 1 < passage.EndToken; i++)
        {
            if (StatementWords.Is(tokens.Forms[i], StatementKinds.Usual) && (clauses.States(i + 1) || (i > passage.FirstToken ? clauses.States(i - 1) : tokens.Is(i + 1, ","))))
                return true;
        }

        return false;
    }

    /// <summary>The manner of the first verb that states anything of its own: who only says something states what he says.</summary>
    private static StatementKinds OfFirstVerb(TokenTable tokens, MainClause clauses)
    {
        foreach (int verb in clauses.Verbs)
        {
            if ((StatementWords.Of(tokens.Forms[verb]) & Manners) is not StatementKinds.None and var manner)
                return manner & (StatementKinds.Expecting | StatementKinds.Reacting);
            if (!tokens.Has(verb, WordTraits.Function | WordTraits.Auxiliary | WordTraits.Modal | WordTraits.SpeechVerb))
                break;
        }

        return StatementKinds.None;
    }
}
