namespace SourceDiff.Lexicon.Contraries;

/// <summary>What a word does where something is not known yet, or where it is told; the head of <c>asked-words.tsv</c> says what each means.</summary>
[Flags]
internal enum AskedKinds
{
    None = 0,
    Cause = 1 << 0,
    Motive = 1 << 1,
    Name = 1 << 2,
    Condition = 1 << 3,
    Because = 1 << 4,
    Violent = 1 << 5,
    Harm = 1 << 6,
    Until = 1 << 7,
    Kin = 1 << 8,
    Informed = 1 << 9,
    Probe = 1 << 10,
    Goes = 1 << 11,
    Anger = 1 << 12,
    Arson = 1 << 13,
    Details = 1 << 14,
    Causing = 1 << 15,
    Illness = 1 << 16,
    Quarrel = 1 << 17,
    Dismissed = 1 << 18,
    Deadly = 1 << 19,
    Culprit = 1 << 20,
    Trying = 1 << 21,
    Word = 1 << 22,
    How = 1 << 23,
    State = 1 << 24,
}
