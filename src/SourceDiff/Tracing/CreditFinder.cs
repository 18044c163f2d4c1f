using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Tracing;

/// <summary>
/// Reads who an article credits: the agency in its dateline, the one that contributed, the one somebody "told". Each outlet
/// once, with its strongest credit. Linear in the text.
/// </summary>
internal static class CreditFinder
{
    private const string Contributed = "contributed";

    public static List<Credit> Find(DocumentReading reading)
    {
        var credits = new List<Credit>();
        foreach (var passage in reading.Passages)
        {
            if (passage.Kind == PassageKind.Dateline)
                AddBracketed(credits, reading.Tokens, passage);
            if (passage.Kind is not (PassageKind.Timestamp or PassageKind.Boilerplate))
                AddAgencies(credits, reading.Tokens, passage);
        }

        AddKnown(credits, reading.Document.Author);
        AddKnown(credits, reading.Document.Publisher);
        return credits;
    }

    /// <summary>"PERTH, Australia (AP) —": what stands in the brackets is whose report it is, known or not.</summary>
    private static void AddBracketed(List<Credit> credits, TokenTable tokens, Passage passage)
    {
        for (int i = passage.FirstToken; i + 2 < passage.EndToken; i++)
        {
            if (tokens[i] is not "(" || (tokens.Shapes[i + 1] & TokenShape.Capitalised) == 0 || tokens.Has(i + 1, WordTraits.Agency))
                continue;
            int end = i + 1;
            while (end < passage.EndToken && tokens.Kinds[end] is not TokenKind.Number && tokens[end] is not ")")
                end++;
            if (end < passage.EndToken && tokens[end] is ")")
                Add(credits, tokens.SpanOf(i + 1, end).In(tokens.Text).ToString(), CreditStrength.Filed, tokens.SpanOf(i + 1, end));
            return;
        }
    }

    private static void AddAgencies(List<Credit> credits, TokenTable tokens, Passage passage)
    {
        const WordTraits Wanted = WordTraits.Agency | WordTraits.StartsPhrase;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if ((tokens.Traits[i] & Wanted) == 0 || NewsLexicon.English.Match(tokens, i, WordTraits.Agency, out int entry) is not (> 0 and int length))
                continue;
            // "dpa" writes itself small, but a small "ap" in running text is no agency.
            if (passage.Kind is PassageKind.Dateline or PassageKind.Byline || (tokens.Shapes[i] & TokenShape.Capitalised) != 0)
                Add(credits, NewsLexicon.English.Value(entry, WordTraits.Agency), StrengthIn(tokens, passage), tokens.SpanOf(i, i + length));
            i += length - 1;
        }
    }

    private static CreditStrength StrengthIn(TokenTable tokens, Passage passage) => passage.Kind switch
    {
        PassageKind.Dateline => CreditStrength.Filed,
        PassageKind.Byline => StartsLikeByline(tokens, passage) ? CreditStrength.Filed : CreditStrength.Contributed,
        _ => CreditStrength.Named,
    };

    /// <summary>"By Jane Roe, Associated Press" is filed by the agency; "AP contributed to this report" is not.</summary>
    private static bool StartsLikeByline(TokenTable tokens, Passage passage)
    {
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (tokens.Is(i, Contributed))
                return false;
        }

        return tokens.Is(passage.FirstToken, "by") || tokens.Has(passage.FirstToken, WordTraits.Agency) || (tokens.Traits[passage.FirstToken] & WordTraits.StartsPhrase) != 0;
    }

    private static void AddKnown(List<Credit> credits, string? outlet)
    {
        if (string.IsNullOrWhiteSpace(outlet))
            return;
        var agencies = NewsAgencies.In(outlet);
        if (agencies is not null)
            Add(credits, agencies, CreditStrength.Filed, default);
    }

    private static void Add(List<Credit> credits, string name, CreditStrength strength, TextSpan span)
    {
        for (int i = 0; i < credits.Count; i++)
        {
            if (credits[i].Name != name)
                continue;
            if (credits[i].Strength < strength)
                credits[i] = new Credit(name, strength, span.IsEmpty ? credits[i].Span : span);
            return;
        }

        credits.Add(new Credit(name, strength, span));
    }
}
