namespace SourceDiff.Reading;

/// <summary>A single number: its value, the tokens it takes, how it is written, and the scale in it ("million").</summary>
internal readonly record struct NumberRead(int Start, int End, double Value, NumberForm Form, double Scale = 1);
