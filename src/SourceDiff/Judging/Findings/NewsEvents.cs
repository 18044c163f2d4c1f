using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// Whether a passage tells of something that news is made of: a death, an arrest, a strike, a collapse, as the groups of events
/// (<c>events.tsv</c>) have them, told as a noun or with who does it or whom it befalls. O(events · concepts).
/// </summary>
internal static class NewsEvents
{
    public static bool Has(DocumentReading reading, Passage passage)
    {
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if (fact is EventFact happening && (happening.IsNominal || !happening.SubjectSpan.IsEmpty || !happening.ObjectSpan.IsEmpty) && IsNews(reading.Tokens, happening))
                return true;
        }

        return false;
    }

    private static bool IsNews(TokenTable tokens, EventFact happening)
    {
        int head = tokens.IndexAt(happening.PredicateSpan.End - 1);
        if (head >= tokens.Count || tokens.Has(head, WordTraits.Function | WordTraits.SpeechVerb))
            return false;
        var concepts = WordNet.Concepts(tokens.Lemmas[head]);
        // Concepts are in order, and our own groups come after those of WordNet.
        return !concepts.IsEmpty && concepts[^1] >= WordNet.FirstGroup;
    }
}
