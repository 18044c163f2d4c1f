using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading.Names;

/// <summary>A role as it stands in the text: all words, and those that name the office itself; indices of tokens.</summary>
internal readonly record struct RoleWords(int First, int Office, int Head, int End, int Entry, bool NeedsHolder)
{
    /// <summary>The role, folded: what narrows it, then the office in the wording that stands for its variants.</summary>
    public string Text(TokenTable tokens)
    {
        string value = NewsLexicon.English.Value(Entry, WordTraits.Role | WordTraits.PersonTitle);
        if (value.Length == 0)
            value = NewsLexicon.English.Word(Entry);
        // The tables write words as the tokenizer splits them.
        if (value.Contains(" - ", StringComparison.Ordinal))
            value = value.Replace(" - ", "-", StringComparison.Ordinal);
        if (First == Office)
            return value;
        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        var text = new System.Text.StringBuilder();
        for (int i = First; i < Office; i++)
        {
            if (i > First && NameWords.HasSpaceBefore(tokens, i))
                text.Append(' ');
            text.Append(WordFolding.Fold(tokens[i], buffer));
        }

        if (NameWords.HasSpaceBefore(tokens, Office))
            text.Append(' ');
        return text.Append(value).ToString();
    }
}
