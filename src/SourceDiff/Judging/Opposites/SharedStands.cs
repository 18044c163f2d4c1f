using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>How much speaks for two stands being of one statement: the names, the rare words, what it is said of, and where it stands.</summary>
internal static class SharedStands
{
    /// <summary>Words alone or a person alone make a topic.</summary>
    private const double MinShared = 0.4;

    private const double Aligned = 0.3;

    /// <summary>A rare word of both clauses.</summary>
    private const double MinWords = 0.3;

    /// <summary>A word that each document has once, or more than one rare word.</summary>
    private const double ManyWords = 0.45;

    /// <summary>Words that name the matter, and each document takes one side throughout.</summary>
    private const double OneSided = 0.35;

    /// <summary>The same word for who does it or to whom it is done, however often the story names it.</summary>
    private const double SameHead = 0.35;

    /// <summary>The same thing: "the runway remained closed", "the runway reopened".</summary>
    private const double SameThing = 0.55;

    /// <summary>Denied of everybody in the story, and said of somebody in it.</summary>
    private const double OfStory = 0.55;

    private const double OtherHead = 0.3;

    /// <summary>The documents report one story, and each has one such thing.</summary>
    private const double OneStory = 0.15;

    /// <summary>Passages aligned for two documents to report one story.</summary>
    private const int StoryAlignments = 3;

    /// <summary>Each document takes one side of a matter that its words name, in one story: just enough.</summary>
    private const double OneMatter = 0.67;

    /// <summary>Passages aligned for two documents to be of one story throughout.</summary>
    private const int OneStoryAlignments = 9;

    /// <summary>"Go", "see": verbs this common are met all over a story.</summary>
    public const double MinSoleRarity = 0.5;

    /// <summary>A word this common names anything.</summary>
    private const double MinThingRarity = 0.3;

    /// <summary>What speaks for one statement; 0 where somebody else is meant or too little is shared.</summary>
    public static double Weigh(JudgingContext context, Stand left, Stand right, bool once)
    {
        double names = SharedNames.Weigh(context, left, right);
        if (names >= 0 && once && BareDenials.IsDoneByNobody(left, right) && AreOneStory(context))
            return OneMatter;
        if (names < 0 || (left.Matter >= Stand.FirstVerb && names < MinShared && !IsOneDeed(context, left, right, once)))
            return 0;
        // "Aven beat Torsk", "Torsk lost": both say the same.
        if (left.Term.IsBetween && OtherThings.AreOpponents(context, left, right))
            return 0;
        double words = SharedWords.Weigh(context, left, right), parts = WeighParts(context, left, right, once, who: names >= SharedNames.SameSubject && left.Matter < Stand.FirstVerb);
        bool aligned = AreAligned(context, left.Passage, right.Passage);
        if (AreElsewhere(context, left, right) || !AreOfOne(context, left, right, once, names, words, parts, aligned))
            return 0;
        if (names + words + Math.Max(0, parts) < MinShared || (!left.Term.IsTopic && Math.Max(names, words + parts) < MinShared))
            // Which of several causes it was does not hang on who or what is named with it.
            return once && IsOneMatter(left.Term) && (parts >= 0 || left.Term.IsChoice) && (left.Term.IsSole || words + names > 0 || !(left.Term.IsOfPeople || IsOfRelative(context.Left.Tokens, left) || IsOfRelative(context.Right.Tokens, right))) && AreOneStory(context) ? OneMatter : 0;
        double story = parts >= SameThing || (once && left.Term.IsTopic) ? StoryOf(context) : 0;
        return names + words + (left.Term.IsTopic ? Math.Max(0, parts) : parts) + story + (once && left.Term.IsTopic ? OneSided : 0) + (aligned ? Aligned : 0);
    }

