using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Names;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>What the product says of a premise and a hypothesis, as the features of <see cref="PairLabels"/>.</summary>
internal static class PairFeatures
{
    public static readonly string[] Names =
    [
        "bias", "similarity", "weakest passage", "surest discrepancy", "a sure discrepancy", "a discrepancy of polarity", "a discrepancy of a name", "a discrepancy of a number",
        "numbers uncovered", "a number uncovered", "names uncovered", "a name uncovered", "words covered", "worst passage covered", "words of nowhere", "rare words of nowhere",
        "word pairs covered", "antonyms", "negations only here", "negations only there", "words of the premise left out", "length ratio", "hedges only there",
        // What differs in a statement that is otherwise the same.
        "antonym in the same statement", "negation in the same statement", "number in the same statement", "name in the same statement", "one word in the same statement",
        // Word by word.
        "new nouns", "sibling nouns", "new verbs", "sibling verbs", "new modifiers", "broader words", "reworded", "new places", "new capitals", "opposed words",
        "good substitutes", "near substitutes", "sibling substitutes", "opposed substitutes", "other substitutes", "pairs apart", "pairs together", "negated only there", "negated only here", "negated in both", "numbers of others", "new degrees",
        // How far apart the premise has words that stand together here.
        "mean gap", "largest gap", "gap at a name", "gap at a number", "mean gap, all else covered",
        // Clause by clause.
        "predicates found", "predicates new", "predicates replaced", "predicates denied", "predicates unsettled", "predicates doubted",
        "subjects kept", "other subjects", "objects kept", "other objects", "participants exchanged", "stands shared", "stands opposed", "stands opposed, all else covered",
        // In the stretch of the premise that tells most of the hypothesis.
        "told close together", "denied there", "number changed there", "name changed there", "word opposed there", "doubted there",
        // How suspicious the words are, for tasks that ask of each summary whether one word is wrong.
        "suspicion",
        // What the many pairs of general entailment would say, in logits.
        "contradiction in general", "entailment in general",
    ];

    /// <summary>The place of the feature that the words' own model gives.</summary>
    public static readonly int Suspicion = Array.IndexOf(Names, "suspicion");

    /// <summary>Logits beyond this, a probability of .999, are alike.</summary>
    private const double SureLogit = 7;

    /// <summary>The task whose many pairs teach what holds of any two sentences; its own features end before the last two.</summary>
    public const string General = "mnli";

    /// <summary>Fills in the last two features by the weights of <see cref="General"/>.</summary>
    public static void Generalise(float[] features, ReadOnlySpan<float> contradiction, ReadOnlySpan<float> entailment)
    {
        (float one, float other) = (Logit(features, contradiction), Logit(features, entailment));
        (features[^2], features[^1]) = (one, other);
    }

    private static float Logit(float[] features, ReadOnlySpan<float> weights)
    {
        if (weights.IsEmpty)
            return 0;
        double sum = 0;
        for (int f = 0; f < features.Length - 2; f++)
            sum += weights[f] * features[f];
        return (float)Math.Clamp(sum, -SureLogit, SureLogit);
    }

    public static float[] Of(Comparison comparison, DocumentReading left, DocumentReading right, PairSignals signals)
    {
        var told = comparison.Discrepancies.Where(finding => finding.Severity > Severity.Low).ToList();
        double Surest(params Aspect[] aspects) => told.Where(finding => aspects.Contains(finding.Aspect)).Select(finding => finding.Confidence).DefaultIfEmpty().Max();
        var words = new WordCoverage(left, right);
        var support = new WordSupport(left, right);
        int names = right.Facts.OfType<NameFact>().Count(name => !IsNamed(left, name.Entity));
        float same = (float)(words.Share * words.Share * words.Share);
        var places = new WordPlaces(left, right);
        var gaps = new WordGaps(right, places);
        var clauses = new ClauseSupport(left, right, places);
        var nearest = new NearestStatement(left, right, places);
        return
        [
            1, (float)signals.Similarity, (float)signals.Weakest, (float)signals.Discrepancy, signals.Discrepancy >= 0.6 ? 1 : 0, (float)Surest(Aspect.Polarity), (float)Surest(Aspect.Name, Aspect.Place, Aspect.Role),
            (float)Surest(Aspect.Quantity, Aspect.Money, Aspect.Date, Aspect.Age, Aspect.Duration),
            Math.Min(3, signals.Uncovered), signals.Uncovered > 0 ? 1 : 0, Math.Min(3, names), names > 0 ? 1 : 0, (float)words.Share, (float)words.WorstPassage, Math.Min(6, words.Nowhere), Math.Min(4, words.RareNowhere),
            (float)words.Pairs, Math.Min(2, words.Antonyms), Math.Min(2, words.NegationsLeft), Math.Min(2, words.NegationsRight), (float)words.LeftOut, (float)Math.Min(3, (double)left.Tokens.Count / Math.Max(1, right.Tokens.Count)),
            Math.Min(2, Hedges(left)) - Math.Min(2, Hedges(right)),
            words.Antonyms > 0 ? same : 0, words.NegationsLeft + words.NegationsRight > 0 ? same : 0, signals.Uncovered > 0 && left.Facts.Any(fact => fact is QuantityFact or MoneyFact or DurationFact) ? same : 0, names > 0 ? same : 0, words.Nowhere == 1 ? same : 0,
            Math.Min(4, support.NewNouns), Math.Min(3, support.SiblingNouns), Math.Min(4, support.NewVerbs), Math.Min(3, support.SiblingVerbs), Math.Min(3, support.NewModifiers), Math.Min(3, support.Broader), Math.Min(4, support.Reworded),
            Math.Min(2, support.NewPlaces), Math.Min(3, support.NewCapitals), Math.Min(2, support.Opposed), Math.Min(2, support.GoodSubstitutes), Math.Min(2, support.NearSubstitutes), Math.Min(2, support.SiblingSubstitutes), Math.Min(2, support.OpposedSubstitutes), Math.Min(2, support.BadSubstitutes), Math.Min(4, support.PairsApart), (float)support.PairsTogether,
            Math.Min(3, support.NegatedOnlyThere), Math.Min(2, support.NegatedOnlyHere), Math.Min(2, support.NegatedBoth), Math.Min(2, support.NumbersOfOthers), Math.Min(3, support.NewDegrees),
            (float)gaps.Mean, gaps.Largest, gaps.AtName, gaps.AtNumber, (float)gaps.Mean * same,
            Math.Min(3, clauses.PredicatesFound), Math.Min(3, clauses.PredicatesNew), Math.Min(2, clauses.PredicatesReplaced), Math.Min(2, clauses.Denied), Math.Min(2, clauses.Unsettled), Math.Min(2, clauses.Doubted),
            Math.Min(2, clauses.SubjectsKept), Math.Min(2, clauses.SubjectsOther), Math.Min(2, clauses.ObjectsKept), Math.Min(2, clauses.ObjectsOther), Math.Min(2, clauses.Exchanged),
            Math.Min(2, clauses.StandsShared), Math.Min(2, clauses.StandsOpposed), Math.Min(2, clauses.StandsOpposed) * same,
            (float)nearest.Share, (float)nearest.Denied, (float)nearest.Numbers, (float)nearest.NamesChanged, (float)nearest.Opposed, (float)nearest.Doubted,
            0, 0, 0,
        ];
    }

