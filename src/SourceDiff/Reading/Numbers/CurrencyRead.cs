namespace SourceDiff.Reading;

/// <summary>A currency: its ISO 4217 code, how much of it the word makes ("cents": 0.01), and the token after it.</summary>
internal readonly record struct CurrencyRead(string Code, double Factor, int End);
