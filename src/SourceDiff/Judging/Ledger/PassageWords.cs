using SourceDiff.Judging.Claims;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// What each passage says, word by word; who is cited, and as what, is left out: two quotes of one speaker share him and need not share a thought.
/// Read when first asked for: O(tokens · facts of the passage).
/// </summary>
internal sealed class PassageWords(PassageNumbers numbers, KinWords words)
{
    /// <summary>What opens a description of somebody.</summary>
    private const WordTraits Described = WordTraits.Determiner | WordTraits.Role | WordTraits.RoleModifier | WordTraits.PersonNoun;

    /// <summary>Words from what is asked for back to the verb that asks for it.</summary>
    private const int AskedReach = 8;

    private readonly StatedWords?[] _stated = new StatedWords[numbers.Count];
    private readonly Dictionary<int, WordUse> _uses = [];
    private readonly HashSet<int> _kin = [];
    private readonly List<TextSpan> _cited = [];
    private readonly List<TextSpan> _named = [];

    /// <summary>The words of a passage.</summary>
    public StatedWords Of(int place) => _stated[place] ??= Read(place);

    private StatedWords Read(int place)
    {
        var reading = numbers.Readings[numbers.DocumentOf(place)];
        var passage = numbers[place];
        var tokens = reading.Tokens;
        FindSpans(reading.FactsOf(passage.Index), tokens, passage);
        _uses.Clear();
        _kin.Clear();
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (!KinWords.IsTelling(tokens, i) || Holds(_cited, tokens.Starts[i]))
                continue;
            int word = words[tokens, i];
            var use = Holds(_named, tokens.Starts[i]) ? WordUse.Name : WordUse.None;
            if (tokens.Kinds[i] == TokenKind.Number)
                use |= WordUse.Figure;
            _uses[word] = _uses.TryGetValue(word, out var before) ? before & use : use;
        }

        if (!AddEvents(reading, passage) || passage.Kind != PassageKind.Sentence)
            AddTold(reading.Tokens, passage);
        foreach (int word in _uses.Keys)
        {
            foreach (int kin in words.KinOf(word))
                _kin.Add(kin);
        }

        int[] all = new int[_kin.Count], stated = new int[_uses.Count];
        var uses = new WordUse[_uses.Count];
        _kin.CopyTo(all);
        _uses.Keys.CopyTo(stated, 0);
        _uses.Values.CopyTo(uses, 0);
        Array.Sort(all);
        Array.Sort(stated, uses);
        return new StatedWords(stated, uses, all);
    }

    private void FindSpans(ReadOnlySpan<Fact> facts, TokenTable tokens, Passage passage)
    {
        _cited.Clear();
        _named.Clear();
        foreach (var fact in facts)
        {
            // "Harbour master Harwell": what somebody is goes with the name, and says no more of what happened.
            if (fact is NameFact or RoleFact { Holder: >= 0 })
                _named.Add(fact.Span);
            else if (fact is AttributionFact attribution)
                Cite(attribution.SourceSpan, tokens, passage, attribution.ContentSpans);
            else if (fact is QuotationFact quotation)
                Cite(quotation.SpeakerSpan, tokens, passage, []);
        }
    }

    /// <summary>
    /// Leaves out who is cited, and what stands beside the name: "Olga Brandt, the chief engineer of the harbour board"; but not what is credited:
    /// "According to Olga Brandt, the harbour will close".
    /// </summary>
    private void Cite(TextSpan source, TokenTable tokens, Passage passage, IReadOnlyList<TextSpan> contents)
    {
        if (source.IsEmpty || HoldsAim(source, tokens, passage))
            return;
        _cited.Add(source);
        int first = tokens.IndexAt(source.End);
        if (first + 1 >= passage.EndToken || !tokens.Is(first, ",") || !tokens.Has(first + 1, Described) || contents.Any(content => content.Contains(tokens.Starts[first + 1])))
            return;
        int end = first + 1;
        while (end < passage.EndToken && tokens.Kinds[end] != TokenKind.Punctuation)
            end++;
        _cited.Add(tokens.SpanOf(first, end));
    }

    /// <summary>"Biologists Call on Minister to Lift Ban Rules that …": what holds an aim is a sentence, read wrongly as who is cited.</summary>
    private static bool HoldsAim(TextSpan source, TokenTable tokens, Passage passage)
    {
        for (int i = tokens.IndexAt(source.Start); i < passage.EndToken && tokens.Starts[i] < source.End; i++)
        {
            if (IsWanted(tokens, passage, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word can only be a verb that is told as an aim or a possibility.</summary>
    private static bool IsWanted(TokenTable tokens, Passage passage, int token) =>
        (tokens.Classes[token] & (WordClasses.Verb | WordClasses.Past)) == WordClasses.Verb && VerbMoods.Of(tokens, token, passage.FirstToken) is VerbMood.Aim or VerbMood.Possibility;

    /// <summary>Marks what happens; whether any happening is read.</summary>
    private bool AddEvents(DocumentReading reading, Passage passage)
    {
        var happenings = EventHeads.Of(reading).In(passage.Index);
        foreach (var (happening, head) in happenings)
        {
            if (head < 0 || !KinWords.IsTelling(reading.Tokens, head) || !_uses.TryGetValue(words[reading.Tokens, head], out var use) || use.HasFlag(WordUse.Event))
                continue;
            use |= WordUse.Event;
            if (happening.IsNominal)
                use |= WordUse.Nominal;
            else if (passage.Kind == PassageKind.Sentence && VerbMoods.Of(reading.Tokens, head, passage.FirstToken) is VerbMood.Aim or VerbMood.Possibility)
                use |= IsAsked(reading.Tokens, passage, head) ? WordUse.Wanted | WordUse.Asked : WordUse.Wanted;
            _uses[words[reading.Tokens, head]] = use;
        }

        return happenings.Length > 0;
    }

    /// <summary>
    /// No happenings are read in most headings: a word that can be a verb tells one, and one that somebody is asked for is an aim: "Biologists Call on
    /// Minister to Lift Ban". What is to be done without anybody's asking is done or settled: "United Beat City to Reach Final".
    /// </summary>
    private void AddTold(TokenTable tokens, Passage passage)
    {
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (KinWords.IsTelling(tokens, i) && (tokens.Classes[i] & WordClasses.Verb) != 0 && _uses.TryGetValue(words[tokens, i], out var use) && (use & (WordUse.Wanted | WordUse.Name)) == 0)
                _uses[words[tokens, i]] = use | (IsAsked(tokens, passage, i) ? WordUse.Event | WordUse.Wanted | WordUse.Asked : WordUse.Told);
        }
    }

    /// <summary>Whether somebody is asked or told to do it: "urged the two ministers to lift", but no "said he agreed to lift".</summary>
    private static bool IsAsked(TokenTable tokens, Passage passage, int verb)
    {
        if (verb - 1 <= passage.FirstToken || !tokens.Is(verb - 1, "to"))
            return false;
        for (int i = verb - 2; i >= Math.Max(passage.FirstToken, verb - AskedReach); i--)
        {
            if (tokens.Has(i, WordTraits.SpeechVerb))
                return true;
            if (tokens.Kinds[i] != TokenKind.Word || (tokens.Classes[i] & (WordClasses.Past | WordClasses.Gerund)) != 0)
                return false;
        }

        return false;
    }

    private static bool Holds(List<TextSpan> spans, int position)
    {
        foreach (var span in spans)
        {
            if (span.Contains(position))
                return true;
        }

        return false;
    }
}
