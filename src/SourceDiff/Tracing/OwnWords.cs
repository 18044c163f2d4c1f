using System.Buffers;
using SourceDiff.Model;

namespace SourceDiff.Tracing;

/// <summary>
/// The words that the documents of a comparison state as their own, document after document in one row: words and figures of
/// running text, without what stands between quotation marks, without datelines, credits and text of the site. Letters of
/// scripts that put no space between words stand one by one. Where words are left out, a gap stands in the row.
/// </summary>
internal sealed class OwnWords : IDisposable
{
    /// <summary>Stands for what was left out; no lemma has this number.</summary>
    public const int Gap = int.MinValue;

    /// <summary>Letters that make up a word of a script without spaces, on average.</summary>
    public const int LettersOfUnspacedWord = 2;

    private readonly int[] _firsts;
    private readonly int[] _words;
    private int[] _keys;
    private int[] _starts;
    private int[] _ends;
    private int _count;

    private OwnWords(int documents, int capacity)
    {
        _firsts = new int[documents + 1];
        _words = new int[documents];
        _keys = ArrayPool<int>.Shared.Rent(capacity);
        _starts = ArrayPool<int>.Shared.Rent(capacity);
        _ends = ArrayPool<int>.Shared.Rent(capacity);
    }

    /// <summary>Longer words in small letters that no lexicon knows, document by document.</summary>
    public List<(int Document, int Place)> UnknownPlaces { get; } = [];

    /// <summary>The lemma at each place of the row, or <see cref="Gap"/>.</summary>
    public ReadOnlySpan<int> Keys => _keys.AsSpan(0, _count);

    public static OwnWords Of(ReadOnlySpan<DocumentReading> readings)
    {
        int tokens = 0;
        foreach (var reading in readings)
            tokens += reading.Tokens.Count + 1;
        var words = new OwnWords(readings.Length, tokens);
        for (int i = 0; i < readings.Length; i++)
        {
            words.Add(readings[i], i);
            words._words[i] = words.CountWords(words._firsts[i], words._count);
            words._firsts[i + 1] = words._count;
        }

        return words;
    }

    /// <summary>Where the words of a document start.</summary>
    public int FirstOf(int document) => _firsts[document];

    /// <summary>One past the last word of a document.</summary>
    public int EndOf(int document) => _firsts[document + 1];

    /// <summary>How many words a document states as its own.</summary>
    public int WordsOf(int document) => _words[document];

    /// <summary>How many words stand from <paramref name="first"/> to <paramref name="end"/>; letters that stand one by one count as parts of words.</summary>
    public int CountWords(int first, int end)
    {
        int words = 0, letters = 0;
        for (int i = first; i < end; i++)
        {
            if (_keys[i] == Gap)
                continue;
            if (_ends[i] - _starts[i] == 1 && _keys[i] is < 0 and >= -char.MaxValue && UnspacedScript.IsLetter((char)-_keys[i]))
                letters++;
            else
                words++;
        }

        return words + (letters / LettersOfUnspacedWord);
    }

    /// <summary>The text from one place to the one before <paramref name="end"/>.</summary>
    public TextSpan SpanOf(int first, int end) => new(_starts[first], _ends[end - 1]);

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_keys);
        ArrayPool<int>.Shared.Return(_starts);
        ArrayPool<int>.Shared.Return(_ends);
    }

    private void Add(DocumentReading reading, int document)
    {
        foreach (var passage in reading.Passages)
        {
            if (passage.IsContent && !SiteText.Is(reading, passage))
                Add(reading, passage, document);
            else
                AddGap();
        }

        AddGap();
    }

    private void Add(DocumentReading reading, Passage passage, int document)
    {
        var tokens = reading.Tokens;
        var facts = reading.FactsOf(passage.Index);
        int fact = 0;
        var quoted = NextQuotation(facts, ref fact);
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (tokens.Kinds[i] is not (TokenKind.Word or TokenKind.Number))
                continue;
            var span = tokens.SpanOf(i);
            while (!quoted.IsEmpty && quoted.End <= span.Start)
                quoted = NextQuotation(facts, ref fact);
            if (quoted.Overlaps(span))
                AddGap();
            else if (tokens.Kinds[i] == TokenKind.Word && UnspacedScript.IsLetter(tokens[i][0]))
                AddLetters(tokens.Text, span);
            else
                AddWord(tokens, i, document);
        }
    }

    private void AddWord(TokenTable tokens, int index, int document)
    {
        if (tokens.Classes[index] == WordClasses.Unknown && tokens[index] is [>= 'a' and <= 'z', ..] and { Length: >= Misspelling.ShortestWord })
            UnknownPlaces.Add((document, _count));
        Add(tokens.Lemmas[index], tokens.SpanOf(index));
    }

    private static TextSpan NextQuotation(ReadOnlySpan<Fact> facts, ref int next)
    {
        while (next < facts.Length)
        {
            if (facts[next++] is QuotationFact quotation)
                return quotation.Span;
        }

        return default;
    }

    private void AddLetters(string text, TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
            Add(-text[i], new TextSpan(i, i + 1));
    }

    private void AddGap()
    {
        if (_count > 0 && _keys[_count - 1] != Gap)
            Add(Gap, default);
    }

    private void Add(int key, TextSpan span)
    {
        if (_count == _keys.Length)
            Grow();
        _keys[_count] = key;
        _starts[_count] = span.Start;
        _ends[_count++] = span.End;
    }

    private void Grow()
    {
        Grow(ref _keys);
        Grow(ref _starts);
        Grow(ref _ends);
    }

    private void Grow(ref int[] row)
    {
        int[] larger = ArrayPool<int>.Shared.Rent(2 * _count);
        row.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<int>.Shared.Return(row);
        row = larger;
    }
}
