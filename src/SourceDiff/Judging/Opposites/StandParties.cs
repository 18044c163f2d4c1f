using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>Who and what something is said of; -1 for what is not told.</summary>
/// <param name="Agent">Who does it, by name.</param>
/// <param name="Patient">To whom it is done, by name.</param>
/// <param name="AgentHead">The token that heads the words for who does it.</param>
/// <param name="PatientHead">The token that heads the words for whom it is done to.</param>
/// <param name="Undergoer">The token that heads the words for what it is said of: the object, or the subject of what has none.</param>
internal readonly record struct StandParties(int Agent, int Patient, int AgentHead, int PatientHead, int Undergoer)
{
    /// <summary>The parties of the words from <paramref name="index"/> to <paramref name="end"/>: those of the happening, or the subject before them. O(clause).</summary>
    public static StandParties Of(StandSentence sentence, int index, int end, ClauseWindow clause, EventFact? happening, bool isFate)
    {
        var tokens = sentence.Tokens;
        int subject = StandParts.SubjectBefore(tokens, happening is null ? index : Math.Min(index, tokens.IndexAt(happening.Span.Start)), clause.First);
        // "No shots were fired": of no shots but those of the words.
        subject = subject >= index && subject < end ? -1 : subject;
        var antecedents = new Antecedents(sentence.Reading);
        if (happening is null)
        {
            // "Told the mayor": a verb of speech is a verb, too.
            if (tokens.Has(index, WordTraits.SpeechVerb) && StandParts.ObjectBehind(tokens, end, clause.End) is >= 0 and var told)
                return new(NamedAt(sentence, subject), NamedAt(sentence, told), subject, told, told);
            // "He was in custody", "said she had been on the phone".
            int pronoun = subject < 0 ? StandParts.PronounBefore(tokens, index, clause.First) : -1;
            if (subject < 0 && pronoun < 0 && StandParts.SpeakerBefore(tokens, index, clause.First) is >= 0 and var speaker)
                return SpeakerMeantBy(sentence, speaker) is var (speaking, voice) && speaking >= 0 ? new(speaking, -1, -1, -1, -1) : new(-1, -1, voice, -1, voice);
            if (subject < 0 && pronoun < 0)
                subject = StandParts.HeadOf(tokens, WhatIsFound(sentence, index, Math.Max(sentence.Passage.FirstToken, clause.First - 1)));
            int named = pronoun < 0 ? NamedAt(sentence, subject) : antecedents.NamedBy(sentence.Passage, pronoun);
            return new(-1, named >= 0 ? named : PersonOfVerb(sentence, index, clause, isFate, pronoun < 0 ? subject : pronoun), -1, -1, pronoun < 0 ? subject : antecedents.HeadOf(sentence.Passage, pronoun));
        }

        int agent = happening.AgentEntity < 0 ? TakenUp(antecedents, sentence, happening.AgentSpan) : -1, patient = happening.PatientEntity < 0 ? TakenUp(antecedents, sentence, happening.PatientSpan) : -1;
        agent = agent >= 0 ? agent : HeadOf(tokens, happening.AgentSpan, index, end);
        patient = patient >= 0 ? patient : HeadOf(tokens, happening.PatientSpan, index, end);
        int doer = happening.AgentEntity;
        if (doer < 0 && PronounAt(tokens, happening.AgentSpan) is >= 0 and var spoken)
            (doer, agent) = SpeakerMeantBy(sentence, spoken) is var (named, voice) && agent < 0 ? (named, voice) : (named, agent);
        // "The schools will stay closed", "the union does not plan to appeal": a verb that was taken for who does it.
        if (doer < 0 && agent >= 0 && LeadingVerb(sentence, agent, index) is >= 0 and var leading)
            (doer, agent) = SubjectOf(sentence, antecedents, leading, clause.First);
        if (agent < 0 && patient < 0 && subject < 0 && happening is { AgentEntity: < 0, PatientEntity: < 0, IsNominal: false })
            subject = BeforeAside(tokens, sentence.Passage, index);
        int recipient = happening.PatientEntity < 0 && happening.IsPassive ? RecipientBehind(sentence, end) : happening.PatientEntity;
        return new(doer, recipient, agent, patient, patient >= 0 ? patient : agent >= 0 ? agent : subject);
    }

    /// <summary>The verb at <paramref name="token"/>, where it leads up to the words: "<i>stay</i> closed", "<i>plan</i> to appeal"; -1 for none.</summary>
    private static int LeadingVerb(StandSentence sentence, int token, int index)
    {
        var tokens = sentence.Tokens;
        if (token >= index || (tokens.Classes[token] & WordClasses.Verb) == 0)
            return -1;
        if (StatementWords.Is(tokens.Forms[token], StatementKinds.Linking))
            return token;
        foreach (var happening in sentence.Events)
        {
            if (!happening.IsNominal && tokens.IndexAt(happening.PredicateSpan.Start) == token)
                return token;
        }

        return -1;
    }

    /// <summary>Who the subject of a verb is, by name, and its head.</summary>
    private static (int Named, int Head) SubjectOf(StandSentence sentence, Antecedents antecedents, int verb, int first)
    {
        int subject = StandParts.SubjectBefore(sentence.Tokens, verb, first);
        int pronoun = subject < 0 ? StandParts.PronounBefore(sentence.Tokens, verb, first) : -1;
        return pronoun < 0 ? (NamedAt(sentence, subject), subject) : (antecedents.NamedBy(sentence.Passage, pronoun), antecedents.HeadOf(sentence.Passage, pronoun));
    }

    /// <summary>
    /// "<i>He</i> walked away unhurt", "<i>the 41-year-old</i> was flown out with a broken rib": what follows a verb with no subject of its own is
    /// said of the person of that verb; -1 for nobody.
    /// </summary>
    private static int PersonOfVerb(StandSentence sentence, int index, ClauseWindow clause, bool isFate, int subject)
    {
        var tokens = sentence.Tokens;
        int person = -1;
        // "Her family attended the arraignment": a noun is said of somebody by its own words.
        if (!isFate && (tokens.Classes[index] & (WordClasses.Noun | WordClasses.Verb | WordClasses.Adjective)) == WordClasses.Noun)
            return -1;
        int first = isFate ? sentence.Passage.FirstToken : clause.First - 1;
        foreach (var happening in sentence.Events)
        {
            int verb = tokens.IndexAt(happening.PredicateSpan.Start), entity = happening.IsPassive ? happening.PatientEntity : happening.AgentEntity;
            if (happening.IsNominal || entity < 0 || sentence.Reading.Entities[entity].Kind != EntityKind.Person)
                continue;
            // "He ruled out stepping down": whoever rules it out is who would step down.
            if (subject >= 0 ? happening.SubjectSpan.Contains(tokens.Starts[subject]) : verb >= first && verb < index)
                person = entity;
        }

        return person;
    }

    /// <summary>"<i>The brakes</i> were examined and found to be in working order": what follows a passive is said of its subject, also where the second verb leaves its auxiliary to the first; empty where none stands right before.</summary>
    private static TextSpan WhatIsFound(StandSentence sentence, int index, int first)
    {
        var tokens = sentence.Tokens;
        for (int verb = index - 1; verb >= first; verb--)
        {
            foreach (var happening in sentence.Events)
            {
                if (happening.PredicateSpan.Contains(tokens.Starts[verb]) && (happening.IsPassive || (tokens.Is(verb + 1, "to") && tokens.Is(verb + 2, "be"))))
                    return happening.SubjectSpan;
            }

            if (!StandParts.IsLink(tokens, verb))
                break;
        }

        return default;
    }

    /// <summary>"Prosecutors said <i>they</i> would appeal", "Vell said <i>it</i> would take part": who speaks in the sentence, by name or by the head of the words.</summary>
    private static (int Named, int Head) SpeakerMeantBy(StandSentence sentence, int pronoun)
    {
        var tokens = sentence.Tokens;
        bool isMany = tokens.Is(pronoun, "they");
        foreach (var fact in sentence.Reading.FactsOf(sentence.Passage.Index))
        {
            if (fact is not AttributionFact credit || !IsIn(credit, tokens.Starts[pronoun]))
                continue;
            if (credit.SourceEntity >= 0)
                return sentence.Reading.Entities[credit.SourceEntity].Kind == EntityKind.Person ? (-1, -1) : (credit.SourceEntity, -1);
            int head = StandParts.HeadOf(tokens, credit.SourceSpan);
            int named = NamedAt(sentence, head);
            return named >= 0 ? (named, -1) : head >= 0 && isMany == ((tokens.Classes[head] & WordClasses.Plural) != 0) ? (-1, head) : (-1, -1);
        }

        return (-1, -1);
    }

    /// <summary>The "it" or "they" that a participant is; -1 for others.</summary>
    private static int PronounAt(TokenTable tokens, TextSpan participant)
    {
        int token = participant.Length is 2 or 4 ? tokens.IndexAt(participant.Start) : -1;
        return token >= 0 && (tokens.Is(token, "it") || tokens.Is(token, "they")) ? token : -1;
    }

    /// <summary>Whether a place of the text stands in what is credited to somebody.</summary>
    private static bool IsIn(AttributionFact credit, int position)
    {
        foreach (var content in credit.ContentSpans)
        {
            if (content.Contains(position))
                return true;
        }

        return false;
    }

    /// <summary>"Nothing was promised <i>to her</i>": the person that the sentence is about, by another pronoun of it; -1 for nobody.</summary>
    private static int RecipientBehind(StandSentence sentence, int end)
    {
        var tokens = sentence.Tokens;
        if (end + 1 >= sentence.Passage.EndToken || !tokens.Is(end, "to"))
            return -1;
        if (NamedAt(sentence, end + 1) is >= 0 and var named)
            return named;
        if (tokens[end + 1] is not ("her" or "him"))
            return -1;
        string pronoun = tokens[end + 1] is "her" ? "she" : "he";
        foreach (var happening in sentence.Events)
        {
            if (happening.AgentEntity >= 0 && happening.AgentSpan.Length == pronoun.Length && tokens.Is(tokens.IndexAt(happening.AgentSpan.Start), pronoun))
                return happening.AgentEntity;
        }

        foreach (var fact in sentence.Reading.FactsOf(sentence.Passage.Index))
        {
            if (fact is AttributionFact { SourceEntity: >= 0 } credit)
                return credit.SourceEntity;
        }

        return -1;
    }

    /// <summary>"The <i>airport</i>, closed since Monday, …": what a participle behind a comma is said of; -1 for nothing.</summary>
    private static int BeforeAside(TokenTable tokens, Passage passage, int participle)
    {
        int comma = participle - 1;
        if (comma <= passage.FirstToken || tokens[comma] is not "," || (tokens.Classes[participle] & WordClasses.Past) == 0)
            return -1;
        int noun = comma - 1;
        return tokens.Kinds[noun] == TokenKind.Word && (tokens.Classes[noun] & (WordClasses.Noun | WordClasses.Verb)) == WordClasses.Noun && (tokens.Shapes[noun] & TokenShape.Capitalised) == 0 ? noun : -1;
    }

    /// <summary>Whom a participant that is a pronoun means, where nobody is named; -1 for other participants.</summary>
    private static int TakenUp(Antecedents antecedents, StandSentence sentence, TextSpan participant)
    {
        if (participant.IsEmpty || participant.Length > 3)
            return -1;
        return antecedents.HeadOf(sentence.Passage, sentence.Tokens.IndexAt(participant.Start));
    }

    /// <summary>Who is known by the name that ends at a token: "Marr was in a stable condition"; -1 when nobody is.</summary>
    private static int NamedAt(StandSentence sentence, int token)
    {
        if (token < 0 || (sentence.Tokens.Shapes[token] & TokenShape.Capitalised) == 0)
            return -1;
        foreach (var fact in sentence.Reading.FactsOf(sentence.Passage.Index))
        {
            if (fact is NameFact name && name.Span.Contains(sentence.Tokens.Starts[token]))
                return name.Entity.Index;
        }

        return -1;
    }

    /// <summary>The head of a participant, where it is not one of the words themselves: "<i>talks</i> collapsed".</summary>
    private static int HeadOf(TokenTable tokens, TextSpan participant, int first, int end)
    {
        int head = StandParts.HeadOf(tokens, participant);
        // "Found the former <i>mayor</i> guilty": whom words stand around is none of them.
        return head >= first && head < end && !tokens.Has(head, WordTraits.PersonNoun | WordTraits.Role) ? -1 : head;
    }
}
