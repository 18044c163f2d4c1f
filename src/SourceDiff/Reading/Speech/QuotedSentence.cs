using System.Runtime.InteropServices;

namespace SourceDiff.Reading.Speech;

/// <summary>
/// A sentence that holds its quotations whole: the passages that a quotation spans, and the words that credit it, are one.
/// <c>[Start, End)</c> are tokens.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QuotedSentence(int Start, int End, int Paragraph, bool IsHeading);
