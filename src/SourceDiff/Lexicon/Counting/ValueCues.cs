namespace SourceDiff.Lexicon.Counting;

/// <summary>How a word bears on the number, the hour or the verb beside it; the head of <c>value-words.tsv</c> says what each means.</summary>
[Flags]
internal enum ValueCues
{
    None = 0,
    Against = 1 << 0,
    Compared = 1 << 1,
    Forecast = 1 << 2,
    Comparative = 1 << 3,
    Distance = 1 << 4,
    Season = 1 << 5,
    Before = 1 << 6,
    Rise = 1 << 7,
    Fall = 1 << 8,
    Latest = 1 << 9,
    Earliest = 1 << 10,
    Particle = 1 << 11,
    Accusation = 1 << 12,
    Further = 1 << 13,
    Greenwich = 1 << 14,
    Staying = 1 << 15,
    Happening = 1 << 16,

    /// <summary>A noun for whatever happened: "the <i>incident</i>".</summary>
    Incident = 1 << 17,

    /// <summary>Says that what is ranked comes without a gap: "the third <i>straight</i> day".</summary>
    InRow = 1 << 18,

    /// <summary>Says that what follows was or is expected: "analysts <i>expected</i> 40 million".</summary>
    Outlook = 1 << 19,

    /// <summary>Says that what is told was told before it was known better: "<i>originally</i> put at nine".</summary>
    Initial = 1 << 20,
}
