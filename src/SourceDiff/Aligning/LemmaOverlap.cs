using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>The share of the content words of the shorter passage that the other has too.</summary>
internal sealed class LemmaOverlap : ISimilarityMeasure
{
    public double Measure(DocumentReading left, Passage leftPassage, DocumentReading right, Passage rightPassage)
    {
        var leftLemmas = Content(left, leftPassage);
        var rightLemmas = Content(right, rightPassage);
        int smaller = Math.Min(leftLemmas.Count, rightLemmas.Count);
        leftLemmas.IntersectWith(rightLemmas);
        return smaller < 3 ? 0 : (double)leftLemmas.Count / smaller;
    }

    private static HashSet<int> Content(DocumentReading reading, Passage passage)
    {
        var lemmas = new HashSet<int>();
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (reading.Tokens.Kinds[i] == TokenKind.Word && !reading.Tokens.Has(i, WordTraits.Function))
                lemmas.Add(reading.Tokens.Lemmas[i]);
        }

        return lemmas;
    }
}
