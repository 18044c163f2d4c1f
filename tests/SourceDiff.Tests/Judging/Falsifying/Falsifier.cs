using System.Globalization;
using System.Text.RegularExpressions;
using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Falsifying;

/// <summary>Falsifies the details of an article, one at a time. A detail that the article states twice is left alone: it would contradict itself.</summary>
internal static partial class Falsifier
{
    private static readonly string[] Small = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static IEnumerable<Falsification> Falsify(DocumentReading reading) =>
        reading.Facts.Where(fact => reading.Passages[fact.Passage].IsContent && IsStatedOnce(reading, fact)).Select(fact => Falsify(reading, fact)).OfType<Falsification>().Concat(Cut(reading)).Concat(Negate(reading)).Concat(Reverse(reading)).Concat(Reassign(reading)).Concat(Hedge(reading));

    private static bool IsStatedOnce(DocumentReading reading, Fact fact) =>
        reading.Facts.Count(other => other.GetType() == fact.GetType() && (other.Value == fact.Value || other.Span.Overlaps(fact.Span))) == 1;

    private static Falsification? Falsify(DocumentReading reading, Fact fact)
    {
        string text = reading.Document.Text;
        return fact switch
        {
            QuantityFact { Kind: QuantityKind.Count or QuantityKind.Measure or QuantityKind.Percentage, Amount.Approximation: Approximation.Exact } or MoneyFact or DurationFact { Seconds: not null } or AgeFact => OtherNumber(text, fact),
            DateFact => OtherDate(text, fact),
            NameFact { Entity.Kind: EntityKind.Person } => OtherLastWord(text, fact, "Vandermolen"),
            NameFact { Entity.Kind: EntityKind.Place } => OtherPlaceWord(text, fact),
            QuotationFact { Words.Length: > 30 } => OtherWord(text, fact),
            RoleFact { Holder: >= 0 } => OtherPost(text, fact),
            _ => null,
        };
    }

    private static Falsification? OtherNumber(string text, Fact fact)
    {
        if (Digits().Matches(text[fact.Span.Start..fact.Span.End]) is not [var match])
            return null;
        var span = new TextSpan(fact.Span.Start + match.Index, fact.Span.Start + match.Index + match.Length);
        int word = Array.IndexOf(Small, match.Value.ToLowerInvariant());
        if (word >= 0)
            return Falsification.Of(fact.Aspect, text, span, Small[(word + 3) % Small.Length]);
        if (!double.TryParse(match.Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out double number))
            return null;
        int decimals = match.Value.Contains('.', StringComparison.Ordinal) ? match.Value.Length - match.Value.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        double other = decimals > 0 ? number * 1.4 : Math.Ceiling((number * 1.3) + 2);
        return Falsification.Of(fact.Aspect, text, span, other.ToString((match.Value.Contains(',', StringComparison.Ordinal) ? "N" : "F") + decimals, CultureInfo.InvariantCulture));
    }

    private static Falsification? OtherDate(string text, Fact fact)
    {
        foreach (string[] names in (string[][])[Weekdays, Months])
        {
            for (int i = 0; i < names.Length; i++)
            {
                int at = text.IndexOf(names[i], fact.Span.Start, fact.Span.Length, StringComparison.Ordinal);
                if (at >= 0)
                    return Falsification.Of(Aspect.Date, text, new TextSpan(at, at + names[i].Length), names[(i + 2) % names.Length]);
            }
        }

        return Year().Match(text[fact.Span.Start..fact.Span.End]) is { Success: true } year
            ? Falsification.Of(Aspect.Date, text, new TextSpan(fact.Span.Start + year.Index, fact.Span.Start + year.Index + 4), (int.Parse(year.Value, CultureInfo.InvariantCulture) - 3).ToString(CultureInfo.InvariantCulture))
            : null;
    }

    private static Falsification? OtherLastWord(string text, Fact fact, string word)
    {
        int space = text.LastIndexOf(' ', fact.Span.End - 1, fact.Span.Length);
        return space < 0 ? null : Falsification.Of(fact.Aspect, text, new TextSpan(space + 1, fact.Span.End), word);
    }

