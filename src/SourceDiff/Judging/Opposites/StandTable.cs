using System.Buffers;
using SourceDiff.Judging.Claims;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>The sides that a document takes, by matter. Made once a reading and kept as long as it; immutable. O(tokens).</summary>
internal sealed class StandTable
{
    /// <summary>So many clauses of one matter, and it is no single statement that a reader could hold against another.</summary>
    public const int MaxOfMatter = 12;

    private static readonly ReadingTable<StandTable> Tables = new(static reading => new StandTable(reading));

    private readonly bool[] _sequences;
    private readonly int[] _ends;
    private List<(int Concept, int Stand)>? _affirmed;
    private Dictionary<int, List<Stand>>? _stages;

    private StandTable(DocumentReading reading)
    {
        All = new StandReader(reading).Read();
        All.Sort(static (x, y) => x.Matter != y.Matter ? x.Matter.CompareTo(y.Matter) : x.First.CompareTo(y.First));
        _sequences = new bool[All.Count];
        _ends = new int[All.Count];
        for (int first = 0, end; first < All.Count; first = end)
        {
            end = first + 1;
            while (end < All.Count && All[end].Matter == All[first].Matter)
                end++;
            _ends.AsSpan(first..end).Fill(end);
            if (end - first > MaxOfMatter)
                continue;
            for (int i = first; i < end; i++)
                _sequences[i] = HasBothSides(All[i], first, end);
        }
    }

    /// <summary>What is said by verbs and not denied, by what the verbs can mean; made when it is first asked for.</summary>
    public List<(int Concept, int Stand)> AffirmedVerbs => _affirmed ??= FindAffirmed();

    /// <summary>By matter, then in text order.</summary>
    public List<Stand> All { get; }

    /// <summary>The steps of a case that a passage tells of; found when they are first asked for. O(1) a look.</summary>
    public IReadOnlyList<Stand> StagesIn(int passage) => (_stages ??= FindStages()).TryGetValue(passage, out var stages) ? stages : [];

    public static StandTable Of(DocumentReading reading) => Tables.Of(reading);

    /// <summary>One past the last stand of the matter of stand <paramref name="index"/>.</summary>
    public int EndOfMatter(int index) => _ends[index];

    /// <summary>"Stopped on Monday and resumed on Thursday": a sentence that has both sides tells how one followed the other.</summary>
    public bool IsSequence(int index) => _sequences[index];

    private bool HasBothSides(Stand stand, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            // "Closed since Monday, and due to reopen": it is closed.
            if (All[i].Passage == stand.Passage && All[i].Side != stand.Side && !(stand.Mood == VerbMood.Fact && All[i].Mood == VerbMood.Prospect))
                return true;
        }

        return false;
    }

    private Dictionary<int, List<Stand>> FindStages()
    {
        var found = new Dictionary<int, List<Stand>>();
        foreach (var stand in All)
        {
            if (!stand.Term.IsStage)
                continue;
            if (!found.TryGetValue(stand.Passage, out var stages))
                found.Add(stand.Passage, stages = []);
            stages.Add(stand);
        }

        return found;
    }

    private List<(int Concept, int Stand)> FindAffirmed()
    {
        int count = 0;
        foreach (var stand in All)
            count += IsAffirmedVerb(stand) ? WordNet.Concepts(stand.Matter - Stand.FirstVerb).Length : 0;
        long[] keys = ArrayPool<long>.Shared.Rent(count);
        count = 0;
        for (int i = 0; i < All.Count; i++)
        {
            if (!IsAffirmedVerb(All[i]))
                continue;
            foreach (int concept in WordNet.Concepts(All[i].Matter - Stand.FirstVerb))
                keys[count++] = ((long)concept << 32) | (uint)i;
        }

        // One number sorts several times as fast as two.
        keys.AsSpan(0, count).Sort();
        var found = new List<(int Concept, int Stand)>(count);
        foreach (long key in keys.AsSpan(0, count))
            found.Add(((int)(key >> 32), (int)key));
        ArrayPool<long>.Shared.Return(keys);
        return found;
    }

    private static bool IsAffirmedVerb(Stand stand) => stand is { Side: 0, Matter: >= Stand.FirstVerb and < Stand.FirstAntonym };
}
