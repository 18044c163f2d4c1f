using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// The words of content of each passage, each once, by lemma; figures count as words. Made when first asked for: O(tokens of the passage).
/// </summary>
internal sealed class PassageWords(PassageNumbers numbers)
{
    /// <summary>Words that tell when and that somebody speaks, not what happened.</summary>
    private const WordTraits Frame = WordTraits.Function | WordTraits.SpeechVerb | WordTraits.Weekday | WordTraits.Month
        | WordTraits.DayPart | WordTraits.RelativeDay | WordTraits.TimeUnit | WordTraits.Cardinal;

    private readonly Words[] _words = new Words[numbers.Count];

    /// <summary>The words of a passage; those that are no part of a name stand first.</summary>
    public Words Of(int place)
    {
        if (_words[place].All is null)
            _words[place] = Read(place);
        return _words[place];
    }

    /// <summary>Whether the two words can tell of the same thing: one lemma, synonyms, made from one another, or one event following from the other.</summary>
    public static bool AreKin(int one, int other) => one == other
        || (one >= 0 && other >= 0 && (WordNet.AreSynonyms(one, other) || WordNet.AreDerived(one, other) || WordNet.AreRelated(one, other)));

    /// <summary>Whether a token is a word or figure that says something of its own.</summary>
    public static bool IsTelling(TokenTable tokens, int token) =>
        tokens.Kinds[token] == TokenKind.Word ? tokens.Lemmas[token] >= 0 && !tokens.Has(token, Frame) : tokens.Kinds[token] == TokenKind.Number;

    private Words Read(int place)
    {
        var reading = numbers.Readings[numbers.DocumentOf(place)];
        var passage = numbers[place];
        var tokens = reading.Tokens;
        var plain = new List<int>(passage.TokenCount);
        var named = new List<int>();
        foreach (bool isNamed in (ReadOnlySpan<bool>)[false, true])
        {
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                if (IsTelling(tokens, i) && IsNamed(reading.FactsOf(passage.Index), tokens.Starts[i]) == isNamed && !plain.Contains(tokens.Lemmas[i]) && !named.Contains(tokens.Lemmas[i]))
                    (isNamed ? named : plain).Add(tokens.Lemmas[i]);
            }
        }

        return new Words([.. plain, .. named], plain.Count);
    }

    private static bool IsNamed(ReadOnlySpan<Fact> facts, int position)
    {
        foreach (var fact in facts)
        {
            if (fact is NameFact && fact.Span.Contains(position))
                return true;
        }

        return false;
    }

    /// <param name="All">Every word, names included: a headline in capitals reads as one.</param>
    /// <param name="Plain">How many of them, from the first, are no part of a name.</param>
    internal readonly record struct Words(int[] All, int Plain)
    {
        /// <summary>Whether one of them is kin to <paramref name="lemma"/>.</summary>
        public bool Has(int lemma)
        {
            foreach (int word in All)
            {
                if (AreKin(word, lemma))
                    return true;
            }

            return false;
        }
    }
}
