using System.Buffers;
using SourceDiff.Judging.Opposites;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Questions;

/// <summary>
/// What a document says that nobody knows or tells: "the cause <i>is unclear</i>", "her name is kept back until the family have been
/// told". Made once a reading and kept as long as it; immutable. O(tokens).
/// </summary>
internal sealed class OpenQuestions
{
    private const AskedKinds Things = AskedKinds.Cause | AskedKinds.Motive | AskedKinds.Name | AskedKinds.Condition | AskedKinds.How;

    private static readonly ReadingTable<OpenQuestions> Tables = new(static reading => new OpenQuestions(reading));

    private readonly DocumentReading _reading;
    private readonly TokenTable _tokens;

    private OpenQuestions(DocumentReading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        StatementKinds[]? kinds = null;
        foreach (var passage in reading.Passages)
        {
            if (!passage.IsContent || _tokens.Is(passage.EndToken - 1, "?"))
                continue;
            var asked = AskedKinds.None;
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
                asked |= AskedWords.Of(_tokens.Forms[i]);
            if ((asked & (Things | AskedKinds.Until)) == 0)
                continue;
            kinds ??= ArrayPool<StatementKinds>.Shared.Rent(_tokens.Count);
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
                kinds[i] = _tokens.Kinds[i] == TokenKind.Word ? StatementWords.Of(_tokens.Forms[i]) : StatementKinds.None;
            Read(passage, new UnknownThings(_tokens, kinds), asked);
        }

        if (kinds is not null)
            ArrayPool<StatementKinds>.Shared.Return(kinds);
    }

    public List<OpenQuestion> All { get; } = [];

    public static OpenQuestions Of(DocumentReading reading) => Tables.Of(reading);

    public bool Asks(OpenThing thing) => All.Exists(question => question.Thing == thing);

    private void Read(Passage passage, UnknownThings unknown, AskedKinds asked)
    {
        var cues = new QuestionCues(_tokens);
        if ((asked & AskedKinds.Until) != 0 && (asked & (AskedKinds.Name | AskedKinds.Details)) != 0 && cues.UntilTold(passage) is ( >= 0 and var first, var end))
        {
            All.Add(new OpenQuestion(OpenThing.Victim, passage.Index, first, end, Topic: -1));
            return;
        }

        var things = new AskedThing(_reading);
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            var kind = AskedWords.Of(_tokens.Forms[i]) & Things;
            if (kind == 0 || CueOf(passage, i, kind, unknown, cues) is not (>= 0 and var cue) || things.Of(passage, i, kind) is not { } thing)
                continue;
            // "No word on what <i>caused</i> it".
            bool isOpening = (kind & AskedKinds.How) != 0 && cue < i && i + 1 < passage.EndToken;
            All.Add(new OpenQuestion(thing.Thing, passage.Index, Math.Min(cue, i), Math.Max(cue, i) + (isOpening ? 2 : 1), thing.Topic));
            return;
        }
    }

    /// <summary>The token that says that the thing is not known, or -1.</summary>
    private int CueOf(Passage passage, int thing, AskedKinds kind, UnknownThings unknown, QuestionCues cues)
    {
        if ((kind & AskedKinds.How) != 0 && !cues.IsHow(passage, thing))
            return -1;
        bool isName = (kind & AskedKinds.Name) != 0, isNaming = isName && (_tokens.Classes[thing] & (WordClasses.Verb | WordClasses.Noun)) == WordClasses.Verb;
        int cue = isNaming ? cues.Denied(passage, thing) : unknown.CueOf(passage, thing);
        if (cue < 0 && !isName)
            cue = cues.ProbeOf(passage, thing);
        return cue < 0 ? cues.NoWordOn(passage, thing) : cue;
    }
}
