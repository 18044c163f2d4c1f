using FuzzySharp;
using FuzzySharp.PreProcess;
using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>
/// Tells values of two owners apart: "shares of <i>Brandt Works</i> rose 3 percent", "shares of <i>Hale Foods</i> rose 5 percent". Only where both are
/// named, the same is told of them (one verb, one noun, or how much it moved), and the names share no word, are no spellings of one, and neither stands
/// in the other's clause: a price is asked by its maker and paid by its buyer. O(tokens of the passages).
/// </summary>
internal static class OwnerComparison
{
    /// <summary>Words of a name this alike (0–100, edit ratio) may be spellings of one.</summary>
    private const int SpellingRatio = 75;

    /// <summary>Passages back in which what "its" means is named.</summary>
    private const int BackReach = 3;

    public const string Reason = "values of two owners";

    public static bool AreOfTwo(JudgingContext context, ValueMention left, ValueMention right) =>
        MayBeOwned(left) && MayBeOwned(right)
        && AreOfTwo(context, new Told(left.Fact.Passage, left.First, Movements.Of(context.Left).Of(left) is not null), new Told(right.Fact.Passage, right.First, Movements.Of(context.Right).Of(right) is not null));

    /// <summary>The same of any two words that something is told of: a verb, a value.</summary>
    public static bool AreOfTwo(JudgingContext context, Told left, Told right)
    {
        if (Find(context.Left, left) is not { } one || Find(context.Right, right) is not { } other)
            return false;
        var (leftOwner, leftPassage) = one;
        var (rightOwner, rightPassage) = other;
        if (leftOwner.Numbers.Count > 0 && rightOwner.Numbers.Count > 0)
            return !ShareNumber(context, leftOwner, rightOwner);
        if (AreOfTwoCountries(context, leftOwner, leftPassage, rightOwner, rightPassage))
            return true;
        return leftOwner.Names.Count > 0 && rightOwner.Names.Count > 0 && AreToldAlike(context, leftOwner, left, rightOwner, right) && !AreAlike(context, leftOwner, leftPassage, rightOwner, rightPassage)
            && !IsNear(context.Left, leftOwner, context.Right, right) && !IsNear(context.Right, rightOwner, context.Left, left);
    }

    /// <summary>Whose the dead of a disaster are, its subject does not tell.</summary>
    private static bool MayBeOwned(ValueMention value) => value.Outcome.Length == 0 && value.Fact is MoneyFact
        or QuantityFact { Kind: QuantityKind.Count or QuantityKind.Measure or QuantityKind.Percentage or QuantityKind.PercentagePoints };

    private static (Owner Owner, int Passage)? Find(DocumentReading reading, Told value)
    {
        int passage = value.Passage;
        var owner = OwnerReader.Of(reading, passage, value.Token);
        for (int back = value.Passage - 1; owner is { PointsBack: true } && back >= Math.Max(0, value.Passage - BackReach); back--)
        {
            if (!reading.Passages[back].IsContent)
                continue;
            owner = OwnerReader.Of(reading, back, reading.Passages[back].EndToken);
            passage = back;
        }

        return owner is null ? null : (owner, passage);
    }

    /// <summary>Whether the same is told of both owners: what rose or fell, what the one noun is of, what one verb tells.</summary>
    private static bool AreToldAlike(JudgingContext context, Owner left, Told leftValue, Owner right, Told rightValue)
    {
        var (one, other) = (context.Left.Tokens, context.Right.Tokens);
        if (leftValue.IsMove && rightValue.IsMove)
            return true;
        int verb = OwnerReader.VerbBehind(one, left.End, leftValue.Token), act = OwnerReader.VerbBehind(other, right.End, rightValue.Token);
        if (verb >= 0 && act >= 0 && WordKinship.AreSame(one.Lemmas[verb], other.Lemmas[act]))
            return true;
        for (int i = left.First; i < left.End; i++)
        {
            if (!one.IsContent(i) || (one.Shapes[i] & TokenShape.Capitalised) != 0)
                continue;
            for (int j = right.First; j < right.End; j++)
            {
                if (one.Lemmas[i] == other.Lemmas[j])
                    return true;
            }
        }

        return false;
    }

    /// <summary>"the 10-year note" and "the 10-year Treasury"; not "the 30-year bond".</summary>
    private static bool ShareNumber(JudgingContext context, Owner left, Owner right)
    {
        foreach (int one in left.Numbers)
        {
            foreach (int other in right.Numbers)
            {
                if (context.Left.Tokens.Forms[one] == context.Right.Tokens.Forms[other])
                    return true;
            }
        }

        return false;
    }

