using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>Two mentions in one slot of aligned passages whose names are not one.</summary>
internal readonly record struct EntityClash(NameFact Left, NameFact Right, NameComparison Comparison, double Strength);
