using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>Excerpts, one a sentence: what is cited of the same sentence is marked in the same excerpt.</summary>
internal sealed class ExcerptList
{
    private readonly List<Excerpt> _excerpts = [];
    private readonly Dictionary<(string Document, TextSpan Sentence), int> _index = [];

    public IReadOnlyList<Excerpt> Excerpts => _excerpts;

    /// <summary>Adds marks to the excerpt of a sentence, which is made when it is new.</summary>
    public void Add(string documentId, TextSpan sentence, IEnumerable<TextSpan> marks)
    {
        if (_index.TryGetValue((documentId, sentence), out int known))
        {
            _excerpts[known] = _excerpts[known] with { Marks = Merge(_excerpts[known].Marks.Concat(marks)) };
            return;
        }

        _index.Add((documentId, sentence), _excerpts.Count);
        _excerpts.Add(new Excerpt(documentId, sentence, Merge(marks)));
    }

    private static ImmutableArray<TextSpan> Merge(IEnumerable<TextSpan> marks)
    {
        var merged = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var mark in marks.Order())
        {
            if (merged.Count > 0 && mark.Start <= merged[^1].End)
                merged[^1] = merged[^1].Union(mark);
            else
                merged.Add(mark);
        }

        return merged.ToImmutable();
    }
}
