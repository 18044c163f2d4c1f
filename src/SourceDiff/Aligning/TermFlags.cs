namespace SourceDiff.Aligning;

/// <summary>What a term is to the comparison of two passages.</summary>
[Flags]
internal enum TermFlags : byte
{
    None = 0,

    /// <summary>Written with a capital inside a sentence, and never without one.</summary>
    Name = 1,

    /// <summary>A number, a month or a weekday: masked, so that differing values still align.</summary>
    Value = 2,

    /// <summary>A verb, or a noun that can be one: what happened.</summary>
    Predicate = 4,

    /// <summary>Seen with a capital where none is due.</summary>
    SeenCapital = 8,

    /// <summary>Seen without a capital.</summary>
    SeenSmall = 16,

    /// <summary>A verb of speech: quotes do not align for it.</summary>
    Speech = 32,
}
