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

    /// <summary>What names the agency that a text is taken from: "Source: dpa".</summary>
    private const string Source = "source";

    private const string This = "this";

    /// <summary>Sentences that tell the news: whoever these are credited to, it is known from.</summary>
    private const int LeadSentences = 2;

    /// <summary>Letters of somebody who signs beside an agency: "AFP / jr".</summary>
    private const int LongestSign = 3;

    public static List<Credit> Find(DocumentReading reading)
    {
        var credits = new List<Credit>();
        int last = LastContent(reading), sentences = 0;
        foreach (var passage in reading.Passages)
        {
            sentences += passage.Kind == PassageKind.Sentence ? 1 : 0;
            AddOutlets(credits, reading, passage, isLead: sentences <= LeadSentences);
            if (passage.Kind == PassageKind.Dateline || (passage.Kind == PassageKind.Byline && passage.TokenCount == 3))
                AddBracketed(credits, reading.Tokens, passage);
            else if (passage.Kind == PassageKind.Byline)
                AddReporters(credits, reading.Tokens, passage);
            if (passage.Kind is not (PassageKind.Timestamp or PassageKind.Boilerplate) || ClaimsText(reading.Tokens, passage))
                AddAgencies(credits, reading.Tokens, passage, isLast: passage.Index == last);
        }

        foreach (string agency in NewsAgencies.Among(reading.Document.Author))
            Add(credits, agency, CreditStrength.Filed, default);
        if (NewsAgencies.In(reading.Document.Publisher) is { } publisher)
            Add(credits, publisher, CreditStrength.Filed, default);
        return credits;
    }

    /// <summary>"This story was first published by the Valley Post"; in the lead also "…, the Valley Post reported", which is then all that the article knows.</summary>
    private static void AddOutlets(List<Credit> credits, DocumentReading reading, Passage passage, bool isLead)
    {
        if (passage.Kind is not (PassageKind.Sentence or PassageKind.Boilerplate or PassageKind.Byline))
            return;
        foreach (var mention in OutletMention.In(reading, passage))
        {
            var strength = mention.HadItFirst && SpeaksOfItself(reading.Tokens, passage) ? CreditStrength.Filed
                : isLead && passage.Kind == PassageKind.Sentence ? CreditStrength.Relayed : CreditStrength.Named;
            var span = reading.Tokens.SpanOf(mention.First, mention.End);
            string written = span.In(reading.Document.Text).ToString();
            Add(credits, NewsAgencies.In(written) ?? written, strength, span, mention.IsOutlet || mention.HadItFirst);
        }
    }

    /// <summary>"This article …", "Republished from …": not what happened, but whose text it is.</summary>
    private static bool SpeaksOfItself(TokenTable tokens, Passage passage)
    {
        int first = FirstWord(tokens, passage);
        return passage.Kind != PassageKind.Sentence || tokens.Is(first, This)
            || (NewsLexicon.English.Match(tokens, first, WordTraits.Boilerplate, out int entry) > 0 && NewsLexicon.English.Value(entry, WordTraits.Boilerplate) == "origin");
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

    /// <summary>"(Reporting by Jane Roe in Tarn and Sam Poe; editing by Ann Doe)": those named before the stop or semicolon.</summary>
    private static void AddReporters(List<Credit> credits, TokenTable tokens, Passage passage)
    {
        int i = FirstWord(tokens, passage);
        if (i + 2 >= passage.EndToken || !tokens.Is(i, Reporting) || !tokens.Is(i + 1, By))
            return;
        for (i += 2; i < passage.EndToken && tokens[i] is not (";" or "." or ")"); i++)
        {
            int first = i;
            while (i < passage.EndToken && (tokens.Shapes[i] & TokenShape.Capitalised) != 0)
                i++;
            // A single word may be an outlet or the town, and one name of two reporters.
            if (i >= first + 2 && !tokens.Has(first, WordTraits.Agency) && (tokens.Is(first - 1, By) || !tokens.Has(first - 1, WordTraits.Preposition)))
                credits.Add(new Credit(tokens.SpanOf(first, i).In(tokens.Text).ToString(), CreditStrength.Filed, tokens.SpanOf(first, i)) { IsReporter = true });
            if (i < passage.EndToken && tokens[i] is ";" or "." or ")")
                return;
        }
    }

    private static int FirstWord(TokenTable tokens, Passage passage)
    {
        int first = passage.FirstToken;
        while (first < passage.EndToken && tokens.Kinds[first] != TokenKind.Word)
            first++;
        return first;
    }

    /// <summary>"… on Tuesday. (AP)", "… on Tuesday. — Reuters": an agency that stands by itself after the last sentence.</summary>
    private static bool IsSignature(TokenTable tokens, Passage passage, int agency, int end)
    {
        while (end < passage.EndToken && (tokens.Kinds[end] is TokenKind.Punctuation or TokenKind.Dash or TokenKind.Symbol || IsSign(tokens, passage, agency, end)))
            end++;
        if (end < passage.EndToken)
            return false;
        if (agency == passage.FirstToken || tokens.Is(FirstWord(tokens, passage), Source))
            return true;
        return tokens[agency - 1] is "(" or "[" or "/" || tokens.Kinds[agency - 1] == TokenKind.Dash;
    }

    /// <summary>The initials, or the other agency, of "AFP / jr" and "dpa/AFP", which stand alone.</summary>
    private static bool IsSign(TokenTable tokens, Passage passage, int agency, int index) => agency == passage.FirstToken && index > agency + 1
        && (tokens[index].Length <= LongestSign || tokens.Has(index, WordTraits.Agency));

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
            string name = NewsLexicon.English.Value(entry, WordTraits.Agency);
            if (passage.Kind is PassageKind.Dateline or PassageKind.Byline || (tokens.Shapes[i] & TokenShape.Capitalised) != 0 || tokens[i].SequenceEqual(name))
            {
                var strength = (isLast && IsSignature(tokens, passage, i, i + length)) || IsBetweenSlashes(tokens, i, i + length) ? CreditStrength.Filed : StrengthIn(tokens, passage);
                Add(credits, name, strength, tokens.SpanOf(i, i + length));
            }

            i += length - 1;
        }
    }

    /// <summary>"MOSCOW, May 6. /TASS/. …".</summary>
    private static bool IsBetweenSlashes(TokenTable tokens, int first, int end) => first > 0 && end < tokens.Count && tokens[first - 1] is "/" && tokens[end] is "/";

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
        return first < passage.EndToken && (tokens.Is(first, By) || tokens.Is(first, Source) || (tokens.Traits[first] & (WordTraits.Agency | WordTraits.StartsPhrase)) != 0);
    }

    private static void Add(List<Credit> credits, string name, CreditStrength strength, TextSpan span, bool isOutlet = true)
    {
        for (int i = 0; i < credits.Count; i++)
        {
            if (credits[i].Name != name)
                continue;
            if (credits[i].Strength < strength)
                credits[i] = new Credit(name, strength, span.IsEmpty ? credits[i].Span : span) { IsOutlet = isOutlet || credits[i].IsOutlet };
            return;
        }

        credits.Add(new Credit(name, strength, span) { IsOutlet = isOutlet });
    }
}
