using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// Says in a few words of the text what a detail is told of: the clause around it, from its subject on, short, cut at a word.
/// A pronoun is named, the detail itself and the words that lead up to it are left out. Put into words only when they are asked for, as one of
/// several is chosen. Immutable.
/// </summary>
/// <param name="Rank">How well it reads: higher is better.</param>
internal readonly record struct ClauseLabel(int Rank)
{
    /// <summary>The rank of a whole clause of prose: another is seldom better.</summary>
    public const int Good = Clause + Prose;

    /// <summary>Code units that a headline has room for.</summary>
    private const int MaxLength = 60;

    /// <summary>A clause that is left out after so few code units says too little.</summary>
    private const int MinLength = 12;

    /// <summary>Parts of a rank: the beginning of a sentence, a clause with its subject, prose rather than a headline; and what a clause loses that says little.</summary>
    public const int Sentence = 2, Clause = 4, Prose = 1, Poor = 2;

    /// <summary>Code units that are put together before they are cut.</summary>
    private const int MaxRead = MaxLength * 3;

    public TokenTable? Tokens { get; init; }

    /// <summary>Who a pronoun stands for, and the auxiliary that leans on it, written out.</summary>
    public string Name { get; init; } = "";

    public string Auxiliary { get; init; } = "";

    public (int First, int End) Subject { get; init; }

    public (int First, int End) Rest { get; init; }

    /// <summary>The label; empty where there are no words.</summary>
    public string Words
    {
        get
        {
            if (Tokens is null)
                return "";
            Span<char> words = stackalloc char[MaxRead];
            int length = Append(words, 0, Name);
            length = Append(words, length, WordsOf(Subject));
            if (length > 0)
                length = Append(words, length, " ");
            length = Append(words, length, Auxiliary);
            return Cut(WithoutMarks(words[..Append(words, length, WordsOf(Rest))]));
        }
    }

    private ReadOnlySpan<char> WordsOf((int First, int End) range) => range.End > range.First ? Tokens!.SpanOf(range.First, range.End).In(Tokens.Text) : default;

    /// <summary>Appends words on one line, as many as there is room for.</summary>
    private static int Append(Span<char> line, int length, ReadOnlySpan<char> words)
    {
        for (int i = 0; i < words.Length && length < line.Length; i++)
        {
            bool isSpace = char.IsWhiteSpace(words[i]);
            if (!isSpace || (length > 0 && line[length - 1] != ' '))
                line[length++] = isSpace ? ' ' : words[i];
        }

        return length;
    }

    /// <summary>
    /// The words without a quotation mark that has no partner, and with the beginning of a relative clause joined to what it tells of: "The bridge,
    /// which cost" of the sum.
    /// </summary>
    private static Span<char> WithoutMarks(Span<char> words)
    {
        int open = words.IndexOfAny('“', '"'), close = open < 0 ? -1 : words[(open + 1)..].IndexOfAny('”', '"');
        if (open >= 0 && close < 0)
        {
            words[(open + 1)..].CopyTo(words[open..]);
            words = words[..^1];
        }

        int relative = words.LastIndexOf(", which ");
        if (relative < 0 || words[(relative + ", which ".Length)..].Contains(' '))
            return words;
        words[(relative + ", which".Length)..].CopyTo(words[relative..]);
        return words[..^", which".Length];
    }

    /// <summary>As many whole words as there is room for.</summary>
    private static string Cut(ReadOnlySpan<char> words)
    {
        // "The Colts (10-5": half an aside is none.
        int aside = words.LastIndexOf('(');
        if (aside >= MinLength / 2 && words[aside..].IndexOf(')') < 0)
            words = words[..aside];
        words = words.TrimEnd();
        if (words.Length <= MaxLength)
            return words.ToString();
        int end = words[..MaxLength].LastIndexOf(' ');
        if (end < MinLength)
            end = char.IsHighSurrogate(words[MaxLength - 2]) ? MaxLength - 2 : MaxLength - 1;
        return string.Concat(words[..end].TrimEnd(" ,;:–—-"), "…");
    }
}
