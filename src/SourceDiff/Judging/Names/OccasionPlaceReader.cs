using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Opposites;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Reads where a document says that people were born, died, were arrested or married: "died on Monday at her home in Amsel", "born in Orlen". Made once a
/// reading and kept as long as it; immutable. O(tokens).
/// </summary>
internal static class OccasionPlaceReader
{
    /// <summary>Tokens behind the verb in which the place is told: "born on Feb. 11, 1935, in Amsel".</summary>
    private const int Reach = 16;

    /// <summary>Tokens between the preposition and the place: "at her small villa".</summary>
    private const int PhraseReach = 5;

    private static readonly ReadingTable<List<OccasionPlace>> Tables = new(Read);

    /// <summary>In text order.</summary>
    public static List<OccasionPlace> Of(DocumentReading reading) => Tables.Of(reading);

    private static List<OccasionPlace> Read(DocumentReading reading)
    {
        var found = new List<OccasionPlace>();
        var tokens = reading.Tokens;
        foreach (var passage in reading.Passages)
        {
            if (!passage.IsContent)
                continue;
            for (int i = passage.FirstToken; i < passage.EndToken - 2; i++)
            {
                if (tokens.Kinds[i] == TokenKind.Word && Occasions.Of(tokens.Lemmas[i], tokens.Lemmas[i + 1]) is > 0 and var occasion && IsTold(reading, passage, i, occasion) && PlaceOf(reading, passage, i, occasion) is { } place)
                    found.Add(place);
            }
        }

        return found;
    }

    /// <summary>Whether it is told as a fact, and of somebody: who "arrested" others, and was not arrested, is not looked for.</summary>
    private static bool IsTold(DocumentReading reading, Passage passage, int verb, int occasion)
    {
        var tokens = reading.Tokens;
        if (occasion == Occasions.Birth)
            return tokens.Is(verb, "born") && !(verb > passage.FirstToken && tokens.Kinds[verb - 1] == TokenKind.Dash);
        return VerbMoods.Of(tokens, verb, passage.FirstToken) == VerbMood.Fact && !DenialTable.IsNegated(reading, passage.Index, verb);
    }

    private static OccasionPlace? PlaceOf(DocumentReading reading, Passage passage, int verb, int occasion)
    {
        var tokens = reading.Tokens;
        int end = Math.Min(passage.EndToken, verb + Reach);
        for (int i = verb + 1; i < end && !Closes(tokens, i); i++)
        {
            if (tokens[i] is not ("in" or "at" or "near" or "outside") || !IsOfVerb(tokens, verb, i))
                continue;
            int site = 0;
            NameFact? name = null;
            int last = i;
            for (int j = i + 1; j < Math.Min(end, i + 1 + PhraseReach) && name is null; j++)
            {
                name = NameAt(reading, passage, j);
                if (name is not null)
                {
                    last = j;
                    if (!IsModifier(reading, passage, name))
                        break;
                    // "In an Amsel clinic" is not "in Amsel".
                    j = tokens.IndexAt(name.Span.End - 1);
                    name = null;
                    continue;
                }

                if (site == 0 && Occasions.SiteOf(tokens.Lemmas[j], tokens.Lemmas[j - 1]) is > 0 and var kind)
                {
                    (site, last) = (kind, j);
                    if (j + 1 < end && tokens[j + 1] is "in" or "at" or "near" or "of" && NameAt(reading, passage, j + 2) is { } town)
                        name = town;
                    break;
                }

                if (tokens.Kinds[j] is not (TokenKind.Word or TokenKind.Dash or TokenKind.Number) || (tokens.Has(j, WordTraits.Preposition | WordTraits.Conjunction) && !tokens.Is(j, "of")) || (tokens.Shapes[j] & TokenShape.Capitalised) != 0)
                    break;
            }

            if (name is { Entity.Kind: not (EntityKind.Place or EntityKind.Unknown) } && site == 0)
                continue;
            if (name is { Entity.Kind: EntityKind.Person })
                name = null;
            if (site == 0 && name is null)
                continue;
            var (bearer, subject) = BearerOf(reading, passage, verb);
            // Who "she" is in a life told is whom the life is of.
            if (occasion <= Occasions.Death && !subject.IsEmpty && tokens.Has(tokens.IndexAt(subject.Start), WordTraits.Pronoun))
                (bearer, subject) = (-1, default);
            var span = tokens.SpanOf(i, last + 1);
            return new OccasionPlace(occasion, bearer, subject, site, name, passage.Index, name is null ? span : span.Union(name.Span));
        }

        return null;
    }

    private static bool IsModifier(DocumentReading reading, Passage passage, NameFact name)
    {
        var tokens = reading.Tokens;
        int next = tokens.IndexAt(name.Span.End - 1) + 1;
        return next < passage.EndToken && tokens.Kinds[next] == TokenKind.Word && (tokens.Classes[next] & WordClasses.Noun) != 0 && !tokens.Has(next, WordTraits.Function | WordTraits.Month | WordTraits.Weekday | WordTraits.TimeUnit);
    }

    private static NameFact? NameAt(DocumentReading reading, Passage passage, int token) =>
        token < passage.EndToken ? NamesAt.Start(reading, passage.Index, token) : null;

    /// <summary>Another clause begins: what is told there is told of something else.</summary>
    private static bool Closes(TokenTable tokens, int token) =>
        tokens.Has(token, WordTraits.Relative) || tokens[token] is "after" or "when" or "while" or "but" or "as" or "because" or "before" or "following" or "and" or "to" or ";" or ":" or "—" or "–"
        || (tokens.Has(token, WordTraits.SpeechVerb | WordTraits.Auxiliary));

    /// <summary>Whether nothing but a time, a cause or a comma stands between the verb and the preposition: "police in Amsel" has another place.</summary>
    private static bool IsOfVerb(TokenTable tokens, int verb, int preposition)
    {
        bool cause = false, named = tokens.Is(verb, "born");
        for (int i = verb + 1; i < preposition; i++)
        {
            // "Born Ana Maria Holm in Amsel"
            named = named && (tokens.Shapes[i] & TokenShape.Capitalised) != 0;
            if (named)
                continue;
            cause = tokens[i] is "of" or "from" || (cause && !tokens.Is(i, ","));
            if (!cause && tokens.Kinds[i] == TokenKind.Word && !tokens.Has(i, WordTraits.Preposition | WordTraits.Determiner | WordTraits.Month | WordTraits.Weekday | WordTraits.TimeUnit | WordTraits.Season | WordTraits.VerbAdverb)
                && (tokens.Classes[i] & WordClasses.Adverb) == 0 && tokens[i] is not ("away" or "morning" or "evening" or "night" or "noon" or "afternoon" or "last" or "this" or "aged" or "alone" or "peacefully" or "a.m" or "p.m" or "th" or "st" or "nd" or "rd"))
                return false;
        }

        return true;
    }

    private static (int Bearer, TextSpan Subject) BearerOf(DocumentReading reading, Passage passage, int verb)
    {
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if (fact is not EventFact happening || !happening.PredicateSpan.Contains(reading.Tokens.Starts[verb]))
                continue;
            return happening.PatientEntity >= 0 || !happening.PatientSpan.IsEmpty ? (happening.PatientEntity, happening.PatientSpan) : (happening.AgentEntity, happening.AgentSpan);
        }

        return (-1, default);
    }
}
