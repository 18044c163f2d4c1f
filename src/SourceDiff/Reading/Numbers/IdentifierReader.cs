using SourceDiff.Model;
using SourceDiff.Reading.Names;

namespace SourceDiff.Reading;

/// <summary>
/// Tells numbers that name from numbers that count: "Flight 370", "No. 4", "AK-47", "4 Elm Street", "555-0134", "24/7",
/// "192.168.1.2", "5G", "the 76ers". Naming numbers are kept as facts, so that a comparison can leave them alone.
/// </summary>
internal static class IdentifierReader
{
    private const int MaxChain = 8;

    /// <summary>Whether the number at <paramref name="index"/> (its first token) names something; where it ends.</summary>
    public static bool IsName(NumericScan scan, NameTable names, int index, int numberEnd, out int end)
    {
        end = numberEnd;
        bool digits = scan.IsNumber(index);
        if (digits && TryChain(scan, index, out end))
            return true;
        end = numberEnd;
        if (numberEnd > index + 1 && scan.IsShape(numberEnd, TokenShape.Capitalised) && scan.Cue(numberEnd, NumberCues.Street) && scan.IsAny(index + 1, "st nd rd th"))
            return true;
        if (IsAfterHead(scan, index, numberEnd))
            return true;
        if (scan.Is(index, "zero") && scan.IsHyphen(numberEnd) && scan.IsWord(numberEnd + 1))
            return true;
        if (!digits)
            return false;
        if (scan.IsHyphen(index - 1) && scan.IsWord(index - 2) && IsModelLetters(scan, index - 2))
            return true;
        if (scan.Is(index - 1, "#") || (scan.IsAny(index, "911 999 112 000") && scan.Cue(index - 1, NumberCues.Dialling)))
            return true;
        if (IsAfterLetters(scan, index, numberEnd))
            return true;
        // "bid at 4.81/83": the last digits of the other price.
        if (scan.Is(index - 1, "/") && scan.IsAttached(index) && scan.IsAttached(index - 1) && scan.IsNumber(index - 2))
            return true;
        if (scan.IsWord(numberEnd) && scan.IsAttached(numberEnd) && !scan.Has(numberEnd, WordTraits.Unit | WordTraits.Scale | WordTraits.TimeUnit | WordTraits.Currency) && !scan.Is(numberEnd, "s") && (scan.Tokens[numberEnd].Length <= 2 || scan.Is(numberEnd, "ers")))
        {
            end = numberEnd + 1;
            return true;
        }

        if (scan.Is(numberEnd, "block") && scan.IsAny(numberEnd + 1, "of", "on"))
            return true;
        if (IsStreet(scan, numberEnd) || IsPostcode(scan, index))
            return true;
        // The version of a product: "Harbour Browser 8".
        bool counts = scan.Is(numberEnd, WordClasses.Plural) || scan.IsAny(numberEnd, "people percent") || scan.IsHyphen(numberEnd);
        if (!counts && index > scan.First && names.EndingAt(index - 1) is { Entity.Kind: not (EntityKind.Person or EntityKind.Place) } && (!scan.IsWord(numberEnd) || scan.Has(numberEnd, WordTraits.Conjunction | WordTraits.Preposition | WordTraits.Auxiliary)))
            return true;
        return names.Covering(scan.Tokens.Starts[index]) is { Span.Start: var start } && start < scan.Tokens.Starts[index];
    }

    /// <summary>A number with several points, or digits joined by dashes and slashes: an address, a telephone number, a day that became a name.</summary>
    public static bool TryChain(NumericScan scan, int index, out int end)
    {
        end = index + 1;
        if (!DigitReader.TryParse(scan.Tokens[index], out _))
            return scan.Tokens[index].Count('.') > 1;
        int groups = 1, longest = scan.Tokens[index].Length;
        while (groups < MaxChain && (scan.IsHyphen(end) || (scan.Is(end, "/") && scan.IsAttached(end) && scan.IsAttached(end + 1))) && scan.IsNumber(end + 1))
        {
            longest = Math.Max(longest, scan.Tokens[end + 1].Length);
            groups++;
            end += 2;
        }

        if (groups == 1 && scan.Is(end, "/") && scan.Is(index, "9") && scan.Is(end + 1, "11"))
        {
            end += 2;
            return true;
        }

        bool slash = groups == 2 && scan.Is(index + 1, "/");
        bool telephone = groups >= 2 && scan.Tokens[index].Length == 3 && scan.Tokens[end - 1].Length == 4 && scan.Tokens[end - 1][0] is '0' or '1';
        return slash || telephone || (groups >= 3 && longest >= 3);
    }

