namespace SourceDiff.Lexicon;

/// <summary>A row of an embedded table: the number of its line, comments counted, and what stands between its tabs.</summary>
internal readonly record struct TableRow(int Number, string[] Cells);
