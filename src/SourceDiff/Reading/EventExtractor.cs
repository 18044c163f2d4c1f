using SourceDiff.Lexicon;
using SourceDiff.Model;
using SourceDiff.Reading.Events;

namespace SourceDiff.Reading;

/// <summary>
/// Reads what happened: the predicates of a passage with the words that take part. Shallow and careful: a word counts
/// as a verb only where its neighbours make it one. O(n), windows of at most <see cref="Clause.Window"/> tokens.
/// </summary>
internal sealed class EventExtractor : IFactExtractor
{
    private static readonly int Say = WordNet.Find("say");
    private static readonly int Tell = WordNet.Find("tell");

    public void Extract(ReadingContext context)
    {
        var tokens = context.Tokens;
        var predicates = new Dictionary<int, string>(Math.Min(1024, 16 + (tokens.Count / 24)));
        foreach (var passage in context.Passages)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (!passage.IsContent)
                continue;
            var clause = new Clause(tokens, passage);
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                if ((tokens.Classes[i] & WordClasses.Verb) != 0 && clause.IsVerb(i, out int group, out bool passive)
                    && tokens.Lemmas[i] != Say && tokens.Lemmas[i] != Tell && tokens.Lemmas[i] >= 0)
                {
                    context.Add(Read(tokens, passage, clause, i, group, passive, predicates));
                }
            }
        }
    }

    private static EventFact Read(TokenTable tokens, Passage passage, in Clause clause, int verb, int group, bool passive, Dictionary<int, string> predicates)
    {
        int lemma = tokens.Lemmas[verb];
        if (!predicates.TryGetValue(lemma, out string? predicate))
            predicates.Add(lemma, predicate = WordNet.Text(lemma));
        var (subjectFirst, subjectEnd) = clause.Subject(group);
        var (objectFirst, objectEnd) = passive ? clause.Agent(verb) : clause.Object(verb);
        int first = subjectEnd > subjectFirst ? subjectFirst : group;
        int end = objectEnd > objectFirst ? objectEnd : verb + 1;
        return new EventFact(tokens.SpanOf(first, end), passage.Index, predicate, tokens.SpanOf(verb))
        {
            SubjectSpan = subjectEnd > subjectFirst ? tokens.SpanOf(subjectFirst, subjectEnd) : default,
            ObjectSpan = objectEnd > objectFirst ? tokens.SpanOf(objectFirst, objectEnd) : default,
            IsPassive = passive,
        };
    }
}
