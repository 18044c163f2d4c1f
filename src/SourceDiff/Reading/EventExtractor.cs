using SourceDiff.Lexicon;
using SourceDiff.Model;
using SourceDiff.Reading.Events;

namespace SourceDiff.Reading;

/// <summary>
/// Reads what happened: the verbs and event nouns of a passage with the words that take part. Shallow and careful: a word counts
/// as a verb only where its neighbours make it one, and a noun only where it has a participant, a place or a time. O(n), windows
/// of at most a dozen tokens.
/// </summary>
internal sealed class EventExtractor : IFactExtractor
{
    private static readonly int Say = WordNet.Find("say");
    private static readonly int Tell = WordNet.Find("tell");

    public void Extract(ReadingContext context)
    {
        var tokens = context.Tokens;
        var reader = new EventReader(context);
        foreach (var passage in context.Passages)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (!passage.IsContent)
                continue;
            var phrases = new NounPhrases(tokens, passage);
            var clause = new Clause(tokens, passage, phrases);
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                var classes = tokens.Classes[i];
                if ((classes & WordClasses.Verb) != 0 && clause.IsVerb(i, out int group, out bool passive))
                {
                    if (tokens.Lemmas[i] != Say && tokens.Lemmas[i] != Tell && tokens.Lemmas[i] >= 0)
                        context.Add(reader.ReadVerb(passage, clause, phrases, i, group, passive));
                }
                else if ((classes & WordClasses.Noun) != 0 && EventNoun.At(tokens, i) is { } noun && reader.ReadNoun(passage, clause, phrases, i, noun) is { } happening)
                {
                    context.Add(happening);
                }
            }
        }
    }
}