    /// <summary>"a 12-gauge shotgun", "a .357 Magnum"</summary>
    public static bool IsCalibre(NumericScan scan, int numberEnd, out int end)
    {
        int tail = scan.IsHyphen(numberEnd) ? numberEnd + 1 : numberEnd;
        end = tail + 1;
        return scan.Cue(tail, NumberCues.Calibre);
    }

    /// <summary>"number 134 <i>in the world</i>", "the <i>world</i> number 134": a rank.</summary>
    public static bool IsRank(NumericScan scan, int index, int numberEnd)
    {
        int head = scan.Is(index - 1, ".") ? index - 2 : index - 1;
        return scan.IsAny(head, "number no no.") && ((scan.Is(numberEnd, "in") && scan.Is(numberEnd + 1, "the") && scan.Is(numberEnd + 2, "world")) || scan.Is(head - 1, "world") || scan.Is(head - 1, "ranked"));
    }

    private static bool IsAfterHead(NumericScan scan, int index, int numberEnd)
    {
        int head = scan.Is(index - 1, ".") ? index - 2 : index - 1;
        if (!scan.Has(head, WordTraits.NumberHead))
            return false;
        bool capital = scan.IsShape(head, TokenShape.Capitalised) || scan.Kind(head) == TokenKind.Symbol;
        if (scan.IsAny(head, "no no. nos"))
            return scan.IsNumber(index) && (capital || scan.Is(head, "no.") || head == index - 2 || !scan.IsWord(numberEnd));
        if (head == index - 2)
            return scan.Tokens[head].Length <= 4;
        bool counts = scan.Is(numberEnd, WordClasses.Plural) || scan.Is(numberEnd, "people");
        if (counts && !capital)
            return false;
        return capital ? head > scan.First || !counts : scan.IsAny(head, "page section chapter article paragraph number verse line figure route highway flight room gate level stage phase type category step");
    }

    private static bool IsModelLetters(NumericScan scan, int index) =>
        !scan.Has(index, WordTraits.Function | WordTraits.Preposition) && (scan.IsShape(index, TokenShape.AllCapitals) || scan.Tokens[index].Length == 1
        || (scan.IsShape(index, TokenShape.Capitalised) && !scan.Has(index, WordTraits.Unit | WordTraits.Ordinal | WordTraits.Cardinal | WordTraits.Month) && !scan.IsAny(index, "mid", "post")));

    /// <summary>"14 AK 47 rifles", "MH 370": capitals that are no country, agency or currency.</summary>
    private static bool IsAfterLetters(NumericScan scan, int index, int numberEnd) =>
        scan.IsShape(index - 1, TokenShape.AllCapitals) && scan.Tokens[index - 1].Length <= 3 && scan.Tokens[index].Length <= 4
        && !scan.Has(index - 1, WordTraits.Country | WordTraits.Agency | WordTraits.Organisation | WordTraits.Currency | WordTraits.Function | WordTraits.Bound | WordTraits.Month | WordTraits.Weekday | WordTraits.Determiner | WordTraits.Preposition | WordTraits.TimeZone)
        && !(scan.Is(numberEnd, WordClasses.Plural) && scan.IsShape(numberEnd, TokenShape.AllCapitals))
        && !scan.IsShape(index + 1, TokenShape.AllCapitals) && !scan.Has(numberEnd, WordTraits.Scale);

    private static bool IsStreet(NumericScan scan, int end)
    {
        for (int at = end; at < end + 3; at++)
        {
            if (!scan.IsWord(at) || !scan.IsShape(at, TokenShape.Capitalised))
                return false;
            if (at > end && scan.Cue(at, NumberCues.Street))
                return true;
        }

        return false;
    }

    private static bool IsPostcode(NumericScan scan, int index) =>
        scan.Tokens[index].Length == 5 && scan.Has(index - 1, WordTraits.Region) && !scan.Tokens[index].Contains(',');
}
