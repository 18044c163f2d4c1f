namespace SourceDiff.Judging.Ledger;

/// <summary>A happening that a passage tells, by the number of its word in <see cref="KinWords"/>, and when it is told to be.</summary>
internal readonly record struct ToldEvent(int Word, EventTime Time, EventEra Era);
