using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>
/// Tells who the words for a source mean: the first name in them, or for a pronoun whoever spoke last and fits it, else whoever
/// was named last. Sources are asked for in text order, so that "he" can mean the speaker before.
/// </summary>
internal sealed class SpeakerResolver(ReadingContext context)
{
    private int _last = -1;
    private int _lastParagraph = -1;

    /// <summary>The index of the entity that the words mean, or -1, and its name, or the words folded.</summary>
    public (int Entity, string Name) Resolve(TokenRange source, int paragraph, int passage)
    {
        if (source.IsEmpty)
            return (-1, "");
        var span = source.SpanIn(context.Tokens);
        int entity = IsBodyOfPlace(source) ? -1 : context.Names.MeantBy(span);
        if (entity < 0 && source.End - source.Start == 1)
            entity = context.Names.Pronouns.Resolve(source.Start, passage, paragraph - _lastParagraph <= 1 ? _last : -1);
        if (entity < 0)
            entity = context.Descriptions.Described(source);
        // "The director of the Coast Fund, Ana Brandt, said": the fund says nothing.
        if ((entity < 0 || context.Entities[entity].Kind != EntityKind.Person) && Apposed(source) is >= 0 and var apposed)
            entity = apposed;
        if (entity >= 0)
            (_last, _lastParagraph) = (entity, paragraph);
        return (entity, entity >= 0 ? context.Entities[entity].Name : Folded(source, span, passage));
    }

    /// <summary>"Palmer police", "the Orlen council": the town says nothing.</summary>
    private bool IsBodyOfPlace(TokenRange source)
    {
        var tokens = context.Tokens;
        return tokens.Has(source.End - 1, WordTraits.OrganisationNoun) && (tokens.Shapes[source.End - 1] & TokenShape.Capitalised) == 0
            && context.Names.EndingAt(source.End - 2) is { Entity.Kind: not (EntityKind.Organisation or EntityKind.Person) };
    }

    /// <summary>The words folded, but for the capitals of names: "Palmer police", "police". A headline has capitals of its own.</summary>
    private string Folded(TokenRange source, TextSpan span, int passage)
    {
        string folded = SpeechText.Fold(context.Document.Text, span);
        if (context.Passages[passage].Kind != PassageKind.Sentence)
            return folded;
        string written = SpeechText.Words(context.Document.Text, span);
        int offset = written.Length - folded.Length;
        char[] letters = folded.ToCharArray();
        for (int i = 0; i < letters.Length; i++)
        {
            bool starts = i == 0 || letters[i - 1] == ' ';
            if (!starts || !char.IsUpper(written[i + offset]) || (i + offset == 0 && source.Start == context.Passages[passage].FirstToken && context.Names.StartingAt(source.Start) is null))
                continue;
            for (int c = i; c < letters.Length && letters[c] != ' '; c++)
                letters[c] = written[c + offset];
        }

        return new string(letters);
    }

    /// <summary>"The harbour master, Ana Brandt, said": the person named between two commas right behind the words.</summary>
    private int Apposed(TokenRange source)
    {
        var tokens = context.Tokens;
        if (source.End + 2 >= tokens.Count || tokens[source.End] is not "," || context.Names.StartingAt(source.End + 1) is not { Entity.Kind: EntityKind.Person } name)
            return -1;
        int end = tokens.IndexAt(name.Span.End);
        return end < tokens.Count && tokens[end] is "," ? name.Entity.Index : -1;
    }
}
