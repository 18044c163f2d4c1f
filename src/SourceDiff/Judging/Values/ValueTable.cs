using System.Runtime.InteropServices;
using SourceDiff.Judging.Matching;
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

    /// <summary>A passage of more facts is a table or a list.</summary>
    private const int MaxValues = 24;

    /// <summary>No sentence states more; a passage that does is a table, and its pairs would fill the memory: those behind are not compared.</summary>
    public const int MaxCompared = 48;

    private static readonly ReadingTable<ValueTable> Known = new(static reading => new ValueTable(reading));

    private readonly DocumentReading _reading;
    private readonly ValueMention?[] _mentions;
    private readonly PassageGist?[] _gists;
    private readonly ValueHolders _holders;
    private readonly HashSet<int> _topics = [];
    private readonly ValueList[] _lists;
    private readonly StatedValues _stated;
    private readonly int _lastLead;
    private List<NoneMention>? _nones;
    private List<double>? _sums;
    private List<LoneVictim>? _lone;

    private ValueTable(DocumentReading reading)
    {
        _reading = reading;
        _mentions = new ValueMention?[reading.Facts.Length];
        _gists = new PassageGist?[reading.Passages.Length];
        _holders = new ValueHolders(reading);
        _lastLead = LastLead(reading);
        IsBrief = BriefMeasuring.Is(reading);
        int first = 0;
        int then = 0;
        foreach (var passage in reading.Passages)
        {
            var facts = reading.FactsOf(passage.Index);
            for (int i = 0; i < facts.Length; i++)
            {
                if ((_mentions[first + i] = MentionOf(facts[i], first + i)) is { } mention && i > 0 && _mentions[first + i - 1] is { } before)
                    mention.IsRepeat = IsConversion(reading.Tokens, before, mention);
            }

            PartMentions.MarkWholes(reading.Tokens, _mentions.AsSpan(first, facts.Length));
            DateMentions.MarkLists(reading.Tokens, _mentions.AsSpan(first, facts.Length));
            then = EarlierEvents.Mark(_reading, passage, _mentions.AsSpan(first, facts.Length), IsLead(passage.Index) ? 0 : then);
            if (facts.Length > MaxValues)
                MarkRepeats(_mentions.AsSpan(first, facts.Length));
            first += facts.Length;
        }

        DayAnchors.Resolve(reading, _mentions);
        FindSole();
        Tolls.Mark(_mentions);
        _lists = ValueList.ByKind(reading, _mentions);
        _stated = new StatedValues(_mentions);
    }

    public static ValueTable Of(DocumentReading reading) => Known.Of(reading);

    /// <summary>The mentions of a document, one a fact of <see cref="DocumentReading.Facts"/>; <c>null</c> for what is no value or is not compared.</summary>
    public ReadOnlySpan<ValueMention?> All => _mentions;

    /// <summary>Where the document says that something happened to nobody; read on demand.</summary>
    public IReadOnlyList<NoneMention> Nones => _nones ??= NoneReader.Read(_reading);

    /// <summary>Whom the beginning of the document tells of as killed or hurt without a number; read on demand.</summary>
    public List<LoneVictim> Lone => _lone ??= LoneVictims.Read(_reading, this);

    /// <summary>The totals of people that the document lists in two parts; put together on demand.</summary>
    public List<double> Sums => _sums ??= PartComparison.SumsOf(_reading, this);

    /// <summary>Whether the document is no more than a sentence.</summary>
    public bool IsBrief { get; }

    /// <summary>The mentions of a passage.</summary>
    public ReadOnlySpan<ValueMention?> In(int passage)
    {
        var (first, end) = _reading.FactRange(passage);
        return _mentions.AsSpan(first, end - first);
    }

    /// <summary>Finds of whom the values of the document are told.</summary>
    public ValueHolders Holders => _holders;

    /// <summary>The mentions of one kind.</summary>
    public ValueList Of(ValueKind kind) => _lists[(int)kind];

    /// <summary>Whether the document states the value of a mention of any document, of the same thing where both say of what.</summary>
    public bool States(ValueMention mention) => _stated.Hold(mention);

    /// <summary>The mentions of the value of a mention of any document, of whatever it is a value: the first of them, and behind each the next; <c>null</c> after the last.</summary>
    public ValueMention? FirstOf(ValueMention mention) => _stated.First(mention);

    public ValueMention? NextOf(ValueMention stated) => _stated.Next(stated);

    /// <summary>Whether a passage stands where articles say what they are about.</summary>
    public bool IsLead(int passage) => passage <= _lastLead;

    public PassageGist GistOf(int passage) => _gists[passage] ??= GistReader.Of(_reading, _reading.Passages[passage]);

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
            QuantityFact quantity when FrameOf(quantity, index, first) is var frame => (WordKinship.Head(tokens, frame.CountedSpan), WordKinship.Head(tokens, frame.PredicateSpan)),
            MoneyFact money => (WordKinship.Head(tokens, money.SubjectSpan), WordKinship.Head(tokens, money.PredicateSpan)),
            DateFact date when !DateMentions.IsConverted(_reading, date, first) && FiledDates.AreJudged(_reading, date) => (-1, WordKinship.Head(tokens, date.PredicateSpan)),
            DurationFact duration => (WordKinship.Head(tokens, duration.SubjectSpan), -1),
            AgeFact age => (WordKinship.Head(tokens, age.SubjectSpan), -1),
            RoleFact => (-1, -1),
            _ => (-2, -2),
        };
        if (subject == -2)
            return null;
        string outcome = fact is QuantityFact counted ? Outcome.Of(tokens, FrameOf(counted, index, first)) : "";
        int topic = ValueTopic.Of(tokens, fact, subject, predicate, outcome);
        var key = ValueKey.Of(fact, outcome);
        var (agent, patient) = fact is DateFact { PredicateSpan.IsEmpty: false } dating ? DateMentions.RolesOf(_reading, dating) : (-1, -1);
        bool isOutdated = fact is QuantityFact or MoneyFact && Yardsticks.AreOutdated(tokens, first, end, _reading.Passages[fact.Passage]);
        bool isCount = fact is QuantityFact { Kind: QuantityKind.Count or QuantityKind.Measure }, isOfBand = isCount && People.AreBand(tokens, first);
        int after = isCount ? PartMentions.PlaceAfter(_reading, index, end) : -1, opening = isCount && after < 0 ? PartMentions.PlaceOpening(_reading, index) : -1;
        var mention = new ValueMention
        {
            Fact = fact,
            Index = index,
            Kind = ValueSorts.KindOf(fact),
            Family = ValueSorts.FamilyOf(fact),
            First = first,
            End = end,
            Subject = subject,
            Predicate = predicate,
            Outcome = outcome,
            Key = key,
            Hash = (key with { Thing = ValueKey.AnyThing }).GetHashCode(),
            IsTelling = TellingValues.Are(fact),
            Topic = topic,
            Sort = ValueSorts.SortOf(fact, outcome),
            Name = HolderOf(fact, first),
            IsOfSaying = fact is DateFact && DateMentions.IsOfSaying(_reading, fact.Passage, first, predicate),
            IsLimit = fact is DateFact && first > 0 && DateMentions.IsLimit(tokens, first - 1, end),
            Parts = fact is DateFact dated ? DateMentions.PartsOf(dated.Date) : ValueParts.Day,
            IsOfPeople = isOfBand || IsOfPeople(subject) || (outcome.Length > 0 && subject >= 0 && (tokens.Is(subject, "lives") || tokens.Is(subject, "toll") || Outcome.AreBodies(tokens, subject))),
            IsOfAnybody = isOfBand || (subject >= 0 && (People.AreAnybody(tokens.Lemmas[subject]) || (outcome.Length > 0 && (tokens.Is(subject, "lives") || Outcome.AreBodies(tokens, subject))))),
            IsOfYoung = subject >= 0 && People.AreYoung(tokens.Lemmas[subject]),
            TimeTopic = fact switch
            {
                DateFact => TimeTopics.OfDate(tokens, first, end, predicate, agent, patient),
                DurationFact => TimeTopics.OfDuration(tokens, first, end, subject),
                MoneyFact or QuantityFact { Kind: QuantityKind.Count or QuantityKind.Measure or QuantityKind.Percentage } => TimeTopics.OfAmount(tokens, first, end, subject, predicate),
                _ => 0,
            },
            IsEdition = fact is DateFact { Date: var told } && DateMentions.IsEdition(tokens, told, first, end),
            Noun = fact is DateFact ? DateMentions.NounOf(tokens, predicate, first) : -1,
            Agent = agent,
            Patient = patient,
            IsPart = fact is QuantityFact { Kind: QuantityKind.Count } && PartMentions.IsPart(tokens, end),
            IsOfOwn = fact is QuantityFact { Kind: QuantityKind.Count } && PartMentions.IsOfOwn(tokens, end),
            IsPartOfOutcome = fact is QuantityFact { Kind: QuantityKind.Count } && PartMentions.IsPart(tokens, end) && PartMentions.IsOutcomeNoun(tokens, end + 2),
            IsYardstick = isOutdated || Yardsticks.Are(tokens, first, end, _reading.Passages[fact.Passage].FirstToken),
            IsOutdated = isOutdated,
            IsWhole = fact is QuantityFact { IsWhole: var isWhole } && !PartMentions.IsOfOne(tokens, first) && (isWhole || PartMentions.IsWhole(tokens, first)),
            IsMore = fact is QuantityFact && (topic == ValueMention.NoTopic || _topics.Contains(topic)) && PartMentions.IsMore(tokens, first, end),
            Place = after >= 0 ? after : opening,
            IsPlaceFirst = after < 0 && opening >= 0,
            HasMore = fact is QuantityFact { Kind: QuantityKind.Count } && PartMentions.HasMore(tokens, end, _reading.Passages[fact.Passage].EndToken),
            IsOther = fact is QuantityFact && end < tokens.Count && tokens.Is(end, "other"),
            IsLead = fact.Passage <= _lastLead,
        };
        _topics.Add(topic);
        return mention;
    }

    /// <summary>"rose from 12 to <i>17</i>": what a number counts that says nothing of it itself is what the number counts from which it rose.</summary>
    private QuantityFact FrameOf(QuantityFact quantity, int index, int first) =>
        quantity.CountedSpan.IsEmpty && index > 0 && _reading.Facts[index - 1] is QuantityFact { CountedSpan.IsEmpty: false } from && from.Kind == quantity.Kind && from.Passage == quantity.Passage
            && first > 1 && _reading.Tokens.Is(first - 1, "to") && SlotSimilarity.Tokens(_reading.Tokens, from.Span) is var (start, end) && end == first - 1 && start > 0 && _reading.Tokens.Is(start - 1, "from")
            ? from : quantity;

    private int HolderOf(Fact fact, int first) => fact switch
    {
        AgeFact { Entity: >= 0 } age => age.Entity,
        AgeFact when _holders.OfApposition(fact.Passage, first) is >= 0 and var named => named,
        AgeFact age => age.SubjectSpan.IsEmpty || (WordKinship.Head(_reading.Tokens, age.SubjectSpan) is >= 0 and var noun && _reading.Tokens.Has(noun, WordTraits.Demonym)) ? _holders.OfDescription(age.Passage, first) : _holders.OfPronoun(age.Passage, _reading.Tokens.IndexAt(age.SubjectSpan.Start)),
        DateFact date when !date.PredicateSpan.IsEmpty && _holders.PronounBefore(_reading.Tokens.IndexAt(date.PredicateSpan.Start)) is >= 0 and var pronoun => _holders.OfPronoun(date.Passage, pronoun),
        QuantityFact { Kind: QuantityKind.Score } => _holders.OfScore(fact.Passage, first),
        _ => _holders.Of(fact.Passage, first),
    };

    private bool IsOfPeople(int subject) => subject >= 0
        && (_reading.Tokens.Has(subject, WordTraits.PersonNoun | WordTraits.Kinship | WordTraits.Role | WordTraits.Demonym) || People.Are(_reading.Tokens.Lemmas[subject]));

    private static void MarkRepeats(Span<ValueMention?> passage)
    {
        var seen = new HashSet<(Aspect, ValueKey, int)>();
        foreach (var mention in passage)
        {
            if (mention is not null)
                mention.IsRepeat |= !seen.Add((mention.Fact.Aspect, mention.Key, mention.Topic));
        }
    }

    /// <summary>"15 kilometres <i>(6.2 miles)</i>": what a bracket converts, rightly or not, is the measure before it.</summary>
    private static bool IsConversion(TokenTable tokens, ValueMention before, ValueMention mention) =>
        mention.Fact is QuantityFact { Kind: QuantityKind.Measure } && mention.Family == before.Family && mention.First == before.End + 1 && tokens.Is(before.End, "(");

    private void FindSole()
    {
        // The first value of each topic; null once there are two.
        var values = new Dictionary<int, ValueMention?>(_topics.Count);
        foreach (var mention in _mentions)
        {
            if (mention is null || mention.Topic == ValueMention.NoTopic)
                continue;
            ref var told = ref CollectionsMarshal.GetValueRefOrAddDefault(values, mention.Topic, out bool known);
            told = !known ? mention : told is not null && told.Key == mention.Key ? told : null;
        }

        DateMentions.MarkOnly(_mentions);
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
            mention.IsSole = mention.Topic != ValueMention.NoTopic && values[mention.Topic] is not null;
            mention.IsOnlyAge = isOnly && mention.Fact is AgeFact;
        }
    }
}
