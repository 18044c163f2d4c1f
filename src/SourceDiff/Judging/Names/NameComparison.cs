using FuzzySharp;
using FuzzySharp.PreProcess;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>Compares two names word by word. FuzzySharp measures the spelling of single words, and nothing else.</summary>
internal readonly record struct NameComparison(NameLikeness Likeness, string? LeftWord = null, string? RightWord = null)
{
    /// <summary>Words of a name this alike (0–100, edit ratio) are spellings of one: "Raite"/"Rait" 89, "Owen"/"Owens" 89.</summary>
    private const int SpellingRatio = 80;

    private const int PetNamePrefix = 4;

    /// <summary>Letters that a slip of the pen leaves out or adds; a short form leaves out more.</summary>
    private const int MaxSlip = 1;

    /// <summary>Shorter words are alike by chance.</summary>
    private const int MinSpelt = 3;

    /// <summary>Shorter words of a name on the map are not taken for slips: "Bay of Fee".</summary>
    private const int MinMapped = 4;

    /// <summary>So many words, and what is numbered is one: "the 1200 block of Orlen Street", "the 1400 block of Orlen Street".</summary>
    private const int MinNumbered = 3;

    /// <summary>Less alike are two words, not two spellings: "Orlen County Hospital", "Orlen University Hospital".</summary>
    private const int SlipRatio = 60;

    /// <summary>Whether letters differ; other digits are another number: "the 1200 block".</summary>
    public bool IsSpelling => Likeness == NameLikeness.Misspelt && !char.IsAsciiDigit(LeftWord![0]) && !char.IsAsciiDigit(RightWord![0])
        && Fuzz.Ratio(NameWords.Fold(LeftWord), NameWords.Fold(RightWord), PreprocessMode.None) >= SlipRatio;

    public static NameComparison Of(string left, string right, EntityKind kind) => Of(new NameForm(left, kind), new NameForm(right, kind));

    public static NameComparison Of(NameForm left, NameForm right)
    {
        if (left.Acronym is { } leftAcronym && (leftAcronym == right.Acronym || Is(right, leftAcronym)))
            return new NameComparison(NameLikeness.Acronym);
        if (right.Acronym is { } rightAcronym && Is(left, rightAcronym))
            return new NameComparison(NameLikeness.Acronym);
        if (left.Name.Equals(right.Name, StringComparison.OrdinalIgnoreCase))
            return new NameComparison(left.Count == 0 ? NameLikeness.Different : NameLikeness.Same);
        if (left.Count == 0 || right.Count == 0 || left.Count > NameForm.MaxWords || right.Count > NameForm.MaxWords)
            return default;
        if (left.SameWords(right))
            return left.Kind == EntityKind.Person && right.Kind == EntityKind.Person ? OfPeople(left, right) : new NameComparison(NameLikeness.Same);
        if (Holds(left, right) || Holds(right, left))
            return new NameComparison(NameLikeness.Short);
        if (IsAcronym(left, right) || IsAcronym(right, left))
            return new NameComparison(NameLikeness.Acronym);
        return Differing(left, right);
    }

    private static bool Is(NameForm name, string acronym) => name.Count == 1 && name.Folds[0] == acronym;

    /// <summary>"Ana Hiller", "Ana Hiler": what is one word in two spellings elsewhere is somebody's name spelt wrongly.</summary>
    private static NameComparison OfPeople(NameForm left, NameForm right)
    {
        for (int i = 0; i < left.Count; i++)
        {
            if (left.Keys[i] == right.Keys[i] && !NameWords.Fold(left.Words[i]).Equals(NameWords.Fold(right.Words[i]), StringComparison.Ordinal))
                return new NameComparison(NameLikeness.Misspelt, left.Words[i], right.Words[i]);
        }

        return new NameComparison(NameLikeness.Same);
    }

    /// <summary>Names of equal length that differ in one word: a spelling, another surname, or another given name.</summary>
    private static NameComparison Differing(NameForm left, NameForm right)
    {
        if (left.Count != right.Count)
        {
            if (right.Count == 1)
                return LoneName.WordOf(left, right) is >= 0 and var spelt ? new NameComparison(NameLikeness.Misspelt, left.Words[spelt], right.Words[0]) : default;
            if (left.Count == 1)
                return LoneName.WordOf(right, left) is >= 0 and var written ? new NameComparison(NameLikeness.Misspelt, left.Words[0], right.Words[written]) : default;
            bool last = left.SameWord(left.Count - 1, right, right.Count - 1);
            bool first = left.SameWord(0, right, 0);
            // Bodies and products of one first word are many: "Harbour Safety Board", "Harbour Festival".
            if (left.Count >= 2 && right.Count >= 2 && first != last && (last || left.Kind == EntityKind.Person || right.Kind == EntityKind.Person))
                return first ? Spelt(left, left.Count - 1, right, right.Count - 1, NameLikeness.OtherSurname) : Spelt(left, 0, right, 0, NameLikeness.OtherGivenName);
            return default;
        }

        int odd = -1;
        for (int i = 0; i < left.Count; i++)
        {
            if (left.SameWord(i, right, i))
                continue;
            if (odd >= 0 && AreSpellings(left, right))
                return new NameComparison(NameLikeness.Transliterated, left.Words[i], right.Words[i]);
            if (odd >= 0)
                return left.Count == 2 && left.Kind == EntityKind.Person && right.Kind == EntityKind.Person && AreBothSlips(left, right) ? new NameComparison(NameLikeness.Misspelt, left.Words[1], right.Words[1]) : default;
            odd = i;
        }

        if (left.Count == 1)
            return Transliteration.AreSpellings(left, 0, right, 0) ? new NameComparison(NameLikeness.Transliterated, left.Words[0], right.Words[0])
                : LoneName.AreSlips(left, right) ? new NameComparison(NameLikeness.Misspelt, left.Words[0], right.Words[0]) : default;
        if (odd < left.Count - 1 && IsInitial(left.Words[odd], right.Words[odd]))
            return new NameComparison(NameLikeness.Short);
        return odd == left.Count - 1 ? Spelt(left, odd, right, odd, NameLikeness.OtherSurname)
            : odd == 0 ? Spelt(left, 0, right, 0, NameLikeness.OtherGivenName)
            : IsOtherMiddle(left, right, odd) ? default : new NameComparison(NameLikeness.Misspelt, left.Words[odd], right.Words[odd]);
    }

    /// <summary>"Orlen Composite Index", "Orlen Transport Index": two things of one sort, where people have one middle name, and a house one name.</summary>
    private static bool IsOtherMiddle(NameForm left, NameForm right, int odd) =>
        left.Kind != EntityKind.Person && right.Kind != EntityKind.Person && !char.IsAsciiDigit(left.Words[odd][0]) && !IsBody(left.Folds[^1])
        && Fuzz.Ratio(left.Folds[odd], right.Folds[odd], PreprocessMode.None) < SpellingRatio;

    /// <summary>"Viktor Kariakin", "Victor Karyakin": more than one word in another spelling, and none that is wrong.</summary>
    private static bool AreSpellings(NameForm left, NameForm right)
    {
        bool foreign = !GivenNames.IsLatin(left.Folds[0]) && !GivenNames.IsLatin(right.Folds[0]);
        for (int i = 0; i < left.Count; i++)
        {
            if (!left.SameWord(i, right, i) && !Transliteration.AreSpellings(left, i, right, i) && !(i == 0 && GivenNames.AreForms(left.Folds[0], right.Folds[0]))
                && !(foreign && Transliteration.HaveSameConsonants(left.Folds[i], right.Folds[i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Eamon Tully", "Eamonn Tulley": whoever gets the one wrong may get both.</summary>
    private static bool AreBothSlips(NameForm left, NameForm right) =>
        Math.Min(left.Folds[0].Length, right.Folds[0].Length) > MinSpelt && Math.Min(left.Folds[1].Length, right.Folds[1].Length) > MinSpelt
        && left.Folds[0][0] == right.Folds[0][0] && left.Folds[1][0] == right.Folds[1][0] && LoneName.IsSlip(left.Folds[0], right.Folds[0]) && LoneName.IsSlip(left.Folds[1], right.Folds[1]);

    private static NameComparison Spelt(NameForm left, int leftWord, NameForm right, int rightWord, NameLikeness otherwise)
    {
        string one = left.Words[leftWord], other = right.Words[rightWord];
        bool thing = left.Kind != EntityKind.Person;
        if (thing && one.Length >= MinMapped && other.Length >= MinMapped && LoneName.IsSlip(left.Folds[leftWord], right.Folds[rightWord]) && IsMapped(left) != IsMapped(right))
            return new NameComparison(NameLikeness.Misspelt, one, other);
        // "Northeast Philly" for "Northeast Philadelphia": things have pet names that begin alike, and are named in singular and plural.
        if (thing && otherwise != NameLikeness.Different
            && (left.Folds[leftWord].AsSpan().CommonPrefixLength(right.Folds[rightWord], null) >= PetNamePrefix && Math.Abs(one.Length - other.Length) > MaxSlip || IsPlural(one, other) || IsPlural(other, one)))
            return IsOfPeople(one, other) || IsOfPeople(other, one) ? default : new NameComparison(NameLikeness.Short);
        // "97th Ave", "97th Avenue"
        if (thing && otherwise == NameLikeness.OtherSurname && (IsKindCutShort(left.Folds[leftWord], right.Folds[rightWord]) || IsKindCutShort(right.Folds[rightWord], left.Folds[leftWord])))
            return new NameComparison(NameLikeness.Short);
        if (otherwise == NameLikeness.OtherGivenName && (IsCutShort(one, other) || GivenNames.AreForms(NameWords.Fold(one), NameWords.Fold(other))))
            return new NameComparison(NameLikeness.Short);
        if (char.IsAsciiDigit(one[0]) && char.IsAsciiDigit(other[0]))
            return new NameComparison(Math.Min(left.Count, right.Count) >= MinNumbered ? NameLikeness.Misspelt : otherwise, one, other);
        if (one.Length < MinSpelt || other.Length < MinSpelt)
            return new NameComparison(IsOtherThing(left, one, right, other, otherwise) ? NameLikeness.Different : otherwise, one, other);
        if (Transliteration.AreSpellings(left, leftWord, right, rightWord))
            return new NameComparison(AreLatin(left, right) ? NameLikeness.Misspelt : NameLikeness.Transliterated, one, other);
        if (Fuzz.Ratio(NameWords.Fold(one), NameWords.Fold(other), PreprocessMode.None) >= SpellingRatio)
            return new NameComparison(NameLikeness.Misspelt, one, other);
        return new NameComparison(IsOtherThing(left, one, right, other, otherwise) ? NameLikeness.Different : otherwise, one, other);
    }

    /// <summary>"The Gulf of Aden": the lexicon knows the whole name, so what differs from it by a letter is a slip.</summary>
    private static bool IsMapped(NameForm name) => (NewsLexicon.English.Traits(NewsLexicon.English.Find(NameWords.Fold(name.Name))) & LoneName.Known) != 0;

    /// <summary>Whether the name is somebody's who writes Latin letters: there is one way to spell it, and "Stiles" is not "Styles".</summary>
    private static bool AreLatin(NameForm left, NameForm right) =>
        left.IsPersonal && right.IsPersonal
        && GivenNames.IsLatin(NameWords.Fold(left.Words[0])) && GivenNames.IsLatin(NameWords.Fold(right.Words[0]));

    /// <summary>"Lowmere Clinic", "Lowmere Airport": two things of one place, or two words for one of them; "HD", "Core": two of a maker's.</summary>
    private static bool IsOtherThing(NameForm left, string leftWord, NameForm right, string rightWord, NameLikeness likeness) =>
        likeness == NameLikeness.OtherSurname && !(left.Kind == EntityKind.Place && right.Kind == EntityKind.Place && IsRoad(NameWords.Fold(leftWord)) && IsRoad(NameWords.Fold(rightWord)))
        && (AreKindsOfBody(left, NameWords.Fold(leftWord), NameWords.Fold(rightWord))
            || (!left.IsPersonal && !right.IsPersonal && (IsCode(leftWord) || IsCode(rightWord) || (IsCommonNoun(NameWords.Fold(leftWord)) && IsCommonNoun(NameWords.Fold(rightWord))))));

    /// <summary>"Ana Brandt Center", "Ana Brandt Rehab": a house named after somebody, and what it is.</summary>
    private static bool AreKindsOfBody(NameForm left, string one, string other) =>
        (IsBody(one) || IsBody(other)) && (left.Count > 2 || (IsCommonNoun(one) && IsCommonNoun(other)));

    /// <summary>Whether a word, folded, says what sort of house or body a name names: "hospital", "school".</summary>
    public static bool IsBody(string word) => (NewsLexicon.English.Traits(NewsLexicon.English.Find(word)) & (WordTraits.OrganisationNoun | WordTraits.PlaceNoun)) != 0;

    /// <summary>Whether a word, folded, says that a name is that of a street: "Mill Lane" is not "Mill Street".</summary>
    public static bool IsRoad(string word) => NewsLexicon.English.Value(NewsLexicon.English.Find(word), WordTraits.PlaceNoun) == "road";

    private static bool IsCommonNoun(string word) => IsNoun(word) || (word.Length > MinSpelt && word[^1] == 's' && IsNoun(word[..^1]));

    private static bool IsNoun(string word) => (WordNet.Classes(WordNet.Find(word)) & (WordClasses.Noun | WordClasses.Adjective)) != 0;

    /// <summary>"HD", "GT650": a model, a station.</summary>
    private static bool IsCode(string word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }

    /// <summary>"New Zealand", "New Zealander": a country, and one who is from there.</summary>
    private static bool IsOfPeople(string one, string other) =>
        one.StartsWith(other, StringComparison.OrdinalIgnoreCase) && one.AsSpan(other.Length) is "er" or "ers" or "an" or "ans" or "ian" or "ians" or "ese";

    private static bool IsKindCutShort(string shortened, string word) =>
        shortened.Length is >= 3 and < PetNamePrefix && word.Length > shortened.Length && word.StartsWith(shortened, StringComparison.Ordinal) && IsBody(word);

    private static bool IsPlural(string one, string other) =>
        one.Length == other.Length + 1 && one[^1] is 's' or 'S' && one.StartsWith(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the words of <paramref name="few"/> stand in <paramref name="many"/>, in order; a person is known by the last word, or among relatives by the given name.</summary>
    private static bool Holds(NameForm many, NameForm few)
    {
        if (few.Count >= many.Count || (few.Kind == EntityKind.Place && IsNamedAfterPlace(many)))
            return false;
        int at = 0;
        for (int i = 0; i < many.Count && at < few.Count; i++)
        {
            if (many.SameWord(i, few, at) || IsInitial(many.Words[i], few.Words[at]))
                at++;
        }

        return at == few.Count && (many.Kind != EntityKind.Person || few.Count > 1 || many.SameWord(many.Count - 1, few, 0)
            || (many.IsPersonal && many.SameWord(0, few, 0)));
    }

    /// <summary>"Lowmere Clinic" is not Lowmere.</summary>
    private static bool IsNamedAfterPlace(NameForm name) =>
        name.Kind == EntityKind.Organisation || (NewsLexicon.English.Traits(NewsLexicon.English.Find(NameWords.Fold(name.Words[^1]))) & WordTraits.OrganisationNoun) != 0;

    /// <summary>"Fred" for "Frederick": a given name cut short.</summary>
    private static bool IsCutShort(string one, string other) =>
        Math.Min(one.Length, other.Length) >= MinSpelt && Math.Abs(one.Length - other.Length) > MaxSlip
        && (one.StartsWith(other, StringComparison.OrdinalIgnoreCase) || other.StartsWith(one, StringComparison.OrdinalIgnoreCase));

    private static bool IsInitial(string one, string other) =>
        (one.Length == 1 || other.Length == 1) && char.ToUpperInvariant(one[0]) == char.ToUpperInvariant(other[0]);

    private static bool IsAcronym(NameForm name, NameForm acronym)
    {
        string letters = acronym.Name;
        if (name.Count < 2 || letters.Length < 2 || !acronym.IsCapitals)
            return false;
        int at = 0;
        foreach (char c in letters)
        {
            if (!char.IsUpper(c))
                continue;
            while (at < name.Count && char.ToUpperInvariant(name.Words[at][0]) != c)
                at++;
            if (at++ >= name.Count)
                return false;
        }

        return at == name.Count;
    }
}
