using System.Runtime.CompilerServices;
using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// The values of one document ready to be compared, and the gist of its passages. Made once a document, O(tokens), and kept as long
/// as its reading: an article that is compared with a hundred others is prepared once.
/// </summary>
internal sealed class ValueTable
{
    /// <summary>Passages of content from the start in which an article says what it is about.</summary>
    private const int LeadPassages = 3;

    /// <summary>"told reporters on Friday": a verb of speech so near before a date is what it dates.</summary>
    private const int SpeechTokens = 3;

    /// <summary>"19 of the northern region's 27 seats": so many words may stand between.</summary>
    private const int WholeTokens = 5;

    /// <summary>A passage of more facts is a table or a list.</summary>
    private const int MaxValues = 24;

    /// <summary>No sentence states more; a passage that does is a table, and its pairs would fill the memory: those behind are not compared.</summary>
    public const int MaxCompared = 48;

    /// <summary>No sentence holds more rare words that tell.</summary>
    private const int MaxRare = 32;

    /// <summary>"41 <i>league goals in</i> 88 matches".</summary>
    private const int WithinTokens = 4;

    /// <summary>What is counted, its verb and "in": so many words stand before the place.</summary>
    private const int PlaceTokens = 8;

    private static readonly ConditionalWeakTable<DocumentReading, ValueTable> Known = [];

    private readonly DocumentReading _reading;
    private readonly ValueMention?[] _mentions;
    private readonly PassageGist?[] _gists;
    private readonly ValueHolders _holders;
    private readonly HashSet<int> _topics = [];
    private readonly ValueList[] _lists;
    private readonly StatedValues _stated;
    private readonly int _lastLead;
    private List<NoneMention>? _nones;

    private ValueTable(DocumentReading reading)
    {
        _reading = reading;
        _mentions = new ValueMention?[reading.Facts.Length];
        _gists = new PassageGist?[reading.Passages.Length];
        _holders = new ValueHolders(reading);
        _lastLead = LastLead(reading);
        int first = 0;
        foreach (var passage in reading.Passages)
        {
            var facts = reading.FactsOf(passage.Index);
            for (int i = 0; i < facts.Length; i++)
                _mentions[first + i] = MentionOf(facts[i], first + i);

            MarkWholes(_mentions.AsSpan(first, facts.Length));
            EarlierEvents.Mark(_reading, passage, _mentions.AsSpan(first, facts.Length));
            if (facts.Length > MaxValues)
                MarkRepeats(_mentions.AsSpan(first, facts.Length));
            first += facts.Length;
        }

        FindSole();
        _lists = ValueList.ByKind(reading, _mentions);
        _stated = new StatedValues(_mentions);
    }

    public static ValueTable Of(DocumentReading reading) => Known.GetValue(reading, static reading => new ValueTable(reading));

    /// <summary>The mentions of a document, one a fact of <see cref="DocumentReading.Facts"/>; <c>null</c> for what is no value or is not compared.</summary>
    public ReadOnlySpan<ValueMention?> All => _mentions;

    /// <summary>Where the document says that something happened to nobody; read on demand.</summary>
    public IReadOnlyList<NoneMention> Nones => _nones ??= NoneReader.Read(_reading);

    /// <summary>The mentions of a passage.</summary>
    public ReadOnlySpan<ValueMention?> In(int passage)
    {
        var (first, end) = _reading.FactRange(passage);
        return _mentions.AsSpan(first, end - first);
    }

    /// <summary>The mentions of one kind.</summary>
    public ValueList Of(ValueKind kind) => _lists[(int)kind];

    /// <summary>Whether the document states the value of a mention of any document, of the same thing where both say of what.</summary>
    public bool States(ValueMention mention) => _stated.Hold(mention);

    /// <summary>The mentions of the value of a mention of any document, of whatever it is a value: the first of them, and behind each the next; <c>null</c> after the last.</summary>
    public ValueMention? FirstOf(ValueMention mention) => _stated.First(mention);

    public ValueMention? NextOf(ValueMention stated) => _stated.Next(stated);

    public PassageGist GistOf(int passage) => _gists[passage] ??= MakeGist(passage);

