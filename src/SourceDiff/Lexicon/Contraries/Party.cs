namespace SourceDiff.Lexicon.Contraries;

/// <summary>A party by the words for it: those of several countries may bear one name. <c>default</c> is none.</summary>
/// <param name="Holders">The countries that have it, each with the number of the party there.</param>
internal readonly record struct Party(List<(int Country, int Number)>? Holders)
{
    public bool IsKnown => Holders is not null;

    /// <summary>Whether a country has both, and none has them as one.</summary>
    public bool Excludes(Party other)
    {
        bool together = false;
        if (Holders is null || other.Holders is null)
            return false;
        foreach (var (country, number) in Holders)
        {
            foreach (var (otherCountry, otherNumber) in other.Holders)
            {
                if (country != otherCountry)
                    continue;
                if (number == otherNumber)
                    return false;
                together = true;
            }
        }

        return together;
    }
}
