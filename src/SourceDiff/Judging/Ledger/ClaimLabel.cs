using System.Runtime.InteropServices;
using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Chooses the passage that says a claim most clearly: near to all others, what they have in common and little beside it, a whole sentence of readable
/// length, in the outlet's own voice, understandable by itself. Gains and penalties are in units of similarity, set by hand; read on the ten largest
/// claims of 13 topics of news. O(words of the claim).
/// </summary>
internal sealed class ClaimLabel(PassageNumbers numbers, ClaimStances stances)
{
    private const double NoSentence = 0.3;
    private const double Quotation = 0.25;
    private const double Credited = 0.15;
    private const double Pronoun = 1.1;

    /// <summary>"Will she return?": nothing is claimed.</summary>
    private const double Question = 0.4;

    /// <summary>What it is worth to name who the others name; so many names are enough, and a surname is half of one.</summary>
    private const double Named = 0.15, MaxNames = 2, Surname = 0.5;

    /// <summary>What a number or date costs that few of the others give: it is no part of what they share.</summary>
    private const double Rare = 0.1, Day = 0.05, MaxRare = 0.3;
    private const double Minority = 0.3;

    /// <summary>"…", he told the paper: who says it stands before it.</summary>
    private const double Citer = 0.4;

    /// <summary>"After she left, …", "And he also …": what it hangs on stands before it.</summary>
    private const double Opening = 0.15;

    /// <summary>"as our readers know", "you should update": the outlet speaks of itself and to its readers.</summary>
    private const double Voice = 0.25;

    /// <summary>A sentence without its end, a quotation mark without its other.</summary>
    private const double Broken = 0.7;

    /// <summary>"Number 10 on his back.": nothing happens.</summary>
    private const double Fragment = 0.15;

    /// <summary>What a passage gains that says all that the claim says, and nothing else.</summary>
    private const double Focus = 0.4;

    /// <summary>What stands before a subject: "In 1983, it …", "Later on Monday she …".</summary>
    private const WordTraits BeforeSubject = WordTraits.Function | WordTraits.DayPart | WordTraits.Weekday | WordTraits.Month | WordTraits.RelativeDay | WordTraits.TimeUnit | WordTraits.Cardinal;

    /// <summary>
    /// What a passage gains whose first happening, or what it befalls, all others tell: "A fire damaged the market" says what the claim is, "Police are
    /// looking into a fire at the market" says what came of it.
    /// </summary>
    private const double Statement = 0.2;

    /// <summary>How far from the medoid a label may be: what is farther says the claim in other words, or hardly says it.</summary>
    private const double MaxFar = 0.25, Far = 1;

    /// <summary>Tokens from the start in which the subject stands.</summary>
    private const int OpeningTokens = 8;

    private readonly Dictionary<int, int> _holding = [];
    private readonly Dictionary<int, int> _giving = [];
    private readonly HashSet<int> _seen = [];

    /// <summary>A token too many, or too few: sentences of 8 to 32 tokens read at one glance.</summary>
    private const double Token = 0.015;

    private const int ShortestTokens = 8, LongestTokens = 32;

    private const double MaxLength = 0.4;

    /// <summary>The number of the clearest passage.</summary>
    public int Of(ClaimDraft claim)
    {
        Count(claim.Members.Places);
        int best = claim.Members.Places[0];
        double bestScore = double.NegativeInfinity, mostNamed = 0;
        foreach (int place in claim.Members.Places)
            mostNamed = Math.Max(mostNamed, NamesIn(place));
        for (int i = 0; i < claim.Members.Places.Length; i++)
        {
            int place = claim.Members.Places[i];
            double score = claim.Members.Similarities[i] + (mostNamed == 0 ? 0 : Named * NamesIn(place) / mostNamed) - RareOf(place, claim.Members.Places.Length) + FocusOf(place, claim.Members.Places.Length) + StatementOf(place, claim.Members.Places.Length) - Penalty(place) - (IsMinority(claim, place) ? Minority : 0);
            if (claim.Members.Similarities[i] < 1 - MaxFar)
                score -= Far;
            if (score > bestScore)
                (best, bestScore) = (place, score);
        }

        return best;
    }

    private double Penalty(int place)
    {
        int document = numbers.DocumentOf(place);
        var reading = numbers.Readings[document];
        var passage = numbers[place];
        int over = Math.Max(0, Math.Max(ShortestTokens - passage.TokenCount, passage.TokenCount - LongestTokens));
        double penalty = Math.Min(MaxLength, Token * over);
        if (passage.Kind != PassageKind.Sentence)
            penalty += NoSentence;
        bool isQuotation = false;
        foreach (var fact in reading.FactsOf(passage.Index))
            isQuotation |= fact is QuotationFact;
        double form = Form(reading.Tokens, passage);
        // What is left of a quotation is one too, whether it is read as one or not.
        penalty += isQuotation || form >= Broken ? Quotation : 0;
        if (EventHeads.Of(reading).In(passage.Index).IsEmpty)
            penalty += Fragment;

        // Whose words they are belongs to what somebody said.
        isQuotation |= form >= Broken;
        if (stances.Credits(document, passage, []) != isQuotation)
            penalty += Credited;
        if (passage.TokenCount > 0 && reading.Tokens.Is(passage.EndToken - 1, "?"))
            penalty += Question;
        return penalty + form;
    }