    private static int LastLead(DocumentReading reading)
    {
        int left = LeadPassages;
        foreach (var passage in reading.Passages)
        {
            if (passage.IsContent && --left == 0)
                return passage.Index;
        }

        return reading.Passages.Length;
    }

    private ValueMention? MentionOf(Fact fact, int index)
    {
        var tokens = _reading.Tokens;
        var (first, end) = SlotSimilarity.Tokens(tokens, fact.Span);
        var (subject, predicate) = fact switch
        {
            QuantityFact quantity => (WordKinship.Head(tokens, quantity.CountedSpan), WordKinship.Head(tokens, quantity.PredicateSpan)),
            MoneyFact money => (WordKinship.Head(tokens, money.SubjectSpan), WordKinship.Head(tokens, money.PredicateSpan)),
            DateFact date when !IsConverted(date, first) && FiledDates.AreJudged(_reading, date) => (-1, WordKinship.Head(tokens, date.PredicateSpan)),
            DurationFact duration => (WordKinship.Head(tokens, duration.SubjectSpan), -1),
            AgeFact age => (WordKinship.Head(tokens, age.SubjectSpan), -1),
            RoleFact => (-1, -1),
            _ => (-2, -2),
        };
        if (subject == -2)
            return null;
        string outcome = fact is QuantityFact counted ? Outcome.Of(tokens, counted) : "";
        int topic = ValueTopic.Of(tokens, fact, subject, predicate, outcome);
        var key = ValueKey.Of(fact, outcome);
        var (agent, patient) = fact is DateFact { PredicateSpan.IsEmpty: false } dating ? RolesOf(dating) : (-1, -1);
        var mention = new ValueMention
        {
            Fact = fact,
            Index = index,
            Kind = KindOf(fact),
            Family = FamilyOf(fact),
            First = first,
            End = end,
            Subject = subject,
            Predicate = predicate,
            Outcome = outcome,
            Key = key,
            Hash = (key with { Thing = ValueKey.AnyThing }).GetHashCode(),
            IsTelling = TellingValues.Are(fact),
            Topic = topic,
            Sort = SortOf(fact, outcome),
            Name = HolderOf(fact, first),
            IsOfSaying = fact is DateFact && IsOfSaying(fact.Passage, first, predicate),
            IsLimit = fact is DateFact && first > 0 && IsLimit(first - 1, end),
            Parts = fact is DateFact dated ? PartsOf(dated.Date) : ValueParts.Day,
            IsOfPeople = IsOfPeople(subject) || (outcome.Length > 0 && subject >= 0 && (tokens.Is(subject, "lives") || Outcome.AreBodies(tokens, subject))),
            IsOfAnybody = subject >= 0 && (People.AreAnybody(tokens.Lemmas[subject]) || (outcome.Length > 0 && (tokens.Is(subject, "lives") || Outcome.AreBodies(tokens, subject)))),
            IsOfYoung = subject >= 0 && People.AreYoung(tokens.Lemmas[subject]),
            Agent = agent,
            Patient = patient,
            IsPart = fact is QuantityFact { Kind: QuantityKind.Count } && IsPart(end),
            IsPartOfOutcome = fact is QuantityFact { Kind: QuantityKind.Count } && IsPart(end) && IsOutcomeNoun(end + 2),
            IsYardstick = Yardsticks.Are(tokens, first, end, _reading.Passages[fact.Passage].FirstToken),
            IsWhole = fact is QuantityFact { IsWhole: var isWhole } && !IsOfOne(first) && (isWhole || IsWhole(first)),
            IsMore = fact is QuantityFact && (topic == ValueMention.NoTopic || _topics.Contains(topic)) && IsMore(first, end),
            Place = fact is QuantityFact { Kind: QuantityKind.Count } ? PlaceAfter(fact.Passage, end) : -1,
            IsOther = fact is QuantityFact && end < tokens.Count && tokens.Is(end, "other"),
            IsLead = fact.Passage <= _lastLead,
        };
        _topics.Add(topic);
        return mention;
    }

    private static ValueKind KindOf(Fact fact) => fact switch
    {
        MoneyFact => ValueKind.Money,
        DateFact => ValueKind.Date,
        DurationFact => ValueKind.Duration,
        AgeFact => ValueKind.Age,
        RoleFact => ValueKind.Role,
        _ => ValueKind.Quantity,
    };

