using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Doers;

/// <summary>
/// Who a document says did what only one can have done ("was funded by the Coast Fund"), by class, then in text order. What is denied, planned or
/// only possible is left out. Made once a reading and kept as long as it; immutable. O(events).
/// </summary>
internal sealed class Doings
{
    /// <summary>Tokens behind a verb in which the thing that is paid for stands: "paid most of the bill for the study".</summary>
    private const int ForReach = 3;

    /// <summary>Tokens of a noun phrase looked at.</summary>
    private const int PhraseReach = 6;

    private static readonly ReadingTable<Doings> Tables = new(static reading => new Doings(reading));

    private readonly DocumentReading _reading;
    private readonly List<Doing> _all = [];

    private Doings(DocumentReading reading)
    {
        _reading = reading;
        var heads = EventHeads.Of(reading);
        foreach (var passage in reading.Passages)
        {
            if (!passage.IsContent)
                continue;
            foreach (var (happening, head) in heads.In(passage.Index))
            {
                if (head >= 0 && !happening.IsNominal && !happening.AgentSpan.IsEmpty && DoerTable.English.Of(reading.Tokens.Lemmas[head]) is { } classes)
                    Add(passage, happening, head, classes);
            }
        }

        _all.Sort(static (x, y) => x.Class.Index != y.Class.Index ? x.Class.Index.CompareTo(y.Class.Index) : x.Event.PredicateSpan.Start.CompareTo(y.Event.PredicateSpan.Start));
    }

    public List<Doing> All => _all;

    public static Doings Of(DocumentReading reading) => Tables.Of(reading);

    /// <summary>One past the last of the class of <paramref name="index"/>.</summary>
    public int EndOfClass(int index)
    {
        int end = index + 1;
        while (end < _all.Count && _all[end].Class.Index == _all[index].Class.Index)
            end++;
        return end;
    }

    private void Add(Passage passage, EventFact happening, int head, List<DoerClass> classes)
    {
        var mood = VerbMoods.Of(_reading.Tokens, head, passage.FirstToken);
        if (mood is not (VerbMood.Fact or VerbMood.Prospect) || IsDenied(happening))
            return;
        foreach (var kind in classes)
        {
            if (mood == VerbMood.Prospect && !kind.IsPlanned)
                continue;
            int thing = ThingOf(passage, happening, head, kind);
            if (thing < 0 && happening.PatientEntity < 0)
                continue;
            // "Found the body", "found the wounded deputy".
            if (kind.Things.Count > 0 && (thing < 0 || !(kind.Things.Contains(_reading.Tokens.Lemmas[thing]) || (kind.IsAlike && thing > passage.FirstToken && kind.Things.Contains(_reading.Tokens.Lemmas[thing - 1])))))
                continue;
            var name = NameOf(happening);
            _all.Add(new Doing(kind, happening, thing, name, name?.Span ?? happening.AgentSpan));
        }
    }

    private int ThingOf(Passage passage, EventFact happening, int head, DoerClass kind)
    {
        if (!happening.PatientSpan.IsEmpty)
            return HeadOf(happening.PatientSpan);
        if (!kind.TakesFor)
            return -1;
        var tokens = _reading.Tokens;
        for (int i = head + 1; i < Math.Min(passage.EndToken, head + ForReach); i++)
        {
            if (!tokens.Is(i, "for"))
                continue;
            int noun = -1;
            for (int j = i + 1; j < Math.Min(passage.EndToken, i + PhraseReach) && tokens.Kinds[j] == TokenKind.Word && !tokens.Has(j, WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Relative); j++)
                noun = tokens.IsContent(j) && (tokens.Classes[j] & WordClasses.Noun) != 0 ? j : noun;
            return noun;
        }

        return -1;
    }

    /// <summary>"The <i>race</i> in Amsel": the last noun before a preposition.</summary>
    private int HeadOf(TextSpan words)
    {
        var tokens = _reading.Tokens;
        var (first, end) = SlotSimilarity.Tokens(tokens, words);
        int head = -1;
        for (int i = first; i < end && !(head >= 0 && tokens.Has(i, WordTraits.Preposition)); i++)
            head = tokens.IsContent(i) ? i : head;
        return head;
    }

    /// <summary>The person or body named in the words for the doer, or right behind them between commas: "the drug's maker, Brandt Pharma".</summary>
    private NameFact? NameOf(EventFact happening)
    {
        var span = happening.AgentSpan;
        int end = SlotSimilarity.Tokens(_reading.Tokens, span).End;
        bool apposed = end + 1 < _reading.Tokens.Count && _reading.Tokens[end] is ",";
        foreach (var fact in _reading.FactsOf(happening.Passage))
        {
            if (fact is NameFact { Entity.Kind: not EntityKind.Place } name && (span.Contains(name.Span.Start) || (apposed && name.Span.Start == _reading.Tokens.Starts[end + 1])))
                return name;
        }

        return null;
    }

    private bool IsDenied(EventFact happening)
    {
        foreach (var fact in _reading.FactsOf(happening.Passage))
        {
            if ((fact is PolarityFact negation && negation.ScopeSpan.Contains(happening.PredicateSpan.Start))
                || (fact is CertaintyFact { Level: < CertaintyLevel.Reported } doubt && doubt.ScopeSpan.Contains(happening.PredicateSpan.Start)))
                return true;
        }

        return false;
    }
}
