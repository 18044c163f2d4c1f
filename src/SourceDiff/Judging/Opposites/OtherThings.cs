using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>
/// Whether two clauses that seem to exclude each other are of two things: "found the gun" and "did not find a letter", "voted for the water
/// bill" and "opposed the tax bill", "thanked the army" and "was criticised by the families". By what stands in the same part of either. O(clause).
/// </summary>
internal static class OtherThings
{
    /// <summary>Steps up the dictionary's kinds in which one word may stand for the other: "the tunnel", "the project".</summary>
    private const int KindSteps = 3;

    /// <summary>"lost <i>2-0 at home in the first leg</i> to": so many words may stand between.</summary>
    private const int OpponentReach = 10;

    public static bool Are(JudgingContext context, Stand left, Stand right)
    {
        if (SubjectRelatives.Are(context, new(left.FirstPassage, left.Passage), Math.Min(left.CitedFrom, left.First), new(right.FirstPassage, right.Passage), Math.Min(right.CitedFrom, right.First)))
            return true;
        // Words that name their matter are of one thing in a story, whatever else the clause names.
        if (left.Term.IsTopic || left.Term.IsChoice || left.Term.IsPlace)
            return false;
        if (AreCrossed(context, left, right) || AreOfOtherContents(context, left, right) || AreOfOneThingOfTwo(context, left, right))
            return true;
        if (left.PatientHead >= 0 && right.PatientHead >= 0 && WordKinship.AreSame(context.Left.Tokens.Lemmas[left.PatientHead], context.Right.Tokens.Lemmas[right.PatientHead])
            && (IsDoneByAnother(context, context.Left, left, context.Right, right, context.Entities.RightOf) || IsDoneByAnother(context, context.Right, right, context.Left, left, context.Entities.LeftOf)))
            return true;
        if (left.MayBeOfThings && GroupBehind(context.Left.Tokens, left) is >= 0 and var group && GroupBehind(context.Right.Tokens, right) is >= 0 and var otherGroup && AreOthers(context, left, group, right, otherGroup))
            return true;
        if (left.MayBeOfThings && OwnerBefore(context.Left.Tokens, left) is >= 0 and var owner && OwnerBefore(context.Right.Tokens, right) is >= 0 and var otherOwner && AreOthers(context, left, owner, right, otherOwner))
            return true;
        int one = ObjectOf(context.Left.Tokens, left), other = ObjectOf(context.Right.Tokens, right);
        return one >= 0 && other >= 0 && !IsSaidOfOther(context, left, one, right, other) && AreOthers(context, left, one, right, other);
    }

    /// <summary>"Admitted that she took the money", "denied that she forged the letter": each of a clause with another verb.</summary>
    private static bool AreOfOtherContents(JudgingContext context, Stand left, Stand right)
    {
        int one = OtherContents.VerbBehind(context.Left.Tokens, left.End - 1, context.Left.Passages[left.Passage].EndToken), other = OtherContents.VerbBehind(context.Right.Tokens, right.End - 1, context.Right.Passages[right.Passage].EndToken);
        if (one < 0 || other < 0)
            return false;
        int lemma = context.Left.Tokens.Lemmas[one], otherLemma = context.Right.Tokens.Lemmas[other];
        return !WordKinship.AreSame(lemma, otherLemma) && !IsIn(context.Right, right, lemma) && !IsIn(context.Left, left, otherLemma);
    }

    /// <summary>"Began talks with the rebels", "broke off talks with the miners".</summary>
    private static bool AreOfOneThingOfTwo(JudgingContext context, Stand left, Stand right)
    {
        int one = ThingContents.ThingOf(context.Left.Tokens, left.First, left.End, left.Clause.End), other = ThingContents.ThingOf(context.Right.Tokens, right.First, right.End, right.Clause.End);
        return one >= 0 && other >= 0 && WordKinship.AreSame(context.Left.Tokens.Lemmas[one], context.Right.Tokens.Lemmas[other])
            && ThingContents.Differ(context.Left.Tokens, one, SentenceOf(context.Left, left), context.Right.Tokens, other, SentenceOf(context.Right, right));
    }

    private static bool IsIn(DocumentReading reading, Stand stand, int lemma)
    {
        var (first, end) = SentenceOf(reading, stand);
        return reading.Tokens.Lemmas[first..end].IndexOf(lemma) >= 0;
    }

    private static ClauseWindow SentenceOf(DocumentReading reading, Stand stand) => new(reading.Passages[stand.Passage].FirstToken, reading.Passages[stand.Passage].EndToken);

    /// <summary>"Aven beat Torsk", "Torsk lost"; "Torsk lost 2-0 to Aven", "Aven won": what the one has another do, the other does.</summary>
    public static bool AreOpponents(JudgingContext context, Stand left, Stand right)
    {
        var (doer, done) = PartiesOf(left);
        var (otherDoer, otherDone) = PartiesOf(right);
        if (done < 0)
            done = OpponentBehind(context.Left, left);
        if (otherDone < 0)
            otherDone = OpponentBehind(context.Right, right);
        return (otherDone >= 0 && context.Entities.RightOf(doer) == otherDone) || (otherDoer >= 0 && context.Entities.RightOf(done) == otherDoer);
    }

