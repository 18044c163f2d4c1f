using SourceDiff.Judging.Claims;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>What each passage tells to happen by verbs, and when. Read when first asked for: O(events of the passage).</summary>
internal sealed class PassageEvents(PassageNumbers numbers, KinWords words)
{
    private const WordClasses Inflected = WordClasses.Plural | WordClasses.Past | WordClasses.Gerund;

    private readonly ToldEvent[]?[] _told = new ToldEvent[numbers.Count][];

    /// <summary>The happenings of a passage, in text order.</summary>
    public ReadOnlySpan<ToldEvent> Of(int place) => _told[place] ??= Read(numbers.Readings[numbers.DocumentOf(place)], numbers[place]);

    private ToldEvent[] Read(DocumentReading reading, Passage passage)
    {
        var told = new List<ToldEvent>();
        foreach (var (happening, head) in EventHeads.Of(reading).In(passage.Index))
        {
            if (head >= 0 && !happening.IsNominal && KinWords.IsTelling(reading.Tokens, head))
                told.Add(new ToldEvent(words[reading.Tokens, head], TimeOf(reading.Tokens, passage, head), EraOf(reading, passage, happening)));
        }

        if (told.Count == 0 && passage.Kind != PassageKind.Sentence)
        {
            if (PlannedVerb(reading.Tokens, passage) is >= 0 and var planned)
                told.Add(new ToldEvent(words[reading.Tokens, planned], EventTime.ToCome, EventEra.None));
            else if (HeadingVerb(reading, passage) is >= 0 and var verb)
                told.Add(new ToldEvent(words[reading.Tokens, verb], EventTime.Done, EventEra.None));
        }

        return [.. told];
    }

    private static EventTime TimeOf(TokenTable tokens, Passage passage, int head)
    {
        bool isHeading = passage.Kind != PassageKind.Sentence;
        return VerbMoods.Of(tokens, head, passage.FirstToken) switch
        {
            VerbMood.Fact => isHeading || (tokens.Classes[head] & WordClasses.Past) != 0 ? EventTime.Done : EventTime.Any,
            VerbMood.Prospect => IsSupposed(tokens, passage.FirstToken, head) ? EventTime.Any : EventTime.ToCome,
            VerbMood.Aim => (isHeading || !IsClosed(tokens, passage)) && IsPlan(tokens, passage.FirstToken, head) ? EventTime.ToCome : EventTime.Any,
            _ => EventTime.Any,
        };
    }

    /// <summary>The days that a happening is told of: "on Monday", "on 3 March 2009"; "in 2009", "two years ago".</summary>
    private static EventEra EraOf(DocumentReading reading, Passage passage, EventFact happening)
    {
        var era = EventEra.None;
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if (fact is not DateFact date || !(happening.TimeSpan.Overlaps(fact.Span) || Opens(reading.Tokens, passage, fact.Span)))
                continue;
            if (date.Date.Day is not null)
                return EventEra.Days;
            for (int i = reading.Tokens.IndexAt(fact.Span.Start); i < passage.EndToken && reading.Tokens.Starts[i] < fact.Span.End; i++)
            {
                if (reading.Tokens.Has(i, WordTraits.Weekday | WordTraits.RelativeDay | WordTraits.DayPart))
                    return EventEra.Days;
                if (IsYear(reading.Tokens, i))
                    era = EventEra.Years;
            }
        }

        return era;
    }

    /// <summary>"In 2009, …", "Two years ago …".</summary>
    private static bool Opens(TokenTable tokens, Passage passage, TextSpan date) => tokens.IndexAt(date.Start) <= passage.FirstToken + 1;

    /// <summary>"2009", "two <i>years</i> ago".</summary>
    private static bool IsYear(TokenTable tokens, int token) =>
        tokens.Kinds[token] == TokenKind.Number ? tokens[token].Length == 4 && tokens[token][0] is '1' or '2' : tokens.Is(token, "year") || tokens.Is(token, "years") || tokens.Is(token, "decade") || tokens.Is(token, "decades");

    /// <summary>"Minister <i>to open</i> hall": no happening is read in most headings; -1 where nothing is planned.</summary>
    private static int PlannedVerb(TokenTable tokens, Passage passage)
    {
        for (int i = passage.FirstToken + 1; i < passage.EndToken; i++)
        {
            if (KinWords.IsTelling(tokens, i) && (tokens.Classes[i] & (WordClasses.Verb | WordClasses.Past | WordClasses.Plural)) == WordClasses.Verb && IsPlan(tokens, passage.FirstToken, i))
                return i;
        }

        return -1;
    }

    /// <summary>Whether it ends as sentences do: a heading that stands alone is taken for one.</summary>
    private static bool IsClosed(TokenTable tokens, Passage passage) => tokens.Kinds[passage.EndToken - 1] == TokenKind.Punctuation;

    /// <summary>"Would open".</summary>
    private static bool IsSupposed(TokenTable tokens, int first, int head)
    {
        for (int i = head - 1; i >= first; i--)
        {
            if (tokens.Has(i, WordTraits.Modal))
                return VerbMoods.IsSupposed(tokens, i);
        }

        return true;
    }

    /// <summary>"Minister to open hall", but no "Rovers win to reach final", which tells an aim reached.</summary>
    private static bool IsPlan(TokenTable tokens, int first, int head)
    {
        int to = head > first && tokens.Is(head - 1, "be") ? head - 2 : head - 1;
        if (to < first || !tokens.Is(to, "to"))
            return false;
        // What stands alone before it is who plans, whatever else the word can be.
        for (int i = first; i < to && to > first + 1; i++)
        {
            if (tokens.Kinds[i] == TokenKind.Word && (tokens.Classes[i] & WordClasses.Verb) != 0)
                return false;
        }

        return true;
    }

    /// <summary>No happenings are read in most headings: the first inflected word that can be a verb and is no name tells one; -1 where there is none.</summary>
    private static int HeadingVerb(DocumentReading reading, Passage passage)
    {
        var tokens = reading.Tokens;
        for (int i = passage.FirstToken + 1; i < passage.EndToken; i++)
        {
            if (KinWords.IsTelling(tokens, i) && (tokens.Classes[i] & WordClasses.Verb) != 0 && (tokens.Classes[i] & Inflected) != 0 && !IsNamed(reading, passage, i))
                return i;
        }

        return -1;
    }

    private static bool IsNamed(DocumentReading reading, Passage passage, int token)
    {
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if (fact is NameFact && fact.Span.Contains(reading.Tokens.Starts[token]))
                return true;
        }

        return false;
    }
}
