using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>The sentence that is read for its stands, and what each of them asks of it; one for a document, entered anew for each sentence.</summary>
/// <param name="reading">The document.</param>
/// <param name="kinds">How each of its words bears on what its sentence states.</param>
internal sealed class StandSentence(DocumentReading reading, StatementKinds[] kinds)
{
    /// <summary>The share of words written with a capital in a headline that has them all so, but for the odd one.</summary>
    private const double TitleShare = 0.85;

    /// <summary>"Iraq, Friday": fewer words are names.</summary>
    private const int MinTitle = 4;

    private bool _isTitle;

    public DocumentReading Reading => reading;

    public TokenTable Tokens => reading.Tokens;

    public Passage Passage { get; private set; } = null!;

    public List<PolarityFact> Negations { get; } = [];

    public List<EventFact> Events { get; } = [];

    /// <summary>The kinds of all its words together.</summary>
    public StatementKinds Kinds { get; private set; }

    /// <summary>Whether it has a number, in digits or words.</summary>
    public bool HasNumbers { get; private set; }

    public void Enter(Passage passage)
    {
        Passage = passage;
        Negations.Clear();
        Events.Clear();
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if (fact is EventFact happening)
                Events.Add(happening);
            else if (fact is PolarityFact negation)
                Negations.Add(negation);
        }

        Kinds = StatementKinds.None;
        HasNumbers = false;
        var tokens = Tokens;
        int capitals = 0, words = 0;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (tokens.Kinds[i] == TokenKind.Word && !tokens.Has(i, WordTraits.Function))
            {
                words++;
                capitals += (tokens.Shapes[i] & TokenShape.Capitalised) != 0 ? 1 : 0;
            }

            Kinds |= kinds[i];
            HasNumbers |= tokens.Kinds[i] == TokenKind.Number || tokens.Has(i, WordTraits.Cardinal | WordTraits.VagueAmount);
        }

        _isTitle = words >= MinTitle && capitals >= TitleShare * words;
    }

    /// <summary>Whether a word is of one of the kinds.</summary>
    public bool Is(int token, StatementKinds wanted) => (kinds[token] & wanted) != 0;

    /// <summary>Whether a word is a name by its capital: not at the start, nor in a headline that has one on every word.</summary>
    public bool IsNameLike(int token) => token > Passage.FirstToken && !_isTitle && (Tokens.Shapes[token] & TokenShape.Capitalised) != 0;

    /// <summary>"All were found", "They denied it": whom is told in the sentence before.</summary>
    public bool IsTakenUp()
    {
        int first = Passage.FirstToken;
        return Passage.Index > 0 && reading.Passages[Passage.Index - 1] is { IsContent: true } before && before.Paragraph >= Passage.Paragraph - 1
            && (Tokens.Has(first, WordTraits.Pronoun) || Is(first, StatementKinds.TakenUp));
    }
}
