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
                told.Add(new ToldEvent(words[reading.Tokens, head], TimeOf(reading.Tokens, passage, head)));
        }

        if (told.Count == 0 && passage.Kind != PassageKind.Sentence && HeadingVerb(reading, passage) is >= 0 and var verb)
            told.Add(new ToldEvent(words[reading.Tokens, verb], EventTime.Done));
        return [.. told];
    }

    private static EventTime TimeOf(TokenTable tokens, Passage passage, int head)
    {
        bool isHeading = passage.Kind != PassageKind.Sentence;
        return VerbMoods.Of(tokens, head, passage.FirstToken) switch
        {
            VerbMood.Fact => isHeading || (tokens.Classes[head] & WordClasses.Past) != 0 ? EventTime.Done : EventTime.Any,
            VerbMood.Prospect => IsSupposed(tokens, passage.FirstToken, head) ? EventTime.Any : EventTime.ToCome,
            VerbMood.Aim => isHeading && IsPlan(tokens, passage.FirstToken, head) ? EventTime.ToCome : EventTime.Any,
            _ => EventTime.Any,
        };
    }

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
        for (int i = first; i < to; i++)
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
