using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// What the readers of numbers and dates look at: the tokens of one passage at a time, with bounds-safe questions. Asking
/// about a token outside the passage is always answered with no, so that no reader needs to check where it stands.
/// </summary>
internal sealed class NumericScan(ReadingContext context)
{
    private readonly char[] _buffer = new char[WordFolding.MaxLength];
    private int _folded = -1;
    private int _letters;
    private TextSpan _shared;
    private int _sharedEnd = -1;

    public TokenTable Tokens { get; } = context.Tokens;

    public ReadingContext Context { get; } = context;

    /// <summary>The day that "yesterday" is counted from; <c>null</c> when the document does not say when it was published.</summary>
    public DateOnly? Reference { get; } = context.ReferenceDate;

    /// <summary>The first token of the passage.</summary>
    public int First { get; private set; }

    /// <summary>One past the last token of the passage.</summary>
    public int End { get; private set; }

    /// <summary>The index of the passage.</summary>
    public int Passage { get; private set; }

    /// <summary>One past the last token that a fact of this passage has claimed.</summary>
    public int Claimed { get; set; }

    /// <summary>The age that was read last.</summary>
    public AgeFact? LastAge { get; set; }

    /// <summary>One past the age that was read last in this passage; -1 when there is none.</summary>
    public int AgeEnd { get; set; } = -1;

    /// <summary>The last count of this passage that says what it counts; <c>null</c> when there is none.</summary>
    public QuantityFact? LastCount { get; private set; }

    /// <summary>The numbers read last.</summary>
    public NumberMemory Numbers { get; } = new();

    private static NewsLexicon Lexicon => NewsLexicon.English;

    public void Enter(Passage passage)
    {
        First = Claimed = passage.FirstToken;
        End = passage.EndToken;
        Passage = passage.Index;
        _sharedEnd = AgeEnd = -1;
        LastCount = null;
    }

    /// <summary>Whether there is a token at <paramref name="index"/> in this passage that no earlier fact has claimed.</summary>
    public bool Holds(int index) => index >= First && index < End;

    public bool Has(int index, WordTraits trait) => Holds(index) && Tokens.Has(index, trait);

    public bool Is(int index, string word) => Holds(index) && Tokens.Is(index, word);

    public bool IsAny(int index, string first, string second) => Holds(index) && (Tokens.Is(index, first) || Tokens.Is(index, second));

    /// <summary>Whether the token is one of <paramref name="words"/>, which are in lower case with a space between.</summary>
    public bool IsAny(int index, string words)
    {
        if (!Holds(index))
            return false;
        if (_folded != index)
        {
            _letters = WordFolding.Fold(Tokens[index], _buffer).Length;
            _folded = index;
        }

        var word = _buffer.AsSpan(0, _letters);
        var rest = words.AsSpan();
        for (int at = rest.IndexOf(word); at >= 0; at = rest.IndexOf(word))
        {
            int end = at + _letters;
            if ((at == 0 || rest[at - 1] == ' ') && (end == rest.Length || rest[end] == ' '))
                return true;
            if (end >= rest.Length)
                return false;
            rest = rest[end..];
        }

        return false;
    }

    public TokenKind? Kind(int index) => Holds(index) ? Tokens.Kinds[index] : null;

    public bool IsNumber(int index) => Holds(index) && Tokens.Kinds[index] == TokenKind.Number;

    public bool IsWord(int index) => Holds(index) && Tokens.Kinds[index] == TokenKind.Word;

    public bool IsDash(int index) => Holds(index) && Tokens.Kinds[index] == TokenKind.Dash;

    public bool IsShape(int index, TokenShape shape) => Holds(index) && (Tokens.Shapes[index] & shape) != 0;

    /// <summary>Whether the token touches the one before it.</summary>
    public bool IsAttached(int index) => index > First && Holds(index) && (Tokens.Shapes[index] & TokenShape.SpaceBefore) == 0;

    /// <summary>Whether the token is a hyphen inside a word.</summary>
    public bool IsHyphen(int index) => IsDash(index) && IsAttached(index) && IsAttached(index + 1);

    public bool Is(int index, WordClasses wordClass) => Holds(index) && (Tokens.Classes[index] & wordClass) != 0;

    /// <summary>Whether the word plays one of the parts <paramref name="cues"/> beside a number or a date.</summary>
    public bool Cue(int index, NumberCues cues) => Has(index, WordTraits.NumberCue) && (NumberCueTable.English[Tokens.Entries[index]] & cues) != 0;

    /// <summary>The same of a token of any passage.</summary>
    public bool CueAnywhere(int index, NumberCues cues) => Tokens.Has(index, WordTraits.NumberCue) && (NumberCueTable.English[Tokens.Entries[index]] & cues) != 0;

    public bool IsArticle(int index) => IsAny(index, "a", "an");

    public int Match(int index, WordTraits trait, out int entry)
    {
        entry = -1;
        if (!Holds(index))
            return 0;
        int length = Lexicon.Match(Tokens, index, trait, out entry);
        return index + length <= End ? length : 0;
    }

    /// <summary>The traits of the word and of all phrases that start with it: what no look-up here can find is not in them.</summary>
    public WordTraits CanStart(int index) => Tokens.Traits[index] | (Tokens.Has(index, WordTraits.StartsPhrase) ? Lexicon.PhraseTraits(Tokens.Entries[index]) : WordTraits.None);

    /// <summary>Whether the word multiplies: "hundred", "million"; letters ("m", "bn") only do after digits.</summary>
    public bool IsScaleWord(int index) => Has(index, WordTraits.Scale) && Tokens[index].Length > 3;

    /// <summary>The number that the word stands for as <paramref name="trait"/>; 0 when it has not the trait.</summary>
    public double Number(int index, WordTraits trait) => Tokens.Has(index, trait) ? NumberValueTable.English[Tokens.Entries[index]] : 0;

    public string Value(int index, WordTraits trait) => Lexicon.Value(Tokens.Entries[index], trait);

    public static string EntryValue(int entry, WordTraits trait) => Lexicon.Value(entry, trait);

    public TextSpan Span(int first, int end) => Tokens.SpanOf(first, end);

    /// <summary>Keeps the verb before a count for those that follow in its list: "seized nine pistols, 40 knives and 600 rounds".</summary>
    public void SharePredicate(TextSpan predicate, int end) => (_shared, _sharedEnd) = (predicate, end);

    /// <summary>The verb of the list that the number at <paramref name="start"/> continues; empty when it continues none.</summary>
    public TextSpan SharedPredicate(int start)
    {
        int at = start - 1;
        if (IsAny(at, "and", "or"))
            at--;
        if (Is(at, ","))
            at--;
        if (at == start - 1 || at + 1 != _sharedEnd)
            return default;
        return _shared;
    }

    public void Add(Fact fact, int end)
    {
        Context.Add(fact);
        if (fact is QuantityFact { Kind: QuantityKind.Count, CountedSpan.IsEmpty: false } count)
            LastCount = count;
        Claimed = Math.Max(Claimed, end);
    }
}
