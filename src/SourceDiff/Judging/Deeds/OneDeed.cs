using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Opposites;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Deeds;

/// <summary>How much speaks for two happenings being one: what is done, who does it and to whom, and where they are told. O(clause²).</summary>
internal static class OneDeed
{
    private const double SameUndergoer = 0.5;

    private const double SameThing = 0.4;

    private const double SameAgent = 0.3;

    /// <summary>The sentences name one person, though not as who does it or to whom it is done.</summary>
    private const double SharedPerson = 0.35;

    private const double SameVerb = 0.25;

    private const double KindredVerb = 0.1;

    private const double Aligned = 0.2;

    private const double OneStory = 0.1;

    /// <summary>A verb that each document uses once, and that few articles use.</summary>
    private const double Sole = 0.2;

    private const double MinSoleRarity = 0.45;

    /// <summary>A word this common names many things of a story.</summary>
    private const double MinThingRarity = 0.3;

    /// <summary>What speaks for one deed, 0–1.2; 0 where another is meant.</summary>
    public static double Weigh(JudgingContext context, DeedDetail left, DeedDetail right)
    {
        int verb = context.Left.Tokens.Lemmas[left.Head], otherVerb = context.Right.Tokens.Lemmas[right.Head];
        bool same = WordKinship.AreSame(verb, otherVerb) || WordNet.AreRelated(verb, otherVerb);
        if (!same && !AreKindred(verb, otherVerb))
            return 0;
        double parties = WeighParties(context, left.Event, right.Event);
        if (parties < 0 || (!same && parties < SameThing) || AreOfOtherTimes(context, left, right))
            return 0;
        return parties + (same ? SameVerb : KindredVerb) + (context.AreAligned(left.Event.Passage, right.Event.Passage) ? Aligned : 0) + (context.Story.IsOne ? OneStory : 0)
            + (same && Rarity.Of(verb) >= MinSoleRarity && IsSole(context.Left, verb) && IsSole(context.Right, otherVerb) ? Sole : 0);
    }

    /// <summary>"Smothered", "strangled": two kinds of one deed.</summary>
    private static bool AreKindred(int left, int right)
    {
        if (left < 0 || right < 0)
            return false;
        foreach (int one in WordNet.Concepts(left))
        {
            int parent = WordNet.Parent(one);
            if (parent < 0 || WordNet.Parent(parent) < 0)
                continue;
            foreach (int other in WordNet.Concepts(right))
            {
                if (WordNet.Parent(other) == parent || other == parent)
                    return true;
            }
        }

        return false;
    }

    private static double WeighParties(JudgingContext context, EventFact left, EventFact right)
    {
        bool passive = IsOfUndergoer(left), otherPassive = IsOfUndergoer(right);
        int agent = passive ? -1 : left.AgentEntity, otherAgent = otherPassive ? -1 : right.AgentEntity;
        int undergoer = passive ? left.AgentEntity : left.PatientEntity, otherUndergoer = otherPassive ? right.AgentEntity : right.PatientEntity;
        var words = passive ? left.AgentSpan : left.PatientSpan;
        var otherWords = otherPassive ? right.AgentSpan : right.PatientSpan;
        double sum = 0;
        if (undergoer >= 0 && otherUndergoer >= 0)
        {
            if (context.Entities.RightOf(undergoer) != otherUndergoer)
                return -1;
            sum = SameUndergoer;
        }
        else if (StandParts.HeadOf(context.Left.Tokens, words) is >= 0 and var head && StandParts.HeadOf(context.Right.Tokens, otherWords) is >= 0 and var otherHead && undergoer < 0 && otherUndergoer < 0)
        {
            double heads = WordKinship.Heads(context.Left.Tokens, head, context.Right.Tokens, otherHead);
            if (heads == 0)
                return -1;
            sum = heads == 1 && Rarity.Of(context.Left.Tokens.Lemmas[head]) >= MinThingRarity ? SameThing : 0;
        }

        if (agent >= 0 && otherAgent >= 0)
        {
            if (context.Entities.RightOf(agent) != otherAgent)
                return -1;
            sum += SameAgent;
        }

        return sum > 0 || !SharePerson(context, left.Passage, right.Passage) ? sum : SharedPerson;
    }

    private static bool SharePerson(JudgingContext context, int left, int right)
    {
        foreach (var fact in context.Left.FactsOf(left))
        {
            if (fact is not NameFact { Entity.Kind: EntityKind.Person } name || context.Entities.RightOf(name.Entity.Index) is not (>= 0 and var same))
                continue;
            foreach (var other in context.Right.FactsOf(right))
            {
                if (other is NameFact named && named.Entity.Index == same)
                    return true;
            }
        }

        return false;
    }

    /// <summary>"She died", "the bridge collapsed": it befalls the subject.</summary>
    private static bool IsOfUndergoer(EventFact happening) => !happening.IsPassive && happening.PatientSpan.IsEmpty;

    private static bool IsSole(DocumentReading reading, int lemma) => reading.Tokens.Lemmas.Count(lemma) == 1;

    private static bool AreOfOtherTimes(JudgingContext context, DeedDetail left, DeedDetail right)
    {
        var clause = ClauseOf(context.Left, left);
        var other = ClauseOf(context.Right, right);
        return StatedHeads.IsShifted(context.Left.Tokens, clause) != StatedHeads.IsShifted(context.Right.Tokens, other)
            || OtherOccasions.ShareDay(context.Left.Tokens, clause, context.Right.Tokens, other) == false;
    }

    private static ClauseWindow ClauseOf(DocumentReading reading, DeedDetail detail)
    {
        var passage = reading.Passages[detail.Event.Passage];
        return ClauseWindow.Around(reading.Tokens, detail.Head, detail.Noun + 1, passage.FirstToken, passage.EndToken);
    }
}
