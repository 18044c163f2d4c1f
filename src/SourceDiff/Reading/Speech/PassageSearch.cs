namespace SourceDiff.Reading.Speech;

/// <summary>Finds passages by their tokens.</summary>
internal static class PassageSearch
{
    /// <summary>The index of the passage that holds a token, in logarithmic time.</summary>
    public static int PassageAt(this ReadingContext context, int token)
    {
        int low = 0, high = context.Passages.Length - 1;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (context.Passages[middle].EndToken <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
