using SourceDiff.Model;
using SourceDiff.Reading.Names;

namespace SourceDiff.Reading;

/// <summary>
/// Reads ages: "38-year-old", "aged 38", ", 38,", "38 years old", "in her 50s", "turned 29". The person is the name that
/// stands next to it, when one was found.
/// </summary>
internal static class AgeReader
{
    /// <summary>The oldest person on record reached 122.</summary>
    private const double Oldest = 122;

    public static bool TryRead(NumericScan scan, NameTable names, AmountRead read)
    {
        if (read.Form is NumberForm.Ordinal or NumberForm.Fraction)
            return false;
        if (TryYearsOld(scan, read, out int end, out double years))
        {
            Add(scan, names, read.Start, end, read.Amount.Scale(years), lookAhead: (scan.IsWord(end) && !IsSubject(scan, read.Start, end)) || scan.IsHyphen(end));
            return true;
        }

        if (read.IsVague || read.First is < 1 or > Oldest || read.First != Math.Truncate(read.First))
            return false;
        int before = read.Start - 1;
        if (scan.Is(read.End, "s") && scan.IsAttached(read.End) && read.First % 10 == 0 && scan.IsNumber(read.NumberStart) && scan.Cue(before, NumberCues.BeforeDecade)
            && !scan.Is(before, "the") && (!scan.IsAny(before, "early mid late") || scan.Cue(before - 1, NumberCues.BeforeDecade)))
        {
            var decade = new Amount(read.First + 5, new Interval(read.First, read.First + 9), Approximation.Between);
            int start = scan.Cue(before - 1, NumberCues.BeforeDecade) ? before : read.Start;
            Add(scan, names, start, read.End + 1, decade, lookAhead: false);
            return true;
        }

        bool plain = read.Amount.Approximation == Approximation.Exact && scan.IsNumber(read.NumberStart) && read.End == read.NumberStart + 1;
        if (scan.Cue(before, NumberCues.AgeWord) || (scan.Is(before, "of") && scan.Is(before - 1, "age") && (scan.Is(before - 2, "the") || scan.Is(before - 2, "at"))))
        {
            if (IsMeasured(scan, read.End))
                return false;
            Add(scan, names, scan.Is(before, "of") ? before - 1 : before, read.End, read.Amount, lookAhead: false);
            return true;
        }

        if (IsOfPerson(scan, read))
        {
            var person = scan.Tokens.SpanOf(before - 1);
            var age = new AgeFact(scan.Span(read.Start, read.End), scan.Passage, read.Amount) { SubjectSpan = person };
            scan.Add(age, read.End);
            (scan.LastAge, scan.AgeEnd) = (age, read.End);
            return true;
        }

        if (plain && (IsApposed(scan, names, read) || IsTurned(scan, read) || IsPredicated(scan, names, read) || IsAtDeath(scan, read) || (IsSecond(scan, read.Start) && EndsAge(scan, read.End))))
        {
            Add(scan, names, read.Start, read.End, read.Amount, lookAhead: false);
            return true;
        }

        return false;
    }

    /// <summary>"the 54-year-old stole": the words stand for the person, and the verb follows.</summary>
    private static bool IsSubject(NumericScan scan, int start, int end) =>
        scan.Is(start - 1, "the") && PredicateReader.IsVerb(scan, end) && !PhraseReader.IsNoun(scan, end + 1);

    private static bool TryYearsOld(NumericScan scan, AmountRead read, out int end, out double years)
    {
        (end, years) = (read.End, 1);
        int at = scan.IsDash(end) ? end + 1 : end;
        if (scan.IsAny(at, "yo", "y"))
        {
            bool slash = scan.Is(at, "y");
            end = slash ? at + 3 : at + 1;
            return !slash || (scan.Is(at + 1, "/") && scan.Is(at + 2, "o"));
        }

        if (!scan.Has(at, WordTraits.TimeUnit))
            return false;
        years = scan.Value(at, WordTraits.TimeUnit) switch { "year" => 1, "month" => 1 / 12d, "week" => 7 / 365.25, "day" => 1 / 365.25, _ => 0 };
        if (years == 0)
            return false;
        int old = scan.IsDash(at + 1) ? at + 2 : at + 1;
        if (scan.IsAny(old, "old", "olds"))
            end = old + 1;
        else if (scan.Is(old, "of") && scan.Is(old + 1, "age"))
            end = old + 2;
        else
            return false;
        return true;
    }

    /// <summary>", 38," after a name, or "(38)".</summary>
    private static bool IsApposed(NumericScan scan, NameTable names, AmountRead read)
    {
        int mark = read.Start - 1;
        bool bracket = scan.Is(mark, "(") && scan.Is(read.End, ")");
        if ((!bracket && !scan.Is(mark, ",")) || !scan.IsWord(mark - 1))
            return false;
        bool person = names.EndingAt(mark - 1) is { Entity.Kind: not EntityKind.Place } named && (bracket ? named.Entity.Kind == EntityKind.Person : read.First >= 10 || named.Entity.Kind == EntityKind.Person);
        if (bracket)
            return person;
        // "for Reader 6, 7, 8 and 9": a list of numbers.
        if (scan.Is(read.End, ",") && scan.IsNumber(read.End + 1) && !scan.IsHyphen(read.End + 2) && (scan.IsNumber(read.End + 3) || scan.IsAny(read.End + 2, ",", "and")) && scan.IsShape(mark - 1, TokenShape.HasDigit))
            return false;
        bool closed = scan.IsAny(read.End, ", . ; ) and of from who was is has had told said");
        if (scan.Is(mark, ",") && scan.Has(mark - 1, WordTraits.PersonNoun | WordTraits.Kinship | WordTraits.Role))
            return scan.Is(read.End, ",") || (scan.Is(read.End, "and") && scan.IsNumber(read.End + 1) && scan.Is(read.End + 2, ","));
        return closed && (person || (scan.Is(read.End, ",") && LooksLikeName(scan, mark - 1)));
    }