    /// <summary>"sales of Brandt Works in <i>Canada</i>", "<i>Chilean</i> sales of Brandt Works": one owner, told of by country.</summary>
    private static bool AreOfTwoCountries(JudgingContext context, Owner left, int leftPassage, Owner right, int rightPassage) =>
        CountryOf(context.Left, left, leftPassage) is >= 0 and var one && CountryOf(context.Right, right, rightPassage) is >= 0 and var other
        && !context.Left.Entities[one].Name.Equals(context.Right.Entities[other].Name, StringComparison.OrdinalIgnoreCase) && context.Entities.RightOf(one) != other;

    /// <summary>The one country named in the words; -1 for none, or several.</summary>
    private static int CountryOf(DocumentReading reading, Owner owner, int passage)
    {
        int found = -1;
        foreach (var fact in reading.FactsOf(passage))
        {
            if (fact is not NameFact { Entity.Kind: EntityKind.Place } name || !Holds(reading.Tokens, owner, name) || !reading.Tokens.Has(reading.Tokens.IndexAt(name.Span.Start), WordTraits.Country))
                continue;
            if (found >= 0 && found != name.Entity.Index)
                return -1;
            found = name.Entity.Index;
        }

        return found;
    }

    private static bool AreAlike(JudgingContext context, Owner left, int leftPassage, Owner right, int rightPassage)
    {
        var (one, other) = (context.Left.Tokens, context.Right.Tokens);
        foreach (int i in left.Names)
        {
            foreach (int j in right.Names)
            {
                if (one.Forms[i] == other.Forms[j] || one.Lemmas[i] == other.Lemmas[j] || IsAcronym(one[i], other, right) || IsAcronym(other[j], one, left)
                    || Fuzz.Ratio(one[i].ToString(), other[j].ToString(), PreprocessMode.None) >= SpellingRatio)
                    return true;
            }
        }

        return AreOfOneEntity(context, left, leftPassage, right, rightPassage);
    }

    /// <summary>Whether the documents call one entity by both names, or the two are of other kinds: a person and a firm may be told of as one.</summary>
    private static bool AreOfOneEntity(JudgingContext context, Owner left, int leftPassage, Owner right, int rightPassage)
    {
        foreach (var fact in context.Left.FactsOf(leftPassage))
        {
            if (fact is not NameFact one || !Holds(context.Left.Tokens, left, one))
                continue;
            foreach (var candidate in context.Right.FactsOf(rightPassage))
            {
                if (candidate is NameFact other && Holds(context.Right.Tokens, right, other)
                    && (context.Entities.RightOf(one.Entity.Index) == other.Entity.Index || AreOfTwoKinds(one.Entity.Kind, other.Entity.Kind)))
                    return true;
            }
        }

        return false;
    }

    private static bool AreOfTwoKinds(EntityKind one, EntityKind other) => one != other && one != EntityKind.Unknown && other != EntityKind.Unknown;

    private static bool Holds(TokenTable tokens, Owner owner, NameFact name)
    {
        foreach (int i in owner.Names)
        {
            if (name.Span.Contains(tokens.Starts[i]))
                return true;
        }

        return false;
    }

    /// <summary>"GBF" of "Great Brandt Foods".</summary>
    private static bool IsAcronym(ReadOnlySpan<char> word, TokenTable tokens, Owner owner)
    {
        if (word.Length < 2 || !char.IsUpper(word[1]))
            return false;
        int at = 0;
        for (int i = owner.First; i < owner.End && at < word.Length; i++)
        {
            if ((tokens.Shapes[i] & TokenShape.Capitalised) != 0 && tokens[i][0] == word[at])
                at++;
        }

        return at == word.Length;
    }

    /// <summary>Whether a name stands in the other passage, in the clause of the value: "Brandt Works agreed to buy <i>Hale Foods</i> for 3 million".</summary>
    private static bool IsNear(DocumentReading reading, Owner owner, DocumentReading other, Told value)
    {
        var tokens = other.Tokens;
        var passage = other.Passages[value.Passage];
        foreach (int i in owner.Names)
        {
            for (int j = passage.FirstToken; j < passage.EndToken; j++)
            {
                if (tokens.Forms[j] == reading.Tokens.Forms[i] && !IsOfOtherClause(tokens, j, value))
                    return true;
            }
        }

        return false;
    }

    /// <summary>"while the Hale index fell 2 percent" behind or before the value.</summary>
    private static bool IsOfOtherClause(TokenTable tokens, int token, Told value)
    {
        int from = Math.Min(token, value.Token), to = Math.Max(token, value.Token);
        for (int i = from; i < to; i++)
        {
            if (tokens.Is(i, "while") || tokens.Is(i, ";") || tokens.Is(i, "but") || (tokens.Is(i, "and") && tokens.Is(i - 1, ",")))
                return true;
        }

        return false;
    }
}
