using System.Runtime.InteropServices;
using SourceDiff.Model;

namespace SourceDiff.Lexicon.Contraries;

/// <summary>
/// What excludes each other, matter by matter (<c>Lexicon/Contraries/contraries.tsv</c>), found by the lemma of its first word. Read once,
/// on first use; safe from any thread. A look-up that fails costs one bit test.
/// </summary>
internal sealed class ContraryTable
{
    private const string Resource = "SourceDiff.Contraries.tsv";

    /// <summary>Words of grammar between the words of a phrase, as in "keep <i>all their</i> jobs", "the insurance <i>had not</i> lapsed".</summary>
    public const int MaxGap = 3;

    /// <summary>Any words between the noun and the verb of a phrase: "the jobs <i>at the mill will</i> go".</summary>
    private const int MaxDistance = 9;

    /// <summary>Stands for words of the clause between two words of a phrase.</summary>
    private const int Anything = int.MinValue;

    private const WordTraits Fillers = WordTraits.Determiner | WordTraits.Possessive | WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Negation | WordTraits.VerbAdverb;

    private static readonly Lazy<ContraryTable> Loaded = new(() => new ContraryTable());

    private readonly Dictionary<int, List<StartingTerm>> _terms = [];
    private readonly Dictionary<string, string[]> _classes = [];
    private readonly NumberFilter _first = new();

    private ContraryTable()
    {
        using var stream = typeof(ContraryTable).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        for (int matter = 0; reader.ReadLine() is { } line; matter++)
        {
            if (line.StartsWith('#'))
                continue;
            string[] cells = line.Split('\t');
            if (line.StartsWith('@'))
            {
                _classes.Add(cells[0], cells[1].Split(", "));
                continue;
            }

            for (int side = 0; side + 2 < cells.Length; side++)
                Add(matter, side, cells[1], cells[side + 2]);
        }

        foreach (var terms in _terms.Values)
            terms.Sort(static (x, y) => y.Term.Rest.Length.CompareTo(x.Term.Rest.Length));
    }

    public static ContraryTable English => Loaded.Value;

    /// <summary>Whether a term may start with a word of this lemma; O(1).</summary>
    public bool MayStart(int lemma) => _first.MayHold(lemma);

    /// <summary>The terms that start with a word of this lemma, the longest first.</summary>
    public ReadOnlySpan<StartingTerm> StartingWith(int lemma) => _terms.TryGetValue(lemma, out var terms) ? CollectionsMarshal.AsSpan(terms) : [];

    /// <summary>The number of tokens that <paramref name="term"/> takes from <paramref name="index"/> on; 0 when its words do not follow there.</summary>
    public static int Length(ContraryTerm term, TokenTable tokens, int index, int end)
    {
        int at = index + 1;
        bool far = false;
        foreach (int lemma in term.Rest)
        {
            if (lemma == Anything)
            {
                far = true;
                continue;
            }

            int limit = Math.Min(end, at + (far ? MaxDistance : MaxGap));
            while (at < limit && tokens.Lemmas[at] != lemma && (tokens.Has(at, Fillers) || IsHyphen(tokens, at) || (far && IsBetween(tokens, at))))
                at++;
            if (at >= end || tokens.Lemmas[at] != lemma)
                return 0;
            (at, far) = (at + 1, false);
        }

        return at - index;
    }

    /// <summary>Whether a token may stand between words of a phrase that may stand apart.</summary>
    private static bool IsBetween(TokenTable tokens, int token) =>
        tokens.Kinds[token] is TokenKind.Word or TokenKind.Number or TokenKind.Symbol && !tokens.Has(token, WordTraits.Relative | WordTraits.SpeechVerb);

    /// <summary>"Self-inflicted", "re-election": written as one word.</summary>
    private static bool IsHyphen(TokenTable tokens, int token) => tokens.Kinds[token] == TokenKind.Dash && (tokens.Shapes[token] & TokenShape.SpaceBefore) == 0;

    private void Add(int matter, int side, string kind, string cell)
    {
        foreach (string item in cell.Split(", ", StringSplitOptions.RemoveEmptyEntries).SelectMany(WithClasses))
        {
            bool any = item.EndsWith("/n", StringComparison.Ordinal);
            string text = any || item.EndsWith("/v", StringComparison.Ordinal) ? item[..^2] : item;
            string[] words = [.. text.Split(' ').Where(word => !IsArticle(word))];
            int[] rest = [.. words.Skip(1).Select(word => word == "~" ? Anything : EnglishWords.Describe(word).Lemma)];
            var term = new ContraryTerm(matter, side, kind == "choice", kind == "choice" || kind.StartsWith("topic", StringComparison.Ordinal), any || kind == "choice" ? TermPart.Any : TermPart.Usual, rest)
            {
                HasNegation = words.Any(IsNegation),
                IsState = kind.Contains(" state", StringComparison.Ordinal),
                IsOfStory = kind.Contains(" story", StringComparison.Ordinal),
                IsBetween = kind.Contains(" between", StringComparison.Ordinal),
                Ending = kind.IndexOf(" ends", StringComparison.Ordinal) is >= 0 and var ends ? kind[ends + " ends".Length] - '0' : -1,
                IsOfPeople = kind.Contains(" people", StringComparison.Ordinal),
                IsSole = kind.Contains(" sole", StringComparison.Ordinal),
                IsPlan = kind.Contains(" plan", StringComparison.Ordinal),
                IsOfThings = kind.Contains(" things", StringComparison.Ordinal),
            };
            ulong next = rest is [] or [Anything, ..] ? ulong.MaxValue : StartingTerm.BitOf(rest[0]);
            foreach (int lemma in LemmasOf(words[0]))
                Add(lemma, new StartingTerm(term, next));
        }
    }

    /// <summary>"@attack" in a phrase stands for every word of that class.</summary>
    private IEnumerable<string> WithClasses(string item)
    {
        if (Array.Find(item.Split(' '), word => word.StartsWith('@')) is not { } name)
            return [item];
        return _classes[name].SelectMany(word => WithClasses(item.Replace(name, word, StringComparison.Ordinal)));
    }

    private void Add(int lemma, StartingTerm term)
    {
        if (!_terms.TryGetValue(lemma, out var terms))
            _terms.Add(lemma, terms = []);
        terms.Add(term);
        _first.Add(lemma);
    }

    /// <summary>The lemmas of a word's forms: "leaves" is a form of "leaf" as well, and so has its own.</summary>
    private static HashSet<int> LemmasOf(string word)
    {
        string stem = word.EndsWith('e') ? word[..^1] : word;
        string[] forms = [word, word + "s", stem + "ed", stem + "ing"];
        return [.. forms.Select(form => EnglishWords.Describe(form).Lemma)];
    }

    private static bool IsNegation(string word) => word is "no" or "not" or "never" or "without" or "nothing" or "neither";

    private static bool IsArticle(string word) => word is "the" or "a" or "an" or "their" or "his";
}