    /// <summary>"a girl of eight": one person, and nothing that the number counts.</summary>
    private static bool IsOfPerson(NumericScan scan, AmountRead read) =>
        scan.Is(read.Start - 1, "of") && scan.IsAny(read.Start - 2, "boy girl man woman child youth teenager toddler lad pensioner")
        && scan.Has(read.Start - 3, WordTraits.Determiner) && (!scan.IsWord(read.End) || EndsAge(scan, read.End) || PredicateReader.IsVerb(scan, read.End));

    /// <summary>"dies at 78": nothing that has an hour or a number of things follows.</summary>
    private static bool IsAtDeath(NumericScan scan, AmountRead read) =>
        scan.Is(read.Start - 1, "at") && scan.Cue(read.Start - 2, NumberCues.Dying) && (!scan.IsWord(read.End) || scan.Has(read.End, WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Subordinator))
        && !scan.Is(read.End, ":") && !IsMeasured(scan, read.End);

    /// <summary>"aged 19 and 22", "the girls, 12 and 14,": the age of the next of them.</summary>
    private static bool IsSecond(NumericScan scan, int start)
    {
        int joint = start - 1;
        if (!scan.IsAny(joint, "and", ",") && !scan.Is(joint, "or"))
            return false;
        if (scan.Is(joint - 1, ","))
            joint--;
        return scan.AgeEnd == joint;
    }

    private static bool EndsAge(NumericScan scan, int end) =>
        (!scan.IsWord(end) || scan.Has(end, WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Auxiliary)) && !IsMeasured(scan, end);

    private static bool LooksLikeName(NumericScan scan, int index) =>
        scan.IsShape(index, TokenShape.Capitalised) && (index == scan.First || scan.IsShape(index - 1, TokenShape.Capitalised) || scan.Is(index - 1, ".") || scan.Kind(index - 1) == TokenKind.Quote)
        && !scan.Has(index, WordTraits.Month | WordTraits.Weekday | WordTraits.Country | WordTraits.City | WordTraits.NumberHead);

    private static bool IsTurned(NumericScan scan, AmountRead read)
    {
        if (!scan.Cue(read.Start - 1, NumberCues.Turning))
            return false;
        return !IsMeasured(scan, read.End) && !scan.IsHyphen(read.End) && !scan.Is(read.End, WordClasses.Plural);
    }

    /// <summary>"She is 38.", "who was 38 when …"</summary>
    private static bool IsPredicated(NumericScan scan, NameTable names, AmountRead read)
    {
        if (!scan.IsAny(read.Start - 1, "is was 's ’s") || !scan.IsAny(read.End, ". , when and at ;"))
            return false;
        // "The suspect was 24."
        if (scan.Has(read.Start - 2, WordTraits.PersonNoun | WordTraits.Kinship | WordTraits.Role) && scan.Has(read.Start - 3, WordTraits.Determiner | WordTraits.Possessive) && read.First >= GrownUp)
            return true;
        return scan.IsAny(read.Start - 2, "he she who") || (scan.Is(read.End, "when") && scan.IsAny(read.End + 1, "he she they"))
            || (read.Start - 2 >= scan.First && names.EndingAt(read.Start - 2) is { Entity.Kind: EntityKind.Person });
    }

    /// <summary>Smaller numbers are places and scores: "the driver was 3."</summary>
    private const double GrownUp = 13;

    private static bool IsMeasured(NumericScan scan, int end) =>
        scan.Has(end, WordTraits.Unit | WordTraits.TimeUnit | WordTraits.Currency | WordTraits.Scale) || scan.IsAny(end, "percent", "%");

    private static void Add(NumericScan scan, NameTable names, int start, int end, Amount years, bool lookAhead)
    {
        var subject = default(TextSpan);
        int entity = -1;
        // "31-year-old Mila Brandt": a name that no dictionary has follows.
        if (lookAhead && scan.IsShape(end, TokenShape.Capitalised) && names.FirstIn(scan.Tokens.SpanOf(end)) is { Entity.Kind: EntityKind.Person } named && !scan.Has(end, WordTraits.Demonym))
            (subject, entity) = (named.Span, named.Entity.Index);
        else if (lookAhead && PhraseReader.NounAfter(scan, end, isPlural: false, out var phrase) >= 0)
        {
            subject = phrase;
            // "the 26-year-old Dane", "a 41-year-old Orlen resident": no names of theirs.
            entity = !scan.Has(end, WordTraits.Demonym) && names.FirstIn(new TextSpan(phrase.Start, phrase.End + 1)) is { Entity.Kind: not EntityKind.Place } holder ? holder.Entity.Index : -1;
        }

        // "runs like a 20-year-old": nobody is that old.
        if (subject.IsEmpty && !(scan.IsArticle(start - 1) && scan.IsAny(start - 2, "as like than")))
            (subject, entity) = scan.LastAge is { } last && IsSecond(scan, start) ? (last.SubjectSpan, last.Entity) : AgeHolder.Before(scan, names, start);
        var fact = new AgeFact(scan.Span(start, end), scan.Passage, years) { SubjectSpan = subject, Entity = entity };
        scan.Add(fact, end);
        (scan.LastAge, scan.AgeEnd) = (fact, end);
    }
}
