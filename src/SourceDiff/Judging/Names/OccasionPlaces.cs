using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// Finds where two documents have one person be born, die, be arrested or marry at two places: "died at her villa", "has died in hospital". Each document
/// tells of one such place only, wherever it does; the person is one, or the only one it can be. O(places of the one · places of the other), which are few.
/// </summary>
internal static class OccasionPlaces
{
    /// <summary>A text with more tells of many lives.</summary>
    private const int Most = 64;

    public static IEnumerable<(OccasionPlace Left, OccasionPlace Right)> Differing(JudgingContext context)
    {
        var lefts = OccasionPlaceReader.Of(context.Left);
        if (lefts.Count is 0 or > Most)
            yield break;
        var rights = OccasionPlaceReader.Of(context.Right);
        if (rights.Count is 0 or > Most || !context.Story.IsOne)
            yield break;
        foreach (var left in lefts)
        {
            foreach (var right in rights)
            {
                if (left.Occasion == right.Occasion && AreOne(context, left, right) && AreOthers(context, left, right) && IsAlone(context.Entities.Left, lefts, left) && IsAlone(context.Entities.Right, rights, right))
                {
                    yield return (left, right);
                    break;
                }
            }
        }
    }

    /// <summary>Whether both befell one person: of one name, whom the documents are about, or called by the same noun.</summary>
    private static bool AreOne(JudgingContext context, OccasionPlace left, OccasionPlace right)
    {
        int one = BearerOf(context.Entities.Left, left), other = BearerOf(context.Entities.Right, right);
        if (one >= 0 && other >= 0)
            return context.Entities.RightOf(one) == other;
        return left.Bearer < 0 && right.Bearer < 0 && !left.Subject.IsEmpty && !right.Subject.IsEmpty
            && IsOneHead(context.Left.Tokens, left.Subject) && WordKinship.Heads(context.Left.Tokens, left.Subject, context.Right.Tokens, right.Subject) == 1;
    }

    /// <summary>"The driver", not "two passengers".</summary>
    private static bool IsOneHead(TokenTable tokens, TextSpan subject) =>
        WordKinship.Head(tokens, subject) is >= 0 and var head && (tokens.Classes[head] & WordClasses.Plural) == 0 && tokens.Has(head, WordTraits.PersonNoun | WordTraits.Role | WordTraits.Kinship);

    /// <summary>Whom the document is about, where the words for the person name nobody: "born in Amsel, she went to Orlen"; -1 when nobody stands out.</summary>
    private static int MainOf(EntityTable entities, OccasionPlace place) => place.Occasion > Occasions.Death ? -1 : entities.Main;

    /// <summary>The person, by the name that the document goes by: "Ana Maria Brandt was born" of Ana Moreau.</summary>
    private static int BearerOf(EntityTable entities, OccasionPlace place) =>
        place.Bearer < 0 || (place.Occasion == Occasions.Birth && entities.Mentions(place.Bearer).Count == 1 && MainOf(entities, place) is >= 0 and var main
            && entities.Form(main).Count > 1 && entities.Form(place.Bearer).Count > 1 && entities.Form(main).Keys[0] == entities.Form(place.Bearer).Keys[0]) ? MainOf(entities, place) : place.Bearer;

    /// <summary>Whether the document has it at one place only.</summary>
    private static bool IsAlone(EntityTable entities, List<OccasionPlace> all, OccasionPlace told)
    {
        foreach (var place in all)
        {
            if (place != told && place.Occasion == told.Occasion && (place.Bearer == told.Bearer || place.Bearer < 0 || told.Bearer < 0)
                && !(place.Name is { } name && told.Name is { } other && name.Entity.Index == other.Entity.Index) && !(place.Site > 0 && place.Site == told.Site))
                return false;
        }

        return entities.Count > 0;
    }

    private static bool AreOthers(JudgingContext context, OccasionPlace left, OccasionPlace right)
    {
        if (left.Site > 0 && right.Site > 0 && left.Site != right.Site)
            return true;
        if (left.Name is not { } one || right.Name is not { } other || context.Entities.RightOf(one.Entity.Index) == other.Entity.Index)
            return false;
        var (form, otherForm) = (context.Entities.Left.Form(one.Entity.Index), context.Entities.Right.Form(other.Entity.Index));
        bool known = context.Entities.RightOf(one.Entity.Index) >= 0 || context.Entities.LeftOf(other.Entity.Index) >= 0;
        return form.Count > 0 && otherForm.Count > 0 && NameComparison.Of(form, otherForm).Likeness == NameLikeness.Different && ScaleOf(form) == ScaleOf(otherForm)
            && !(known && left.Occasion != Occasions.Birth) && !IsWithin(context, left, right) && !IsWithin(context, right, left, isLeft: false);
    }

    /// <summary>Whether the words behind the one place name the other: "in Amsel, Orlen".</summary>
    private static bool IsWithin(JudgingContext context, OccasionPlace place, OccasionPlace other, bool isLeft = true)
    {
        var reading = isLeft ? context.Left : context.Right;
        foreach (var fact in reading.FactsOf(place.Passage))
        {
            if (fact is NameFact name && name != place.Name && other.Name is { } wanted
                && (isLeft ? context.Entities.RightOf(name.Entity.Index) : context.Entities.LeftOf(name.Entity.Index)) == wanted.Entity.Index)
                return true;
        }

        return false;
    }

    /// <summary>A country is no town.</summary>
    private static WordTraits ScaleOf(NameForm name) =>
        NewsLexicon.English.Traits(NewsLexicon.English.Find(NameWords.Fold(name.Name))) & (WordTraits.Country | WordTraits.Region);
}
