using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>What of one document the others have too: which passages are aligned and which names are named.</summary>
internal sealed class KnownElsewhere
{
    private readonly bool[] _aligned;
    private readonly bool[] _named;

    public KnownElsewhere(DocumentReading reading, IReadOnlyList<JudgingContext> pairs)
    {
        _aligned = new bool[reading.Passages.Length];
        _named = new bool[reading.Entities.Length];
        foreach (var pair in pairs)
        {
            bool isLeft = ReferenceEquals(pair.Left, reading);
            if (!isLeft && !ReferenceEquals(pair.Right, reading))
                continue;
            foreach (var alignment in pair.Alignments)
            {
                foreach (var passage in (isLeft ? alignment.Left : alignment.Right).Passages)
                    _aligned[passage.Index] = true;
            }

            for (int i = 0; i < _named.Length; i++)
                _named[i] |= (isLeft ? pair.Entities.RightOf(i) : pair.Entities.LeftOf(i)) >= 0;
        }
    }

    public bool IsAligned(int passage) => _aligned[passage];

    public bool IsNamed(int entity) => _named[entity];
}
