using SourceDiff.Model;

namespace SourceDiff.Reading.Names;

/// <summary>
/// Finds where a run of capitalised words ends, over initials, particles, hyphens, nicknames in quotes and the small
/// words inside the names of organisations and works. Looks at most <see cref="MaxLength"/> tokens ahead.
/// </summary>
internal readonly ref struct NameRun(TokenTable tokens, Passage passage, in NameStarts starts)
{
    /// <summary>Longer runs are lists or title case, not names.</summary>
    public const int MaxLength = 24;

    /// <summary>Words in quotes between a given name and a surname.</summary>
    private const int MaxNickname = 3;

    private readonly NameStarts _starts = starts;

    /// <summary>One past the last token of the run that starts at <paramref name="first"/>.</summary>
    public int EndFrom(int first)
    {
        int limit = Math.Min(passage.EndToken, first + MaxLength);
        int end = first + Atom(first, limit);
        while (end < limit)
        {
            int next = Continue(first, end, limit);
            if (next <= end)
                break;
            end = next;
        }

        return end;
    }

    /// <summary>A known name of several words counts as one, its small words included.</summary>
    private int Atom(int index, int limit) => Math.Max(1, NameWords.KnownNameLength(tokens, index, limit, out _));

    private int Continue(int first, int end, int limit)
    {
        if (NameWords.IsCapitalised(tokens, end))
            return _starts.Continues(tokens, end) ? end + Atom(end, limit) : end;
        char mark = tokens.Text[tokens.Starts[end]];
        if (end + 1 >= limit)
            return mark == '.' && (NameWords.IsInitial(tokens, end - 1) || NameWords.IsSuffix(tokens, end - 1)) && !EndsPassage(end) ? end + 1 : end;
        return tokens.Kinds[end] switch
        {
            TokenKind.Punctuation => OverPunctuation(first, end, limit, mark),
            TokenKind.Dash => OverHyphen(first, end, limit),
            TokenKind.Quote => OverNickname(end, limit),
            TokenKind.Symbol => mark == '&' && _starts.Continues(tokens, end + 1) ? end + 2 : end,
            TokenKind.Number => OverNumber(end),
            _ => OverWord(first, end, limit),
        };
    }

    private bool EndsPassage(int index) => index + 1 >= passage.EndToken;

    private int OverPunctuation(int first, int end, int limit, char mark)
    {
        if (mark == '.' && tokens.Ends[end - 1] == tokens.Starts[end])
        {
            if (NameWords.IsSuffix(tokens, end - 1) && !EndsPassage(end))
                return end + 1;
            bool inner = NameWords.IsInitial(tokens, end - 1) || tokens.Has(end - 1, WordTraits.PersonTitle)
                || (tokens.Shapes[end - 1] & TokenShape.Abbreviation) != 0 || tokens[end - 1] is "St" or "Mt" or "Ft";
            return inner && end + 1 < limit && _starts.Continues(tokens, end + 1) ? end + 1 + Atom(end + 1, limit) : end;
        }

        if (mark == ',' && NameWords.IsSuffix(tokens, end + 1) && NameWords.IsCapitalised(tokens, end + 1) && end - first >= 2)
            return end + 2;
        return end;
    }

    /// <summary>"Sacha Smith-Jones", "al-Assad": no space on either side.</summary>
    private int OverHyphen(int first, int end, int limit)
    {
        if (NameWords.HasSpaceBefore(tokens, end) || NameWords.HasSpaceBefore(tokens, end + 1))
            return end;
        if (NameWords.IsCapitalised(tokens, end + 1))
            return (tokens.Traits[end + 1] & NameWords.Calendar) == 0 && (_starts.Continues(tokens, end + 1) || !NameWords.IsOrdinary(tokens, end + 1)) ? end + 1 + Atom(end + 1, limit) : end;
        // "Friends to Re-hire the Conductor"
        if (end - first >= 2 && (NameWords.IsSyllable(tokens, end + 1) || (tokens.Is(end - 2, "to") && HasPurpose(first, end) && tokens.Kinds[end + 1] == TokenKind.Word)))
            return end + 2;
        bool particle = end + 3 < limit && tokens.Kinds[end + 2] == TokenKind.Dash && tokens.Ends[end + 1] - tokens.Starts[end + 1] <= 3
            && NameWords.IsCapitalised(tokens, end + 3) && !NameWords.HasSpaceBefore(tokens, end + 3);
        return particle ? end + 4 : end;
    }

    /// <summary>Luis "Jerry" Ortiz, Vincent "the Chin" Gigante.</summary>
    private int OverNickname(int end, int limit)
    {
        for (int close = end + 2; close < limit - 1 && close <= end + 1 + MaxNickname; close++)
        {
            if (tokens.Kinds[close] != TokenKind.Quote)
                continue;
            bool named = NameWords.IsCapitalised(tokens, close - 1) && NameWords.IsCapitalised(tokens, close + 1)
                && NameWords.HasSpaceBefore(tokens, end) && NameWords.HasSpaceBefore(tokens, close + 1) && !NameWords.IsClosed(tokens, close + 1);
            return named ? close + 2 : end;
        }

        return end;
    }

    /// <summary>"Interstate 75", "Highway 61", "Flight 370": a number is part of the name of a road.</summary>
    private int OverNumber(int end) => end + 2 < passage.EndToken && tokens[end + 1] is "st" or "nd" or "rd" or "th" && tokens.Has(end + 2, WordTraits.PlaceNoun)
        && NameWords.IsCapitalised(tokens, end + 2) && tokens[end - 1] is "East" or "West" or "North" or "South" ? end + 3
        : tokens.Has(end - 1, WordTraits.PlaceNoun) && NameWords.HasSpaceBefore(tokens, end)
        && NameWords.Value(tokens, end - 1, WordTraits.PlaceNoun) == "road" ? end + 1 : end;

    private int OverWord(int first, int end, int limit)
    {
        if ((tokens.Shapes[end] & TokenShape.Clitic) != 0)
            return OverPossessive(end, limit);
        if (NameWords.IsParticle(tokens, end))
            return OverParticles(first, end, limit);
        return tokens[end] switch
        {
            "of" => OverOf(first, end, limit),
            "and" => OverAnd(first, end, limit),
            "for" or "on" or "to" or "against" or "without" => OverPurpose(end, limit),
            "the" => end + 1 < limit && (tokens[end + 1] is "Great" or "Younger" or "Elder" || (HasPurpose(first, end) && NameWords.IsCapitalised(tokens, end + 1))) ? end + 2 : end,
            _ => end,
        };
    }

    /// <summary>"Sheriff's Department", "Children's Hospital": a kind of people owns an institution.</summary>
    private int OverPossessive(int end, int limit)
    {
        const WordTraits People = WordTraits.Role | WordTraits.PersonNoun | WordTraits.Kinship | WordTraits.PersonTitle;
        bool saint = end >= 3 && tokens[end - 2] is "." && tokens[end - 3] is "St";
        if (end + 1 >= limit || (!tokens.Has(end - 1, People) && !saint) || !NameWords.IsCapitalised(tokens, end + 1))
            return end;
        return tokens.Has(end + 1, NameWords.NameNoun) ? end + 2 : end;
    }

    private int OverParticles(int first, int end, int limit)
    {
        int next = end + 1;
        while (next < limit && next <= end + 3 && (NameWords.IsParticle(tokens, next) || tokens.Kinds[next] == TokenKind.Dash))
            next++;
        bool spelled = next < limit && NameWords.IsCapitalised(tokens, next) && _starts.Continues(tokens, next);
        // "a" and "y" join names only, and "Monday a" is none.
        return spelled && (tokens[end].Length > 1 || tokens.Has(first, WordTraits.GivenName)) ? next + 1 : end;
    }

    /// <summary>"Department of State", "Gulf of Aden", "University of the Arts": the word before says what it is.</summary>
    private int OverOf(int first, int end, int limit)
    {
        int next = end + 1;
        if (next < limit && tokens.Is(next, "the"))
            next++;
        if (next >= limit || !NameWords.IsCapitalised(tokens, next) || (tokens.Traits[next] & NameWords.Calendar) != 0)
            return end;
        int last = end - 1;
        if (tokens.Has(last, WordTraits.Role | WordTraits.PersonTitle | WordTraits.GivenName | WordTraits.Surname | NameWords.KnownName)
            && !tokens.Has(last, NameWords.NameNoun))
        {
            return end;
        }

        bool noun = tokens.Has(last, NameWords.NameNoun)
            || (last == first && NameWords.IsOrdinary(tokens, last) && (tokens.Classes[last] & WordClasses.Noun) != 0
                && first != passage.FirstToken);
        return noun ? next + Atom(next, limit) : end;
    }

    /// <summary>
    /// "Fish and Wildlife Service": one name when the right side ends in the noun of a public body and the left side is
    /// none by itself. "X and the Y" is two.
    /// </summary>
    private int OverAnd(int first, int end, int limit)
    {
        int next = end + 1;
        if (next >= limit || !NameWords.IsCapitalised(tokens, next) || tokens.Has(end - 1, WordTraits.OrganisationNoun | WordTraits.WorkNoun)
            || (tokens.Has(first, WordTraits.GivenName | WordTraits.Surname | WordTraits.Organisation) && !tokens.Has(first, NameWords.KnownPlace)) || (tokens.Shapes[end - 1] & TokenShape.AllCapitals) != 0)
        {
            return end;
        }

        int last = next;
        while (last + 1 < limit && NameWords.IsCapitalised(tokens, last + 1))
            last++;
        bool body = tokens.Has(last, WordTraits.OrganisationNoun | WordTraits.WorkNoun) && NameWords.Value(tokens, last, WordTraits.OrganisationNoun) != "suffix"
            && last > next && !tokens.Has(next, WordTraits.GivenName)
            && (NameWords.IsOrdinary(tokens, end - 1) || tokens.Has(end - 1, NameWords.KnownPlace));
        // The wider name may itself join two words: "Norland and Amsel Fire and Rescue".
        bool rescue = !body && last + 2 < limit && tokens.Is(last + 1, "and") && tokens.Has(last + 2, WordTraits.OrganisationNoun)
            && NameWords.IsCapitalised(tokens, last + 2) && !tokens.Has(next, WordTraits.GivenName);
        if (rescue)
            return last + 3;
        if (last == next + 1 && !body && NameWords.IsOrdinary(tokens, end - 1) && NameWords.IsOrdinary(tokens, last) && NameWords.IsOrdinary(tokens, next)
            && IsOfBody(first, end - 1) && !tokens.Has(next, WordTraits.GivenName | NameWords.KnownName))
        {
            return last + 1;
        }

        return body ? last + 1 : last == next && end - first >= 2 && NameWords.IsOrdinary(tokens, end - 1)
            && (tokens.Has(next, WordTraits.OrganisationNoun) || (NameWords.IsOrdinary(tokens, next) && IsOfBody(first, end - 1))) ? next + 1 : end;
    }

    /// <summary>"Department of Fish" before "and Wildlife", "Center for Food Safety" before "and Applied Nutrition".</summary>
    private bool IsOfBody(int first, int last)
    {
        for (int i = first + 1; i < last; i++)
        {
            if (tokens[i] is "of" or "for" && tokens.Has(i - 1, WordTraits.OrganisationNoun))
                return true;
        }

        return false;
    }

    /// <summary>"Committee to Protect the Forest": the verb of a purpose has an object.</summary>
    private bool HasPurpose(int first, int end)
    {
        for (int i = Math.Max(first + 1, end - 4); i < end; i++)
        {
            if (tokens[i] is "to" && tokens.Has(i - 1, WordTraits.OrganisationNoun))
                return true;
        }

        return false;
    }

    /// <summary>"Society for Conservation Biology", "Committee on Foreign Relations".</summary>
    private int OverPurpose(int end, int limit)
    {
        int next = end + 1;
        if (next < limit && tokens.Is(next, "the"))
            next++;
        bool body = tokens.Has(end - 1, WordTraits.OrganisationNoun) && next < limit && NameWords.IsCapitalised(tokens, next)
            && !tokens.Has(next, WordTraits.GivenName | NameWords.Calendar | NameWords.KnownName)
            && NameWords.Value(tokens, end - 1, WordTraits.OrganisationNoun) != "suffix";
        return body ? next + 1 : end;
    }
}