    /// <summary>"Elsmere General Hospital" is told from others by its first word, "Port Elsmere" by its last, and a name of one word is all of it.</summary>
    private static Falsification? OtherPlaceWord(string text, Fact fact)
    {
        string name = text[fact.Span.Start..fact.Span.End];
        // A country stands for a country; "the Arctic", "Europe" are no places that papers mistake.
        if (Regions.Contains(name))
            return null;
        string word = Countries.Contains(name) ? "Portugal" : "Wendlebury";
        int first = name.IndexOf(' ', StringComparison.Ordinal), last = name.LastIndexOf(' ');
        return Falsification.Of(fact.Aspect, text, last > 0 && Houses.Contains(name[(last + 1)..]) ? new TextSpan(fact.Span.Start, fact.Span.Start + first) : new TextSpan(fact.Span.Start + last + 1, fact.Span.End), word);
    }

    private static readonly string[] Regions = ["Arctic", "Europe", "Asia", "Africa", "America"];

    private static readonly string[] Countries = ["Nigeria", "Germany", "England", "France", "Spain", "Italy", "Norway", "Britain", "Japan", "China"];

    private static readonly string[] Houses = ["Hospital", "Hall", "School", "Museum", "Court", "Church", "Airport", "University", "Station", "Street", "Square", "Bridge", "Park", "Theatre"];

    private static Falsification? OtherWord(string text, Fact fact)
    {
        var words = LongWord().Matches(text[fact.Span.Start..fact.Span.End]);
        if (words.Count < 4)
            return null;
        var word = words[words.Count / 2];
        return Falsification.Of(Aspect.Quotation, text, new TextSpan(fact.Span.Start + word.Index, fact.Span.Start + word.Index + word.Length), word.Value == "window" ? "carpet" : "window");
    }

    /// <summary>A word in the middle of a quotation is left out.</summary>
    private static IEnumerable<Falsification> Cut(DocumentReading reading)
    {
        string text = reading.Document.Text;
        foreach (var fact in reading.Facts)
        {
            if (fact is not QuotationFact { Words.Length: > 40 } || !IsStatedOnce(reading, fact) || TwoWords().Matches(text[fact.Span.Start..fact.Span.End]) is not { Count: > 1 } pairs)
                continue;
            var pair = pairs[pairs.Count / 2];
            yield return Falsification.Of(Aspect.Quotation, text, new TextSpan(fact.Span.Start + pair.Index, fact.Span.Start + pair.Index + pair.Length), pair.Value[..pair.Value.IndexOf(' ', StringComparison.Ordinal)]);
        }
    }

    /// <summary>"Mayor" becomes "sheriff", however it is written.</summary>
    private static Falsification? OtherPost(string text, Fact fact)
    {
        string words = text[fact.Span.Start..fact.Span.End];
        // Nobody is known by a post that he held once.
        if (words.StartsWith("former ", StringComparison.OrdinalIgnoreCase))
            return null;
        foreach (var (from, to) in Posts)
        {
            int at = words.LastIndexOf(from, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || at + from.Length != words.Length || (at > 0 && words[at - 1] != ' '))
                continue;
            return Falsification.Of(Aspect.Role, text, new TextSpan(fact.Span.Start + at, fact.Span.End), char.IsUpper(words[at]) ? char.ToUpperInvariant(to[0]) + to[1..] : to);
        }

        return null;
    }

    /// <summary>"was" becomes "was not", once a passage, where nothing is negated and nobody is quoted.</summary>
    private static IEnumerable<Falsification> Negate(DocumentReading reading)
    {
        foreach (var passage in reading.Passages.Where(passage => passage.IsContent && !reading.Facts.Any(fact => fact.Passage == passage.Index && fact is PolarityFact or QuotationFact && fact.Passage == passage.Index)))
        {
            string sentence = reading.Document.Text[passage.Span.Start..passage.Span.End];
            if (Auxiliary().Match(sentence) is { Success: true } match)
                yield return Falsification.Of(Aspect.Polarity, reading.Document.Text, new TextSpan(passage.Span.Start + match.Index, passage.Span.Start + match.Index + match.Length), match.Value + " not");
        }
    }

