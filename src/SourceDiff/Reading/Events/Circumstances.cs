using SourceDiff.Model;
using SourceDiff.Reading.Names;
using SourceDiff.Reading.Speech;

namespace SourceDiff.Reading.Events;

/// <summary>
/// Where and when an event happens, as far as its own clause tells. Events are asked for in text order; the dates were found
/// before, so that one cursor over them serves all.
/// </summary>
internal sealed class Circumstances
{
    /// <summary>A place or time further behind its verb belongs to something else.</summary>
    private const int Reach = 16;

    private const WordTraits Ends = WordTraits.Relative | WordTraits.Subordinator | WordTraits.Auxiliary | WordTraits.Modal;

    private readonly TokenTable _tokens;
    private readonly NameTable _names;
    private readonly List<DateFact> _dates = [];
    private int _date;

    public Circumstances(ReadingContext context)
    {
        _tokens = context.Tokens;
        _names = context.Names;
        foreach (var fact in context.FactsSoFar)
        {
            if (fact is DateFact date && context.Passages[date.Passage].IsContent && (_dates.Count == 0 || _dates[^1].Span.Start <= date.Span.Start))
                _dates.Add(date);
        }
    }

    /// <summary>One past the clause of the predicate at <paramref name="index"/>: at a break, a new clause, or <see cref="Reach"/> tokens on.</summary>
    public int ClauseEnd(Passage passage, int index)
    {
        int limit = Math.Min(passage.EndToken, index + Reach);
        var traits = _tokens.Traits;
        var classes = _tokens.Classes;
        var kinds = _tokens.Kinds;
        int end = index + 1;
        for (; end < limit; end++)
        {
            if (kinds[end] is TokenKind.Punctuation or TokenKind.Dash)
            {
                if (ClauseWords.IsBreak(_tokens, end))
                    break;
            }
            else if ((traits[end] & Ends) != 0 || ((traits[end] & WordTraits.Conjunction) != 0 && _tokens.Is(end, "but"))
                || ((classes[end] & WordClasses.Past) != 0 && ClauseWords.IsFinite(_tokens, end)))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>The place named or described between two tokens: "in Norhaven", "at the central bus station"; empty when none is.</summary>
    public TokenRange PlaceIn(int first, int end, NounPhrases phrases)
    {
        var traits = _tokens.Traits;
        for (int i = first; i + 1 < end; i++)
        {
            if ((traits[i] & WordTraits.Preposition) == 0 || _tokens[i] is not ("in" or "at" or "near" or "outside" or "inside" or "on" or "off" or "In" or "At" or "Near" or "Outside"))
                continue;
            var phrase = phrases.From(i + 1);
            if (phrase.IsEmpty || phrase.End > end)
                continue;
            if (IsPlace(phrase))
                return phrase;
        }

        return default;
    }

    /// <summary>The date stated between two tokens; empty when none is.</summary>
    public TextSpan TimeIn(int first, int end)
    {
        int from = _tokens.Starts[first], to = _tokens.Ends[end - 1];
        // Clauses overlap: a date may be asked for again from a little before.
        while (_date > 0 && _dates[_date - 1].Span.End > from)
            _date--;
        while (_date < _dates.Count && _dates[_date].Span.Start < from)
            _date++;
        return _date < _dates.Count && _dates[_date].Span.End <= to ? _dates[_date].Span : default;
    }

    private bool IsPlace(TokenRange phrase)
    {
        for (int i = phrase.Start; i < phrase.End; i++)
        {
            if (NameWords.IsCapitalised(_tokens, i) && _names.StartingAt(i) is { } name)
                return name.Entity.Kind == EntityKind.Place;
        }

        int head = phrase.Start;
        while (head + 1 < phrase.End && !_tokens.Is(head + 1, "of"))
            head++;
        return _tokens.Has(head, WordTraits.PlaceNoun);
    }
}
