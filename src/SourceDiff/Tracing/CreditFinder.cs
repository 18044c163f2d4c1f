using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Tracing;

/// <summary>
/// Reads who an article credits: the agency in its dateline, in its last words ("(AP)") or in its copyright line, the one that
/// contributed, the one somebody "told", and the reporter of a line "Reporting by …". Each once, with its strongest credit. Linear
/// in the text.
/// </summary>
internal static class CreditFinder
{
    private const string Contributed = "contributed";

    /// <summary>Words that claim a text for whom they name.</summary>
    private const string Copyright = "copyright", CopyrightSign = "©";

    /// <summary>What opens a line about the people behind a report.</summary>
    private const string Reporting = "reporting", By = "by";

    public static List<Credit> Find(DocumentReading reading)
    {
        var credits = new List<Credit>();
        int last = LastContent(reading);
        foreach (var passage in reading.Passages)
        {
            if (passage.Kind == PassageKind.Dateline || (passage.Kind == PassageKind.Byline && passage.TokenCount == 3))
                AddBracketed(credits, reading.Tokens, passage);
            else if (passage.Kind == PassageKind.Byline)
                AddReporter(credits, reading.Tokens, passage);
            if (passage.Kind is not (PassageKind.Timestamp or PassageKind.Boilerplate) || ClaimsText(reading.Tokens, passage))
                AddAgencies(credits, reading.Tokens, passage, isLast: passage.Index == last);
        }

        AddKnown(credits, reading.Document.Author);
        AddKnown(credits, reading.Document.Publisher);
        return credits;
    }

    private static int LastContent(DocumentReading reading)
    {
        int last = reading.Passages.Length - 1;
        while (last >= 0 && !reading.Passages[last].IsContent)
            last--;
        return last;
    }

    /// <summary>"Copyright 2031 The Associated Press. All rights reserved.", "© AFP".</summary>
    private static bool ClaimsText(TokenTable tokens, Passage passage)
    {
        for (int i = passage.FirstToken; i < Math.Min(passage.EndToken, passage.FirstToken + 2); i++)
        {
            if (tokens.Is(i, Copyright) || tokens.Is(i, CopyrightSign))
                return true;
        }

        return false;
    }

    /// <summary>"(Reporting by Jane Roe in Tarn; editing by Ann Doe)": the first named.</summary>
    private static void AddReporter(List<Credit> credits, TokenTable tokens, Passage passage)
    {
        int first = FirstWord(tokens, passage);
        if (first + 2 >= passage.EndToken || !tokens.Is(first, Reporting) || !tokens.Is(first + 1, By))
            return;
        int end = first + 2;
        while (end < passage.EndToken && (tokens.Shapes[end] & TokenShape.Capitalised) != 0)
            end++;
        // A single word may be an outlet, and one name of two reporters.
        if (end >= first + 4 && !tokens.Has(first + 2, WordTraits.Agency))
            credits.Add(new Credit(tokens.SpanOf(first + 2, end).In(tokens.Text).ToString(), CreditStrength.Filed, tokens.SpanOf(first + 2, end)) { IsReporter = true });
    }

    private static int FirstWord(TokenTable tokens, Passage passage)
    {
        int first = passage.FirstToken;
        while (first < passage.EndToken && tokens.Kinds[first] != TokenKind.Word)
            first++;
        return first;
    }

    /// <summary>"… on Tuesday. (AP)", "… on Tuesday. — Reuters": an agency that stands by itself at the end of the last sentence.</summary>
    private static bool IsSignature(TokenTable tokens, Passage passage, int agency, int end)
    {
        while (end < passage.EndToken && tokens.Kinds[end] is TokenKind.Punctuation or TokenKind.Dash or TokenKind.Symbol)
            end++;
        if (end < passage.EndToken)
            return false;
        if (agency == passage.FirstToken)
            return true;
        return tokens[agency - 1] is "(" or "[" or "/" || tokens.Kinds[agency - 1] == TokenKind.Dash;
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

    private static void AddAgencies(List<Credit> credits, TokenTable tokens, Passage passage, bool isLast)
    {
        const WordTraits Wanted = WordTraits.Agency | WordTraits.StartsPhrase;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if ((tokens.Traits[i] & Wanted) == 0 || NewsLexicon.English.Match(tokens, i, WordTraits.Agency, out int entry) is not (> 0 and int length))
                continue;
            // "dpa" writes itself small, but a small "ap" in running text is no agency.
            if (passage.Kind is PassageKind.Dateline or PassageKind.Byline || (tokens.Shapes[i] & TokenShape.Capitalised) != 0)
            {
                var strength = isLast && IsSignature(tokens, passage, i, i + length) ? CreditStrength.Filed : StrengthIn(tokens, passage);
                Add(credits, NewsLexicon.English.Value(entry, WordTraits.Agency), strength, tokens.SpanOf(i, i + length));
            }

            i += length - 1;
        }
    }

    private static CreditStrength StrengthIn(TokenTable tokens, Passage passage) => passage.Kind switch
    {
        PassageKind.Dateline or PassageKind.Boilerplate => CreditStrength.Filed,
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

        int first = FirstWord(tokens, passage);
        return first < passage.EndToken && (tokens.Is(first, By) || (tokens.Traits[first] & (WordTraits.Agency | WordTraits.StartsPhrase)) != 0);
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
