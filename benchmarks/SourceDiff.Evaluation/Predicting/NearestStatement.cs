using SourceDiff.Evaluation.Predicting.Suspecting;
using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>
/// The stretch of a premise that tells most of a hypothesis in the fewest words, and what there stands against it. A long premise has a
/// negation or a number somewhere; only one among the words of the hypothesis can make it false.
/// </summary>
internal sealed class NearestStatement
{
    /// <summary>Tokens before the first shared word that still belong to the statement ("did not"), and behind the last that may stand for what it does not share.</summary>
    private const int Margin = 3;

    private const WordTraits Denial = WordTraits.Negation | WordTraits.ImplicitNegation;

    private readonly DocumentReading _left;
    private readonly DocumentReading _right;
    private readonly WordPlaces _places;

    public NearestStatement(DocumentReading left, DocumentReading right, WordPlaces places)
    {
        (_left, _right, _places) = (left, right, places);
        foreach (var passage in right.Passages)
            Weigh(passage);
    }

    /// <summary>The largest share of the content words of a passage that stand close together in the premise.</summary>
    public double Share { get; private set; }

    /// <summary>The share where only one of the two denies something.</summary>
    public double Denied { get; private set; }

    /// <summary>The share where a number of the hypothesis has others in its stead.</summary>
    public double Numbers { get; private set; }

    /// <summary>The share where a name of the hypothesis has others in its stead.</summary>
    public double NamesChanged { get; private set; }

    /// <summary>The share where the premise has the opposite of a word.</summary>
    public double Opposed { get; private set; }

    /// <summary>The share where only the premise doubts.</summary>
    public double Doubted { get; private set; }

    private void Weigh(Passage passage)
    {
        var tokens = _right.Tokens;
        var placed = new List<int>();
        int content = 0;
        for (int j = passage.FirstToken; j < passage.EndToken; j++)
        {
            if (!PassageMatch.IsContent(tokens, j))
                continue;
            content++;
            if (_places.Of[j] >= 0)
                placed.Add(_places.Of[j]);
        }

        if (placed.Count == 0)
            return;
        placed.Sort();
        var (first, last, count) = Densest(placed);
        double share = (double)count / content;
        if (share <= Share)
            return;
        Share = share;
        int start = Math.Max(_left.Passages[_places.PassageOf(placed[first])].FirstToken, placed[first] - Margin), end = placed[last] + 1;
        Judge(passage, share, start, end, Math.Min(_left.Passages[_places.PassageOf(placed[last])].EndToken, end + Margin));
    }

    /// <summary>The run of places without a far gap that has most of them.</summary>
    private (int First, int Last, int Count) Densest(List<int> placed)
    {
        (int First, int Last, int Count) best = (0, 0, 0);
        int first = 0;
        for (int i = 0; i < placed.Count; i++)
        {
            if (i > 0 && (_places.PassageOf(placed[i]) != _places.PassageOf(placed[i - 1]) || _places.Gap(placed[i - 1], placed[i]) >= WordPlaces.FarGap))
                first = i;
            if (i - first + 1 > best.Count)
                best = (first, i, i - first + 1);
        }

        return best;
    }

    private void Judge(Passage passage, double share, int start, int end, int beyond)
    {
        var (there, here) = (_left.Tokens, _right.Tokens);
        int denials = 0, numbers = 0, names = 0, opposed = 0;
        for (int i = start; i < end; i++)
            denials += there.Has(i, Denial) ? 1 : 0;
        int deniedHere = 0;
        for (int j = passage.FirstToken; j < passage.EndToken; j++)
        {
            deniedHere += here.Has(j, Denial) ? 1 : 0;
            if (_places.Of[j] >= 0)
                continue;
            bool number = here.Kinds[j] == TokenKind.Number || here.Has(j, WordTraits.Cardinal), name = SuspectTypes.IsCapital(here, j) && j > passage.FirstToken;
            if (!number && !PassageMatch.IsContent(here, j))
                continue;
            for (int i = start; i < beyond; i++)
            {
                if (number && IsUnbacked(j) && (there.Kinds[i] == TokenKind.Number || there.Has(i, WordTraits.Cardinal)))
                    numbers = 1;
                if (name && SuspectTypes.IsCapital(there, i) && !Array.Exists(_places.Of, place => place == i))
                    names = 1;
                if (here.Lemmas[j] >= 0 && there.Lemmas[i] >= 0 && PassageMatch.IsContent(there, i) && WordOpposition.Are(there.Lemmas[i], here.Lemmas[j]))
                    opposed = 1;
            }
        }

        double weight = share * share;
        Denied = (denials & 1) != (deniedHere & 1) ? weight : 0;
        Numbers = numbers * weight;
        NamesChanged = names * weight;
        Opposed = opposed * weight;
        Doubted = IsDoubted(_left, start, end) && !IsDoubted(_right, passage.FirstToken, passage.EndToken) ? weight : 0;
    }

    /// <summary>Whether a token is part of an amount or a date that the premise does not have.</summary>
    private bool IsUnbacked(int token)
    {
        foreach (var fact in _right.Facts)
        {
            if (fact is QuantityFact or MoneyFact or AgeFact or DurationFact or DateFact && fact.Span.Contains(_right.Tokens.Starts[token]))
                return !PairSignals.IsBacked(_left, fact);
        }

        return false;
    }

    private static bool IsDoubted(DocumentReading reading, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (reading.Tokens.Has(i, WordTraits.Modal))
                return true;
        }

        foreach (var fact in reading.Facts)
        {
            if (fact is CertaintyFact { Level: < CertaintyLevel.Stated } && reading.Tokens.IndexAt(fact.Span.Start) is var i && i >= start && i < end)
                return true;
        }

        return false;
    }
}