    private static int FamilyOf(Fact fact) => fact switch
    {
        // A ratio may stand for a percentage.
        QuantityFact { Kind: QuantityKind.Ratio or QuantityKind.Percentage } => -1,
        QuantityFact quantity => ((quantity.Unit is { } unit ? (int)WordFolding.FullHash(unit) : 0) * 16) + (int)quantity.Kind,
        MoneyFact money => (int)WordFolding.FullHash(money.Currency),
        _ => 0,
    };

    private static int SortOf(Fact fact, string outcome) => fact switch
    {
        QuantityFact { Kind: QuantityKind.Count } => outcome.Length > 0 ? (int)WordFolding.FullHash(outcome) | 1 : 0,
        QuantityFact { Kind: QuantityKind.Measure or QuantityKind.Percentage or QuantityKind.Score } or MoneyFact => FamilyOf(fact) ^ 0x5A5A,
        DateFact { Date: { Minute: not null, MinuteTolerance: 0 } } => 2,
        DateFact { Date: { Month: not null, Day: not null } } => 4,
        AgeFact => 6,
        _ => 0,
    };

    /// <summary>"4:30 a.m. (11:30 p.m. ET)": the hour of another zone, in brackets behind its own.</summary>
    private bool IsConverted(DateFact date, int first)
    {
        if (date.Date.Minute is null || first < 2 || !_reading.Tokens.Is(first - 1, "("))
            return false;
        foreach (var fact in _reading.FactsOf(date.Passage))
        {
            if (fact is DateFact { Date.Minute: not null } before && before.Span.End <= date.Span.Start && date.Span.Start - before.Span.End <= 2)
                return true;
        }

        return false;
    }

    private int HolderOf(Fact fact, int first) => fact switch
    {
        AgeFact { Entity: >= 0 } age => age.Entity,
        AgeFact age => age.SubjectSpan.IsEmpty ? _holders.OfDescription(age.Passage, first) : _holders.OfPronoun(age.Passage, _reading.Tokens.IndexAt(age.SubjectSpan.Start)),
        _ => _holders.Of(fact.Passage, first),
    };

    private bool IsOfSaying(int passage, int first, int predicate)
    {
        var tokens = _reading.Tokens;
        if (predicate >= 0)
            return IsSaying(predicate) || Development.At(tokens, predicate) == DevelopmentKind.Grown;
        for (int i = first - 1; i >= Math.Max(_reading.Passages[passage].FirstToken, first - SpeechTokens) && tokens.Kinds[i] == TokenKind.Word; i--)
        {
            if (IsSaying(i))
                return true;
        }

        return false;
    }

    private bool IsLimit(int before, int end)
    {
        var tokens = _reading.Tokens;
        // "open from noon" tells when it opens, "from Monday to Friday" how long.
        if (tokens.Is(before, "from"))
            return end < tokens.Count && (tokens.Is(end, "to") || tokens.Is(end, "until") || tokens.Is(end, "till") || tokens.Is(end, "through"));
        if (before > 0 && tokens.Is(before, "the"))
            before--;
        return tokens.Is(before, "to") || tokens.Is(before, "into") || tokens.Is(before, "until") || tokens.Is(before, "till") || tokens.Is(before, "through") || tokens.Is(before, "since")
            || tokens.Is(before, "ended") || tokens.Is(before, "ending");
    }

    /// <summary>"said", "told"; not "was found", which the verbs of speech hold too.</summary>
    private bool IsSaying(int verb)
    {
        var tokens = _reading.Tokens;
        if (!tokens.Has(verb, WordTraits.SpeechVerb) || (verb > 0 && tokens.Has(verb - 1, WordTraits.Auxiliary)))
            return false;
        string takes = NewsLexicon.English.Value(tokens.Entries[verb], WordTraits.SpeechVerb);
        return takes.StartsWith("say", StringComparison.Ordinal) || takes.StartsWith("tell", StringComparison.Ordinal);
    }