    /// <summary>
    /// Whether both are said of one thing or person, and not only in sentences that name one: what many things can do is done by many in a
    /// story. Words that name their matter tell it themselves.
    /// </summary>
    private static bool AreOfOne(JudgingContext context, Stand left, Stand right, bool once, double names, double words, double parts, bool aligned)
    {
        bool who = names >= SharedNames.SameSubject;
        if (who && left.Term.IsOfThings)
            return false;
        // "He has not been charged", "he has been charged with fraud": denied without more, it is denied of everything.
        if (left.Matter >= Stand.FirstVerb && who && once && (BareDenials.IsBareDenial(context.Left.Tokens, left) || BareDenials.IsBareDenial(context.Right.Tokens, right)))
            return true;
        if (left.Matter is >= Stand.FirstVerb and < Stand.FirstAntonym && Rarity.Of(left.Matter - Stand.FirstVerb) >= MinSoleRarity && Rarity.Of(right.Matter - Stand.FirstVerb) >= MinSoleRarity && names >= MinShared && AreOneStory(context) && (BareDenials.IsDenialOfIt(context.Left.Tokens, left) || BareDenials.IsDenialOfIt(context.Right.Tokens, right)))
            return true;
        if (left.Matter >= Stand.FirstVerb)
            return (who || IsOneDeed(context, left, right, once) || (names >= MinShared && (parts >= SameHead || aligned))) && words + parts >= SameHead && (aligned || who || IsOneDeed(context, left, right, once) || AreSame(context, left.AgentHead, right.AgentHead));
        if (IsOneMatter(left.Term) && (!left.Term.IsChoice || (once && AreOneStory(context))))
            return true;
        if (parts >= SameThing || (who && parts >= 0))
            return true;
        if ((left.Term.IsState || once) && words >= SharedWords.Most && parts >= 0)
            return true;
        return (names >= SharedNames.Person && words >= ManyWords) || (parts >= SameHead && (aligned || words >= MinWords)) || (aligned && words >= MinWords && names >= MinShared && parts >= 0);
    }

    /// <summary>"His wife wept": of somebody beside the one whom the story is about.</summary>
    private static bool IsOfRelative(TokenTable tokens, Stand stand) =>
        (stand.AgentHead >= 0 && tokens.Has(stand.AgentHead, WordTraits.Kinship)) || (stand.Undergoer >= 0 && tokens.Has(stand.Undergoer, WordTraits.Kinship));

    /// <summary>Whether the words name the matter, of which a story has one: one ransom, one cause of the fire.</summary>
    private static bool IsOneMatter(ContraryTerm term) => term.IsTopic && (!term.IsChoice || term.IsSole);

    /// <summary>Both clauses name somebody or some place behind the words, and none is the same: "checked into Amsel", "never checked into Orlen".</summary>
    private static bool AreElsewhere(JudgingContext context, Stand left, Stand right)
    {
        // "Beaten by Aven" is not answered by a victory over somebody else.
        if (left.Term.IsBetween && (NamesBehind(context.Left, left, context.Right, right, context.Entities.RightOf) || NamesBehind(context.Right, right, context.Left, left, context.Entities.LeftOf)))
            return true;
        bool any = false;
        foreach (var one in context.Left.FactsOf(left.Passage))
        {
            if (one is not NameFact name || !IsAfter(context.Left.Tokens, left, name))
                continue;
            foreach (var other in context.Right.FactsOf(right.Passage))
            {
                if (other is not NameFact rightName || !IsAfter(context.Right.Tokens, right, rightName))
                    continue;
                if (context.Entities.RightOf(name.Entity.Index) == rightName.Entity.Index)
                    return false;
                any |= IsBehind(context.Left.Tokens, left, name) && IsBehind(context.Right.Tokens, right, rightName);
            }
        }

        return any;
    }

    /// <summary>Whether somebody is named behind the words whom the other sentence does not name.</summary>
    private static bool NamesBehind(DocumentReading reading, Stand stand, DocumentReading others, Stand other, Func<int, int> counterpart)
    {
        foreach (var fact in reading.FactsOf(stand.Passage))
        {
            if (fact is NameFact name && IsBehind(reading.Tokens, stand, name) && !SharedNames.Names(others, other, counterpart(name.Entity.Index)))
                return true;
        }

        return false;
    }

    /// <summary>Behind the words, be it in a clause of its own: "by Ana Holt, who speaks for the <i>ministry</i>".</summary>
    private static bool IsAfter(TokenTable tokens, Stand stand, NameFact name) => tokens.IndexAt(name.Span.Start) > stand.First;

    private static bool IsBehind(TokenTable tokens, Stand stand, NameFact name)
    {
        int first = tokens.IndexAt(name.Span.Start);
        return first >= stand.End && first < stand.Clause.End;
    }

