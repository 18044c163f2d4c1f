using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading.Events;

/// <summary>A noun that tells what happened (<c>event-nouns.tsv</c>), and what the words beside it are to its verb.</summary>
/// <param name="Verb">The lemma of the verb of the same happening.</param>
/// <param name="OfIsAgent">Whether "of X" behind the noun is who does it, or whom it befalls as it does the subject of the verb.</param>
/// <param name="OwnerIsAgent">Whether the owner before the noun is.</param>
/// <param name="AimsOn">Whether "on X" or "against X" is to whom it is done: an attack on the village.</param>
internal sealed record EventNoun(string Verb, bool OfIsAgent, bool OwnerIsAgent, bool AimsOn)
{
    private static readonly Lazy<Table> Known = new(() => new Table());

    /// <summary>The event noun at the token, in the singular or plural; <c>null</c> when it is none.</summary>
    public static EventNoun? At(TokenTable tokens, int index)
    {
        if (tokens.Has(index, WordTraits.Event))
            return Known.Value.ByEntry[tokens.Entries[index]];
        return (tokens.Classes[index] & WordClasses.Plural) != 0 ? Known.Value.ByLemma.GetValueOrDefault(tokens.Lemmas[index]) : null;
    }

    private sealed class Table
    {
        public Table()
        {
            var lexicon = NewsLexicon.English;
            for (int entry = 0; entry < lexicon.Count; entry++)
            {
                if ((lexicon.Traits(entry) & WordTraits.Event) == 0)
                    continue;
                string[] parts = lexicon.Value(entry, WordTraits.Event).Split(' ');
                var noun = new EventNoun(parts[0], parts[1] == "a", parts[2] == "a", parts.Length > 3);
                ByEntry.Add(entry, noun);
                int lemma = WordNet.Find(lexicon.Letters(entry));
                if (lemma >= 0)
                    ByLemma.TryAdd(lemma, noun);
            }
        }

        public Dictionary<int, EventNoun> ByEntry { get; } = [];

        public Dictionary<int, EventNoun> ByLemma { get; } = [];
    }
}
