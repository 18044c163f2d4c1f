namespace SourceDiff.Aligning;

/// <summary>
/// Tells how much each passage says of what the articles begin with: reports of the main event repeat its words all over both
/// articles, where their rarity within the articles says least. O(terms).
/// </summary>
internal static class LeadTerms
{
    /// <summary>Fewer terms make a label, not a sentence.</summary>
    private const int LeastTerms = 4;

    /// <summary>The headline and the first sentence, as a rule.</summary>
    private const int LeadPassages = 2;

    /// <summary>In nats: a short beginning is not said wholly by one word.</summary>
    private const float LeastInformation = 8;

    public static void Share(TermTable table, PassageTerms left, PassageTerms right)
    {
        PooledList<byte> marks = default;
        marks.Resize(table.Count);
        Mark(left, table, marks.Span);
        Mark(right, table, marks.Span);
        float lead = 0, opening = 0;
        for (int term = 0; term < table.Count; term++)
        {
            if (marks[term] == 0)
                continue;
            // The first passage counts where both articles have the word.
            if (marks[term] > 1 && (table.LeftPassages[term] == 0 || table.RightPassages[term] == 0))
                marks[term] = 1;
            lead += table.LocalWeights[term];
            opening += marks[term] > 1 ? table.LocalWeights[term] : 0;
        }

        Share(left, table, marks.Span, Math.Max(LeastInformation, lead), Math.Max(LeastInformation, opening));
        Share(right, table, marks.Span, Math.Max(LeastInformation, lead), Math.Max(LeastInformation, opening));
        marks.Dispose();
    }

    /// <summary>2 for the terms of the first passage, 1 for those of the next.</summary>
    private static void Mark(PassageTerms side, TermTable table, Span<byte> marks)
    {
        for (int passage = 0, found = 0; passage < side.Count && found < LeadPassages; passage++)
        {
            var terms = side.Of(passage);
            if (terms.Length < LeastTerms)
                continue;
            byte mark = found++ == 0 ? (byte)2 : (byte)1;
            foreach (int term in terms)
            {
                if ((table.Flags[term] & TermFlags.Value) == 0)
                    marks[term] = Math.Max(marks[term], mark);
            }
        }
    }

    private static void Share(PassageTerms side, TermTable table, ReadOnlySpan<byte> marks, float lead, float opening)
    {
        for (int passage = 0; passage < side.Count; passage++)
        {
            float inLead = 0, inOpening = 0;
            foreach (int term in side.Of(passage))
            {
                inLead += marks[term] > 0 ? table.LocalWeights[term] : 0;
                inOpening += marks[term] > 1 ? table.LocalWeights[term] : 0;
            }

            side.Profiles[passage].Lead = inLead / lead;
            side.Profiles[passage].Opening = inOpening / opening;
        }
    }
}
