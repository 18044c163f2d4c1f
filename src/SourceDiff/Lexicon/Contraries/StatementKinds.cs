namespace SourceDiff.Lexicon.Contraries;

/// <summary>How a word bears on what a sentence states; the head of <c>statement-words.tsv</c> says what each means.</summary>
[Flags]
internal enum StatementKinds
{
    None = 0,
    Open = 1 << 0,
    Part = 1 << 1,
    All = 1 << 2,
    Nobody = 1 << 3,
    Shifted = 1 << 4,
    Shift = 1 << 5,
    Settled = 1 << 6,
    TakenUp = 1 << 7,
    Linking = 1 << 8,
    Short = 1 << 9,
    Mutual = 1 << 10,
    Idle = 1 << 11,
    Speak = 1 << 12,
    Having = 1 << 13,
    Weak = 1 << 14,
    Charge = 1 << 15,
    Plea = 1 << 16,
    Asked = 1 << 17,
    Unknown = 1 << 18,
    Known = 1 << 19,
    Ruled = 1 << 20,
    Breaking = 1 << 21,
    Rejecting = 1 << 22,
    Degree = 1 << 23,
    Early = 1 << 24,
    False = 1 << 25,
    Told = 1 << 26,
    Convict = 1 << 27,
    Death = 1 << 28,
    Before = 1 << 29,
    Anew = 1 << 30,
}