    /// <summary>A verb becomes its contrary, once a passage: "rose" becomes "fell".</summary>
    private static IEnumerable<Falsification> Reverse(DocumentReading reading)
    {
        foreach (var passage in Plain(reading))
        {
            string sentence = reading.Document.Text[passage.Span.Start..passage.Span.End];
            foreach (var (from, to) in Contraries)
            {
                int at = sentence.IndexOf($" {from} ", StringComparison.Ordinal) + 1;
                if (at == 0)
                    continue;
                yield return Falsification.Of(Aspect.Event, reading.Document.Text, new TextSpan(passage.Span.Start + at, passage.Span.Start + at + from.Length), to);
                break;
            }
        }
    }

    /// <summary>Somebody else, known to the article, becomes who said the words that are quoted.</summary>
    private static IEnumerable<Falsification> Reassign(DocumentReading reading)
    {
        foreach (var fact in reading.Facts)
        {
            if (fact is not AttributionFact { SourceEntity: >= 0 } credit || reading.Entities[credit.SourceEntity].Kind != EntityKind.Person || credit.SourceSpan.IsEmpty
                || !credit.SourceSpan.In(reading.Document.Text).ToString().Contains(reading.Entities[credit.SourceEntity].Name, StringComparison.Ordinal))
                continue;
            string name = reading.Entities[credit.SourceEntity].Name;
            int at = reading.Document.Text.IndexOf(name, credit.SourceSpan.Start, StringComparison.Ordinal);
            yield return Falsification.Of(Aspect.Attribution, reading.Document.Text, new TextSpan(at, at + name.Length), "Wilhelmina Castellane");
        }
    }

    /// <summary>"was" becomes "may have been", once a passage, where nothing is hedged.</summary>
    private static IEnumerable<Falsification> Hedge(DocumentReading reading)
    {
        foreach (var passage in Plain(reading).Where(passage => !reading.Facts.Any(fact => fact is CertaintyFact && fact.Passage == passage.Index)))
        {
            string sentence = reading.Document.Text[passage.Span.Start..passage.Span.End];
            if (Was().Match(sentence) is { Success: true } match)
                yield return Falsification.Of(Aspect.Certainty, reading.Document.Text, new TextSpan(passage.Span.Start + match.Index, passage.Span.Start + match.Index + match.Length), "may have been");
        }
    }

    private static IEnumerable<Passage> Plain(DocumentReading reading) =>
        reading.Passages.Where(passage => passage.IsContent && !reading.Facts.Any(fact => fact.Passage == passage.Index && fact is PolarityFact or QuotationFact && fact.Passage == passage.Index));

    private static readonly (string From, string To)[] Posts =
    [
        ("minister", "spokeswoman"), ("mayor", "sheriff"), ("governor", "ambassador"), ("spokeswoman", "prosecutor"), ("spokesman", "prosecutor"), ("chief executive", "chairman"), ("chairman", "chief financial officer"),
        ("judge", "prosecutor"), ("prosecutor", "judge"), ("police chief", "mayor"), ("coach", "goalkeeper"), ("captain", "flight attendant"),
    ];

    private static readonly (string From, string To)[] Contraries =
    [
        ("rose", "fell"), ("fell", "rose"), ("won", "lost"), ("lost", "won"), ("opened", "closed"), ("closed", "opened"), ("acquitted", "convicted"), ("convicted", "acquitted"),
        ("approved", "rejected"), ("rejected", "approved"), ("rescued", "captured"), ("confirmed", "denied"), ("raised", "lowered"), ("increased", "decreased"), ("bought", "sold"),
        ("sold", "bought"), ("survived", "died"), ("resigned", "stayed on"), ("gained", "dropped"), ("extended", "shortened"), ("hired", "sacked"),
    ];

    [GeneratedRegex(@"(?<=[a-z] )(was|were)(?= [a-z]+ed )")]
    private static partial Regex Was();

    [GeneratedRegex(@"\d[\d,]*(\.\d+)?|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(19|20)\d\d\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<=[a-z] )[a-z]{3,} (?!that|this|with|from|have)[a-z]{4,}(?= [a-z])")]
    private static partial Regex TwoWords();

    [GeneratedRegex(@"\b[a-z]{4,}\b")]
    private static partial Regex LongWord();

    [GeneratedRegex(@"(?<=[a-z] )(was|were|is|are|will|had|has)(?= [a-z])")]
    private static partial Regex Auxiliary();
}
