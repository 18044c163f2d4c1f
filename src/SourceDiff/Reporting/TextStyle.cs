namespace SourceDiff.Reporting;

/// <summary>How a piece of a terminal report looks.</summary>
[Flags]
internal enum TextStyle
{
    Plain = 0,
    Bold = 1,
    Dim = 2,
    Underline = 4,
    Red = 8,
    Green = 16,
    Yellow = 32,
    Blue = 64,
    Magenta = 128,
    Cyan = 256,
}
