namespace SourceDiff.Model;

/// <summary>
/// The tokens of one text, column by column, in text order: token <c>i</c> covers
/// <c>[Starts[i], Ends[i])</c> of the text, in UTF-16 code units. White space, control characters and marks
/// without an image (byte order, direction, zero width) are no tokens; every other code unit belongs to exactly one. Immutable once built; safe to read from any thread.
/// </summary>
public sealed class TokenTable
{
    private const int CaseBit = 0x20, MaxAscii = 0x7F;

    /// <summary>Blocks of 32 code units hold some six tokens.</summary>
    private const int BlockBits = 5;

    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly TokenKind[] _kinds;
    private readonly TokenShape[] _shapes;
    private readonly int[] _lemmas;
    private readonly WordClasses[] _classes;
    private readonly WordTraits[] _traits;
    private readonly short[] _entries;
    private readonly int[] _forms;
    private TokenContent[]? _contents;
    private int[]? _blocks;

    /// <summary>Takes the columns over: each has exactly as many rows as there are tokens.</summary>
    internal TokenTable(string text, int[] starts, int[] ends, TokenKind[] kinds, TokenShape[] shapes,
        int[] lemmas, WordClasses[] classes, WordTraits[] traits, short[] entries, int[] forms)
    {
        Text = text;
        _starts = starts;
        _ends = ends;
        _kinds = kinds;
        _shapes = shapes;
        _lemmas = lemmas;
        _classes = classes;
        _traits = traits;
        _entries = entries;
        _forms = forms;
    }

    /// <summary>The text that was split.</summary>
    public string Text { get; }

    /// <summary>The number of tokens.</summary>
    public int Count => _starts.Length;

    /// <summary>Where each token starts.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    /// <summary>Where each token ends, exclusive.</summary>
    public ReadOnlySpan<int> Ends => _ends;

    /// <summary>What each token is made of.</summary>
    public ReadOnlySpan<TokenKind> Kinds => _kinds;

    /// <summary>How each token is written.</summary>
    public ReadOnlySpan<TokenShape> Shapes => _shapes;

    /// <summary>
    /// The lemma of each token as a number that is the same in every document: tokens with equal numbers have the
    /// same lemma. Words that no lexicon knows have a negative number made of their folded letters.
    /// </summary>
    public ReadOnlySpan<int> Lemmas => _lemmas;

    internal ReadOnlySpan<WordClasses> Classes => _classes;

    internal ReadOnlySpan<WordTraits> Traits => _traits;

    /// <summary>The news lexicon's entry for each token, or -1.</summary>
    internal ReadOnlySpan<short> Entries => _entries;

    /// <summary>A number made of the folded letters of each token: equal for equal words, in every document.</summary>
    internal ReadOnlySpan<int> Forms => _forms;

    /// <summary>The letters of token <paramref name="index"/> as written.</summary>
    public ReadOnlySpan<char> this[int index] => Text.AsSpan(_starts[index], _ends[index] - _starts[index]);

    /// <summary>The span of token <paramref name="index"/>.</summary>
    public TextSpan SpanOf(int index) => new(_starts[index], _ends[index]);

    /// <summary>The span from the first token to the one before <paramref name="end"/>.</summary>
    public TextSpan SpanOf(int first, int end) => new(_starts[first], _ends[end - 1]);

    /// <summary>Whether token <paramref name="index"/> is written as <paramref name="word"/>, ignoring case (ordinal).</summary>
    public bool Is(int index, ReadOnlySpan<char> word)
    {
        int start = _starts[index];
        if (_ends[index] - start != word.Length)
            return false;
        // Most words of the same length differ in their first letter: two ASCII letters that differ in more than case.
        char first = Text[start], wanted = word[0];
        return (((first ^ wanted) & ~CaseBit) == 0 || (first | wanted) > MaxAscii) && Text.AsSpan(start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether each token tells something or holds others together; judged once, when first asked for.</summary>
    internal ReadOnlySpan<TokenContent> Contents => (_contents ??= MakeContents()).AsSpan();

    /// <summary>Whether token <paramref name="index"/> is a word or a number that tells something: no function word, no clitic.</summary>
    internal bool IsContent(int index) => (_contents ??= MakeContents())[index] == TokenContent.Telling;

    internal bool Has(int index, WordTraits trait) => (_traits[index] & trait) != 0;

    /// <summary>The first token that ends after <paramref name="position"/>; <see cref="Count"/> when none does.</summary>
    public int IndexAt(int position)
    {
        var blocks = _blocks ??= MakeBlocks();
        int block = position >> BlockBits;
        if ((uint)block >= (uint)blocks.Length)
            return position < 0 ? 0 : Count;
        int token = blocks[block];
        while (token < _ends.Length && _ends[token] <= position)
            token++;
        return token;
    }

    /// <summary>The first token that ends after the start of each block of the text: from there a look-up has but a few tokens to pass.</summary>
    private int[] MakeBlocks()
    {
        var blocks = new int[Count == 0 ? 0 : (_ends[^1] >> BlockBits) + 1];
        int token = 0;
        for (int block = 0; block < blocks.Length; block++)
        {
            while (_ends[token] <= block << BlockBits)
            {
                // The last block may begin where the last token ends.
                if (++token == _ends.Length)
                    break;
            }

            blocks[block] = token;
        }

        return blocks;
    }

    private TokenContent[] MakeContents()
    {
        var contents = new TokenContent[Count];
        for (int i = 0; i < contents.Length; i++)
        {
            contents[i] = _kinds[i] is not (TokenKind.Word or TokenKind.Number) ? TokenContent.None
                : Has(i, WordTraits.Function) || (_shapes[i] & TokenShape.Clitic) != 0 ? TokenContent.Function : TokenContent.Telling;
        }

        return contents;
    }
}
