using System.Runtime.InteropServices;

namespace SourceDiff.Reading.Speech;

/// <summary>Words between quotation marks, as token indexes: <c>[Start, End)</c> with the marks, <c>[First, Last)</c> without.</summary>
/// <param name="Start">The opening mark.</param>
/// <param name="First">The first token within.</param>
/// <param name="Last">One past the last token within.</param>
/// <param name="End">One past the closing mark, or <paramref name="Last"/> when there is none.</param>
/// <param name="IsClosed">Whether a closing mark was found.</param>
/// <param name="Continues">Whether it goes on from the quotation of the paragraph before, whose closing mark is left out.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QuotedRange(int Start, int First, int Last, int End, bool IsClosed, bool Continues);
