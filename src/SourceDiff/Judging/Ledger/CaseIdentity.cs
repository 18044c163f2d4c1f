using SourceDiff.Judging.Names;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>Numbers by which the case of a person, a thing or two parties is known again in another document.</summary>
internal static class CaseIdentity
{
    /// <summary>Above all numbers of lemmas.</summary>
    private const long Names = 1L << 40;

    /// <summary>Names of bodies in one passage; whoever lists more tells of no two of them.</summary>
    private const int MostParties = 4;

    /// <summary>The surname and the whole name of a person; <c>null</c> where it is nobody or no person.</summary>
    public static (long Of, int FullName)? OfPerson(DocumentReading reading, int entity)
    {
        if (entity < 0 || reading.Entities[entity].Kind != EntityKind.Person || NameWords.Split(reading.Entities[entity].Name) is not { Length: > 0 } words)
            return null;
        return (Names + (uint)WordFolding.Hash(Fold(words[^1])), words.Length > 1 ? WordFolding.Hash(string.Join(' ', words.Select(Fold))) : 0);
    }

    /// <summary>The noun of a thing; <see cref="ToldStage.Unknown"/> for what is no noun or somebody.</summary>
    public static long OfThing(TokenTable tokens, int head)
    {
        int lemma = tokens.Lemmas[head];
        return lemma >= 0 && (tokens.Classes[head] & WordClasses.Noun) != 0 && !tokens.Has(head, WordTraits.Function | WordTraits.Pronoun) && !People.Are(lemma) ? lemma : ToldStage.Unknown;
    }

    /// <summary>The name before a noun: "<i>Elm</i> bridge"; 0 where there is none.</summary>
    public static int NameBefore(TokenTable tokens, int head) =>
        head > 1 && tokens.Kinds[head - 1] == TokenKind.Word && (tokens.Shapes[head - 1] & TokenShape.Capitalised) != 0 && !tokens.Has(head - 1, WordTraits.Function) ? WordFolding.Hash(Fold(tokens[head - 1].ToString())) : 0;

    /// <summary>Every two bodies that a passage names and does not only cite.</summary>
    public static IEnumerable<long> OfParties(DocumentReading reading, int passage)
    {
        var named = new SortedSet<int>();
        foreach (var fact in reading.FactsOf(passage))
        {
            if (fact is NameFact { Entity.Kind: EntityKind.Organisation or EntityKind.Unknown } name && NameWords.Split(name.Entity.Name) is { Length: > 0 } words)
                named.Add(WordFolding.Hash(Fold(words[0])));
        }

        if (named.Count > MostParties)
            yield break;
        foreach (int one in named)
        {
            foreach (int other in named.Where(other => other > one))
                yield return Names + (uint)HashCode(one, other);
        }
    }

    private static int HashCode(int one, int other) => unchecked((one * 397) ^ other);

    private static string Fold(string word) => Spelling.Fold(NameWords.Fold(word));
}
