using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading.Names;

/// <summary>A role as it stands in the text: all words, and those that name the office itself; indices of tokens. Without an entry it is spelt out.</summary>
internal readonly record struct RoleWords(int First, int Office, int Head, int End, int Entry, bool NeedsHolder)
{
    /// <summary>The field that the office is of, behind it: "minister of <i>transport</i>"; -1 where it stands before, or nowhere.</summary>
    public int Field { get; init; } = -1;

    /// <summary>The role, folded: what narrows it, then the office in the wording that stands for its variants.</summary>
    public string Text(TokenTable tokens)
    {
        if (Entry < 0)
            return Spell(tokens, First, End);
        string value = NewsLexicon.English.Value(Entry, WordTraits.Role | WordTraits.PersonTitle);
        if (value.Length == 0)
            value = NewsLexicon.English.Word(Entry);
        // The tables write words as the tokenizer splits them.
        if (value.Contains(" - ", StringComparison.Ordinal))
            value = value.Replace(" - ", "-", StringComparison.Ordinal);
        // "minister of transport" and "transport minister" are one office.
        if (Field >= 0)
            value = $"{Spell(tokens, Field, Field + 1)} {value}";
        if (First == Office)
            return value;
        return Spell(tokens, First, Office) + (NameWords.HasSpaceBefore(tokens, Office) ? " " : "") + value;
    }

    /// <summary>The words as they stand, folded.</summary>
    private static string Spell(TokenTable tokens, int first, int end)
    {
        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        var text = new System.Text.StringBuilder();
        for (int i = first; i < end; i++)
        {
            if (i > first && NameWords.HasSpaceBefore(tokens, i))
                text.Append(' ');
            text.Append(WordFolding.Fold(tokens[i], buffer));
        }

        return text.ToString();
    }
}