    private static double WeighParts(JudgingContext context, Stand left, Stand right, bool once, bool who)
    {
        if (once && left.IsOfStory != right.IsOfStory && !left.IsShifted && !right.IsShifted)
            return OfStory;
        // "The quake struck off the coast": where something is, is said of its subject.
        if (AreOneThing(context, left.Undergoer, right.Undergoer) || (left.Term.IsPlace && AreOneThing(context, left.AgentHead, right.AgentHead)) || (once && (AreOnePerson(context, left.Undergoer, right.Undergoer) || AreOnePerson(context, left.AgentHead, right.AgentHead)) && AreOneStory(context)))
            return SameThing;
        if (AreSame(context, left.AgentHead, right.AgentHead) || AreSame(context, left.PatientHead, right.PatientHead) || AreSame(context, left.AgentHead, right.PatientHead) || AreSame(context, left.PatientHead, right.AgentHead))
            return SameHead;
        // "The gunman said nothing", "the gunman shouted slogans": the subject, where the words are no verb with parts of their own.
        if ((IsBare(left) && (AreSame(context, left.Undergoer, right.AgentHead) || AreSame(context, left.Undergoer, right.PatientHead))) || (IsBare(right) && (AreSame(context, left.AgentHead, right.Undergoer) || AreSame(context, left.PatientHead, right.Undergoer))) || (IsBare(left) && IsBare(right) && AreSame(context, left.Undergoer, right.Undergoer)))
            return SameHead;
        // "Reed resigned", "the club sacked Reed": known by name, it does not matter who else is told of.
        bool named = who || (left.Agent >= 0 && context.Entities.RightOf(left.Agent) == right.Agent);
        return (!named && AreOthers(context, left, left.AgentHead, right, right.AgentHead) ? -OtherHead : 0) - (AreOthers(context, left, left.PatientHead, right, right.PatientHead) ? OtherHead : 0);
    }

    /// <summary>"Nobody had checked the sprinklers", "engineers checked the sprinklers": done to one thing in one story, and denied by one of two documents throughout.</summary>
    private static bool IsOneDeed(JudgingContext context, Stand left, Stand right, bool once) =>
        once && AreOneThing(context, left.PatientHead, right.PatientHead) && (left.CitedFrom < left.First ? BareDenials.IsDeniedOfAll(left) : BareDenials.IsDeniedOfAll(right)) && AreOneStory(context);

    private static bool IsBare(Stand stand) => stand.AgentHead < 0 && stand.PatientHead < 0;

    /// <summary>One word for a thing, that is not met in any story and is no word for people: there may be others.</summary>
    private static bool AreOneThing(JudgingContext context, int left, int right) =>
        AreSame(context, left, right) && !context.Left.Tokens.Has(left, WordTraits.PersonNoun | WordTraits.Kinship | WordTraits.Role) && !context.Left.Tokens.Has(left, WordTraits.TimeUnit)
        && Rarity.Of(context.Left.Tokens.Lemmas[left]) > MinThingRarity;

    /// <summary>"The captain", "the skipper": one word, or two of one meaning, for one person; where one story has several, the documents as a rule say which.</summary>
    private static bool AreOnePerson(JudgingContext context, int left, int right) =>
        IsOnePerson(context.Left.Tokens, left) && IsOnePerson(context.Right.Tokens, right) && WordKinship.AreSame(context.Left.Tokens.Lemmas[left], context.Right.Tokens.Lemmas[right]);

    private static bool IsOnePerson(TokenTable tokens, int token) =>
        token >= 0 && tokens.Has(token, WordTraits.PersonNoun | WordTraits.Role) && (tokens.Classes[token] & WordClasses.Plural) == 0 && (tokens.Shapes[token] & TokenShape.Capitalised) == 0
        && Rarity.Of(tokens.Lemmas[token]) > MinThingRarity;

    /// <summary>One word for both that is no name (those were weighed) nor a pronoun.</summary>
    private static bool AreSame(JudgingContext context, int left, int right) =>
        left >= 0 && right >= 0 && (context.Left.Tokens.Shapes[left] & context.Right.Tokens.Shapes[right] & TokenShape.Capitalised) == 0 && WordKinship.AreSame(context.Left.Tokens.Lemmas[left], context.Right.Tokens.Lemmas[right]);

    /// <summary>"Train services", "the trains": what the one is called stands beside the other.</summary>
    private static bool AreOthers(JudgingContext context, Stand one, int left, Stand other, int right) =>
        left >= 0 && right >= 0 && WordKinship.Heads(context.Left.Tokens, left, context.Right.Tokens, right) == 0
        && !StandParts.IsBeside(context.Left.Tokens, one, left, context.Right.Tokens.Lemmas[right]) && !StandParts.IsBeside(context.Right.Tokens, other, right, context.Left.Tokens.Lemmas[left]);

    /// <summary>What the words name is then one matter, though nothing else is shared.</summary>
    private static bool AreOneStory(JudgingContext context) => context.Alignments.Length >= OneStoryAlignments || context.Story.IsOne;

    private static double StoryOf(JudgingContext context) => context.Alignments.Length >= StoryAlignments ? OneStory : 0;

    private static bool AreAligned(JudgingContext context, int left, int right)
    {
        foreach (var alignment in context.Alignments)
        {
            if (Holds(alignment.Left, left) && Holds(alignment.Right, right))
                return true;
        }

        return false;
    }

    private static bool Holds(AlignedSide side, int passage) => side.Passages[0].Index <= passage && side.Passages[^1].Index >= passage;
}
