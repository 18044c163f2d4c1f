namespace SourceDiff.Model;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters of any script, with inner apostrophes and marks.</summary>
    Word,

    /// <summary>Digits with their separators: <c>1,200</c>, <c>3.8</c>.</summary>
    Number,

    /// <summary>An opening or closing quotation mark.</summary>
    Quote,

    /// <summary>A hyphen or dash.</summary>
    Dash,

    /// <summary>Other punctuation.</summary>
    Punctuation,

    /// <summary>A symbol, such as a currency or percent sign, or an emoji.</summary>
    Symbol,
}
