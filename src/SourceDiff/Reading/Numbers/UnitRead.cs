namespace SourceDiff.Reading;

/// <summary>A unit of measure: its SI name, how to convert to it, and the token after it.</summary>
internal readonly record struct UnitRead(string Name, double Factor, double Offset, int End);
