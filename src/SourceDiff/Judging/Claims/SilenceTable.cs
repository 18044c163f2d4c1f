using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>
/// Who keeps silent in a document, of what: "she declined to say who had signed". Made once a reading and kept as long as it; immutable.
/// O(negations), and O(facts of its sentence) for each of the first refusals.
/// </summary>
internal sealed class SilenceTable
{
    /// <summary>Tokens behind the verb that tell of what.</summary>
    public const int Reach = 14;

    /// <summary>Nobody's article has as many; a text made to be slow may.</summary>
    private const int MaxRead = 48;

    private static readonly ReadingTable<SilenceTable> Tables = new(static reading => new SilenceTable(reading));

    private readonly List<Silence> _all = [];

    private SilenceTable(DocumentReading reading)
    {
        int read = 0;
        foreach (var negation in FactTable<PolarityFact>.Of(reading).All)
        {
            int verb = VerbOf(reading.Tokens, negation);
            if (verb < 0 || !StatementWords.Is(reading.Tokens.Forms[verb], StatementKinds.Speak))
                continue;
            if (++read > MaxRead)
            {
                IsCut = true;
                return;
            }

            if (Read(reading, negation, verb) is { } silence)
                _all.Add(silence);
        }
    }

    /// <summary>In the order of the passages.</summary>
    public IReadOnlyList<Silence> All => _all;

    /// <summary>Whether the document has more refusals than are read.</summary>
    public bool IsCut { get; }

    public static SilenceTable Of(DocumentReading reading) => Tables.Of(reading);

    /// <summary>"Her lawyer said she would refuse to answer": what is credited there is that somebody keeps silent.</summary>
    public bool TellsIn(int passage)
    {
        foreach (var silence in _all)
        {
            if (silence.Negation.Passage == passage)
                return true;
        }

        return false;
    }

    private static int VerbOf(TokenTable tokens, PolarityFact negation)
    {
        int verb = WordKinship.Head(tokens, negation.HeadSpan);
        return verb >= 0 ? verb : negation.HeadSpan.IsEmpty ? -1 : tokens.IndexAt(negation.HeadSpan.Start);
    }

    private static Silence? Read(DocumentReading reading, PolarityFact negation, int verb)
    {
        var tokens = reading.Tokens;
        var passage = reading.Passages[negation.Passage];
        int entity = -1, cue = tokens.IndexAt(negation.Span.Start);
        foreach (var happening in FactTable<EventFact>.Of(reading).In(negation.Passage))
        {
            if (happening.PredicateSpan.Contains(tokens.Starts[verb]) || happening.PredicateSpan.Contains(tokens.Starts[cue]))
                entity = happening.IsPassive ? happening.PatientEntity : happening.AgentEntity >= 0 ? happening.AgentEntity : entity;
        }

        bool matter = false;
        for (int i = verb + 1; i < Math.Min(passage.EndToken, verb + Reach) && !matter; i++)
            matter = PassageMatch.IsContent(tokens, i) && !tokens.Is(i, "comment") && !tokens.Has(i, WordTraits.Weekday | WordTraits.DayPart | WordTraits.RelativeDay) && (tokens.Classes[i] & (WordClasses.Noun | WordClasses.Verb)) != 0;
        // Of nothing in particular, somebody may speak to one paper and not to another.
        return passage.IsContent && entity >= 0 && matter ? new Silence(negation, verb, entity) : null;
    }
}
