using SourceDiff.Model;

namespace SourceDiff.Reading.Names;

/// <summary>
/// Parts two names that a hyphen joins, where the document names each by itself as well: "the Brandt-Moreau debate", "Orlen-Amsel trains". A name with
/// two parts, which stand nowhere alone, stays one. O(mentions) a pair, of which there are few.
/// </summary>
internal static class NamePairs
{
    /// <summary>More pairs are a fixture list.</summary>
    private const int Most = 16;

    /// <summary>Two words and the hyphen.</summary>
    private const int Length = 3;

    public static void Split(TokenTable tokens, List<Mention> mentions)
    {
        int split = 0;
        for (int i = 0; i < mentions.Count && split < Most; i++)
        {
            var pair = mentions[i];
            if (pair.End - pair.First != Length || tokens.Kinds[pair.First + 1] != TokenKind.Dash || tokens.Kinds[pair.First] != TokenKind.Word || tokens.Kinds[pair.First + 2] != TokenKind.Word
                || pair.Expansion >= 0 || pair.TitleEnd > pair.TitleFirst || NameWords.KnownNameLength(tokens, pair.First, pair.End, out _) == Length
                || Alone(tokens, mentions, pair.First) is not { } left || Alone(tokens, mentions, pair.First + 2) is not { } right)
                continue;
            mentions[i] = Part(pair, pair.First, left);
            mentions.Insert(i + 1, Part(pair, pair.First + 2, right));
            for (int j = 0; j < mentions.Count; j++)
            {
                if (mentions[j].Expansion > i)
                    mentions[j] = mentions[j] with { Expansion = mentions[j].Expansion + 1 };
            }

            split++;
            i++;
        }
    }

    private static Mention Part(in Mention pair, int word, in Mention alone) =>
        pair with { First = word, End = word + 1, TitleFirst = word, TitleEnd = word, Kind = alone.Kind, IsCertain = alone.IsCertain };

    /// <summary>A mention without a hyphen that is the word or ends in it.</summary>
    private static Mention? Alone(TokenTable tokens, List<Mention> mentions, int word)
    {
        int key = NameWords.Key(tokens, word);
        foreach (var mention in mentions)
        {
            int last = NameParts.LastWord(tokens, mention);
            if (last != word && last != word + 2 && NameWords.Key(tokens, last) == key && !(last > mention.First && tokens.Kinds[last - 1] == TokenKind.Dash))
                return mention;
        }

        return null;
    }
}