    /// <summary>What a reader stumbles over.</summary>
    private static double Form(TokenTable tokens, Passage passage)
    {
        if (passage.TokenCount == 0)
            return 0;
        double penalty = tokens.Has(passage.FirstToken, WordTraits.Subordinator | WordTraits.Conjunction | WordTraits.Relative) ? Opening : 0;
        bool opensLater = tokens.Has(passage.FirstToken, WordTraits.Subordinator | WordTraits.Preposition), isCitedBy = false;
        bool isVoice = false, isOpening = true, refers = false, isTitle = passage.Kind == PassageKind.Sentence;
        int marks = 0, brackets = 0;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            marks += tokens[i] is "\"" or "“" or "”" ? 1 : 0;
            brackets += tokens[i] is "(" ? 1 : tokens[i] is ")" ? -1 : 0;

            isTitle &= tokens.Kinds[i] != TokenKind.Word || tokens.Has(i, WordTraits.Function) || (tokens.Shapes[i] & TokenShape.Capitalised) != 0;
            // Who says "we" between quotation marks is he who is quoted.
            bool isPronoun = tokens.Has(i, WordTraits.Pronoun) && !tokens.Has(i, WordTraits.Relative) && !(marks % 2 != 0 && IsOfOutletOrReader(tokens, i));
            isVoice |= isPronoun && IsOfOutletOrReader(tokens, i);
            isOpening &= i < passage.FirstToken + OpeningTokens && (tokens.Kinds[i] != TokenKind.Word || tokens.Has(i, BeforeSubject));
            refers |= isPronoun && isOpening && !(opensLater && i > passage.FirstToken && IsNamedBehind(tokens, i, passage.EndToken));
            isCitedBy |= isPronoun && (i + 1 < passage.EndToken && tokens.Has(i + 1, WordTraits.SpeechVerb));
        }

