namespace SourceDiff.Judging.Ledger;

/// <summary>A stage that a passage states as a fact: of whose case, of what, and how far it has come.</summary>
/// <param name="Matter">The number of the matter.</param>
/// <param name="Order">The place of the stage in its matter, the earliest first.</param>
/// <param name="Of">Whose case it is: the surname or the thing, as a number; <see cref="Story"/> where the matter is the whole story's; <see cref="Unknown"/>.</param>
/// <param name="FullName">The whole name, as a number; 0 where it has one word.</param>
/// <param name="IsOfCase">Whether no stage comes twice: once charged, nobody is arrested anew; a road that was opened may be closed.</param>
internal readonly record struct ToldStage(int Matter, int Order, long Of, int FullName, bool IsOfCase)
{
    /// <summary>The matter names its thing itself: the search, the strike.</summary>
    public const long Story = -1;

    /// <summary>Nobody is named, nor anything.</summary>
    public const long Unknown = -2;
}
