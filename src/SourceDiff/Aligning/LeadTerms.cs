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

    /// <summary>In texts of fewer passages every one is a beginning, which tells nothing of it.</summary>
    private const int LeastPassages = 5;

    /// <summary>In nats: a short beginning is not said wholly by one word.</summary>
    private const float LeastInformation = 8;

    /// <summary>The first passages of both documents, where both have the word; the high bits are for all words.</summary>
    private const int Openings = 0b0011;

    public static void Share(TermTable table, PassageTerms left, PassageTerms right)
    {
        // One bit a beginning, so that a short text's passages are not told that they say what they say themselves.
        PooledList<byte> marks = default;
        marks.Resize(table.Count);
        Span<int> leads = stackalloc int[2 * LeadPassages];
        leads.Fill(-1);
        Mark(left, table, marks.Span, leads, 0);
        Mark(right, table, marks.Span, leads, 1);
        float lead = 0, opening = 0;
        for (int term = 0; term < table.Count; term++)
        {
            if (marks[term] == 0)
                continue;
            // The openings count where both articles have the word.
            if (table.LeftPassages[term] == 0 || table.RightPassages[term] == 0)
                marks[term] = (byte)(marks[term] << LeadPassages * 2 & 0xF0);
            else
                marks[term] |= (byte)(marks[term] << LeadPassages * 2);
            lead += table.LocalWeights[term];
            opening += (marks[term] & Openings) != 0 ? table.LocalWeights[term] : 0;
        }

        lead = Math.Max(LeastInformation, lead);
        opening = Math.Max(LeastInformation, opening);
        Share(left, table, marks.Span, leads, 0, lead, opening);
        Share(right, table, marks.Span, leads, 1, lead, opening);
        marks.Dispose();
    }

    /// <summary>Bits 0 and 1 for the terms of the first passage of the left and the right document, 2 and 3 for those of the next.</summary>
    private static void Mark(PassageTerms side, TermTable table, Span<byte> marks, Span<int> leads, int sideBit)
    {
        for (int passage = 0, found = 0; passage < side.Count && found < LeadPassages; passage++)
        {
            var terms = side.Of(passage);
            if (terms.Length < LeastTerms)
                continue;
            int bit = 2 * found++ + sideBit;
            leads[bit] = passage;
            foreach (int term in terms)
            {
                if ((table.Flags[term] & (TermFlags.Value | TermFlags.Speech)) == 0)
                    marks[term] |= (byte)(1 << bit);
            }
        }
    }

    private static void Share(PassageTerms side, TermTable table, ReadOnlySpan<byte> marks, ReadOnlySpan<int> leads, int sideBit, float lead, float opening)
    {
        for (int passage = 0; passage < side.Count; passage++)
        {
            int others = 0xFF;
            for (int bit = sideBit; bit < leads.Length; bit += 2)
                others &= leads[bit] == passage && side.Count < LeastPassages ? ~(0x11 << bit) : 0xFF;
            float inLead = 0, inOpening = 0;
            foreach (int term in side.Of(passage))
            {
                inLead += (marks[term] & others) != 0 ? table.LocalWeights[term] : 0;
                inOpening += (marks[term] & others & Openings) != 0 ? table.LocalWeights[term] : 0;
            }

            side.Profiles[passage].Lead = inLead / lead;
            side.Profiles[passage].Opening = inOpening / opening;
        }
    }
}
