using SourceDiff.Judging.Claims;
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

    /// <summary>
    /// Whether such a thing has happened or will: not "the strike could hurt the port", where nothing has. O(events · reach of a mood).
    /// </summary>
    public static bool HasHappened(DocumentReading reading, Passage passage)
    {
        var tokens = reading.Tokens;
        bool isDoubtful = false;
        for (int i = passage.FirstToken; i < passage.EndToken && !isDoubtful; i++)
            isDoubtful = tokens.Has(i, WordTraits.Modal) && VerbMoods.Of(tokens, i + 1, passage.FirstToken) == VerbMood.Possibility;
        if (!isDoubtful)
            return Has(reading, passage);
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if (fact is EventFact { IsNominal: false } happening && (!happening.SubjectSpan.IsEmpty || !happening.ObjectSpan.IsEmpty) && IsNews(tokens, happening)
                && VerbMoods.Of(tokens, tokens.IndexAt(happening.PredicateSpan.End - 1), passage.FirstToken) is VerbMood.Fact or VerbMood.Prospect)
            {
                return true;
            }
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
