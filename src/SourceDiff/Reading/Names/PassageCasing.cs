using SourceDiff.Model;

namespace SourceDiff.Reading.Names;

/// <summary>How a passage uses capitals.</summary>
internal enum Casing : byte
{
    /// <summary>Names and the first word.</summary>
    Sentence,

    /// <summary>Every word that counts, as headlines of many papers do.</summary>
    Title,

    /// <summary>Every letter.</summary>
    AllCapitals,
}

/// <summary>Tells prose from headlines by their capitals.</summary>
internal static class PassageCasing
{
    /// <summary>Of the words that name nobody, prose capitalises few, a title nearly all.</summary>
    private const int TitlePercent = 74;

    /// <summary>Fewer words say nothing about the style.</summary>
    private const int MinimumWords = 3;

    public static Casing Of(TokenTable tokens, Passage passage)
    {
        const WordTraits Named = NameWords.KnownName | NameWords.Calendar | WordTraits.GivenName | WordTraits.Surname;
        int words = 0, open = 0, capitalised = 0, capitals = 0;
        var shapes = tokens.Shapes;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (!NameWords.IsWord(tokens, i) || (tokens.Traits[i] & NameWords.Closed) != 0 || tokens.Ends[i] - tokens.Starts[i] < 3)
                continue;
            words++;
            capitals += (shapes[i] & TokenShape.AllCapitals) != 0 ? 1 : 0;
            if (!NameWords.IsOrdinary(tokens, i) || (tokens.Traits[i] & Named) != 0)
                continue;
            open++;
            capitalised += (shapes[i] & TokenShape.Capitalised) != 0 ? 1 : 0;
        }

        if (words >= 2 && capitals * 10 >= words * 9)
            return Casing.AllCapitals;
        int last = passage.EndToken - 1;
        bool prose = last >= passage.FirstToken && NameWords.IsMark(tokens, last, '.');
        return open >= MinimumWords && capitalised * 100 >= open * (prose ? 90 : TitlePercent) ? Casing.Title : Casing.Sentence;
    }

    /// <summary>Whether a capital at <paramref name="index"/> may be due to its place: after a mark, a quote, a colon.</summary>
    public static bool StartsSentence(TokenTable tokens, Passage passage, int index)
    {
        if (index == passage.FirstToken)
            return true;
        int previous = index - 1;
        return tokens.Kinds[previous] switch
        {
            TokenKind.Quote => true,
            TokenKind.Dash => NameWords.HasSpaceBefore(tokens, index),
            TokenKind.Punctuation => tokens.Text[tokens.Starts[previous]] is ':' or '.' or '?' or '!' or '…' or '[' or '*' or '•'
                && !IsInnerPeriod(tokens, previous),
            TokenKind.Symbol => tokens.Text[tokens.Starts[previous]] is not '&',
            TokenKind.Number => previous == passage.FirstToken,
            _ => false,
        };
    }

    /// <summary>The period of an abbreviation or of an initial.</summary>
    private static bool IsInnerPeriod(TokenTable tokens, int index) =>
        index > 0 && tokens.Text[tokens.Starts[index]] == '.' && tokens.Ends[index - 1] == tokens.Starts[index]
        && ((tokens.Shapes[index - 1] & TokenShape.Abbreviation) != 0 || NameWords.IsInitial(tokens, index - 1)
            || tokens.Has(index - 1, WordTraits.PersonTitle));
}
