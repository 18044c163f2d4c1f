using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Says what each passage is within its article, by its words (<c>boilerplate.tsv</c>), its marks and its place.
/// What is not surely something else is a sentence: text of the site that is taken for prose costs less than prose that is lost.
/// </summary>
internal static class PassageClassifier
{
    private const int LongestHeadline = 34, LongestHeading = 12, LongestByline = 40, LongestBoilerplate = 40, LongestName = 14;
    private const int MaxHeadlines = 2;

    public static void Classify(TokenTable tokens, List<PassageDraft> drafts)
    {
        int headlines = 0;
        bool prose = false;
        for (int i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Kind == PassageKind.Dateline)
            {
                prose = true;
                continue;
            }

            var kind = ByWords(tokens, draft);
            if (kind == PassageKind.Sentence && StandsAlone(tokens, drafts, i))
            {
                bool last = i + 1 == drafts.Count;
                if (ListMarker.At(tokens, draft.First, draft.End, out _) is { IsNone: false })
                    kind = PassageKind.ListItem;
                else if (!prose && !last && headlines < MaxHeadlines && draft.End - draft.First <= LongestHeadline && !EndsLikeProse(tokens, draft.End - 1))
                    kind = PassageKind.Headline;
                else if (prose && !last && IsHeading(tokens, draft))
                    kind = PassageKind.Heading;
            }

            headlines += kind == PassageKind.Headline ? 1 : 0;
            prose |= kind == PassageKind.Sentence;
            drafts[i] = draft with { Kind = kind };
        }
    }

    private static PassageKind ByWords(TokenTable tokens, PassageDraft draft)
    {
        int length = draft.End - draft.First;
        if (StampScanner.IsStamp(tokens, draft.First, draft.End))
            return PassageKind.Timestamp;
        int first = draft.First;
        while (first + 1 < draft.End && (Marks.IsOpener(tokens, first) || Marks.IsBullet(tokens, first) || tokens.Kinds[first] == TokenKind.Dash))
            first++;
        int matched = NewsLexicon.English.Match(tokens, first, WordTraits.Boilerplate, out int entry);
        string value = matched > 0 ? NewsLexicon.English.Value(entry, WordTraits.Boilerplate) : "";
        bool whole = OnlyMarks(tokens, first + matched, draft.End);
        switch (value)
        {
            case "line" or "whole" when length <= LongestBoilerplate:
            case "only" when whole:
            case "call" when length <= LongestBoilerplate && NamesSite(tokens, first + matched, draft.End):
                return PassageKind.Boilerplate;
            case "credit" when length <= LongestByline:
                return PassageKind.Byline;
            case "by" when length <= LongestName + matched && IsNameList(tokens, first + matched, draft.End):
                return PassageKind.Byline;
            case "caption" when length <= LongestBoilerplate && first + matched < draft.End && (Marks.First(tokens, first + matched) is ':' or '|' || tokens.Kinds[first + matched] == TokenKind.Dash):
                return PassageKind.Caption;
        }

        return EndsInCredit(tokens, draft) || IsAgency(tokens, first, draft.End) ? PassageKind.Byline : PassageKind.Sentence;
    }

    /// <summary>"(AP)": whose report it is, and nothing else; an agency that nobody knows is told by its brackets and capitals.</summary>
    private static bool IsAgency(TokenTable tokens, int first, int end)
    {
        if (first > 0 && first + 2 == end && tokens[first - 1] is "(" && tokens[first + 1] is ")" && (tokens.Shapes[first] & TokenShape.AllCapitals) != 0)
            return true;
        int matched = NewsLexicon.English.Match(tokens, first, WordTraits.Agency, out _);
        return matched > 0 && (tokens.Shapes[first] & TokenShape.Capitalised) != 0 && OnlyMarks(tokens, first + matched, end);
    }

    /// <summary>"Follow the Herald for more stories": what the reader is asked to do is done for the site.</summary>
    private static bool NamesSite(TokenTable tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (NewsLexicon.English.Match(tokens, i, WordTraits.Boilerplate, out int entry) > 1 && NewsLexicon.English.Value(entry, WordTraits.Boilerplate) == "site")
                return true;
        }

        return false;
    }

    /// <summary>"… contributed to this report."</summary>
    private static bool EndsInCredit(TokenTable tokens, PassageDraft draft)
    {
        if (draft.End - draft.First is > LongestByline or < 4)
            return false;
        for (int i = Math.Max(draft.First + 1, draft.End - 8); i < draft.End; i++)
        {
            if (NewsLexicon.English.Match(tokens, i, WordTraits.Boilerplate, out int entry) > 1 && NewsLexicon.English.Value(entry, WordTraits.Boilerplate) == "contributed")
                return true;
        }

        return false;
    }

    /// <summary>Names with commas, "and", roles and outlets; a verb or an article would make it a sentence.</summary>
    private static bool IsNameList(TokenTable tokens, int first, int end)
    {
        bool name = false;
        for (int i = first; i < end; i++)
        {
            bool capital = (tokens.Shapes[i] & TokenShape.Capitalised) != 0;
            name |= capital;
            bool fits = capital || tokens.Kinds[i] is TokenKind.Punctuation or TokenKind.Dash or TokenKind.Symbol or TokenKind.Number
                || tokens.Has(i, WordTraits.NameParticle | WordTraits.Conjunction | WordTraits.Role | WordTraits.Preposition | WordTraits.Boilerplate) || tokens[i].Contains('@');
            // "Sources: Mayor Will Not Run": a headline in capitals has a verb, a list of names has none.
            if (!fits || tokens.Has(i, WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Negation) || (Marks.IsStop(tokens, i) && i + 1 == end && Marks.First(tokens, i) != '.'))
                return false;
        }

        return name;
    }

    /// <summary>Whether the passage is a block of its own, or is followed by a stamp on the same line.</summary>
    private static bool StandsAlone(TokenTable tokens, List<PassageDraft> drafts, int index)
    {
        bool before = index == 0 || drafts[index - 1].Block != drafts[index].Block;
        bool after = index + 1 == drafts.Count || drafts[index + 1].Block != drafts[index].Block
            || StampScanner.IsStamp(tokens, drafts[index + 1].First, drafts[index + 1].End);
        return before && after;
    }

    private static bool EndsLikeProse(TokenTable tokens, int last) =>
        Marks.First(tokens, last) is '.' or ':' or ';' or ',' or '…' || (tokens.Kinds[last] == TokenKind.Quote && last > 0 && Marks.First(tokens, last - 1) is '.' or ',');

    private static bool IsHeading(TokenTable tokens, PassageDraft draft)
    {
        if (draft.End - draft.First > LongestHeading || EndsLikeProse(tokens, draft.End - 1) || Marks.First(tokens, draft.End - 1) == '!')
            return false;
        bool marked = Marks.First(tokens, draft.First) == '#';
        return marked || (tokens.Shapes[draft.First] & TokenShape.Capitalised) != 0 || tokens.Kinds[draft.First] == TokenKind.Number;
    }

    private static bool OnlyMarks(TokenTable tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens.Kinds[i] is TokenKind.Word or TokenKind.Number)
                return false;
        }

        return true;
    }
}
