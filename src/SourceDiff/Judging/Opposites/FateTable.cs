using SourceDiff.Judging.Claims;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>What a document tells to have become of single persons. Made once a reading and kept as long as it; immutable. O(stands).</summary>
internal sealed class FateTable
{
    /// <summary>A text that tells of more is a list of cases.</summary>
    private const int Most = 40;

    private static readonly ReadingTable<FateTable> Tables = new(static reading => new FateTable(reading));

    private readonly List<FateTelling> _all = [];

    private FateTable(DocumentReading reading)
    {
        foreach (var stand in StandTable.Of(reading).All)
        {
            if (stand.Side < stand.Term.Fates.Length && stand.Term.Fates[stand.Side] is not Fate.None and var fate && !stand.IsPartial && IsNow(stand, fate) && _all.Count < Most && TellingOf(reading, stand, fate) is { } telling)
                _all.Add(telling);
        }
    }

    public IReadOnlyList<FateTelling> All => _all;

    public static FateTable Of(DocumentReading reading) => Tables.Of(reading);

    /// <summary>"He will survive" is hoped for, "he died later" is of the same story, "she was missing last year" is not. What is denied tells little but "did not survive".</summary>
    private static bool IsNow(Stand stand, Fate fate) =>
        (stand.Mood == VerbMood.Fact || fate == Fate.Alive) && (!stand.IsShifted || fate == Fate.Dead) && (stand.Side == stand.Term.Side || (fate == Fate.Dead && stand.Term.Fates[stand.Term.Side] == Fate.Alive));

    private static FateTelling? TellingOf(DocumentReading reading, Stand stand, Fate fate)
    {
        var tokens = reading.Tokens;
        var happening = EventAt(reading, stand);
        // A headline's verb of which nobody knows the parts; "missed" is of a target.
        if (fate is Fate.Dead or Fate.Missing && stand.End == stand.First + 1 && (happening is null ? (tokens.Shapes[stand.First] & TokenShape.Capitalised) != 0 : tokens.Is(stand.First, "missed") || tokens.Is(stand.First, "missing")))
            return null;
        // "Blows were missing the mark".
        if (fate == Fate.Missing && stand.End < tokens.Count && tokens.Has(stand.End, WordTraits.Determiner | WordTraits.Possessive))
            return null;
        // "Fatally shot a robber": it is not said of whom the clause speaks.
        if (fate == Fate.Dead && (tokens.Classes[stand.First] & (WordClasses.Adverb | WordClasses.Verb | WordClasses.Adjective | WordClasses.Noun)) == WordClasses.Adverb)
            return null;
        int age = AgeIn(reading, stand.Passage);
        var (person, head) = OfWhom(reading, stand, fate, happening);
        if (person >= 0 && reading.Entities[person].Kind != EntityKind.Person)
            return null;
        if (person < 0 && head >= 0 && IsOnePerson(tokens, head))
        {
            // "The mayor died": a role that the document gives to one person by name.
            person = NamedBehind(reading, stand.Passage, head);
            person = person >= 0 || head == 0 || !tokens.Is(head - 1, "the") ? person : Bearers.Of(reading).Of(tokens.Lemmas[head]);
        }
        else if (person < 0)
        {
            head = -1;
        }

        return person >= 0 || head >= 0 || age >= 0 ? new(stand, fate, person, person >= 0 ? -1 : head, age) : null;
    }

    /// <summary>Who it happens to, by name or by a word for him: "Brandt died", but not "Brandt killed two".</summary>
    private static (int Person, int Head) OfWhom(DocumentReading reading, Stand stand, Fate fate, EventFact? happening)
    {
        bool isOfSubject = happening is null or { IsPassive: true } || fate == Fate.Alive || stand.PatientHead < 0 || (reading.Tokens.Classes[stand.PatientHead] & WordClasses.Noun) == 0;
        int person = stand.Patient >= 0 ? stand.Patient : isOfSubject ? stand.Agent : -1;
        if (person >= 0)
            return (person, -1);
        if (happening is null && stand.Undergoer < 0)
            return fate is Fate.Hurt or Fate.Missing or Fate.Dead ? SubjectOf(reading, stand) : (-1, -1);
        return (-1, stand.Undergoer);
    }

    private static bool IsOnePerson(TokenTable tokens, int token) =>
        tokens.Has(token, WordTraits.PersonNoun | WordTraits.Role) && (tokens.Classes[token] & WordClasses.Plural) == 0 && !tokens.Is(token, "people");

    /// <summary>The only age that a sentence gives, in years; -1 where it gives none or two.</summary>
    private static int AgeIn(DocumentReading reading, int passage)
    {
        int age = -1;
        foreach (var fact in reading.FactsOf(passage))
        {
            if (fact is not AgeFact told)
                continue;
            if (age >= 0 && age != (int)told.Years.Nominal)
                return -1;
            age = (int)told.Years.Nominal;
        }

        return age;
    }

    private static EventFact? EventAt(DocumentReading reading, Stand stand)
    {
        int start = reading.Tokens.Starts[stand.First];
        foreach (var fact in reading.FactsOf(stand.Passage))
        {
            if (fact is EventFact happening && happening.PredicateSpan.Contains(start))
                return happening;
        }

        return null;
    }

    /// <summary>"The victim, who was not identified, was taken to Orlen in critical condition": the first whom the sentence speaks of.</summary>
    private static (int Person, int Head) SubjectOf(DocumentReading reading, Stand stand)
    {
        var tokens = reading.Tokens;
        var passage = reading.Passages[stand.Passage];
        int head = -1, at = int.MaxValue, person = -1;
        for (int i = passage.FirstToken; i < stand.First && head < 0; i++)
        {
            if (tokens.Kinds[i] == TokenKind.Word && tokens.Has(i, WordTraits.PersonNoun | WordTraits.Role) && (tokens.Shapes[i] & TokenShape.Capitalised) == 0)
                head = i;
        }

        foreach (var fact in reading.FactsOf(stand.Passage))
        {
            if (fact is NameFact { Entity.Kind: EntityKind.Person } name && name.Span.Start < at && IsBefore(tokens, stand, name.Span.Start))
                (person, at) = (name.Entity.Index, name.Span.Start);
        }

        return person >= 0 && (head < 0 || at < tokens.Starts[head]) ? (person, -1) : (-1, head);
    }

    /// <summary>Whether a name stands before the words, or right behind their verb: "also missing is Brandt".</summary>
    private static bool IsBefore(TokenTable tokens, Stand stand, int start) =>
        start < tokens.Starts[stand.First] || (stand.End + 1 < tokens.Count && tokens.Has(stand.End, WordTraits.Auxiliary) && tokens.Starts[stand.End + 1] == start);

    /// <summary>"The other victim recovered on Tuesday was Brandt": who it was; -1 where it is not told.</summary>
    private static int NamedBehind(DocumentReading reading, int passage, int head)
    {
        var tokens = reading.Tokens;
        foreach (var fact in reading.FactsOf(passage))
        {
            if (fact is not NameFact { Entity.Kind: EntityKind.Person } name || name.Span.Start < tokens.Starts[head])
                continue;
            int first = tokens.IndexAt(name.Span.Start);
            if (tokens.Is(first - 1, "was") || tokens.Is(first - 1, "is") || (tokens.Is(first - 1, ",") && first - 2 == head))
                return name.Entity.Index;
        }

        return -1;
    }
}
