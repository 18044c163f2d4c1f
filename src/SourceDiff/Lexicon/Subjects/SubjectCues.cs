namespace SourceDiff.Lexicon.Subjects;

/// <summary>How a word bears on what a value is told of; the head of <c>subject-words.tsv</c> says what each means.</summary>
[Flags]
internal enum SubjectCues
{
    None = 0,
    Rise = 1 << 0,
    Fall = 1 << 1,
    Market = 1 << 2,
    Weekly = 1 << 3,
    Quarterly = 1 << 4,
    Half = 1 << 5,
    Yearly = 1 << 6,
    Span = 1 << 7,
    Former = 1 << 8,
    Fiscal = 1 << 9,
    Forecast = 1 << 10,

    /// <summary>Behind it another value is told than before: "up 4 percent <i>from</i> 3 million".</summary>
    Turn = 1 << 11,

    /// <summary>Says that a sum is offered: "a <i>bid</i> of 4.20 a share".</summary>
    Bid = 1 << 12,
}
