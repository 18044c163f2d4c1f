using SourceDiff.Judging.Matching;
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
    public static StandParties Of(StandSentence sentence, int index, int end, ClauseWindow clause, EventFact? happening)
    {
        var tokens = sentence.Tokens;
        int subject = StandParts.SubjectBefore(tokens, happening is null ? index : Math.Min(index, tokens.IndexAt(happening.Span.Start)), clause.First);
        // "No shots were fired": of no shots but those of the words.
        subject = subject >= index && subject < end ? -1 : subject;
        if (happening is null)
            return new(-1, NamedAt(sentence, subject), -1, -1, subject);
        int agent = HeadOf(tokens, happening.AgentSpan, index, end), patient = HeadOf(tokens, happening.PatientSpan, index, end);
        return new(happening.AgentEntity, happening.PatientEntity, agent, patient, patient >= 0 ? patient : agent >= 0 ? agent : subject);
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
        return head >= first && head < end ? -1 : head;
    }
}