    private static ValueParts PartsOf(CalendarDate date) => (date.Minute is null ? ValueParts.None : ValueParts.Time)
        | (date is { Year: null, Month: null, Day: null, Weekday: null, First: null, Symbol: null } ? ValueParts.None : ValueParts.Day);

    /// <summary>Who does what the date dates, and to whom: "the court <i>jailed</i> Marek on Monday", "Marek was <i>jailed</i> on Monday".</summary>
    private (int Agent, int Patient) RolesOf(DateFact date)
    {
        foreach (var fact in _reading.FactsOf(date.Passage))
        {
            if (fact is not EventFact happening || !happening.PredicateSpan.Overlaps(date.PredicateSpan))
                continue;
            int subject = WordKinship.Head(_reading.Tokens, happening.SubjectSpan), other = WordKinship.Head(_reading.Tokens, happening.ObjectSpan);
            return happening.IsPassive ? (other, subject) : (subject, other);
        }

        return (-1, -1);
    }

    private bool IsOfPeople(int subject) => subject >= 0
        && (_reading.Tokens.Has(subject, WordTraits.PersonNoun | WordTraits.Kinship | WordTraits.Role | WordTraits.Demonym) || People.Are(_reading.Tokens.Lemmas[subject]));

    /// <summary>"one of the drivers", "two of its ports": the words behind "of" name the whole.</summary>
    private bool IsPart(int end)
    {
        var tokens = _reading.Tokens;
        return end + 1 < tokens.Count && tokens.Is(end, "of") && tokens.Has(end + 1, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Pronoun);
    }

    /// <summary>"three of the <i>injured</i>", "two of those <i>wounded</i>".</summary>
    private bool IsOutcomeNoun(int index) => index < _reading.Tokens.Count && Outcome.NameAt(_reading.Tokens, index).Length > 0;

    /// <summary>"14 of 2,300 polling stations", "three of the region's five": the second number is what the first is a part of.</summary>
    private bool IsWhole(int first)
    {
        var tokens = _reading.Tokens;
        int of = first - 1;
        while (of > 0 && of >= first - WholeTokens && !tokens.Is(of, "of") && (tokens.Kinds[of] == TokenKind.Word || (tokens.Shapes[of] & TokenShape.Clitic) != 0))
            of--;
        return of > 0 && tokens.Is(of, "of") && (tokens.Kinds[of - 1] == TokenKind.Number || tokens.Has(of - 1, WordTraits.Cardinal));
    }

    /// <summary>"one of the <i>eight</i> schools": the eight are all of whom it is told, not those of whom one is told.</summary>
    private bool IsOfOne(int first)
    {
        var tokens = _reading.Tokens;
        int of = first > 0 && tokens.Has(first - 1, WordTraits.Determiner) ? first - 2 : first - 1;
        return of > 0 && tokens.Is(of, "of") && tokens.Is(of - 1, "one");
    }

    /// <summary>"another two people", "an additional 20", "two more bodies".</summary>
    private bool IsMore(int first, int end)
    {
        var tokens = _reading.Tokens;
        return (first > 0 && (tokens.Is(first - 1, "another") || tokens.Is(first - 1, "additional") || tokens.Is(first - 1, "further")))
            || (end < tokens.Count && tokens.Is(end, "more") && !(end + 1 < tokens.Count && tokens.Is(end + 1, "than")));
    }

    /// <summary>"10 houses were damaged in <i>Takengon</i>": the place named next behind a number in its sentence, before the next number; -1 for none.</summary>
    private int PlaceAfter(int passage, int end)
    {
        if (end >= _reading.Tokens.Count)
            return -1;
        int from = _reading.Tokens.Starts[end], to = _reading.Tokens.Starts[Math.Min(_reading.Tokens.Count - 1, end + PlaceTokens)], place = -1;
        foreach (var fact in _reading.FactsOf(passage))
        {
            if (fact.Span.Start < from || fact.Span.Start > to)
                continue;
            if (fact is QuantityFact)
                break;
            if (fact is NameFact { Entity.Kind: EntityKind.Place } name)
            {
                place = name.Entity.Index;
                break;
            }
        }

        return place;
    }

