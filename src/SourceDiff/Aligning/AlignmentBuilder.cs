using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>Makes alignments of grouped links: their kind, the phrases that differ, the evidence.</summary>
internal sealed class AlignmentBuilder(PassageIndex left, PassageIndex right, PassageScoring scoring) : IDisposable
{
    /// <summary>The share of words, in order, that near-verbatim passages have in common.</summary>
    private const double NearVerbatim = 0.8;

    /// <summary>
    /// The share of the information of the longer side that a paraphrase shares: it parts what the corpora call "same" from
    /// "partial" best (86 % of either at .40).
    /// </summary>
    private const double Paraphrase = 0.4;

    private readonly WordDiff _diff = new();
    private readonly PhraseEdits _edits = new();
    private readonly SharedEvidence _evidence = scoring.Evidence();
    private PooledList<AlignmentEvidence> _collected;
    private readonly JoinedWords _leftJoined = new();
    private readonly JoinedWords _rightJoined = new();

    /// <summary>The alignment of links that share a passage on one side at least.</summary>
    public Alignment Build(ReadOnlySpan<ScoredPair> links)
    {
        var leftSide = Side(left, links, isLeft: true);
        var rightSide = Side(right, links, isLeft: false);
        float similarity = 0;
        _collected.Clear();
        foreach (ref readonly var link in links)
        {
            similarity = Math.Max(similarity, link.Similarity);
            _evidence.Add(link.Left, link.Right, ref _collected);
        }

        var leftWords = left.Words.Of(leftSide.Passages, _leftJoined);
        var rightWords = right.Words.Of(rightSide.Passages, _rightJoined);
        _diff.Compare(leftWords, rightWords);
        var kind = KindOf(links, leftWords.Words.Length, rightWords.Words.Length);
        var edits = kind == AlignmentKind.Verbatim ? [] : _edits.Of(left.Reading.Tokens, leftWords, right.Reading.Tokens, rightWords, _diff.Partners);
        return new Alignment(leftSide, rightSide, kind, Math.Round(similarity, 4), edits, SharedEvidence.Best(ref _collected));
    }

    public void Dispose()
    {
        _diff.Dispose();
        _edits.Dispose();
        _collected.Dispose();
        _leftJoined.Dispose();
        _rightJoined.Dispose();
    }

    private AlignmentKind KindOf(ReadOnlySpan<ScoredPair> links, int leftWords, int rightWords)
    {
        int words = Math.Max(leftWords, rightWords);
        if (_diff.Matched == words && leftWords == rightWords)
            return AlignmentKind.Verbatim;
        if (_diff.Matched >= NearVerbatim * words)
            return AlignmentKind.NearVerbatim;
        return scoring.Containment(links) >= Paraphrase ? AlignmentKind.Paraphrase : AlignmentKind.Partial;
    }

    private static AlignedSide Side(PassageIndex document, ReadOnlySpan<ScoredPair> links, bool isLeft)
    {
        int first = isLeft ? links[0].Left : links[0].Right, last = -1;
        if (links.Length == 1 || AreAllOf(links, first, isLeft))
            return document.SideOf(first);
        var passages = ImmutableArray.CreateBuilder<Passage>(links.Length);
        foreach (ref readonly var link in links)
        {
            int passage = isLeft ? link.Left : link.Right;
            if (passage == last)
                continue;
            passages.Add(document.Reading.Passages[passage]);
            last = passage;
        }

        return new AlignedSide(document.Reading.Document.Id, passages.ToImmutable());
    }

    private static bool AreAllOf(ReadOnlySpan<ScoredPair> links, int passage, bool isLeft)
    {
        foreach (ref readonly var link in links)
        {
            if ((isLeft ? link.Left : link.Right) != passage)
                return false;
        }

        return true;
    }
}
