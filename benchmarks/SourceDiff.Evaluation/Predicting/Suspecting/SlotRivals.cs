using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting.Suspecting;

/// <summary>The words that a premise has in the very slot of a word of the hypothesis, which the hypothesis does not say.</summary>
internal sealed class SlotRivals(TokenTable there, TokenTable here, WordPlaces places, HashSet<int> said)
{
    private const WordClasses Open = WordClasses.Noun | WordClasses.Verb | WordClasses.Adjective;

    /// <summary>Whether a word of the premise could stand for one of the hypothesis: both numbers, both names, or of one class.</summary>
    public bool Are(int one, int other)
    {
        if (there.Kinds[one] == TokenKind.Number && here.Kinds[other] == TokenKind.Number)
            return true;
        if (!PassageMatch.IsContent(there, one))
            return false;
        return SuspectTypes.IsCapital(here, other) ? SuspectTypes.IsCapital(there, one) : (there.Classes[one] & here.Classes[other] & Open) != 0;
    }

    /// <summary>The word of the premise right beside a neighbour, on the same side, that the hypothesis does not say; -1 when there is none.</summary>
    public int Find(Passage passage, int j)
    {
        foreach (int direction in (ReadOnlySpan<int>)[1, -1])
        {
            int neighbour = j + direction;
            while (neighbour >= passage.FirstToken && neighbour < passage.EndToken && !PassageMatch.IsContent(here, neighbour) && here.Kinds[neighbour] != TokenKind.Punctuation)
                neighbour += direction;
            if (neighbour < passage.FirstToken || neighbour >= passage.EndToken || places.Of[neighbour] < 0)
                continue;
            int rival = Beside(places.Of[neighbour], -direction, Math.Abs(neighbour - j) + 1);
            if (rival >= 0 && !said.Contains(there.Lemmas[rival]) && ((there.Classes[rival] & here.Classes[j] & (Open | WordClasses.Adverb)) != 0 || Are(rival, j)))
                return rival;
        }

        return -1;
    }

    /// <summary>The next content word of the premise on one side, within <paramref name="reach"/> tokens; -1 when there is none.</summary>
    private int Beside(int token, int direction, int reach)
    {
        for (int step = 1; step <= reach; step++)
        {
            int i = token + (direction * step);
            if (i < 0 || i >= there.Count || there.Kinds[i] == TokenKind.Punctuation)
                return -1;
            if (PassageMatch.IsContent(there, i))
                return i;
        }

        return -1;
    }
}
