using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>
/// How far apart words that stand side by side in a hypothesis stand in its premise. A hypothesis may take every word from the
/// premise and join what the premise does not ("A of the B" from "A met the B of C").
/// </summary>
internal sealed class WordGaps
{
    private readonly TokenTable _tokens;
    private readonly WordPlaces _places;

    public WordGaps(DocumentReading right, WordPlaces places)
    {
        (_tokens, _places) = (right.Tokens, places);
        int sum = 0, steps = 0;
        foreach (var passage in right.Passages)
        {
            int before = -1;
            for (int j = passage.FirstToken; j < passage.EndToken; j++)
            {
                if (places.Of[j] < 0)
                    continue;
                if (before >= 0)
                {
                    sum += Weigh(before, j);
                    steps++;
                }

                before = j;
            }
        }

        Mean = steps == 0 ? 0 : (double)sum / steps;
    }

    /// <summary>In tokens, up to <see cref="WordPlaces.FarGap"/>; 0 without neighbours.</summary>
    public double Mean { get; }

    public int Largest { get; private set; }

    /// <summary>The largest one at a capitalised word.</summary>
    public int AtName { get; private set; }

    /// <summary>The largest one at a number, a month or a weekday.</summary>
    public int AtNumber { get; private set; }

    private int Weigh(int before, int after)
    {
        // What the hypothesis has between the two counts for nothing.
        int gap = Math.Max(1, _places.Gap(_places.Of[before], _places.Of[after]) - (after - before - 1));
        Largest = Math.Max(Largest, gap);
        if (IsNumber(before) || IsNumber(after))
            AtNumber = Math.Max(AtNumber, gap);
        else if (IsCapital(before) || IsCapital(after))
            AtName = Math.Max(AtName, gap);
        return gap;
    }

    private bool IsNumber(int token) => _tokens.Kinds[token] == TokenKind.Number || _tokens.Has(token, WordTraits.Month | WordTraits.Weekday | WordTraits.Cardinal);

    private bool IsCapital(int token) => (_tokens.Shapes[token] & TokenShape.Capitalised) != 0;
}