    /// <summary>"Lost 2-0 at home <i>to Aven</i>", "won <i>against Aven</i>": the name behind the first such word of the clause; -1 for none.</summary>
    private static int OpponentBehind(DocumentReading reading, Stand stand)
    {
        var tokens = reading.Tokens;
        if ((tokens.Classes[stand.First] & WordClasses.Verb) == 0)
            return -1;
        for (int i = stand.End; i + 1 < Math.Min(stand.Clause.End, stand.End + OpponentReach); i++)
        {
            if (!tokens.Is(i, "to") && !tokens.Is(i, "against"))
                continue;
            int start = tokens.Starts[tokens.Has(i + 1, WordTraits.Determiner) && i + 2 < tokens.Count ? i + 2 : i + 1];
            foreach (var fact in reading.FactsOf(stand.Passage))
            {
                if (fact is NameFact name && name.Span.Start == start)
                    return name.Entity.Index;
            }

            return -1;
        }

        return -1;
    }

    /// <summary>"Holt is ahead": of words that have no parts of their own, whom they are said of is their subject.</summary>
    private static (int Doer, int Done) PartiesOf(Stand stand) =>
        stand.Agent < 0 && stand.AgentHead < 0 && stand.PatientHead < 0 ? (stand.Patient, -1) : (stand.Agent, stand.Patient);

    /// <summary>"The premier thanked the army", "the premier was criticised by the families": who does the one has the other done to him, and by somebody else.</summary>
    private static bool AreCrossed(JudgingContext context, Stand left, Stand right)
    {
        if (left.AgentHead < 0 || left.PatientHead < 0 || right.AgentHead < 0 || right.PatientHead < 0)
            return false;
        bool isDoerTold = IsOne(context, left.Agent, left.AgentHead, right.Patient, right.PatientHead), isToldDoer = IsOne(context, left.Patient, left.PatientHead, right.Agent, right.AgentHead);
        if (isDoerTold == isToldDoer)
            return false;
        // "Refused to blame the referee", "the referee ruined the final": only one is of two people.
        return isDoerTold ? ArePeople(context.Left.Tokens, left.PatientHead) && ArePeople(context.Right.Tokens, right.AgentHead) : ArePeople(context.Left.Tokens, left.AgentHead) && ArePeople(context.Right.Tokens, right.PatientHead);
    }

    private static bool ArePeople(TokenTable tokens, int token) =>
        (tokens.Shapes[token] & TokenShape.Capitalised) != 0 || ((tokens.Classes[token] & WordClasses.Noun) != 0 && People.MayBe(tokens, token));

    /// <summary>"Holt will attend", "the king will skip the talks, but Holt is going": whom the one tells of is named beside somebody else who does it.</summary>
    private static bool IsDoneByAnother(JudgingContext context, DocumentReading reading, Stand stand, DocumentReading others, Stand other, Func<int, int> counterpart)
    {
        if (stand.Agent < 0 || other.Agent >= 0 || other.Patient >= 0 || other.AgentHead < 0 || reading.Entities[stand.Agent].Kind != EntityKind.Person || !IsThing(others.Tokens, other.AgentHead) || !People.MayBe(others.Tokens, other.AgentHead))
            return false;
        int named = counterpart(stand.Agent);
        if (named < 0)
            return false;
        foreach (var fact in others.FactsOf(other.Passage))
        {
            if (fact is EventFact { IsNominal: false } happening && happening.AgentEntity == named)
                return true;
        }

        return false;
    }

    private static bool IsOne(JudgingContext context, int left, int leftHead, int right, int rightHead) =>
        left >= 0 || right >= 0 ? left >= 0 && context.Entities.RightOf(left) == right && right >= 0 : WordKinship.AreSame(context.Left.Tokens.Lemmas[leftHead], context.Right.Tokens.Lemmas[rightHead]);

    /// <summary>"Fell <i>in the cities</i>": the noun behind the words and a preposition; -1 for none.</summary>
    private static int GroupBehind(TokenTable tokens, Stand stand) =>
        stand.End < stand.Clause.End && (tokens.Is(stand.End, "in") || tokens.Is(stand.End, "among") || tokens.Is(stand.End, "for")) ? StandParts.ObjectBehind(tokens, stand.End + 1, stand.Clause.End) : -1;

    /// <summary>"The price <i>of gas</i> rose": the noun behind "of" before the words; -1 for none.</summary>
    private static int OwnerBefore(TokenTable tokens, Stand stand)
    {
        for (int i = stand.First - 1; i > stand.Clause.First; i--)
        {
            if (tokens.Is(i, "of"))
                return StandParts.ObjectBehind(tokens, i + 1, stand.First);
        }

        return -1;
    }