        penalty += refers ? Pronoun : isCitedBy ? Citer : 0;
        penalty += isVoice ? Voice : 0;
        // A line of the body that is written as headings are.
        penalty += isTitle ? NoSentence : 0;
        bool isCut = passage.Kind == PassageKind.Sentence && (tokens.Kinds[passage.EndToken - 1] != TokenKind.Punctuation || tokens[passage.EndToken - 1] is "," or ";" or ":" or "..." or "…");
        isCut |= passage.TokenCount > 1 && tokens.Is(passage.EndToken - 1, ".") && tokens.Is(passage.EndToken - 2, ".");
        return penalty + (isCut || marks % 2 != 0 || brackets != 0 ? Broken : 0);
    }

    /// <summary>"After <i>she</i> left, Reyes …": who is meant stands behind the first comma.</summary>
    private static bool IsNamedBehind(TokenTable tokens, int pronoun, int end)
    {
        for (int i = pronoun + 1; i + 1 < end; i++)
        {
            if (tokens.Is(i, ","))
                return tokens.Kinds[i + 1] == TokenKind.Word && (tokens.Shapes[i + 1] & TokenShape.Capitalised) != 0 && !tokens.Has(i + 1, WordTraits.Function);
        }

        return false;
    }

    private static bool IsOfOutletOrReader(TokenTable tokens, int token) =>
        tokens.Is(token, "i") || tokens.Is(token, "we") || tokens.Is(token, "us") || tokens.Is(token, "our") || tokens.Is(token, "my") || tokens.Is(token, "me") || tokens.Is(token, "you") || tokens.Is(token, "your");

    /// <summary>Counts in how many passages of the claim each telling word stands.</summary>
    private void Count(int[] places)
    {
        _holding.Clear();
        _giving.Clear();
        if (places.Length < 2)
            return;
        foreach (int place in places)
        {
            foreach (int lemma in LemmasOf(place))
                CollectionsMarshal.GetValueRefOrAddDefault(_holding, lemma, out _)++;
            CountFigures(place);
        }
    }

    /// <summary>Counts in how many passages of the claim each number and date stands.</summary>
    private void CountFigures(int place)
    {
        var tokens = numbers.Readings[numbers.DocumentOf(place)].Tokens;
        _seen.Clear();
        for (int i = numbers[place].FirstToken; i < numbers[place].EndToken; i++)
        {
            if (IsFigure(tokens, i) && _seen.Add(tokens.Lemmas[i]))
                CollectionsMarshal.GetValueRefOrAddDefault(_giving, tokens.Lemmas[i], out _)++;
        }
    }

    /// <summary>What a passage has of the words that half of the claim has, and what these are of its own: both, or neither counts (F1).</summary>
    private double FocusOf(int place, int members)
    {
        if (members < 2)
            return 0;
        int all = 0, own = 0, common = 0;
        foreach (int holding in _holding.Values)
            all += 2 * holding >= members && holding > 1 ? holding : 0;
        foreach (int lemma in LemmasOf(place))
        {
            int holding = _holding[lemma];
            bool isCommon = 2 * holding >= members && holding > 1;
            own += isCommon ? holding : members / 2;
            common += isCommon ? holding : 0;
        }

        return all + own == 0 ? 0 : Focus * 2 * common / (all + own);
    }

    /// <summary>The people that a passage names, each once, by how fully it does.</summary>
    private double NamesIn(int place)
    {
        var reading = numbers.Readings[numbers.DocumentOf(place)];
        double named = 0;
        _seen.Clear();
        foreach (var fact in reading.FactsOf(numbers[place].Index))
        {
            // Who is only cited as the source is no part of what is claimed.
            if (fact is NameFact { Entity.Kind: EntityKind.Person } name && !IsCited(reading, place, name) && _seen.Add(name.Entity.Index))
                named += name.Span.In(reading.Document.Text).Contains(' ') ? 1 : Surname;
        }

        return Math.Min(named, MaxNames);
    }

    private bool IsCited(DocumentReading reading, int place, NameFact name)
    {
        foreach (var fact in reading.FactsOf(numbers[place].Index))
        {
            if (fact is AttributionFact attribution && attribution.SourceSpan.Contains(name.Span) && !attribution.IsQuoted)
                return true;
        }

        return false;
    }

    /// <summary>What the numbers and dates of a passage cost that less than half of the claim gives.</summary>
    private double RareOf(int place, int members)
    {
        double rare = 0;
        var tokens = numbers.Readings[numbers.DocumentOf(place)].Tokens;
        var passage = numbers[place];
        for (int i = passage.FirstToken; i < passage.EndToken && members > 2; i++)
        {
            if (IsFigure(tokens, i) && 2 * _giving.GetValueOrDefault(tokens.Lemmas[i]) < members)
                rare += tokens.Has(i, WordTraits.Weekday) ? Day : Rare;
        }

        return Math.Min(rare, MaxRare);
    }

    private static bool IsFigure(TokenTable tokens, int token) =>
        tokens.Lemmas[token] >= 0 && (tokens.Kinds[token] == TokenKind.Number || tokens.Has(token, WordTraits.Weekday | WordTraits.Month));

    /// <summary>How many of the others tell the first happening of a passage or name its subject; who it is, all that is told of him shares.</summary>
    private double StatementOf(int place, int members)
    {
        if (members < 2)
            return 0;
        var reading = numbers.Readings[numbers.DocumentOf(place)];
        foreach (var (happening, head) in EventHeads.Of(reading).In(numbers[place].Index))
        {
            if (head < 0 || happening.IsNominal || !KinWords.IsTelling(reading.Tokens, head))
                continue;
            // "Police hold a man after a fire that damaged the market": what happened is told of something in passing.
            if (head - numbers[place].FirstToken > OpeningTokens && reading.Tokens.Has(head - 1, WordTraits.Relative))
                return 0;
            int holding = _holding[reading.Tokens.Lemmas[head]], subject = WordKinship.Head(reading.Tokens, happening.SubjectSpan);
            if (subject >= 0 && KinWords.IsTelling(reading.Tokens, subject) && (reading.Tokens.Classes[subject] & WordClasses.Noun) != 0)
                holding = Math.Max(holding, _holding.GetValueOrDefault(reading.Tokens.Lemmas[subject]));
            return Statement * (holding - 1) / (members - 1);
        }

        return 0;
    }

    private HashSet<int> LemmasOf(int place)
    {
        _seen.Clear();
        var tokens = numbers.Readings[numbers.DocumentOf(place)].Tokens;
        var passage = numbers[place];
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (KinWords.IsTelling(tokens, i))
                _seen.Add(tokens.Lemmas[i]);
        }

        return _seen;
    }

    /// <summary>Whether the document of a passage gives a value that fewer documents give than another.</summary>
    private bool IsMinority(ClaimDraft claim, int place)
    {
        string id = numbers.Cite(place).DocumentId;
        foreach (var detail in claim.Details)
        {
            if (detail.Relation != Relation.Conflicts)
                continue;
            int own = 0, most = 0;
            foreach (var position in detail.Positions)
            {
                int holders = position.DocumentIds.Count();
                most = Math.Max(most, holders);
                if (position.Citations.Any(citation => citation.DocumentId == id))
                    own = Math.Max(own, holders);
            }

            if (own > 0 && own < most)
                return true;
        }

        return false;
    }
}