    private static int Hedges(DocumentReading reading) => reading.Facts.Count(fact => fact is CertaintyFact);

    private static bool IsNamed(DocumentReading reading, Entity entity)
    {
        foreach (var other in reading.Entities)
        {
            if (EntityLinks.Are(other, entity))
                return true;
        }

        return false;
    }

    /// <summary>Which words of a hypothesis its premise has.</summary>
    private sealed class WordCoverage
    {
        /// <summary>Uses in WordNet's tagged texts above which a word is in every article.</summary>
        private const int CommonFrequency = 50;

        public WordCoverage(DocumentReading left, DocumentReading right)
        {
            var lemmas = new HashSet<int>();
            var pairs = new HashSet<(int, int)>();
            int previous = -1;
            for (int i = 0; i < left.Tokens.Count; i++)
            {
                lemmas.Add(left.Tokens.Lemmas[i]);
                if (!PassageMatch.IsContent(left.Tokens, i))
                    continue;
                pairs.Add((previous, left.Tokens.Lemmas[i]));
                previous = left.Tokens.Lemmas[i];
            }

            int all = 0, covered = 0, both = 0, bothCovered = 0;
            var found = new HashSet<int>();
            previous = -1;
            WorstPassage = 1;
            foreach (var passage in right.Passages)
            {
                int own = 0, ownCovered = 0;
                for (int j = passage.FirstToken; j < passage.EndToken; j++)
                {
                    if (!PassageMatch.IsContent(right.Tokens, j))
                        continue;
                    own++;
                    int lemma = right.Tokens.Lemmas[j];
                    bool has = lemmas.Contains(lemma) || (lemma >= 0 && lemmas.Any(other => other >= 0 && WordKinship.AreSame(other, lemma)));
                    ownCovered += has ? 1 : 0;
                    if (has)
                        found.Add(lemma);
                    Nowhere += has ? 0 : 1;
                    RareNowhere += has || WordNet.Frequency(lemma) > CommonFrequency ? 0 : 1;
                    Antonyms += !lemmas.Contains(lemma) && lemma >= 0 && WordNet.Antonyms(lemma).ToArray().Any(lemmas.Contains) ? 1 : 0;
                    both += previous >= 0 ? 1 : 0;
                    bothCovered += previous >= 0 && pairs.Contains((previous, lemma)) ? 1 : 0;
                    previous = lemma;
                }

                all += own;
                covered += ownCovered;
                if (own > 0 && passage.IsContent)
                    WorstPassage = Math.Min(WorstPassage, (double)ownCovered / own);
            }

            Share = all == 0 ? 1 : (double)covered / all;
            Pairs = both == 0 ? 1 : (double)bothCovered / both;
            int leftAll = 0, leftFound = 0;
            for (int i = 0; i < left.Tokens.Count; i++)
            {
                if (!PassageMatch.IsContent(left.Tokens, i))
                    continue;
                leftAll++;
                leftFound += found.Contains(left.Tokens.Lemmas[i]) ? 1 : 0;
            }

            LeftOut = leftAll == 0 ? 0 : 1 - (double)leftFound / leftAll;
            int one = left.Facts.Count(fact => fact is PolarityFact), other = right.Facts.Count(fact => fact is PolarityFact);
            NegationsLeft = Math.Max(0, one - other);
            NegationsRight = Math.Max(0, other - one);
        }

        public double Share { get; }

        public double WorstPassage { get; }

        public double Pairs { get; }

        public double LeftOut { get; }

        public int Nowhere { get; }

        public int RareNowhere { get; }

        public int Antonyms { get; }

        public int NegationsLeft { get; }

        public int NegationsRight { get; }
    }
}
