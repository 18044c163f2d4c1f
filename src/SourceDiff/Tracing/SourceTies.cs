using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Tracing;

/// <summary>What ties the documents of a comparison together, pair by pair; only pairs that are tied take room.</summary>
internal sealed class SourceTies(TracedSource[] sources)
{
    private readonly SortedDictionary<(int Earlier, int Later), TextReuse> _reuses = [];

    private readonly HashSet<(int Earlier, int Later)> _untold = [];

    public int Documents => sources.Length;

    /// <summary>The pairs that depend on each other, with how much.</summary>
    public IEnumerable<SourceTie> Dependent
    {
        get
        {
            foreach (var ((earlier, later), reuse) in _reuses)
            {
                if (reuse.IsDependent)
                    yield return new SourceTie(earlier, later, reuse);
            }
        }
    }

    /// <summary>All pairs that are tied, told in full or not.</summary>
    public HashSet<(int Earlier, int Later)> AllPairs => [.. Dependent.Select(tie => (tie.Earlier, tie.Later)), .. _untold];

    public ImmutableArray<TextReuse> ToReuses() => [.. _reuses.Values];

    /// <summary>Ties two documents by the words they share, when these tell anything.</summary>
    public void Add(int earlier, int later, OwnWords words, WordRuns runs, IReadOnlyList<(int Earlier, int Later)> errors)
    {
        if (runs.Longest < ReuseKinds.TellingRun)
            return;
        var origin = Origin.Of(sources[earlier], sources[later]);
        double share = origin.DocumentId is null ? Math.Max(runs.EarlierShare, runs.LaterShare)
            : origin.DocumentId == sources[earlier].Id ? runs.LaterShare : runs.EarlierShare;
        if (ReuseKinds.Of(runs, share, errors.Count > 0) is { } kind)
        {
            var reuse = Make(earlier, later, kind, runs.EarlierShare, runs.LaterShare, Cite(earlier, later, words, runs), origin);
            _reuses.Add((earlier, later), reuse.With(kind, [.. errors.Select(error => Cite(earlier, later, words, new WordRun(error.Earlier, error.Later, 1, 1)))]));
        }
    }

    /// <summary>Notes a pair that shares much, where both are tied to others that share more.</summary>
    public void AddUntold(int earlier, int later) => _untold.Add((earlier, later));

    /// <summary>
    /// Ties documents of one outlet, and documents that one agency filed: however their words differ, they are one voice. As few ties as
    /// join them; an article that two agencies filed joins theirs. O(n²) comparisons of names for n documents.
    /// </summary>
    public void AddOutlets()
    {
        int[] voices = [.. Enumerable.Range(0, sources.Length)];
        for (int later = 1; later < sources.Length; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                if (voices[earlier] == voices[later] || KindOf(sources[earlier], sources[later]) is not { } kind)
                    continue;
                Strengthen(earlier, later, kind);
                int joined = voices[later], voice = voices[earlier];
                for (int i = 0; i <= later; i++)
                    voices[i] = voices[i] == joined ? voice : voices[i];
            }
        }
    }

    private static TextReuseKind? KindOf(TracedSource one, TracedSource other)
    {
        if (one.Publisher is { } publisher && other.Publisher is { } another && OutletName.AreSame(publisher, another))
            return TextReuseKind.SameOutlet;
        return AreShared(one.Reporters, other.Reporters) || AreShared(one.AllFiled, other.AllFiled) || IsOf(one, other) || IsOf(other, one)
            || Relays(one, other) || Relays(other, one) || RelayTheSame(one, other) ? TextReuseKind.SharedAgency : null;
    }

    private static bool AreShared(IEnumerable<Credit> credits, IEnumerable<Credit> others) =>
        credits.Any(credit => others.Any(other => OutletName.AreSame(credit.Name, other.Name)));

    /// <summary>Whether one is a report of the outlet that published the other, and that one no agency's.</summary>
    private static bool IsOf(TracedSource one, TracedSource other) => other.Filed is null && one.AllFiled.Any(credit => credit.IsFor(other.Publisher));

    /// <summary>Whether one takes its news from the outlet of the other, which is not its own.</summary>
    private static bool Relays(TracedSource one, TracedSource other)
    {
        foreach (var credit in one.Relayed)
        {
            if ((credit.IsFor(other.Publisher) || credit.IsFor(other.Filed?.Name)) && !credit.IsFor(one.Publisher))
                return true;
        }

        return false;
    }

    /// <summary>Whether both take their news from one outlet, whose own report may not be among the documents.</summary>
    private static bool RelayTheSame(TracedSource one, TracedSource other) =>
        AreShared(one.Relayed.Where(credit => credit.IsOutlet), other.Relayed);

    private void Strengthen(int earlier, int later, TextReuseKind kind)
    {
        if (!_reuses.TryGetValue((earlier, later), out var found))
            _reuses.Add((earlier, later), Make(earlier, later, kind, 0, 0, [], Origin.Of(sources[earlier], sources[later])));
        else if (!found.IsDependent)
            _reuses[(earlier, later)] = found.With(kind, found.SharedErrors);
    }

    private TextReuse Make(int earlier, int later, TextReuseKind kind, double earlierShare, double laterShare, ImmutableArray<SharedRun> runs, Origin origin) =>
        new(sources[earlier].Id, sources[later].Id, kind, earlierShare, laterShare, runs)
        {
            Origin = origin.DocumentId,
            OriginEvidence = origin.Evidence,
            Credit = origin.Credit?.Name,
            CreditedAt = origin.Credit is { Span.IsEmpty: false } credit ? new Citation(origin.CreditedBy!, credit.Span) : null,
        };

    private SharedRun Cite(int earlier, int later, OwnWords words, WordRun run) => new(
        new Citation(sources[earlier].Id, words.SpanOf(run.Earlier, run.Earlier + run.Length)),
        new Citation(sources[later].Id, words.SpanOf(run.Later, run.Later + run.Length)), run.Words);

    /// <summary>The telling runs, the longest first.</summary>
    private ImmutableArray<SharedRun> Cite(int earlier, int later, OwnWords words, WordRuns runs)
    {
        var cited = ImmutableArray.CreateBuilder<SharedRun>();
        foreach (var run in runs.Runs)
        {
            if (run.Words >= ReuseKinds.TellingRun)
                cited.Add(Cite(earlier, later, words, run));
        }

        cited.Sort((one, other) => one.Words != other.Words ? other.Words.CompareTo(one.Words) : one.Left.Span.CompareTo(other.Left.Span));
        return cited.ToImmutable();
    }
}
