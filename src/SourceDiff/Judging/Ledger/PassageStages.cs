using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Opposites;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// The stages of a case that each passage states: those that its main clause tells, not what is said of somebody in passing ("the man charged with the killing
/// was found guilty", "the woman who was arrested on Monday"). Read when first asked for: O(tokens of the passage).
/// </summary>
internal sealed class PassageStages(PassageNumbers numbers)
{
    /// <summary>Words that tell a stage beside those of the table.</summary>
    public const StatementKinds StageWords = StatementKinds.Denying | StatementKinds.Probing | StatementKinds.Accused | StatementKinds.Trial;

    /// <summary>Stages of the table.</summary>
    private const int Sought = 0, Held = 1, Charged = 2, OnTrial = 4, Convicted = 5;

    private readonly StagesTold?[] _told = new StagesTold?[numbers.Count];

    /// <summary>What a passage states.</summary>
    public StagesTold Of(int place) => _told[place] ??= Read(numbers.Readings[numbers.DocumentOf(place)], numbers[place]);

    private static StagesTold Read(DocumentReading reading, Passage passage)
    {
        var tokens = reading.Tokens;
        var stages = StandTable.Of(reading).StagesIn(passage.Index);
        bool mayTell = stages.Count > 0, isNegated = false;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            var kinds = StatementWords.Of(tokens.Forms[i]);
            mayTell |= (kinds & StageWords) != 0;
            isNegated |= (kinds & StatementKinds.Rejecting) != 0 || tokens.Has(i, WordTraits.Negation | WordTraits.ImplicitNegation);
        }

        if (!mayTell)
            return new StagesTold(0, false, isNegated, false);
        var clauses = new MainClause(reading, passage, stages);
        int told = 0;
        bool isHeading = passage.Kind != PassageKind.Sentence, isLoose = false;
        foreach (var stand in stages)
        {
            int verb = VerbOf(tokens, passage, stand, isHeading);
            // "Elections will be held".
            if (verb >= 0 && clauses.States(verb) && !(stand.Term.Side == Held && stand.Mood != VerbMood.Fact))
                (told, isLoose) = (told | (1 << stand.Term.Side), isLoose || stand.Mood != VerbMood.Fact || stand.Term.IsToCome);
        }

        foreach (int verb in clauses.Verbs)
            told |= StageOf(tokens, passage, clauses, verb);
        if (SubjectStage(tokens, passage, clauses) is > 0 and var subject)
            told = subject;
        // "A jury finds the suspect in … guilty".
        if ((told & (1 << Sought)) != 0 && FindsGuilt(tokens, passage, clauses.Verbs[0]))
            told = 1 << Convicted;
        return new StagesTold(told, told != 0 && clauses.StatesOther(), isNegated, isLoose || told == StagesTold.Inquiry);
    }

    private static int StageOf(TokenTable tokens, Passage passage, MainClause clauses, int verb)
    {
        var kinds = StatementWords.Of(tokens.Forms[verb]);
        if ((kinds & StatementKinds.Denying) != 0)
            return StagesTold.Denial;
        if ((kinds & StatementKinds.Probing) != 0)
            return StagesTold.Inquiry;
        // "Held for trial".
        if (verb + 2 < passage.EndToken && tokens.Has(verb + 1, WordTraits.Preposition) && StatementWords.Is(tokens.Forms[verb + 2], StatementKinds.Trial))
            return 1 << OnTrial;
        if ((kinds & StatementKinds.Accused) == 0)
            return 0;
        bool isTold = verb > passage.FirstToken && (tokens.Has(verb - 1, WordTraits.Auxiliary) || (passage.Kind != PassageKind.Sentence && clauses.Verbs.Count == 1));
        return isTold ? 1 << Charged : 0;
    }

    /// <summary>"The <i>trial</i> of a man who … starts", "An <i>investigation</i> into the fire has begun"; 0 where the subject is no stage.</summary>
    private static int SubjectStage(TokenTable tokens, Passage passage, MainClause clauses)
    {
        int end = clauses.Verbs.Count > 0 ? clauses.Verbs[0] : passage.EndToken;
        for (int i = passage.FirstToken; i < end; i++)
        {
            bool isSubject = i + 1 == end || tokens.Has(i + 1, WordTraits.Preposition) || tokens.Kinds[i + 1] != TokenKind.Word || (tokens.Classes[i + 1] & WordClasses.Noun) == 0;
            if (tokens.Kinds[i] != TokenKind.Word || tokens.Has(i, WordTraits.Preposition | WordTraits.Subordinator))
                break;
            var kinds = StatementWords.Of(tokens.Forms[i]);
            if (isSubject && (kinds & StatementKinds.Trial) != 0)
                return 1 << OnTrial;
            if (isSubject && (kinds & StatementKinds.Probing) != 0)
                return StagesTold.Inquiry;
        }

        return 0;
    }

    private static bool FindsGuilt(TokenTable tokens, Passage passage, int verb)
    {
        for (int i = verb + 1; i < passage.EndToken; i++)
        {
            if (StatementWords.Is(tokens.Forms[i], StatementKinds.Guilt))
                return true;
        }

        return false;
    }

    /// <summary>The word by which a stage is stated: "<i>was</i> on trial", "the trial <i>began</i>"; -1 where it is only mentioned, "after his arrest".</summary>
    private static int VerbOf(TokenTable tokens, Passage passage, Stand stand, bool isHeading)
    {
        for (int i = stand.First; i < stand.End; i++)
        {
            if ((tokens.Classes[i] & WordClasses.Verb) != 0 && !tokens.Has(i, WordTraits.Function) && !(i > passage.FirstToken && tokens.Has(i - 1, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Preposition) && !tokens.Is(i - 1, "to")))
                return (tokens.Classes[i] & (WordClasses.Past | WordClasses.Gerund)) != 0 || (tokens.Classes[i] & WordClasses.Noun) == 0 || i > stand.First || isHeading || stand.Mood != VerbMood.Fact ? i : -1;
        }

        int before = stand.First - 1;
        return before >= passage.FirstToken && (tokens.Shapes[before] & TokenShape.Clitic) == 0 && (tokens.Has(before, WordTraits.Auxiliary) || (tokens.Classes[before] & WordClasses.Past) != 0) ? before : -1;
    }
}