    /// <summary>The head of what it is said of: what it is done to, the noun behind "voted for", or the subject of what has no object; -1 for none.</summary>
    private static int ObjectOf(TokenTable tokens, Stand stand)
    {
        if (stand.PatientHead >= 0)
            return stand.PatientHead;
        // "Signed the gun bill": the thing is one of the words.
        for (int i = stand.First + 1; i < stand.End - 1; i++)
        {
            if (tokens.Has(i, WordTraits.Determiner) && IsThing(tokens, stand.End - 1) && (tokens.Classes[stand.First] & WordClasses.Verb) != 0)
                return stand.End - 1;
        }

        // "Took part in the march".
        if (stand.End - stand.First > 1 && stand.End + 1 < stand.Clause.End && tokens.Is(stand.End, "in") && (tokens.Classes[stand.First] & WordClasses.Verb) != 0 && (tokens.Classes[stand.End - 1] & WordClasses.Noun) != 0
            && StandParts.ObjectBehind(tokens, stand.End + 1, stand.Clause.End) is >= 0 and var joined)
            return joined;
        return tokens.Has(stand.End - 1, WordTraits.Preposition) && StandParts.ObjectBehind(tokens, stand.End, stand.Clause.End) is >= 0 and var head ? head : stand.Undergoer;
    }

    /// <summary>"Refused to blame the referee", "the referee had ruined the final": what the one is of is what the other is done by.</summary>
    private static bool IsSaidOfOther(JudgingContext context, Stand left, int one, Stand right, int other) =>
        (right.AgentHead >= 0 && WordKinship.AreSame(context.Left.Tokens.Lemmas[one], context.Right.Tokens.Lemmas[right.AgentHead])) || (left.AgentHead >= 0 && WordKinship.AreSame(context.Left.Tokens.Lemmas[left.AgentHead], context.Right.Tokens.Lemmas[other]));

    private static bool AreOthers(JudgingContext context, Stand left, int one, Stand right, int other)
    {
        var leftTokens = context.Left.Tokens;
        var rightTokens = context.Right.Tokens;
        if (!IsThingIn(context.Left, left, one) || !IsThingIn(context.Right, right, other))
            return false;
        int lemma = leftTokens.Lemmas[one], otherLemma = rightTokens.Lemmas[other];
        if (WordKinship.AreSame(lemma, otherLemma))
            return (KindOf(context.Left, left, one) is >= 0 and var kind && KindOf(context.Right, right, other) is >= 0 and var otherKind && !WordKinship.AreSame(leftTokens.Lemmas[kind], rightTokens.Lemmas[otherKind]))
                || ThingContents.Differ(leftTokens, one, SentenceOf(context.Left, left), rightTokens, other, SentenceOf(context.Right, right));
        return WordKinship.Heads(leftTokens, one, rightTokens, other) == 0 && !StandParts.IsBeside(rightTokens, right, other, lemma) && !StandParts.IsBeside(leftTokens, left, one, otherLemma)
            && !WordNet.IsHypernym(lemma, otherLemma, KindSteps) && !WordNet.IsHypernym(otherLemma, lemma, KindSteps);
    }

    /// <summary>A noun that is no name; at the start of a sentence every word has a capital.</summary>
    private static bool IsThingIn(DocumentReading reading, Stand stand, int token) =>
        IsThing(reading.Tokens, token) || (token == reading.Passages[stand.Passage].FirstToken && reading.Tokens.Lemmas[token] >= 0 && (reading.Tokens.Classes[token] & WordClasses.Noun) != 0 && !reading.Tokens.Has(token, WordTraits.Function));

    /// <summary>A noun that is no name.</summary>
    private static bool IsThing(TokenTable tokens, int token) =>
        tokens.Lemmas[token] >= 0 && (tokens.Classes[token] & WordClasses.Noun) != 0 && (tokens.Shapes[token] & TokenShape.Capitalised) == 0 && !tokens.Has(token, WordTraits.Function | WordTraits.TimeUnit | WordTraits.DayPart | WordTraits.Weekday | WordTraits.RelativeDay);

    /// <summary>The noun that tells of what kind a thing is: "<i>water</i> bill"; -1 for none.</summary>
    private static int KindOf(DocumentReading reading, Stand stand, int head)
    {
        var tokens = reading.Tokens;
        int kind = head - 1;
        bool isFirst = kind == reading.Passages[stand.Passage].FirstToken;
        return kind >= 0 && tokens.Kinds[kind] == TokenKind.Word && tokens.Lemmas[kind] >= 0 && (isFirst || IsThing(tokens, kind)) && (tokens.Classes[kind] & (WordClasses.Noun | WordClasses.Adjective | WordClasses.Past | WordClasses.Gerund)) == WordClasses.Noun ? kind : -1;
    }
}
