using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>Of how many something is said, and whether of another time: "four of the charges", "every member", "last year".</summary>
/// <param name="IsPartial">Said of some only.</param>
/// <param name="IsUniversal">Said of all or none.</param>
/// <param name="IsShifted">Told of another time than the rest.</param>
internal readonly record struct StandExtent(bool IsPartial, bool IsUniversal, bool IsShifted)
{
    /// <summary>A number so near behind the words counts whom it happened to.</summary>
    private const int ObjectReach = 4;

    /// <summary>The extent of what stands from <paramref name="index"/> to <paramref name="end"/>; <paramref name="universal"/> where its negation is of all. O(clause).</summary>
    public static StandExtent Of(StandSentence sentence, OtherTimes times, int index, int end, ClauseWindow clause, ContraryTerm term, bool universal)
    {
        var tokens = sentence.Tokens;
        // "Guilty of four of the charges".
        bool partial = end + 1 < sentence.Passage.EndToken && tokens.Is(end, "of") && (tokens.Kinds[end + 1] == TokenKind.Number || tokens.Has(end + 1, WordTraits.Cardinal)), shifted = false;
        bool plain = !sentence.HasNumbers && (sentence.Kinds & (StatementKinds.Part | StatementKinds.All | StatementKinds.Shifted)) == 0;
        for (int i = clause.First; i < clause.End && !plain; i++)
        {
            // "Held as many as six", but not "shut nine roads", nor "arrested five doors away".
            if (i < index || (term.IsOfPeople && i >= end && i < end + ObjectReach && (i + 1 >= clause.End || (tokens.Classes[i + 1] & WordClasses.Noun) == 0 || People.MayBe(tokens, i + 1))))
            {
                // "The two sides" are all there are, "the two wounded" may not be.
                partial |= (tokens.Has(i, WordTraits.Cardinal | WordTraits.VagueAmount) && !tokens.Has(Math.Min(i + 1, clause.End - 1), WordTraits.TimeUnit) && !(i > clause.First && !term.IsOfPeople && !term.IsOfStory && (tokens.Is(i - 1, "the") || tokens.Has(i - 1, WordTraits.Possessive)))) || sentence.Is(i, StatementKinds.Part);
                // "All but five" are some, as the five are.
                universal |= i < index && sentence.Is(i, StatementKinds.All) && !sentence.Is(i, StatementKinds.Nobody) && !(i + 1 < clause.End && tokens.Is(i + 1, "but"));
            }

            // "Nine minutes later": of the same time.
            shifted |= sentence.Is(i, StatementKinds.Shifted) && !(i > clause.First && IsShort(tokens, i - 1));
        }

        // "In April last year a quake struck, prompting an alert": the whole sentence is of another time.
        if (!shifted && (sentence.HasNumbers || (sentence.Kinds & StatementKinds.Shift) != 0))
            shifted = times.IsNear(sentence.Passage, clause, index, end);
        return new(partial && !universal, universal, shifted);
    }

    private static bool IsShort(TokenTable tokens, int token) =>
        tokens.Is(token, "minutes") || tokens.Is(token, "minute") || tokens.Is(token, "seconds") || tokens.Is(token, "moments") || tokens.Is(token, "hours") || tokens.Is(token, "hour");
}