    private void MarkWholes(Span<ValueMention?> passage)
    {
        ValueMention? before = null;
        foreach (var mention in passage)
        {
            if (mention is not { Fact: QuantityFact { Kind: QuantityKind.Count } count })
                continue;
            if (before is not null && mention.IsWhole && _reading.Tokens.Is(before.End, "of") && mention.First - before.End <= WholeTokens && count.Amount.Approximation == Approximation.Exact)
                before.Whole = count.Amount.Nominal;
            if (before is not null && _reading.Tokens.Is(mention.First - 1, "in") && mention.First - before.End <= WithinTokens && mention.Subject >= 0)
                (before.Within, mention.Held) = (count.Amount.Nominal, ((QuantityFact)before.Fact).Amount.Nominal);
            before = mention;
        }
    }

    private static void MarkRepeats(Span<ValueMention?> passage)
    {
        var seen = new HashSet<(Aspect, ValueKey, int)>();
        foreach (var mention in passage)
        {
            if (mention is not null)
                mention.IsRepeat = !seen.Add((mention.Fact.Aspect, mention.Key, mention.Topic));
        }
    }

    private void FindSole()
    {
        var values = new Dictionary<int, (ValueKey Key, bool IsSole)>(_topics.Count);
        foreach (var mention in _mentions)
        {
            if (mention is null || mention.Topic == ValueMention.NoTopic)
                continue;
            values[mention.Topic] = values.TryGetValue(mention.Topic, out var told) ? (told.Key, told.IsSole && told.Key == mention.Key) : (mention.Key, true);
        }

        var ages = new ValueKey?();
        bool isOnly = true;
        foreach (var mention in _mentions)
        {
            if (mention is not { Fact: AgeFact })
                continue;
            isOnly &= ages is null || ages == mention.Key;
            ages = mention.Key;
        }

        foreach (var mention in _mentions)
        {
            if (mention is null)
                continue;
            mention.IsSole = mention.Topic != ValueMention.NoTopic && values[mention.Topic].IsSole;
            mention.IsOnlyAge = isOnly && mention.Fact is AgeFact;
        }
    }

    private PassageGist MakeGist(int passage)
    {
        var place = _reading.Passages[passage];
        Span<int> rare = stackalloc int[MaxRare];
        int count = 0;
        for (int i = place.FirstToken; i < place.EndToken && count < MaxRare; i++)
        {
            int lemma = _reading.Tokens.Lemmas[i];
            if (_reading.Tokens.Kinds[i] == TokenKind.Word && PassageMatch.IsContent(_reading.Tokens, i) && Rarity.IsRare(lemma) && !rare[..count].Contains(lemma))
                rare[count++] = lemma;
        }

        rare[..count].Sort();
        var names = new List<int>();
        bool then = false;
        foreach (var fact in _reading.FactsOf(passage))
        {
            if (fact is NameFact name && !names.Contains(name.Entity.Index))
                names.Add(name.Entity.Index);
            then |= fact is DateFact date && IsThen(date.Date);
        }

        bool season = TellsOfSeason(place);
        return new PassageGist(rare[..count].ToArray(), [.. names], then || season, season);
    }

    /// <summary>"this season", "last year", "in his career": the number is one of a longer time than the day.</summary>
    private bool TellsOfSeason(Passage passage)
    {
        var tokens = _reading.Tokens;
        for (int i = passage.FirstToken + 1; i < passage.EndToken; i++)
        {
            if ((tokens.Is(i, "season") || tokens.Is(i, "year") || tokens.Is(i, "career") || tokens.Is(i, "decade") || tokens.Is(i, "century"))
                && tokens.Has(i - 1, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Pronoun | WordTraits.RelativeDay))
                return true;
        }

        return false;
    }

    /// <summary>A date without a day: "in 2004", "last year", "in April". News of the day gives days.</summary>
    private static bool IsThen(CalendarDate date) =>
        date is { Weekday: null, Day: null, Minute: null } && (date.Year is not null || date.Month is not null || (date.First is { } first && date.Last is { } last && last.DayNumber - first.DayNumber > 7)
            || (date.Symbol is { } symbol && (symbol.Contains("year", StringComparison.Ordinal) || symbol.Contains("month", StringComparison.Ordinal))));
}
