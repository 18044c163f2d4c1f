using SourceDiff.Model;

namespace SourceDiff.Reading.Names;

/// <summary>Numbers by which mentions of one name find each other. O(words).</summary>
internal static class NameKeys
{
    /// <summary>The number of a name's words; of a place, of those of its standard form.</summary>
    public static int Of(TokenTable tokens, in Mention mention)
    {
        uint hash = 17;
        if (mention.Kind == EntityKind.Place && NameWords.StandardName(tokens, mention) is { Length: > 0 } standard)
        {
            foreach (var word in standard.AsSpan().Split(' '))
                hash = (hash * 31) + (uint)NameWords.Key(standard.AsSpan()[word]);
            return (int)hash;
        }

        for (int i = mention.First; i < mention.End; i++)
        {
            if (tokens.Kinds[i] is TokenKind.Word or TokenKind.Number)
                hash = (hash * 31) + (uint)NameWords.Key(tokens, i);
        }

        return (int)hash;
    }

    /// <summary>"UCS" for "Union of Concerned Scientists": the number of the capitals of a name, small words left out; 0 for a person and for fewer than two.</summary>
    public static int OfInitials(TokenTable tokens, in Mention mention)
    {
        if (mention.Kind == EntityKind.Person)
            return 0;
        uint hash = 2166136261;
        int letters = 0;
        for (int i = mention.First; i < mention.End; i++)
        {
            if (NameWords.IsCapitalised(tokens, i))
            {
                hash = (hash ^ (uint)char.ToLowerInvariant(tokens[i][0])) * 16777619;
                letters++;
            }
        }

        return letters >= 2 ? (int)hash : 0;
    }
}
