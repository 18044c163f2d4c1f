namespace SourceDiff.Reading.Speech;

/// <summary>Which end of a quotation a mark can be.</summary>
internal enum MarkSide : byte
{
    Open,
    Close,
    Either,
}
