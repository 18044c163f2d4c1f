using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>A passage in the making.</summary>
internal readonly record struct PassageDraft(int First, int End, int Block, PassageKind Kind);
