using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Deeds;

/// <summary>
/// Finds one place of one deed that two documents fill with what excludes each other: "was struck with a bottle", "was hit with a chair".
/// Wherever they tell of it; neither knows the other's. O(d²) for the details of one place and kind, which are few.
/// </summary>
internal sealed class DeedJudge : IFactJudge
{
    /// <summary>How much must speak for one deed; set on open pairs, invented and real.</summary>
    private const double Gate = 0.6;

    /// <summary>A text with more of a kind tells of many deeds.</summary>
    private const int Most = 60;

    /// <summary>Steps up the dictionary's kinds between a thing and what it may be called in general.</summary>
    private const int KindSteps = 10;

    private static readonly Rule Other = new("SD1504", Aspect.Event, Severity.Medium, "Done otherwise",
        "Both tell of one deed, and say that it was done with another thing or came of another cause; neither knows the other's. Example: “was struck with a bottle” and “was hit with a chair”.");

    private static readonly Rule Elsewhere = new("SD1505", Aspect.Place, Severity.Medium, "Done in another kind of place",
        "Both tell of one deed, and say that it was done in another kind of place; neither knows the other's. Example: “Brandt died at home” and “Brandt has died in hospital”.");

    public IReadOnlyList<Rule> Rules { get; } = [Other, Elsewhere];

    public void Judge(JudgingContext context)
    {
        var left = DeedDetails.Of(context.Left);
        var right = DeedDetails.Of(context.Right);
        for (int i = 0, j = 0; i < left.All.Count && j < right.All.Count;)
        {
            var one = left.All[i];
            var other = right.All[j];
            int order = one.Place != other.Place ? one.Place.CompareTo(other.Place) : one.Kind.Group.CompareTo(other.Kind.Group);
            int leftEnd = left.EndOfGroup(i), rightEnd = right.EndOfGroup(j);
            if (order == 0 && leftEnd - i <= Most && rightEnd - j <= Most)
                Judge(context, left, i, leftEnd, right, j, rightEnd);
            i = order <= 0 ? leftEnd : i;
            j = order >= 0 ? rightEnd : j;
        }
    }

    private static void Judge(JudgingContext context, DeedDetails left, int leftFirst, int leftEnd, DeedDetails right, int rightFirst, int rightEnd)
    {
        // Of pairs as strong, the one told earliest, whichever document is the left one.
        (DeedDetail Left, DeedDetail Right)? best = null;
        double most = Gate;
        for (int i = leftFirst; i < leftEnd; i++)
        {
            for (int j = rightFirst; j < rightEnd; j++)
            {
                var one = left.All[i];
                var other = right.All[j];
                if (Exclude(context, one, other) && OneDeed.Weigh(context, one, other) is var strength && (strength > most || (best is { } tied && strength == most && one.Noun + other.Noun < tied.Left.Noun + tied.Right.Noun)) && !Knows(context.Right, context.Left.Tokens.Lemmas[one.Noun])
                    && !Knows(context.Left, context.Right.Tokens.Lemmas[other.Noun]) && !context.IsTold(one.Noun, other.Noun))
                    (best, most) = ((one, other), strength);
            }
        }

        if (best is { } found)
            Report(context, found.Left, found.Right, most);
    }

    /// <summary>Neither the same, nor one a kind of the other.</summary>
    private static bool Exclude(JudgingContext context, DeedDetail left, DeedDetail right)
    {
        int one = context.Left.Tokens.Lemmas[left.Noun], other = context.Right.Tokens.Lemmas[right.Noun];
        return one != other && !(left.Kind == right.Kind && left.Kind.IsLoose) && !WordNet.AreSynonyms(one, other) && !WordNet.AreDerived(one, other)
            && !WordNet.IsHypernym(one, other, KindSteps) && !WordNet.IsHypernym(other, one, KindSteps);
    }

    /// <summary>Whether a document names such a thing anywhere, in this word or another. O(tokens).</summary>
    private static bool Knows(DocumentReading reading, int lemma)
    {
        if (reading.Tokens.Lemmas.IndexOf(lemma) >= 0)
            return true;
        for (int i = 0; i < reading.Tokens.Count; i++)
        {
            if ((reading.Tokens.Classes[i] & WordClasses.Noun) != 0 && reading.Tokens.Lemmas[i] is >= 0 and var word && WordNet.AreSynonyms(lemma, word))
                return true;
        }

        return false;
    }

    private static void Report(JudgingContext context, DeedDetail left, DeedDetail right, double strength)
    {
        var words = context.Left.Tokens.SpanOf(left.First, left.Noun + 1);
        var others = context.Right.Tokens.SpanOf(right.First, right.Noun + 1);
        context.Report(new Verdict(left.Kind.IsPlace ? Elsewhere : Other, Relation.Conflicts, new VerdictSide(words, Wording.Of(context.Left, words)), new VerdictSide(others, Wording.Of(context.Right, others)),
            Calibration.Deed(strength, Gate), $"They tell of one deed in two ways: {Wording.Quote(context.Left, words)} and {Wording.Quote(context.Right, others)}.")
        {
            Subject = Wording.Of(context.Left, left.Event.PredicateSpan),
        });
    }
}
