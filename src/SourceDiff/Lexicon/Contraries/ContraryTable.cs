using SourceDiff.Model;

namespace SourceDiff.Lexicon.Contraries;

/// <summary>
/// What excludes each other, matter by matter (<c>Lexicon/Contraries/contraries.tsv</c>), found by the lemma of its first word. Read once,
/// on first use; safe from any thread. A look-up that fails costs one bit test.
/// </summary>
internal sealed class ContraryTable
{
    /// <summary>Words of grammar between the words of a phrase, as in "keep <i>all their</i> jobs", "the insurance <i>had not</i> lapsed".</summary>
    public const int MaxGap = 3;

    /// <summary>Any words between the noun and the verb of a phrase: "the jobs <i>at the mill will</i> go".</summary>
    public const int MaxDistance = 9;

    /// <summary>Tokens between two commas that say more of the noun of a phrase.</summary>
    public const int MaxAside = 14;

    /// <summary>Stands for words of the clause between two words of a phrase.</summary>
    public const int Anything = int.MinValue;

    private const WordTraits Fillers = WordTraits.Determiner | WordTraits.Possessive | WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Negation | WordTraits.VerbAdverb;

    private static readonly Lazy<ContraryTable> Loaded = new(() => new ContraryTable());

    private readonly Dictionary<int, (FollowingWords Following, StartingTerms Terms)> _terms = [];
    private readonly Dictionary<int, ContraryTerm> _asked = [];
    private readonly Dictionary<string, int> _matters = [];
    private readonly NumberFilter _first = new();

    private ContraryTable()
    {
        var reader = new ContraryReader();
        var read = new Dictionary<int, List<ContraryTerm>>();
        foreach (var row in TableRows.Of("Contraries"))
        {
            _matters[row.Cells[0]] = row.Number;
            reader.Read(row, (lemma, term) => Add(read, lemma, term), _asked.Add);
        }

        foreach (var (lemma, terms) in read)
        {
            // Of phrases as long, the one that the table has first.
            var starting = new StartingTerms([.. terms.OrderByDescending(static term => term.Rest.Length)]);
            _terms.Add(lemma, (starting.Following, starting));
            _first.Add(lemma);
        }
    }

    public static ContraryTable English => Loaded.Value;

    /// <summary>The number of the matter of that name; -1 for none.</summary>
    public int MatterNamed(string name) => _matters.GetValueOrDefault(name, -1);

    /// <summary>The terms that start with a word of this lemma, the longest first; <c>null</c> when none do.</summary>
    public StartingTerms? StartingWith(int lemma) => _terms.TryGetValue(lemma, out var start) ? start.Terms : null;

    /// <summary>The terms that may start at a token, by its lemma and the words behind it; <c>null</c> when none do. O(<see cref="MaxDistance"/>).</summary>
    /// <param name="tokens">Of the document.</param>
    /// <param name="index">Where the first word stands.</param>
    /// <param name="end">The end of its sentence.</param>
    public StartingTerms? StartingAt(TokenTable tokens, int index, int end) =>
        _first.MayHold(tokens.Lemmas[index]) && _terms.TryGetValue(tokens.Lemmas[index], out var start) && start.Following.MayFollow(tokens, index, end) ? start.Terms : null;

    /// <summary>The matter that a word asks for, as what is not known of it: "cause", "motive"; <c>null</c> when it asks for none. O(1).</summary>
    public ContraryTerm? AskedBy(int lemma) => lemma < 0 ? null : _asked.GetValueOrDefault(lemma);

    /// <summary>One past the last token that may be the second word of a phrase which begins at <paramref name="index"/>.</summary>
    public static int EndOfNear(int index, int end) => Math.Min(end, index + 1 + MaxGap + 1);

    /// <summary>The same where the two words may stand apart: what stands between two commas is looked past.</summary>
    public static int EndOfFar(TokenTable tokens, int index, int end)
    {
        int limit = Math.Min(end, index + 1 + MaxDistance + 1);
        return index + 1 < limit && tokens.Kinds[(index + 1)..limit].Contains(TokenKind.Punctuation) ? Math.Min(end, limit + MaxAside) : limit;
    }

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
            while (at < limit && tokens.Lemmas[at] != lemma)
            {
                if (tokens.Has(at, Fillers) || IsHyphen(tokens, at) || (far && IsBetween(tokens, at)))
                    at++;
                else if (far && term.IsStage && EndOfAside(tokens, at, end) is > 0 and var behind)
                    (at, limit) = (behind, Math.Min(end, limit + behind - at));
                else
                    break;
            }

            if (at >= end || tokens.Lemmas[at] != lemma)
                return 0;
            (at, far) = (at + 1, false);
        }

        return at - index;
    }

    /// <summary>Whether a token may stand between words of a phrase that may stand apart.</summary>
    private static bool IsBetween(TokenTable tokens, int token) =>
        tokens.Kinds[token] is TokenKind.Word or TokenKind.Number or TokenKind.Symbol && !tokens.Has(token, WordTraits.Relative) && (!tokens.Has(token, WordTraits.SpeechVerb) || IsNoun(tokens, token));

    /// <summary>One past the comma that ends what stands between two of them, "the trial of Holt, <i>who denies it</i>, opened"; 0 where none does.</summary>
    private static int EndOfAside(TokenTable tokens, int comma, int end)
    {
        if (!tokens.Is(comma, ","))
            return 0;
        for (int i = comma + 2; i < Math.Min(end, comma + MaxAside); i++)
        {
            if (tokens.Kinds[i] == TokenKind.Punctuation)
                return tokens.Is(i, ",") ? i + 1 : 0;
        }

        return 0;
    }

    /// <summary>"In used <i>notes</i>": no verb of speech.</summary>
    private static bool IsNoun(TokenTable tokens, int token) =>
        (tokens.Classes[token] & WordClasses.Noun) != 0 && token > 0 && (tokens.Has(token - 1, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Cardinal) || (tokens.Classes[token - 1] & (WordClasses.Adjective | WordClasses.Past)) != 0);

    /// <summary>"Self-inflicted", "re-election": written as one word.</summary>
    private static bool IsHyphen(TokenTable tokens, int token) => tokens.Kinds[token] == TokenKind.Dash && (tokens.Shapes[token] & TokenShape.SpaceBefore) == 0;

    private static void Add(Dictionary<int, List<ContraryTerm>> read, int lemma, ContraryTerm term)
    {
        if (!read.TryGetValue(lemma, out var terms))
            read.Add(lemma, terms = []);
        terms.Add(term);
    }
}
