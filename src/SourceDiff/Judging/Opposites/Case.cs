using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>What one document tells of a case: its stands of the matter, in text order.</summary>
/// <param name="reading">The document.</param>
/// <param name="values">Its values: where it begins.</param>
/// <param name="table">Its stands.</param>
/// <param name="first">The first stand of the matter.</param>
/// <param name="end">One past the last.</param>
internal sealed class Case(DocumentReading reading, ValueTable values, StandTable table, int first, int end)
{
    private const int Sought = 0, Held = 1;

    private List<int>? _persons;
    private List<int>? _shared;
    private bool _isSearch;

    /// <summary>Who is named where it is told of the case, by their numbers; made when it is first asked for.</summary>
    public List<int> Persons => _persons ??= FindPersons();

    /// <summary>Whether it begins with a convict at large or caught again: his verdict is then of his past.</summary>
    public bool IsOfConvict
    {
        get
        {
            foreach (var passage in reading.Passages)
            {
                if (!values.IsLead(passage.Index))
                    break;
                for (int i = passage.FirstToken; i < passage.EndToken; i++)
                {
                    if (StatementWords.Is(reading.Tokens.Forms[i], StatementKinds.Convict))
                        return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether it begins with the death of somebody who is named in the case: a life is told, and no case.</summary>
    public bool IsObituary(List<int> shared)
    {
        foreach (var passage in reading.Passages)
        {
            if (!values.IsLead(passage.Index))
                break;
            int died = Death(passage);
            if (died < 0)
                continue;
            foreach (var fact in reading.FactsOf(passage.Index))
            {
                if (fact is NameFact name && name.Span.Start < reading.Tokens.Starts[died] && shared.Contains(name.Entity.Index))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Where a sentence says that its subject died: not "left two people dead"; -1 where it does not.</summary>
    private int Death(Passage passage)
    {
        var tokens = reading.Tokens;
        for (int i = passage.FirstToken + 1; i < passage.EndToken; i++)
        {
            if (StatementWords.Is(tokens.Forms[i], StatementKinds.Death) && (!tokens.Is(i, "dead") || tokens.Has(i - 1, WordTraits.Auxiliary) || tokens.Is(i - 1, "found")))
                return i;
        }

        return -1;
    }

    /// <summary>Says what counts: nothing from the verdict on in the story of a convict at large, and elsewhere in the text only what is told of <paramref name="shared"/>.</summary>
    public void Weigh(bool isSearch, List<int> shared) => (_isSearch, _shared) = (isSearch, shared);

    /// <summary>The last stage that it tells of; -1 when none.</summary>
    public int Last(VerbMood mood)
    {
        int last = -1;
        for (int i = first; i < end; i++)
        {
            if (table.All[i].Mood == mood && Counts(table.All[i]))
                last = Math.Max(last, table.All[i].Side);
        }

        return last;
    }

    /// <summary>Whether a stage is told to be still to come.</summary>
    public bool Expects(int stage)
    {
        for (int i = first; i < end; i++)
        {
            if (table.All[i].Side == stage && table.All[i].Mood != VerbMood.Fact)
                return true;
        }

        return false;
    }

    /// <summary>Where it tells of the stages from one to another, in text order; <paramref name="all"/>: be it where it does not count.</summary>
    public List<Stand> Between(int from, int to, VerbMood mood, bool all)
    {
        var told = new List<Stand>();
        for (int i = first; i < end; i++)
        {
            var stand = table.All[i];
            if (stand.Side >= from && stand.Side <= to && stand.Mood == mood && (all ? !IsAttribute(stand) : Counts(stand)))
                told.Add(stand);
        }

        return told;
    }

    /// <summary>The group of a stage of this matter.</summary>
    public int GroupOf(int stage)
    {
        for (int i = first; i < end; i++)
        {
            if (table.All[i].Side == stage)
                return table.All[i].Term.Side == stage ? table.All[i].Term.StageGroup : 0;
        }

        return -1;
    }

    /// <summary>Whether a stage is told of many cases beside a story.</summary>
    public bool IsLeadOnly(int stage)
    {
        for (int i = first; i < end; i++)
        {
            if (table.All[i].Side == stage)
                return table.All[i].Term.IsLeadOnly;
        }

        return false;
    }

    public bool BeginsWith(List<Stand> stands) => stands.Exists(stand => values.IsLead(stand.Passage));

    public string Quote(Stand stand) => Wording.Quote(reading, Words(stand));

    public VerdictSide Cite(Stand said, List<Stand> stands) =>
        new(Words(said), said.Term.StageNames[said.Side]) { Mentions = [.. stands.Select(Words)] };

    /// <summary>Who it is told of by name; <c>null</c> when nobody is.</summary>
    public string? Named(List<Stand> stands) => stands.Find(static stand => stand.Patient >= 0) is { } named ? reading.Entities[named.Patient].Name : null;

    /// <summary>Who a stand is told of in a sentence that names him, which a pronoun is no proof of; -1 for nobody.</summary>
    public int WhoIsNamed(Stand stand)
    {
        if (stand.Patient < 0)
            return -1;
        foreach (var fact in reading.FactsOf(stand.Passage))
        {
            if (fact is NameFact name && name.Entity.Index == stand.Patient)
                return stand.Patient;
        }

        return -1;
    }

    private TextSpan Words(Stand stand) => reading.Tokens.SpanOf(stand.CitedFrom, stand.End);

    private bool Counts(Stand stand)
    {
        if ((stand.IsPartial && stand.Side == Held) || (stand.Term.IsLeadOnly && (_isSearch || IsAttribute(stand))))
            return false;
        return (values.IsLead(stand.Passage) && !(stand.IsShifted && stand.Term.IsLeadOnly)) || (!stand.IsShifted && (!stand.Term.IsLeadOnly || Names(stand)));
    }

    /// <summary>Whether a stand is told of somebody whom both documents name in the case.</summary>
    private bool Names(Stand stand)
    {
        if (_shared is not { Count: > 0 } shared)
            return false;
        if (stand.Patient >= 0)
            return shared.Contains(stand.Patient);
        foreach (var fact in reading.FactsOf(stand.Passage))
        {
            if (fact is NameFact name && shared.Contains(name.Entity.Index))
                return true;
        }

        return false;
    }

    private List<int> FindPersons()
    {
        var persons = new List<int>();
        for (int i = first; i < end; i++)
        {
            for (int passage = table.All[i].FirstPassage; passage <= table.All[i].Passage; passage++)
            {
                foreach (var fact in reading.FactsOf(passage))
                {
                    if (fact is NameFact { Entity.Kind: EntityKind.Person or EntityKind.Unknown } name && !persons.Contains(name.Entity.Index))
                        persons.Add(name.Entity.Index);
                }
            }
        }

        return persons;
    }

    /// <summary>"A convicted mobster died": of somebody's past.</summary>
    private bool IsAttribute(Stand stand) =>
        stand.End == stand.First + 1 && stand.End < stand.Clause.End && !(stand.First > 0 && reading.Tokens.Has(stand.First - 1, WordTraits.Auxiliary)) && !reading.Tokens.Has(stand.End, WordTraits.Cardinal) && reading.Tokens.Kinds[stand.End] == TokenKind.Word && !reading.Tokens.Has(stand.End, WordTraits.Function)
        && (reading.Tokens.Shapes[stand.End] & TokenShape.Capitalised) == 0 && (reading.Tokens.Classes[stand.End] & WordClasses.Noun) != 0;
}
